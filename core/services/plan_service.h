#pragma once

#include "base/job_context.h"
#include "domain/plan.h"
#include "planning/store_plan.h"
#include "serving/planner.h"
#include "storage/records/plan_repository.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

struct PlanRequest {
    std::string storeId;
    std::optional<Day> date; ///< planning date; nullopt = the day after the last sale
    int periods = 13;
    Grain grain = Grain::Week; ///< day or week
};

/// The time-phased plan of one store as its view says; pure. Products without demand are left out unless a
/// bill of material asks for them. `edits`: orders that the planner has changed, as on the bulk page.
Result<StorePlan> makePlan(const StoreView& view, const std::map<std::string, std::vector<Receipt>>& receipts,
                           const std::vector<planning::BillEntry>& bill,
                           const std::vector<storage::OrderEdit>& edits,
                           const planning::StorePlanOptions& options, const JobContext& job);

/// Verb `plan` and the plan view: demand, receipts, projected stock, planned orders and releases per period,
/// and what to do about them. Thread-safe.
class PlanService {
public:
    PlanService(storage::Database& database, const Planner& planner, int threads = 0)
        : m_database(database), m_planner(planner), m_threads(threads) {}
    /// Errors: NotFound, NotEnoughData, InvalidArgument (mostPlanPeriods; day or week), Cancelled.
    Result<StorePlan> plan(const PlanRequest& request, const JobContext& job) const;

private:
    storage::Database& m_database;
    const Planner& m_planner;
    int m_threads;
};

} // namespace shelfcast::services
