#include "storage/settings_repository.h"

#include "storage/audit_repository.h"
#include "storage/connection.h"
#include "storage/database.h"

namespace shelfcast::storage {

namespace {
Result<std::optional<std::string>> valueIn(Connection& connection, const std::string& key) {
    std::optional<std::string> value;
    SHELFCAST_TRY(query(connection, "SELECT value FROM settings WHERE key = ?", {key},
                        [&](const Row& row) { value = row.text(0); }));
    return value;
}
} // namespace

Result<std::optional<std::string>> SettingsRepository::value(const std::string& key) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return valueIn(*connection, key);
}

Result<std::map<std::string, std::string>> SettingsRepository::all() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::map<std::string, std::string> settings;
    SHELFCAST_TRY(query(*connection, "SELECT key, value FROM settings", {},
                        [&](const Row& row) { settings[row.text(0)] = row.text(1); }));
    return settings;
}

Result<void> setSetting(Connection& connection, const std::string& key, const std::optional<std::string>& value) {
    SHELFCAST_ASSIGN(const auto before, valueIn(connection, key));
    if (before == value)
        return {};
    if (value) {
        SHELFCAST_TRY(execute(connection,
                              "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                              "value = excluded.value",
                              {key, *value}));
    } else {
        SHELFCAST_TRY(execute(connection, "DELETE FROM settings WHERE key = ?", {key}));
    }
    return AuditRepository::append(connection, {"setting", key, value.value_or("removed"), before, value, {}});
}

Result<void> SettingsRepository::set(const std::string& key, const std::string& value) {
    return m_database.write([&](Connection& connection) { return setSetting(connection, key, value); });
}

Result<void> SettingsRepository::remove(const std::string& key) {
    return m_database.write([&](Connection& connection) { return setSetting(connection, key, std::nullopt); });
}

} // namespace shelfcast::storage
