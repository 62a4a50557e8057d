#include "planning/demand/deliveries.h"

#include <algorithm>

namespace shelfcast::planning {

ExpectedDeliveries expectedDeliveries(std::span<const Receipt> onOrder, int lateDays, Day today) {
    constexpr int longestWait = 28;
    constexpr double largestUnits = 1e12;
    const int late = std::max(1, lateDays), givenUpAfter = std::max(longestWait, 4 * late);
    ExpectedDeliveries deliveries;
    const auto earliest = [](std::optional<Day>& day, Day candidate) {
        if (!day || candidate < *day)
            day = candidate;
    };
    for (const Receipt& receipt : onOrder) {
        if (!(receipt.units > 0) || receipt.units > largestUnits)
            continue;
        if (receipt.date >= today) {
            deliveries.receipts.push_back(receipt);
        } else if (today - receipt.date > givenUpAfter) {
            deliveries.givenUpUnits += receipt.units;
            earliest(deliveries.givenUpSince, receipt.date);
        } else {
            const Day expected = std::max(receipt.date + late, today + 1);
            deliveries.receipts.push_back({expected, receipt.units});
            deliveries.lateUnits += receipt.units;
            earliest(deliveries.lateSince, receipt.date);
            earliest(deliveries.lateExpected, expected);
        }
    }
    std::stable_sort(deliveries.receipts.begin(), deliveries.receipts.end(),
                     [](const Receipt& a, const Receipt& b) { return a.date < b.date; });
    return deliveries;
}

} // namespace shelfcast::planning
