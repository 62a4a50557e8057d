#pragma once

#include "domain/nightly.h"

#include <QJsonObject>

#include <string_view>

namespace shelfcast::services {

std::string_view
outcomeWord(InboxOutcome outcome); ///< "imported", "duplicate", "asked", "rejected", "waiting"
QJsonObject toJson(const NightlyReport& report);

} // namespace shelfcast::services
