#pragma once

#include "serving/store/store_view.h"
#include "serving/views/planner.h"

#include <vector>

// What the pages show, computed from one StoreView. All functions are pure: same view, same result.
namespace shelfcast::services {

/// Points, components and last year of one scope.
Result<ForecastSeries> makeForecast(const StoreView& view, const ForecastRequest& request);
/// The scope's past at the forecast's grain, from its days. plans: the product's own panel, whose promotions
/// are marked; empty when the scope is wider.
void fillHistory(ForecastSeries& series, const std::vector<HistoryPoint>& days, const StoreView& view,
                 const Panel& plans);

} // namespace shelfcast::services
