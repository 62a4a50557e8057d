#pragma once

#include "base/job_context.h"
#include "domain/orders/order.h"
#include "domain/orders/simulation.h"
#include "domain/panel/demand.h"
#include "domain/panel/panel.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace shelfcast::services {

struct SimulationRequest {
    std::string storeId;
    int days = 180; ///< replayed, up to the last period with sales; of a weekly or monthly store its periods
    /// Asked of every product; nullopt = each product's own policy.
    std::optional<double> serviceLevel = 0.95;
    /// Of a unit lost and of one on the shelf for a week: the report then has costs. With `byCosts` they also
    /// decide how much is ordered.
    std::optional<double> shortageCost, holdingCost;
    bool byCosts = false;
    std::optional<int> leadTimeDays, reviewDays; ///< in the place of every product's own
    std::string algorithm = "auto";
    std::uint64_t seed = 7;
    bool equalService = true;
    /// The shop's own plans (price, discount, promotion) of the days a curve covers count as known when the
    /// order is placed, as they are in a shop that plans its promotions. false: nothing of the review date or
    /// later is seen.
    bool plansKnown = false;
    int retrainDays = 28; ///< the model is trained again after this many replayed days
    /// File with what customers wanted, sold out or not (date, store, product, realised), as `sample --truth`
    /// writes it; empty = only the sales are known. Only the replayed customers know it, no forecast does.
    std::string truthFile;
    std::map<std::string, AbcClass> classes; ///< by product, where the report should tell them apart
    std::vector<std::string> products; ///< replayed; empty = all. The model learns from all of them anyway
};

/// Curves of all series of a panel that ends the day before the review, one per row. The plan of the days
/// after it is assumed for the regressors in `assumed` (engine/assumed_plan).
using CurvesAt = std::function<Result<std::vector<DemandCurve>>(
    const Panel& known, const std::vector<std::string>& assumed, int horizonDays)>;

/// Replays the last `request.days` days of a panel of any grain: at each review date `curvesAt` sees the
/// panel cut there, with the future regressors as a plan made that day would have them. Products without a
/// sale before the first replayed day are left out. policies: by product id. demand: what the replay's
/// customers want, series x steps as panel.sales; nullptr = the sales. Errors: NotEnoughData (fewer than 56
/// days before the replay, 26 weeks or 12 months), those of `curvesAt`, Cancelled.
Result<SimulationReport> replayStore(const Panel& panel, const std::map<std::string, StockPolicy>& policies,
                                     const SimulationRequest& request, const CurvesAt& curvesAt, int threads,
                                     const JobContext& job, const Matrix<float>* demand = nullptr);

} // namespace shelfcast::services
