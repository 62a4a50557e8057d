#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <string>

namespace shelfcast::io {

/// What the lines of receipts count: one piece each where no units are written; once per sale where a sale
/// has a row per amount (price, tax, commission); together or apart where columns tell kinds of a product.
void findLineMeaning(TableLayout& layout, const Sample& sample, const ReadOptions& options);

/// The store of a file without a column for it: the user's, the one of the title, or "Store 1".
std::string storeOfFile(const TableLayout& layout, const ReadOptions& options);

} // namespace shelfcast::io
