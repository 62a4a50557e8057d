#pragma once

#include "domain/catalog.h"
#include "storage/connection.h"

#include <string>
#include <utility>
#include <vector>

namespace shelfcast::storage {

/// Keys of a store and of one of its products.
using ProductKey = std::pair<std::int64_t, std::int64_t>;

/// The key of a store, made when there is none.
Result<std::int64_t> storeKey(Connection& connection, const std::string& storeId);
/// The key of a product, made when there is none.
Result<std::int64_t> productKey(Connection& connection, std::int64_t store, const std::string& productId);

/// Recomputes what `products` repeats of the sales, of the uploads and of the master data.
Result<void> refreshProducts(Connection& connection, const std::vector<ProductKey>& products);
/// Recomputes the regions of all stores; removes products that neither sales nor master data mention, and
/// stores without products.
Result<void> refreshStores(Connection& connection);
/// To be called by every change of sales or master data.
Result<void> bumpDataVersion(Connection& connection);

} // namespace shelfcast::storage
