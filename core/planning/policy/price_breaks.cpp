#include "planning/policy/price_breaks.h"

#include "planning/demand/order_rounding.h"
#include "planning/demand/stock_risk.h"

#include <algorithm>

namespace shelfcast::planning {

namespace {
constexpr int longestHoldingDays = 365;
}

std::optional<double> unitCostAt(const StockPolicy& policy, double units) {
    std::optional<double> cost = policy.unitCost;
    for (const QuantityPrice& bracket : policy.priceBreaks)
        if (units >= bracket.fromUnits)
            cost = bracket.unitCost;
    return cost;
}

std::optional<BetterQuantity> betterPriceQuantity(std::int64_t order, std::int64_t position,
                                                  const DemandCurve& demand, const StockPolicy& policy) {
    if (order <= 0 || policy.priceBreaks.empty())
        return std::nullopt;
    const auto usual = unitCostAt(policy, static_cast<double>(order));
    const auto lasts = [&](std::int64_t units) {
        return coverDays(demand, static_cast<double>(position + units), {}).value_or(longestCoverDays);
    };
    if (!usual)
        return std::nullopt;
    const int base = lasts(order);
    std::optional<BetterQuantity> best;
    for (const QuantityPrice& bracket : policy.priceBreaks) {
        const std::int64_t units =
            roundUpToOrder(wholeUnitsUp(bracket.fromUnits), {policy.packSize, policy.minimumOrder});
        const double cost = unitCostAt(policy, static_cast<double>(units)).value_or(bracket.unitCost);
        if (units <= order || !(cost < *usual))
            continue;
        const int days = lasts(units);
        if (days - base > longestHoldingDays)
            continue;
        const double extra = static_cast<double>(units - order);
        const double holding = cost * policy.holdingRate / 365.0 * extra * (days - base) / 2.0;
        const double saved = (*usual - cost) * static_cast<double>(units) - holding;
        if (saved > (best ? best->saved : 0.0))
            best = {units, cost, saved};
    }
    return best;
}

} // namespace shelfcast::planning
