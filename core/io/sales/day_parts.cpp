#include "io/sales/day_parts.h"

#include "io/understand/row_prints.h"

#include <algorithm>
#include <tuple>

namespace shelfcast::io {

void DayParts::add(const SalesBatch& batch, const std::vector<std::uint32_t>& documents,
                   const std::vector<std::int16_t>& minutes) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const std::uint64_t key =
            static_cast<std::uint64_t>(batch.store[i]) << 32 | static_cast<std::uint32_t>(batch.day[i]);
        if (key != m_lastKey) {
            const auto [place, isNew] = m_index.try_emplace(key, m_parts.size());
            if (isNew) {
                m_parts.emplace_back();
                m_parts.back().store = batch.store[i];
                m_parts.back().day = batch.day[i];
            }
            m_lastKey = key;
            m_last = place->second;
        }
        DayPart& part = m_parts[m_last];
        ++part.lines;
        if (const int minute = minutes[i]; minute >= 0) {
            part.firstMinute = part.firstMinute < 0 ? minute : std::min(part.firstMinute, minute);
            part.lastMinute = std::max(part.lastMinute, minute);
        }
        if (documents[i] == 0)
            continue;
        // Tills count from one each day and each on its own: the time tells their receipts apart.
        const auto print =
            static_cast<std::uint32_t>(mixPrints(documents[i], static_cast<std::uint16_t>(minutes[i])));
        if (part.documents.empty() || part.documents.back() != print)
            part.documents.push_back(print);
    }
}

std::vector<DayPart> DayParts::take() {
    m_index.clear();
    std::erase_if(m_parts,
                  [](const DayPart& part) { return part.firstMinute < 0 && part.documents.empty(); });
    for (DayPart& part : m_parts) {
        std::ranges::sort(part.documents);
        const auto [first, last] = std::ranges::unique(part.documents);
        part.documents.erase(first, last);
    }
    std::ranges::sort(m_parts, {}, [](const DayPart& part) { return std::tuple(part.store, part.day); });
    return std::move(m_parts);
}

} // namespace shelfcast::io
