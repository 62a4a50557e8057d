#pragma once

#include "domain/days/day_part.h"
#include "domain/days/day_sum.h"
#include "domain/import_report.h"
#include "domain/panel/sales_batch.h"
#include "io/sales/row_meaning.h"
#include "io/understand/table_layout.h"

#include <functional>

namespace shelfcast::io {

/// Where the rows go. `batch` gets the accepted rows in file order, receipt lines too: what they come to is
/// said by the verdict at the end; `rejected` gets every rejected row. Both are called on the reading thread.
struct SalesSink {
    std::function<Result<void>(const SalesBatch&, const SalesDictionaries&)> batch;
    std::function<Result<void>(const RejectedRow&)> rejected; ///< may be empty
};

/// What a whole file came to, besides the report.
struct SalesReadResult {
    ImportReport report; ///< success false when the file must be refused; message says why
    SalesDictionaries dictionaries;
    RowMeaning meaning; ///< its decisions are in the report
    RowVerdict verdict; ///< what becomes of repeated rows, and which of the rows handed over are left out
    std::vector<DayPart> parts; ///< of receipts: what part of each day of each store the file holds
    bool tillLines = false;     ///< rows are lines of a till, of receipts or not
    Day firstDay, lastDay;
};

/// Reads, checks and converts all rows of a sales file on all cores, in bounded memory. Preview and import
/// differ only in their sink. Errors: InvalidData (not a sales file; more than half of the rows rejected),
/// Io, Cancelled, and what the sink returns.
Result<SalesReadResult> readSales(const TableLayout& layout, const ReadOptions& options,
                                  const SalesSink& sink, const JobContext& job);

/// Rejected rows that a report carries.
inline constexpr std::size_t reportedRejects = 1000;

} // namespace shelfcast::io
