#include "contract/request_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shelfcast::services {

namespace {

constexpr std::size_t longestText = 500;
constexpr std::size_t mostElements = 10'000;

QString q(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "12", "0.5"
std::string plain(double value) {
    return QString::number(value, 'g', 12).toStdString();
}

Error wrong(const Field& field, const std::string& what) {
    return {ErrorCode::InvalidArgument, std::string(field.name) + " " + what, std::string(field.name)};
}

std::string oneOf(const Field& field) {
    std::string words;
    for (std::size_t i = 0; i < field.values.size(); ++i)
        words += (i == 0 ? "" : i + 1 == field.values.size() ? " or " : ", ") + std::string(field.values[i]);
    return words;
}

Result<std::string> checkedText(const Field& field, const std::string& text) {
    if (text.empty() && field.required)
        return fail(wrong(field, "must not be empty."));
    if (text.size() > longestText)
        return fail(wrong(field, "is longer than " + std::to_string(longestText) + " bytes."));
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return fail(wrong(field, "holds a control character."));
    if (!field.values.empty() && std::ranges::find(field.values, text) == field.values.end())
        return fail(wrong(field, "must be " + oneOf(field) + "."));
    return text;
}

Result<double> checkedNumber(const Field& field, double value) {
    if (!std::isfinite(value) || std::abs(value) > 1e15)
        return fail(wrong(field, "must be a number."));
    if (field.type == FieldType::Integer && value != std::floor(value))
        return fail(wrong(field, "must be a whole number."));
    if ((field.least && value < *field.least) || (field.most && value > *field.most))
        return fail(wrong(field, !field.most    ? "must be " + plain(*field.least) + " or more."
                                 : !field.least ? "must be " + plain(*field.most) + " or less."
                                                : "must lie between " + plain(*field.least) + " and " +
                                                      plain(*field.most) + "."));
    return value;
}

Result<Asked::Value> valueOf(const Field& field, const std::string& text);

Result<Asked::Value> listOf(const Field& field, const std::vector<std::string>& texts) {
    if (texts.size() > mostElements)
        return fail(wrong(field, "has more than " + std::to_string(mostElements) + " elements."));
    std::vector<std::string> list;
    for (const auto& text : texts) {
        SHELFCAST_ASSIGN(auto one, checkedText(field, text));
        if (!one.empty())
            list.push_back(std::move(one));
    }
    return list;
}

Result<Asked::Value> unitsOf(const Field& field, const QJsonObject& object) {
    std::map<std::string, double> units;
    if (object.size() > static_cast<qsizetype>(mostElements))
        return fail(wrong(field, "has more than " + std::to_string(mostElements) + " elements."));
    for (auto it = object.begin(); it != object.end(); ++it) {
        SHELFCAST_ASSIGN(auto product, checkedText(field, it.key().toStdString()));
        if (!it.value().isDouble() || !std::isfinite(it.value().toDouble()))
            return fail(wrong(field, "must give a number of units for each product."));
        units[product] = it.value().toDouble();
    }
    return units;
}

Result<Asked::Value> numberOf(const Field& field, double value) {
    SHELFCAST_ASSIGN(const double checked, checkedNumber(field, value));
    if (field.type == FieldType::Integer)
        return Asked::Value(static_cast<std::int64_t>(checked));
    return Asked::Value(checked);
}

Result<Asked::Value> valueOf(const Field& field, const std::string& text) {
    switch (field.type) {
    case FieldType::Text: {
        SHELFCAST_ASSIGN(auto checked, checkedText(field, text));
        return Asked::Value(std::move(checked));
    }
    case FieldType::Date: {
        const auto day = Day::fromIso(text);
        if (!day)
            return fail(wrong(field, "\"" + text.substr(0, 40) +
                                         "\" is not a date; write it as YYYY-MM-DD, as in 2024-01-31."));
        return Asked::Value(*day);
    }
    case FieldType::Number:
    case FieldType::Integer: {
        double value = 0;
        const char* end = text.data() + text.size();
        if (const auto read = std::from_chars(text.data(), end, value);
            text.empty() || read.ec != std::errc() || read.ptr != end)
            return fail(wrong(field, "must be a number."));
        return numberOf(field, value);
    }
    case FieldType::YesNo:
        if (text == "1" || text == "true")
            return Asked::Value(true);
        if (text == "0" || text == "false")
            return Asked::Value(false);
        return fail(wrong(field, "must be true or false."));
    case FieldType::Texts: {
        std::vector<std::string> parts;
        for (const auto& part : q(text).split(u',', Qt::SkipEmptyParts))
            parts.push_back(part.trimmed().toStdString());
        return listOf(field, parts);
    }
    case FieldType::Units: {
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
        if (!document.isObject())
            return fail(wrong(field, "must be an object of product to units."));
        return unitsOf(field, document.object());
    }
    }
    return fail(wrong(field, "cannot be read."));
}

Result<Asked::Value> valueOf(const Field& field, const QJsonValue& value) {
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
        if (!value.isDouble())
            return fail(wrong(field, "must be a number."));
        return numberOf(field, value.toDouble());
    case FieldType::YesNo:
        if (value.isDouble() && (value.toDouble() == 0 || value.toDouble() == 1))
            return Asked::Value(value.toDouble() == 1);
        if (!value.isBool())
            return fail(wrong(field, "must be true or false."));
        return Asked::Value(value.toBool());
    case FieldType::Texts: {
        if (value.isString())
            return valueOf(field, value.toString().toStdString());
        std::vector<std::string> texts;
        for (const auto element : value.toArray()) {
            if (!element.isString())
                return fail(wrong(field, "must be a list of texts."));
            texts.push_back(element.toString().toStdString());
        }
        if (!value.isArray())
            return fail(wrong(field, "must be a list of texts."));
        return listOf(field, texts);
    }
    case FieldType::Units:
        if (!value.isObject())
            return fail(wrong(field, "must be an object of product to units."));
        return unitsOf(field, value.toObject());
    case FieldType::Text:
    case FieldType::Date:
        break;
    }
    if (!value.isString())
        return fail(wrong(field, field.type == FieldType::Date ? "must be a date as in \"2024-01-31\"."
                                                               : "must be a text."));
    return valueOf(field, value.toString().toStdString());
}

/// `read` gives a name's value, or nullopt where it is absent.
template <typename Value, typename Read>
Result<Asked> readFields(const Fields& fields, const Read& read) {
    Asked asked;
    for (const Field& field : fields) {
        std::optional<Value> value = read(field.name);
        if (!value && !field.alias.empty())
            value = read(field.alias);
        if (!value) {
            if (field.required)
                return fail(wrong(field, "is missing."));
            continue;
        }
        SHELFCAST_ASSIGN(auto checked, valueOf(field, *value));
        asked.set(field.name, std::move(checked));
    }
    return asked;
}

bool isKnown(const Fields& fields, std::string_view name) {
    return std::ranges::any_of(fields,
                               [&](const Field& field) { return field.name == name || field.alias == name; });
}

} // namespace

