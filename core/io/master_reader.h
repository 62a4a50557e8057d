#pragma once

#include "domain/master_data.h"
#include "io/sales_reader.h"
#include "io/table_layout.h"

namespace shelfcast::io {

/// The tables besides sales.
enum class MasterTable { Products, Suppliers, Stock, Calendar, Covariates, Bills };
std::string_view
toString(MasterTable table); ///< "products", "suppliers", "stock", "calendar", "covariates", "bills"
std::optional<MasterTable> masterTableFromString(std::string_view name);

/// Which of these tables a file is by the names of its columns; nullopt when none is certain. Covariates are
/// never guessed, because any table with dates could be one.
std::optional<MasterTable> guessMasterTable(const TableLayout& layout);

/// True for a list of purchase orders, such as `export orders` writes: it has a date, a product and a
/// quantity as sales have, and is none. As a table of stock it brings what is on order.
bool isPurchaseOrders(const TableLayout& layout);

struct MasterReadResult {
    ImportReport report;
    MasterData data;
};

/// Reads a whole table (such tables are small enough for memory). `mapping` as in ReadOptions, with the
/// fields of the table: product, store, name, category, supplier, supplier_sku, barcode, predecessor,
/// unit_cost, price, pack_size, minimum_order, shelf_life_days, lead_time_days, review_days,
/// lead_time_spread_days, service_level, maximum_stock, minimum_order_value, order_days, delivery_days,
/// stock, on_order, due, reference, date, last_date, kind, discount, parent, component, quantity, loss. Every
/// other numeric column of covariates is one, by its header. Errors: InvalidData (a needed column is missing,
/// more than half of the rows rejected), Cancelled, those of reading.
Result<MasterReadResult> readMaster(const TableLayout& layout, MasterTable table, const ReadOptions& options,
                                    const std::function<Result<void>(const RejectedRow&)>& rejected,
                                    const JobContext& job);

} // namespace shelfcast::io
