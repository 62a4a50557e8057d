#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cstddef>
#include <functional>

namespace shelfcast::services {

/// The compact text of a JSON document, as QJsonDocument writes it. Long arrays in the outer levels, such as
/// the rows of a store, are written by all cores.
QByteArray compactText(const QJsonValue& document);

/// The compact text of an object with one more member, an array of `count` objects that is never there as a
/// whole: element() is called once for each, on all cores.
QByteArray withArray(const QJsonObject& object, const QString& key, std::size_t count,
                     const std::function<QJsonObject(std::size_t)>& element);

} // namespace shelfcast::services
