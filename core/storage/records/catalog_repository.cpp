#include "storage/records/catalog_repository.h"

#include "base/message_ids.h"
#include "storage/connection/connection.h"
#include "storage/file/database.h"
#include "storage/records/master_writer.h"
#include "storage/rows/product_facts.h"
#include "storage/rows/stock_forward.h"

#include <algorithm>
#include <set>

namespace shelfcast::storage {

namespace {

Error noSuchStore(const std::string& storeId) {
    return {ErrorCode::NotFound, Message(MessageId::ThereIsNoStore, {storeId})};
}

Result<std::vector<Store>> selectStores(Connection& connection, const std::string& rest,
                                        std::initializer_list<Value> values) {
    std::vector<Store> stores;
    SHELFCAST_TRY(
        query(connection,
              "SELECT s.id, s.name, s.region, count(p.key), coalesce(sum(p.records), 0), min(p.first_day), "
              "max(p.last_day) FROM stores s LEFT JOIN products p ON p.store = s.key " +
                  rest + " GROUP BY s.key ORDER BY s.id",
              values, [&](const Row& row) {
                  stores.push_back({row.text(0),
                                    row.text(1),
                                    row.text(2),
                                    static_cast<int>(row.integer(3)),
                                    row.integer(4),
                                    row.optionalDay(5),
                                    row.optionalDay(6),
                                    {}});
              }));
    return stores;
}

/// Takes back the fields named between commas.
void clear(Supplier& supplier, const std::string& fields) {
    const auto takeBack = [&](const char* field, auto& value) {
        if (fields.find("," + std::string(field) + ",") != std::string::npos)
            value = {};
    };
    takeBack("name", supplier.name);
    takeBack("lead_time_days", supplier.leadTimeDays);
    takeBack("review_days", supplier.reviewDays);
    takeBack("lead_time_spread_days", supplier.leadTimeSpreadDays);
    takeBack("minimum_order_value", supplier.minimumOrderValue);
    takeBack("order_days", supplier.orderDays);
    takeBack("delivery_days", supplier.deliveryDays);
    takeBack("order_cut_off", supplier.orderCutOff);
}

Result<std::vector<Supplier>> selectSuppliers(Connection& connection) {
    std::map<std::string, Supplier> suppliers;
    SHELFCAST_TRY(query(
        connection,
        "SELECT supplier, name, lead_time_days, review_days, lead_time_spread_days, "
        "minimum_order_value, order_days, delivery_days, cleared, order_cut_off FROM supplier_data ORDER BY "
        "id",
        {}, [&](const Row& row) {
            Supplier& supplier = suppliers[row.text(0)];
            if (!row.isNull(8))
                clear(supplier, row.text(8));
            const auto take = [](auto& field, const auto& value) {
                if (value)
                    field = value;
            };
            supplier.id = row.text(0);
            if (!row.isNull(1))
                supplier.name = row.text(1);
            take(supplier.leadTimeDays, row.optionalInteger(2));
            take(supplier.reviewDays, row.optionalInteger(3));
            take(supplier.leadTimeSpreadDays, row.optionalReal(4));
            take(supplier.minimumOrderValue, row.optionalReal(5));
            if (!row.isNull(6))
                supplier.orderDays = row.text(6);
            if (!row.isNull(7))
                supplier.deliveryDays = row.text(7);
            if (!row.isNull(9))
                supplier.orderCutOff = row.text(9);
        }));
    std::vector<Supplier> list;
    for (auto& [id, supplier] : suppliers)
        list.push_back(std::move(supplier));
    return list;
}

using Receipts = std::map<std::string, std::vector<Receipt>>;

/// What tables say is on order. Of one product and reference the newest table counts; what a later table says
/// has come of a reference is taken off its lines, the earliest first.
Result<void> addImportedOrders(Connection& connection, const std::string& storeId, Receipts& receipts) {
    std::map<std::pair<std::string, std::string>, std::vector<std::pair<std::int64_t, double>>> came;
    SHELFCAST_TRY(
        query(connection,
              "SELECT product, reference, coalesce(upload, 0), units FROM receipt_data WHERE store = ? AND "
              "reference <> ''",
              {storeId}, [&](const Row& row) {
                  came[{row.text(0), row.text(1)}].emplace_back(row.integer(2), row.real(3));
              }));
    SHELFCAST_TRY(query(
        connection,
        "SELECT product, due, reference, units, coalesce(upload, 0), max(id) FROM on_order_data d WHERE "
        "store = ? AND NOT EXISTS (SELECT 1 FROM purchase_orders o WHERE o.store = d.store AND "
        "printf('PO-%05d', o.key) = d.reference) AND NOT EXISTS (SELECT 1 FROM on_order_data n WHERE "
        "n.store = d.store AND n.product = d.product AND n.reference = d.reference AND n.id > d.id AND "
        "n.upload IS NOT d.upload) GROUP BY product, due, reference ORDER BY product, due",
        {storeId}, [&](const Row& row) {
            double open = row.real(3);
            if (const auto parts = came.find({row.text(0), row.text(2)}); parts != came.end())
                for (auto& [upload, units] : parts->second)
                    if (upload > row.integer(4)) {
                        const double taken = std::min(open, units);
                        open -= taken;
                        units -= taken;
                    }
            if (open > 0)
                receipts[row.text(0)].push_back({row.day(1), open});
        }));
    return {};
}

Result<Receipts> selectDeliveries(Connection& connection, const std::string& storeId);

/// What is still to come. Deliveries booked for a day after `asOf` are to come on that day.
Result<Receipts> selectReceipts(Connection& connection, const std::string& storeId, std::optional<Day> asOf) {
    Receipts receipts;
    SHELFCAST_TRY(addImportedOrders(connection, storeId, receipts));
    SHELFCAST_TRY(query(
        connection,
        "SELECT product, due, units FROM (SELECT l.product, coalesce(l.expected, o.expected) AS due, l.units "
        "- coalesce((SELECT "
        "sum(r.units) "
        "FROM purchase_order_receipts r WHERE r.purchase_order = l.purchase_order AND r.line = "
        "l.line), 0) AS units FROM purchase_orders o JOIN purchase_order_lines l ON l.purchase_order = o.key "
        "WHERE o.store = ? AND o.status IN ('approved', 'sent', 'partly received')) WHERE units > 0 "
        "ORDER BY product, due",
        {storeId}, [&](const Row& row) {
            receipts[row.text(0)].push_back({row.day(1), row.real(2)});
        }));
    if (asOf) {
        SHELFCAST_ASSIGN(const auto deliveries, selectDeliveries(connection, storeId));
        for (const auto& [product, list] : deliveries)
            for (const Receipt& receipt : list)
                if (receipt.date > *asOf && receipt.units > 0)
                    receipts[product].push_back(receipt);
    }
    for (auto& [product, list] : receipts)
        std::ranges::stable_sort(list, {}, &Receipt::date);
    return receipts;
}

/// What came of purchase orders and by tables of goods received, by product.
Result<Receipts> selectDeliveries(Connection& connection, const std::string& storeId) {
    Receipts deliveries;
    SHELFCAST_TRY(
        query(connection,
              "SELECT l.product, r.day, r.units FROM purchase_orders o JOIN purchase_order_lines l "
              "ON l.purchase_order = o.key JOIN purchase_order_receipts r ON r.purchase_order = "
              "o.key AND r.line = l.line WHERE o.store = ? UNION ALL SELECT product, received, units "
              "FROM receipt_data WHERE store = ? ORDER BY 2",
              {storeId, storeId}, [&](const Row& row) {
                  deliveries[row.text(0)].push_back({row.day(1), row.real(2)});
              }));
    return deliveries;
}

Product productOf(const Row& row) {
    Product product;
    product.storeId = row.text(0);
    product.id = row.text(1);
    product.name = row.text(2);
    product.category = row.text(3);
    product.supplier = row.text(4);
    product.predecessor = row.text(5);
    product.unitCost = row.optionalReal(6);
    product.price = row.optionalReal(7);
    product.packSize = std::max(1, row.optionalInteger(8).value_or(1));
    product.minimumOrder = std::max(0, row.optionalInteger(9).value_or(0));
    product.shelfLifeDays = row.optionalInteger(10);
    product.leadTimeDays = row.optionalInteger(11);
    product.reviewDays = row.optionalInteger(12);
    product.leadTimeSpreadDays = row.optionalReal(13);
    product.serviceLevel = row.optionalReal(14);
    product.maximumStock = row.optionalReal(15);
    product.stock = row.optionalReal(16);
    product.firstDay = row.optionalDay(17);
    product.lastDay = row.optionalDay(18);
    product.records = row.integer(19);
    product.stockDay = row.optionalDay(20);
    product.supplierSku = row.text(21);
    product.barcode = row.text(22);
    return product;
}

const std::string selectProducts =
    "SELECT s.id, p.id, coalesce(p.name, ''), coalesce(p.category, "
    "p.sales_category, ''), coalesce(p.supplier, ''), "
    "coalesce(p.predecessor, ''), p.unit_cost, coalesce(p.price, "
    "p.last_price), p.pack_size, p.minimum_order, "
    "p.shelf_life_days, p.lead_time_days, p.review_days, "
    "p.lead_time_spread_days, p.service_level, p.maximum_stock, "
    // A day without a stock: a table took back what was known until then.
    "CASE WHEN p.stock_day IS NULL OR p.last_inventory_day > p.stock_day THEN "
    "coalesce(p.last_inventory, p.stock) ELSE "
    "p.stock END, p.first_day, p.last_day, p.records, CASE WHEN p.stock_day IS NULL "
    "OR p.last_inventory_day > p.stock_day THEN coalesce(p.last_inventory_day, "
    "p.stock_day) ELSE p.stock_day END, coalesce(p.supplier_sku, ''), coalesce(p.barcode, '') FROM "
    "products p JOIN "
    "stores s ON s.key = p.store WHERE s.id = ?";

Result<void> addSupplyFacts(Connection& connection, const std::string& storeId,
                            std::vector<Product>& products, std::optional<Day> asOf) {
    SHELFCAST_ASSIGN(const auto suppliers, selectSuppliers(connection));
    SHELFCAST_ASSIGN(const auto receipts, selectReceipts(connection, storeId, asOf));
    SHELFCAST_ASSIGN(const auto deliveries, selectDeliveries(connection, storeId));
    for (Product& product : products) {
        const auto supplier = std::ranges::find(suppliers, product.supplier, &Supplier::id);
        if (supplier != suppliers.end()) {
            const auto fallBack = [](auto& field, const auto& value) {
                if (!field)
                    field = value;
            };
            fallBack(product.leadTimeDays, supplier->leadTimeDays);
            fallBack(product.reviewDays, supplier->reviewDays);
            fallBack(product.leadTimeSpreadDays, supplier->leadTimeSpreadDays);
        }
        if (const auto came = deliveries.find(product.id);
            came != deliveries.end() && product.stock && product.stockDay)
            for (const Receipt& receipt : came->second) // a level of that evening or later counts it already
                if (receipt.date > *product.stockDay && (!asOf || receipt.date <= *asOf))
                    *product.stock += receipt.units;
        if (const auto open = receipts.find(product.id); open != receipts.end()) {
            product.onOrder = 0;
            for (const Receipt& receipt : open->second)
                *product.onOrder += receipt.units;
        }
    }
    return carryStockForward(connection, storeId, products);
}

} // namespace

Result<std::vector<Store>> CatalogRepository::stores() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return selectStores(*connection, "", {});
}

