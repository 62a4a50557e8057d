#pragma once

#include "base/day.h"
#include "base/message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace shelfcast::services::json {

inline QJsonValue text(std::string_view value) {
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}
/// null where the text is empty.
inline QJsonValue textOrNull(std::string_view value) {
    return value.empty() ? QJsonValue() : text(value);
}

/// The English words; only of a Message, so that a literal stays a text.
template <typename Words>
requires std::is_same_v<Words, Message> QJsonValue text(const Words& words) {
    return text(words.english());
}
template <typename Words>
requires std::is_same_v<Words, Message> QJsonValue textOrNull(const Words& words) {
    return textOrNull(words.english());
}

/// null where the value is not finite; else rounded to that many decimals.
inline QJsonValue number(double value, int decimals = 6) {
    if (!std::isfinite(value))
        return {};
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::abs(value) < 1e9 ? std::round(value * scale) / scale : value;
    return rounded == 0.0 ? 0.0 : rounded; // no -0
}
inline QJsonValue number(const std::optional<double>& value, int decimals = 6) {
    return value ? number(*value, decimals) : QJsonValue();
}
inline QJsonValue money(const std::optional<double>& value) {
    return number(value, 2);
}
inline QJsonValue percent(const std::optional<double>& fraction) {
    return fraction ? number(*fraction * 100.0, 2) : QJsonValue();
}
inline QJsonValue integer(std::int64_t value) {
    return static_cast<qint64>(value);
}
inline QJsonValue day(Day value) {
    return text(value.toIso());
}
inline QJsonValue day(const std::optional<Day>& value) {
    return value ? day(*value) : QJsonValue();
}

template <typename Range, typename Convert>
QJsonArray array(const Range& range, Convert&& convert) {
    QJsonArray result;
    for (const auto& element : range)
        result.append(convert(element));
    return result;
}
inline QJsonArray texts(const std::vector<std::string>& values) {
    return array(values, [](const std::string& value) { return text(value); });
}
inline QJsonArray texts(const std::vector<Message>& values) {
    return array(values, [](const Message& value) { return text(value); });
}

} // namespace shelfcast::services::json
