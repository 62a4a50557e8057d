#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// What one sheet of a workbook holds: rows that have cells, and of each column the sum of its numbers and
/// the sum (modulo 2^64) of the hashes of its texts.
struct SheetFigures {
    std::int64_t rows = 0;
    std::vector<double> sums;
    std::vector<std::uint64_t> texts;
};

/// What a text adds to the figures of its column; empty text adds nothing.
std::uint64_t textFigure(std::int64_t row, std::string_view text);

/// Reads a workbook that was just written: every part from its first character to its last, and the figures
/// of its first `sheets` sheets in the order of writing. Errors: Io, InvalidData (a part is missing, cut or
/// not well-formed).
Result<std::vector<SheetFigures>> readWorkbookFigures(const std::string& path, int sheets);

} // namespace shelfcast::io