Result<Asked> askedOf(const Fields& fields, const QJsonObject& document) {
    SHELFCAST_ASSIGN(auto asked, readFields<QJsonValue>(fields, [&](std::string_view name) {
                         const auto value = document.value(q(name));
                         return value.isUndefined() || value.isNull() ? std::nullopt
                                                                      : std::optional<QJsonValue>(value);
                     }));
    for (const QString& name : document.keys())
        if (!isKnown(fields, name.toStdString()))
            asked.ignored.push_back(name.toStdString());
    return asked;
}

Result<Asked> askedOf(const Fields& fields, const FieldTexts& texts) {
    SHELFCAST_ASSIGN(auto asked, readFields<std::string>(fields, [&](std::string_view name) {
                         const auto found = texts.find(name);
                         return found == texts.end() ? std::nullopt : std::optional(found->second);
                     }));
    for (const auto& [name, value] : texts)
        if (!isKnown(fields, name))
            asked.ignored.push_back(name);
    return asked;
}

std::string optionOf(const Field& field) {
    if (!field.option.empty())
        return std::string(field.option);
    std::string option = "--" + std::string(field.name);
    std::ranges::replace(option, '_', '-');
    return option;
}

std::string Asked::text(std::string_view name, std::string_view fallback) const {
    const auto* value = find<std::string>(name);
    return value ? *value : std::string(fallback);
}

std::optional<std::string> Asked::optionalText(std::string_view name) const {
    const auto* value = find<std::string>(name);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<Day> Asked::day(std::string_view name) const {
    const auto* value = find<Day>(name);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<double> Asked::number(std::string_view name) const {
    const auto* value = find<double>(name);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<int> Asked::integer(std::string_view name) const {
    const auto* value = find<std::int64_t>(name);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

bool Asked::yes(std::string_view name, bool fallback) const {
    const auto* value = find<bool>(name);
    return value ? *value : fallback;
}

std::vector<std::string> Asked::texts(std::string_view name) const {
    const auto* value = find<std::vector<std::string>>(name);
    return value ? *value : std::vector<std::string>();
}

std::map<std::string, double> Asked::units(std::string_view name) const {
    const auto* value = find<std::map<std::string, double>>(name);
    return value ? *value : std::map<std::string, double>();
}

QJsonObject Asked::toJson() const {
    QJsonObject object;
    for (const auto& [name, value] : m_values)
        object.insert(q(name),
                      std::visit(
                          [](const auto& one) -> QJsonValue {
                              using T = std::decay_t<decltype(one)>;
                              if constexpr (std::is_same_v<T, std::string>) {
                                  return q(one);
                              } else if constexpr (std::is_same_v<T, Day>) {
                                  return q(one.toIso());
                              } else if constexpr (std::is_same_v<T, std::int64_t>) {
                                  return static_cast<qint64>(one);
                              } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
                                  QJsonArray array;
                                  for (const auto& text : one)
                                      array.append(q(text));
                                  return array;
                              } else if constexpr (std::is_same_v<T, std::map<std::string, double>>) {
                                  QJsonObject units;
                                  for (const auto& [product, count] : one)
                                      units.insert(q(product), count);
                                  return units;
                              } else {
                                  return one;
                              }
                          },
                          value));
    return object;
}

std::string Asked::canonical() const {
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace shelfcast::services
