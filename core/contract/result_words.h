#pragma once

#include "domain/import_report.h"
#include "domain/orders/bulk.h"
#include "domain/orders/plan.h"
#include "domain/orders/product_class.h"
#include "domain/orders/purchase_order.h"
#include "domain/training.h"

#include <string_view>

namespace shelfcast::services {

// The words of the contract for states, the same in JSON, exports and the command line's tables.

std::string_view
statusWord(StockStatus status); ///< "CRITICAL", "LOW", "ADEQUATE", "EXCESS", "NO DATA", "DEAD"
std::string_view confidenceWord(ConfidenceLevel level); ///< "high", "medium", "low", "not enough history"
std::string_view stateWord(ModelState state);           ///< "candidate", "active", "retired", "rejected"
std::string_view severityWord(Severity severity);       ///< "info", "warning", "error"
/// "proposed", "approved", "sent", "partly received", "received", "cancelled"
std::string_view orderStatusWord(PurchaseOrderStatus status);
/// "release", "expedite", "postpone", "cancel", "increase"
std::string_view actionWord(ActionKind kind);
std::string_view abcWord(AbcClass abc);              ///< "A", "B", "C"
std::string_view xyzWord(XyzClass xyz);              ///< "X", "Y", "Z"
std::string_view patternWord(DemandPattern pattern); ///< "smooth", "erratic", "intermittent", "lumpy"
std::string_view concernWord(OrderConcern concern);  ///< "", "long_cover", "costs_more", "dead_stock"
/// Name of a ladder line: "expected_demand" … for programs, "Expected demand over lead time and review" … for
/// people.
std::string_view ladderKey(LadderKind kind);
std::string_view ladderTitle(LadderKind kind);

} // namespace shelfcast::services
