#pragma once

#include "domain/orders/purchase_order.h"
#include "services/orders/export_service.h"
#include "services/orders/order_basket.h"
#include "serving/views/planner.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shelfcast::services {

/// Stated lead time of a supplier beside what its receipts say.
struct SupplierLeadTime {
    Supplier supplier;
    int receipts = 0;
    std::optional<double> meanDays, spreadDays; ///< measured; nullopt without receipts
    bool used = false;                          ///< enough receipts: decisions use the measured one
};

/// Purchase orders from the proposal to the last receipt. From their approval on they count as on order at
/// their expected date; what was received counts as stock, and measures its supplier's lead time. Every step
/// is audited. Thread-safe.
class PurchaseOrderService : public OrderBaskets {
public:
    using OrderBaskets::OrderBaskets;

    /// The orders that `propose` would store.
    Result<std::vector<PurchaseOrder>> preview(const ProposalRequest& request, const JobContext& job) const;
    /// Stores them in the place of the store's earlier proposals.
    Result<std::vector<PurchaseOrder>> propose(const ProposalRequest& request, const JobContext& job);
    /// Another quantity on a line that is not sent yet; 0 takes it off. Error InvalidArgument without a
    /// reason (the recommended quantity needs none), for a negative quantity or a part of a unit; Refused
    /// once the order is sent.
    Result<PurchaseOrder> edit(const std::string& number, const std::string& productId, double units,
                               const std::string& reason);
    Result<PurchaseOrder> approve(const std::string& number);
    /// Marks an approved order as sent on that day; what it is expected on moves with it, by the supplier's
    /// delivery days and the days on which the store receives nothing. `expected` replaces it.
    Result<PurchaseOrder> send(const std::string& number, Day sent, std::optional<Day> expected);
    /// Records what came; `units` by product id, empty = all that is open. Refused for an order that was not
    /// approved; InvalidArgument for a day before the order's or a quantity that is not above 0.
    Result<PurchaseOrder> receive(const std::string& number, Day day,
                                  const std::map<std::string, double>& units);
    /// Undo, and redo: puts the order back as it was in `before`, receipts included, provided that it still
    /// is as in `after`. Error Refused when it was changed since.
    Result<PurchaseOrder> restore(const PurchaseOrder& before, const PurchaseOrder& after);
    /// What is open is no longer expected; what came stays.
    Result<PurchaseOrder> cancel(const std::string& number, const std::string& reason);
    Result<std::vector<SupplierLeadTime>> leadTimes() const;

    /// Sheets Orders, Why and Parameters to one .xlsx, the lines to .csv, the list to .pdf; perSupplier: one
    /// file each, with the supplier before the ending. A .xlsx or .csv of one supplier has that supplier's
    /// own columns alone, where there are any (setting order_columns). Returns the files' names.
    Result<std::vector<std::string>> write(const std::vector<PurchaseOrder>& orders, const std::string& path,
                                           bool perSupplier, const CsvDialect& csv, const JobContext& job,
                                           Paper paper = Paper::A4) const;

private:
    /// Lines and order of an approved order that is sent on another day than it was proposed for.
    Result<void> sendLater(PurchaseOrder& order, Day sent) const;
};

} // namespace shelfcast::services
