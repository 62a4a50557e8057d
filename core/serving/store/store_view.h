#pragma once

#include "base/job_context.h"
#include "base/message.h"
#include "domain/catalog.h"
#include "domain/panel/panel.h"
#include "engine/forecaster.h"
#include "planning/policy/order_calendar.h"
#include "serving/settings/planning_settings.h"
#include "serving/store/final_forecast.h"
#include "serving/store/store_history.h"
#include "serving/store/supply_facts.h"
#include "storage/records/forecast_cache_repository.h"

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Levels that every view of a store holds: the fan chart's bands and low / expected / high.
inline const std::vector<double> outlookLevels = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

/// Of a forecast without a trained model.
inline const std::string simpleModelId = "simple";

/// One week of one product, predicted before it began.
struct HeldOutWeek {
    Day start;
    double predicted = 0;
    std::optional<double> actual;
};

/// One store seen from one planning date: what was known the evening before, and the one predictive
/// distribution per product that demand, risk, order and money are read from. Immutable once loaded; shared
/// by all pages.
struct StoreView {
    std::string storeId;
    Day date; ///< planning date; nothing sold on or after it is used
    /// The store's own series over their last recentSteps() steps, without regressors.
    Panel panel;
    /// Last day that sold something, or may have; one per row.
    std::vector<std::optional<Day>> lastSold;
    /// One row per row of `panel`. Quantiles only where they are not to be had from the spread; the members'
    /// means only over explainedSteps().
    engine::Outlook outlook;
    bool fromCache = false;                 ///< the forecast was kept by an earlier process
    bool modelIsDamaged = false;            ///< a simple forecast stands in: not to be kept
    std::shared_ptr<HistorySource> history; ///< for explanations and scenarios
    std::string modelId;                    ///< "simple" without a trained model
    Message note;                           ///< what limits the forecast, in words; empty when nothing does
    Message supplyNote;                     ///< the same for suppliers and their calendars
    PlanningDefaults defaults;
    std::vector<Product> products;                  ///< every product of the store, by id
    std::map<std::string, SupplierFacts> suppliers; ///< by id
    /// Days from the planning date on, two years of them, on which the store is closed; and those of them
    /// that are closures, on which nobody orders either. By day.
    std::vector<Day> closedDays, closures;
    std::unordered_map<std::string, std::size_t> series; ///< product id -> row of the panel
    std::map<std::size_t, DayChanges> changes;           ///< the planner's own forecasts, by row of the panel
    std::map<std::string, std::vector<HeldOutWeek>>
        heldOut;                           ///< by product, oldest first, weeks before `date`
    std::optional<double> wape, naiveWape; ///< of the model on its held-out days
    double aggregateInflation =
        1; ///< variance of a sum of products over the sum of their variances, measured

    /// Steps of the past that the pages show or class products by: over a year, and 52 steps where a step is
    /// longer.
    static constexpr int recentSteps(Grain grain) { return grain == Grain::Day ? 378 : 54; }
    /// Steps of the week whose demand is explained.
    static constexpr int explainedSteps(Grain grain) { return grain == Grain::Day ? 7 : 1; }
    /// Start of the first forecast step.
    Day forecastStart() const { return panel.dayOf(panel.steps()); }
    /// Cumulative demand per day from the planning date on: the final forecast, the planner's own included.
    DemandCurve curve(std::size_t row, int days) const;
    /// Quantile of one forecast step where `level` is one of outlookLevels.
    std::optional<double> stepQuantile(std::size_t row, int step, double level) const;
    const Product* findProduct(const std::string& productId) const;
    /// When the supplier, known or not, brings goods and the store receives them.
    planning::OrderCalendar orderCalendar(const std::string& supplier) const;
};

struct StoreViewRequest : HistoryRequest {
    /// Under what the forecasts are kept between processes; nullopt = they are not.
    std::optional<storage::ForecastCacheKey> cacheKey;
    std::int64_t dataVersion = 0; ///< of the key
};

/// Reads the planner's own forecasts into the view, as they are now.
Result<void> loadPlannersForecasts(storage::Database& database, StoreView& view);

/// The forecast out of the cache, or from the data before `date` and the active model; the rest as it is now.
/// `database` must outlive the view. Errors: NotFound, NotEnoughData, Cancelled.
Result<std::shared_ptr<const StoreView>>
loadStoreView(storage::Database& database, const StoreViewRequest& request, const JobContext& job);

/// Keeps the forecast for the next process, and what it forecast for the question why it changed, unless
/// sales of later days are known already. What prevents that costs time or that answer later, and nothing
/// else.
void rememberForecast(storage::Database& database, const StoreViewRequest& request, const StoreView& view);

} // namespace shelfcast::services
