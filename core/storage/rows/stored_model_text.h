#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace shelfcast::storage {

class Connection;

inline constexpr std::int64_t largestModelBytes = 1LL << 30;

/// SHA-256 in hexadecimal: the name under which a model's text is stored.
std::string modelHash(std::string_view text);

/// The text of a model, unpacked and proved by its hash. Errors: NotFound; Corrupt; Database.
Result<std::string> storedModelText(Connection& connection, const std::string& modelId);

} // namespace shelfcast::storage
