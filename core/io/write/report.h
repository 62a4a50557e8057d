#pragma once

#include "base/day.h"

#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace shelfcast::io {

/// How a column is typed and shown.
enum class ColumnKind {
    Text,    ///< always text: leading zeros stay
    Whole,   ///< 1,234
    Decimal, ///< 1,234.5
    Money,   ///< 1,234.50; the currency belongs in the title
    Percent, ///< the cell holds a fraction of 1; every format writes 12.8 under a title that ends in "(%)"
    Date,
};

/// Empty = not known.
using ReportCell = std::variant<std::monostate, std::string, double, Day>;

struct ReportColumn {
    std::string title; ///< unique within the table
    ColumnKind kind = ColumnKind::Text;
    bool isStatus = false; ///< coloured by its word where colours can be
};

struct ReportTable {
    std::string name; ///< of the sheet: at most 31 characters
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows; ///< as many cells as columns
};

/// A native chart over columns of the first table, on a sheet of its own.
struct ReportChart {
    std::string title;
    bool line = true; ///< else bars
    std::size_t categoryColumn = 0;
    std::vector<std::size_t> valueColumns;
    std::size_t rows = 0; ///< of the table, from its first; 0 = all
    bool printed = false; ///< also over the table of a printed page: lines over dates
};

/// A figure over the table of a printed page, with its unit and a word of what it means.
struct ReportCard {
    std::string title, value, note;
};

struct Report {
    std::string title;              ///< "Bulk prediction, store S001, 2024-01-02"
    std::string sentence;           ///< what a printed page says first; may be empty
    std::vector<ReportCard> cards;  ///< of a printed page
    std::vector<std::string> facts; ///< lines under the cards of a printed page
    std::vector<ReportTable> tables;
    std::optional<ReportChart> chart;
    /// Columns of the first table that a page has room for, in their order there; empty = all. Where a column
    /// has no value at all, it is left out.
    std::vector<std::size_t> printed;
};

/// The title as written: that of a Percent column says so.
inline std::string shownTitle(const ReportColumn& column) {
    return column.kind == ColumnKind::Percent ? column.title + " (%)" : column.title;
}
/// The number as written, so that all formats hold the same: money with 2 decimals, percents with 1, else 6.
inline double shownNumber(double value, ColumnKind kind) {
    const double scale = kind == ColumnKind::Money ? 100.0 : kind == ColumnKind::Percent ? 10.0 : 1e6;
    const double shown = kind == ColumnKind::Percent ? value * 100.0 : value;
    return std::abs(shown) < 1e9 ? std::round(shown * scale) / scale : shown;
}

/// Number cell, empty where there is no value.
inline ReportCell cell(const std::optional<double>& value) {
    return value ? ReportCell(*value) : ReportCell();
}
inline ReportCell cell(const std::optional<Day>& value) {
    return value ? ReportCell(*value) : ReportCell();
}
/// The title of a column with money.
inline std::string withCurrency(const std::string& title, const std::string& currency) {
    return currency.empty() ? title : title + " (" + currency + ")";
}
/// Text cell, empty where the text is.
inline ReportCell textCell(std::string text) {
    return text.empty() ? ReportCell() : ReportCell(std::move(text));
}

} // namespace shelfcast::io
