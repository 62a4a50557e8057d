#include "engine/inputs/calendar.h"

#include "engine/inputs/holidays.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace shelfcast::engine {

namespace {

/// Whole weeks from a distance in days, rounded towards the future as the weekly grid ends on its last day.
int weeksOf(int days) {
    return days >= 0 ? (days + 6) / 7 : -(-days / 7);
}

} // namespace

Calendar::Calendar(Grain grainOfSteps, Day firstDay, int steps, std::string_view country)
    : grain(grainOfSteps), first(stepStart(firstDay, grainOfSteps, 0)), count(steps),
      holidayDistance(holidaysOf(country).size(), static_cast<std::size_t>(steps),
                      std::numeric_limits<float>::quiet_NaN()) {
    const auto& holidays = holidaysOf(country);
    const auto size = static_cast<std::size_t>(steps);
    for (auto* column : {&year, &month, &dayOfMonth, &dayOfYear, &dayOfWeek})
        column->resize(size);
    const int limit = grain == Grain::Day ? 14 : 3;
    int knownYear = std::numeric_limits<int>::min();
    std::vector<std::array<Day, 3>> around(holidays.size()); // the year before, of, and after the step
    for (int step = 0; step < steps; ++step) {
        const auto s = static_cast<std::size_t>(step);
        const Day day = dayOf(step);
        year[s] = day.year();
        month[s] = day.month();
        dayOfMonth[s] = day.dayOfMonth();
        dayOfYear[s] = day.dayOfYear();
        dayOfWeek[s] = day.dayOfWeek();
        if (year[s] != knownYear) {
            knownYear = year[s];
            for (std::size_t k = 0; k < holidays.size(); ++k)
                around[k] = {holidays[k].in(knownYear - 1), holidays[k].in(knownYear),
                             holidays[k].in(knownYear + 1)};
        }
        for (std::size_t holiday = 0; holiday < holidays.size(); ++holiday) {
            int nearest = std::numeric_limits<int>::max();
            for (const Day occurrence : around[holiday]) {
                const int days = occurrence - day;
                const int distance = grain == Grain::Day ? days : weeksOf(days);
                if (std::abs(distance) < std::abs(nearest))
                    nearest = distance;
            }
            if (std::abs(nearest) <= limit)
                holidayDistance(holiday, s) = static_cast<float>(nearest);
        }
    }
}

} // namespace shelfcast::engine
