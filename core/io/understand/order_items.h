#pragma once

#include "io/text/row_source.h"
#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// One item of an order, as far as the text says it.
struct OrderItem {
    std::string name, code, units, price;
};

/// The items that one cell holds: "name:Tea|sku:A1|quantity:2;name:…", JSON, "2 x Tea, 1 x Mug"; empty where
/// it is anything else.
std::vector<OrderItem> itemsOfText(std::string_view text);

/// Where a file writes all items of an order in one row: in a cell, or side by side in numbered columns.
/// Not where the user has named one of their columns.
void findOrderItems(TableLayout& layout, const Sample& sample, const ReadOptions& options);

/// The same table with a row per item, their columns before the others.
std::unique_ptr<RowSource> withItemsAsRows(std::unique_ptr<RowSource> rows, const OrderItemColumns& items);

} // namespace shelfcast::io
