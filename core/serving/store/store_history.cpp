#include "serving/store/store_history.h"

#include "base/message_ids.h"
#include "domain/panel/panel_builder.h"
#include "engine/member_registry.h"
#include "serving/settings/holiday_country.h"
#include "serving/store/known_ahead.h"
#include "serving/store/panel_rows.h"
#include "serving/store/stored_model.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/model_repository.h"

#include <algorithm>

namespace shelfcast::services {

namespace {

constexpr int longestSimpleHorizon = 120;

/// The model that serves a store, if one is active and fits the data.
struct ActiveModel {
    ModelInfo info;
    StoredModel stored;
};
bool isDamage(const Error& error) {
    return error.code == ErrorCode::Corrupt || error.code == ErrorCode::InvalidData;
}
/// `damaged`: its id, when there is one that is not what was trained. modelId empty = the one that serves.
Result<std::optional<ActiveModel>> loadActive(storage::Database& database, const std::string& storeId,
                                              const std::string& modelId, Grain grain, std::string& damaged) {
    const storage::ModelRepository models(database);
    std::optional<ModelInfo> info;
    if (modelId.empty()) {
        SHELFCAST_ASSIGN(info, models.active(storeId));
    } else {
        SHELFCAST_ASSIGN(info, models.find(modelId));
    }
    if (!info)
        return std::optional<ActiveModel>();
    const auto text = models.loadBlob(info->id);
    auto stored = text ? StoredModel::fromText(*text) : fail(text.error());
    if (!stored && isDamage(stored.error())) {
        damaged = info->id;
        return std::optional<ActiveModel>();
    }
    if (!stored)
        return fail(std::move(stored.error()));
    if (stored->forecaster.grain() != grain)
        return std::optional<ActiveModel>();
    return std::optional(ActiveModel{std::move(*info), std::move(*stored)});
}

/// Sales known the evening before the planning date, and the plan for the days after it as far as it is
/// stored.
Result<Panel> loadKnownPanel(const storage::SalesRepository& sales, const std::string& storeId, Grain grain,
                             const HistoryRequest& request, std::optional<Day> lastSale,
                             const std::string& country, std::map<std::string, StoreMeaning>& meaning,
                             const JobContext& job) {
    const Day known = std::min(lastSale.value_or(request.date - 1), request.date - 1);
    storage::PanelRequest wanted;
    wanted.storeId = storeId;
    wanted.grain = grain;
    wanted.country = country;
    wanted.upTo = request.date - 1;
    wanted.wishes = request.wishes;
    wanted.wishesOf = request.storeId;
    wanted.meaning = &meaning;
    wanted.futureSteps = std::max(1, stepIndex(known + 1, grain, request.date + request.horizonDays) + 2);
    SHELFCAST_ASSIGN(Panel panel, sales.loadPanel(wanted, job));
    const int horizon =
        std::max(1, stepIndex(panel.dayOf(panel.steps()), grain, request.date + request.horizonDays) + 1);
    if (lastSale && *lastSale >= request.date) // what was stored later is not a plan
        panel = cutPanel(panel, panel.steps(), horizon);
    resizeFuture(panel, horizon);
    fillKnownAhead(panel);
    return panel;
}

} // namespace

Result<engine::Forecaster> standInModel(const Panel& panel, int threads, const JobContext& job) {
    engine::TrainOptions options;
    options.horizon = std::min(panel.futureSteps, longestSimpleHorizon);
    options.threads = threads;
    options.algorithm = &engine::standInFor(panel.steps());
    return engine::Forecaster::train(panel, options, job);
}

Result<std::vector<Driver>> StoreHistory::explain(const engine::Outlook& outlook, std::size_t ownRow,
                                                  int steps) const {
    return explainer(steps).explain(outlook, ownRow, rows[ownRow], steps);
}

const engine::Explainer& StoreHistory::explainer(int steps) const {
    const std::lock_guard lock(m_mutex);
    if (!m_explainer)
        m_explainer = std::make_unique<engine::Explainer>(*model, panel, steps);
    return *m_explainer;
}

Result<std::shared_ptr<const StoreHistory>>
readHistory(storage::Database& database, const HistoryRequest& request, const JobContext& job) {
    auto history = std::make_shared<StoreHistory>();
    job.report(MessageId::ReadingTheSales, 0.05);
    const storage::SalesRepository sales(database);
    SHELFCAST_ASSIGN(const Grain grain, sales.detectGrain(request.storeId));
    SHELFCAST_ASSIGN(const auto lastSale, sales.lastDay(request.storeId));
    SHELFCAST_ASSIGN(auto active,
                     loadActive(database, request.storeId, request.modelId, grain, history->damaged));
    history->allStores = active && active->stored.allStores;
    SHELFCAST_ASSIGN(const std::string country, holidayCountry(database, request.storeId));
    std::map<std::string, StoreMeaning> meaning;
    SHELFCAST_ASSIGN(history->panel,
                     loadKnownPanel(sales, history->allStores ? std::string() : request.storeId, grain,
                                    request, lastSale, country, meaning, job));
    if (const auto own = meaning.find(request.storeId); own != meaning.end())
        history->calendar = std::move(own->second.calendar);
    history->rows = rowsOfStore(history->panel, request.storeId);
    if (active) {
        history->info = std::move(active->info);
        history->model = std::make_shared<engine::Forecaster>(std::move(active->stored.forecaster));
    } else {
        SHELFCAST_ASSIGN(auto simple, standInModel(history->panel, request.threads, job.part(0.3, 0.5)));
        history->model = std::make_shared<engine::Forecaster>(std::move(simple));
    }
    return std::shared_ptr<const StoreHistory>(std::move(history));
}

Result<std::shared_ptr<const StoreHistory>> HistorySource::get(const JobContext& job) {
    const std::lock_guard lock(m_mutex);
    if (!m_kept) {
        SHELFCAST_ASSIGN(m_kept, m_read(job));
    }
    return m_kept;
}

void HistorySource::letGo() {
    const std::unique_lock lock(m_mutex, std::try_to_lock); // who is reading it needs it
    if (lock)
        m_kept.reset();
}

} // namespace shelfcast::services
