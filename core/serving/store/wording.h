#pragma once

#include "base/message.h"
#include "domain/days/grain.h"

#include <string>

namespace shelfcast::services {

/// English words for numbers in sentences; the window formats its own by locale.
std::string percentText(double fraction); ///< "12.8 %"
std::string unitsText(double units);      ///< "1,240", one decimal below 10 where it is not whole
std::string signedUnits(double units);    ///< "+14", "-3"
std::string dayText(Day day);             ///< "Thu 4 Jan"
/// What moved a demand, in a shopkeeper's words: "usual sales 215", "promotion +14". family: of
/// engine::Driver.
Message driverText(const std::string& family, double units);
/// The same of what a scenario changes: "your price -3".
Message scenarioText(const std::string& regressor, double units);

} // namespace shelfcast::services
