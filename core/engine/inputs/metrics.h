#pragma once

#include "domain/days/grain.h"

#include <cstddef>
#include <optional>
#include <span>

namespace shelfcast::engine {

/// Sums of point errors over any number of cells; measures are fractions, not percent (forecasting.md 1).
class PointErrors {
public:
    void add(double actual, double forecast);
    void add(const PointErrors& other);
    std::size_t count() const { return m_count; }
    double wape() const; ///< sum |e| / sum |y|
    double mae() const;
    double rmse() const;
    double bias() const;  ///< sum (forecast - actual) / sum |y|
    double smape() const; ///< mean of 2 |e| / (|y| + |f|), 0 where both are 0: between 0 and 2

private:
    std::size_t m_count = 0;
    double m_absolute = 0, m_squared = 0, m_signed = 0, m_actual = 0, m_symmetric = 0;
};

/// Scales of one series' errors from its history (Hyndman & Koehler 2006; RMSSE as in the M5 competition):
/// mean absolute seasonal-naive change (7 steps by day, else 1) and mean squared change from step to step,
/// both from the first sale on.
struct NaiveScales {
    std::optional<double> absolute, squared;
};
NaiveScales naiveScales(std::span<const float> history, Grain grain);

/// Loss of a quantile forecast (Koenker & Bassett 1978).
inline double pinballLoss(double actual, double quantile, double level) {
    return actual >= quantile ? level * (actual - quantile) : (1 - level) * (quantile - actual);
}

/// P(D <= x) of a total demand with this mean and variance: negative binomial when counted with a variance
/// above the mean, gamma otherwise, a step at the mean without variance.
double cumulativeProbability(bool counts, double mean, double variance, double x);
/// Smallest x with P(D <= x) >= level.
double cumulativeQuantile(bool counts, double mean, double variance, double level);

} // namespace shelfcast::engine
