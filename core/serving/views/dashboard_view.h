#pragma once

#include "serving/store/store_view.h"
#include "serving/views/results.h"

#include <string>
#include <vector>

// What the pages show, computed from one StoreView. All functions are pure: same view, same result.
namespace shelfcast::services {

/// Days of sales that a dashboard reads: two months, and as much before as shows whether the first is whole.
inline constexpr int dashboardHistoryDays = 100;
Dashboard makeDashboard(const StoreView& view, const BulkResult& bulk,
                        const std::vector<HistoryPoint>& history);
/// Several stores as one: sums, and the errors of their forecasts together. work: the biggest money of all,
/// each with its store. `sum`: of the orders of all of them.
Dashboard mergeDashboards(const std::vector<Dashboard>& stores, const BulkSummary& sum);
std::vector<TopProduct> makeTopProducts(const StoreView& view, int days, const std::string& category);

} // namespace shelfcast::services
