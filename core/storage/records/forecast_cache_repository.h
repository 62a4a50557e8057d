#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace shelfcast::storage {

class Database;

/// Which forecasts are meant, and all that they were computed from.
struct ForecastCacheKey {
    std::string scope;    ///< the store
    std::string version;  ///< program, database, model, data and settings
    std::string question; ///< planning date and horizon
};

/// Computed forecasts that outlive the process. A row counts only if its hash covers key and content, it was
/// written under the same version and it is not too old; everything else is as if it were not there. Emptying
/// the table loses time, nothing else. Thread-safe.
class ForecastCacheRepository {
public:
    static constexpr std::int64_t maxBytes = 64LL << 20;              ///< of all rows together
    static constexpr std::int64_t maxAgeSeconds = 7LL * 24 * 60 * 60; ///< a row older than this is not used

    explicit ForecastCacheRepository(Database& database) : m_database(database) {}

    /// nullopt when there is no such row, or none to be trusted.
    std::optional<std::string> find(const ForecastCacheKey& key) const;
    /// Replaces the scope's row of this question and removes what can no longer be asked for: rows of the
    /// scope of other versions, old ones, and the oldest beyond maxBytes. Does not wait for another writer:
    /// Locked. Refused in a read-only database.
    Result<void> store(const ForecastCacheKey& key, std::string_view data);
    Result<void> clear();
    /// Rows, and the bytes of their data.
    Result<std::pair<std::int64_t, std::int64_t>> size() const;

private:
    Database& m_database;
};

} // namespace shelfcast::storage
