#pragma once

#include "engine/forecaster_state.h"

#include <memory>
#include <string>
#include <string_view>

namespace shelfcast::engine {

/// Forecaster::toJson() and fromJson(): the portable text form of a model, with its hash.
std::string textOf(const Forecaster::State& state);
Result<std::shared_ptr<const Forecaster::State>> forecasterStateFrom(std::string_view text);

} // namespace shelfcast::engine
