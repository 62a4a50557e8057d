#include "io/understand/store_column.h"

#include "base/message_ids.h"
#include "base/number_text.h"

#include <algorithm>

namespace shelfcast::io {

void StoreDays::add(const SalesBatch& batch) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const std::int32_t day = batch.day[i];
        if (m_days.empty() || day != m_lastDay)
            m_days.insert(day);
        m_lastDay = day;
        if (batch.store[i] >= m_stores.size())
            m_stores.resize(batch.store[i] + 1);
        Span& span = m_stores[batch.store[i]];
        span.first = span.rows == 0 ? day : std::min(span.first, day);
        span.last = span.rows++ == 0 ? day : std::max(span.last, day);
    }
}

std::optional<ImportDecision> StoreDays::decision(const std::string& header) const {
    constexpr std::int64_t manyStores = 100, manyDays = 7;
    const auto stores = std::ranges::count_if(m_stores, [](const Span& one) { return one.rows > 0; });
    const auto ofOneDay = std::ranges::count_if(
        m_stores, [](const Span& one) { return one.rows > 0 && one.first == one.last; });
    if (stores < manyStores || std::ssize(m_days) < manyDays || ofOneDay * 10 < stores * 9)
        return std::nullopt;
    return ImportDecision{
        "store_column",
        Message(MessageId::OfStoresHaveSalesOnOne, {asCount(groupedDigits(std::int64_t{ofOneDay})),
                                                    asCount(groupedDigits(std::int64_t{stores})), header}) +
            " " + MessageId::TheyAreReadAsStoresEach,
        "stores",
        {"receipts"},
        true};
}

TableLayout withStoresDecided(const TableLayout& layout, const std::map<std::string, std::string>& chosen) {
    TableLayout result = layout;
    const auto wish = chosen.find("store_column");
    if (wish == chosen.end() || wish->second != "receipts" || layout.column(Field::Store) < 0 ||
        layout.shape == Shape::Wide)
        return result;
    if (layout.column(Field::Invoice) < 0)
        at(result.map, Field::Invoice) = at(result.map, Field::Store);
    at(result.map, Field::Store) = {};
    result.shape = Shape::Transactions;
    return result;
}

} // namespace shelfcast::io
