#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::cli {

/// A table for people: columns as wide as their longest cell, numbers to the right, UTF-8 counted by
/// character.
class TextTable {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    /// As many cells as columns; characters that control a terminal are left out.
    void addRow(std::vector<std::string> cells);
    bool empty() const { return m_rows.empty(); }
    /// Header, a rule and the rows, each ended by a newline.
    std::string toText() const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// Of a column of numbers.
inline constexpr auto right = TextTable::Align::Right;

/// "1,234.5"; decimals are fixed, thousands separated by a comma.
std::string formatNumber(double value, int decimals = 0);
/// formatNumber, or `unknown` where there is no value or it is not finite.
std::string formatOptional(const std::optional<double>& value, int decimals = 0,
                           std::string_view unknown = "-");
/// "12.8 %" of a fraction of 1.
std::string formatPercent(const std::optional<double>& fraction, int decimals = 1);

} // namespace shelfcast::cli
