#pragma once

#include "base/result.h"
#include "io/master/master_reader.h"

namespace shelfcast::services {

/// Turns the policies and prices by quantity of a table into the settings they are kept as, and says what
/// they come to. Of several rows of one product, class or supplier the last counts; the prices of a product
/// take the place of those it had. Error InvalidData where a rule cannot be kept.
Result<void> settlePolicies(io::MasterReadResult& read);

} // namespace shelfcast::services
