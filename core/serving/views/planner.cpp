#include "serving/views/planner.h"

#include "base/message_ids.h"
#include "build_fingerprint.h"
#include "domain/days/selling_calendar.h"
#include "domain/limits.h"
#include "planning/decision.h"
#include "serving/settings/alert_rules.h"
#include "serving/settings/catalog_service.h"
#include "serving/settings/holiday_country.h"
#include "serving/settings/override_service.h"
#include "serving/store/forecast_snapshot.h"
#include "serving/store/scenario.h"
#include "serving/views/bulk_view.h"
#include "serving/views/dashboard_view.h"
#include "serving/views/forecast_change.h"
#include "serving/views/forecast_view.h"
#include "serving/views/order_edit_service.h"
#include "serving/views/prediction_view.h"
#include "storage/file/database.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/forecast_run_repository.h"
#include "storage/records/model_repository.h"
#include "storage/records/purchase_order_repository.h"
#include "storage/records/settings_repository.h"

#include <atomic>
#include <future>
#include <list>
#include <mutex>

namespace shelfcast::services {

namespace {
/// Horizons that forecasts are made for, the first that suffices: a forecast of the same days is then the
/// same whatever was asked before. The first is a quarter and the weeks the planning date may lie ahead.
constexpr int horizonDaysSteps[] = {125, 200, 400, 1100};
constexpr std::size_t cachedViews = 6;

int horizonFor(int days) {
    for (const int horizon : horizonDaysSteps)
        if (days <= horizon)
            return horizon;
    return days;
}

/// Days after its first that the periods reach, with room for the steps that lie across the end.
int daysOfPeriods(Day first, Grain grain, int periods) {
    const int room = grain == Grain::Day ? 1 : grain == Grain::Week ? 7 : 31;
    return stepStart(first, grain, periods) - first + room;
}
/// What is wrong with a planning date that no sale comes before; nullopt where sales do.
std::optional<Error> beforeTheFirstSale(storage::Database& database, const std::string& storeId, Day date) {
    const auto store = storage::CatalogRepository(database).store(storeId);
    if (!store || !store->firstDay || *store->firstDay < date)
        return std::nullopt;
    return Error{ErrorCode::NotEnoughData,
                 Message(MessageId::TheSalesOfStoreBeginOn, {storeId, *store->firstDay, date}) + " " +
                     MessageId::ChooseADayAfterTheFirst};
}

} // namespace

/// The last few store views, newest use first, keyed by all that they were computed from.
struct Planner::Cache {
    struct Key {
        std::string storeId, modelId, settings, countries;
        Day date;
        std::int64_t dataVersion = 0;
        bool operator==(const Key&) const = default;
    };
    struct Entry {
        Key key;
        int horizonDays = 0;
        std::int64_t orders = 0; ///< version of the purchase orders
        std::shared_ptr<const StoreView> view;
    };
    std::mutex mutex;
    std::list<Entry> entries;

    struct Found {
        std::shared_ptr<const StoreView> view;
        int horizonDays = 0;
        std::int64_t orders = 0;
    };
    Found find(const Key& key, int horizonDays) {
        const std::lock_guard lock(mutex);
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            if (entry->key == key && entry->horizonDays == horizonDays) {
                entries.splice(entries.begin(), entries, entry);
                return {entry->view, entry->horizonDays, entry->orders};
            }
        return {};
    }
    /// Only the newest view keeps the sales it was made from.
    void store(const Key& key, int horizonDays, std::int64_t orders, std::shared_ptr<const StoreView> view) {
        const std::lock_guard lock(mutex);
        entries.remove_if(
            [&](const Entry& entry) { return entry.key == key && entry.horizonDays == horizonDays; });
        product.reset();
        for (const Entry& entry : entries)
            if (entry.view->history != view->history)
                entry.view->history->letGo();
        entries.push_front({key, horizonDays, orders, std::move(view)});
        while (entries.size() > cachedViews)
            entries.pop_back();
    }
    /// The product that was asked for last, which is asked for again while its context is changed.
    std::shared_ptr<const ProductPredictions> productOf(const StoreView& view, const std::string& productId) {
        const std::lock_guard lock(mutex);
        return product && product->isOf(view, productId) ? product : nullptr;
    }
    void keep(std::shared_ptr<const ProductPredictions> asked) {
        const std::lock_guard lock(mutex);
        product = std::move(asked);
    }
    std::shared_ptr<const ProductPredictions> product;

