#pragma once

#include <limits>

namespace shelfcast {

/// What stands in a table of numbers (panels, batches of sales, forecasts) where nobody knows the value;
/// std::isnan tells. Never 0, and never a value to compute with. Single values are std::optional.
inline constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

} // namespace shelfcast
