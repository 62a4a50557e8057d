#pragma once

#include "engine/inputs/calendar.h"

#include <span>
#include <vector>

namespace shelfcast::engine {

class Member;

/// For each week: the week one year earlier with its holidays moved into place (forecasting.md 5).
struct YearAlignment {
    std::vector<int> week;             ///< source week; negative before the data begin
    std::vector<float> neighbourShare; ///< signed share taken from the neighbouring week, near Christmas
};
YearAlignment alignYear(const Calendar& calendar, int steps);

/// The member "aligned year", weekly data: last year's profile pooled by item, series x horizon.
Matrix<float> alignedYear(const Matrix<float>& sales, int origin, int horizon, const YearAlignment& alignment,
                          std::span<const int> item);

const Member& alignedYearMember(); ///< "aligned_year", weekly data only

} // namespace shelfcast::engine
