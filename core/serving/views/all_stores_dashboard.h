#pragma once

#include "serving/views/planner.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// What is asked of all stores in one pass, so that each store is loaded once.
struct AllStoresRequest {
    std::optional<Day> date; ///< nullopt = each store's own
    ForecastRequest forecast;
    bool withForecast = true;
    std::string period; ///< of the top products; empty = none
};
struct AllStoresLook {
    Dashboard dashboard;
    Result<ForecastSeries> forecast = ForecastSeries{}; ///< as forecastOfAllStores
    std::vector<TopProduct> top;
};
Result<AllStoresLook> lookAtAllStores(storage::Database& database, const Planner& planner,
                                      const AllStoresRequest& asked, const JobContext& job);

/// The dashboards of the same stores as one; its orders are those of bulkOfAllStores.
Result<Dashboard> dashboardOfAllStores(storage::Database& database, const Planner& planner,
                                       std::optional<Day> date, const JobContext& job);
/// By product, over the stores that sell it. period and category as Planner::topProducts.
Result<std::vector<TopProduct>> topProductsOfAllStores(storage::Database& database, const Planner& planner,
                                                       Day date, const std::string& period,
                                                       const std::string& category, const JobContext& job);
/// Past and mean forecast, added up over the stores. Without bands: how the errors of stores go together is
/// not measured. Error InvalidArgument where stores are kept by different grains.
Result<ForecastSeries> forecastOfAllStores(storage::Database& database, const Planner& planner,
                                           const ForecastRequest& request, const JobContext& job);

} // namespace shelfcast::services
