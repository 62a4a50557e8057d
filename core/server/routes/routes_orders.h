#pragma once

#include "server/routes/route.h"

#include <vector>

namespace shelfcast::server {

std::vector<Route> orderRoutes(); ///< purchase orders, overrides, settings

} // namespace shelfcast::server
