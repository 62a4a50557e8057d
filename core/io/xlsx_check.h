#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::io {

/// What one sheet of a workbook holds: rows that have cells, and the sum of the numbers of each column.
struct SheetFigures {
    std::int64_t rows = 0;
    std::vector<double> sums;
};

/// Reads sheet `number` (1-based, in the order of writing) of a workbook just written. Errors: Io,
/// InvalidData.
Result<SheetFigures> readSheetFigures(const std::string& path, int number);

} // namespace shelfcast::io
