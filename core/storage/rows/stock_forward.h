#pragma once

#include "domain/catalog.h"
#include "storage/connection/connection.h"

#include <vector>

namespace shelfcast::storage {

/// Takes off each product's stock what was sold after the evening it is of. Where that is more than there
/// was, goods came that nobody recorded, and nothing is known to be there: 0. stockDay stays the day of the
/// count.
Result<void> carryStockForward(Connection& connection, const std::string& storeId,
                               std::vector<Product>& products);

} // namespace shelfcast::storage
