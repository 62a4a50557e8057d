#pragma once

#include "domain/orders/order.h"
#include "domain/panel/demand.h"

#include <string>

namespace shelfcast::planning {

/// A product with stock and no sale in this many days is DEAD.
inline constexpr int deadAfterDays = 90;
/// Share of an order that may be left when its shelf life ends.
inline constexpr double tolerableWaste = 0.05;

/// What to order today, why, and what happens otherwise: all of it from the one distribution of demand over
/// the lead time L and over the protection interval L + R. `demand` starts at the planning date `today`.
///
/// Levels. Order-up-to = service-level quantile of demand over L + R (an order placed today must last until
/// the next one arrives). Reorder point, for the (R,S) policy = service-level quantile of demand over L
/// alone: at or under it even an order placed today carries more risk than the service level allows, which is
/// what LOW says. For MinMax and FixedQuantity, which skip reviews, it is the level that orders and covers L
/// + R. Position = on hand + on order - allocated, in whole units; only deliveries due from today on and
/// before the end of L + R count (an overdue one has no date, a later one protects nothing). What sells
/// before an order can arrive, beyond the stock, is lost and is not ordered again (served_demand.h); levels
/// that a planner has fixed by hand are kept as they are. NO DATA when the stock or the demand is not known:
/// levels are given as far as they are known, and no order.
OrderDecision decide(const DemandCurve& demand, const StockPolicy& policy, Day today);

/// Puts another whole quantity in place of the order (a budget, a planner's edit, a supplier's minimum):
/// appends `kind` with `note` and a new Final to the ladder, and recomputes value, lots and what remains at
/// risk.
void changeOrder(OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy, Day today,
                 double units, LadderKind kind, Message note);

} // namespace shelfcast::planning
