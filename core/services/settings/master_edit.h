#pragma once

#include "domain/master_data.h"
#include "services/orders/purchase_order_service.h"

#include <map>

namespace shelfcast::services {

/// One value of a product or of a supplier, changed by hand. Fields are named as in the tables that are
/// imported
/// ("unit_cost", "order_days"); numbers have a decimal point; nullopt = it is not known.
struct MasterChange {
    bool ofSupplier = false;
    std::string storeId; ///< of a product; suppliers are the same in all stores
    std::string id, field;
    std::optional<std::string> value;
};

/// A product or supplier as it is edited: by field, what tables and edits say, and what is known besides (a
/// price from the sales, a lead time from the supplier).
struct MasterEntry {
    std::string id;
    /// Beside the fields of the tables: "policy" and "price_breaks", as settings keep them.
    std::map<std::string, std::string> said, known;
    int products = 0;          ///< of a supplier, in the store
    SupplierLeadTime leadTime; ///< of a supplier, beside what is measured
};

/// Products of a store by id; suppliers of its products (of every store's for "all") and those that tables
/// name, by id. Thread-safe.
class MasterEditService {
public:
    MasterEditService(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}
    Result<std::vector<MasterEntry>> products(const std::string& storeId) const;
    Result<std::vector<MasterEntry>> suppliers(const std::string& storeId) const;
    /// Stores the value like the line of an imported table, with a line in the audit. before: what was said.
    /// Error InvalidArgument for what is no such value; nothing is stored then.
    Result<void> change(const MasterChange& change, const std::optional<std::string>& before);

private:
    storage::Database& m_database;
    const Planner& m_planner;
};

} // namespace shelfcast::services
