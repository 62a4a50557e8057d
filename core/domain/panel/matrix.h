#pragma once

#include "base/large_memory.h"

#include <cstddef>
#include <memory>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace shelfcast {

/// For large tables. Leaves numbers unset where a container asks for no value: pages of memory are then
/// touched first, and paid for, by whoever fills them.
template <typename T>
struct UnsetAllocator : std::allocator<T> {
    template <typename U>
    struct rebind {
        using other = UnsetAllocator<U>;
    };
    UnsetAllocator() = default;
    template <typename U>
    UnsetAllocator(const UnsetAllocator<U>&) noexcept {}
    T* allocate(std::size_t count) {
        if (count > static_cast<std::size_t>(-1) / sizeof(T))
            throw std::bad_alloc();
        return static_cast<T*>(allocateLarge(count * sizeof(T)));
    }
    void deallocate(T* memory, std::size_t count) { freeLarge(memory, count * sizeof(T)); }
    template <typename U>
    void construct(U* place) {
        ::new (static_cast<void*>(place)) U;
    }
    template <typename U, typename... Arguments>
    void construct(U* place, Arguments&&... arguments) {
        std::construct_at(place, std::forward<Arguments>(arguments)...);
    }
};

/// Dense row-major table: one row per series, one column per step.
template <typename T>
class Matrix {
public:
    using Values = std::vector<T, UnsetAllocator<T>>;

    Matrix() = default;
    Matrix(std::size_t rows, std::size_t columns, T value = T{})
        : m_rows(rows), m_columns(columns), m_values(rows * columns, value) {}
    /// values: row by row, rows x columns of them.
    Matrix(std::size_t rows, std::size_t columns, Values values)
        : m_rows(rows), m_columns(columns), m_values(std::move(values)) {}
    /// Every value is to be written before it is read; for large tables whose rows several threads fill.
    static Matrix unset(std::size_t rows, std::size_t columns) {
        return Matrix(rows, columns, Values(rows * columns));
    }

    std::size_t rows() const { return m_rows; }
    std::size_t columns() const { return m_columns; }
    bool empty() const { return m_values.empty(); }

    T& operator()(std::size_t row, std::size_t column) { return m_values[row * m_columns + column]; }
    const T& operator()(std::size_t row, std::size_t column) const {
        return m_values[row * m_columns + column];
    }
    std::span<T> row(std::size_t index) { return {m_values.data() + index * m_columns, m_columns}; }
    std::span<const T> row(std::size_t index) const {
        return {m_values.data() + index * m_columns, m_columns};
    }
    Values& values() { return m_values; }
    const Values& values() const { return m_values; }

    bool operator==(const Matrix&) const = default;

private:
    std::size_t m_rows = 0, m_columns = 0;
    Values m_values;
};

} // namespace shelfcast
