#pragma once

#include "domain/days/day_part.h"
#include "domain/panel/sales_batch.h"

#include <unordered_map>
#include <vector>

namespace shelfcast::io {

/// Collects which receipts, and which hours, of each day of each store a file holds.
class DayParts {
public:
    /// Per row of the batch the fingerprint of its receipt (0 = none) and its minute (-1 = not known).
    void add(const SalesBatch& batch, const std::vector<std::uint32_t>& documents,
             const std::vector<std::int16_t>& minutes);
    /// By store and day; those of whose receipts and hours nothing is known are left out.
    std::vector<DayPart> take();

private:
    std::vector<DayPart> m_parts;
    std::unordered_map<std::uint64_t, std::size_t> m_index;
    std::uint64_t m_lastKey = ~0ull;
    std::size_t m_last = 0;
};

} // namespace shelfcast::io
