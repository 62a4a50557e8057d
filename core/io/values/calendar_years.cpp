#include "io/values/calendar_years.h"

#include "io/text/plain_digits.h"
#include "io/text/text_fold.h"

#include <QCalendar>
#include <QDate>

namespace shelfcast::io {

namespace {

struct Entry {
    Calendar calendar;
    std::string_view name, words;
    int firstYear, lastYear, digits; ///< of those that files of today can have
};
constexpr std::array<Entry, calendars.size()> entries = {{
    {Calendar::Gregorian, "gregorian", "our calendar", 1900, 2199, 4},
    {Calendar::Buddhist, "buddhist", "the Buddhist calendar", 2500, 2642, 4},
    {Calendar::Minguo, "minguo", "the calendar of Taiwan", 80, 188, 3},
    {Calendar::Persian, "persian", "the Persian calendar", 1360, 1415, 4},
    {Calendar::Islamic, "islamic", "the Islamic calendar", 1416, 1500, 4},
}};

const Entry& entryOf(Calendar calendar) {
    return entries[static_cast<std::size_t>(calendar)];
}

struct Era {
    std::string_view sign;
    int before; ///< year of our calendar before the first of the era
};
constexpr std::array<Era, 19> eras = {{
    {"令和", 2018}, {"平成", 1988},     {"昭和", 1925}, {"大正", 1911}, {"明治", 1867},
    {"令", 2018},   {"平", 1988},       {"昭", 1925},   {"R", 2018},    {"H", 1988},
    {"S", 1925},    {"T", 1911},        {"M", 1867},    {"r", 2018},    {"h", 1988},
    {"㋿", 2018},  {"中華民國", 1911}, {"民國", 1911}, {"民国", 1911},
}};

} // namespace

std::string_view toString(Calendar calendar) {
    return entryOf(calendar).name;
}

std::optional<Calendar> calendarFromString(std::string_view text) {
    const std::string wanted = foldText(text);
    for (const auto& entry : entries)
        if (entry.name == wanted)
            return entry.calendar;
    return std::nullopt;
}

std::string calendarInWords(Calendar calendar) {
    return std::string(entryOf(calendar).words);
}

std::optional<Day> dayOfCalendar(Calendar calendar, int year, int month, int day) {
    if (calendar == Calendar::Persian || calendar == Calendar::Islamic) {
        const QCalendar system(calendar == Calendar::Persian ? QCalendar::System::Jalali
                                                             : QCalendar::System::IslamicCivil);
        const QDate date = system.dateFromParts(year, month, day);
        if (!date.isValid())
            return std::nullopt;
        year = date.year();
        month = date.month();
        day = date.day();
    } else if (calendar == Calendar::Buddhist) {
        year -= 543;
    } else if (calendar == Calendar::Minguo) {
        year += 1911;
    }
    if (year < 1900 || year > 2199)
        return std::nullopt;
    const auto result = Day::fromYmd(year, month, day);
    return result ? std::optional(*result) : std::nullopt;
}

bool isYearOf(Calendar calendar, int year, int digits) {
    const auto& entry = entryOf(calendar);
    return digits == entry.digits && year >= entry.firstYear && year <= entry.lastYear;
}

std::string_view withoutEra(std::string_view text, std::string& buffer) {
    // Digits and blanks are what most dates begin with.
    if (text.size() < 5 || text.size() > 64 || isDigit(text.front()) || text.front() == ' ')
        return text;
    for (const auto& [sign, before] : eras) {
        if (!text.starts_with(sign))
            continue;
        auto rest = text.substr(sign.size());
        while (rest.starts_with(' ') || rest.starts_with('.'))
            rest.remove_prefix(1);
        int year = 0;
        std::size_t digits = 0;
        if (rest.starts_with("元")) { // the first year
            year = 1;
            rest.remove_prefix(3);
            digits = 1;
        } else {
            for (; digits < rest.size() && digits < 4 && isDigit(rest[digits]); ++digits)
                year = year * 10 + (rest[digits] - '0');
            rest.remove_prefix(digits);
        }
        const bool letter = static_cast<unsigned char>(sign.front()) < 0x80; // "S02 2022" is a week
        const bool separated = rest.starts_with('.') || rest.starts_with('/') || rest.starts_with('-') ||
                               rest.starts_with("年") || (rest.starts_with(' ') && !letter);
        if (digits == 0 || digits > 3 || year == 0 || !separated ||
            rest.find_first_of("0123456789") == std::string_view::npos)
            return text;
        std::string written = std::to_string(before + year);
        buffer = written.append(rest);
        return buffer;
    }
    return text;
}

} // namespace shelfcast::io
