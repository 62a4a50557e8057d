#include "engine/inputs/json.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace shelfcast::engine {

/// Builds a JsonValue of what RapidJSON reads; false stops the reading.
class JsonParser {
public:
    explicit JsonParser(const JsonLimits& limits) : m_limits(limits) { m_open.push_back(&m_root); }

    JsonValue take() { return std::move(m_root); }

    bool Null() {
        if (takesNumbers())
            return addNumber(std::numeric_limits<double>::quiet_NaN());
        return add() != nullptr;
    }
    bool Bool(bool truth) {
        JsonValue* value = add();
        if (!value)
            return false;
        value->m_kind = JsonValue::Kind::Bool;
        value->m_bool = truth;
        return true;
    }
    /// Every number comes as its text: what is read is what was written, bit for bit, "-0" as well.
    bool RawNumber(const char* text, rapidjson::SizeType length, bool) {
        double number = 0;
        const auto [end, error] = std::from_chars(text, text + length, number);
        if (error != std::errc() || end != text + length || !std::isfinite(number))
            return false;
        if (takesNumbers())
            return addNumber(number);
        JsonValue* value = add();
        if (!value)
            return false;
        value->m_kind = JsonValue::Kind::Number;
        value->m_number = number;
        return true;
    }
    bool Int(int) { return false; }
    bool Uint(unsigned) { return false; }
    bool Int64(std::int64_t) { return false; }
    bool Uint64(std::uint64_t) { return false; }
    bool Double(double) { return false; }
    bool String(const char* text, rapidjson::SizeType length, bool) {
        JsonValue* value = add();
        if (!value)
            return false;
        value->m_kind = JsonValue::Kind::String;
        value->m_text.assign(text, length);
        return true;
    }
    bool StartObject() { return open(JsonValue::Kind::Object); }
    bool Key(const char* text, rapidjson::SizeType length, bool) {
        JsonValue& object = *m_open.back();
        const std::string_view name(text, length);
        if (object.find(name))
            return false;
        object.m_members.emplace_back(std::string(name), JsonValue{});
        return true;
    }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool StartArray() { return open(JsonValue::Kind::Array); }
    bool EndArray(rapidjson::SizeType) { return close(); }

private:
    /// In an array that holds no other values: those are kept flat.
    bool takesNumbers() const {
        return m_begun && m_open.back()->m_kind == JsonValue::Kind::Array && m_open.back()->m_items.empty();
    }
    bool addNumber(double number) {
        if (++m_values > m_limits.values)
            return false;
        m_open.back()->m_numbers.push_back(number);
        return true;
    }
    /// Where the next value goes; nullptr where it may not.
    JsonValue* add() {
        if (++m_values > m_limits.values)
            return nullptr;
        if (!m_begun) {
            m_begun = true;
            return &m_root;
        }
        JsonValue& parent = *m_open.back();
        if (parent.m_kind == JsonValue::Kind::Object)
            return &parent.m_members.back().second;
        if (!parent.m_numbers.empty())
            return nullptr; // a stored model has no arrays of mixed kinds
        return &parent.m_items.emplace_back();
    }
    bool open(JsonValue::Kind kind) {
        JsonValue* value = add();
        if (!value || m_depth++ > m_limits.depth)
            return false;
        value->m_kind = kind;
        m_open.push_back(value);
        return true;
    }
    bool close() {
        --m_depth;
        m_open.pop_back();
        return true;
    }

    const JsonLimits& m_limits;
    JsonValue m_root;
    std::vector<JsonValue*>
        m_open; ///< from the outermost; a vector grows only while nothing inside it is open
    std::size_t m_values = 0;
    int m_depth = 0;
    bool m_begun = false;
};

Result<JsonValue> parseJson(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return fail(ErrorCode::InvalidData, "The stored model is larger than Shelfcast reads.");
    JsonParser values(limits);
    rapidjson::MemoryStream stream(text.data(), text.size());
    rapidjson::Reader reader;
    constexpr unsigned flags = rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseIterativeFlag |
                               rapidjson::kParseValidateEncodingFlag;
    if (!reader.Parse<flags>(stream, values) || stream.Tell() < text.size()) // a zero would end it
        return fail(ErrorCode::InvalidData, "The stored model is not readable JSON.",
                    "byte " + std::to_string(stream.Tell()));
    return values.take();
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
