#pragma once

#include <cstdint>
#include <vector>

namespace shelfcast::planning {

/// Whole units that cover `units`: up for needs, with a tolerance so that 12.000000001 stays 12.
std::int64_t wholeUnitsUp(double units);
/// Whole units within `units`: down for stock and limits, 11.999999999 counting as 12.
std::int64_t wholeUnitsDown(double units);

struct RoundingRule {
    int packSize = 1;     ///< orders are whole multiples; values under 1 count as 1
    int minimumOrder = 0; ///< an order is never smaller, unless it is 0
};

/// need <= 0 -> 0; otherwise the smallest whole number of packs that is at least max(need, minimum order).
std::int64_t roundUpToOrder(std::int64_t need, const RoundingRule& rule);
/// Largest order the rule allows that is not above `limit`; 0 when none is.
std::int64_t roundDownToOrder(std::int64_t limit, const RoundingRule& rule);
/// Splits an order into lots of at most maximumLot (whole packs where a pack fits into a lot). One lot when
/// maximumLot <= 0 or the order is not above it; empty for an order of 0.
std::vector<std::int64_t> splitIntoLots(std::int64_t order, int maximumLot, int packSize);

} // namespace shelfcast::planning
