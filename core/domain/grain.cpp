#include "domain/grain.h"

#include <string>

namespace shelfcast {

std::string_view toString(Grain grain) {
    switch (grain) {
    case Grain::Day: return "day";
    case Grain::Week: return "week";
    case Grain::Month: return "month";
    }
    return "day";
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
    case Grain::Day: return first + steps;
    case Grain::Week: return first + 7 * steps;
    case Grain::Month: return first.monthStart().plusMonths(steps);
    }
    return first;
}

int stepIndex(Day first, Grain grain, Day day) {
    const int days = day - first;
    switch (grain) {
    case Grain::Day: return days;
    case Grain::Week: return days >= 0 ? days / 7 : -((6 - days) / 7);
    case Grain::Month: return (day.year() - first.year()) * 12 + day.month() - first.month();
    }
    return days;
}

double daysPerStep(Grain grain) {
    return grain == Grain::Day ? 1.0 : grain == Grain::Week ? 7.0 : 365.25 / 12.0;
}

int stepsPerYear(Grain grain) { return grain == Grain::Day ? 364 : grain == Grain::Week ? 52 : 12; }

} // namespace shelfcast
