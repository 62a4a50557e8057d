#pragma once

#include "domain/days/grain.h"
#include "domain/panel/matrix.h"

#include <string_view>
#include <vector>

namespace shelfcast::engine {

/// Calendar facts of `count` steps from `first`, computed once per panel.
struct Calendar {
    Calendar() = default;
    /// country: whose holidays, as holidaysOf() takes it.
    Calendar(Grain grain, Day first, int count, std::string_view country = {});

    Grain grain = Grain::Day;
    Day first; ///< start of step 0
    int count = 0;
    std::vector<int> year, month, dayOfMonth, dayOfYear, dayOfWeek; ///< month 1..12, dayOfWeek Monday 0
    /// holidays x count: signed steps from the step to the nearest occurrence of the holiday (positive =
    /// ahead), NaN outside +-14 days or +-3 weeks (forecasting.md 6).
    Matrix<float> holidayDistance;

    /// Row of holidayDistance that holds Christmas; the last one in every country.
    std::size_t christmasRow() const { return holidayDistance.rows() - 1; }
    Day dayOf(int step) const { return stepStart(first, grain, step); }
};

} // namespace shelfcast::engine
