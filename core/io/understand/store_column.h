#pragma once

#include "domain/import_report.h"
#include "domain/panel/sales_batch.h"
#include "io/understand/table_layout.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shelfcast::io {

/// Watches whether the stores of a file are stores: what sells on one day of its life and never again is a
/// receipt.
class StoreDays {
public:
    void add(const SalesBatch& batch);
    /// The decision "store_column" (stores or receipts), where most stores have one day only. `header`: of
    /// the column.
    std::optional<ImportDecision> decision(const std::string& header) const;

private:
    struct Span {
        std::int32_t first = 0, last = 0;
        std::int64_t rows = 0;
    };
    std::vector<Span> m_stores; ///< by code
    std::set<std::int32_t> m_days;
    std::int32_t m_lastDay = 0;
};

/// The layout with the column of stores read as receipt numbers, where the user decided so.
TableLayout withStoresDecided(const TableLayout& layout, const std::map<std::string, std::string>& chosen);

} // namespace shelfcast::io
