#pragma once

#include "base/result.h"

#include <map>
#include <optional>
#include <string>

namespace shelfcast::storage {

class Database;

/// Settings that belong to the data (currency, service level …), as texts. Thread-safe.
class SettingsRepository {
public:
    explicit SettingsRepository(Database& database) : m_database(database) {}
    Result<std::optional<std::string>> value(const std::string& key) const;
    Result<std::map<std::string, std::string>> all() const;
    Result<void> set(const std::string& key, const std::string& value);
    Result<void> remove(const std::string& key);
    /// The new value (nullopt: none) in the place of the one that the caller has seen. Error Refused when
    /// another one stands there by now; nothing is changed then.
    Result<void> replace(const std::string& key, const std::optional<std::string>& seen,
                         const std::optional<std::string>& value);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
