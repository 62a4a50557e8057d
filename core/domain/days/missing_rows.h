#pragma once

#include "domain/days/selling_calendar.h"

#include <cstdint>
#include <span>

namespace shelfcast {

/// What a product without a row sold on a day on which the store sold.
enum class MissingRows : std::uint8_t {
    Undecided,    ///< too few rows to tell
    SoldOnly,     ///< nothing: only what was sold is written
    ZerosWritten, ///< not known: the file writes zeros itself
};

struct DayUnits {
    std::int32_t day = 0;
    float units = 0; ///< NaN: a row without a sale of its own
};

/// What the rows of one store say of it.
struct MissingRowsEvidence {
    MissingRows kind = MissingRows::Undecided;
    bool doubtful = false;
    std::int64_t rows = 0, zeros = 0; ///< rows, and those of them that say 0
    std::int64_t missing = 0; ///< days between a product's first and last row on which only others have one
    std::int64_t silent = 0;  ///< open days without any row of the store
    /// The series that lacks most of its days: its index, its rows, and the store's days in its time.
    std::size_t slowest = 0;
    std::int64_t slowestRows = 0, slowestDays = 0;
};

/// Chance that a Poisson demand is 0, told by the mean of the demands that were not.
double zeroChance(double meanOfPositive);

/// series: rows of one store's products by day, one per day. first: the day of calendar's step 0.
MissingRowsEvidence judgeMissingRows(std::span<const std::span<const DayUnits>> series,
                                     const SellingCalendar& calendar, Day first);

/// The days of one store, of which `days` begins with `first`, as a calendar is learnt from.
std::vector<StoreDay> storeDays(std::span<const std::span<const DayUnits>> series, Day first, int days);

} // namespace shelfcast
