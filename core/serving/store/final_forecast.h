#pragma once

#include "domain/panel/demand.h"
#include "storage/records/plan_repository.h"

#include <map>
#include <vector>

namespace shelfcast::services {

struct StoreView;

/// What the planner's own forecasts make of one product's days, counted from the first day of its curve.
struct DayChange {
    double factor = 1, add = 0; ///< of the day's expected units
};
using DayChanges = std::vector<DayChange>;

/// The planner's forecasts in the place of the model's, by row of the view's panel; rows that nobody changed
/// are missing. The smallest scope holds: product before category before store. Of a period that has begun
/// the days that are left keep its proportion.
std::map<std::size_t, DayChanges> changesByPlanner(const StoreView& view,
                                                   const std::vector<storage::ForecastOverride>& overrides);

/// The final forecast: model and changes; the model's means stay beside it (DemandCurve::modelMean). The
/// spread grows with the mean as it does between periods (planning::laterVariance).
DemandCurve finalCurve(DemandCurve model, const DayChanges& changes);

} // namespace shelfcast::services
