#pragma once

#include "domain/orders/prediction.h"
#include "engine/plan_trials.h"
#include "serving/store/store_view.h"

#include <memory>
#include <mutex>
#include <vector>

namespace shelfcast::services {

/// The context of one product on one date as the data and the stored plan say.
PredictionContext baselineContext(const StoreView& view, const StoreHistory& history,
                                  const PredictionContext& asked);

/// A part of the context that the model answers to.
struct ScenarioInput {
    const char* regressor; ///< its name in the panel
    std::optional<double> PredictionContext::*value;
    SeenRange SmartPrediction::*seen; ///< null where a range says nothing
    const char* feature;              ///< of the driver that says what changing it does
};
inline constexpr ScenarioInput scenarioInputs[] = {
    {"price", &PredictionContext::price, &SmartPrediction::seenPrice, "scenario_price"},
    {"discount", &PredictionContext::discount, &SmartPrediction::seenDiscount, "scenario_discount"},
    {"promotion", &PredictionContext::promotion, nullptr, "scenario_promotion"},
    {"competitor_price", &PredictionContext::competitorPrice, &SmartPrediction::seenCompetitorPrice,
     "scenario_competitor"}};

/// What the scenarios of one product share. Thread-safe; view and history must outlive it.
class Scenarios {
public:
    /// row: of the view. days: as many as are asked for, from the planning date on.
    Scenarios(const StoreView& view, const StoreHistory& history, std::size_t row, int days);

    /// How much each of the days sells under `context` relative to the baseline: the model's own answer to
    /// the changed price, discount, promotion and competitor price. All 1 when nothing the model knows of was
    /// changed. The change holds for all the days.
    Result<std::vector<double>> ratios(const PredictionContext& context,
                                       const PredictionContext& baseline) const;

private:
    const StoreView& m_view;
    const StoreHistory& m_history;
    int m_days, m_first, m_horizon; ///< steps of the horizon, and the first of them that changes
    std::unique_ptr<engine::PlanTrials> m_trials;
    mutable std::mutex m_mutex;
    mutable std::vector<float> m_usual; ///< means without a change, once they were asked for
};

/// The view's curve of one product with each day's demand multiplied by its ratio; the spread goes with the
/// mean.
DemandCurve scenarioCurve(const DemandCurve& baseline, const std::vector<double>& ratios);

} // namespace shelfcast::services
