#include "domain/panel/meaning_words.h"

#include "base/message_ids.h"
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

Message listed(const std::vector<Message>& names) {
    Message text;
    for (std::size_t i = 0; i + 1 < names.size(); ++i)
        text.add(names[i], ", ");
    if (names.empty())
        return text;
    return names.size() == 1 ? names.back() : Message(MessageId::And, {text, names.back()});
}

Message everyWeekday(int day) {
    static constexpr MessageId names[] = {MessageId::Mondays,   MessageId::Tuesdays, MessageId::Wednesdays,
                                          MessageId::Thursdays, MessageId::Fridays,  MessageId::Saturdays,
                                          MessageId::Sundays};
    return names[day];
}

namespace {

struct ClosedWeekdays {
    std::vector<Message> names;
    SellingCalendar::WeekdayEvidence evidence; ///< of all of them
};

ClosedWeekdays closedWeekdays(const SellingCalendar& calendar) {
    ClosedWeekdays closed;
    for (int day = 0; day < 7; ++day)
        if (calendar.closedWeekdays()[static_cast<std::size_t>(day)]) {
            closed.names.push_back(everyWeekday(day));
            closed.evidence.silent += calendar.weekdayEvidence()[static_cast<std::size_t>(day)].silent;
            closed.evidence.of += calendar.weekdayEvidence()[static_cast<std::size_t>(day)].of;
        }
    return closed;
}

/// "Saturdays and Sundays (104 of the last 104 without a sale)"; empty where no weekday is closed.
std::string closedWeekdaysWords(const SellingCalendar& calendar) {
    const auto [names, evidence] = closedWeekdays(calendar);
    return listed(names).english() + (evidence.of > 0
                                          ? " (" + groupedDigits(evidence.silent) + " of the last " +
                                                groupedDigits(evidence.of) + " without a sale)"
                                          : std::string());
}

} // namespace

Message closedDaysSentences(const SellingCalendar& calendar) {
    Message text;
    if (const auto [names, evidence] = closedWeekdays(calendar); !names.empty())
        text.add(evidence.of > 0
                     ? Message(MessageId::NothingIsSoldOnOfThe,
                               {listed(names), asCount(groupedDigits(std::int64_t{evidence.silent})),
                                asCount(groupedDigits(std::int64_t{evidence.of}))})
                     : Message(MessageId::NothingIsSoldOn, {listed(names)}));
    if (const auto holidays = calendar.closedHolidays(); !holidays.empty()) {
        std::vector<Message> names;
        for (const std::string& holiday : holidays)
            names.push_back(Message::known(holiday));
        text.add(Message(MessageId::NothingIsSoldOnTheHolidays, {listed(names)}));
    }
    if (calendar.yearlyClosures() > 0)
        text.add(MessageId::NothingIsSoldAtTheSame);
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

Message missingRowsWords(const MissingRowsEvidence& evidence, const std::string& slowest) {
    if (evidence.kind == MissingRows::Undecided || evidence.missing + evidence.silent == 0)
        return {};
    const Argument rows = asCount(groupedDigits(evidence.rows)),
                   zeros = asCount(groupedDigits(evidence.zeros)),
                   without = asCount(groupedDigits(evidence.missing + evidence.silent));
    if (evidence.kind == MissingRows::ZerosWritten)
        return evidence.zeros > 0 ? Message(MessageId::DaysOnWhichNothingWasSold, {zeros, rows, without})
                                  : Message(MessageId::ProductsThatSellALotLack, {without});
    const bool none = evidence.zeros == 0;
    std::vector<Argument> arguments = none ? std::vector{rows} : std::vector{zeros, rows};
    MessageId id = none ? MessageId::OnlyWhatWasSoldIsWrittenNone : MessageId::OnlyWhatWasSoldIsWrittenOf;
    if (evidence.slowestDays > evidence.slowestRows && !slowest.empty()) {
        id = none ? MessageId::OnlySoldNoZerosProductMissing : MessageId::OnlySoldFewZerosProductMissing;
        arguments.insert(arguments.end(), {slowest, asCount(groupedDigits(evidence.slowestRows)),
                                           asCount(groupedDigits(evidence.slowestDays))});
    } else if (evidence.silent > 0) {
        id = none ? MessageId::OnlySoldNoZerosOpenDaysMissing : MessageId::OnlySoldFewZerosOpenDaysMissing;
        arguments.push_back(asCount(groupedDigits(evidence.silent)));
    }
    return Message(id, std::move(arguments)) + " " + MessageId::ADayWithoutARowSold;
}

} // namespace shelfcast
