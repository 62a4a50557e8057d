#pragma once

#include "base/day.h"
#include "domain/training.h"

#include <cstdint>
#include <vector>

namespace shelfcast::storage {

class Database;

/// Sums over the known steps of one stretch of sales, forecast with what was known on its eve.
struct ModelScore {
    Day first, last;
    std::int64_t cells = 0;
    double actual = 0, error = 0, absoluteError = 0; ///< error: predicted less sold
    double naiveError = 0;                           ///< absolute, of repeating the last season
};

/// What models were worth after their training. Thread-safe.
class ModelScoreRepository {
public:
    explicit ModelScoreRepository(Database& database) : m_database(database) {}

    Result<std::vector<ModelScore>> scores(const std::string& modelId) const; ///< oldest first
    /// Scores of the same first day are replaced.
    Result<void> add(const std::string& modelId, const std::vector<ModelScore>& scores);
    /// Sales of the store changed from this day on: what was measured with them is forgotten, drift included.
    Result<void> forget(const std::string& storeId, Day from);
    Result<std::optional<ModelDrift>> drift(const std::string& modelId) const;
    Result<void> setDrift(const std::string& modelId, const ModelDrift& drift);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