    /// Writes a new forecast while it is already being looked at; one at a time, and this waits for the last.
    void remember(storage::Database& database, const StoreViewRequest& request,
                  const std::shared_ptr<const StoreView>& view) {
        if (view->fromCache)
            return;
        const std::lock_guard lock(rememberMutex);
        remembering = std::async(std::launch::async,
                                 [&database, request, view] { rememberForecast(database, request, *view); });
    }

    void waitUntilRemembered() {
        const std::lock_guard lock(rememberMutex);
        if (remembering.valid())
            remembering.wait();
    }

    std::atomic<std::int64_t> fromMemory{0}, fromDatabase{0}, computed{0};
    std::mutex rememberMutex;
    std::future<void> remembering;
};

Planner::Planner(storage::Database& database, int threads)
    : m_database(database), m_threads(threads), m_cache(std::make_unique<Cache>()) {}
Planner::~Planner() = default;

Result<std::shared_ptr<const StoreView>> Planner::view(const std::string& storeId, Day date, int horizonDays,
                                                       const JobContext& job) const {
    SHELFCAST_TRY(CatalogService(m_database).store(storeId));
    Cache::Key key;
    key.storeId = storeId;
    key.date = date;
    SHELFCAST_ASSIGN(key.dataVersion, m_database.dataVersion());
    SHELFCAST_ASSIGN(const auto active, storage::ModelRepository(m_database).active(storeId));
    key.modelId = active ? active->id : "";
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(m_database).all());
    for (const auto& [name, value] : settings)
        if (findPlanningSetting(name.substr(0, name.find('\x1f'))) && !isAlertSetting(name))
            key.settings += name + '=' + value + ';';
    for (const auto& [name, value] : settings)
        if (name.starts_with(countrySetting) || name.starts_with(sellingCalendarSetting))
            key.countries += name + '=' + value + ';';
    const int days = horizonFor(horizonDays);
    SHELFCAST_ASSIGN(const auto orders, storage::PurchaseOrderRepository(m_database).version());
    const auto known = m_cache->find(key, days);
    m_cache->fromMemory += known.view ? 1 : 0;
    if (known.view && known.orders == orders)
        return known.view;
    if (known.view) { // orders and own forecasts change no model
        auto renewed = std::make_shared<StoreView>(*known.view);
        SHELFCAST_TRY(loadSupply(m_database, *renewed));
        SHELFCAST_TRY(loadPlannersForecasts(m_database, *renewed));
        m_cache->store(key, days, orders, renewed);
        return std::shared_ptr<const StoreView>(std::move(renewed));
    }
    StoreViewRequest request{{storeId, date, days, m_threads}, std::nullopt, key.dataVersion};
    request.cacheKey = {storeId,
                        std::string(buildFingerprint) + ' ' + m_database.id() + ' ' + key.modelId + ' ' +
                            std::to_string(key.dataVersion) + ' ' + key.countries,
                        date.toIso() + ' ' + std::to_string(days)};
    auto loading = loadStoreView(m_database, request, job);
    if (!loading)
        return fail(beforeTheFirstSale(m_database, storeId, date).value_or(std::move(loading.error())));
    auto loaded = std::move(*loading);
    ++(loaded->fromCache ? m_cache->fromDatabase : m_cache->computed);
    m_cache->store(key, days, orders, loaded);
    m_cache->remember(m_database, request, loaded);
    return loaded;
}

Result<std::shared_ptr<const StoreView>> Planner::viewUnder(const CalendarWishes& wishes,
                                                            const std::string& storeId, Day date,
                                                            const JobContext& job) const {
    StoreViewRequest request{{storeId, date, horizonFor(0), m_threads}, std::nullopt, 0};
    request.wishes = std::make_shared<const CalendarWishes>(wishes);
    return loadStoreView(m_database, request, job);
}

Result<std::shared_ptr<const StoreView>> Planner::viewUnderModel(const std::string& modelId,
                                                                 const std::string& storeId, Day date,
                                                                 const JobContext& job) const {
    StoreViewRequest request{{storeId, date, horizonFor(0), m_threads}, std::nullopt, 0};
    request.modelId = modelId;
    SHELFCAST_ASSIGN(auto view, loadStoreView(m_database, request, job));
    if (view->modelIsDamaged)
        return fail(ErrorCode::Corrupt, Message(MessageId::ModelIsDamagedItsStoredForm, {modelId}) + " " +
                                            MessageId::TrainAgainOrRollBackTo);
    return view;
}

CacheCounts Planner::cacheCounts() const {
    return {m_cache->fromMemory, m_cache->fromDatabase, m_cache->computed};
}

