#include "domain/days/calendar_wishes.h"

#include <algorithm>

namespace shelfcast {

std::string_view weekdayName(int weekday) {
    static constexpr std::array<std::string_view, 7> names = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                              "Friday", "Saturday", "Sunday"};
    return names[static_cast<std::size_t>(weekday)];
}

namespace {

std::string lowerName(int weekday) {
    std::string name(weekdayName(weekday));
    name[0] = static_cast<char>(name[0] - 'A' + 'a');
    return name;
}

/// Names may hold anything; words of the setting stand between blanks.
std::string escaped(std::string_view name) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (const char c : name)
        if (static_cast<unsigned char>(c) <= ' ' || c == '%') {
            text += '%';
            text += digits[static_cast<unsigned char>(c) >> 4];
            text += digits[static_cast<unsigned char>(c) & 15];
        } else {
            text += c;
        }
    return text;
}

std::string unescaped(std::string_view text) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    };
    std::string name;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            name += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            name += text[i];
        }
    return name;
}

/// "2024-08-05..2024-08-09:Works%20holiday"
std::optional<CalendarSpan> spanOf(std::string_view text) {
    const std::size_t colon = std::min(text.find(':'), text.size()), dots = text.find("..");
    if (dots == std::string_view::npos || dots > colon)
        return std::nullopt;
    const auto first = Day::fromIso(text.substr(0, dots));
    const auto last = Day::fromIso(text.substr(dots + 2, colon - dots - 2));
    if (!first || !last || *last < *first)
        return std::nullopt;
    return CalendarSpan{*first, *last,
                        colon < text.size() ? unescaped(text.substr(colon + 1)) : std::string()};
}

constexpr std::string_view feastMark = "feast:";

} // namespace

std::string toText(const CalendarWishes& wishes) {
    std::string text;
    const auto add = [&](const std::string& name, const std::optional<bool>& open) {
        if (open)
            text += (text.empty() ? "" : " ") + name + (*open ? "=open" : "=closed");
    };
    for (int day = 0; day < 7; ++day)
        add(lowerName(day), wishes.open[static_cast<std::size_t>(day)]);
    add("holidays", wishes.openOnHolidays);
    for (const auto& [key, open] : wishes.feasts)
        add(std::string(feastMark) + key, open);
    add("yearly", wishes.openInYearlyClosures);
    const auto addSpans = [&](const char* name, const std::vector<CalendarSpan>& spans) {
        for (const CalendarSpan& span : spans)
            text += (text.empty() ? "" : " ") + std::string(name) + '=' + span.first.toIso() + ".." +
                    span.last.toIso() + (span.name.empty() ? "" : ':' + escaped(span.name));
    };
    addSpans("closed", wishes.closures);
    addSpans("open", wishes.openings);
    addSpans("ignored", wishes.ignored);
    return text;
}

CalendarWishes calendarWishesFromText(std::string_view text) {
    CalendarWishes wishes;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t sign = word.find('=');
        if (sign == std::string_view::npos)
            continue;
        const std::string_view name = word.substr(0, sign), value = word.substr(sign + 1);
        if (name == "closed" || name == "open" || name == "ignored") {
            if (auto span = spanOf(value))
                (name == "closed" ? wishes.closures
                 : name == "open" ? wishes.openings
                                  : wishes.ignored)
                    .push_back(std::move(*span));
            continue;
        }
        if (value != "open" && value != "closed")
            continue;
        for (int day = 0; day < 7; ++day)
            if (name == lowerName(day))
                wishes.open[static_cast<std::size_t>(day)] = value == "open";
        if (name == "holidays")
            wishes.openOnHolidays = value == "open";
        if (name == "yearly" && value == "open")
            wishes.openInYearlyClosures = true;
        if (name.starts_with(feastMark))
            wishes.feasts[std::string(name.substr(feastMark.size()))] = value == "open";
    }
    return wishes;
}

} // namespace shelfcast
