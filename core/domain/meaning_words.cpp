#include "domain/meaning_words.h"

#include "base/number_text.h"

#include <algorithm>
#include <cctype>

namespace shelfcast {

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
    return text;
}

namespace {

/// "Saturdays and Sundays (104 of the last 104 without a sale)"; empty where no weekday is closed.
std::string closedWeekdaysWords(const SellingCalendar& calendar) {
    std::vector<std::string> weekdays;
    SellingCalendar::WeekdayEvidence evidence;
    for (int day = 0; day < 7; ++day)
        if (calendar.closedWeekdays()[static_cast<std::size_t>(day)]) {
            weekdays.push_back(std::string(weekdayName(day)) + "s");
            evidence.silent += calendar.weekdayEvidence()[static_cast<std::size_t>(day)].silent;
            evidence.of += calendar.weekdayEvidence()[static_cast<std::size_t>(day)].of;
        }
    return listed(weekdays) + (evidence.of > 0 ? " (" + groupedDigits(evidence.silent) + " of the last " +
                                                     groupedDigits(evidence.of) + " without a sale)"
                                               : std::string());
}

} // namespace

std::string closedDaysSentences(const SellingCalendar& calendar) {
    std::string text;
    const auto add = [&](const std::string& sentence) { text += (text.empty() ? "" : " ") + sentence; };
    if (const std::string weekdays = closedWeekdaysWords(calendar); !weekdays.empty())
        add("Nothing is sold on " + weekdays + ".");
    if (const auto holidays = calendar.closedHolidays(); !holidays.empty())
        add("Nothing is sold on the holidays: " + listed(holidays) + ".");
    if (calendar.yearlyClosures() > 0)
        add("Nothing is sold at the same time of every year.");
    return text;
}

std::string closedDaysWords(const SellingCalendar& calendar) {
    const std::string weekdays = closedWeekdaysWords(calendar);
    const auto holidays = calendar.closedHolidays();
    std::vector<std::string> parts;
    if (!weekdays.empty())
        parts.push_back("on " + weekdays);
    if (!holidays.empty())
        parts.push_back("on " + listed(holidays));
    if (calendar.yearlyClosures() > 0)
        parts.emplace_back("at the same time of every year");
    return parts.empty() ? std::string() : "Nothing is sold " + listed(parts);
}

std::string closedDaysValue(const SellingCalendar& calendar) {
    std::string text;
    const auto add = [&](std::string word) {
        std::ranges::transform(word, word.begin(),
                               [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        text += (text.empty() ? "" : ",") + word;
    };
    for (int day = 0; day < 7; ++day)
        if (calendar.closedWeekdays()[static_cast<std::size_t>(day)])
            add(std::string(weekdayName(day)));
    if (!calendar.closedHolidays().empty())
        add("holidays");
    return text.empty() ? "none" : text;
}

std::string missingRowsWords(const MissingRowsEvidence& evidence, const std::string& slowest) {
    if (evidence.kind == MissingRows::Undecided || evidence.missing + evidence.silent == 0)
        return {};
    const std::string rows = groupedDigits(evidence.rows) + (evidence.rows == 1 ? " row" : " rows");
    if (evidence.kind == MissingRows::ZerosWritten)
        return evidence.zeros > 0
                   ? "Days on which nothing was sold are written as 0 (" + groupedDigits(evidence.zeros) +
                         " of " + rows + "), so the " + groupedDigits(evidence.missing + evidence.silent) +
                         " days without a row are not known."
                   : "Products that sell a lot lack a row on " +
                         groupedDigits(evidence.missing + evidence.silent) +
                         " days, so these days are not known rather than days without a sale.";
    std::string text = "Only what was sold is written: ";
    text += evidence.zeros == 0 ? "none of the " + rows + " says 0"
                                : groupedDigits(evidence.zeros) + " of the " + rows + " say 0";
    if (evidence.slowestDays > evidence.slowestRows && !slowest.empty())
        text += ", and " + slowest + " has rows on " + groupedDigits(evidence.slowestRows) + " of " +
                groupedDigits(evidence.slowestDays) + " days on which others sold";
    else if (evidence.silent > 0)
        text += ", and " + groupedDigits(evidence.silent) + " open days have no row";
    return text + ". A day without a row sold 0.";
}

} // namespace shelfcast
