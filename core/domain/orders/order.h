#pragma once

#include "base/day.h"
#include "base/message.h"

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

/// When to order and up to what.
enum class PolicyKind {
    OrderUpTo,     ///< (R,S): at every review, up to the order-up-to level. The default.
    MinMax,        ///< (R,s,S): only when the position is at or under the reorder point, up to the maximum
    FixedQuantity, ///< (s,Q): only when the position is at or under the reorder point, whole multiples of Q
};

/// What `serviceLevel` promises. The two must never share one field on screen: 98 % fill rate can be 87 %
/// cycle service.
enum class ServiceMeasure {
    CycleService, ///< chance of no stock-out until the next delivery
    FillRate,     ///< share of demand that is served from stock
    Costs,        ///< what balances the cost of a shortage with that of holding stock
};

/// How a product is ordered, as a person states it; `source` says where: "product P1", "supplier V1", "class
/// A".
struct PolicyRule {
    PolicyKind kind = PolicyKind::OrderUpTo;
    ServiceMeasure measure = ServiceMeasure::CycleService;
    double service = 0.95; ///< of the measure; where costs decide and are not known, a cycle service
    std::optional<double> shortageCost, holdingCost; ///< of a unit short, of a unit on the shelf for a week
    std::optional<double> minimum, maximum, quantity;
    std::string source;
};

/// From this quantity on, every unit costs this much.
struct QuantityPrice {
    double fromUnits = 0, unitCost = 0;
};

/// Why an order is better looked at before it is placed.
enum class OrderConcern {
    None,
    LongCover, ///< it covers longer than a year, far beyond its need
    CostsMore, ///< it costs many times what it protects
    DeadStock, ///< the product has not sold for long
};

/// One possible lead time and its probability.
struct LeadTimeChance {
    int days = 0;
    double weight = 1;
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
    /// For ServiceMeasure::Costs: of one unit short, and of one unit on the shelf for a week.
    std::optional<double> shortageCost, holdingCost;
    std::vector<QuantityPrice> priceBreaks; ///< by rising quantity; empty = one price
    double holdingRate = 0.20;              ///< share of the unit cost that a year on the shelf costs
    double coverLimitWeeks = 52, costLimitTimes = 100; ///< beyond them an order is doubtful
    int lateDays = 1; ///< how much later than due this supplier usually is, once it is late; 1 or more
    PolicyKind kind = PolicyKind::OrderUpTo;
    ServiceMeasure measure = ServiceMeasure::CycleService;
    /// Lead times measured from receipts, in days; replaces mean and spread once there are 5 or more of them.
    std::vector<int> measuredLeadTimes;
    /// Set by the planner's own hand (min/max, fixed quantity); nullopt = computed from the demand.
    std::optional<double> reorderLevel, orderUpToLevel, fixedQuantity;
    int maximumLot = 0;                   ///< an order above it is split into lots; 0 = no limit
    std::optional<int> daysSinceLastSale; ///< 90 or more with stock on hand = DEAD
};

/// One line of "Explain the order".
enum class LadderKind {
    ExpectedDemand, ///< mean demand over lead time + review, as the model sees it
    YourForecast,   ///< what the planner's own forecast adds to it
    SafetyStock,
    OrderUpTo,
    OnHand,
    OnOrder,
    Allocated,
    LostSales, ///< demand that finds no stock before an order can arrive; it is not ordered again
    RawNeed,
    MinimumOrder,
    PackRounding,
    PriceBreak,      ///< raised to a quantity from which every unit is cheaper
    SupplierMinimum, ///< raised so that the supplier's order reaches its minimum or free freight
    Transfer,        ///< what another store's surplus covers and need not be bought
    Cap,
    PlannerEdit, ///< the planner put another quantity in its place
    Final,
};
struct LadderStep {
    LadderKind kind = LadderKind::Final;
    double units = 0; ///< the quantity of this line; for roundings the order after the step
    Message note;     ///< "95 % service over 14 days", "packs of 12", … ; may be empty
};

/// The decision for one product at one date. Units are whole wherever the ladder shows them, so that
/// expected + safety = order-up-to and order-up-to - position = raw need hold digit for digit.
struct OrderDecision {
    StockStatus status = StockStatus::NoData;
    double position = 0;       ///< on hand + on order that arrives in time - allocated, whole units
    double expectedDemand = 0; ///< mean over lead time + review, whole units (the exact mean: meanDemand)
    double meanDemand = 0;     ///< mean over lead time + review, not rounded
    double safetyStock = 0;    ///< orderUpTo - expectedDemand
    /// Service-level quantile of demand over the lead time alone: at or under it even an order placed today
    /// comes with more risk than the service level allows (LOW). With MinMax and FixedQuantity: the level
    /// that orders.
    double reorderPoint = 0;
    double orderUpTo = 0; ///< service-level quantile of demand over lead time + review
    double excessLevel =
        0;            ///< orderUpTo + 95 % quantile of one more review period; a position above it is EXCESS
    double order = 0; ///< whole units, final
    std::vector<double> lots;         ///< the order split by the maximum lot; empty when it is one lot
    std::optional<double> orderValue; ///< unit cost x order (price where no cost is known)
    bool valuedAtPrice = false;
    std::optional<double> stockOutChance; ///< over the lead time if nothing is ordered, 0..1
    /// Chance to run out between the arrival of this order and that of the next one, and until then without
    /// any.
    std::optional<double> stockOutChanceAfter, stockOutChanceWithout;
    /// Expected unmet demand over the lead time: lost before anything ordered today can arrive.
    std::optional<double> unmetUnits;
    /// Expected unmet demand over lead time + review without an order, and with this one.
    std::optional<double> unmetWithout, unmetAfter;
    /// What the order that is recommended saves of it; a planner's edit or a budget does not change it.
    std::optional<double> savedUnits;
    /// Price x unmetUnits, price x savedUnits, and their sum: what is at risk if nothing is ordered today.
    std::optional<double> unavoidableLoss, savedRevenue, revenueAtRisk;
    std::optional<double> coverDays;           ///< whole days whose expected demand the stock on hand covers
    std::optional<double> coverDaysWithOrders; ///< the same with what is on order, as it arrives
    std::optional<Day>
        runOutDate;       ///< first day that is not covered, on-order counted; nullopt = not within 2 years
    double lateUnits = 0; ///< of the position: due before today and still expected
    OrderConcern concern = OrderConcern::None;
    Message concernText;                ///< one sentence; empty without a concern
    std::optional<double> weeksOfCover; ///< of position and order together, at the demand expected
    double excessUnits = 0;             ///< position above excessLevel
    std::optional<double> excessValue;  ///< at unit cost, or price where no cost is known
    std::vector<LadderStep> ladder;
};

} // namespace shelfcast
