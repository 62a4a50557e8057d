#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <string_view>

namespace shelfcast::io {

/// What a cell of a status column says about its row.
enum class RowStatus {
    Sale,
    Cancelled,
    Return, ///< a line of its own that takes an earlier one back
    NoSale  ///< practice on the till, an offer
};
/// By its words, by a yes under the name of a status ("void_flag"), by a date there ("Cancelled at").
/// ofDocuments: the column tells kinds of documents or lines, not of goods.
RowStatus statusOf(std::string_view text, std::string_view header, bool ofDocuments = true);
/// The same for a column of the layout, which may tell debit from credit as well.
RowStatus statusOf(const StatusColumn& status, std::string_view text, std::string_view header);

/// Finds the columns that cancel rows or take them back, those whose words hold for the rest of an order, and
/// the column that tells the lines of a receipt from what is written about the receipt.
void findStatus(TableLayout& layout, const Sample& sample, const ReadOptions& options);

} // namespace shelfcast::io
