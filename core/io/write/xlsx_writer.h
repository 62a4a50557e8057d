#pragma once

#include "base/job_context.h"
#include "io/write/report.h"

namespace shelfcast::io {

/// Writes a workbook: one sheet per table, each a real table with filter buttons and a frozen header, typed
/// cells, texts as texts (neutralised against formulas), states coloured and in words, fitted to the page's
/// width; the chart, if any, on a sheet of its own. Written beside the target, read again (rows and the sum
/// of every number column), then put in its place. Errors: InvalidArgument (too many rows for a sheet), Io
/// (the old file was kept), Library, Cancelled.
Result<void> writeXlsx(const Report& report, const std::string& path, const JobContext& job);

} // namespace shelfcast::io
