#pragma once

#include "base/message.h"
#include "domain/orders/order.h"
#include "domain/orders/product_class.h"
#include "domain/panel/demand.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace shelfcast {

enum class ConfidenceLevel { NotEnoughHistory, Low, Medium, High };

/// Accuracy of one product over its own held-out weeks.
struct Confidence {
    ConfidenceLevel level = ConfidenceLevel::NotEnoughHistory;
    std::optional<double> accuracy; ///< 1 - WAPE, 0..1
};

/// Demand predicted for one past week, by a model that had not seen it, beside what was sold.
struct WeekComparison {
    Day date; ///< first day of the week
    std::optional<double> predicted, actual;
};

/// One reason the demand is what it is. The effects of all drivers and the base sum to the prediction.
struct Driver {
    std::string
        feature; ///< family: "level", "trend", "season", "weekday", "holiday", "promotion", "price", …
    double effectUnits = 0;
    Message text; ///< "promotion +14"; the engine says it only of what it alone knows
};

struct PeriodProjection {
    std::string period; ///< "day", "week", "month", "quarter"
    int days = 1;
    DemandRange range;
    std::string explanation;
};

/// What the planner decided about one order; kept beside what was recommended.
struct PlannerOrder {
    double recommended = 0; ///< units, before the planner's hand
    std::string reason;     ///< empty when the recommended quantity was only approved
    bool approved = false;
};

/// One product of the bulk prediction.
struct BulkRow {
    std::string storeId; ///< set where several stores are shown together
    std::string productId, name, category, supplier;
    std::optional<double> currentStock, onOrder;
    DemandRange demand7; ///< total over the 7 days from the date: 10 / 50 / 90 %
    double mean7 = 0;
    OrderDecision decision;
    int priority = 4; ///< 1 critical … 4 excess
    Confidence confidence;
    std::optional<double> price;
    std::optional<double> potentialRevenue;    ///< price x mean demand of 7 days
    double shortage = 0;                       ///< units missing against the demand of 7 days
    std::vector<WeekComparison> lastWeeks;     ///< 4, oldest first
    std::vector<double> recentWeeks;           ///< units of the last 8 weeks, oldest first, for the sparkline
    std::vector<PeriodProjection> projections; ///< day, week, month, quarter
    std::vector<Driver> drivers;
    Message note; ///< what limits this row, in words; empty when nothing does
    bool withinBudget = true;
    double leftOutUnits = 0;     ///< of the recommended order, for the budget
    std::optional<AbcClass> abc; ///< by revenue expected over 91 days
    std::optional<XyzClass> xyz; ///< by the weeks of the last year
    std::optional<DemandPattern> pattern;
    double serviceLevel =
        0;           ///< chance of no stock-out that is asked for; 0 where the policy asks for another thing
    PolicyRule rule; ///< how the product is ordered, and who says so
    int leadTimeDays = 0; ///< from the planning date to the arrival, the wait for an order day included
    int reviewDays = 0;   ///< from that arrival to the next one
    bool leadTimeMeasured = false; ///< from the supplier's receipts, not from what it states
    Day orderDay, arrival;         ///< of the order recommended here
    DemandRange protection;        ///< demand over lead time + review
    int packSize = 1;
    std::optional<double> unitCost, maximumStock;
    std::vector<Receipt> receipts; ///< what is on order, with its dates
    std::optional<PlannerOrder>
        planner; ///< set where the order was edited or approved; `decision` then holds it
};

/// What a budget leaves of the recommended orders; before the planner's own edits.
struct BudgetOutcome {
    double amount = 0;     ///< asked for
    double spent = 0;      ///< cost of the orders kept
    double leftOut = 0;    ///< cost of what was left out
    double valueLost = 0;  ///< margin that leaving it out is expected to cost, less holding and waste
    int ordersLeftOut = 0; ///< left out whole
    int ordersCut = 0;     ///< kept in part
};

struct BulkSummary {
    int totalProducts = 0, critical = 0, low = 0, adequate = 0, excess = 0, noData = 0, dead = 0;
    std::optional<double> orderValue;
    /// If nothing is ordered today: what is lost before an order can arrive, what ordering saves, their sum.
    std::optional<double> unavoidableLoss, savedRevenue, revenueAtRisk;
    std::string currency; ///< ISO 4217; empty when unknown
    /// Of several stores that count in different ones: amounts do not add up, and none is given.
    bool mixedCurrencies = false;
    int suppliers = 0;
    int concerns = 0; ///< orders that are better looked at before they are placed
    /// What can be ordered when: the supplier's next order day and the number of orders, by day.
    std::vector<std::pair<Day, int>> orderDays;
    std::optional<BudgetOutcome> budget;
};

/// Surplus of one store that another would otherwise buy.
struct StoreTransfer {
    std::string productId, fromStore, toStore;
    double units = 0;
    std::optional<double> saved; ///< what need not be bought, less the transfer's cost
    Day arrival;
};

struct BulkResult {
    std::string storeId;
    Day date;
    std::string modelId;
    BulkSummary summary;
    std::vector<StoreTransfer> transfers; ///< between the stores of a result of several
    std::vector<BulkRow> rows;            ///< by priority, then revenue at risk, largest first
    Message note;
};

} // namespace shelfcast
