#pragma once

#include "server/routes/route.h"

#include <vector>

namespace shelfcast::server {

std::vector<Route> planningRoutes(); ///< stores, predictions, forecasts, plans

} // namespace shelfcast::server
