#pragma once

#include "services/settings_service.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace shelfcast::cli {

/// What a change does to today's orders, as a document and in words.
QJsonObject toJson(const services::OrdersPreview& preview);
QJsonArray toJson(const std::vector<services::OrdersPreview>& previews);
std::string previewText(const std::vector<services::OrdersPreview>& previews);

} // namespace shelfcast::cli
