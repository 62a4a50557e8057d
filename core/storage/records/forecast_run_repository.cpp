#include "storage/records/forecast_run_repository.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/file/database.h"

#include <set>

namespace shelfcast::storage {

namespace {

/// Ids of a store's runs that neither their number nor their week keeps.
Result<std::vector<std::int64_t>> spentRuns(Connection& connection, const std::string& storeId) {
    std::vector<std::int64_t> spent;
    std::set<int> weeks;
    int newest = 0;
    SHELFCAST_TRY(query(
        connection, "SELECT id, substr(made_at, 1, 10) FROM forecast_runs WHERE store = ? ORDER BY id DESC",
        {storeId}, [&](const Row& row) {
            const auto made = Day::fromIso(row.text(1));
            const int week = made ? (made->number() + 3) / 7 : 0; // from Monday
            const bool isLastOfWeek = static_cast<int>(weeks.size()) < ForecastRunRepository::weeksKept &&
                                      weeks.insert(week).second;
            if (++newest > ForecastRunRepository::newestKept && !isLastOfWeek)
                spent.push_back(row.integer(0));
        }));
    return spent;
}

} // namespace

Result<std::vector<ForecastRun>> ForecastRunRepository::list(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<ForecastRun> runs;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT id, store, made_at, first_day, model FROM forecast_runs WHERE "
              "store = ? ORDER BY id DESC",
              {storeId}, [&](const Row& row) {
                  runs.push_back({row.integer(0), row.text(1), row.text(2), row.day(3), row.text(4)});
              }));
    return runs;
}

Result<std::string> ForecastRunRepository::data(std::int64_t runId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::string data;
    SHELFCAST_ASSIGN(const int rows,
                     query(*connection, "SELECT data FROM forecast_runs WHERE id = ?", {runId},
                           [&](const Row& row) { data = row.blob(0).toStdString(); }));
    if (rows == 0)
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoForecastRun, {runId}));
    return data;
}

Result<void> ForecastRunRepository::add(const ForecastRun& run, std::string_view data) {
    return m_database.writeIfFree([&](Connection& connection) -> Result<void> {
        bool known = false;
        SHELFCAST_TRY(
            query(connection,
                  "SELECT first_day, model, data FROM forecast_runs WHERE store = ? ORDER BY id DESC "
                  "LIMIT 1",
                  {run.storeId}, [&](const Row& row) {
                      known = row.day(0) == run.first && row.text(1) == run.modelId &&
                              row.blob(2) == QByteArrayView(data.data(), static_cast<qsizetype>(data.size()));
                  }));
        if (known)
            return {};
        SHELFCAST_TRY(execute(connection,
                              "INSERT INTO forecast_runs (store, made_at, first_day, model, data) "
                              "VALUES (?, ?, ?, ?, ?)",
                              {run.storeId, run.madeAt.empty() ? nowUtc() : run.madeAt, run.first,
                               run.modelId, QByteArray(data.data(), static_cast<qsizetype>(data.size()))}));
        SHELFCAST_ASSIGN(const auto spent, spentRuns(connection, run.storeId));
        for (const std::int64_t id : spent)
            SHELFCAST_TRY(execute(connection, "DELETE FROM forecast_runs WHERE id = ?", {id}));
        return execute(
                   connection,
                   "DELETE FROM forecast_runs WHERE id IN (SELECT id FROM (SELECT id, sum(length(data)) OVER "
                   "(ORDER BY id DESC) AS bytes FROM forecast_runs) WHERE bytes > ?)",
                   {maxBytes})
            .map([](std::int64_t) {});
    });
}

} // namespace shelfcast::storage
