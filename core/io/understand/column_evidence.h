#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <optional>
#include <vector>

namespace shelfcast::io {

/// What the rows say of columns, whatever these are called.
class ColumnEvidence {
public:
    ColumnEvidence(const TableLayout& layout, const Sample& sample) : m_layout(layout), m_sample(sample) {}

    /// The day of a sampled row: as it is written where it cannot be read.
    std::string dayOf(std::size_t row) const;

    /// In nearly all rows the cell of `first` times that of `second` is that of `result`.
    struct Multiplication {
        int first, second, result;
    };
    std::vector<Multiplication> multiplications() const;

    /// In nearly all rows the cells of `parts` add up to that of `sum`.
    bool addUp(const std::vector<int>& parts, int sum) const;

    /// Nearly every value of one column comes with a single value of the other.
    bool determines(int column, int other) const;

    /// How many values of the column come on one day of one store, on average; 0 where no row has one.
    double valuesADay(int column) const;

    /// 0..1: how much of the differences between the logarithms of these amounts, one a row, the values of
    /// the column account for; nullopt where the amounts are all alike or too few.
    std::optional<double> accountsFor(int column, const std::vector<std::optional<double>>& amounts) const;

    /// Per row what one unit costs, by its price or by an amount over the units; empty where neither is
    /// known.
    std::vector<std::optional<double>> unitPrices() const;

    /// The number in a sampled row, with or without the word of a unit.
    std::optional<double> number(std::size_t row, int column) const;

private:
    std::size_t first() const { return m_layout.firstDataRow; }
    std::size_t end() const;

    const TableLayout& m_layout;
    const Sample& m_sample;
};

} // namespace shelfcast::io
