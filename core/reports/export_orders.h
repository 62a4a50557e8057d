#pragma once

#include "domain/catalog.h"
#include "domain/orders/purchase_order.h"
#include "io/write/report.h"
#include "serving/settings/order_columns.h"

#include <map>
#include <string>
#include <vector>

namespace shelfcast::services {

using ProductsByStore = std::map<std::string, std::map<std::string, Product>>;
/// Sheets Orders, Why and Parameters; the first is what goes into a CSV.
io::Report purchaseOrderReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products,
                               const std::vector<Supplier>& suppliers);
/// The lines alone, in the columns and under the headings that their supplier wants.
io::Report supplierOrderReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products,
                               const std::vector<Supplier>& suppliers,
                               const std::vector<OrderColumn>& columns);
/// The same lines with the few columns that fit a printed page.
io::Report orderListReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products);

} // namespace shelfcast::services
