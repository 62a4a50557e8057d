#pragma once

#include "domain/days/day_sum.h"
#include "storage/connection/row_bits.h"

#include <bit>
#include <cmath>
#include <cstdint>

namespace shelfcast::storage {

inline constexpr const char* salesColumns =
    "store, product, day, upload, units, price, discount, promotion, "
    "competitor_price, inventory, units_ordered, weather, seasonality";
inline constexpr int salesColumnCount = 13;

/// One row on its way into `sales`. NaN and noText are NULL.
struct SalesRow {
    static constexpr std::uint32_t noText = 0xFFFFFFFFu;
    std::uint64_t key = 0; ///< series of the import << 32 | day + 2^31: its order is the order of storing
    SalesNumbers number{};
    std::uint32_t weather = noText, seasonality = noText;
    std::uint32_t ordinal = 0; ///< rows of the import before it
    std::uint32_t unused = 0;  ///< rows are written to files byte by byte

    std::uint32_t series() const { return static_cast<std::uint32_t>(key >> 32); }
    std::int32_t day() const {
        return static_cast<std::int32_t>(static_cast<std::uint32_t>(key) ^ 0x80000000u);
    }
    static std::uint64_t keyOf(std::uint32_t series, std::int32_t day) {
        return static_cast<std::uint64_t>(series) << 32 | (static_cast<std::uint32_t>(day) ^ 0x80000000u);
    }
};

/// Adds up, row by row and in any order, to the hash of all rows of an upload (modulo 2^64).
class RowHash {
public:
    /// weather and seasonality as keys of `texts`, -1 for NULL.
    static std::uint64_t of(std::int64_t store, std::int64_t product, std::int64_t day,
                            const SalesNumbers& number, std::int64_t weather, std::int64_t seasonality) {
        std::uint64_t hash = mixBits(static_cast<std::uint64_t>(store));
        hash = mixBits(hash ^ static_cast<std::uint64_t>(product));
        hash = mixBits(hash ^ static_cast<std::uint64_t>(day));
        for (const double value : number) // -0 and 0 are one value to SQLite, and NaN has one form
            hash = mixBits(hash ^ (std::isnan(value) ? 0x7FF8000000000001ULL
                                                     : std::bit_cast<std::uint64_t>(value + 0.0)));
        hash = mixBits(hash ^ static_cast<std::uint64_t>(weather));
        return mixBits(hash ^ static_cast<std::uint64_t>(seasonality));
    }
};

} // namespace shelfcast::storage
