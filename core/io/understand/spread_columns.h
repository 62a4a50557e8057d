#pragma once

#include "io/text/row_source.h"
#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <memory>

namespace shelfcast::io {

/// Where a row holds the sales of several stores, or of the days of a week, side by side: a column each
/// beside the date and the product, or several under a name that stands once above them. Not where the user
/// has named the column of the units. Needs the columns' profiles and proposed fields.
void findSpreadColumns(TableLayout& layout, const Sample& sample, const ReadOptions& options);

/// The same table with a row per store or day, and what they are behind the other columns.
std::unique_ptr<RowSource> withSpreadAsRows(std::unique_ptr<RowSource> rows, const SpreadColumns& spread);

} // namespace shelfcast::io
