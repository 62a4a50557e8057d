#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

namespace shelfcast::io {

/// Finds rows of a wide table that are the sums of the rows below them in every column, as a pivot table
/// writes its groups, and leaves them out.
void findSumRows(TableLayout& layout, const Sample& sample, const ReadOptions& options);

} // namespace shelfcast::io
