#pragma once

#include "base/job_context.h"
#include "domain/demand.h"
#include "domain/order.h"
#include "domain/simulation.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::planning {

/// One product of a replay.
struct SimulatedProduct {
    std::string id;
    std::vector<double> history; ///< daily demand before the first replayed day, oldest first; NaN = unknown
    std::vector<double> demand;  ///< daily demand of the replay; NaN = unknown, counted as no demand
    StockPolicy policy;          ///< lead time, review, service level, rounding, money; its stock is not used
    std::optional<double> openingStock; ///< nullopt = each policy starts at its own order-up-to level
};

struct SimulationOptions {
    std::uint64_t seed = 1; ///< of uncertain lead times
    int threads = 0;
    bool equalService =
        true; ///< also find the normal formula's stock at the service the recommended policy reached
};

/// Curves of all products as they were known at the start of the replay's day `day` (0-based), each starting
/// at that day; must use nothing of that day or later. Called once for every day on which a product is
/// reviewed.
using KnownDemand = std::function<Result<std::vector<DemandCurve>>(int day)>;

/// Replays the days: in the morning deliveries arrive, on review days an order is placed with decide(), then
/// the day's demand is served or lost. Both policies see the same demand and the same lead times; the normal
/// formula sees the demand of the last 28 days, lost sales included, which flatters it. A cycle runs from the
/// arrival of one order to that of the next; cycles that the replay cuts off are not judged. Errors:
/// NotEnoughData when there is nothing to replay; whatever `known` returns; Cancelled.
Result<SimulationReport> simulate(std::span<const SimulatedProduct> products, const KnownDemand& known,
                                  const SimulationOptions& options, const JobContext& job);

} // namespace shelfcast::planning