Result<Store> CatalogRepository::store(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    SHELFCAST_ASSIGN(auto stores, selectStores(*connection, "WHERE s.id = ?", {storeId}));
    if (stores.empty())
        return fail(noSuchStore(storeId));
    return std::move(stores.front());
}

Result<std::vector<Product>> CatalogRepository::products(const std::string& storeId,
                                                         std::optional<Day> asOf) const {
    SHELFCAST_TRY(store(storeId));
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<Product> products;
    SHELFCAST_TRY(query(*connection, selectProducts + " ORDER BY p.id", {storeId},
                        [&](const Row& row) { products.push_back(productOf(row)); }));
    SHELFCAST_TRY(addSupplyFacts(*connection, storeId, products, asOf));
    return products;
}

Result<Product> CatalogRepository::product(const std::string& storeId, const std::string& productId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<Product> products;
    SHELFCAST_TRY(query(*connection, selectProducts + " AND p.id = ?", {storeId, productId},
                        [&](const Row& row) { products.push_back(productOf(row)); }));
    if (products.empty()) {
        SHELFCAST_TRY(store(storeId));
        return fail(ErrorCode::NotFound, "Store " + storeId + " has no product " + productId + ".");
    }
    SHELFCAST_TRY(addSupplyFacts(*connection, storeId, products, std::nullopt));
    return std::move(products.front());
}

