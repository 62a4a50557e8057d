#pragma once

#include "base/result.h"
#include "base/unknown.h"
#include "domain/panel/panel.h"

namespace shelfcast::storage {

/// Sums whole steps of `panel` to the coarser grain (see SalesRepository::loadPanel). NotEnoughData when no
/// whole step is left.
Result<Panel> coarsen(const Panel& panel, Grain grain);

} // namespace shelfcast::storage
