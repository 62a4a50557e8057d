#pragma once

#include "io/understand/table_layout.h"

#include <map>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// Field of a master table -> column.
using MasterColumns = std::map<std::string, int, std::less<>>;

/// "year", "Monat", "weekly": how many weeks it is; 0 where the word is no time.
double timeUnitWeeks(std::string_view word);

/// The columns whose names are a field's name in one of the shipped languages.
MasterColumns masterColumns(const TableLayout& layout);

} // namespace shelfcast::io
