#include "services/json_text.h"

#include "base/parallel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace shelfcast::services {

namespace {

constexpr qsizetype longArray = 256, atOnce = 64;
constexpr int outerLevels = 2;

/// The elements without the brackets around them.
QByteArray elements(const QJsonArray& array) {
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

QByteArray longArrayText(const QJsonArray& array) {
    std::vector<QByteArray> parts(static_cast<std::size_t>((array.size() + atOnce - 1) / atOnce));
    parallelFor(parts.size(), 0, [&](std::size_t part) {
        QJsonArray some;
        const qsizetype from = static_cast<qsizetype>(part) * atOnce;
        for (qsizetype i = from; i < std::min(from + atOnce, array.size()); ++i)
            some.append(array.at(i));
        parts[part] = elements(some);
    });
    qsizetype size = 1;
    for (const QByteArray& part : parts)
        size += part.size() + 1;
    QByteArray text;
    text.reserve(size);
    text += '[';
    for (const QByteArray& part : parts) {
        if (text.size() > 1)
            text += ',';
        text += part;
    }
    return text + ']';
}

QByteArray textOf(const QJsonValue& value, int level) {
    if (value.isArray() && value.toArray().size() >= longArray)
        return longArrayText(value.toArray());
    if (!value.isObject() || level >= outerLevels)
        return elements(QJsonArray{value});
    const QJsonObject object = value.toObject();
    QByteArray text = "{";
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (text.size() > 1)
            text += ',';
        text += elements(QJsonArray{member.key()}) + ':' + textOf(member.value(), level + 1);
    }
    return text + '}';
}

} // namespace

QByteArray compactText(const QJsonValue& document) {
    return textOf(document, 0);
}

} // namespace shelfcast::services
