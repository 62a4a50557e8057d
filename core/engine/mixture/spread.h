#pragma once

#include "engine/mixture/intervals.h"

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// What an outlook's quantiles and curves are computed from, beside its means: small enough to be kept, and
/// the same bits come out again. One entry per series in the vectors.
struct Spread {
    ConformalBands bands;
    CumulativeVariance cumulative;
    std::vector<std::uint8_t> counts; ///< 1: sold in whole units
    std::vector<Segment> segments;
    std::vector<float> scale;
    std::vector<double> dispersion;
    std::vector<double> levelVariance; ///< relative, of a level known from few observations

    /// Standard deviation of one step with mean `mean`.
    double deviation(std::size_t series, double mean) const {
        const double eps = 0.02 * scale[series];
        return std::sqrt(dispersion[series] * mean + eps * eps + levelVariance[series] * mean * mean);
    }
    /// The quantile of step `step` (from 0); `deviation` as above. Never negative; a mean of exactly 0 is sure.
    float quantile(std::size_t series, int step, double level, double mean, double deviation) const {
        if (mean <= 0)
            return 0;
        const double z = bands.at(step, segments[series], level);
        return static_cast<float>(std::max(mean + deviation * z, 0.0));
    }
    /// Cumulative demand over the steps with these means.
    DemandCurve curve(std::size_t series, std::span<const float> mean) const {
        return cumulative.curve(mean, dispersion[series], levelVariance[series], counts[series] != 0);
    }
};

} // namespace shelfcast::engine
