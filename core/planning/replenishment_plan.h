#pragma once

#include "base/result.h"
#include "domain/orders/plan.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::planning {

/// How a planned receipt is sized once a net requirement appears.
enum class LotSizing {
    LotForLot,       ///< exactly the requirement (rounded by minimum and pack)
    FixedQuantity,   ///< whole multiples of `fixedQuantity`
    PeriodsOfSupply, ///< the requirements of `periodsOfSupply` periods at once
};

/// One item of a material requirements plan. Periods are numbered from 0; vectors shorter than the plan end
/// in zeros.
struct RequirementItem {
    std::string id;
    std::vector<double> gross;     ///< independent demand per period
    std::vector<double> scheduled; ///< receipts on order per period
    double onHand = 0, allocated = 0, safetyStock = 0;
    int leadTime = 0; ///< periods from release to receipt
    LotSizing lotSizing = LotSizing::LotForLot;
    int fixedQuantity = 1, periodsOfSupply = 1;
    int minimumOrder = 0, packSize = 1;
    /// Decided elsewhere: released in the first period, whatever netting says. Later receipts then come one
    /// lead time after a review, every `reviewPeriods`.
    std::optional<double> firstOrder;
    int reviewPeriods = 1;
    /// 1 = nothing can be received in the period: what is due then comes in the next other one. Shorter than
    /// the plan ends in zeros.
    std::vector<std::uint8_t> closed;
};

/// One component of an assembled good.
struct BillLine {
    int parent = 0, component = 0; ///< indices of items
    double quantityPer = 1;        ///< component units in one unit of the parent
    double lossShare = 0;          ///< 0 .. <1, lost in assembly: needed = quantity / (1 - loss)
};

struct RequirementOptions {
    int periods = 26;
    /// What cannot be released in time: true = released in the first period and received when it is needed,
    /// with an Expedite message (classic MRP); false = received no earlier than the lead time allows, the
    /// shortage shown.
    bool releasePastDue = true;
    /// Unmet demand is lost instead of carried as a negative stock (shops).
    bool lostSales = false;
    /// Results and messages are by groups of so many periods (netting by day, shown by week); firm demand,
    /// `periods` and the items stay in periods. `periods` must be a multiple.
    int periodsPerGroup = 1;
    /// Orders that come at most this many periods before they are needed are left alone.
    int toleratedEarliness = 0;
};

/// The plan of one item.
struct RequirementPlan {
    int lowLevelCode = 0;
    std::vector<double> gross; ///< independent and dependent demand
    std::vector<double> scheduled, projected, net, shortage, receipts, releases;
    double pastDue = 0;                  ///< units in releases[0] that should have been released earlier
    std::vector<ActionMessage> messages; ///< kind, units, from, to; texts by describe()
};

/// Nets demand against stock and receipts, level by level through the bills of material: end = start +
/// receipts - demand; a planned receipt where the end would fall under the safety stock; its release one lead
/// time earlier; the parents' releases are their components' demand. Errors: InvalidData for a bill that
/// contains itself or names an unknown item, InvalidArgument for a loss of everything.
Result<std::vector<RequirementPlan>> planRequirements(std::span<const RequirementItem> items,
                                                      std::span<const BillLine> bill,
                                                      const RequirementOptions& options);

/// Depth of every item: 0 for what is in no bill, otherwise one more than the deepest parent.
Result<std::vector<int>> lowLevelCodes(std::size_t items, std::span<const BillLine> bill);

/// "Bring 24 of 5 Feb forward to 22 Jan." in plain words; periodStarts names the periods.
std::string describe(const ActionMessage& message, std::span<const Day> periodStarts);

} // namespace shelfcast::planning
