#pragma once

#include "domain/orders/order.h"

#include <optional>
#include <span>
#include <vector>

namespace shelfcast::planning {

/// What is on order as the planner expects it to come.
struct ExpectedDeliveries {
    std::vector<Receipt> receipts;              ///< none before today; by day
    double lateUnits = 0;                       ///< of them: due before today
    std::optional<Day> lateSince, lateExpected; ///< first due day of those, and the day they are expected
    double givenUpUnits = 0;                    ///< overdue for so long that they no longer count
    std::optional<Day> givenUpSince;
};

/// A delivery that is overdue is still expected: `lateDays` after it was due, which is how late this supplier
/// usually is, and tomorrow at the earliest. One that is overdue for longer than four weeks and four times
/// that is no longer counted. Quantities that are not above 0 are left out.
ExpectedDeliveries expectedDeliveries(std::span<const Receipt> onOrder, int lateDays, Day today);

} // namespace shelfcast::planning
