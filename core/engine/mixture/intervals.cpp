#include "engine/mixture/intervals.h"

#include "engine/inputs/order_statistics.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr std::size_t enoughResiduals = 200, fewResiduals = 20;
constexpr std::size_t enoughSums = 20;
constexpr double defaultA = 1.0, defaultB = 0.05, leastA = 0.1;

const std::vector<double>& gridLevels() {
    static const std::vector<double> levels = [] {
        std::vector<double> out = {0.001, 0.0025, 0.005};
        for (int k = 1; k < 100; ++k) {
            out.push_back(k / 100.0);
            if (k <= 4 || k >= 95)
                out.push_back((k + 0.5) / 100);
        }
        out.insert(out.end(), {0.9975, 0.999});
        return out;
    }();
    return levels;
}

/// The part of the residuals that all series share may have either sign next time: the inner origins overlap,
/// so that it was drawn about once. Half as many residuals as there are are added with it turned round.
/// `sorted` stays so.
void addOtherSign(std::vector<float>& sorted) {
    const std::size_t count = sorted.size();
    const float least = quantile(sorted, 0.005), most = quantile(sorted, 0.995);
    double sum = 0;
    for (const float z : sorted)
        sum += std::clamp(z, least, most);
    const auto shared = static_cast<float>(sum / static_cast<double>(count));
    for (std::size_t k = 0; k < count; k += 2)
        sorted.push_back(sorted[k] - 2 * shared);
    std::inplace_merge(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(count), sorted.end());
}

std::vector<float> quantilesOf(std::vector<float> values, bool eitherSign) {
    std::sort(values.begin(), values.end());
    if (eitherSign)
        addOtherSign(values);
    std::vector<float> out;
    for (const double level : gridLevels())
        out.push_back(quantile(values, level));
    return out;
}

/// Quantile of the standard normal (Acklam's rational approximation, relative error 1e-9), times a margin for
/// bands that rest on no residuals of their own.
float cautiousNormal(double p) {
    constexpr double margin = 1.3;
    constexpr std::array a = {-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                              1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array b = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                              6.680131188771972e+01, -1.328068155288572e+01};
    constexpr std::array c = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                              -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr std::array d = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                              3.754408661907416e+00};
    const auto tail = [&](double q) {
        return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
               ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    };
    double z = 0;
    if (p < 0.02425)
        z = tail(std::sqrt(-2 * std::log(p)));
    else if (p > 1 - 0.02425)
        z = -tail(std::sqrt(-2 * std::log(1 - p)));
    else {
        const double q = p - 0.5, r = q * q;
        z = (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
            (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
    }
    return static_cast<float>(margin * z);
}

std::size_t bucketOf(int step, const std::array<int, ConformalBands::buckets - 1>& edges) {
    return static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), step) - edges.begin());
}

struct VarianceSample {
    double scaled, square, error; ///< dispersion M, M^2, E^2
    double expected;              ///< variance to weigh it by
};

/// Exact non-negative least squares of error ~ a scaled + b square, weighted by the expected variance.
CumulativeVariance::Factors solveNonNegative(const std::vector<VarianceSample>& samples) {
    std::vector<float> weighted;
    std::vector<double> weight;
    for (const auto& s : samples) {
        weight.push_back(1 / s.expected);
        weighted.push_back(static_cast<float>(s.error * weight.back()));
    }
    auto sorted = weighted;
    std::sort(sorted.begin(), sorted.end());
    const double cap = quantile(sorted, 0.995);
    double aa = 1e-12, ab = 0, bb = 1e-12, ay = 0, by = 0;
    for (std::size_t k = 0; k < samples.size(); ++k) {
        const double x1 = samples[k].scaled * weight[k], x2 = samples[k].square * weight[k];
        const double y = std::min<double>(weighted[k], cap);
        aa += x1 * x1;
        ab += x1 * x2;
        bb += x2 * x2;
        ay += x1 * y;
        by += x2 * y;
    }
    const double determinant = aa * bb - ab * ab;
    double a = (bb * ay - ab * by) / determinant, b = (aa * by - ab * ay) / determinant;
    if (!(determinant > 0) || a < 0 || b < 0) {
        const double onlyA = std::max(ay / aa, 0.0), onlyB = std::max(by / bb, 0.0);
        const bool first = onlyA * onlyA * aa - 2 * ay * onlyA <= onlyB * onlyB * bb - 2 * by * onlyB;
        a = first ? onlyA : 0;
        b = first ? 0 : onlyB;
    }
    return {std::max(a, leastA), b};
}

} // namespace

double stepVariance(double dispersion, double scale, double power, double mean) {
    return power == 1 || scale <= 0 || mean <= 0 ? dispersion * mean
                                                 : dispersion * scale * std::pow(mean / scale, power);
}

std::span<const double> ConformalBands::grid() {
    return gridLevels();
}

