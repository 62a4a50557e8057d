#pragma once

#include "domain/catalog.h"
#include "domain/orders/purchase_order.h"
#include "io/write/report.h"

#include <map>
#include <string>
#include <vector>

namespace shelfcast::services {

using ProductsByStore = std::map<std::string, std::map<std::string, Product>>;
/// Sheets Orders, Why and Parameters; the first is what goes into a CSV.
io::Report purchaseOrderReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products,
                               const std::vector<Supplier>& suppliers);
/// The same lines with the few columns that fit a printed page.
io::Report orderListReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products);

} // namespace shelfcast::services
