#include "io/transaction_sum.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace shelfcast::io {

void TransactionSum::add(const SalesBatch& batch) {
    m_price = m_price || !batch.price.empty();
    m_discount = m_discount || !batch.discount.empty();
    m_promotion = m_promotion || !batch.promotion.empty();
    m_inventory = m_inventory || !batch.inventoryLevel.empty();
    m_category = m_category || !batch.category.empty();
    m_region = m_region || !batch.region.empty();
    const auto keepKnown = [](double& target, const std::vector<double>& values, std::size_t i) {
        if (!values.empty() && !std::isnan(values[i]))
            target = values[i];
    };
    for (std::size_t i = 0; i < batch.size(); ++i) {
        auto& day = m_days[{batch.store[i], batch.product[i], batch.day[i]}];
        const double units = batch.unitsSold[i];
        day.units += units;
        if (units > 0 && !batch.price.empty() && batch.price[i] > 0) {
            day.sold += units;
            day.revenue += units * batch.price[i];
        }
        keepKnown(day.discount, batch.discount, i);
        keepKnown(day.promotion, batch.promotion, i);
        keepKnown(day.inventory, batch.inventoryLevel, i);
        if (!batch.category.empty() && batch.category[i] != SalesBatch::noCode)
            day.category = batch.category[i];
        if (!batch.region.empty() && batch.region[i] != SalesBatch::noCode)
            day.region = batch.region[i];
    }
}

Result<void> TransactionSum::emit(std::size_t rows,
                                  const std::function<Result<void>(const SalesBatch&)>& sink) const {
    std::vector<const std::pair<const Key, DaySum>*> order;
    order.reserve(m_days.size());
    for (const auto& entry : m_days)
        order.push_back(&entry);
    std::sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return std::tie(a->first.store, a->first.product, a->first.day) <
               std::tie(b->first.store, b->first.product, b->first.day);
    });
    for (std::size_t from = 0; from < order.size(); from += rows) {
        SalesBatch batch;
        for (std::size_t i = from; i < std::min(order.size(), from + rows); ++i) {
            const auto& [key, day] = *order[i];
            batch.store.push_back(key.store);
            batch.product.push_back(key.product);
            batch.day.push_back(key.day);
            batch.unitsSold.push_back(day.units);
            if (m_price) // to the hundredth of a cent, so that a sum of doubles does not show
                batch.price.push_back(day.sold > 0 ? std::round(day.revenue / day.sold * 1e4) / 1e4
                                                   : SalesBatch::unknown);
            if (m_discount)
                batch.discount.push_back(day.discount);
            if (m_promotion)
                batch.promotion.push_back(day.promotion);
            if (m_inventory)
                batch.inventoryLevel.push_back(day.inventory);
            if (m_category)
                batch.category.push_back(day.category);
            if (m_region)
                batch.region.push_back(day.region);
        }
        SHELFCAST_TRY(sink(batch));
    }
    return {};
}

} // namespace shelfcast::io
