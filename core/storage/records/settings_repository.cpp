#include "storage/records/settings_repository.h"

#include "storage/file/audit_repository.h"
#include "storage/connection/connection.h"
#include "storage/file/database.h"

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

Result<void> SettingsRepository::set(const std::string& key, const std::string& value) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, valueIn(connection, key));
        if (before == value)
            return {};
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                    "value = excluded.value",
                    {key, value}));
        return AuditRepository::append(connection, {"setting", key, value, before, value, {}});
    });
}

Result<void> SettingsRepository::remove(const std::string& key) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, valueIn(connection, key));
        if (!before)
            return {};
        SHELFCAST_TRY(execute(connection, "DELETE FROM settings WHERE key = ?", {key}));
        return AuditRepository::append(connection, {"setting", key, "removed", before, {}, {}});
    });
}

} // namespace shelfcast::storage
