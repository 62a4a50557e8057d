#pragma once

#include "base/result.h"
#include "domain/panel/panel.h"

#include <limits>

namespace shelfcast::storage {

/// What a panel holds where nobody knows a value.
inline constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// Sums whole steps of `panel` to the coarser grain (see SalesRepository::loadPanel). NotEnoughData when no
/// whole step is left.
Result<Panel> coarsen(const Panel& panel, Grain grain);

} // namespace shelfcast::storage
