#include "planning/demand/order_rounding.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::planning {

namespace {
constexpr double unitTolerance = 1e-6;
constexpr double largestUnits = 9e15; // whole numbers stay exact in a double up to here

std::int64_t whole(double value) {
    return static_cast<std::int64_t>(std::clamp(value, -largestUnits, largestUnits));
}
} // namespace

std::int64_t wholeUnitsUp(double units) {
    return std::isnan(units) ? 0 : whole(std::ceil(units - unitTolerance));
}

std::int64_t wholeUnitsDown(double units) {
    return std::isnan(units) ? 0 : whole(std::floor(units + unitTolerance));
}

std::int64_t roundUpToOrder(std::int64_t need, const RoundingRule& rule) {
    if (need <= 0)
        return 0;
    const std::int64_t pack = std::max(1, rule.packSize);
    const std::int64_t wanted = std::max<std::int64_t>(need, rule.minimumOrder);
    return (wanted + pack - 1) / pack * pack;
}

std::int64_t roundDownToOrder(std::int64_t limit, const RoundingRule& rule) {
    if (limit <= 0)
        return 0;
    const std::int64_t pack = std::max(1, rule.packSize);
    const std::int64_t packs = limit / pack * pack;
    return packs < rule.minimumOrder ? 0 : packs;
}

std::vector<std::int64_t> splitIntoLots(std::int64_t order, int maximumLot, int packSize) {
    if (order <= 0)
        return {};
    if (maximumLot <= 0 || order <= maximumLot)
        return {order};
    const std::int64_t pack = std::max(1, packSize);
    const std::int64_t lot = maximumLot >= pack ? maximumLot / pack * pack : maximumLot;
    constexpr std::int64_t mostLots = 10'000; // a list nobody can place is no help
    if (order / lot > mostLots)
        return {order};
    std::vector<std::int64_t> lots(static_cast<std::size_t>(order / lot), lot);
    if (const std::int64_t rest = order % lot; rest > 0)
        lots.push_back(rest);
    return lots;
}

} // namespace shelfcast::planning
