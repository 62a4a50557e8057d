#pragma once

#include "domain/orders/purchase_order.h"
#include "serving/views/planner.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace shelfcast::services {

struct ProposalRequest {
    BulkRequest bulk;      ///< store "all": the orders of every store, each its own; no budget
    bool topUp = true;     ///< raise an order to its supplier's minimum, pack by pack, where that is possible
    bool ownDates = false; ///< of all stores: each is planned from the day after its last sale
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

/// The proposals of a planning date, filled line by line, and the orders that they become. Every step is
/// audited. Thread-safe.
class OrderBaskets {
public:
    OrderBaskets(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}

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

protected:
    /// The bulk prediction of each store that is asked for; of all stores, at least of `only` (empty = all).
    Result<std::vector<BulkResult>> bulksOf(const ProposalRequest& request, const std::set<std::string>& only,
                                            const JobContext& job) const;
    /// Undo of a step that fills a proposal.
    Result<PurchaseOrder> restoreProposal(const PurchaseOrder& before, const PurchaseOrder& after);
    storage::Database& m_database;
    const Planner& m_planner;

private:
    Result<OrderBasket> basketOfAllStores(Day date, const JobContext& job) const;
    Result<std::vector<OrderChange>> putRows(const BulkResult& bulk, const std::set<std::string>& wanted,
                                             const JobContext& job);
};

} // namespace shelfcast::services
