#include "storage/rows/product_facts.h"

namespace shelfcast::storage {

namespace {

/// Inserts when the query finds nothing; the key either way.
Result<std::int64_t> findOrInsert(Connection& connection, const std::string& select,
                                  const std::string& insert, std::initializer_list<Value> values) {
    std::int64_t key = -1;
    const auto take = [&](const Row& row) { key = row.integer(0); };
    SHELFCAST_TRY(query(connection, select, values, take));
    if (key < 0)
        SHELFCAST_TRY(query(connection, insert, values, take));
    return key;
}

/// Parameter 3: the last master data that are in the product already, -1 = none.
std::string masterColumns() {
    static constexpr const char* columns[] = {"name",           "category",      "supplier",
                                              "predecessor",    "unit_cost",     "price",
                                              "pack_size",      "minimum_order", "shelf_life_days",
                                              "lead_time_days", "review_days",   "lead_time_spread_days",
                                              "service_level",  "maximum_stock", "supplier_sku",
                                              "barcode"};
    std::string sql;
    for (const std::string column : columns) {
        const std::string said =
            " FROM product_data d WHERE d.product = products.id AND d.store IN ('', (SELECT "
            "id FROM stores WHERE key = products.store)) AND d.id > ?3 AND (d." +
            column + " IS NOT NULL OR instr(d.cleared, '," + column + ",') > 0)";
        sql += ", " + column + " = CASE WHEN EXISTS (SELECT 1" + said + ") THEN (SELECT d." + column + said +
               " ORDER BY d.id DESC LIMIT 1) WHEN ?3 < 0 THEN NULL ELSE " + column + " END";
    }
    return sql;
}

} // namespace

Result<std::int64_t> storeKey(Connection& connection, const std::string& storeId) {
    return findOrInsert(connection, "SELECT key FROM stores WHERE id = ?",
                        "INSERT INTO stores (id) VALUES (?) RETURNING key", {storeId});
}

Result<std::int64_t> productKey(Connection& connection, std::int64_t store, const std::string& productId) {
    return findOrInsert(connection, "SELECT key FROM products WHERE store = ? AND id = ?",
                        "INSERT INTO products (store, id) VALUES (?, ?) RETURNING key", {store, productId});
}

Result<MasterMark> masterMark(Connection& connection) {
    MasterMark mark;
    SHELFCAST_TRY(
        query(connection,
              "SELECT (SELECT coalesce(max(key), 0) FROM products), (SELECT coalesce(max(id), 0) FROM "
              "product_data)",
              {}, [&](const Row& row) {
                  mark = {row.integer(0), row.integer(1)};
              }));
    return mark;
}

Result<void> refreshProducts(Connection& connection, const std::vector<ProductKey>& products,
                             const std::optional<MasterMark>& before) {
    const std::string ofProduct = " FROM sales WHERE store = products.store AND product = products.key";
    std::string sql =
        "UPDATE products SET (records, first_day, last_day) = (SELECT count(units), min(CASE WHEN units IS "
        "NOT NULL "
        "THEN day END), max(CASE WHEN units IS NOT NULL THEN day END)" +
        ofProduct + "), last_price = (SELECT price" + ofProduct +
        " AND price IS NOT NULL AND units IS NOT NULL ORDER BY day DESC LIMIT 1), (last_inventory, "
        "last_inventory_day) = (SELECT inventory, day" +
        ofProduct +
        " AND inventory IS NOT NULL ORDER BY day DESC LIMIT 1), sales_category = (SELECT category FROM "
        "upload_products WHERE store = products.store AND product = products.key AND category IS NOT NULL "
        "ORDER BY "
        "category_day DESC, upload DESC LIMIT 1), (stock, stock_day) = (SELECT CASE WHEN units < 9e999 THEN "
        "units END, "
        "day FROM stock_data WHERE "
        "store = (SELECT id FROM stores WHERE key = products.store) AND product = products.id ORDER BY day "
        "DESC, id "
        "DESC LIMIT 1)";
    bool hasMasterData = false;
    SHELFCAST_TRY(query(connection,
                        "SELECT EXISTS (SELECT 1 FROM product_data) OR EXISTS (SELECT 1 FROM products WHERE "
                        "coalesce(name, category, supplier, predecessor, unit_cost, price, pack_size, "
                        "minimum_order, shelf_life_days, lead_time_days, review_days, lead_time_spread_days, "
                        "service_level, maximum_stock, supplier_sku, barcode) IS NOT NULL)",
                        {}, [&](const Row& row) { hasMasterData = row.integer(0) != 0; }));
    const std::string where = " WHERE store = ?1 AND key = ?2";
    SHELFCAST_ASSIGN(Statement update, Statement::prepare(connection.handle(), sql + where));
    SHELFCAST_ASSIGN(Statement withMaster,
                     Statement::prepare(connection.handle(), sql + masterColumns() + where));
    SHELFCAST_ASSIGN(const MasterMark now, masterMark(connection));
    for (const auto& [store, product] : products) {
        const bool folded = before && product <= before->product;
        Statement& statement = !hasMasterData || (folded && now.data == before->data) ? update : withMaster;
        statement.bind(1, store);
        statement.bind(2, product);
        if (&statement == &withMaster)
            statement.bind(3, folded ? before->data : std::int64_t{-1});
        SHELFCAST_TRY(statement.execute());
    }
    return {};
}

Result<void> refreshStores(Connection& connection) {
    SHELFCAST_TRY(execute(
        connection,
        "DELETE FROM products WHERE NOT EXISTS (SELECT 1 FROM upload_products u WHERE u.store = "
        "products.store AND "
        "u.product = products.key) AND NOT EXISTS (SELECT 1 FROM product_data d WHERE d.product = "
        "products.id AND "
        "d.store = (SELECT id FROM stores WHERE key = products.store)) AND NOT EXISTS (SELECT 1 FROM "
        "stock_data d "
        "WHERE d.product = products.id AND d.store = (SELECT id FROM stores WHERE key = products.store))"));
    SHELFCAST_TRY(execute(connection,
                          "DELETE FROM stores WHERE NOT EXISTS (SELECT 1 FROM products p WHERE p.store = "
                          "stores.key)"));
    SHELFCAST_TRY(
        execute(connection,
                "UPDATE stores SET region = coalesce((SELECT region FROM upload_products u WHERE u.store = "
                "stores.key AND region IS NOT NULL GROUP BY region ORDER BY sum(row_count) DESC, region "
                "LIMIT 1), '')"));
    return {};
}

Result<void> bumpDataVersion(Connection& connection) {
    SHELFCAST_TRY(execute(connection, "UPDATE meta SET data_version = data_version + 1"));
    return {};
}

} // namespace shelfcast::storage
