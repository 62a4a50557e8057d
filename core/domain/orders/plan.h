#pragma once

#include "base/message.h"
#include "domain/days/grain.h"

#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

/// What the planner should do about one order of the time-phased plan.
enum class ActionKind {
    Release,  ///< place a planned order in the first period
    Expedite, ///< bring an order forward, or have it come faster than its lead time
    Postpone, ///< an order is not needed until later
    Cancel,   ///< an order is not needed within the plan
    Increase, ///< an order that is on its way should carry more
};

struct ActionMessage {
    ActionKind kind = ActionKind::Release;
    std::string productId;
    double units = 0;
    int from = 0, to = 0; ///< periods: where the order stands, and where it is needed
    std::string text;     ///< one English sentence
};

/// One period of one product's plan. Stock is at the end of the period. Where the product's stock is not
/// known, all that rests on it (stock, shortage, net requirement, planned orders) is NaN.
struct PlanPeriod {
    Day start;
    double gross = 0; ///< max(expected demand, firm orders) + what assembled goods take
    double demandP50 = 0, demandP90 = 0, firmOrders = 0;
    double scheduledReceipts = 0; ///< ordered and not yet received
    double projectedStock = 0;
    double shortage = 0; ///< demand that finds no stock
    double netRequirement = 0, plannedReceipts = 0, plannedReleases = 0;
    double safetyStock = 0;

    /// `shortage` as a person reads it beside an order: 80.4 are 81 units; what rounding leaves (0.05) is
    /// none.
    double shortageUnits() const { return std::ceil(shortage - 0.05); }
};

struct ProductPlan {
    std::string storeId; ///< set where several stores are planned together
    std::string productId, name, category, supplier;
    int lowLevelCode = 0;         ///< depth in bills of material: 0 = sold as it is
    std::optional<double> onHand; ///< nullopt: the stock is not known, and no orders are planned
    double allocated = 0;
    int leadTimePeriods = 0;
    std::vector<PlanPeriod> periods;
    std::vector<ActionMessage> messages;
    std::optional<double> plannedValue; ///< unit cost x planned receipts
    Message note;                       ///< what limits this plan; empty when nothing does
};

/// Time-phased replenishment of a store, or of all of them.
struct StorePlan {
    std::string storeId;
    Day date;
    Grain grain = Grain::Week;
    std::string modelId, currency;
    std::vector<ProductPlan> products; ///< those with messages first, then by id
    int messages = 0;
    std::optional<double> plannedValue;
    Message note;
};

} // namespace shelfcast
