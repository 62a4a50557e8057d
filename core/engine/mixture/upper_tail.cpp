#include "engine/mixture/upper_tail.h"

#include "base/random.h"
#include "engine/inputs/order_statistics.h"

#include <array>
#include <cmath>

namespace shelfcast::engine {

namespace {

/// Variance of a sum with which its demand would be the 95 % quantile: Cornish-Fisher with the skewness of a
/// negative binomial of mean `mean`. 0 where any variance covers it.
double coveringVariance(double mean, double demand) {
    constexpr double z = 1.6449, skewTerm = (z * z - 1) / 6;
    const double squared = 2 * skewTerm / std::max(mean, 1e-9), above = demand - mean + skewTerm;
    if (above <= 0)
        return 0;
    const double deviation = (std::sqrt(z * z + 4 * squared * above) - z) / (2 * squared);
    return deviation * deviation;
}

struct Bounded {
    double value = 0;
    bool least = false; ///< it may have been more
};

/// What the next value stays within 95 times of 100, where some values are only lower bounds (Kaplan and
/// Meier); the largest where it lies beyond them. Of few values the quantile lies above their own 95 % one
/// (split-conformal).
double upperQuantile(std::vector<Bounded>& values, double independent) {
    const double beyond = 1 - 0.95 * (1 + 1 / independent);
    std::sort(values.begin(), values.end(), [](const Bounded& a, const Bounded& b) {
        return a.value != b.value ? a.value < b.value : a.least < b.least;
    });
    double survival = 1, atRisk = static_cast<double>(values.size());
    for (const Bounded& each : values) {
        if (!each.least)
            survival *= 1 - 1 / atRisk;
        if (survival <= beyond + 1e-9)
            return each.value;
        atRisk -= 1;
    }
    return values.back().value;
}

enum class Scaled { Whole, DispersionPart }; ///< of the variance a dispersion M + b M^2

/// Factors on the variance of one series, or on its first part, with which each demand from an inner origin
/// over a usual protection interval would be the 95 % quantile. bounds: sums with sold-out days are what was
/// sold, as lower bounds; else their estimate is taken for the demand, which is nearly as good where a day
/// sells a unit or none, and where bounds say little. Whole units are spread over half a unit on either side,
/// for the quantile they are held against is continuous.
std::vector<Bounded> neededFactors(Scaled scaled, const InnerErrors& errors,
                                   const CumulativeVariance& variance, double dispersion, std::size_t series,
                                   bool bounds, bool counts, const RecipeConstants& constants) {
    std::vector<Bounded> out;
    Random random(1, series);
    for (std::size_t k = 0; k < errors.forecast.size(); ++k) {
        double mean = 0;
        Bounded demand;
        auto next = variance.steps.begin();
        for (std::size_t h = 0; h < errors.forecast[k].columns() && next != variance.steps.end() &&
                                *next <= constants.longestProtection;
             ++h) {
            double y = errors.actual[k](series, h);
            if (bounds && !errors.sold.empty() && std::isfinite(errors.sold[k](series, h))) {
                y = errors.sold[k](series, h);
                demand.least = true;
            }
            if (!std::isfinite(y))
                break;
            mean += errors.forecast[k](series, h);
            demand.value += y;
            const int length = static_cast<int>(h) + 1;
            if (length != *next)
                continue;
            ++next;
            if (8 * length < constants.longestProtection || mean <= 0)
                continue;
            const auto [a, b] = variance.at(length);
            const double units = demand.value + (counts ? random.uniform() - 0.5 : 0);
            const double first = a * dispersion * mean, second = b * mean * mean;
            const double needed = coveringVariance(mean, units);
            out.push_back({scaled == Scaled::Whole ? needed / (first + second) : (needed - second) / first,
                           demand.least});
        }
    }
    return out;
}

/// What the series of one kind need.
struct TailNeeds {
    std::vector<Bounded> factors;
    double series = 0;
    void add(const std::vector<Bounded>& own) {
        factors.insert(factors.end(), own.begin(), own.end());
        series += own.empty() ? 0 : 1;
    }
    /// Logarithm of the factor, shrunk to `expected`.
    double logFactor(double expected) {
        constexpr double prior = 10;  ///< series that `expected` counts for
        constexpr double windows = 5; ///< that tell of each series
        const double most = std::log(8.0);
        return factors.empty()
                   ? expected
                   : (series * std::clamp(std::log(std::max(upperQuantile(factors, windows * series), 1e-9)),
                                          -most, most) +
                      prior * expected) /
                         (series + prior);
    }
};

} // namespace

void calibrateUpperTail(Dispersion& dispersion, CumulativeVariance& variance, const InnerErrors& errors,
                        std::span<const Segment> segments, const Panel& panel,
                        const RecipeConstants& constants) {
    std::vector<std::uint8_t> counts;
    for (std::size_t i = 0; i < segments.size(); ++i)
        counts.push_back(panel.sellsWholeUnits(i));
    const auto needs = [&](Scaled scaled, std::size_t i) {
        return neededFactors(scaled, errors, variance, dispersion.ofSeries[i], i,
                             segments[i] == Segment::Smooth, counts[i] != 0, constants);
    };
    TailNeeds all;
    for (std::size_t i = 0; i < segments.size(); ++i)
        all.add(needs(Scaled::Whole, i));
    const double overall = all.logFactor(0);
    for (double& share : variance.b)
        share *= std::exp(overall);

    // Intermittent series that sell single units have no long tail, whatever the others have; those that sell
    // lumps may have one.
    constexpr std::size_t single = static_cast<std::size_t>(Segment::Intermittent), lumpy = segmentCount;
    std::array<TailNeeds, segmentCount + 1> byClass;
    std::vector<std::size_t> classOf;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto segment = static_cast<std::size_t>(segments[i]);
        classOf.push_back(segment == single && sellsErratically(panel.sales.row(i)) ? lumpy : segment);
        byClass[classOf[i]].add(needs(Scaled::DispersionPart, i));
    }
    std::array<double, segmentCount + 1> factor;
    for (std::size_t c = 0; c < factor.size(); ++c)
        factor[c] = std::exp(byClass[c].logFactor(c == single ? 0 : overall));
    for (std::size_t i = 0; i < segments.size(); ++i)
        dispersion.ofSeries[i] *= static_cast<float>(factor[classOf[i]]);
    dispersion.typical = static_cast<float>(medianOf(dispersion.ofSeries, dispersion.typical));
}

} // namespace shelfcast::engine
