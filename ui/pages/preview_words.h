#pragma once

#include "services/settings/settings_service.h"

#include <QString>

namespace shelfcast::ui {

/// "12 orders of today change: 1,234 become 1,456."
QString previewWords(const std::vector<services::OrdersPreview>& previews);
/// The orders that change most, one a line: "Oat milk: 24, then 48"; the store before it where there are
/// several.
QString previewLines(const std::vector<services::OrdersPreview>& previews, int most);

} // namespace shelfcast::ui
