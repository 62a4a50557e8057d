#pragma once

#include "base/result.h"
#include "domain/panel/forecast_change.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::storage {

class Database;

/// What was forecast, run by run. Of each store the newest runs are kept and, beyond them, the last of each
/// week; all stores together take a bounded space. Thread-safe.
class ForecastRunRepository {
public:
    static constexpr int newestKept = 6;                 ///< of a store
    static constexpr int weeksKept = 26;                 ///< of a store, one run each
    static constexpr std::int64_t maxBytes = 64LL << 20; ///< of all runs together; the oldest go

    explicit ForecastRunRepository(Database& database) : m_database(database) {}

    Result<std::vector<ForecastRun>> list(const std::string& storeId) const; ///< newest first
    /// What add() was given. NotFound.
    Result<std::string> data(std::int64_t runId) const;
    /// Keeps it unless the store's newest run forecast the same by the same model. madeAt empty = now.
    /// Does not wait for another writer: Locked. Refused in a read-only database.
    Result<void> add(const ForecastRun& run, std::string_view data);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
