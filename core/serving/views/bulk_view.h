#pragma once

#include "base/result.h"
#include "serving/store/store_view.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

// What the pages show, computed from one StoreView. All functions are pure: same view, same result.
namespace shelfcast::services {

/// Puts another quantity into a row, with a line in its ladder.
void changeRowOrder(BulkRow& row, const StoreView& view, const std::vector<Receipt>& receipts, double units,
                    LadderKind kind, const Message& note);

/// Value, suppliers, days and doubtful ones of the orders of these rows, as they are now, into the summary.
void sumOrders(BulkSummary& summary, const std::vector<BulkRow>& rows);

Confidence confidenceOf(const std::vector<HeldOutWeek>& weeks);

/// The whole store: every product's demand, decision, confidence and projections, sorted by priority, then
/// money. A budget keeps the orders that protect most margin within it.
Result<BulkResult> makeBulk(const StoreView& view,
                            const std::map<std::string, std::vector<Receipt>>& receipts,
                            std::optional<double> budget);

} // namespace shelfcast::services
