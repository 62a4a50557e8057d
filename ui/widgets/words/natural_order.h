#pragma once

#include "ui/widgets/words/format.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <vector>

namespace shelfcast::ui {

/// The user's alphabet, with numbers by their value: "P2" before "P10".
const QCollator& naturalOrder();

/// Stores, products: by their ids, in that order.
template <typename Item>
std::vector<Item> inNaturalOrder(const std::vector<Item>& items) {
    std::vector<QCollatorSortKey> keys;
    for (const Item& item : items)
        keys.push_back(naturalOrder().sortKey(text(item.id)));
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
    std::vector<Item> sorted;
    for (const std::size_t i : order)
        sorted.push_back(items[i]);
    return sorted;
}

} // namespace shelfcast::ui
