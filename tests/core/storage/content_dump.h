#pragma once

#include <bit>
#include <cstdint>
#include <sqlite3.h>
#include <string>

namespace shelfcast::storage {

/// What a database holds, as text that is equal byte for byte when the content is: stores, products, sales,
/// sales hidden by later uploads and master data, without the numbers that uploads, stores and products
/// happen to have. Numbers are written by their bits. Empty when the database cannot be read.
inline std::string contentDump(const std::string& path) {
    static constexpr const char* queries[] = {
        "SELECT 'store', id, name, region FROM stores ORDER BY id",
        "SELECT 'product', t.id, p.id, p.name, p.category, p.supplier, p.predecessor, p.unit_cost, p.price, "
        "p.pack_size, p.minimum_order, p.shelf_life_days, p.lead_time_days, p.review_days, "
        "p.lead_time_spread_days, p.service_level, p.maximum_stock, p.supplier_sku, p.barcode, "
        "p.sales_category, p.records, "
        "p.first_day, "
        "p.last_day, p.last_price, p.last_inventory, p.last_inventory_day, p.stock, p.stock_day FROM stores "
        "t "
        "JOIN products p ON p.store = t.key ORDER BY t.id, p.id",
        "SELECT 'sales', t.id, p.id, s.day, s.units, s.price, s.discount, s.promotion, s.competitor_price, "
        "s.inventory, s.units_ordered, w.text, n.text FROM stores t CROSS JOIN products p ON p.store = t.key "
        "CROSS JOIN sales s ON s.store = p.store AND s.product = p.key LEFT JOIN texts w ON w.key = "
        "s.weather "
        "LEFT JOIN texts n ON n.key = s.seasonality ORDER BY t.id, p.id, s.day",
        "SELECT 'hidden', t.id, p.id, s.day, s.units, s.price, s.discount, s.promotion, s.competitor_price, "
        "s.inventory, s.units_ordered, w.text, n.text FROM shadowed_sales s JOIN stores t ON t.key = s.store "
        "JOIN products p ON p.key = s.product LEFT JOIN texts w ON w.key = s.weather LEFT JOIN texts n ON "
        "n.key = s.seasonality ORDER BY t.id, p.id, s.day, s.upload",
        "SELECT 'upload', t.id, p.id, u.row_count, u.category, u.category_day, u.region FROM upload_products "
        "u "
        "JOIN stores t ON t.key = u.store JOIN products p ON p.key = u.product ORDER BY t.id, p.id, u.upload",
        "SELECT 'named', store, product, name, category FROM product_data ORDER BY store, product, id",
    };
    sqlite3* database = nullptr;
    std::string out;
    bool whole = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK;
    for (const char* query : queries) {
        sqlite3_stmt* statement = nullptr;
        whole = whole && sqlite3_prepare_v2(database, query, -1, &statement, nullptr) == SQLITE_OK;
        int step = SQLITE_DONE;
        while (whole && (step = sqlite3_step(statement)) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                out += column == 0 ? "" : "|";
                if (sqlite3_column_type(statement, column) == SQLITE_FLOAT)
                    out += std::to_string(
                        std::bit_cast<std::uint64_t>(sqlite3_column_double(statement, column)));
                else if (const unsigned char* text = sqlite3_column_text(statement, column))
                    out += reinterpret_cast<const char*>(text);
            }
            out += '\n';
        }
        whole = whole && step == SQLITE_DONE;
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return whole ? out : std::string();
}

} // namespace shelfcast::storage
