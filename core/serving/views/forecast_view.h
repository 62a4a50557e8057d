#pragma once

#include "serving/store/store_view.h"
#include "serving/views/planner.h"

#include <vector>

// What the pages show, computed from one StoreView. All functions are pure: same view, same result.
namespace shelfcast::services {

/// Rows of the panel of a product, a category or, where both are empty, the whole store. Errors: NotFound;
/// NotEnoughData where the product has no sales before the date.
Result<std::vector<std::size_t>> rowsOfScope(const StoreView& view, const std::string& productId,
                                             const std::string& category);
/// Units sold by these rows on days [from, to), where some are known and the view reaches back as far.
std::optional<double> unitsBetween(const StoreView& view, const std::vector<std::size_t>& rows, Day from,
                                   Day to);

/// Points, components and last year of one scope.
Result<ForecastSeries> makeForecast(const StoreView& view, const ForecastRequest& request);
/// The scope's past at the forecast's grain, from its days. plans: the product's own panel, whose promotions
/// are marked; empty when the scope is wider.
void fillHistory(ForecastSeries& series, const std::vector<HistoryPoint>& days, const StoreView& view,
                 const Panel& plans);

} // namespace shelfcast::services