Result<std::map<std::string, std::vector<std::string>>> CatalogRepository::productIds() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::map<std::string, std::vector<std::string>> ids;
    SHELFCAST_TRY(query(*connection,
                        "SELECT s.id, p.id FROM products p JOIN stores s ON s.key = p.store ORDER BY 1, 2",
                        {}, [&](const Row& row) { ids[row.text(0)].push_back(row.text(1)); }));
    return ids;
}

Result<std::vector<ProductUpdate>> CatalogRepository::productMaster(const std::string& storeId) const {
    SHELFCAST_TRY(store(storeId));
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<ProductUpdate> products;
    SHELFCAST_TRY(query(*connection,
                        "SELECT p.id, p.name, p.category, p.supplier, p.supplier_sku, p.barcode, "
                        "p.predecessor, p.unit_cost, p.price, p.pack_size, p.minimum_order, "
                        "p.shelf_life_days, p.lead_time_days, p.review_days, p.lead_time_spread_days, "
                        "p.service_level, p.maximum_stock FROM products p JOIN stores s ON s.key = p.store "
                        "WHERE s.id = ? ORDER BY p.id",
                        {storeId}, [&](const Row& row) {
                            const auto text = [&](int column) {
                                return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
                            };
                            ProductUpdate product;
                            product.storeId = storeId;
                            product.id = row.text(0);
                            product.name = text(1);
                            product.category = text(2);
                            product.supplier = text(3);
                            product.supplierSku = text(4);
                            product.barcode = text(5);
                            product.predecessor = text(6);
                            product.unitCost = row.optionalReal(7);
                            product.price = row.optionalReal(8);
                            product.packSize = row.optionalInteger(9);
                            product.minimumOrder = row.optionalInteger(10);
                            product.shelfLifeDays = row.optionalInteger(11);
                            product.leadTimeDays = row.optionalInteger(12);
                            product.reviewDays = row.optionalInteger(13);
                            product.leadTimeSpreadDays = row.optionalReal(14);
                            product.serviceLevel = row.optionalReal(15);
                            product.maximumStock = row.optionalReal(16);
                            products.push_back(std::move(product));
                        }));
    return products;
}

