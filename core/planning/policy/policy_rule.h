#pragma once

#include "base/result.h"
#include "domain/orders/order.h"

#include <string>
#include <string_view>

namespace shelfcast::planning {

/// Reads a policy as a person states it: "service 95" (chance of no stock-out until the next delivery, in
/// percent or as 0.95), "fill 98" (share of demand served from stock), "cost 1 0.2" (of a unit short, and of
/// a unit on the shelf for a week; "cost" alone = the margin, and the holding rate of the unit cost), "minmax
/// 20 80" (at 20 or less up to 80), "fixed 20 24" (at 20 or less whole lots of 24). InvalidArgument names
/// what is wrong and what is possible.
Result<PolicyRule> parsePolicyRule(std::string_view text);
/// The same words again.
std::string policyRuleText(const PolicyRule& rule);

/// Puts the rule into a policy that holds lead time, review, price and cost already.
void applyPolicyRule(StockPolicy& policy, const PolicyRule& rule, double holdingRatePerYear);

/// The chance of no stock-out that a policy asks for: as stated, or what its costs ask for where both are
/// known.
double cycleServiceOf(const StockPolicy& policy);

/// The chance of no stock-out that balances costs: p / (p + h R sqrt(1 + L / 2R)), with p the cost of a unit
/// short, h that of a unit on the shelf for a week, R the weeks between two deliveries and L the lead time.
/// Without a lead time it is the newsvendor's ratio (Snyder & Shen 4.27): one unit more costs h R until the
/// next delivery, and saves p when the cycle would run out without it. With one, what is left over lowers
/// later orders only after those that are on their way, and the best level is lower, as is known of lost
/// sales; the root is measured by replays (L of 1, 2 and 4 reviews, slow and fast, p / h of 5 and 20), within
/// a percent of the best level each.
double costServiceLevel(double shortageCost, double holdingCostPerWeek, double leadDays, int reviewDays);

} // namespace shelfcast::planning
