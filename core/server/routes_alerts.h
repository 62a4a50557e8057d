#pragma once

#include "server/route.h"

#include <vector>

namespace shelfcast::server {

std::vector<Route> alertRoutes(); ///< what needs attention

} // namespace shelfcast::server
