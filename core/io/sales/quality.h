#pragma once

#include "domain/days/day_sum.h"
#include "domain/days/grain.h"
#include "domain/days/missing_rows.h"
#include "domain/import_report.h"
#include "domain/panel/sales_batch.h"
#include "io/sales/sales_converter.h"
#include "io/understand/odd_rows.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace shelfcast::io {

/// Watches all accepted rows of an import in file order and says afterwards what is wrong with the data.
/// Keeps eight bytes per day of a series (day and units), so that repeats, gaps and outliers are found over
/// the whole file.
class QualityCollector {
public:
    /// `receipts`: rows are lines of receipts, of which most have their day with others.
    QualityCollector(Day today, bool receipts)
        : m_today(today), m_receipts(receipts), m_odd(today, receipts) {}

    /// `batch` has the codes of the import's dictionaries; lines[i] is the line of the file of row i.
    void add(const SalesBatch& batch, const std::vector<std::int64_t>& lines);

    /// Rows with the day, store and product of an earlier row; those of them with negative units.
    std::int64_t repeated() const { return m_repeated.count; }
    std::int64_t returned() const { return m_returned; }
    /// Rows that say that nothing was sold.
    std::int64_t zeros() const { return m_zeros; }
    const std::vector<std::int64_t>& repeatedLines() const { return m_repeated.lines; }

    /// Makes the days what the verdict makes of them; once, before the questions below.
    void settle(const RowVerdict& verdict);
    OddRows::Found oddRows(const SalesDictionaries& dictionaries, const StoredUnits& stored) const;
    /// The rows are not taken in.
    void holdBack(const std::vector<OddRow>& rows);

    struct Facts {
        std::int64_t series = 0;
        std::optional<Day> firstDay, lastDay;
        Grain grain = Grain::Day;
        std::int64_t missingSteps = 0; ///< steps without a row between first and last row of their series
        bool sparse = false;           ///< most steps have no row: missing means nothing sold
    };
    Facts facts() const;
    std::vector<QualityFinding> findings(const SalesDictionaries& dictionaries, const Facts& facts) const;

    /// Rows of one series by day, each day once.
    struct SeriesRows {
        std::uint32_t store, product; ///< codes
        std::span<const DayUnits> days;
    };
    std::vector<SeriesRows> series() const;

    /// Findings about columns that give the sales away.
    static std::vector<QualityFinding> leakFindings(const TableLayout& layout,
                                                    const std::vector<int>& columns,
                                                    const std::vector<PairSums>& sums);

private:
    /// A row of a day that an earlier row has begun.
    struct Repeat {
        std::uint32_t series, ordinal;
        std::int32_t day;
        float units;
    };
    /// Number of rows and the first few lines where something was seen.
    struct Sighting {
        std::int64_t count = 0;
        std::vector<std::int64_t> lines;
        void add(std::int64_t line) {
            if (++count <= 5)
                lines.push_back(line);
        }
    };
    struct ProductFacts {
        std::uint32_t category = SalesBatch::noCode;
        bool categoryChanged = false;
        float lowPrice = 0, highPrice = 0;
    };
    std::uint32_t seriesOf(std::uint32_t store, std::uint32_t product);
    void note(std::uint32_t series, std::int32_t day, double units, std::int64_t line);

    Day m_today;
    bool m_receipts;
    OddRows m_odd;
    std::vector<std::vector<DayUnits>> m_series; ///< by day, each once
    std::vector<std::uint64_t> m_keys;           ///< store << 32 | product, per series
    std::unordered_map<std::uint64_t, std::uint32_t> m_index;
    std::uint64_t m_lastKey = ~0ull;
    std::uint32_t m_lastSeries = 0;
    std::vector<ProductFacts> m_products;
    std::vector<Repeat> m_repeats; ///< in file order; not kept of receipts
    Sighting m_repeated, m_negative, m_fractional, m_stockOut, m_badPrice;
    std::int64_t m_rows = 0, m_returned = 0, m_zeros = 0;
};

} // namespace shelfcast::io
