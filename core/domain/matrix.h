#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace shelfcast {

/// Dense row-major table: one row per series, one column per step.
template <typename T>
class Matrix {
public:
    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns, T value = T{})
        : m_rows(rows), m_columns(columns), m_values(rows * columns, value) {}
    /// values: row by row, rows x columns of them.
    Matrix(std::size_t rows, std::size_t columns, std::vector<T> values)
        : m_rows(rows), m_columns(columns), m_values(std::move(values)) {}

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    bool empty() const { return m_values.empty(); }

    T& operator()(std::size_t row, std::size_t column) { return m_values[row * m_columns + column]; }
    const T& operator()(std::size_t row, std::size_t column) const { return m_values[row * m_columns + column]; }
    std::span<T> row(std::size_t index) { return {m_values.data() + index * m_columns, m_columns}; }
    std::span<const T> row(std::size_t index) const { return {m_values.data() + index * m_columns, m_columns}; }
    std::vector<T>& values() { return m_values; }
    const std::vector<T>& values() const { return m_values; }

    bool operator==(const Matrix&) const = default;

private:
    std::size_t m_rows = 0, m_columns = 0;
    std::vector<T> m_values;
};

} // namespace shelfcast
