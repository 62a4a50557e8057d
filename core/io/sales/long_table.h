#pragma once

#include "base/day.h"
#include "base/job_context.h"
#include "domain/panel/sales_batch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::io {

/// A column beside date, store, item and sales: numbers while every cell that is not empty is one, else
/// texts.
struct ExtraColumn {
    std::string name; ///< as written in the file
    bool isText = false;
    std::vector<float> numbers; ///< one per row, NaN = empty; empty when isText
    std::vector<std::uint32_t>
        codes; ///< one per row into `texts`, SalesBatch::noCode = empty; empty unless isText
    Dictionary texts;
};

/// A long CSV file by column: one row per date and series, in file order.
struct LongTable {
    struct Series {
        std::uint32_t store = 0, item = 0;
    };
    Dictionary stores, items;
    std::vector<Series> series;          ///< in the order of their first row
    std::vector<std::uint32_t> seriesOf; ///< one per row
    std::vector<std::int32_t> day;       ///< Day::number(), one per row
    std::vector<float> sales;            ///< one per row; NaN = empty cell
    std::vector<ExtraColumn> extras;
    std::vector<std::string> notes; ///< sentences on what was taken for what
    std::size_t rows() const { return day.size(); }
};

/// Reads `date,store,item,sales[,anything]` with a header, comma, semicolon or tab, quotes as in RFC 4180,
/// UTF-8 with or without BOM. Known names: date | store, store_id | item, item_id, product, product_id, sku |
/// sales, units_sold, demand, quantity, y, realised, target (case, blanks and underscores do not matter);
/// else the names that column_mapping knows. Without a store or item column all is of the store or item
/// "all". Dates are YYYY-MM-DD (a time after it is ignored), else as parseDate knows them; decimal signs are
/// told by all values. Errors: Io, InvalidData naming the row, Cancelled.
Result<LongTable> readLongTable(const std::string& path, const JobContext& job);

/// A column name without case, blanks and punctuation: "Units Sold" -> "unitssold".
std::string plainName(std::string_view name);

} // namespace shelfcast::io
