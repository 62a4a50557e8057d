#pragma once

#include "engine/boosted/boosted_model.h"

#include <memory>
#include <string>
#include <string_view>

namespace shelfcast::engine {

/// BoostedModel::toJson() and fromJson(): the portable text form, with its hash and its golden rows.
std::string textOf(const BoostedModel::State& state);
Result<std::shared_ptr<const BoostedModel::State>> boostedStateFrom(std::string_view text);

} // namespace shelfcast::engine
