#pragma once

#include "base/result.h"
#include "domain/panel/panel.h"

namespace shelfcast::storage {

class Database;

struct OutsideRequest {
    std::string storeId; ///< empty = the panel has those of all stores
    Day lastSale;        ///< last day of sales that is stored, whatever day the panel ends on
};

/// Adds the outside series (weather, economy) of the panel's stores as regressors with a reach, by name:
/// values of a store go before those of its region, and those before the ones of all stores. A value is how
/// far the series is from what it was of late (domain/panel/outside_series.h); in steps longer than days the
/// mean of their days. Series that ended long before the sales are left out.
Result<void> addOutsideSeries(Database& database, const OutsideRequest& request, Panel& panel);

/// A regressor's name for an outside series: its own, unless the sales have a column that is called so.
std::string outsideName(const std::string& series);

} // namespace shelfcast::storage
