#pragma once

#include "base/job_context.h"
#include "domain/import_report.h"
#include "domain/master_data.h"
#include "domain/orders/order.h"
#include "storage/sales/sales_writer.h"

#include <map>

namespace shelfcast::storage {

/// Stores, products, suppliers, stock and calendar. Thread-safe.
class CatalogRepository {
public:
    explicit CatalogRepository(Database& database) : m_database(database) {}

    Result<std::vector<Store>> stores() const; ///< by id
    Result<Store> store(const std::string& storeId) const;
    /// By id. Lead time, its spread and review period fall back to the supplier's where the product has none;
    /// stock is the newer of the stock table and the last inventory level of the sales; price the product
    /// table's, else that of the last sale.
    /// Deliveries booked for a day after `asOf` are no stock yet.
    Result<std::vector<Product>> products(const std::string& storeId,
                                          std::optional<Day> asOf = std::nullopt) const;
    Result<Product> product(const std::string& storeId, const std::string& productId) const;
    /// Ids of all products by store.
    Result<std::map<std::string, std::vector<std::string>>> productIds() const;
    /// What the product tables and edits say of a store's products, by id, without what is known from
    /// elsewhere.
    Result<std::vector<ProductUpdate>> productMaster(const std::string& storeId) const;
    Result<std::vector<std::string>> categories(const std::string& storeId) const;
    Result<std::vector<Supplier>> suppliers() const;
    /// What is on order by product id, earliest first: imported lines, and what is open of purchase orders
    /// from their approval on, each line on its own day. Deliveries booked for a day after `asOf` are to
    /// come.
    Result<std::map<std::string, std::vector<Receipt>>>
    receipts(const std::string& storeId, std::optional<Day> asOf = std::nullopt) const;
    /// What tables of goods received brought, by day; storeId empty = of all stores.
    Result<std::vector<GoodsReceipt>> goodsReceived(const std::string& storeId) const;
    /// Events that touch first..last; storeId empty = of all stores.
    Result<std::vector<CalendarEvent>> events(const std::string& storeId, Day first, Day last) const;
    /// Values of outside series dated first..last, of one store and of all (those of a region among them), or
    /// of every store; of one series, store, region and day the newest that was imported. By name, store,
    /// region and day.
    Result<std::vector<Covariate>> covariates(const std::string& storeId, Day first, Day last) const;

    /// What there is of outside series, by name, store and region.
    Result<std::vector<OutsideSeries>> outsideSeries() const;

    /// Bills of material of all stores, by parent and component.
    Result<std::vector<BillLine>> bills() const;

    /// One upload of master tables, in one transaction, undoable like any upload. Returns the upload's id.
    Result<std::int64_t> importMaster(const UploadMetadata& metadata, const MasterData& data,
                                      const ImportReport& report, const JobContext& job = {});
    /// A change made by hand; later values win, what is not given stays.
    /// before, after: what the audit says of a single value.
    Result<void> edit(const MasterData& data, const std::string& reason,
                      const std::optional<std::string>& before = {},
                      const std::optional<std::string>& after = {});

private:
    Database& m_database;
};

} // namespace shelfcast::storage