Result<Planner::ViewWithHistory> Planner::viewWithHistory(const std::string& storeId, Day date,
                                                          const JobContext& job) const {
    for (int attempt = 0;; ++attempt) {
        SHELFCAST_ASSIGN(auto store, view(storeId, date, 0, job.part(0, 0.6)));
        auto history = store->history->get(job.part(0.6, 1));
        if (history)
            return ViewWithHistory{std::move(store), std::move(*history)};
        if (history.error().code != ErrorCode::Locked || attempt == 2) // an import came between
            return fail(std::move(history.error()));
    }
}

Result<Day> Planner::defaultDate(const std::string& storeId) const {
    SHELFCAST_ASSIGN(const auto last, storage::SalesRepository(m_database).lastDay(storeId));
    if (!last)
        return fail(ErrorCode::NotEnoughData, Message(MessageId::StoreHasNoSalesYet, {storeId}) + " " +
                                                  MessageId::ImportASalesFileFirst);
    return *last + 1;
}

Result<BulkResult> Planner::bulk(const BulkRequest& request, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto store, view(request.storeId, request.date, 0, job.part(0, 0.8)));
    SHELFCAST_ASSIGN(const auto receipts,
                     storage::CatalogRepository(m_database).receipts(request.storeId, request.date));
    job.report(MessageId::DecidingTheOrders, 0.8);
    SHELFCAST_ASSIGN(auto result, makeBulk(*store, receipts, request.budget));
    SHELFCAST_ASSIGN(const auto edits, OrderEditService(m_database).openEdits(request.storeId, request.date));
    applyOrderEdits(result, *store, receipts, edits);
    return result;
}

Result<SmartPrediction> Planner::predict(const PredictionContext& context, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto known, viewWithHistory(context.storeId, context.date, job.part(0, 0.7)));
    SHELFCAST_ASSIGN(const auto receipts,
                     storage::CatalogRepository(m_database).receipts(context.storeId, context.date));
    const auto open = receipts.find(context.productId);
    auto product = m_cache->productOf(*known.view, context.productId);
    if (!product) {
        SHELFCAST_ASSIGN(product, ProductPredictions::of(known.view, known.history, context.productId));
        m_cache->keep(product);
    }
    return product->under(context, open == receipts.end() ? std::vector<Receipt>() : open->second,
                          job.part(0.7, 1));
}

Result<std::vector<Driver>> Planner::explain(const std::string& storeId, const std::string& productId,
                                             Day date, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto known, viewWithHistory(storeId, date, job));
    const auto row = known.view->series.find(productId);
    if (row == known.view->series.end())
        return fail(ErrorCode::NotEnoughData, Message(MessageId::ProductHasNoSalesBefore, {productId, date}));
    return driversOfWeek(*known.view, *known.history, row->second);
}

Result<bool> Planner::prepareExplanations(const std::string& storeId, Day date, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto known, viewWithHistory(storeId, date, job));
    if (job.cancelled())
        return cancelled();
    known.history->prepare(StoreView::explainedSteps(known.view->panel.grain));
    return true;
}

Result<ForecastSeries> Planner::forecast(const ForecastRequest& request, const JobContext& job) const {
    if (request.horizon < 1 || request.horizon > longestHorizon)
        return fail(ErrorCode::InvalidArgument,
                    "The horizon must be between 1 and " + std::to_string(longestHorizon) + " periods.");
    Day date;
    if (request.from) {
        date = *request.from;
    } else {
        SHELFCAST_ASSIGN(date, defaultDate(request.storeId));
    }
    SHELFCAST_ASSIGN(const Grain grain,
                     request.grain ? Result<Grain>(*request.grain)
                                   : storage::SalesRepository(m_database).detectGrain(request.storeId));
    const int days = daysOfPeriods(date, grain, request.horizon);
    SHELFCAST_ASSIGN(const auto store, view(request.storeId, date, days, job.part(0, 0.9)));
    SHELFCAST_ASSIGN(ForecastSeries series, makeForecast(*store, request));
    if (request.withHistory)
        SHELFCAST_TRY(addHistory(series, *store));
    SHELFCAST_ASSIGN(const auto overrides,
                     OverrideService(m_database)
                         .overrides(request.storeId, request.productId, request.category, series.grain));
    applyOverrides(series, overrides);
    return series;
}

Result<std::vector<ForecastRun>> Planner::runs(const std::string& storeId) const {
    SHELFCAST_TRY(CatalogService(m_database).store(storeId));
    m_cache->waitUntilRemembered();
    return storage::ForecastRunRepository(m_database).list(storeId);
}

