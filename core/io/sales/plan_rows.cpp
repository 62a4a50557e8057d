#include "io/sales/plan_rows.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace shelfcast::io {

namespace {

/// Calls `visit` with every column of the batch, those of `other` beside it.
template <typename Visit>
void forEachColumn(SalesBatch& batch, SalesBatch& other, Visit&& visit) {
    visit(batch.store, other.store);
    visit(batch.product, other.product);
    visit(batch.day, other.day);
    visit(batch.unitsSold, other.unitsSold);
    visit(batch.price, other.price);
    visit(batch.discount, other.discount);
    visit(batch.promotion, other.promotion);
    visit(batch.competitorPrice, other.competitorPrice);
    visit(batch.inventoryLevel, other.inventoryLevel);
    visit(batch.unitsOrdered, other.unitsOrdered);
    visit(batch.weather, other.weather);
    visit(batch.seasonality, other.seasonality);
    visit(batch.category, other.category);
    visit(batch.region, other.region);
}

/// Moves the elements at `which` (ascending) to the end of `target`, the rest closes up.
template <typename T>
void moveOut(std::vector<T>& values, std::vector<T>& target, const std::vector<std::size_t>& which) {
    if (values.empty())
        return;
    auto next = which.begin();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (next != which.end() && *next == i) {
            target.push_back(values[i]);
            ++next;
        } else {
            values[kept++] = values[i];
        }
    values.resize(kept);
}

} // namespace

void PlanRows::takeFrom(SalesBatch& batch, std::vector<std::int64_t>& lines,
                        const std::vector<std::size_t>& which) {
    forEachColumn(batch, m_batch, [&](auto& values, auto& target) { moveOut(values, target, which); });
    moveOut(lines, m_lines, which);
}

std::vector<std::int64_t> PlanRows::dropUpTo(std::int32_t lastSale) {
    std::vector<std::size_t> past;
    for (std::size_t i = 0; i < m_batch.size(); ++i)
        if (m_batch.day[i] <= lastSale)
            past.push_back(i);
    PlanRows dropped;
    dropped.takeFrom(m_batch, m_lines, past);
    return std::move(dropped.m_lines);
}

std::int64_t PlanRows::duplicates() const {
    std::vector<std::tuple<std::uint32_t, std::uint32_t, std::int32_t>> keys;
    for (std::size_t i = 0; i < m_batch.size(); ++i)
        keys.emplace_back(m_batch.store[i], m_batch.product[i], m_batch.day[i]);
    std::sort(keys.begin(), keys.end());
    return keys.end() - std::unique(keys.begin(), keys.end());
}

std::vector<std::string> PlanRows::planned() const {
    std::vector<std::string> names;
    const auto add = [&](const std::vector<double>& values, const char* name) {
        if (std::any_of(values.begin(), values.end(), [](double value) { return !std::isnan(value); }))
            names.emplace_back(name);
    };
    add(m_batch.price, "price");
    add(m_batch.discount, "discount");
    add(m_batch.promotion, "promotion");
    return names;
}

} // namespace shelfcast::io
