#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// A country whose public holidays are known.
struct HolidayCountry {
    std::string code, name; ///< ISO 3166 alpha-2; English name
};
const std::vector<HolidayCountry>& holidayCountries(); ///< by name
const HolidayCountry* findHolidayCountry(std::string_view code);

/// The settings "country" (every store) and "country/<store>" (one store) begin with this.
inline constexpr std::string_view countrySetting = "country";
std::string countrySettingOf(const std::string& storeId); ///< empty = of every store

/// Whose holidays count in a store: its own setting, else that of all stores, else none was chosen (empty),
/// which means the United States. Never taken from the computer: the same database gives the same figures
/// everywhere.
Result<std::string> holidayCountry(storage::Database& database, const std::string& storeId);
/// storeId empty: of every store that has none of its own. code empty: back to the default. Returns a
/// sentence that says what to do next. Errors: InvalidArgument (no calendar for that country), NotFound.
Result<std::string> setHolidayCountry(storage::Database& database, const std::string& storeId,
                                      const std::string& code);

} // namespace shelfcast::services
