#pragma once

#include "io/sheets/spreadsheet.h"
#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <string_view>
#include <vector>

namespace shelfcast::io {

/// A sheet with its first rows.
struct SheetHead {
    SheetPart part;
    Sample sample;
};

/// "2022-Q1", "Q1 2022", "1. Quartal 2022".
bool isQuarter(std::string_view text);

/// Decides what the sheets are whose columns are those of the one that is read: a year or a month each, a
/// store each, or something else, about which is asked. What is decided stands in `layout`.
void joinSheets(TableLayout& layout, const SheetHead& first, const std::vector<SheetHead>& others,
                const ReadOptions& options);

} // namespace shelfcast::io
