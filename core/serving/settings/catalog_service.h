#pragma once

#include "base/result.h"
#include "domain/days/grain.h"
#include "domain/master_data.h"

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// What is in the database: stores, products, history, uploads. Thread-safe.
class CatalogService {
public:
    explicit CatalogService(storage::Database& database) : m_database(database) {}

    Result<std::vector<Store>> stores() const;
    Result<Store> store(const std::string& storeId) const;
    Result<std::vector<Product>> products(const std::string& storeId) const;
    Result<Product> product(const std::string& storeId, const std::string& productId) const;
    /// What the product tables say, nullopt where they say nothing.
    Result<std::vector<ProductUpdate>> productMaster(const std::string& storeId) const;
    /// Of the store's sales: days, weeks or months.
    Result<Grain> grain(const std::string& storeId) const;
    /// Oldest first; `predicted` holds out-of-sample predictions of the active model where there are some.
    Result<std::vector<HistoryPoint>> history(const std::string& storeId, const std::string& productId) const;
    /// Units per day of the whole store or of one category, oldest first.
    Result<std::vector<HistoryPoint>> storeHistory(const std::string& storeId,
                                                   const std::string& category) const;
    /// What assembled goods are made of, of all stores.
    Result<std::vector<BillLine>> bills() const;
    /// Weather, economy and the like that are stored, by name, store and region.
    Result<std::vector<OutsideSeries>> outsideSeries() const;
    /// Changes whenever stored sales or master data change; caches key on it.
    Result<std::int64_t> dataVersion() const;

private:
    storage::Database& m_database;
};

} // namespace shelfcast::services
