#pragma once

#include "domain/panel/sales_batch.h"
#include "io/understand/block_values.h"
#include "io/understand/table_layout.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace shelfcast::io {

/// Sums from which the correlation of one column with the units sold follows.
struct PairSums {
    double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0, equal = 0;
    void add(double a, double b) {
        ++n;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
        equal += a == b;
    }
    void merge(const PairSums& other);
    double correlation() const; ///< 0 where it is not defined
};

/// Distinct texts of one column within one chunk; the views point into the chunk's text.
class LocalDictionary {
public:
    std::uint32_t code(std::string_view text) {
        if (!m_values.empty() && text == m_last)
            return m_lastCode;
        const auto [position, isNew] = m_codes.try_emplace(text, static_cast<std::uint32_t>(m_values.size()));
        if (isNew)
            m_values.push_back(text);
        m_last = text;
        return m_lastCode = position->second;
    }
    const std::vector<std::string_view>& values() const { return m_values; }
    void clear() {
        m_values.clear();
        m_codes.clear();
    }

private:
    std::vector<std::string_view> m_values;
    std::unordered_map<std::string_view, std::uint32_t> m_codes;
    std::string_view m_last;
    std::uint32_t m_lastCode = 0;
};

/// Values of a column beside the units that are no numbers: their rows are kept, without these values.
struct CountedValue {
    int column = -1;
    std::int64_t count = 0;
    std::vector<std::int64_t> lines; ///< of the first, counted from 0 in the chunk
    std::string example;
};

/// The rows of one chunk, checked and converted. Codes are local to the chunk.
struct ConvertedChunk {
    SalesBatch batch;
    std::deque<std::string> keys; ///< put together of several cells
    LocalDictionary store, product, weather, seasonality, category, region, name;
    std::vector<std::int64_t> lines;      ///< per row of the batch, line of the chunk counted from 0
    std::vector<std::uint32_t> nameCode;  ///< per row of the batch; empty when the file has no names
    std::vector<std::uint64_t> prints;    ///< per row of the batch, of all that stands in its row
    std::vector<std::uint32_t> documents; ///< per row of the batch, of its receipt; empty without receipts
    std::vector<std::int16_t> minutes; ///< per row of the batch, of the day, -1 = not known; empty likewise
    std::vector<std::size_t> withoutUnits; ///< rows of the batch that have a plan and no units, ascending
    std::vector<RejectedRow> rejected;     ///< row = line of the chunk counted from 0
    std::vector<PairSums> leaks;           ///< per candidate column
    std::int64_t records = 0;              ///< accepted + rejected
    std::int64_t repeatedHeaders = 0;
    std::vector<CountedValue> otherSign;  ///< numbers with the decimal sign that the file does not have
    std::vector<CountedValue> unreadable; ///< of rows that were kept without them
};

/// Turns the cells of a chunk into sales rows as a layout says. Thread-safe: convert may run on many chunks
/// at once.
class SalesConverter {
public:
    SalesConverter(const TableLayout& layout, const ReadOptions& options);
    /// `skipRows`: rows at the start of the chunk that belong to titles and header.
    /// `above`: what stands above the chunk, where the table has blocks.
    void convert(const RowChunk& chunk, std::size_t skipRows, const BlockValues& above,
                 ConvertedChunk& out) const;
    /// Columns that are compared with the units sold, in the order of ConvertedChunk::leaks.
    const std::vector<int>& leakColumns() const { return m_leakColumns; }

private:
    struct RowReader;
    std::string_view storeOf(const RowReader& reader) const;
    std::string_view withParts(const RowReader& reader, std::string_view name,
                               const std::vector<int>& columns, ConvertedChunk& out) const;
    void note(const RowReader& reader, std::uint64_t part, ConvertedChunk& out) const;
    void convertLong(RowReader& reader, ConvertedChunk& out) const;
    void convertWide(RowReader& reader, ConvertedChunk& out) const;
    void convertProductColumns(RowReader& reader, ConvertedChunk& out) const;

    const TableLayout& m_layout;
    std::string m_store;
    std::vector<int> m_leakColumns;
};

} // namespace shelfcast::io
