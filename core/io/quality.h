#pragma once

#include "domain/grain.h"
#include "domain/import_report.h"
#include "domain/missing_rows.h"
#include "domain/sales_batch.h"
#include "io/sales_converter.h"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace shelfcast::io {

/// Watches all accepted rows of an import in file order and says afterwards what is wrong with the data.
/// Keeps eight bytes per row (day and units), so that duplicates, gaps and outliers are found over the whole
/// file.
class QualityCollector {
public:
    explicit QualityCollector(Day today) : m_today(today) {}

    /// `batch` has the codes of the import's dictionaries; lines[i] is the line of the file of row i.
    void add(const SalesBatch& batch, const std::vector<std::int64_t>& lines);

    struct Facts {
        std::int64_t identicalDuplicates = 0, conflictingDuplicates = 0;
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
    using Observation = DayUnits;
    struct Series {
        std::vector<Observation> days; ///< by day, each once
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
    void note(Series& series, std::int32_t day, double units, std::int64_t line);

    Day m_today;
    std::vector<Series> m_series;
    std::vector<std::uint64_t> m_keys; ///< store << 32 | product, per series
    std::unordered_map<std::uint64_t, std::uint32_t> m_index;
    std::uint64_t m_lastKey = ~0ull;
    std::uint32_t m_lastSeries = 0;
    std::vector<ProductFacts> m_products;
    Sighting m_identical, m_conflicting, m_negative, m_fractional, m_stockOut, m_future, m_badPrice;
    std::int64_t m_rows = 0;
};

} // namespace shelfcast::io
