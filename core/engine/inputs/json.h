#pragma once

#include "base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelfcast::engine {

/// What parseJson refuses to read, so that a damaged or hostile text costs bounded time and memory.
struct JsonLimits {
    std::size_t bytes = 256U << 20U;
    std::size_t values = 40'000'000;
    int depth = 32;
};

/// A JSON value (RFC 8259) for stored models: numbers are doubles, which hold every float and int32 exactly.
class JsonValue {
public:
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind() const { return m_kind; }
    bool isObject() const { return m_kind == Kind::Object; }
    bool isArray() const { return m_kind == Kind::Array; }
    bool truth() const { return m_bool; }

    /// The member, or nullptr when this is no object or has none of that name.
    const JsonValue* find(std::string_view name) const;
    const std::vector<JsonValue>& items() const { return m_items; }
    const std::vector<std::pair<std::string, JsonValue>>& members() const { return m_members; }

    /// Typed readers of an object's member. Each returns false (and leaves `out` alone) when the member is
    /// absent, of another kind, or does not fit the type exactly. In float arrays null stands for NaN.
    bool read(std::string_view name, std::string& out) const;
    bool read(std::string_view name, bool& out) const;
    bool read(std::string_view name, int& out) const;
    bool read(std::string_view name, double& out) const;
    bool read(std::string_view name, float& out) const;
    bool read(std::string_view name, std::vector<int>& out) const;
    bool read(std::string_view name, std::vector<float>& out) const;
    bool read(std::string_view name, std::vector<double>& out) const;
    bool read(std::string_view name, std::vector<std::string>& out) const;

private:
    friend class JsonParser;
    Kind m_kind = Kind::Null;
    bool m_bool = false;
    double m_number = 0;
    std::string m_text;
    std::vector<double> m_numbers; ///< an array of numbers and nulls only (null = NaN), kept flat
    std::vector<JsonValue> m_items;
    std::vector<std::pair<std::string, JsonValue>> m_members;
};

/// Errors: InvalidData with the byte offset when the text is no JSON or passes a limit.
Result<JsonValue> parseJson(std::string_view text, const JsonLimits& limits = {});

/// Writes JSON text piece by piece; numbers in the shortest form that reads back to the same bits.
class JsonWriter {
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(bool truth);
    JsonWriter& value(int number);
    JsonWriter& value(double number);
    JsonWriter& value(float number);
    JsonWriter& values(std::span<const int> numbers);
    JsonWriter& values(std::span<const float> numbers);
    JsonWriter& values(std::span<const double> numbers);
    JsonWriter& values(std::span<const std::string> texts);
    /// Text that is JSON already.
    JsonWriter& raw(std::string_view json);
    template <typename T>
    JsonWriter& member(std::string_view name, const T& what) {
        key(name);
        if constexpr (requires { value(what); })
            return value(what);
        else
            return values(what);
    }

    const std::string& text() const { return m_text; }
    std::string take() { return std::move(m_text); }

private:
    void separate();
    template <typename T>
    void number(T number);
    template <typename T>
    JsonWriter& list(std::span<const T> items);
    std::string m_text;
    bool m_needsComma = false;
};

/// 64-bit FNV-1a (Fowler, Noll, Vo) as 16 hexadecimal digits: names a schema, notices damage; no signature.
std::string fnvHash(std::string_view text);

} // namespace shelfcast::engine
