#pragma once

#include "base/result.h"
#include "domain/sales_batch.h"

#include <cstddef>
#include <functional>
#include <unordered_map>

namespace shelfcast::io {

/// Sums receipt lines to days: units added (returns are negative), price = mean price of the units sold,
/// weighted by units; the last known value of everything else. Memory grows with the number of (store,
/// product, day), not of lines.
class TransactionSum {
public:
    void add(const SalesBatch& batch);
    /// Hands the days over by store, product and day, at most `rows` at a time.
    Result<void> emit(std::size_t rows, const std::function<Result<void>(const SalesBatch&)>& sink) const;

private:
    struct Key {
        std::uint32_t store, product;
        std::int32_t day;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const {
            std::uint64_t h =
                (static_cast<std::uint64_t>(key.store) << 32 | key.product) * 0x9E3779B97F4A7C15ull;
            h = (h ^ (h >> 29) ^ static_cast<std::uint32_t>(key.day)) * 0xBF58476D1CE4E5B9ull;
            return static_cast<std::size_t>(h ^ (h >> 32));
        }
    };
    struct DaySum {
        double units = 0, sold = 0, revenue = 0;
        double discount = SalesBatch::unknown, promotion = SalesBatch::unknown,
               inventory = SalesBatch::unknown;
        std::uint32_t category = SalesBatch::noCode, region = SalesBatch::noCode;
    };
    std::unordered_map<Key, DaySum, KeyHash> m_days;
    bool m_price = false, m_discount = false, m_promotion = false, m_inventory = false, m_category = false,
         m_region = false;
};

} // namespace shelfcast::io
