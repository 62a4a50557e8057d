#pragma once

#include "domain/prediction.h"
#include "serving/store_view.h"

#include <vector>

namespace shelfcast::services {

/// The context of one product on one date as the data and the stored plan say.
PredictionContext baselineContext(const StoreView& view, const StoreHistory& history,
                                  const PredictionContext& asked);

/// How much each of the `days` days from the planning date on sells under `context` relative to the baseline:
/// the model's own answer to the changed price, discount, promotion and competitor price. All 1 when nothing
/// the model knows of was changed. The change holds for all the days.
Result<std::vector<double>> scenarioRatios(const StoreView& view, const StoreHistory& history,
                                           std::size_t row, const PredictionContext& context,
                                           const PredictionContext& baseline, int days,
                                           const JobContext& job);

/// The view's curve of one product with each day's demand multiplied by its ratio; the spread goes with the
/// mean.
DemandCurve scenarioCurve(const DemandCurve& baseline, const std::vector<double>& ratios);

} // namespace shelfcast::services
