#include "engine/calendar.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace shelfcast::engine {

namespace {

constexpr int holidayCount = 10;

Day ymd(int year, int month, int day) {
    return *Day::fromYmd(year, month, day);
}

/// The n-th (1-based) given weekday (Monday 0) of a month.
Day nthWeekday(int year, int month, int weekday, int n) {
    const Day start = ymd(year, month, 1);
    return start + ((weekday - start.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

/// Western Easter Sunday (anonymous Gregorian computus, Meeus/Jones/Butcher).
Day easter(int year) {
    const int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    const int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    return ymd(year, (h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1);
}

std::array<Day, holidayCount> holidaysOf(int year) {
    return {ymd(year, 1, 1),
            nthWeekday(year, 2, 6, 1), // first Sunday of February
            ymd(year, 2, 14),
            easter(year),
            nthWeekday(year, 6, 0, 1) - 7, // last Monday of May
            ymd(year, 7, 4),
            nthWeekday(year, 9, 0, 1), // Labor Day
            ymd(year, 10, 31),
            nthWeekday(year, 11, 3, 4), // Thanksgiving
            ymd(year, 12, 25)};
}

/// Whole weeks from a distance in days, rounded towards the future as the weekly grid ends on its last day.
int weeksOf(int days) {
    return days >= 0 ? (days + 6) / 7 : -(-days / 7);
}

} // namespace

Calendar::Calendar(Grain grainOfSteps, Day firstDay, int steps)
    : grain(grainOfSteps), first(stepStart(firstDay, grainOfSteps, 0)), count(steps),
      holidayDistance(holidayCount, static_cast<std::size_t>(steps),
                      std::numeric_limits<float>::quiet_NaN()) {
    const auto size = static_cast<std::size_t>(steps);
    for (auto* column : {&year, &month, &dayOfMonth, &dayOfYear, &dayOfWeek})
        column->resize(size);
    const int limit = grain == Grain::Day ? 14 : 3;
    int knownYear = std::numeric_limits<int>::min();
    std::array<std::array<Day, holidayCount>, 3> around{};
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
            around = {holidaysOf(knownYear - 1), holidaysOf(knownYear), holidaysOf(knownYear + 1)};
        }
        for (std::size_t holiday = 0; holiday < holidayCount; ++holiday) {
            int nearest = std::numeric_limits<int>::max();
            for (const auto& holidays : around) {
                const int days = holidays[holiday] - day;
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
