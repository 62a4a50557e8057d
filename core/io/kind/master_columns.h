#pragma once

#include "io/understand/table_layout.h"

#include <map>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// Field of a master table -> column.
using MasterColumns = std::map<std::string, int, std::less<>>;

/// The columns whose names are a field's name in one of the shipped languages.
MasterColumns masterColumns(const TableLayout& layout);

} // namespace shelfcast::io
