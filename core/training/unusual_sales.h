#pragma once

#include "base/job_context.h"
#include "domain/orders/bulk.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Sales of one product that the forecast of their eve does not explain.
struct UnusualSales {
    std::string productId;
    Day first, last;                        ///< the last step of sales, or the last week
    double sold = 0;                        ///< units
    double expected = 0, low = 0, high = 0; ///< units: the mean, and the range that so seldom is left
    std::optional<double> price;            ///< the last known
};

/// Of one store, what its active model, with the prices and promotions that were, says of the last step and
/// of the last week of sales. `level`: chance that a store whose sales are as ever has any of it in one
/// night, shared among its products and both spans (Bonferroni), and measured against how far the sales of
/// the weeks before were from what was expected of them. Empty without a trained model. The farthest from
/// what was expected first, in money where prices are known. Errors: Cancelled, NotEnoughData, Database.
Result<std::vector<UnusualSales>> unusualSales(storage::Database& database, const std::string& storeId,
                                               double level, const JobContext& job);

} // namespace shelfcast::services
