#include "serving/settings/holiday_country.h"

#include "serving/settings/catalog_service.h"
#include "storage/records/settings_repository.h"

#include <algorithm>

namespace shelfcast::services {

std::string countrySettingOf(const std::string& storeId) {
    return std::string(countrySetting) + (storeId.empty() ? "" : "/" + storeId);
}

const std::vector<HolidayCountry>& holidayCountries() {
    static const std::vector<HolidayCountry> countries = {
        {"FR", "France"}, {"DE", "Germany"},        {"IT", "Italy"},        {"NL", "Netherlands"},
        {"ES", "Spain"},  {"GB", "United Kingdom"}, {"US", "United States"}};
    return countries;
}

const HolidayCountry* findHolidayCountry(std::string_view code) {
    const auto& all = holidayCountries();
    const auto found = std::ranges::find(all, code, &HolidayCountry::code);
    return found == all.end() ? nullptr : &*found;
}

Result<std::string> holidayCountry(storage::Database& database, const std::string& storeId) {
    const storage::SettingsRepository settings(database);
    SHELFCAST_ASSIGN(const auto own, settings.value(countrySettingOf(storeId)));
    if (own && findHolidayCountry(*own))
        return *own;
    SHELFCAST_ASSIGN(const auto common, settings.value(countrySettingOf({})));
    return common && findHolidayCountry(*common) ? *common : std::string();
}

Result<std::string> setHolidayCountry(storage::Database& database, const std::string& storeId,
                                      const std::string& code) {
    if (!storeId.empty())
        SHELFCAST_TRY(CatalogService(database).store(storeId));
    const HolidayCountry* country = findHolidayCountry(code);
    if (!code.empty() && !country) {
        std::string known;
        for (const auto& each : holidayCountries())
            known += (known.empty() ? "" : ", ") + each.code;
        return fail(ErrorCode::InvalidArgument,
                    "There is no holiday calendar of \"" + code + "\"; known are " + known +
                        ". Holidays of another country can be imported as a calendar.");
    }
    storage::SettingsRepository settings(database);
    const std::string key = countrySettingOf(storeId);
    SHELFCAST_TRY(code.empty() ? settings.remove(key) : settings.set(key, code));
    SHELFCAST_ASSIGN(const auto now, holidayCountry(database, storeId));
    const HolidayCountry* effective = findHolidayCountry(now.empty() ? "US" : now);
    return (storeId.empty() ? "Stores without a country of their own have" : "Store " + storeId + " has") +
           " the holidays of " + (effective->name.starts_with("U") || effective->code == "NL" ? "the " : "") +
           effective->name + " now. Train again, so that the model learns them.";
}

} // namespace shelfcast::services
