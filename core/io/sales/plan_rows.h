#pragma once

#include "domain/panel/sales_batch.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::io {

/// Rows without units, kept apart while a file is read: those after its last sale plan the future (prices,
/// promotions), the others lack their units. Codes are those of the import's dictionaries.
class PlanRows {
public:
    /// Moves the rows `which` (ascending) out of the batch and its lines.
    void takeFrom(SalesBatch& batch, std::vector<std::int64_t>& lines, const std::vector<std::size_t>& which);
    std::size_t size() const { return m_batch.size(); }
    /// Drops the rows on or before `lastSale` and returns their lines, ascending.
    std::vector<std::int64_t> dropUpTo(std::int32_t lastSale);

    const SalesBatch& batch() const { return m_batch; }
    const std::vector<std::int64_t>& lines() const { return m_lines; }
    /// Rows whose store, product and day an earlier row has too.
    std::int64_t duplicates() const;
    /// What the rows tell of the future: "price", "discount" …
    std::vector<std::string> planned() const;

private:
    SalesBatch m_batch;
    std::vector<std::int64_t> m_lines;
};

} // namespace shelfcast::io
