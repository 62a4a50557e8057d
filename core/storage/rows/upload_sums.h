#pragma once

#include "storage/connection/connection.h"

#include <map>

namespace shelfcast::storage {

/// What the rows of an upload come to, visible and hidden ones; see RowHash.
struct UploadSum {
    std::uint64_t hash = 0;
    std::int64_t rows = 0;
    bool operator==(const UploadSum&) const = default;
};
/// By upload; without the visible rows that are sums of others.
Result<std::map<std::int64_t, UploadSum>> uploadSums(Connection& connection);

} // namespace shelfcast::storage
