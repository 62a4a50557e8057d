#pragma once

#include "planning/demand/demand_distribution.h"
#include "planning/demand/order_rounding.h"

namespace shelfcast::planning {

/// Largest order of whole packs q <= wanted, not under the minimum, with
/// E[(stock + q - D)+] <= tolerance * q, where D is demand until the ordered units expire and `stock` is what
/// is sold before them. 0 when there is none.
std::int64_t shelfLifeCap(const DemandDistribution& untilExpiry, double stock, std::int64_t wanted,
                          const RoundingRule& rule, double tolerance);

} // namespace shelfcast::planning
