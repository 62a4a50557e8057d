#pragma once

#include "io/understand/table_layout.h"

namespace shelfcast::io {

/// What the page and the report show of a layout. `rows` < 0 = not counted yet.
ImportUnderstanding describe(const TableLayout& layout, const ReadOptions& options, std::int64_t rows);

/// Key under which corrections of the mapping are remembered: equal for files with the same header.
std::string layoutKey(const TableLayout& layout);

} // namespace shelfcast::io
