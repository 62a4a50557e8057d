#pragma once

#include "domain/catalog.h"
#include "storage/connection/connection.h"

#include <optional>
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

/// How far products and their master data went before a change that only adds to them.
struct MasterMark {
    std::int64_t product = 0, data = 0;
};
Result<MasterMark> masterMark(Connection& connection);

/// Recomputes what `products` repeats of the sales, of the uploads and of the master data. `before`: master
/// data up to the mark are folded into the products up to it already, so that an import costs the same after
/// hundreds of tables; nullopt folds all of them.
Result<void> refreshProducts(Connection& connection, const std::vector<ProductKey>& products,
                             const std::optional<MasterMark>& before = std::nullopt);
/// Recomputes the regions of all stores; removes products that neither sales nor master data mention, and
/// stores without products.
Result<void> refreshStores(Connection& connection);
/// To be called by every change of sales or master data.
Result<void> bumpDataVersion(Connection& connection);

} // namespace shelfcast::storage
