#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

namespace shelfcast::io {

/// Asks about what could be meant otherwise: columns that come twice,
/// sales in money, product codes that a spreadsheet has shortened.
void askAboutMeaning(TableLayout& layout, const Sample& sample, const ReadOptions& options);

} // namespace shelfcast::io
