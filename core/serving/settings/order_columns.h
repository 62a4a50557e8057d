#pragma once

#include "base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::services {

/// What a purchase order says of a line, as the setting order_columns names it.
struct OrderField {
    const char* name;  ///< "supplier_sku"
    const char* title; ///< "Supplier SKU", the usual heading
};
/// Every field, in the order in which they usually stand.
std::span<const OrderField> orderFields();

/// One column of the order sheet that a supplier wants.
struct OrderColumn {
    std::size_t field = 0; ///< place in orderFields()
    std::string title;
    bool operator==(const OrderColumn&) const = default;
};

/// "supplier_sku=Art.-Nr.; quantity=Menge": columns in their order; a field without "=" has its usual
/// heading. Error InvalidArgument for an unknown field, and for a field or a heading that stands twice.
Result<std::vector<OrderColumn>> parseOrderColumns(std::string_view text);
/// The same text for the same columns.
std::string orderColumnsText(const std::vector<OrderColumn>& columns);

} // namespace shelfcast::services
