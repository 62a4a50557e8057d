#pragma once

#include "base/job_context.h"
#include "serving/views/results.h"

#include <cstdint>
#include <mutex>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

struct TrainRequest {
    std::string storeId = "all"; ///< a store or "all"
    std::string algorithm = "auto";
    std::uint64_t seed = 7;
    double searchSeconds = 0; ///< time to search settings for (engine/search.h); 0 = take the usual ones
};

/// The whole pipeline: panel, hold-out of the last 30 days, gate, registry. Thread-safe; one training at a
/// time.
class TrainingService {
public:
    explicit TrainingService(storage::Database& database, int threads = 0)
        : m_database(database), m_threads(threads) {}

    /// One result per store. A cancelled or failed run leaves the registry as it was.
    Result<std::vector<TrainResult>> train(const TrainRequest& request, const JobContext& job);
    Result<std::vector<ModelInfo>> models() const; ///< newest first
    Result<std::optional<ModelInfo>> activeModel(const std::string& storeId) const;
    Result<ModelInfo> promote(const std::string& modelId);
    Result<ModelInfo> rollback(const std::string& storeId);

private:
    storage::Database& m_database;
    int m_threads;
    std::mutex m_running;
};

} // namespace shelfcast::services
