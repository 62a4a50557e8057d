#pragma once

#include "domain/orders/purchase_order.h"
#include "services/orders/export_service.h"
#include "serving/views/planner.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shelfcast::services {

struct ProposalRequest {
    BulkRequest bulk;      ///< store "all": the orders of every store, each its own; no budget
    bool topUp = true;     ///< raise an order to its supplier's minimum, pack by pack, where that is possible
    bool ownDates = false; ///< of all stores: each is planned from the day after its last sale
};

/// Stated lead time of a supplier beside what its receipts say.
struct SupplierLeadTime {
    Supplier supplier;
    int receipts = 0;
    std::optional<double> meanDays, spreadDays; ///< measured; nullopt without receipts
    bool used = false;                          ///< enough receipts: decisions use the measured one
};

/// An order before and after a step. Without lines: there was none, or there is none any more.
struct OrderChange {
    PurchaseOrder before, after;
};

/// What one supplier asks for, seen from a planning date.
struct SupplierDay {
    std::string storeId;        ///< set where several stores are shown together
    Supplier supplier;          ///< only its id where no table names it; "" = the products that have none
    Day orderDay, nextOrderDay; ///< when it can be ordered from, and when next
};

/// Where the order of one product stands.
struct DecidedLine {
    std::string number;
    PurchaseOrderStatus status = PurchaseOrderStatus::Proposed;
    PurchaseOrderLine line;
    int priority = 4; ///< the product had when the line was decided: 1 critical … 4 excess
};

/// A product where several stores are shown together: its store and itself. Without a store it is the
/// product's id.
std::string rowKey(const std::string& storeId, const std::string& productId);
struct StoreAndProduct {
    std::string storeId, productId;
};
StoreAndProduct ofRowKey(const std::string& key);

/// The orders of one planning date beside what their suppliers ask for.
struct OrderBasket {
    std::vector<SupplierDay> suppliers;       ///< of the store's products, by id
    std::vector<PurchaseOrder> orders;        ///< made for the date, by supplier; none that is cancelled
    std::map<std::string, DecidedLine> lines; ///< by rowKey; the newest where it stands in several
};

/// The orders of a bulk result, one per supplier with something to order; what has no supplier comes last.
/// Nothing is stored: the numbers are empty. `bulk` gets the raised quantities, so that both agree.
std::vector<PurchaseOrder> ordersOf(BulkResult& bulk, const StoreView& view, bool topUp);

/// Purchase orders from the proposal to the last receipt. From their approval on they count as on order at
/// their expected date; what was received counts as stock, and measures its supplier's lead time. Every step
/// is audited. Thread-safe.
class PurchaseOrderService {
public:
    PurchaseOrderService(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}

    /// The orders that `propose` would store.
    Result<std::vector<PurchaseOrder>> preview(const ProposalRequest& request, const JobContext& job) const;
    /// Stores them in the place of the store's earlier proposals.
    Result<std::vector<PurchaseOrder>> propose(const ProposalRequest& request, const JobContext& job);
    /// What was decided for that planning date, by supplier; of every store with sales for "all".
    Result<OrderBasket> basket(const std::string& storeId, Day date, const JobContext& job) const;
    /// Puts the orders of these products, as `bulk` says them, into their suppliers' proposals for the date;
    /// what needs no order is left out. Of store "all" the products are row keys, and bulkOfAllStores says
    /// the orders.
    Result<std::vector<OrderChange>> put(const BulkRequest& request,
                                         const std::vector<std::string>& productIds, const JobContext& job);
    /// Takes these products off the proposals for the date. A proposal without lines is taken away. Store
    /// "all" as above.
    Result<std::vector<OrderChange>> take(const std::string& storeId, Day date,
                                          const std::vector<std::string>& productIds);
    /// The line's quantity in the proposal for the date, where it stands in one; 0 takes it off.
    Result<void> follow(const std::string& storeId, Day date, const std::string& productId, double units,
                        const std::string& reason);
    /// Raises a proposal to its supplier's minimum, pack by pack, by what is worth most. Error Refused where
    /// that is not possible.
    Result<OrderChange> raiseToMinimum(const std::string& number, const JobContext& job);
    /// Newest first; storeId empty = of all stores.
    Result<std::vector<PurchaseOrder>> list(const std::string& storeId) const;
    Result<PurchaseOrder> find(const std::string& number) const;

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
    /// file each, with the supplier before the ending. Returns the files' names.
    Result<std::vector<std::string>> write(const std::vector<PurchaseOrder>& orders, const std::string& path,
                                           bool perSupplier, const CsvDialect& csv, const JobContext& job,
                                           Paper paper = Paper::A4) const;

private:
    /// The bulk prediction of each store that is asked for; of all stores, at least of `only` (empty = all).
    Result<std::vector<BulkResult>> bulksOf(const ProposalRequest& request, const std::set<std::string>& only,
                                            const JobContext& job) const;
    Result<OrderBasket> basketOfAllStores(Day date, const JobContext& job) const;
    Result<std::vector<OrderChange>> putRows(const BulkResult& bulk, const std::set<std::string>& wanted,
                                             const JobContext& job);
    /// Lines and order of an approved order that is sent on another day than it was proposed for.
    Result<void> sendLater(PurchaseOrder& order, Day sent) const;
    Result<PurchaseOrder> restoreProposal(const PurchaseOrder& before, const PurchaseOrder& after);
    storage::Database& m_database;
    const Planner& m_planner;
};

} // namespace shelfcast::services
