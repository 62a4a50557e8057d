#pragma once

#include "engine/inputs/calendar.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace shelfcast::engine {

class Member;
struct MemberInputs;

/// A regressor of the regression: series x (steps known), NaN = unknown = its mean.
struct GlmRegressor {
    const Matrix<float>* values = nullptr;
    bool logarithm = false;                  ///< prices enter as logarithms
    std::optional<int> reach = std::nullopt; ///< steps after the origin whose values are known; unset: all
};

/// Per-series penalised Poisson regression with a log link: trend hinges, weekdays, Fourier seasons, holidays
/// and regressors known ahead (forecasting.md 3). Fisher scoring whose weight matrix is the pooled one,
/// scaled to the series: one eigendecomposition serves all series, and steps are halved until the likelihood
/// improves, so the solution is that of exact scoring at a fraction of its cost. Returns series x horizon;
/// `only`: one row per series named there, as the whole panel would give it.
Matrix<float> forecastGlm(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
                          std::span<const GlmRegressor> regressors, int threads,
                          std::optional<std::span<const std::size_t>> only = std::nullopt);

/// The regressors known ahead of these inputs.
std::vector<GlmRegressor> glmRegressors(const MemberInputs& inputs);

/// The same of one series, fitted once and asked again under other plans.
class GlmOfSeries {
public:
    /// Nothing is kept of what the arguments refer to.
    GlmOfSeries(const Matrix<float>& sales, int origin, int horizon, const Calendar& calendar,
                std::span<const GlmRegressor> regressors, std::size_t series);
    ~GlmOfSeries();
    /// One value per step of the horizon. regressors: those of the fit, with another plan after the origin.
    std::vector<float> forecast(std::span<const GlmRegressor> regressors);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

const Member& poissonRegression(); ///< "glm"

} // namespace shelfcast::engine
