#pragma once

#include "base/result.h"

#include <string>

namespace shelfcast::services {

/// First line of a file that nobody but its owner may read. what: "the mail password". Errors: Refused
/// (others may read it), Io, InvalidArgument (no ordinary file).
Result<std::string> secretOfFile(const std::string& path, const std::string& what);

} // namespace shelfcast::services
