#include "engine/inputs/json.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace shelfcast::engine {

class JsonParser {
public:
    JsonParser(std::string_view text, const JsonLimits& limits) : m_text(text), m_limits(limits) {}

    Result<JsonValue> parse() {
        JsonValue value;
        if (m_text.size() > m_limits.bytes)
            return fail(ErrorCode::InvalidData, "The stored model is larger than Shelfcast reads.");
        const bool whole = parseValue(value, 0) && (skipSpace(), m_at == m_text.size());
        if (!whole)
            return fail(ErrorCode::InvalidData, "The stored model is not readable JSON.",
                        "byte " + std::to_string(m_at));
        return value;
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }
    bool accept(char c) {
        skipSpace();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool word(std::string_view w) {
        if (m_text.substr(m_at, w.size()) != w)
            return false;
        m_at += w.size();
        return true;
    }

    bool parseValue(JsonValue& out, int depth) {
        if (depth > m_limits.depth || ++m_values > m_limits.values)
            return false;
        skipSpace();
        if (m_at >= m_text.size())
            return false;
        switch (m_text[m_at]) {
        case '{':
            return parseObject(out, depth);
        case '[':
            return parseArray(out, depth);
        case '"':
            out.m_kind = JsonValue::Kind::String;
            return parseString(out.m_text);
        case 't':
            out.m_kind = JsonValue::Kind::Bool;
            out.m_bool = true;
            return word("true");
        case 'f':
            out.m_kind = JsonValue::Kind::Bool;
            return word("false");
        case 'n':
            return word("null");
        default:
            out.m_kind = JsonValue::Kind::Number;
            return parseNumber(out.m_number);
        }
    }

    bool parseNumber(double& out) {
        // from_chars also takes "inf" and "nan", which JSON does not have.
        const char* begin = m_text.data() + m_at;
        if (*begin != '-' && (*begin < '0' || *begin > '9'))
            return false;
        const auto [end, error] = std::from_chars(begin, m_text.data() + m_text.size(), out);
        if (error != std::errc() || !std::isfinite(out))
            return false;
        m_at = static_cast<std::size_t>(end - m_text.data());
        return true;
    }

    bool parseString(std::string& out) {
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return true;
            if (static_cast<unsigned char>(c) < 0x20)
                return false;
            if (c != '\\') {
                out += c;
                continue;
            }
            if (m_at >= m_text.size() || !parseEscape(out))
                return false;
        }
        return false;
    }

    bool parseEscape(std::string& out) {
        const char c = m_text[m_at++];
        switch (c) {
        case '"':
        case '\\':
        case '/':
            out += c;
            return true;
        case 'n':
            out += '\n';
            return true;
        case 't':
            out += '\t';
            return true;
        case 'r':
            out += '\r';
            return true;
        case 'b':
            out += '\b';
            return true;
        case 'f':
            out += '\f';
            return true;
        case 'u': {
            // The writer escapes control characters only; everything else is UTF-8 as it is.
            unsigned code = 0;
            if (m_at + 4 > m_text.size())
                return false;
            const char* begin = m_text.data() + m_at;
            const auto [end, error] = std::from_chars(begin, begin + 4, code, 16);
            if (error != std::errc() || end != begin + 4 || code >= 0x80)
                return false;
            m_at += 4;
            out += static_cast<char>(code);
            return true;
        }
        default:
            return false;
        }
    }

    bool parseArray(JsonValue& out, int depth) {
        out.m_kind = JsonValue::Kind::Array;
        ++m_at;
        if (accept(']'))
            return true;
        do {
            skipSpace();
            if (m_at >= m_text.size())
                return false;
            const char c = m_text[m_at];
            const bool numeric = c == '-' || (c >= '0' && c <= '9') || c == 'n';
            if (numeric && out.m_items.empty()) {
                double number = std::numeric_limits<double>::quiet_NaN();
                if (++m_values > m_limits.values || !(c == 'n' ? word("null") : parseNumber(number)))
                    return false;
                out.m_numbers.push_back(number);
            } else {
                if (!out.m_numbers.empty())
                    return false; // a stored model has no arrays of mixed kinds
                out.m_items.emplace_back();
                if (!parseValue(out.m_items.back(), depth + 1))
                    return false;
            }
        } while (accept(','));
        return accept(']');
    }

    bool parseObject(JsonValue& out, int depth) {
        out.m_kind = JsonValue::Kind::Object;
        ++m_at;
        if (accept('}'))
            return true;
        do {
            skipSpace();
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return false;
            std::string name;
            if (!parseString(name) || !accept(':') || out.find(name))
                return false;
            out.m_members.emplace_back(std::move(name), JsonValue{});
            if (!parseValue(out.m_members.back().second, depth + 1))
                return false;
        } while (accept(','));
        return accept('}');
    }

    std::string_view m_text;
    JsonLimits m_limits;
    std::size_t m_at = 0, m_values = 0;
};

Result<JsonValue> parseJson(std::string_view text, const JsonLimits& limits) {
    return JsonParser(text, limits).parse();
}

const JsonValue* JsonValue::find(std::string_view name) const {
    for (const auto& [key, value] : m_members)
        if (key == name)
            return &value;
    return nullptr;
}

