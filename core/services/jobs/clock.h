#pragma once

#include "base/day.h"

#include <string>

namespace shelfcast::services {

/// The day on this machine's clock, in its time zone.
Day clockDay();
/// The moment on this machine's clock, ISO 8601 without a zone: "2024-01-05T10:00:00".
std::string clockTime();

} // namespace shelfcast::services