Result<std::vector<std::string>> CatalogRepository::categories(const std::string& storeId) const {
    SHELFCAST_ASSIGN(const auto list, products(storeId));
    std::set<std::string> categories;
    for (const Product& product : list)
        if (!product.category.empty())
            categories.insert(product.category);
    return std::vector<std::string>(categories.begin(), categories.end());
}

Result<std::vector<Supplier>> CatalogRepository::suppliers() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return selectSuppliers(*connection);
}

Result<Receipts> CatalogRepository::receipts(const std::string& storeId, std::optional<Day> asOf) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    return selectReceipts(*connection, storeId, asOf);
}

Result<std::vector<GoodsReceipt>> CatalogRepository::goodsReceived(const std::string& storeId) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<GoodsReceipt> receipts;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT store, product, supplier, reference, ordered, received, units FROM receipt_data "
              "WHERE ? IN ('', store) ORDER BY received, id",
              {storeId}, [&](const Row& row) {
                  receipts.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.optionalDay(4),
                                      row.day(5), row.real(6)});
              }));
    return receipts;
}

Result<std::vector<BillLine>> CatalogRepository::bills() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<BillLine> bills;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT parent, component, quantity, loss FROM (SELECT parent, component, quantity, "
              "loss, max(id) FROM bill_data GROUP BY parent, component) WHERE quantity > 0 ORDER BY "
              "parent, component",
              {}, [&](const Row& row) {
                  bills.push_back({row.text(0), row.text(1), row.real(2), row.real(3)});
              }));
    return bills;
}

