#pragma once

#include "services/settings/settings_service.h"

#include <string>
#include <vector>

namespace shelfcast::cli {

/// What a change does to today's orders, in words.
std::string previewText(const std::vector<services::OrdersPreview>& previews);

} // namespace shelfcast::cli
