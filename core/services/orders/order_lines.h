#pragma once

#include "base/result.h"
#include "domain/orders/bulk.h"
#include "domain/orders/purchase_order.h"

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

struct StoreView;

/// The line that orders what `row` says; `recommended`: before a planner's hand or a supplier's minimum.
PurchaseOrderLine orderLineOf(const BulkRow& row, double recommended, const std::string& reason);
/// The same for the row as it stands, the planner's hand included.
PurchaseOrderLine orderLineOf(const BulkRow& row);
/// What every line was decided under, for the sheet Parameters: JSON.
std::string orderParameters(const BulkResult& bulk, const StoreView& view);
/// What a person decided on a proposal's line is what rows, plan, dashboard and simulation say of that day.
Result<void> keepAsEdit(storage::Database& database, const PurchaseOrder& order,
                        const PurchaseOrderLine& line);
/// Whether a step would find both orders in the same state.
bool sameState(const PurchaseOrder& a, const PurchaseOrder& b);

} // namespace shelfcast::services
