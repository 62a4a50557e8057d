#pragma once

#include "domain/days/grain.h"
#include "domain/panel/demand.h"

namespace shelfcast::services {

/// Cumulative demand over 1 … `days` days from `from` on, out of a curve per step whose step 0 starts at
/// `first`
/// (`from` >= `first`). Within a week or month the mean and the variance grow evenly; past the curve's end
/// they go on at the pace of its last step. The variance of a stretch that starts later is that of the same
/// length from the start, scaled by its mean (linearly where it sells less, squared where it sells more).
DemandCurve dailyCurve(const DemandCurve& curve, Grain grain, Day first, Day from, int days);

} // namespace shelfcast::services
