#include "storage/records/settings_repository.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/file/database.h"
#include "storage/file/setting_row.h"

namespace shelfcast::storage {

Result<std::optional<std::string>> SettingsRepository::value(const std::string& key) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return settingIn(*connection, key);
}

Result<std::map<std::string, std::string>> SettingsRepository::all() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::map<std::string, std::string> settings;
    SHELFCAST_TRY(query(*connection, "SELECT key, value FROM settings", {},
                        [&](const Row& row) { settings[row.text(0)] = row.text(1); }));
    return settings;
}

Result<void> SettingsRepository::set(const std::string& key, const std::string& value) {
    return m_database.write([&](Connection& connection) { return setSetting(connection, key, value); });
}

Result<void> SettingsRepository::replace(const std::string& key, const std::optional<std::string>& seen,
                                         const std::optional<std::string>& value) {
    return m_database.write([&](Connection& connection) -> Result<void> {
        SHELFCAST_ASSIGN(const auto before, settingIn(connection, key));
        if (before != seen)
            return fail(ErrorCode::Refused,
                        Message("This was changed by somebody else meanwhile. ") +
                            MessageId::NothingWasChangedLookAtIt,
                        key);
        return setSetting(connection, key, value);
    });
}

Result<void> SettingsRepository::remove(const std::string& key) {
    return m_database.write(
        [&](Connection& connection) { return setSetting(connection, key, std::nullopt); });
}

} // namespace shelfcast::storage
