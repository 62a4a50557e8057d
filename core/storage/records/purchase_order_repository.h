#pragma once

#include "base/result.h"
#include "domain/orders/purchase_order.h"

#include <string_view>

namespace shelfcast::storage {

class Database;

std::string_view toString(PurchaseOrderStatus status); ///< "proposed", …, "partly received", …

/// Purchase orders and what came of them. Thread-safe. Every change is audited.
class PurchaseOrderRepository {
public:
    explicit PurchaseOrderRepository(Database& database) : m_database(database) {}
    /// Newest first; storeId empty = of all stores.
    Result<std::vector<PurchaseOrder>> list(const std::string& storeId) const;
    /// Error NotFound.
    Result<PurchaseOrder> find(const std::string& number) const;
    /// Puts these in the place of the store's proposals that nobody approved; returns their numbers.
    Result<std::vector<std::string>> replaceProposals(const std::string& storeId,
                                                      const std::vector<PurchaseOrder>& orders);
    /// One proposal with all its lines: a new one where the number is empty, or where there is none of that
    /// number any more; without lines it is taken away. Error Refused where it is approved already. Returns
    /// its number.
    Result<std::string> saveProposal(const PurchaseOrder& order, const std::string& what);
    /// Status, days, note, and units and reasons of the lines; `what` goes into the audit.
    Result<void> update(const PurchaseOrder& order, const std::string& what);
    /// Adds what came on one day, by product id, and the new status. Error NotFound names a product that is
    /// not on the order.
    Result<void> addReceipts(const PurchaseOrder& order, Day day,
                             const std::vector<std::pair<std::string, double>>& units,
                             PurchaseOrderStatus status);
    /// Puts an order back as `order` says: status, days, note, units, reasons and receipts; `what` goes into
    /// the audit.
    Result<void> restore(const PurchaseOrder& order, const std::string& what);
    /// All deliveries there ever were, by supplier and day: what came of one order on one day is one of them.
    Result<std::vector<SupplierReceipt>> supplierReceipts() const;
    /// Changes with every change of orders; caches of stock and receipts key on it.
    Result<std::int64_t> version() const;

private:
    Database& m_database;
};

} // namespace shelfcast::storage
