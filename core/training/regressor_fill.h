#pragma once

#include "base/unknown.h"
#include "domain/panel/matrix.h"

#include <span>

namespace shelfcast::services {

/// Fills the missing cells of one regressor, series x steps (forecasting.md 2): with the date's value where
/// nearly all series agree on every date, else with the store's value of that date where nearly all series of
/// a store do, and what is left with the series' own last value. Cells before a series' first value stay
/// missing. store: one code per series, 0..stores-1.
void fillRegressor(Matrix<float>& values, std::span<const int> store);

} // namespace shelfcast::services
