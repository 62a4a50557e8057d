#include "contract/json_text.h"

#include "base/parallel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace shelfcast::services {

namespace {

constexpr qsizetype longArray = 256, atOnce = 16;
constexpr int outerLevels = 2;

/// The elements without the brackets around them.
QByteArray elements(const QJsonArray& array) {
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return text.mid(1, text.size() - 2);
}

/// An array of `count` elements, `some(from, to)` of which are taken at once.
QByteArray arrayText(qsizetype count, const std::function<QJsonArray(qsizetype, qsizetype)>& some) {
    std::vector<QByteArray> parts(static_cast<std::size_t>((count + atOnce - 1) / atOnce));
    parallelFor(parts.size(), 0, [&](std::size_t part) {
        const qsizetype from = static_cast<qsizetype>(part) * atOnce;
        parts[part] = elements(some(from, std::min(from + atOnce, count)));
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

QByteArray longArrayText(const QJsonArray& array) {
    return arrayText(array.size(), [&](qsizetype from, qsizetype to) {
        QJsonArray some;
        for (qsizetype i = from; i < to; ++i)
            some.append(array.at(i));
        return some;
    });
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

QByteArray withArray(const QJsonObject& object, const QString& key, std::size_t count,
                     const std::function<QJsonObject(std::size_t)>& element) {
    QByteArray text = compactText(object);
    text.chop(1);
    if (!object.isEmpty())
        text += ',';
    text += elements(QJsonArray{key}) + ':';
    text += arrayText(static_cast<qsizetype>(count), [&](qsizetype from, qsizetype to) {
        QJsonArray some;
        for (qsizetype i = from; i < to; ++i)
            some.append(element(static_cast<std::size_t>(i)));
        return some;
    });
    return text + '}';
}

} // namespace shelfcast::services