Result<ForecastChange> Planner::whyChanged(const ChangeRequest& request, const JobContext& job) const {
    Day date;
    if (request.date) {
        date = *request.date;
    } else {
        SHELFCAST_ASSIGN(date, defaultDate(request.storeId));
    }
    SHELFCAST_ASSIGN(const auto known, viewWithHistory(request.storeId, date, job.part(0, 0.4)));
    SHELFCAST_ASSIGN(const auto kept, runs(request.storeId));
    const Day from = request.from.value_or(std::max(date, known.view->forecastStart()));
    const storage::ForecastRunRepository repository(m_database);
    const auto isPresent = [&](const ForecastRun& run) {
        return run.id == kept.front().id && run.first == known.view->forecastStart() &&
               run.modelId == known.view->modelId;
    };
    const auto snapshotOf = [&](const ForecastRun& run) -> Result<ForecastSnapshot> {
        SHELFCAST_ASSIGN(const std::string data, repository.data(run.id));
        ForecastSnapshot snapshot;
        if (!decodeSnapshot(data, snapshot))
            return fail(ErrorCode::Corrupt,
                        Message(MessageId::TheKeptForecastIsDamaged, {asTime(run.madeAt)}) + " " +
                            MessageId::ChooseALaterRunOrNearerDays);
        return snapshot;
    };
    // What was another forecast is compared with before what is only an earlier state of the present one.
    auto ordered = kept;
    std::stable_partition(ordered.begin(), ordered.end(), [&](const auto& run) { return !isPresent(run); });
    for (const ForecastRun& run : ordered) {
        if (request.runId ? run.id != *request.runId : run.first > from)
            continue;
        auto snapshot = snapshotOf(run);
        if (!snapshot && !request.runId)
            continue;
        if (!snapshot)
            return fail(std::move(snapshot.error()));
        if (!request.runId && from + request.days > snapshot->end())
            continue;
        return whyForecastChanged(m_database, *known.view, *known.history, run, *snapshot, request, m_threads,
                                  job.part(0.4, 1));
    }
    if (request.runId)
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoForecastRun, {*request.runId}));
    return fail(ErrorCode::NotFound,
                Message(MessageId::NoEarlierForecastIsKept) + " " + MessageId::EveryForecastIsKeptFromNowOn);
}

Result<void> Planner::addHistory(ForecastSeries& series, const StoreView& view) const {
    const CatalogService catalog(m_database);
    SHELFCAST_ASSIGN(const auto history, series.productId.empty()
                                             ? catalog.storeHistory(series.storeId, series.category)
                                             : catalog.history(series.storeId, series.productId));
    Panel plans; // of the one product: its promotions are shown
    if (!series.productId.empty()) {
        storage::PanelRequest own;
        own.storeId = series.storeId;
        own.productId = series.productId;
        own.grain = view.panel.grain;
        own.upTo = view.date - 1;
        own.country = view.panel.country;
        SHELFCAST_ASSIGN(plans, storage::SalesRepository(m_database).loadPanel(own, {}));
    }
    fillHistory(series, history, view, plans);
    return {};
}

Result<Dashboard> Planner::dashboard(const std::string& storeId, Day date, const JobContext& job) const {
    SHELFCAST_ASSIGN(const auto store, view(storeId, date, 0, job.part(0, 0.8)));
    SHELFCAST_ASSIGN(const auto receipts, storage::CatalogRepository(m_database).receipts(storeId, date));
    SHELFCAST_ASSIGN(auto bulk, makeBulk(*store, receipts, std::nullopt));
    SHELFCAST_ASSIGN(const auto edits, OrderEditService(m_database).openEdits(storeId, date));
    applyOrderEdits(bulk, *store, receipts, edits);
    const Day from = std::min(store->date, store->forecastStart()) - dashboardHistoryDays;
    SHELFCAST_ASSIGN(const auto history,
                     storage::SalesRepository(m_database).storeHistory(storeId, {}, from));
    return makeDashboard(*store, bulk, history);
}

Result<std::vector<TopProduct>> Planner::topProducts(const std::string& storeId, Day date,
                                                     const std::string& period, const std::string& category,
                                                     const JobContext& job) const {
    const int days = period == "week" ? 7 : period == "month" ? 30 : period == "quarter" ? 91 : 0;
    if (days == 0)
        return fail(ErrorCode::InvalidArgument,
                    "\"" + period + "\" is not a period; use week, month or quarter.");
    SHELFCAST_ASSIGN(const auto store, view(storeId, date, days, job));
    return makeTopProducts(*store, days, category);
}

} // namespace shelfcast::services
