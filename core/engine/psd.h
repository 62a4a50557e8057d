#pragma once

#include "engine/calendar.h"

#include <span>

namespace shelfcast::engine {

/// Pooled-shape decomposition (RECIPE 3.2): one shape shared by all series, own weekday and month factors
/// shrunken towards it, and a level.
struct PsdFit {
    Matrix<float> forecast; ///< series x horizon
    Matrix<float> shape;    ///< series x (origin + horizon), the multiplicative shape; empty unless asked for
};

/// Fits on columns [0, origin) of `sales` only and forecasts `horizon` steps. `calendar` covers at least
/// origin + horizon steps. `groups`: a code per series (department or item), or empty.
PsdFit fitPsd(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
              std::span<const int> groups, bool wantShape, int threads);

} // namespace shelfcast::engine
