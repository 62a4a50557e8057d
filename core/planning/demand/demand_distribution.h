#pragma once

#include "domain/orders/order.h"
#include "domain/panel/demand.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelfcast::planning {

/// Mean and variance of total demand over the first `days` days.
struct DemandMoments {
    double mean = 0, variance = 0;
};

/// Moments at any number of days: linear between the steps of the curve, and past its end with the mean rate
/// of its last week of steps and the variance law a M + b M^2 through the curve's middle and end. days <= 0
/// gives zero.
DemandMoments momentsAt(const DemandCurve& curve, double days);

/// Variance of demand with mean `mean` over a window that begins later than the first day: that of as many
/// first days (`first`), by the ratio of the means, squared where it is above 1. The difference of two
/// cumulative variances would be far more, for it counts again what the level of all days is off by.
double laterVariance(const DemandMoments& first, double mean);
/// Mean and variance of total demand over the `days` days from day `from` on (0 = the curve's first).
DemandMoments momentsBetween(const DemandCurve& curve, double from, double days);

/// One of several possible demands.
struct WeightedMoments {
    DemandMoments moments;
    double weight = 1;
};

/// Distribution of a total demand X >= 0. By its first two moments: negative binomial for whole units with
/// variance above the mean, Poisson at and below it (above a mean of 30 a gamma rounded to whole units, so
/// that a demand known better than Poisson keeps its spread), gamma otherwise; a point where the variance is
/// 0. Or a mixture of these. All functions cost the same for a mean of 1 and of 1,000,000 (incomplete beta
/// and gamma).
class DemandDistribution {
public:
    DemandDistribution(bool counts, double mean, double variance);
    /// Total demand over the first `days` days of the curve.
    static DemandDistribution over(const DemandCurve& curve, double days);
    /// Total demand over (lead time + extraDays) days with an uncertain lead time: sum_l w_l F_{D(l +
    /// extraDays)}.
    static DemandDistribution over(const DemandCurve& curve, std::span<const LeadTimeChance> leadTime,
                                   double extraDays);

    /// One of several demands, by their weights; a demand of 0 when there is none.
    static DemandDistribution mixture(bool counts, std::span<const WeightedMoments> parts);

    bool counts() const { return m_counts; }
    double mean() const { return m_mean; }
    double variance() const { return m_variance; }

    double cdf(double x) const;      ///< P(X <= x)
    double survival(double x) const; ///< P(X > x), without the cancellation of 1 - cdf
    /// P(X = k) for whole units, the density at k otherwise.
    double pmf(double k) const;
    /// Smallest x with F(x) >= p; a whole number when demand is counted. 0 <= p < 1.
    double quantile(double p) const;
    /// n(S) = E[(X - S)+], expected units short.
    double loss(double stock) const;
    /// E[((X - S)+)^2].
    double squaredLoss(double stock) const;
    /// E[(S - X)+], expected units left over.
    double leftover(double stock) const;

private:
    enum class Family : std::uint8_t { Point, Poisson, NegativeBinomial, RoundedGamma, Gamma };
    struct Part {
        Family family = Family::Point;
        double weight = 1, mean = 0, variance = 0;
        double a = 0, b = 0; ///< NB: size r and success p; gamma: shape and scale
        /// The terms of a small whole-unit demand: f(0), and f(k + 1) = f(k) (k + stepA) / (k + 1) * stepB.
        double first = 0, stepA = 0, stepB = 0;
        double sumUpTo(double k) const;
        double survival(double x) const;
        double cdf(double x) const;
        double pmf(double k) const;
        double loss(double stock) const;
        double squaredLoss(double stock) const;
    };
    DemandDistribution() = default;
    static Part makePart(bool counts, double mean, double variance, double weight);
    void summarise();
    double quantileBySum(double p) const;

    bool m_counts = true;
    double m_mean = 0, m_variance = 0;
    std::vector<Part> m_parts;
};

/// Low / expected / high of total demand over `days` days: its 10, 50 and 90 % quantiles.
DemandRange demandRange(const DemandCurve& curve, double days);

} // namespace shelfcast::planning
