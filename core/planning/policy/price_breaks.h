#pragma once

#include "domain/orders/order.h"
#include "domain/panel/demand.h"

#include <cstdint>
#include <optional>

namespace shelfcast::planning {

/// What a unit costs in an order of so many: of the bracket it falls in, else the product's unit cost.
std::optional<double> unitCostAt(const StockPolicy& policy, double units);

/// A larger order that is cheaper in the end.
struct BetterQuantity {
    std::int64_t units = 0;
    double unitCost = 0;
    double saved = 0; ///< money, after what holding the additional units costs
};

/// Of the quantities from which a unit is cheaper, the one that saves most against ordering `order` now and
/// the rest when it is needed: every unit of the larger order saves the difference of the prices, every
/// additional one is held until its demand comes, at the policy's holding rate. Whole packs. nullopt when
/// none saves anything, or nothing would be sold of it within a year.
std::optional<BetterQuantity> betterPriceQuantity(std::int64_t order, std::int64_t position,
                                                  const DemandCurve& demand, const StockPolicy& policy);

} // namespace shelfcast::planning