Result<std::vector<CalendarEvent>> CatalogRepository::events(const std::string& storeId, Day first,
                                                             Day last) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<CalendarEvent> events;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT store, product, category, kind, name, first_day, last_day, price, discount, max(id) "
              "FROM event_data WHERE (? = '' OR store IN ('', ?)) GROUP BY store, product, category, "
              "kind, name, first_day HAVING first_day <= ? AND last_day >= ? ORDER BY first_day, kind, "
              "name, store, product, category",
              {storeId, storeId, last, first}, [&](const Row& row) {
                  events.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                                    row.day(5), row.day(6), row.optionalReal(7), row.optionalReal(8)});
              }));
    return events;
}

Result<std::vector<Covariate>> CatalogRepository::covariates(const std::string& storeId, Day first,
                                                             Day last) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<Covariate> covariates;
    SHELFCAST_TRY(
        query(*connection,
              "SELECT c.store, c.name, c.day, c.value, c.region, c.known, max(CASE u.overlap WHEN 'keep' "
              "THEN -c.id ELSE c.id END) FROM covariate_data c LEFT JOIN uploads u ON u.id = c.upload WHERE "
              "(? = '' OR c.store IN ('', ?)) AND c.day BETWEEN ? AND ? GROUP BY c.store, c.region, c.name, "
              "c.day ORDER BY c.name, c.store, c.region, c.day",
              {storeId, storeId, first, last}, [&](const Row& row) {
                  covariates.push_back(
                      {row.text(0), row.text(1), row.day(2), row.real(3), row.text(4), row.optionalDay(5)});
              }));
    return covariates;
}

Result<std::vector<OutsideSeries>> CatalogRepository::outsideSeries() const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    std::vector<OutsideSeries> series;
    SHELFCAST_TRY(query(
        *connection,
        "SELECT name, store, region, count(DISTINCT day), min(day), max(day) FROM "
        "covariate_data GROUP BY name, store, region ORDER BY name, store, region",
        {}, [&](const Row& row) {
            series.push_back({row.text(0), row.text(1), row.text(2), row.integer(3), row.day(4), row.day(5)});
        }));
    return series;
}

Result<std::int64_t> CatalogRepository::importMaster(const UploadMetadata& metadata, const MasterData& data,
                                                     const ImportReport& report, const JobContext& job) {
    return writeMasterUpload(m_database, metadata, data, report, job);
}

Result<void> CatalogRepository::edit(const MasterData& data, const std::string& reason,
                                     const std::optional<std::string>& before,
                                     const std::optional<std::string>& after) {
    return writeMasterEdit(m_database, data, reason, before, after);
}

} // namespace shelfcast::storage