namespace {

bool fits(double number, int& out) {
    if (!(number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max()) ||
        number != std::trunc(number))
        return false;
    out = static_cast<int>(number);
    return true;
}
/// Texts of floats are shortest forms: as a double they need not be a float's exact value, but round to it.
bool fits(double number, float& out) {
    if (std::abs(number) > static_cast<double>(std::numeric_limits<float>::max()))
        return false;
    out = static_cast<float>(number);
    return true;
}
bool fits(double number, double& out) {
    out = number;
    return true;
}

template <typename T>
bool numbersFrom(const JsonValue* value, const std::vector<double>& numbers, std::vector<T>& out) {
    if (!value->isArray() || !value->items().empty())
        return false;
    std::vector<T> result(numbers.size());
    for (std::size_t k = 0; k < numbers.size(); ++k)
        if (!fits(numbers[k], result[k]))
            return false;
    out = std::move(result);
    return true;
}

} // namespace

bool JsonValue::read(std::string_view name, std::string& out) const {
    const JsonValue* value = find(name);
    if (!value || value->m_kind != Kind::String)
        return false;
    out = value->m_text;
    return true;
}
bool JsonValue::read(std::string_view name, bool& out) const {
    const JsonValue* value = find(name);
    if (!value || value->m_kind != Kind::Bool)
        return false;
    out = value->m_bool;
    return true;
}
bool JsonValue::read(std::string_view name, int& out) const {
    const JsonValue* value = find(name);
    return value && value->m_kind == Kind::Number && fits(value->m_number, out);
}
bool JsonValue::read(std::string_view name, double& out) const {
    const JsonValue* value = find(name);
    return value && value->m_kind == Kind::Number && fits(value->m_number, out);
}
bool JsonValue::read(std::string_view name, float& out) const {
    const JsonValue* value = find(name);
    return value && value->m_kind == Kind::Number && fits(value->m_number, out);
}
bool JsonValue::read(std::string_view name, std::vector<int>& out) const {
    const JsonValue* value = find(name);
    return value && numbersFrom(value, value->m_numbers, out);
}
bool JsonValue::read(std::string_view name, std::vector<float>& out) const {
    const JsonValue* value = find(name);
    return value && numbersFrom(value, value->m_numbers, out);
}
bool JsonValue::read(std::string_view name, std::vector<double>& out) const {
    const JsonValue* value = find(name);
    return value && numbersFrom(value, value->m_numbers, out);
}
bool JsonValue::read(std::string_view name, std::vector<std::string>& out) const {
    const JsonValue* value = find(name);
    if (!value || !value->isArray() || !value->m_numbers.empty())
        return false;
    std::vector<std::string> result;
    for (const JsonValue& item : value->m_items) {
        if (item.m_kind != Kind::String)
            return false;
        result.push_back(item.m_text);
    }
    out = std::move(result);
    return true;
}

void JsonWriter::separate() {
    if (m_needsComma)
        m_text += ',';
    m_needsComma = true;
}
JsonWriter& JsonWriter::beginObject() {
    separate();
    m_text += '{';
    m_needsComma = false;
    return *this;
}
JsonWriter& JsonWriter::endObject() {
    m_text += '}';
    m_needsComma = true;
    return *this;
}
JsonWriter& JsonWriter::beginArray() {
    separate();
    m_text += '[';
    m_needsComma = false;
    return *this;
}
JsonWriter& JsonWriter::endArray() {
    m_text += ']';
    m_needsComma = true;
    return *this;
}
JsonWriter& JsonWriter::key(std::string_view name) {
    value(name);
    m_text += ':';
    m_needsComma = false;
    return *this;
}
JsonWriter& JsonWriter::value(std::string_view text) {
    static constexpr std::string_view digits = "0123456789abcdef";
    separate();
    m_text += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_text += '\\';
            m_text += c;
        } else if (code < 0x20) {
            m_text += "\\u00";
            m_text += digits[code >> 4U];
            m_text += digits[code & 15U];
        } else {
            m_text += c;
        }
    }
    m_text += '"';
    return *this;
}
JsonWriter& JsonWriter::value(bool truth) {
    return raw(truth ? "true" : "false");
}

template <typename T>
void JsonWriter::number(T number) {
    if constexpr (std::is_floating_point_v<T>) {
        if (!std::isfinite(number)) {
            m_text += "null";
            return;
        }
    }
    char buffer[40];
    const auto result = std::to_chars(std::begin(buffer), std::end(buffer), number);
    m_text.append(buffer, result.ptr);
}
template <typename T>
JsonWriter& JsonWriter::list(std::span<const T> items) {
    separate();
    m_text += '[';
    for (std::size_t k = 0; k < items.size(); ++k) {
        if (k)
            m_text += ',';
        number(items[k]);
    }
    m_text += ']';
    return *this;
}
JsonWriter& JsonWriter::value(int what) {
    separate();
    number(what);
    return *this;
}
JsonWriter& JsonWriter::value(double what) {
    separate();
    number(what);
    return *this;
}
JsonWriter& JsonWriter::value(float what) {
    separate();
    number(what);
    return *this;
}
JsonWriter& JsonWriter::values(std::span<const int> numbers) {
    return list(numbers);
}
JsonWriter& JsonWriter::values(std::span<const float> numbers) {
    return list(numbers);
}
JsonWriter& JsonWriter::values(std::span<const double> numbers) {
    return list(numbers);
}
JsonWriter& JsonWriter::values(std::span<const std::string> texts) {
    beginArray();
    for (const std::string& text : texts)
        value(std::string_view(text));
    return endArray();
}
JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    m_text += json;
    return *this;
}

std::string fnvHash(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    std::string hex(16, '0');
    for (std::size_t k = 16; k-- > 0; hash >>= 4U)
        hex[k] = "0123456789abcdef"[hash & 15U];
    return hex;
}

} // namespace shelfcast::engine
