#pragma once

#include "base/message.h"

#include <string>
#include <vector>

namespace shelfcast::storage {

/// With the database locked for writing: what a restore that was cut off left beside it is put in order; a
/// sentence for each thing that was found.
std::vector<Message> sweepRestore(const std::string& databasePath);

/// The database that the newest restore set aside; empty when there is none.
std::string newestKept(const std::string& databasePath);

} // namespace shelfcast::storage
