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

Result<void> setIn(Connection& connection, const std::string& key, const std::optional<std::string>& before,
                   const std::string& value) {
    if (before == value)
        return {};
    SHELFCAST_TRY(execute(connection,
                          "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                          "value = excluded.value",
                          {key, value}));
    return AuditRepository::append(connection, {"setting", key, value, before, value, {}});
}

Result<void> removeIn(Connection& connection, const std::string& key,
                      const std::optional<std::string>& before) {
    if (!before)
        return {};
    SHELFCAST_TRY(execute(connection, "DELETE FROM settings WHERE key = ?", {key}));
    return AuditRepository::append(connection, {"setting", key, "removed", before, {}, {}});
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
        return setIn(connection, key, before, value);
    });
}

Result<void> SettingsRepository::replace(const std::string& key, const std::optional<std::string>& seen,
                                         const std::optional<std::string>& value) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, valueIn(connection, key));
        if (before != seen)
            return fail(ErrorCode::Refused,
                        "This was changed by somebody else meanwhile. Nothing was changed; look "
                        "at it again.",
                        key);
        return value ? setIn(connection, key, before, *value) : removeIn(connection, key, before);
    });
}

Result<void> SettingsRepository::remove(const std::string& key) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, valueIn(connection, key));
        return removeIn(connection, key, before);
    });
}

} // namespace shelfcast::storage
