#pragma once

#include "io/understand/table_layout.h"

namespace shelfcast::io {

struct Sample;

/// Year, month and day, or year and week, in columns of their own, where there is no column with a date.
void findDateParts(TableLayout& layout, const ReadOptions& options);

/// Decides whether the rows are days, receipt lines, or series with one column per day; sets shape, days and
/// date format of a wide table, and asks where days are only numbered. Errors: InvalidData.
Result<void> findShape(TableLayout& layout, const Sample& sample, const ReadOptions& options);

} // namespace shelfcast::io
