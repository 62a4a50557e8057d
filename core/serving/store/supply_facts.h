#pragma once

#include "base/result.h"
#include "domain/catalog.h"
#include "planning/demand/lead_time.h"
#include "planning/policy/order_calendar.h"

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

struct StoreView;

/// What is known of one supplier: what it states, when it takes orders and brings goods, what its receipts
/// say.
struct SupplierFacts {
    Supplier supplier;
    planning::OrderCalendar calendar;
    planning::MeasuredLeadTime measured;
};

/// Reads products, stock, suppliers and their receipts into the view, as they are now. Errors: NotFound,
/// Database.
Result<void> loadSupply(storage::Database& database, StoreView& view);

} // namespace shelfcast::services
