#pragma once

#include "planning/demand/demand_distribution.h"
#include "planning/demand/stock_risk.h"

#include <span>

namespace shelfcast::planning {

/// Days until the next order can be placed: a planner who reviews "continuously" looks again tomorrow.
int reviewDaysOf(const StockPolicy& policy);

/// What an order placed today meets.
struct ServedDemand {
    /// Over the lead time, when nothing is ordered: what is lost before anything ordered today can arrive.
    StockRisk lead;
    /// The same until the next order arrives.
    StockRisk untilNext;
    /// Demand over lead time + review less what is lost before the order arrives: with the stock position y,
    /// the order q covers it when it is at most y + q.
    DemandDistribution demand;
};

/// Sales lost before an order can arrive are lost and are not ordered again. W = D(L'+R) - (D(L) - x)+ with x
/// the stock that is there until the order arrives, L its lead time and L' that of the next order: a mixture
/// over L' of the distributions with the first two moments E W = M(L'+R) - n(x) and Var W = V(L'+R) + Var
/// lost
/// - 2 beta Cov(D(L), lost), averaged over L, with beta = Cov(D(L), D(L'+R)) / V(L) as the curve's variances
/// give it. With one lead time exact where stock is plenty (W is demand over L+R) and where there is none (W
/// is demand over R). Deliveries within the lead time count on their day; x is then the stock that would lose
/// as much. What is owed (available < 0) is not lost.
ServedDemand servedDemand(const DemandCurve& demand, std::span<const LeadTimeChance> leadTime, int reviewDays,
                          double available, std::span<const Supply> supply);
/// The same from what the policy says of stock, deliveries and lead time; stock unknown counts as none.
ServedDemand servedDemand(const DemandCurve& demand, const StockPolicy& policy, Day today);

} // namespace shelfcast::planning
