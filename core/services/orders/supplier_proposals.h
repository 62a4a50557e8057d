#pragma once

#include "domain/orders/bulk.h"
#include "domain/orders/purchase_order.h"

#include <vector>

namespace shelfcast::services {

struct StoreView;

/// The orders of a bulk result, one per supplier with something to order; what has no supplier comes last.
/// Nothing is stored: the numbers are empty. `bulk` gets the raised quantities, so that both agree.
std::vector<PurchaseOrder> ordersOf(BulkResult& bulk, const StoreView& view, bool topUp);

} // namespace shelfcast::services
