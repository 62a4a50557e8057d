#pragma once

#include "domain/alert.h"

#include <QJsonObject>

#include <string>

namespace shelfcast::services {

QJsonObject toJson(const Alert& alert);
/// A paragraph for people: what, how much, what to do.
std::string describe(const Alert& alert);

} // namespace shelfcast::services
