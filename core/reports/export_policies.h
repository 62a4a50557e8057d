#pragma once

#include "io/write/report.h"
#include "serving/settings/planning_settings.h"

namespace shelfcast::services {

/// What was stated of single products, classes and suppliers; a policy that says only "cost" has no number to
/// write and is left out of what imports again.
io::Report policyReport(const SettingValues& settings);
io::Report priceBreakReport(const SettingValues& settings);

} // namespace shelfcast::services
