#pragma once

#include "base/job_context.h"
#include "domain/orders/order.h"
#include "domain/orders/simulation.h"
#include "domain/panel/demand.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::planning {

/// One product of a replay.
struct SimulatedProduct {
    std::string id;
    /// Demand per period before the first replayed one, oldest first; NaN = unknown.
    std::vector<double> history;
    std::vector<double> demand; ///< of the replayed periods; NaN = unknown, counted as no demand
    /// By period of history and demand: 1 = the store is closed, sells and receives nothing; empty = never.
    /// What is due then comes on the next open day.
    std::vector<std::uint8_t> closed = {};
    StockPolicy policy; ///< lead time, review, service level, rounding, money; its stock is not used
    std::optional<AbcClass> abc;
    std::optional<double> openingStock; ///< nullopt = each policy starts at its own order-up-to level
};

struct SimulationOptions {
    std::uint64_t seed = 1; ///< of uncertain lead times
    int threads = 0;
    double daysPerPeriod =
        1; ///< 1, 7, 30.4375: lead time and review are in days, and rounded to whole periods
    /// Of one unit lost, and of one unit on the shelf for a week; outcomes then have costs.
    std::optional<double> shortageCost = std::nullopt, holdingCost = std::nullopt;
    bool equalService =
        true; ///< also find the normal formula's stock at the service the recommended policy reached
};

/// Curves of all products as they were known at the start of the replay's period `day` (0-based), each
/// starting there; must use nothing of that period or later. Called once for every period in which a product
/// is reviewed.
using KnownDemand = std::function<Result<std::vector<DemandCurve>>(int day)>;

/// Replays the periods (days, weeks, months): at the start of each, deliveries arrive and, where it is the
/// turn for one, an order is placed with decide(); then the period's demand is served or lost. Both policies
/// see the same demand and the same lead times; the normal formula sees the demand of the last 28 days, or 13
/// longer periods, lost sales included, which flatters it. A cycle runs from the arrival of one order to that
/// of the next; cycles that the replay cuts off are not judged. Errors: NotEnoughData when there is nothing
/// to replay; whatever `known` returns; Cancelled.
Result<SimulationReport> simulate(std::span<const SimulatedProduct> products, const KnownDemand& known,
                                  const SimulationOptions& options, const JobContext& job);

} // namespace shelfcast::planning
