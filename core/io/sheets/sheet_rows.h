#pragma once

#include "io/text/row_source.h"

#include <optional>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// Limits of a sheet: the largest that Excel has.
inline constexpr int maxSheetColumns = 16384;
inline constexpr std::int64_t maxSheetRows = 1048576;
/// Cells of a sheet, with the empty ones left of others: no shop's table has as many, and a few bytes of a
/// workbook can stand for billions.
inline constexpr std::int64_t maxSheetCells = 200'000'000;
/// Cells that only stand for a written one ("this row a million times").
inline constexpr std::int64_t maxRepeatedCells = 20'000'000;

/// Cells hold at most 32,767 characters, here in bytes of UTF-8; what is longer is cut.
inline constexpr std::size_t maxSheetCellBytes = 4 * 32767;

/// Refused: the workbook stands for more cells than `most`.
Result<void> tooManyCells(std::int64_t most, const char* what);

/// Collects the cells of a sheet, which may leave out empty cells and rows, into chunks with row numbers.
class SheetRows {
public:
    void begin(RowChunk& chunk) {
        m_chunk = &chunk;
        chunk.clear();
        m_base = m_row;
    }
    /// 1-based number of the row; rows must ascend, a number that does not is counted on.
    void startRow(std::int64_t number) {
        m_row = number > m_row ? number : m_row + 1;
        m_filled = false;
        m_firstCell = m_chunk->cells.size();
    }
    /// Cells left of `column` (0-based) that were left out are empty.
    void cell(int column, std::string_view text, CellKind kind) {
        if (text.empty() || column >= maxSheetColumns)
            return;
        while (static_cast<int>(m_chunk->cells.size() - m_firstCell) < column)
            m_chunk->addCell({});
        if (static_cast<int>(m_chunk->cells.size() - m_firstCell) > column)
            return; // a second cell in the same place
        m_chunk->addCell(text, kind);
        m_filled = true;
    }
    void endRow() {
        m_cells += static_cast<std::int64_t>(m_chunk->cells.size() - m_firstCell);
        if (m_filled)
            m_chunk->endRow(m_row - 1 - m_base);
        else
            m_chunk->cells.resize(m_firstCell);
        m_chunk->lineCount = m_row - m_base;
    }
    bool isFull() const { return m_chunk->rows() >= 8192 || m_chunk->cells.size() >= 400000; }
    void skipRows(std::int64_t count) { m_row += count; }
    void reset() { m_row = m_base = m_cells = 0; }
    /// Refused once the sheet has more cells than any table.
    Result<void> checkSize() const {
        return m_cells > maxSheetCells ? tooManyCells(maxSheetCells, "holds") : Result<void>();
    }

private:
    RowChunk* m_chunk = nullptr;
    std::int64_t m_row = 0, m_base = 0, m_cells = 0;
    std::size_t m_firstCell = 0;
    bool m_filled = false;
};

/// Number of a cell as text: whole numbers without exponent, others with the 15 digits that Excel keeps.
std::string numberText(double value);
/// "YYYY-MM-DD", with " HH:MM:SS" where there is a time of day; the number itself where it is no date.
std::string serialText(double serial, bool from1904);
/// A whole number as a format with leading zeros shows it: 42 as "00042" (00000), or as "SKU-0042"
/// ("SKU-"0000); nullopt for all other formats.
struct PaddedNumber {
    std::string text;
    CellKind kind = CellKind::Number; ///< Text where there are signs beside the digits
};
std::optional<PaddedNumber> paddedNumber(double value, std::string_view format);
/// True when a number format shows a date; `percent` is set when it shows percent.
bool isDateFormat(std::string_view format);

} // namespace shelfcast::io
