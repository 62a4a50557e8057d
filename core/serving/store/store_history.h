#pragma once

#include "base/job_context.h"
#include "domain/days/selling_calendar.h"
#include "domain/panel/panel.h"
#include "domain/training.h"
#include "engine/explainer.h"
#include "engine/forecaster.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Which sales a model is served from.
struct HistoryRequest {
    std::string storeId;
    Day date; ///< planning date; nothing sold on or after it is used
    int horizonDays = 120;
    int threads = 0;
    /// In place of what the store's owner said of its selling calendar; nullptr = as it is stored.
    std::shared_ptr<const CalendarWishes> wishes = nullptr;
    std::string modelId = {}; ///< in place of the active model; empty = that one
};

/// All that was known of a store the evening before the planning date, and the model that is served from it.
/// Large: every sale of the store, or of all stores where the model learnt from all.
struct StoreHistory {
    std::shared_ptr<const engine::Forecaster> model;
    std::optional<ModelInfo> info; ///< nullopt: no trained model, `model` is a simple one
    std::string damaged;           ///< id of the trained model that cannot be used any more; empty = none
    Panel panel;                   ///< with the plan for the days ahead
    std::vector<std::size_t> rows; ///< where the store's own series are in it
    bool allStores = false;
    SellingCalendar calendar; ///< of the store itself

    /// Drivers of the demand of the first `steps` steps; `outlook` holds the store's own series only. What
    /// all products have in common is prepared on the first call. Thread-safe.
    Result<std::vector<Driver>> explain(const engine::Outlook& outlook, std::size_t ownRow, int steps) const;
    /// Makes that ready before the first call.
    void prepare(int steps) const { explainer(steps); }

private:
    const engine::Explainer& explainer(int steps) const;
    mutable std::mutex m_mutex;
    mutable std::unique_ptr<engine::Explainer> m_explainer;
};

/// The best simple forecast that the history allows, for stores without a trained model.
Result<engine::Forecaster> standInModel(const Panel& panel, int threads, const JobContext& job);

/// Reads it. Errors: NotFound, NotEnoughData, Corrupt, Cancelled, Database.
Result<std::shared_ptr<const StoreHistory>> readHistory(storage::Database& database,
                                                        const HistoryRequest& request, const JobContext& job);

/// Reads a history when it is first asked for and keeps it until it is let go. Thread-safe.
class HistorySource {
public:
    using Read = std::function<Result<std::shared_ptr<const StoreHistory>>(const JobContext&)>;
    explicit HistorySource(Read read, std::shared_ptr<const StoreHistory> known = nullptr)
        : m_read(std::move(read)), m_kept(std::move(known)) {}
    Result<std::shared_ptr<const StoreHistory>> get(const JobContext& job);
    void letGo();

private:
    Read m_read;
    std::mutex m_mutex;
    std::shared_ptr<const StoreHistory> m_kept;
};

} // namespace shelfcast::services
