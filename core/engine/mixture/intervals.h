#pragma once

#include "domain/panel/demand.h"
#include "domain/panel/panel.h"
#include "engine/inputs/recipe.h"
#include "engine/mixture/dispersion.h"
#include "engine/mixture/ensemble.h"

#include <array>
#include <map>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// Errors of the ensemble at the inner origins, by origin: series x horizon, NaN where the truth is unknown.
struct InnerErrors {
    std::vector<Matrix<float>> forecast, actual;
    /// What was sold where the stock cut the sales off, NaN elsewhere; empty = nowhere.
    std::vector<Matrix<float>> sold;
    /// 1 where the store was closed: forecast and truth are 0 there, which counts in sums alone; empty =
    /// never.
    std::vector<Matrix<std::uint8_t>> closed;
    bool isClosed(std::size_t origin, std::size_t series, std::size_t step) const {
        return !closed.empty() && closed[origin](series, step) != 0;
    }
};

/// How the errors of one step grow with what is forecast: dispersion x mean for counts (power 1); with a
/// power of 2, as promotions make it, the error in percent is the same at twice the usual sales. The same for
/// every power at mean = scale, the usual sales of a step.
double stepVariance(double dispersion, double scale, double power, double mean);

/// Quantiles of the standardised errors by horizon bucket and segment: split-conformal bands (forecasting.md
/// 9).
class ConformalBands {
public:
    static constexpr std::size_t buckets = 4;
    ConformalBands() = default;
    /// edges: first steps (from 0) of the second, third and fourth bucket: the same whatever horizon is
    /// asked, so that the band of a step is. A bucket that no origin reached is as the one before it.
    /// power: of each series; empty = counts.
    static ConformalBands fit(const InnerErrors& errors, const Dispersion& dispersion,
                              std::span<const Segment> segments, std::span<const float> scale,
                              const std::array<int, buckets - 1>& edges, std::span<const float> power = {});
    /// Standardised error at any level in (0, 1); non-decreasing in it.
    float at(int step, Segment segment, double level) const;

    static std::span<const double> grid();                        ///< levels at which quantiles are stored
    std::array<int, buckets - 1> edges = {1, 2, 3};               ///< ascending
    std::array<std::vector<float>, buckets * segmentCount> table; ///< by bucket x segment
};

/// Variance of the sum over the first L steps: a(L) dispersion M + b(L) M^2 with M its mean, by non-negative
/// least squares on sums of inner errors, interpolated in log L (forecasting.md 9); past the longest L
/// measured a grows with L.
struct CumulativeVariance {
    std::vector<int> steps; ///< ascending L; empty = nothing could be fitted
    std::vector<double> a, b;
    static CumulativeVariance fit(const InnerErrors& errors, const Dispersion& dispersion,
                                  const RecipeConstants& constants);
    struct Factors {
        double a, b;
    };
    Factors at(int length) const;
    /// Cumulative demand of one series. extra: added to b for a level known from few observations.
    DemandCurve curve(std::span<const float> mean, double dispersion, double extra, bool counts) const;
};

} // namespace shelfcast::engine
