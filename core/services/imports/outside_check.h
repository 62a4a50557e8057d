#pragma once

#include "base/result.h"

#include <vector>

namespace shelfcast {
struct Store;
}
namespace shelfcast::io {
struct MasterReadResult;
}

namespace shelfcast::services {

/// What is to be said of a table of outside series before it is stored, with the rows: days that are missing,
/// values that leap, values that stand twice, regions without a store, when values count, and how far they
/// reach beyond the sales. Nothing for other tables.
void checkOutsideSeries(const std::vector<Store>& stores, io::MasterReadResult& read);

} // namespace shelfcast::services
