#pragma once

#include "domain/orders/bulk.h"
#include "storage/records/plan_repository.h"

#include <map>

namespace shelfcast::services {

struct StoreView;
using OrderEdit = storage::OrderEdit;

/// The planner's own order quantities and approvals, one per store, product and planning date. The
/// recommended quantity is always kept beside them. Thread-safe.
class OrderEditService {
public:
    explicit OrderEditService(storage::Database& database) : m_database(database), m_plans(database) {}

    Result<std::vector<OrderEdit>> edits(const std::string& storeId, Day date) const;
    /// Those that no purchase order has carried out: an approved order made for that date after the edit
    /// counts as on order itself, so its products are decided anew.
    Result<std::vector<OrderEdit>> openEdits(const std::string& storeId, Day date) const;
    /// Stores the edit in the place of an earlier one. Errors: InvalidArgument (a negative quantity, or one
    /// that differs from the recommended without a reason), Database.
    Result<void> set(const OrderEdit& edit);
    /// Back to the recommended quantity, not approved.
    Result<void> remove(const std::string& storeId, const std::string& productId, Day date);

private:
    storage::Database& m_database;
    storage::PlanRepository m_plans;
};

/// Puts the edits into the rows of `bulk`: order, value, risk after the order and the ladder's last lines,
/// and the sums of the summary. Receipts are those `bulk` was made with.
void applyOrderEdits(BulkResult& bulk, const StoreView& view,
                     const std::map<std::string, std::vector<Receipt>>& receipts,
                     const std::vector<OrderEdit>& edits);

} // namespace shelfcast::services
