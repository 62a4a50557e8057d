#pragma once

#include "base/job_context.h"
#include "domain/days/grain.h"
#include "engine/backtest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

struct BacktestRequest {
    std::string storeId; ///< empty = all stores together
    int horizon = 28;    ///< in periods of the grain
    int origins = 3;
    int step = 0;                    ///< periods between origins; 0 = horizon
    std::vector<std::string> models; ///< as algorithmFromString takes them; empty = auto and seasonal_naive
    std::optional<Grain> grain;      ///< nullopt = the data's own
    std::uint64_t seed = 7;
};

/// Rolling-origin evaluation on the stored sales. Changes nothing. Thread-safe.
class BacktestService {
public:
    explicit BacktestService(storage::Database& database, int threads = 0)
        : m_database(database), m_threads(threads) {}
    /// Errors: NotFound (the store), InvalidArgument (a model's name, a horizon longer than the history),
    /// NotEnoughData, Cancelled.
    Result<engine::BacktestResult> run(const BacktestRequest& request, const JobContext& job) const;

private:
    storage::Database& m_database;
    int m_threads;
};

} // namespace shelfcast::services
