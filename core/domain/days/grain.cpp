#include "domain/days/grain.h"

#include "base/message_ids.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

namespace shelfcast {

std::string_view toString(Grain grain) {
    switch (grain) {
    case Grain::Day:
        return "day";
    case Grain::Week:
        return "week";
    case Grain::Month:
        return "month";
    }
    return "day";
}

Message stepWord(Grain grain) {
    return grain == Grain::Day ? MessageId::Day : grain == Grain::Week ? MessageId::Week : MessageId::Month;
}

Message stepsWord(Grain grain) {
    return grain == Grain::Day    ? MessageId::Days
           : grain == Grain::Week ? MessageId::Weeks
                                  : MessageId::Months;
}

Result<Grain> grainFromString(std::string_view text) {
    for (const Grain grain : {Grain::Day, Grain::Week, Grain::Month})
        if (text == toString(grain))
            return grain;
    return fail(ErrorCode::InvalidArgument,
                "\"" + std::string(text) + "\" is not a grain; use day, week or month.");
}

Day stepStart(Day first, Grain grain, int steps) {
    switch (grain) {
    case Grain::Day:
        return first + steps;
    case Grain::Week:
        return first + 7 * steps;
    case Grain::Month:
        return first.monthStart().plusMonths(steps);
    }
    return first;
}

int stepIndex(Day first, Grain grain, Day day) {
    const int days = day - first;
    switch (grain) {
    case Grain::Day:
        return days;
    case Grain::Week:
        return days >= 0 ? days / 7 : -((6 - days) / 7);
    case Grain::Month:
        return (day.year() - first.year()) * 12 + day.month() - first.month();
    }
    return days;
}

Grain grainOfDates(std::span<const std::int32_t> dates) {
    constexpr double nearlyAll = 0.8;
    if (dates.size() < 2)
        return Grain::Day;
    std::size_t weeks = 0, months = 0;
    for (std::size_t i = 1; i < dates.size(); ++i) {
        const int gap = dates[i] - dates[i - 1];
        const double month = daysPerStep(Grain::Month), whole = std::max(1.0, std::round(gap / month));
        months += gap >= 26 && std::abs(gap - whole * month) <= (whole > 1 ? 3.0 : 5.0);
        weeks += gap >= 6 && std::abs(gap - 7 * ((gap + 3) / 7)) <= 1;
    }
    const double needed = nearlyAll * static_cast<double>(dates.size() - 1);
    return static_cast<double>(months) >= needed  ? Grain::Month
           : static_cast<double>(weeks) >= needed ? Grain::Week
                                                  : Grain::Day;
}

Result<void> checkPeriods(std::span<const std::int32_t> dates, Grain grain) {
    if (grain != Grain::Month || dates.size() < 3)
        return {};
    bool sameWeekday = true;
    for (std::size_t i = 1; i < dates.size(); ++i)
        sameWeekday = sameWeekday && (dates[i] - dates[i - 1]) % 7 == 0;
    for (std::size_t i = 1; i < dates.size(); ++i) {
        const Day before(dates[i - 1]), day(dates[i]);
        if (before.monthStart() != day.monthStart())
            continue;
        return fail(
            ErrorCode::InvalidData,
            Message(std::string(sameWeekday
                                    ? "The rows are of periods of four or five whole weeks (as in a 4-4-5 "
                                      "calendar), which are no calendar months: "
                                    : "The rows are of periods that are no calendar months: ") +
                    before.toIso() + " and " + day.toIso() + " lie in one month. ") +
                MessageId::NothingWasStored + " Give the sales by day, by week or by calendar month.");
    }
    return {};
}

double daysPerStep(Grain grain) {
    return grain == Grain::Day ? 1.0 : grain == Grain::Week ? 7.0 : 365.25 / 12.0;
}

int stepsPerYear(Grain grain) {
    return grain == Grain::Day ? 364 : grain == Grain::Week ? 52 : 12;
}

} // namespace shelfcast
