#include "storage/file/setting_row.h"

#include "storage/connection/connection.h"
#include "storage/file/audit_repository.h"

namespace shelfcast::storage {

Result<std::optional<std::string>> settingIn(Connection& connection, const std::string& key) {
    std::optional<std::string> value;
    SHELFCAST_TRY(query(connection, "SELECT value FROM settings WHERE key = ?", {key},
                        [&](const Row& row) { value = row.text(0); }));
    return value;
}

Result<void> setSetting(Connection& connection, const std::string& key,
                        const std::optional<std::string>& value) {
    SHELFCAST_ASSIGN(const auto before, settingIn(connection, key));
    if (before == value)
        return {};
    if (value) {
        SHELFCAST_TRY(
            execute(connection,
                    "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET "
                    "value = excluded.value",
                    {key, *value}));
    } else {
        SHELFCAST_TRY(execute(connection, "DELETE FROM settings WHERE key = ?", {key}));
    }
    return AuditRepository::append(connection,
                                   {"setting", key, value.value_or("removed"), before, value, {}});
}

} // namespace shelfcast::storage
