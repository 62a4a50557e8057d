#pragma once

#include "engine/inputs/calendar.h"

#include <memory>
#include <span>

namespace shelfcast::engine {

class Member;

/// Pooled-shape decomposition (forecasting.md 3): one shape shared by all series, own weekday and month
/// factors shrunken towards it, and a level.
struct PsdFit {
    Matrix<float> forecast; ///< series x horizon
    Matrix<float> shape;    ///< series x (origin + horizon), the multiplicative shape; empty unless asked for
};

/// One series' forecast taken apart: forecast[h] = level * trend[h] * season[h] * weekday[h] * holiday[h].
struct PsdParts {
    double level = 0; ///< mean of level x shape over the last year before the origin
    std::vector<double> trend, season, weekday, holiday; ///< factors, one per step of the horizon
};

/// Fits the decomposition at any number of origins of one panel. Sums over the history are prepared once, so
/// that a fit costs O(months x weekdays) per series instead of O(steps); missing cells are taken off those
/// sums one by one. Thread-safe once built; `sales` and `calendar` must outlive it.
class PsdFitter {
public:
    /// groups: a code >= 0 per series (department or item), or empty.
    PsdFitter(const Matrix<float>& sales, const Calendar& calendar, std::span<const int> groups);
    ~PsdFitter();
    PsdFitter(PsdFitter&&) noexcept;
    PsdFitter& operator=(PsdFitter&&) noexcept;

    /// Uses steps [0, origin) only, origin >= 1; `calendar` covers at least origin + horizon steps.
    PsdFit fit(int origin, int horizon, bool wantShape) const;
    PsdParts parts(int origin, int horizon, std::size_t series) const;

private:
    struct Sums;
    std::unique_ptr<Sums> m_sums;
};

/// Fits on columns [0, origin) of `sales` only and forecasts `horizon` steps; for a single origin. `calendar`
/// covers at least origin + horizon steps. `groups`: a code per series (department or item), or empty.
PsdFit fitPsd(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
              std::span<const int> groups, bool wantShape, int threads);

/// Steps of history from which the shape says more than means of weekdays.
inline constexpr int fewestShapeSteps = 21;
const Member& pooledShape(); ///< "psd"

} // namespace shelfcast::engine
