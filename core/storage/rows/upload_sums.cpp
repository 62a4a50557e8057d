#include "storage/rows/upload_sums.h"

#include "storage/rows/day_fold.h"
#include "storage/rows/sales_row.h"

namespace shelfcast::storage {

Result<std::map<std::int64_t, UploadSum>> uploadSums(Connection& connection) {
    std::map<std::int64_t, UploadSum> sums;
    for (const std::string table : {"sales", "shadowed_sales"}) {
        SHELFCAST_ASSIGN(Statement rows,
                         Statement::prepare(connection.handle(),
                                            std::string("SELECT ") + salesColumns + " FROM " + table + " s" +
                                                (table == "sales" ? " WHERE NOT " + isSum("s") : "")));
        for (;;) {
            SHELFCAST_ASSIGN(const bool isRow, rows.step());
            if (!isRow)
                break;
            SalesNumbers number{};
            for (int i = 0; i < salesNumbers; ++i)
                number[static_cast<std::size_t>(i)] = rows.real(4 + i);
            UploadSum& sum = sums[rows.integer(3)];
            sum.hash +=
                RowHash::of(rows.integer(0), rows.integer(1), rows.integer(2), number,
                            rows.isNull(11) ? -1 : rows.integer(11), rows.isNull(12) ? -1 : rows.integer(12));
            ++sum.rows;
        }
    }
    return sums;
}

} // namespace shelfcast::storage
