#pragma once

#include "serving/planner.h"

#include <optional>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// The id that stands for every store where a store is asked for.
inline constexpr std::string_view allStoresId = "all";

/// The bulk prediction of every store with sales, as one result: every row names its store, the summary is
/// the sum. date nullopt = each store's own planning date. Where the setting `transfers` is on, what one
/// store has too much of goes before what another would buy, a step of that order's ladder. Errors: those of
/// Planner::bulk; NotEnoughData when no store has sales.
Result<BulkResult> bulkOfAllStores(storage::Database& database, const Planner& planner,
                                   std::optional<Day> date, const JobContext& job);

} // namespace shelfcast::services
