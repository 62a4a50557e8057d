#pragma once

#include "base/job_context.h"
#include "domain/catalog.h"
#include "domain/panel.h"
#include "engine/explainer.h"
#include "engine/forecaster.h"
#include "planning/lead_time.h"
#include "planning/order_calendar.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Levels that every view of a store holds: the fan chart's bands and low / expected / high.
inline const std::vector<double> outlookLevels = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

/// Defaults of the planner for products that say nothing themselves (Settings page).
struct PlanningDefaults {
    int leadTimeDays = 7, reviewDays = 7;
    std::optional<double> serviceLevel; ///< nullopt = by ABC class
    std::string currency;
};

/// One week of one product, predicted before it began.
struct HeldOutWeek {
    Day start;
    double predicted = 0;
    std::optional<double> actual;
};

/// What is known of one supplier: what it states, when it takes orders and brings goods, what its receipts say.
struct SupplierFacts {
    Supplier supplier;
    planning::OrderCalendar calendar;
    bool hasCalendar = false; ///< false: any day will do
    planning::MeasuredLeadTime measured;
};

/// One store seen from one planning date: what was known the evening before, and the one predictive distribution
/// per product that demand, risk, order and money are read from. Immutable once loaded; shared by all pages.
struct StoreView {
    std::string storeId;
    Day date; ///< planning date; nothing sold on or after it is used
    Panel panel;             ///< the store's own series
    engine::Outlook outlook; ///< one row per row of `panel`
    std::shared_ptr<const engine::Forecaster> model;
    /// What the model is served from: the store's series, or those of all stores, and where each own row is in it.
    std::shared_ptr<const Panel> modelPanel;
    std::vector<std::size_t> modelRows;
    /// Made on the first question, for all products of this view.
    struct Explanations {
        std::mutex mutex;
        std::unique_ptr<engine::Explainer> explainer;
    };
    std::shared_ptr<Explanations> explanations;
    std::string modelId; ///< "simple" without a trained model
    std::string note;    ///< what limits the forecast, in words; empty when nothing does
    std::string supplyNote; ///< the same for suppliers and their calendars
    PlanningDefaults defaults;
    std::vector<Product> products; ///< every product of the store, by id
    std::map<std::string, SupplierFacts> suppliers; ///< by id
    std::unordered_map<std::string, std::size_t> series; ///< product id -> row of the panel
    std::map<std::string, std::vector<HeldOutWeek>> heldOut; ///< by product, oldest first, weeks before `date`
    std::optional<double> wape, naiveWape; ///< of the model on its held-out days
    double aggregateInflation = 1; ///< variance of a sum of products over the sum of their variances, measured

    /// Start of the first forecast step.
    Day forecastStart() const { return panel.dayOf(panel.steps()); }
    /// Cumulative demand per day from the planning date on.
    DemandCurve curve(std::size_t row, int days) const;
    const Product* findProduct(const std::string& productId) const;
};

struct StoreViewRequest {
    std::string storeId;
    Day date;
    int horizonDays = 120; ///< days after the planning date that will be asked for
    int threads = 0;
};

/// Reads products, stock, suppliers and their receipts into the view, as they are now. Errors: NotFound, Database.
Result<void> loadSupply(storage::Database& database, StoreView& view);

/// Loads the data before `date`, the active model, and forecasts. Errors: NotFound, NotEnoughData, Cancelled.
Result<std::shared_ptr<const StoreView>> loadStoreView(storage::Database& database, const StoreViewRequest& request,
                                                       const JobContext& job);

} // namespace shelfcast::services
