#pragma once

#include "base/result.h"

#include <optional>
#include <string>

namespace shelfcast::storage {

class Connection;

Result<std::optional<std::string>> settingIn(Connection& connection, const std::string& key);
/// As part of a transaction; nullopt = not set any more. A change is audited.
Result<void> setSetting(Connection& connection, const std::string& key,
                        const std::optional<std::string>& value);

} // namespace shelfcast::storage
