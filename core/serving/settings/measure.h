#pragma once

#include "storage/records/settings_repository.h"

#include <string>

namespace shelfcast::services {

/// What a store's figures count where that is not units: the name of the column with money. Kept by store,
/// set by an import of turnover, taken back by one of units.
inline std::string measureSetting(const std::string& storeId) {
    return "measure." + storeId;
}

/// The sentence that labels a store's figures; empty where they are units.
inline std::string measureNote(storage::Database& database, const std::string& storeId) {
    const auto column = storage::SettingsRepository(database).value(measureSetting(storeId));
    if (!column || !*column || (*column)->empty())
        return {};
    return "The figures of store " + storeId + " are money (\"" + **column +
           "\"), not units: forecasts and orders are in money too.";
}

} // namespace shelfcast::services
