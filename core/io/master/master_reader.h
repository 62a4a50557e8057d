#pragma once

#include "domain/master_data.h"
#include "io/master/master_table.h"
#include "io/sales/sales_reader.h"

namespace shelfcast::io {

/// Where a line of stock stands in the file, to tell places of one store from a row that stands twice.
struct StockRow {
    std::int64_t line = 0;
    std::size_t cells = 0; ///< hash of the whole row
    std::size_t rest = 0;  ///< the same without the quantity
    std::string time;      ///< the date as written
};

struct MasterReadResult {
    ImportReport report;
    MasterData data;
    std::vector<StockRow> stockRows;         ///< one per line of data.stock
    std::vector<std::int64_t> covariateRows; ///< line of the file of each of data.covariates
    bool hasStore = false;                   ///< the table has a column with stores
    bool storeIsPlace = false;               ///< whose name may mean a place within a store ("Location")
    bool isLedger = false;                   ///< of several rows of a day the last one counts
    double holdingWeeks = 1;                 ///< what holding costs in the table is for so many weeks
};

/// Reads a whole table (such tables are small enough for memory). `mapping` as in ReadOptions, with the
/// fields of the table: product, store, name, category, supplier, supplier_sku, barcode, predecessor,
/// unit_cost, price, pack_size, minimum_order, shelf_life_days, lead_time_days, review_days,
/// lead_time_spread_days, service_level, maximum_stock, minimum_order_value, order_days, delivery_days,
/// order_cut_off, policy_class, fill_rate, shortage_cost, holding_cost, reorder_level, order_up_to,
/// fixed_lot, from_quantity, stock, on_order, due, reference, ordered, received, open, date, last_date, kind,
/// discount, parent, component, quantity, loss, valid_from, valid_until, region, known. Every other numeric
/// column of covariates is one, by its header in small letters. `-` or "none" in a table of products or
/// suppliers takes the known value back. Lines without a store have an empty one. Errors: InvalidData (a
/// needed column is missing, more than half of the rows rejected), Cancelled, those of reading.
Result<MasterReadResult> readMaster(const TableLayout& layout, MasterTable table, const TableGuess& guess,
                                    const ReadOptions& options,
                                    const std::function<Result<void>(const RejectedRow&)>& rejected,
                                    const JobContext& job);

} // namespace shelfcast::io
