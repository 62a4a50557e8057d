#pragma once

#include "domain/orders/order.h"
#include "domain/panel/demand.h"

#include <optional>
#include <span>
#include <vector>

namespace shelfcast::planning {

/// Units that become available at the start of a day, counted from the planning date (0 = today).
struct Supply {
    int day = 0;
    double units = 0;
};

/// The receipts that will still come: one entry per day, in order. What was due before today is late and does
/// not count; neither do quantities that are not above 0.
std::vector<Supply> comingSupply(std::span<const Receipt> receipts, Day today);

/// Running out within a number of days.
struct StockRisk {
    double chance = 0; ///< P(exists u <= t: D_{1..u} > available + receipts up to u)
    double unmet = 0;  ///< expected units of demand that find no stock
};

/// Risk within the first `days` days. Exact when nothing arrives in between. Otherwise the moments just
/// before each arrival and the end are joined by a Gaussian copula with the correlation of independent
/// increments, sd_i / sd_j, as a Markov chain; the expected unmet demand joins the parts' conditional means
/// (an approximation between the largest part and their sum).
StockRisk riskWithin(const DemandCurve& demand, double available, std::span<const Supply> supply,
                     double days);
/// The same within an uncertain lead time, weighted by its chances.
StockRisk riskWithin(const DemandCurve& demand, double available, std::span<const Supply> supply,
                     std::span<const LeadTimeChance> leadTime);

/// Longest cover that is told apart; more is given as this.
inline constexpr int longestCoverDays = 9999;
/// Largest whole t with expected demand over the first u days <= stock plus supply up to day u, for every u
/// <= t. nullopt when no demand is expected at all.
std::optional<int> coverDays(const DemandCurve& demand, double available, std::span<const Supply> supply);
/// How many of the first `days` days the store is open: those on which any demand is expected. Past the end
/// of the curve, as many of each week as in its last four.
int openDays(const DemandCurve& demand, int days);

} // namespace shelfcast::planning
