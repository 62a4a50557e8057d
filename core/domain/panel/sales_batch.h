#pragma once

#include "base/unknown.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace shelfcast {

/// Distinct texts of one column, numbered in the order of their first appearance.
struct Dictionary {
    std::vector<std::string> values;
    std::unordered_map<std::string, std::uint32_t> codes;
    std::uint32_t code(const std::string& text) {
        const auto [position, isNew] = codes.try_emplace(text, static_cast<std::uint32_t>(values.size()));
        if (isNew)
            values.push_back(text);
        return position->second;
    }
};

/// Validated sales rows on their way from a file to the database, by column, in file order. All vectors that
/// are not empty have the same length; an empty optional column means the file has none. `unknown` where a
/// row does not say.
struct SalesBatch {
    static constexpr std::uint32_t noCode = 0xFFFFFFFFu;

    std::vector<std::uint32_t> store, product; ///< codes into the dictionaries of the import
    std::vector<std::int32_t> day;             ///< Day::number()
    std::vector<double> unitsSold;
    std::vector<double> price, discount, promotion, competitorPrice, inventoryLevel, unitsOrdered;
    std::vector<std::uint32_t> weather, seasonality, category, region; ///< codes; noCode = not known
    std::size_t size() const { return day.size(); }
};

/// The dictionaries that the codes of all batches of one import point into; they only grow.
struct SalesDictionaries {
    Dictionary store, product, weather, seasonality, category, region;
    std::vector<std::string>
        productNames; ///< by product code, the last one given; "" or beyond the end = none
};

} // namespace shelfcast
