#pragma once

#include "base/job_context.h"
#include "domain/orders/order.h"
#include "domain/orders/plan.h"
#include "domain/panel/demand.h"
#include "planning/replenishment_plan.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::planning {

/// What the plan of one product starts from.
struct PlanInput {
    std::string productId, name, category, supplier;
    DemandCurve demand; ///< from the planning date on
    StockPolicy policy;
    std::vector<double> firmOrders; ///< customer orders per period; may be empty
    /// As it stands elsewhere, a planner's edit included; nullopt = what decide() says.
    std::optional<OrderDecision> decision;
};

/// A component of an assembled good, by product id.
struct BillEntry {
    std::string parentId, componentId;
    double quantityPer = 1, lossShare = 0;
};

struct StorePlanOptions {
    Grain grain = Grain::Week; ///< day or week
    int periods = 13;
    int threads = 0;
    /// By day from the planning date on: 1 = the store is closed and receives nothing. Shorter ends in zeros.
    std::vector<std::uint8_t> closed = {};
};

/// Time-phased replenishment from the demand curves, netted day by day. What is released today is the order
/// of the decision; later orders come at the reviews after it. Gross demand of a period is the larger of its
/// mean demand and its firm orders: means add up over periods, medians do not, and the medians of a slow
/// mover are all zero (P50 and P90 of each period are shown beside it). Safety stock is that of decide();
/// unmet demand is lost. Components of assembled goods are ordered for what the assembly takes. Products of
/// unknown stock have their demand and no orders, and say so; what they may take of components is counted
/// from a stock of 0.
Result<StorePlan> planStore(const std::string& storeId, Day date, std::span<const PlanInput> inputs,
                            std::span<const BillEntry> bill, const StorePlanOptions& options,
                            const JobContext& job);

} // namespace shelfcast::planning
