#pragma once

#include "io/kind/table_kind.h"
#include "io/understand/table_layout.h"

#include <optional>
#include <string_view>

namespace shelfcast::io {

/// The tables besides sales, as they are read. Orders to suppliers are read as stock: they bring what is on
/// order.
enum class MasterTable {
    Products,
    Suppliers,
    Stock,
    Calendar,
    Covariates,
    Bills,
    Receipts,
    Policies,
    PriceBreaks
};
std::string_view toString(MasterTable table); ///< "products", "suppliers", "stock", "calendar", "covariates",
                                              ///< "bills", "receipts", "policies", "price_breaks"
std::optional<MasterTable> masterTableFromString(std::string_view name);

/// The table that a kind is read as, by its evidence, else by the names of the columns alone; nullopt when
/// none is certain. Any table with dates could be outside series: only where most of its numbers are called
/// as weather, economy or visitors are, it is taken for one.
std::optional<MasterTable> masterTableOf(const TableLayout& layout, const TableGuess& guess);

} // namespace shelfcast::io
