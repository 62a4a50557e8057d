#pragma once

#include "io/columns/column_concepts.h"
#include "io/understand/table_layout.h"

#include <map>
#include <string>
#include <vector>

namespace shelfcast::io {

/// What the rows of a table are. Those from Movements on cannot be imported and are refused by their names.
enum class TableKind {
    Unknown,
    Sales,
    CustomerOrders, ///< sales whose units are called ordered
    Turnover,       ///< sales in money, without units
    PurchaseOrders,
    GoodsReceipts,
    Stock,
    Ledger, ///< of the stock, with its balance
    Products,
    Prices,
    Suppliers,
    Calendar,
    Bills,
    Policies,    ///< how products, classes or suppliers are ordered
    PriceBreaks, ///< what a unit costs by the quantity ordered
    Outside,     ///< numbers by date: weather, economy, visitors
    Movements,
    Returns,
    Forecast,
    Plan,
    Ahead, ///< units of days to come
    Ranking,
    Transfers,
    WriteOffs,
    Quotes,
    Bookings,
    UndatedUnits,
};

/// What a table is by its columns and values as a whole.
struct TableGuess {
    TableKind kind = TableKind::Unknown;
    bool doubtful = false;     ///< another kind is nearly as likely
    std::vector<int> evidence; ///< the columns that told it
    std::map<std::string, int, std::less<>>
        columns; ///< field of the table -> column, where names alone tell less
};

/// `rows`: a sample as sampleRows gives it. today: days after it are yet to come. as: the kind is known
/// already, and its columns are wanted.
TableGuess guessTable(const TableLayout& layout, const std::vector<std::vector<std::string>>& rows, Day today,
                      std::optional<TableKind> as = {});

} // namespace shelfcast::io
