#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace shelfcast::services {

/// The compact text of a JSON document, as QJsonDocument writes it. Long arrays in the outer levels, such as
/// the rows of a store, are written by all cores.
QByteArray compactText(const QJsonValue& document);

} // namespace shelfcast::services
