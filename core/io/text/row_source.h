#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// What the file itself says about a cell. Text files only have Text; spreadsheets know their numbers and
/// dates.
enum class CellKind : std::uint8_t {
    Text,   ///< as typed
    Number, ///< canonical: decimal point, no grouping
    Date,   ///< canonical: YYYY-MM-DD, with " HH:MM:SS" where there is a time
    Formula ///< a formula whose result the file does not hold
};

/// One cell: a piece of RowChunk::text.
struct Cell {
    std::uint32_t offset = 0, size = 0;
    CellKind kind = CellKind::Text;
};

/// Some consecutive rows of a table. Rows may differ in their number of cells. Text is UTF-8.
struct RowChunk {
    std::string text;
    std::string sheet; ///< of several that are read one after the other, the one the rows are of
    std::vector<Cell> cells;
    std::vector<std::uint32_t> rowStart{0}; ///< rows() + 1 indices into cells
    std::vector<std::int64_t> lines;        ///< per row, counted from 0 within the chunk
    std::int64_t lineCount = 0;             ///< lines of the whole chunk
    std::int64_t firstLine = 1;             ///< line of the file (1-based) at which the chunk starts
    double progress = 0;                    ///< 0..1: how much of the file is read after this chunk

    std::size_t rows() const { return lines.size(); }
    std::span<const Cell> row(std::size_t index) const {
        return {cells.data() + rowStart[index], rowStart[index + 1] - rowStart[index]};
    }
    std::string_view view(const Cell& cell) const { return {text.data() + cell.offset, cell.size}; }
    std::int64_t lineOf(std::size_t index) const { return firstLine + lines[index]; }

    void clear() {
        text.clear();
        cells.clear();
        rowStart.assign(1, 0);
        lines.clear();
        lineCount = 0;
    }
    /// Appends a cell with a copy of `value`; endRow() closes the row.
    void addCell(std::string_view value, CellKind kind = CellKind::Text) {
        cells.push_back(
            {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(value.size()), kind});
        text.append(value);
    }
    void endRow(std::int64_t line) {
        rowStart.push_back(static_cast<std::uint32_t>(cells.size()));
        lines.push_back(line);
    }
};

/// A table read from front to back, whatever the format of the file. `next` is called by one thread at a
/// time; `parse` may run for several chunks at once.
class RowSource {
public:
    virtual ~RowSource() = default;
    /// Fills `chunk` with the next part of the file (raw or parsed). false = the end was reached before.
    virtual Result<bool> next(RowChunk& chunk) = 0;
    /// Cuts the raw text of a chunk into cells where `next` has not done it.
    virtual void parse(RowChunk& chunk) const = 0;
    /// Back to the first row.
    virtual Result<void> rewind() = 0;
};

} // namespace shelfcast::io
