#pragma once

#include "base/job_context.h"
#include "domain/panel/forecast_change.h"
#include "serving/views/results.h"

#include <memory>

namespace shelfcast {
struct CalendarWishes;
}

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

struct ChangeRequest;
struct StoreHistory;
struct StoreView;

struct ForecastRequest {
    std::string storeId, productId, category; ///< product or category empty = the wider scope
    int horizon = 30;                         ///< in `grain` periods
    std::optional<Grain> grain;               ///< nullopt = the data's own
    std::vector<double> levels = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    std::optional<Day> from; ///< first forecast day; nullopt = the day after the data end
    bool withHistory = true; ///< false: the scope's past, every sale of it, is not read
};

struct BulkRequest {
    std::string storeId;
    Day date;
    std::optional<double> budget; ///< the sum that all orders together may cost
};

/// Where the forecasts that were asked for came from.
struct CacheCounts {
    std::int64_t fromMemory = 0, fromDatabase = 0, computed = 0;
};

/// Everything that is asked of the forecast: bulk, smart, forecast, dashboard. One predictive distribution
/// per product feeds them all, kept in memory and in the database, keyed by store, model, data version and
/// planning date. Works, with a note, without a trained model: the best simple forecast the history allows.
/// Thread-safe.
class Planner {
public:
    explicit Planner(storage::Database& database, int threads = 0);
    ~Planner();
    Planner(const Planner&) = delete;
    Planner& operator=(const Planner&) = delete;

    Result<BulkResult> bulk(const BulkRequest& request, const JobContext& job) const;
    Result<SmartPrediction> predict(const PredictionContext& context, const JobContext& job) const;
    Result<ForecastSeries> forecast(const ForecastRequest& request, const JobContext& job) const;
    /// Forecasts of the store that are kept, newest first.
    Result<std::vector<ForecastRun>> runs(const std::string& storeId) const;
    /// Why the forecast is not what an earlier run said (serving/forecast_change.h). NotFound where no run
    /// that is kept covers the days.
    Result<ForecastChange> whyChanged(const ChangeRequest& request, const JobContext& job) const;
    Result<Dashboard> dashboard(const std::string& storeId, Day date, const JobContext& job) const;
    /// Drivers of one product's demand over the 7 days from `date`; with "base" they sum to it.
    Result<std::vector<Driver>> explain(const std::string& storeId, const std::string& productId, Day date,
                                        const JobContext& job) const;
    /// Reads the sales and the model that explain() needs, which a forecast kept from an earlier process does
    /// not hold: the first explanation is then as quick as the next. At once where they are there already.
    Result<bool> prepareExplanations(const std::string& storeId, Day date, const JobContext& job) const;
    /// period: "week", "month" or "quarter"; category empty = all.
    Result<std::vector<TopProduct>> topProducts(const std::string& storeId, Day date,
                                                const std::string& period, const std::string& category,
                                                const JobContext& job) const;
    /// The planning date that the window proposes: the day after the store's last sale.
    Result<Day> defaultDate(const std::string& storeId) const;

    /// The store as seen from the planning date, from the cache when nothing changed. horizonDays 0 = the
    /// usual.
    Result<std::shared_ptr<const StoreView>> view(const std::string& storeId, Day date, int horizonDays,
                                                  const JobContext& job) const;
    /// The same where the owner had said this of the store's selling calendar; never kept.
    Result<std::shared_ptr<const StoreView>> viewUnder(const CalendarWishes& wishes,
                                                       const std::string& storeId, Day date,
                                                       const JobContext& job) const;
    /// The same where this model of the store served it; never kept. Errors: NotFound, Corrupt.
    Result<std::shared_ptr<const StoreView>> viewUnderModel(const std::string& modelId,
                                                            const std::string& storeId, Day date,
                                                            const JobContext& job) const;

    /// Since this object was made.
    CacheCounts cacheCounts() const;

private:
    /// The scope's past and its promotions, at the grain of the series.
    Result<void> addHistory(ForecastSeries& series, const StoreView& view) const;
    struct Cache;
    struct ViewWithHistory {
        std::shared_ptr<const StoreView> view;
        std::shared_ptr<const StoreHistory> history;
    };
    Result<ViewWithHistory> viewWithHistory(const std::string& storeId, Day date,
                                            const JobContext& job) const;
    storage::Database& m_database;
    int m_threads;
    std::unique_ptr<Cache> m_cache;
};

} // namespace shelfcast::services
