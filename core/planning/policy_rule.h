#pragma once

#include "base/result.h"
#include "domain/order.h"

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

/// The chance of no stock-out that balances costs: p / (p + h R), with p the cost of a unit short, h that of
/// a unit on the shelf for a week and R the weeks between two deliveries. One unit more in stock costs h R
/// until the next delivery, and saves p when the cycle would run out without it; what is lost is lost, so
/// that the unit is not paid for twice (newsvendor with lost sales, Snyder & Shen 4.3; Hadley & Whitin). The
/// lead time is in the demand whose quantile is taken: until the next delivery, less what is lost before this
/// one.
double costServiceLevel(double shortageCost, double holdingCostPerWeek, int reviewDays);

} // namespace shelfcast::planning
