#pragma once

#include "base/money.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::planning {

/// One product in one store, as far as other stores are concerned.
struct StoreStock {
    std::string store, product;
    std::int64_t order = 0;   ///< recommended to buy
    std::int64_t surplus = 0; ///< whole units above what this store will need
    double unitCost = 0;      ///< what buying a unit costs
    /// Money that the units `from` .. `to` of the order are expected to protect here; falls from unit to
    /// unit.
    std::function<double(std::int64_t from, std::int64_t to)> worth = {};
};

struct Transfer {
    std::size_t from = 0, to = 0; ///< indices of the stocks
    std::int64_t units = 0;
    double saved = 0; ///< money: what need not be bought, less the transfer's cost
};

/// Moves surplus to stores that would buy the same product: scarce surplus goes, unit by unit, where it is
/// worth most, and only as whole transfers that cost less than buying. `costOfTransfer`: of one, whatever it
/// holds.
std::vector<Transfer> proposeTransfers(std::span<const StoreStock> stocks, double costOfTransfer);

} // namespace shelfcast::planning
