#pragma once

#include "domain/panel/forecast.h"
#include "storage/records/plan_repository.h"

namespace shelfcast::services {

using ForecastOverride = storage::ForecastOverride;

/// What an override was worth once its period had passed.
struct OverrideOutcome {
    ForecastOverride value;
    std::optional<double> actual; ///< units sold; nullopt while the period lies ahead or is not known
    std::optional<double>
        unitsSaved; ///< |actual - model| - |actual - override|: above 0 the override was better
};

/// The planner's own forecasts, one per scope, grain and period, beside the model's. Thread-safe.
class OverrideService {
public:
    explicit OverrideService(storage::Database& database) : m_plans(database) {}

    /// Of one scope and grain, by date. Product and category empty = the whole store.
    Result<std::vector<ForecastOverride>> overrides(const std::string& storeId, const std::string& productId,
                                                    const std::string& category, Grain grain) const;
    /// Errors: InvalidArgument (negative units, or no reason), Database.
    Result<void> set(const ForecastOverride& value);
    Result<void> remove(const ForecastOverride& key);

private:
    storage::PlanRepository m_plans;
};

/// Writes the overrides into `overridden` of the points of the same date; means and quantiles stay the
/// model's own.
void applyOverrides(ForecastSeries& series, const std::vector<ForecastOverride>& overrides);

/// Compares past overrides with what was sold, from the series' history.
std::vector<OverrideOutcome> overrideOutcomes(const ForecastSeries& series,
                                              const std::vector<ForecastOverride>& overrides);

} // namespace shelfcast::services
