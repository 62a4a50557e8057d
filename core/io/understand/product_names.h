#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

namespace shelfcast::io {

/// Looks whether the column taken for the products' names goes with the products, or another does; and
/// whether names must stand in for codes: where rows have none, and where a spreadsheet has shortened them.
void settleNames(TableLayout& layout, const Sample& sample, const ReadOptions& options);

} // namespace shelfcast::io
