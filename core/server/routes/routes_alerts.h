#pragma once

#include "server/routes/route.h"

#include <vector>

namespace shelfcast::server {

std::vector<Route> alertRoutes(); ///< what needs attention

} // namespace shelfcast::server
