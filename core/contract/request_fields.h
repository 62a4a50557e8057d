#pragma once

#include "base/day.h"

#include <QJsonObject>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace shelfcast::services {

enum class FieldType {
    Text,
    Date,   ///< YYYY-MM-DD
    Number, ///< finite
    Integer,
    YesNo, ///< true or false; 1 and 0 in texts
    Texts, ///< a list; separated by commas in texts
    Units, ///< an object of product id to units above 0
};

/// One field of a question, as the help of a verb, the document of the service and the check of a request say
/// it.
struct Field {
    std::string_view name; ///< in JSON, queries and paths: "store_id"
    FieldType type = FieldType::Text;
    std::string_view text = {}; ///< a phrase
    bool required = false;
    std::optional<double> least = {}, most = {}; ///< of a number
    std::vector<std::string_view> values = {};   ///< the only ones that are allowed; empty = any
    std::string_view option = {};                ///< of the command line, where it is not the name: "--store"
    std::string_view alias = {};                 ///< another name under which it is accepted in JSON
    std::string_view fallback = {};              ///< what holds where nothing is given
};

using Fields = std::vector<Field>;

/// The checked values of a question, by field.
class Asked {
public:
    using Value = std::variant<std::string, Day, double, std::int64_t, bool, std::vector<std::string>,
                               std::map<std::string, double>>;
    bool has(std::string_view name) const { return m_values.contains(name); }
    void set(std::string_view name, Value value) {
        m_values.insert_or_assign(std::string(name), std::move(value));
    }

    std::string text(std::string_view name, std::string_view fallback = {}) const;
    std::optional<std::string> optionalText(std::string_view name) const;
    std::optional<Day> day(std::string_view name) const;
    std::optional<double> number(std::string_view name) const;
    std::optional<int> integer(std::string_view name) const;
    bool yes(std::string_view name, bool fallback = false) const;
    std::vector<std::string> texts(std::string_view name) const;
    std::map<std::string, double> units(std::string_view name) const;

    /// Names that no field has: they were left out.
    std::vector<std::string> ignored;
    /// One text for the same values, whatever order they came in.
    std::string canonical() const;
    QJsonObject toJson() const;

private:
    template <typename T>
    const T* find(std::string_view name) const {
        const auto found = m_values.find(name);
        return found == m_values.end() ? nullptr : std::get_if<T>(&found->second);
    }
    std::map<std::string, Value, std::less<>> m_values;
};

/// Reads and checks the fields of a document; null is as good as absent. Error InvalidArgument, whose context
/// is the name of the field.
Result<Asked> askedOf(const Fields& fields, const QJsonObject& document);
/// The same from texts by field, as a query, a path, a form or the command line has them.
using FieldTexts = std::map<std::string, std::string, std::less<>>;
Result<Asked> askedOf(const Fields& fields, const FieldTexts& texts);

/// "--store" of the field.
std::string optionOf(const Field& field);

} // namespace shelfcast::services
