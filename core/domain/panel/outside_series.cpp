#include "domain/panel/outside_series.h"

#include "base/unknown.h"

#include <algorithm>
#include <ranges>

namespace shelfcast {

namespace {

constexpr int longestGap = 7;   ///< days over which a daily value is carried
constexpr int longestLag = 31;  ///< days before the last sale after whose end a daily series tells nothing
constexpr int fewestBefore = 7; ///< known days that a usual value needs

/// By day: the last value that counts there.
std::vector<float> levelsOf(std::span<const OutsideReading> readings, OutsidePace pace, Day first, int days) {
    std::vector<float> levels(static_cast<std::size_t>(days), unknown);
    const int carried = pace == OutsidePace::Day ? longestGap : 2 * daysOf(pace);
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const int from = countsFrom(readings[i], pace) - first;
        int to = from + carried;
        if (i + 1 < readings.size())
            to = std::min(to, countsFrom(readings[i + 1], pace) - first);
        for (int day = std::max(from, 0); day < std::min(to, days); ++day)
            levels[static_cast<std::size_t>(day)] = static_cast<float>(readings[i].value);
    }
    return levels;
}

/// Each value beside the mean of those in the `window` days before it.
std::vector<float> besideTheUsual(std::span<const float> levels, int window) {
    std::vector<float> out(levels.size(), unknown);
    double sum = 0;
    int known = 0;
    for (std::size_t day = 0; day < levels.size(); ++day) {
        if (const auto left = static_cast<std::size_t>(window); day > left)
            if (const float gone = levels[day - left - 1]; gone == gone) {
                sum -= static_cast<double>(gone);
                --known;
            }
        if (known >= fewestBefore)
            out[day] = static_cast<float>(static_cast<double>(levels[day]) - sum / known);
        if (const float value = levels[day]; value == value) {
            sum += static_cast<double>(value);
            ++known;
        }
    }
    return out;
}

} // namespace

OutsidePace paceOf(std::span<const OutsideReading> readings) {
    std::vector<int> distances;
    for (std::size_t i = 1; i < readings.size(); ++i)
        if (const int distance = readings[i].day - readings[i - 1].day; distance > 0)
            distances.push_back(distance);
    if (distances.empty())
        return OutsidePace::Day;
    const auto middle = distances.begin() + std::ssize(distances) / 2;
    std::ranges::nth_element(distances, middle);
    return *middle <= 3    ? OutsidePace::Day
           : *middle <= 16 ? OutsidePace::Week
           : *middle <= 45 ? OutsidePace::Month
           : *middle < 180 ? OutsidePace::Quarter
                           : OutsidePace::Year;
}

int daysOf(OutsidePace pace) {
    switch (pace) {
    case OutsidePace::Day:
        return 1;
    case OutsidePace::Week:
        return 7;
    case OutsidePace::Month:
        return 31;
    case OutsidePace::Quarter:
        return 92;
    case OutsidePace::Year:
        return 366;
    }
    return 1;
}

Day countsFrom(const OutsideReading& reading, OutsidePace pace) {
    if (reading.known)
        return pace == OutsidePace::Day ? std::max(reading.day, *reading.known) : *reading.known;
    const Day next = reading.day + 1;
    switch (pace) {
    case OutsidePace::Day:
        return reading.day;
    case OutsidePace::Week:
        return reading.day + 7;
    default:
        break;
    }
    if (next.dayOfMonth() == 1)
        return next;
    const int months = pace == OutsidePace::Month ? 1 : pace == OutsidePace::Quarter ? 3 : 12;
    return reading.day.monthStart().plusMonths(months);
}

OutsideColumn outsideColumn(std::vector<OutsideReading> readings, Day first, int days, Day lastSale) {
    constexpr int usualDays = 28, usualYear = 364;
    std::ranges::stable_sort(readings, {}, &OutsideReading::day);
    const OutsidePace pace = paceOf(readings);
    if (pace == OutsidePace::Day) // nobody knew them after the last sale
        std::erase_if(readings, [&](const OutsideReading& reading) {
            return reading.known && *reading.known > lastSale;
        });
    std::vector<OutsideReading> one;
    for (OutsideReading& reading : readings)
        if (!one.empty() && one.back().day == reading.day)
            one.back() = reading;
        else
            one.push_back(reading);
    OutsideColumn column;
    column.values.assign(static_cast<std::size_t>(std::max(days, 0)), unknown);
    if (one.empty() || days <= 0)
        return column;
    if (pace != OutsidePace::Day) {
        // Published in order, whatever a column of days says.
        std::ranges::stable_sort(one, {},
                                 [&](const OutsideReading& reading) { return countsFrom(reading, pace); });
        column.stale = lastSale - countsFrom(one.back(), pace) > 2 * daysOf(pace);
        column.values = besideTheUsual(levelsOf(one, pace, first, days), usualYear);
    } else {
        const Day last = countsFrom(one.back(), pace);
        const int ahead = last - lastSale;
        column.reach = std::max(ahead, 0);
        column.lag = std::max(-ahead, 0);
        column.stale = column.lag > longestLag;
        column.values = besideTheUsual(levelsOf(one, pace, first, days), usualDays);
        std::fill(column.values.begin() + std::clamp(last - first + 1, 0, days), column.values.end(),
                  unknown);
        if (column.lag > 0 && !column.stale) {
            const auto shift = std::min(column.lag, days);
            std::shift_right(column.values.begin(), column.values.end(), shift);
            std::fill(column.values.begin(), column.values.begin() + shift, unknown);
        }
    }
    if (column.reach == 0) // what is known of the days after the last sale is no past
        std::fill(column.values.begin() + std::clamp(lastSale - first + 1, 0, days), column.values.end(),
                  unknown);
    return column;
}

} // namespace shelfcast
