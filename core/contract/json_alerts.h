#pragma once

#include "domain/alert.h"

#include <QJsonObject>

#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::services {

std::string_view ruleWord(AlertRule rule);    ///< "stock_out", "sales", "accuracy", "threshold", "job"
std::string_view stateWord(AlertState state); ///< "open", "acknowledged", "snoozed", "over"
QJsonObject toJson(const Alert& alert);
/// A paragraph for people: what, how much, what to do.
std::string describe(const Alert& alert);

} // namespace shelfcast::services
