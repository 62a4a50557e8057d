#pragma once

#include "domain/panel/matrix.h"

namespace shelfcast::engine {

class Member;

/// Damped Holt smoothing of the series divided by their shape (forecasting.md 3), the best of nine pairs of
/// smoothing weights per series by squared error over the last two thirds of the history.
/// shape: series x (origin + horizon) as from PsdFitter. Returns series x horizon, never negative.
Matrix<float> forecastEts(const Matrix<float>& sales, int origin, int horizon, const Matrix<float>& shape,
                          int threads);

const Member& dampedTrend(); ///< "ets"

} // namespace shelfcast::engine
