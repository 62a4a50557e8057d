#pragma once

#include "domain/days/day_sum.h"
#include "domain/import_report.h"
#include "io/understand/row_prints.h"

#include <map>
#include <optional>
#include <string>

namespace shelfcast::io {

/// What speaks for and against rows of one day, store and product being lines of a till.
struct RepeatEvidence {
    std::int64_t rows = 0;     ///< accepted rows
    std::int64_t repeated = 0; ///< of them with the day, store and product of an earlier one
    std::int64_t returned = 0; ///< of the repeated with negative units
    bool receipts = false;     ///< a receipt number or a time of day says that rows are lines
    /// Each row is the whole of a day: it says the stock, or that nothing was sold.
    bool wholeDays = false;
    RowPrints::Copies copies;
};

/// What becomes of the repeated rows of one file.
struct RepeatVerdict {
    RowVerdict rows;
    std::optional<ImportDecision> decision; ///< none where no row is repeated
    bool tillLines = false;                 ///< rows are lines of a till: what has no line was not sold
};

/// Rows of one day, store and product are lines of a till and add up, but for whole blocks of the file that
/// stand in it twice and single rows equal to the last cell in a table of whole days. `chosen`: the user's
/// decisions; "repeated_rows" is add, once (equal rows count once) or last (the later row counts).
RepeatVerdict decideRepeats(const RepeatEvidence& evidence, const std::map<std::string, std::string>& chosen);

} // namespace shelfcast::io
