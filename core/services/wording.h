#pragma once

#include "domain/grain.h"

#include <string>

namespace shelfcast::services {

/// English words for numbers in sentences; the window formats its own by locale.
std::string percentText(double fraction);      ///< "12.8 %"
std::string unitsText(double units);           ///< "1,240", one decimal below 10 where it is not whole
std::string signedUnits(double units);         ///< "+14", "-3"
std::string dayText(Day day);                  ///< "Thu 4 Jan"
std::string pluralOf(Grain grain);             ///< "days", "weeks", "months"

} // namespace shelfcast::services
