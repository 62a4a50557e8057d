#pragma once

#include "io/columns/column_mapping.h"

#include <cstddef>
#include <vector>

namespace shelfcast::io {

/// "Item" 10, 20, 30 beside "Material" in a table of documents: the number of a line, not a product.
bool isLineNumber(const std::vector<ColumnProfile>& columns, std::size_t index);

/// Where no name says product: what the shop calls its goods. "pizza_id" beside "pizza_name" and
/// "pizza_size", or the one "coffee_name" that no other text rivals. used: the columns that have a field
/// already.
void findGoods(const std::vector<ColumnProfile>& columns, const std::vector<bool>& used, FieldMap& map);

} // namespace shelfcast::io
