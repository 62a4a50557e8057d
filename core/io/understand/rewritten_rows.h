#pragma once

#include "io/text/row_source.h"

#include <memory>
#include <span>
#include <utility>

namespace shelfcast::io {

/// Rows of another source, each of which becomes none, one or several.
class RewrittenRows : public RowSource {
public:
    explicit RewrittenRows(std::unique_ptr<RowSource> rows) : m_rows(std::move(rows)) {}
    Result<bool> next(RowChunk& chunk) override { return m_rows->next(chunk); }
    Result<void> rewind() override { return m_rows->rewind(); }
    void parse(RowChunk& chunk) const override {
        m_rows->parse(chunk);
        const RowChunk before = chunk; // cells are appended to its text
        chunk.cells.clear();
        chunk.rowStart.assign(1, 0);
        chunk.lines.clear();
        for (std::size_t r = 0; r < before.rows(); ++r)
            addRows(before, r, chunk);
    }

protected:
    /// What becomes of the row `index` of `before` goes to the end of `chunk`.
    virtual void addRows(const RowChunk& before, std::size_t index, RowChunk& chunk) const = 0;
    /// Empty where the row ends before the column, or there is none (-1).
    static Cell cellAt(std::span<const Cell> row, int column) {
        return column >= 0 && static_cast<std::size_t>(column) < row.size()
                   ? row[static_cast<std::size_t>(column)]
                   : Cell();
    }

private:
    std::unique_ptr<RowSource> m_rows;
};

} // namespace shelfcast::io
