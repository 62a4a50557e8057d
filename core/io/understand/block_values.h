#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// Looks whether the table writes stores, dates or products once for all rows below, and asks about it.
void findBlocks(TableLayout& layout, const Sample& sample, const ReadOptions& options);

/// What stands above the current row: the values of the columns that are written once, and the title.
struct BlockValues {
    std::vector<std::string> columns; ///< as layout.blocks.columns
    std::string title;
    std::string order; ///< whose lines they are
};

/// Follows the blocks of a table from row to row. The views live as long as the chunk and `start`.
class BlockReader {
public:
    BlockReader(const TableLayout& layout, const BlockValues& start);
    /// True when the row is the title of a block and no row of data.
    bool take(const RowChunk& chunk, std::span<const Cell> row);
    /// The value that stands for an empty cell of the column; empty where there is none.
    std::string_view valueOf(int column) const;
    std::string_view title() const { return m_title; }
    BlockValues values() const;

private:
    const TableLayout& m_layout;
    std::vector<std::string_view> m_columns;
    std::string_view m_title, m_order;
    bool m_fills = false; ///< the row says something of its own, so that what is missing stands above
};

} // namespace shelfcast::io
