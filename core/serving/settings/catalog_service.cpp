#include "serving/settings/catalog_service.h"

#include "serving/settings/holiday_country.h"
#include "storage/file/database.h"
#include "storage/panel/sales_repository.h"
#include "storage/records/catalog_repository.h"

namespace shelfcast::services {

Result<std::vector<Store>> CatalogService::stores() const {
    SHELFCAST_ASSIGN(auto stores, storage::CatalogRepository(m_database).stores());
    for (Store& store : stores) {
        SHELFCAST_ASSIGN(store.country, holidayCountry(m_database, store.id));
    }
    return stores;
}

Result<Store> CatalogService::store(const std::string& storeId) const {
    SHELFCAST_ASSIGN(auto store, storage::CatalogRepository(m_database).store(storeId));
    SHELFCAST_ASSIGN(store.country, holidayCountry(m_database, storeId));
    return store;
}

Result<std::vector<Product>> CatalogService::products(const std::string& storeId) const {
    return storage::CatalogRepository(m_database).products(storeId);
}

Result<Product> CatalogService::product(const std::string& storeId, const std::string& productId) const {
    return storage::CatalogRepository(m_database).product(storeId, productId);
}

Result<std::vector<ProductUpdate>> CatalogService::productMaster(const std::string& storeId) const {
    return storage::CatalogRepository(m_database).productMaster(storeId);
}

Result<Grain> CatalogService::grain(const std::string& storeId) const {
    return storage::SalesRepository(m_database).detectGrain(storeId);
}

Result<std::vector<HistoryPoint>> CatalogService::history(const std::string& storeId,
                                                          const std::string& productId) const {
    return storage::SalesRepository(m_database).history(storeId, productId);
}

Result<std::vector<HistoryPoint>> CatalogService::storeHistory(const std::string& storeId,
                                                               const std::string& category) const {
    return storage::SalesRepository(m_database).storeHistory(storeId, category);
}

Result<std::vector<BillLine>> CatalogService::bills() const {
    return storage::CatalogRepository(m_database).bills();
}

Result<std::vector<OutsideSeries>> CatalogService::outsideSeries() const {
    return storage::CatalogRepository(m_database).outsideSeries();
}

Result<std::int64_t> CatalogService::dataVersion() const {
    return m_database.dataVersion();
}

} // namespace shelfcast::services
