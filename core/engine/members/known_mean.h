#pragma once

#include <span>

namespace shelfcast::engine {

/// Mean of `values` over the steps at which both are finite; `alongside` is as long. 0 where there are none.
float meanOfKnown(std::span<const float> values, std::span<const float> alongside);

} // namespace shelfcast::engine
