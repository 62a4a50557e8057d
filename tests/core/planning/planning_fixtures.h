#pragma once

#include "base/random.h"
#include "domain/orders/order.h"
#include "domain/panel/demand.h"

#include <cmath>
#include <vector>

namespace shelfcast::fixtures {

inline const Day today(19723); // 2024-01-01

inline StockPolicy policyWith(double onHand, int leadTime = 7, int review = 7, double service = 0.95) {
    StockPolicy policy;
    policy.onHand = onHand;
    policy.leadTimeDays = leadTime;
    policy.reviewDays = review;
    policy.serviceLevel = service;
    return policy;
}

/// Independent days of equal mean and variance.
inline DemandCurve steadyCurve(double dailyMean, double dailyVariance, int days = 60, bool counts = true) {
    DemandCurve curve;
    curve.counts = counts;
    for (int k = 1; k <= days; ++k) {
        curve.mean.push_back(dailyMean * k);
        curve.variance.push_back(dailyVariance * k);
    }
    return curve;
}

/// Negative binomial (Poisson when variance <= mean) probabilities 0 .. until the tail is under 1e-13, by the
/// plain recurrence: the oracle of every closed form.
inline std::vector<double> probabilities(double mean, double variance) {
    std::vector<double> p;
    if (mean <= 0)
        return {1.0};
    const bool poisson = variance <= mean * (1 + 1e-9);
    const double size = poisson ? 0 : mean * mean / (variance - mean),
                 success = poisson ? 0 : mean / variance;
    double value = poisson ? std::exp(-mean) : std::pow(success, size), total = 0;
    for (int k = 0; total < 1 - 1e-13 && k < 200000; ++k) {
        p.push_back(value);
        total += value;
        value *= poisson ? mean / (k + 1) : (size + k) / (k + 1) * (1 - success);
    }
    return p;
}

inline double lossOf(const std::vector<double>& p, double stock) {
    double sum = 0;
    for (std::size_t k = 0; k < p.size(); ++k)
        sum += p[k] * std::max(0.0, static_cast<double>(k) - stock);
    return sum;
}

inline int quantileOf(const std::vector<double>& p, double level) {
    double sum = 0;
    for (std::size_t k = 0; k < p.size(); ++k)
        if ((sum += p[k]) >= level - 1e-12)
            return static_cast<int>(k);
    return static_cast<int>(p.size());
}

inline double uniform(Random& random, double low, double high) {
    return low + (high - low) * random.uniform();
}
inline int integer(Random& random, int low, int high) {
    return low + static_cast<int>(random.below(static_cast<std::uint64_t>(high - low + 1)));
}

} // namespace shelfcast::fixtures
