#pragma once

#include "base/job_context.h"
#include "io/write/report.h"

namespace shelfcast::io {

struct CsvFormat {
    char delimiter = ',';
    char decimal = '.';
};

/// Writes one table as CSV: UTF-8 with BOM, CR LF, ISO dates, fractions as they are (0.128), texts
/// neutralised against formulas. The target is replaced only once the whole file is written and its rows are
/// counted again. Errors: InvalidArgument (delimiter and decimal sign are the same), Io, Cancelled.
Result<void> writeCsv(const ReportTable& table, const std::string& path, const CsvFormat& format,
                      const JobContext& job);

/// The text of one number as in writeCsv: at most `decimals` decimals, no trailing zeros, no exponent.
std::string csvNumber(double value, int decimals, char decimalSign);

} // namespace shelfcast::io