ConformalBands ConformalBands::fit(const InnerErrors& errors, const Dispersion& dispersion,
                                   std::span<const Segment> segments, std::span<const float> scale,
                                   const std::array<int, buckets - 1>& edges, std::span<const float> power) {
    ConformalBands out;
    out.edges = edges;
    std::array<bool, buckets> reached{};
    std::array<std::vector<float>, buckets * segmentCount> residuals;
    std::vector<float> all;
    for (std::size_t k = 0; k < errors.forecast.size(); ++k)
        for (std::size_t i = 0; i < segments.size(); ++i)
            for (std::size_t h = 0; h < errors.forecast[k].columns(); ++h) {
                const float y = errors.actual[k](i, h), f = errors.forecast[k](i, h);
                if (!std::isfinite(y) || errors.isClosed(k, i, h))
                    continue;
                const double variance =
                    stepVariance(dispersion.ofSeries[i], scale[i], power.empty() ? 1 : power[i], f);
                const float z =
                    (y - f) / std::hypot(static_cast<float>(std::sqrt(variance)), 0.02F * scale[i]);
                const std::size_t bucket = bucketOf(static_cast<int>(h), edges);
                reached[bucket] = true;
                residuals[bucket * segmentCount + static_cast<std::size_t>(segments[i])].push_back(z);
                all.push_back(z);
            }
    std::vector<float> common;
    if (all.size() >= fewResiduals)
        common =
            quantilesOf(std::move(all), std::ranges::find(segments, Segment::Intermittent) == segments.end());
    else
        for (const double level : gridLevels())
            common.push_back(cautiousNormal(level));
    for (std::size_t cell = 0; cell < residuals.size(); ++cell) {
        if (cell >= segmentCount && !reached[cell / segmentCount]) {
            out.table[cell] = out.table[cell - segmentCount];
            continue;
        }
        // The many zeros of slow movers stand apart from what all series share.
        const bool eitherSign = cell % segmentCount != static_cast<std::size_t>(Segment::Intermittent);
        out.table[cell] = residuals[cell].size() >= enoughResiduals
                              ? quantilesOf(std::move(residuals[cell]), eitherSign)
                              : common;
    }
    return out;
}

float ConformalBands::at(int step, Segment segment, double level) const {
    const auto& values = table[bucketOf(step, edges) * segmentCount + static_cast<std::size_t>(segment)];
    const auto levels = grid();
    const auto above = std::upper_bound(levels.begin(), levels.end(), level + 1e-12);
    if (above == levels.begin())
        return values.front();
    const auto k = static_cast<std::size_t>(above - levels.begin()) - 1;
    if (k + 1 >= levels.size() || std::abs(levels[k] - level) < 1e-9)
        return values[k];
    const auto share = static_cast<float>((level - levels[k]) / (levels[k + 1] - levels[k]));
    return values[k] + share * (values[k + 1] - values[k]);
}

CumulativeVariance CumulativeVariance::fit(const InnerErrors& errors, const Dispersion& dispersion,
                                           const RecipeConstants& constants) {
    CumulativeVariance out;
    if (errors.forecast.empty())
        return out;
    const std::size_t n = errors.forecast.front().rows();
    const int horizon = static_cast<int>(errors.forecast.front().columns());
    std::vector<double> mean, error;
    std::vector<int> known;
    std::vector<VarianceSample> samples;
    for (const int length : constants.leadTimes) {
        if (length > horizon)
            break;
        samples.clear();
        const int starts = std::min(constants.pooledStarts, horizon - length);
        const int needed = (length * 4 + 4) / 5; // a window may miss a fifth of its truth
        for (std::size_t k = 0; k < errors.forecast.size(); ++k)
            for (std::size_t i = 0; i < n; ++i)
                for (int start = 0; start <= starts; ++start) {
                    double m = 0, e = 0;
                    int seen = 0;
                    for (int h = start; h < start + length; ++h)
                        if (const float y = errors.actual[k](i, static_cast<std::size_t>(h));
                            std::isfinite(y)) {
                            const float f = errors.forecast[k](i, static_cast<std::size_t>(h));
                            m += f;
                            e += y - f;
                            ++seen;
                        }
                    if (seen < needed)
                        continue;
                    const double phi = dispersion.ofSeries[i],
                                 least = std::max(m, seen * dispersion.leastMean);
                    samples.push_back({phi * m, m * m, e * e, phi * least + 0.01 * least * least});
                }
        if (samples.size() < enoughSums)
            continue;
        const auto [a, b] = solveNonNegative(samples);
        out.steps.push_back(length);
        out.a.push_back(a);
        out.b.push_back(b);
    }
    return out;
}

CumulativeVariance::Factors CumulativeVariance::at(int length) const {
    if (steps.empty())
        return {defaultA, defaultB};
    const auto above = std::lower_bound(steps.begin(), steps.end(), length);
    if (above == steps.end()) // past the longest measured, errors are the level's: they grow as the sum does
        return {a.back() * length / steps.back(), b.back()};
    const auto k = static_cast<std::size_t>(above - steps.begin());
    if (*above == length || k == 0)
        return {a[k], b[k]};
    const double share = std::log(static_cast<double>(length) / steps[k - 1]) /
                         std::log(static_cast<double>(steps[k]) / steps[k - 1]);
    return {a[k - 1] + share * (a[k] - a[k - 1]), b[k - 1] + share * (b[k] - b[k - 1])};
}

DemandCurve CumulativeVariance::curve(std::span<const float> mean, double dispersion, double extra,
                                      bool counts) const {
    DemandCurve out;
    out.counts = counts;
    out.mean.reserve(mean.size());
    out.variance.reserve(mean.size());
    double total = 0, variance = 0;
    for (std::size_t k = 0; k < mean.size(); ++k) {
        total += mean[k];
        const auto [factor, share] = at(static_cast<int>(k) + 1);
        variance = std::max(variance, factor * dispersion * total + (share + extra) * total * total);
        out.mean.push_back(total);
        out.variance.push_back(variance);
    }
    return out;
}

} // namespace shelfcast::engine
