#pragma once

#include "base/day.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace shelfcast {

/// One value of an outside series (weather, economy) as a table gives it.
struct OutsideReading {
    Day day;
    double value = 0;
    std::optional<Day> known; ///< when it became known, where the table says so
};

/// How often a series has a value, by the middle distance of its days.
enum class OutsidePace { Day, Week, Month, Quarter, Year };
OutsidePace paceOf(std::span<const OutsideReading> readings);
/// Days in one such period, about.
int daysOf(OutsidePace pace);

/// The first day on which a reading counts. By day: its own, for which a forecast may have given it. Slower
/// ones describe a period, and are known when it is over at the earliest: a month dated by its first day
/// counts from the first day of the next one, one dated by its last day from the day after. `known` goes
/// before that; a day counts no earlier than on itself, however early it was published.
Day countsFrom(const OutsideReading& reading, OutsidePace pace);

/// What a forecast may know of an outside series, on a row of days.
struct OutsideColumn {
    /// By day: how far the series is from what it was of late (the mean of the 28 days before, of the year
    /// before for a series slower than days); NaN = not known. A value is found from days up to its own
    /// alone: nothing is drawn between two readings.
    std::vector<float> values;
    int reach = 0;      ///< days after the last sale whose values are known; 0 = the past alone
    int lag = 0;        ///< of the past alone: days by which values are known later than their day
    bool stale = false; ///< it ended so long before the sales that it tells nothing of them
};

/// readings: by day, of one day the last counts. first: day 0 of the column. lastSale: the last day of sales,
/// which says what lies ahead.
OutsideColumn outsideColumn(std::vector<OutsideReading> readings, Day first, int days, Day lastSale);

} // namespace shelfcast
