#pragma once

#include "domain/orders/order.h"
#include "domain/orders/product_class.h"

#include <optional>
#include <vector>

namespace shelfcast {

/// What a line of a purchase order was decided from, as it was known then; kept with the order, so that the
/// order still explains itself when stock, forecast and policy have moved on.
struct OrderReason {
    StockStatus status = StockStatus::NoData;
    int priority = 4; ///< 1 critical … 4 excess
    std::optional<AbcClass> abc;
    std::optional<XyzClass> xyz;
    std::optional<DemandPattern> pattern;
    std::optional<double> onHand, onOrder, coverDays;
    std::optional<Day> runOutDate, orderDay;
    std::optional<int> leadTimeDays;
    std::optional<double> expectedDemand, highDemand; ///< over lead time + review: middle and 90 %
    std::optional<double> safetyStock, reorderPoint, orderUpTo;
    std::optional<double> stockOutChanceWithout, stockOutChanceAfter; ///< the order
    std::optional<double> savedRevenue, serviceLevel;
    std::vector<LadderStep> ladder;
};

} // namespace shelfcast
