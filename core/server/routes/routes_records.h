#pragma once

#include "server/routes/route.h"

#include <vector>

namespace shelfcast::server {

std::vector<Route> recordRoutes(); ///< uploads, models, jobs, health

} // namespace shelfcast::server
