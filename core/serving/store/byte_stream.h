#pragma once

#include "domain/panel/matrix.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace shelfcast::services {

/// Values one after another, as bytes of this machine.
class ByteWriter {
public:
    template <typename T>
    void value(const T& value) {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    template <typename Values>
    void list(const Values& values) {
        using T = typename Values::value_type;
        static_assert(std::is_trivially_copyable_v<T>);
        value(static_cast<std::uint64_t>(values.size()));
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    void text(const std::string& text) {
        value(static_cast<std::uint64_t>(text.size()));
        m_bytes += text;
    }
    void matrix(const Matrix<float>& values) {
        value(static_cast<std::uint64_t>(values.columns()));
        list(values.values());
    }
    void reserve(std::size_t bytes) { m_bytes.reserve(bytes); }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads what ByteWriter wrote; after the first thing that cannot be, everything is empty and ok() is false.
class ByteReader {
public:
    static constexpr std::uint64_t mostValues = 1ULL << 28; ///< of one list: more is not a forecast
    explicit ByteReader(std::string_view bytes) : m_bytes(bytes) {}
    bool ok() const { return m_ok; }
    bool atEnd() const { return m_ok && m_bytes.empty(); }
    void check(bool holds) { m_ok = m_ok && holds; }

    template <typename T>
    T value() {
        T value{};
        copy(&value, sizeof value);
        return value;
    }
    template <typename T, typename Values = std::vector<T>>
    Values list() {
        const auto count = value<std::uint64_t>();
        check(count <= mostValues && count * sizeof(T) <= m_bytes.size());
        if (!m_ok)
            return {};
        Values values(static_cast<std::size_t>(count));
        copy(values.data(), values.size() * sizeof(T));
        return values;
    }
    template <typename T>
    std::vector<T> list(std::size_t count) {
        auto values = list<T>();
        check(values.size() == count);
        return values;
    }
    std::string text() {
        const auto size = value<std::uint64_t>();
        check(size <= m_bytes.size());
        std::string text(m_ok ? static_cast<std::size_t>(size) : 0, '\0');
        copy(text.data(), text.size());
        return text;
    }
    Matrix<float> matrix(std::size_t rows) {
        const auto columns = static_cast<std::size_t>(value<std::uint64_t>());
        auto values = list<float, Matrix<float>::Values>();
        check(columns <= mostValues && values.size() == rows * columns);
        if (!m_ok)
            return {};
        return Matrix<float>(rows, columns, std::move(values));
    }

private:
    void copy(void* target, std::size_t size) {
        check(size <= m_bytes.size());
        if (!m_ok || size == 0)
            return;
        std::memcpy(target, m_bytes.data(), size);
        m_bytes.remove_prefix(size);
    }
    std::string_view m_bytes;
    bool m_ok = true;
};

} // namespace shelfcast::services
