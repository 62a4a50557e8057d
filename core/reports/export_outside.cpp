#include "reports/export_outside.h"

#include <algorithm>
#include <set>

// Outside series (weather, economy) as a table that imports again, and as an empty one to fill in.
namespace shelfcast::services {

namespace {

using io::ColumnKind;
using io::textCell;

io::ReportTable outsideTable(bool withKnown) {
    io::ReportTable table{
        "Outside series",
        {{"Date", ColumnKind::Date}, {"Store ID", ColumnKind::Text}, {"Region", ColumnKind::Text}},
        {}};
    if (withKnown)
        table.columns.push_back({"Published", ColumnKind::Date});
    return table;
}

} // namespace

io::Report outsideReport(const std::vector<Covariate>& values) {
    const bool withKnown =
        std::ranges::any_of(values, [](const Covariate& one) { return one.known.has_value(); });
    std::map<std::string, std::size_t> columns;
    for (const Covariate& one : values)
        columns.try_emplace(one.name, 0);
    io::ReportTable table = outsideTable(withKnown);
    for (auto& [name, column] : columns) {
        column = table.columns.size();
        table.columns.push_back({name, ColumnKind::Decimal});
    }
    using Key = std::tuple<Day, std::string, std::string, std::optional<Day>>;
    std::map<Key, std::vector<const Covariate*>> rows;
    for (const Covariate& one : values)
        rows[{one.date, one.storeId, one.region, one.known}].push_back(&one);
    for (const auto& [key, cells] : rows) {
        const auto& [date, store, region, known] = key;
        std::vector<io::ReportCell> row(table.columns.size());
        row[0] = date;
        row[1] = textCell(store);
        row[2] = textCell(region);
        if (withKnown && known)
            row[3] = *known;
        for (const Covariate* one : cells)
            row[columns.at(one->name)] = one->value;
        table.rows.push_back(std::move(row));
    }
    io::Report report;
    report.title = "Outside series";
    report.tables = {std::move(table)};
    return report;
}

io::Report outsideTemplate(const std::vector<Store>& stores) {
    constexpr int daysAhead = 14;
    std::optional<Day> first, last;
    for (const Store& store : stores)
        if (store.firstDay && store.lastDay) {
            first = std::min(first.value_or(*store.firstDay), *store.firstDay);
            last = std::max(last.value_or(*store.lastDay), *store.lastDay);
        }
    io::ReportTable table = outsideTable(false);
    for (const char* name : {"Temperature", "Rain"})
        table.columns.push_back({name, ColumnKind::Decimal});
    for (Day day = first.value_or(Day()); first && day <= *last + daysAhead; day = day + 1) {
        std::vector<io::ReportCell> row(table.columns.size());
        row[0] = day;
        table.rows.push_back(std::move(row));
    }
    io::Report report;
    report.title = "Outside series";
    report.tables = {std::move(table)};
    return report;
}

} // namespace shelfcast::services
