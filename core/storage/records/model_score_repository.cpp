#include "storage/records/model_score_repository.h"

#include "storage/connection/connection.h"
#include "storage/file/database.h"

namespace shelfcast::storage {

Result<std::vector<ModelScore>> ModelScoreRepository::scores(const std::string& modelId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<ModelScore> scores;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT s.first_day, s.last_day, s.cells, s.actual, s.error, s.absolute_error, s.naive_error "
              "FROM model_scores s JOIN models m ON m.key = s.model WHERE m.id = ? ORDER BY s.first_day",
              {modelId}, [&](const Row& row) {
                  scores.push_back({row.day(0), row.day(1), row.integer(2), row.real(3), row.real(4),
                                    row.real(5), row.real(6)});
              }));
    return scores;
}

Result<void> ModelScoreRepository::add(const std::string& modelId, const std::vector<ModelScore>& scores) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        for (const ModelScore& score : scores)
            SHELFCAST_TRY(
                execute(connection,
                        "INSERT INTO model_scores (model, first_day, last_day, cells, actual, error, "
                        "absolute_error, naive_error, scored_at) SELECT key, ?, ?, ?, ?, ?, ?, ?, ? FROM "
                        "models WHERE id = ? ON CONFLICT (model, first_day) DO UPDATE SET last_day = "
                        "excluded.last_day, cells = excluded.cells, actual = excluded.actual, error = "
                        "excluded.error, absolute_error = excluded.absolute_error, naive_error = "
                        "excluded.naive_error, scored_at = excluded.scored_at",
                        {score.first, score.last, score.cells, score.actual, score.error, score.absoluteError,
                         score.naiveError, nowUtc(), modelId}));
        return {};
    });
}

Result<void> ModelScoreRepository::forget(const std::string& storeId, Day from) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_TRY(
            execute(connection,
                    "DELETE FROM model_scores WHERE last_day >= ? AND model IN (SELECT key FROM models WHERE "
                    "store = ?)",
                    {from, storeId}));
        SHELFCAST_TRY(execute(
            connection, "DELETE FROM model_drift WHERE model IN (SELECT key FROM models WHERE store = ?)",
            {storeId}));
        return {};
    });
}

Result<std::optional<ModelDrift>> ModelScoreRepository::drift(const std::string& modelId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::optional<ModelDrift> drift;
    SHELFCAST_TRY(query(
        *connection,
        "SELECT d.checked_at, d.data_to, d.retrain, d.reason, d.input, d.input_shift FROM model_drift d "
        "JOIN models m ON m.key = d.model WHERE m.id = ?",
        {modelId}, [&](const Row& row) {
            drift = ModelDrift{row.text(0),         row.day(1),
                               row.integer(2) != 0, Message::fromStored(row.text(3)),
                               row.text(4),         row.optionalReal(5)};
        }));
    return drift;
}

Result<void> ModelScoreRepository::setDrift(const std::string& modelId, const ModelDrift& drift) {
    return m_database.write([&](Connection& connection) {
        return execute(
                   connection,
                   "INSERT INTO model_drift (model, checked_at, data_to, retrain, reason, input, "
                   "input_shift) "
                   "SELECT key, ?, ?, ?, ?, ?, ? FROM models WHERE id = ? ON CONFLICT (model) DO UPDATE SET "
                   "checked_at = excluded.checked_at, data_to = excluded.data_to, retrain = "
                   "excluded.retrain, "
                   "reason = excluded.reason, input = excluded.input, input_shift = excluded.input_shift",
                   {nowUtc(), drift.dataTo, drift.retrain ? 1 : 0, drift.reason.stored(), drift.input,
                    drift.inputShift, modelId})
            .map([](std::int64_t) {});
    });
}

} // namespace shelfcast::storage
