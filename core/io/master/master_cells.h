#pragma once

#include "domain/import_report.h"
#include "io/kind/master_columns.h"
#include "io/sales/sales_reader.h"
#include "io/understand/table_layout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// What takes a known value back: "-", "none".
bool isClearing(std::string_view text);

/// The cells of one row of a table by the fields they hold. What cannot be read makes the row a rejected one;
/// the first problem of a row counts.
class MasterCells {
protected:
    MasterCells(const TableLayout& layout, const ReadOptions& options)
        : m_layout(layout), m_options(options), m_columns(masterColumns(layout)) {}

    struct Row {
        std::int64_t line;
        std::vector<std::string> cells;
        std::vector<CellKind> kinds;
    };

    bool has(std::string_view field) const { return m_columns.find(field) != m_columns.end(); }
    void reject(int column, std::string_view value, Message reason);
    std::string_view cell(int column) const;
    std::string text(std::string_view field) const;
    std::optional<std::string> optionalText(std::string_view field) const;
    std::string neededText(std::string_view field);
    std::optional<double> numberIn(int column);
    std::optional<double> number(std::string_view field, double least = 0);
    std::optional<int> whole(std::string_view field, int least = 0);
    /// Whole days, also as "2 weeks", "10 Werktage", "3-5 days" (of a range the later end).
    std::optional<int> days(std::string_view field, int least = 0);
    std::optional<Day> date(std::string_view field);

    const TableLayout& m_layout;
    const ReadOptions& m_options;
    MasterColumns m_columns;
    const Row* m_row = nullptr;
    DateFormat m_dates;
    std::optional<RejectedRow> m_problem;
};

} // namespace shelfcast::io
