#pragma once

#include "base/job_context.h"
#include "domain/orders/plan.h"
#include "planning/store_plan.h"
#include "serving/views/planner.h"
#include "storage/records/plan_repository.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

struct PlanRequest {
    std::string storeId;     ///< "all" = every store with sales
    std::optional<Day> date; ///< planning date; nullopt = the day after the last sale of each store
    int periods = 13;
    Grain grain = Grain::Week; ///< day or week
};

/// The time-phased plan of one store as its view says; pure. Products without demand are left out unless a
/// bill of material asks for them. `edits`: orders that the planner has changed, as on the bulk page.
/// `leaving`: units by product that go to other stores.
Result<StorePlan> makePlan(const StoreView& view, const std::map<std::string, std::vector<Receipt>>& receipts,
                           const std::vector<planning::BillEntry>& bill,
                           const std::vector<storage::OrderEdit>& edits,
                           const planning::StorePlanOptions& options, const JobContext& job,
                           const std::map<std::string, double>& leaving = {});

/// Verb `plan` and the plan view: demand, receipts, projected stock, planned orders and releases per period,
/// and what to do about them. Thread-safe.
class PlanService {
public:
    PlanService(storage::Database& database, const Planner& planner, int threads = 0)
        : m_database(database), m_planner(planner), m_threads(threads) {}
    /// Errors: NotFound, NotEnoughData, InvalidArgument (mostPlanPeriods; day or week), Cancelled.
    /// Of all stores: their plans as one, every product with its store; what is moved between them is planned
    /// as bulkOfAllStores moves it.
    Result<StorePlan> plan(const PlanRequest& request, const JobContext& job) const;

private:
    /// What the other stores take and bring, by product.
    struct Moves {
        std::vector<storage::OrderEdit> orders;
        std::map<std::string, std::vector<Receipt>> coming;
        std::map<std::string, double> leaving;
    };
    Result<StorePlan> planOfStore(const PlanRequest& request, const Moves& moves,
                                  const JobContext& job) const;
    Result<StorePlan> planOfAllStores(const PlanRequest& request, const JobContext& job) const;
    storage::Database& m_database;
    const Planner& m_planner;
    int m_threads;
};

} // namespace shelfcast::services
