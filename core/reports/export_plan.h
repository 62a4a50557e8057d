#pragma once

#include "domain/orders/plan.h"
#include "io/write/report.h"

namespace shelfcast::services {

/// One row per product and period; a second sheet of what to do.
io::Report planReport(const StorePlan& plan);

} // namespace shelfcast::services
