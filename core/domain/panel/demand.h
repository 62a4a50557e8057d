#pragma once

#include <vector>

namespace shelfcast {

/// Predictive distribution of one product's total demand over the first 1, 2, … n days (or steps) from the
/// planning date: the one source of demand, risk, order and money. Negative binomial when demand is counted
/// in whole units and the variance exceeds the mean, gamma otherwise (forecasting.md 9). `mean[k]` and
/// `variance[k]` describe demand over k+1 steps; both are non-decreasing in k.
struct DemandCurve {
    bool counts = true; ///< demand is whole units
    std::vector<double> mean, variance;
    double daysPerStep = 1; ///< 1, 7, 30.4375: what one step of the curve is in days (lead times are in days)
    /// The same means before the planner's own forecast took the place of the model's; empty = there is none.
    std::vector<double> modelMean = {};
    int steps() const { return static_cast<int>(mean.size()); }
};

/// Low / expected / high: the 10 %, 50 % and 90 % quantiles of total demand over one period.
struct DemandRange {
    double low = 0, expected = 0, high = 0;
};

} // namespace shelfcast
