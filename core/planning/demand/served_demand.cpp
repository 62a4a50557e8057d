#include "planning/demand/served_demand.h"

#include "planning/demand/deliveries.h"
#include "planning/demand/lead_time.h"
#include "planning/demand/order_rounding.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::planning {

namespace {

/// The stock without any delivery that would lose `unmet` units of the demand: n(x) falls in x.
double stockThatLoses(const DemandDistribution& demand, double unmet, double most) {
    double low = 0, high = std::max(0.0, most);
    for (int i = 0; i < 50 && high - low > 1e-6 * (1 + high); ++i) {
        const double middle = (low + high) / 2;
        (demand.loss(middle) > unmet ? low : high) = middle;
    }
    return high;
}

/// What is lost over one possible lead time: E lost, E lost^2, and Cov(demand, lost).
struct LeadLoss {
    double days = 0, weight = 1;
    double unmet = 0, squared = 0, covariance = 0;
    double variance = 0; ///< of the demand over the lead time
};

LeadLoss lossOver(const DemandCurve& curve, const LeadTimeChance& lead, double available,
                  std::span<const Supply> supply) {
    LeadLoss loss{.days = static_cast<double>(lead.days), .weight = lead.weight};
    const DemandDistribution demand = DemandDistribution::over(curve, loss.days);
    loss.unmet = riskWithin(curve, available, supply, loss.days).unmet;
    loss.variance = demand.variance();
    if (loss.unmet <= 0)
        return loss;
    double coming = 0;
    bool inBetween = false;
    for (const Supply& arrival : supply)
        if (arrival.day < loss.days) {
            coming += arrival.units;
            inBetween = inBetween || arrival.day > 0;
        }
    double stock = available + coming;
    if (inBetween)
        stock = stockThatLoses(demand, loss.unmet, stock);
    loss.squared = demand.squaredLoss(stock);
    loss.covariance = std::max(0.0, loss.squared + (stock - demand.mean()) * loss.unmet);
    return loss;
}

/// Cov(D(from), D(to)) / Var D(from), as the curve's variances of the whole and of its parts give it.
double slopeOn(const DemandCurve& curve, const LeadLoss& from, double to, double variance) {
    if (from.variance <= 0)
        return 1;
    if (to <= from.days)
        return std::min(1.0, variance / from.variance);
    const double rest = momentsBetween(curve, from.days, to - from.days).variance;
    return std::clamp((variance + from.variance - rest) / (2 * from.variance), 0.0,
                      std::sqrt(variance / from.variance));
}

} // namespace

int reviewDaysOf(const StockPolicy& policy) {
    return std::max(1, policy.reviewDays);
}

ServedDemand servedDemand(const DemandCurve& demand, std::span<const LeadTimeChance> leadTime, int reviewDays,
                          double available, std::span<const Supply> supply) {
    const double stock = std::max(0.0, available);
    // What is due with an order placed today, or after it, is no surer than that order: it is not there
    // before.
    const int arrival = static_cast<int>(std::lround(meanLeadTime(leadTime)));
    const auto later = std::find_if(supply.begin(), supply.end(),
                                    [&](const Supply& one) { return one.day > 0 && one.day >= arrival; });
    const std::span<const Supply> sooner(supply.begin(), later);
    const StockRisk risk = riskWithin(demand, stock, sooner, leadTime);
    std::vector<LeadTimeChance> untilNext(leadTime.begin(), leadTime.end());
    for (LeadTimeChance& lead : untilNext)
        lead.days += reviewDays;
    const StockRisk whole = riskWithin(demand, stock, supply, untilNext);
    if (!(risk.unmet > 1e-9))
        return {risk, whole, DemandDistribution::over(demand, leadTime, reviewDays)};
    std::vector<LeadLoss> losses;
    double squared = 0;
    for (const LeadTimeChance& lead : leadTime) {
        losses.push_back(lossOver(demand, lead, stock, sooner));
        squared += lead.weight * losses.back().squared;
    }
    const double lossVariance = std::max(0.0, squared - risk.unmet * risk.unmet);
    std::vector<WeightedMoments> parts;
    parts.reserve(leadTime.size());
    for (const LeadTimeChance& next : leadTime) {
        const double end = next.days + reviewDays;
        const DemandMoments whole = momentsAt(demand, end);
        double together = 0;
        for (const LeadLoss& loss : losses)
            together += loss.weight * slopeOn(demand, loss, end, whole.variance) * loss.covariance;
        parts.push_back({{std::max(0.0, whole.mean - risk.unmet),
                          std::max(0.0, whole.variance + lossVariance - 2 * together)},
                         next.weight});
    }
    return {risk, whole, DemandDistribution::mixture(demand.counts, parts)};
}

ServedDemand servedDemand(const DemandCurve& demand, const StockPolicy& policy, Day today) {
    const auto sane = [](double units) {
        return std::isfinite(units) && std::fabs(units) <= 1e12 ? units : 0.0;
    };
    const std::vector<Supply> supply =
        comingSupply(expectedDeliveries(policy.onOrder, policy.lateDays, today).receipts, today);
    const auto available = static_cast<double>(wholeUnitsDown(sane(policy.onHand.value_or(0))) -
                                               wholeUnitsUp(sane(policy.allocated)));
    return servedDemand(demand, leadTimeChances(policy), reviewDaysOf(policy), available, supply);
}

} // namespace shelfcast::planning
