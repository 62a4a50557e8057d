#pragma once

#include "base/day.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

enum class StockStatus { Critical, Low, Adequate, Excess, NoData, Dead };

/// One planned receipt of stock already ordered.
struct Receipt {
    Day date;
    double units = 0;
};

/// What the planner needs to know of a product besides its demand. Unknown = nullopt.
struct StockPolicy {
    std::optional<double> onHand;
    std::vector<Receipt> onOrder;
    double allocated = 0;
    int leadTimeDays = 7;
    double leadTimeSpreadDays = 0; ///< standard deviation
    int reviewDays = 7;
    double serviceLevel = 0.95; ///< cycle service: chance of no stock-out until the next delivery
    int packSize = 1;
    int minimumOrder = 0;
    std::optional<double> maximumStock;
    std::optional<int> shelfLifeDays;
    std::optional<double> unitCost, price;
};

/// One line of "Explain the order".
enum class LadderKind {
    ExpectedDemand, ///< mean demand over lead time + review
    SafetyStock,
    OrderUpTo,
    OnHand,
    OnOrder,
    Allocated,
    RawNeed,
    MinimumOrder,
    PackRounding,
    Cap,
    Final,
};
struct LadderStep {
    LadderKind kind = LadderKind::Final;
    double units = 0; ///< the quantity of this line; for roundings the order after the step
    std::string note; ///< "95 % service over 14 days", "packs of 12", … ; may be empty
};

/// The decision for one product at one date.
struct OrderDecision {
    StockStatus status = StockStatus::NoData;
    double position = 0;           ///< on hand + on order - allocated
    double expectedDemand = 0;     ///< mean over lead time + review
    double safetyStock = 0;        ///< order-up-to - expectedDemand
    double reorderPoint = 0;       ///< service-level quantile of demand over the lead time + review
    double orderUpTo = 0;
    double order = 0;              ///< whole units, final
    std::optional<double> orderValue;       ///< unit cost x order (price where no cost is known)
    bool valuedAtPrice = false;
    std::optional<double> stockOutChance;      ///< over the lead time if nothing is ordered, 0..1
    std::optional<double> stockOutChanceAfter; ///< over lead time + review with this order
    std::optional<double> unmetUnits;          ///< expected unmet demand over the lead time if nothing is ordered
    std::optional<double> revenueAtRisk;       ///< price x unmetUnits
    std::optional<double> coverDays;           ///< days until expected demand has used the stock on hand
    std::optional<double> coverDaysWithOrders; ///< the same with what is on order
    std::optional<Day> runOutDate;
    std::vector<LadderStep> ladder;
};

} // namespace shelfcast
