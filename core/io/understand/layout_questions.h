#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

namespace shelfcast::io {

/// Finds the column that cancels rows, and asks about what could be meant otherwise: columns that come twice,
/// sales in money, product codes that a spreadsheet has shortened.
void askAboutMeaning(TableLayout& layout, const Sample& sample, const ReadOptions& options);

/// What a cell of the status column says about its row.
enum class RowStatus { Sale, Cancelled, Return };
RowStatus statusOf(std::string_view text, std::string_view header);

} // namespace shelfcast::io
