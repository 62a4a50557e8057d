#include "reports/export_policies.h"

#include <cmath>

// The rules that a planner states, as tables that import again.
namespace shelfcast::services {

namespace {

using io::cell;
using io::ColumnKind;
using io::ReportCell;
using io::textCell;

/// What a setting's key says: "policy.product.P1" of store S1.
struct Key {
    std::string scope, name, store;
};
Key keyOf(const std::string& key, std::size_t prefix) {
    const auto mark = key.find('\x1f');
    const std::string rest = key.substr(prefix, mark == std::string::npos ? mark : mark - prefix);
    const auto dot = rest.find('.');
    return {rest.substr(0, dot), dot == std::string::npos ? std::string() : rest.substr(dot + 1),
            mark == std::string::npos ? std::string() : key.substr(mark + 1)};
}

/// A share as percent, without what its binary form adds.
ReportCell percent(double share) {
    return std::round(share * 1e6) / 1e4;
}

} // namespace

io::Report policyReport(const SettingValues& settings) {
    io::Report report;
    report.title = "Ordering policies";
    io::ReportTable table{"Policies",
                          {{"Store ID", ColumnKind::Text},
                           {"Product ID", ColumnKind::Text},
                           {"Class", ColumnKind::Text},
                           {"Supplier", ColumnKind::Text},
                           {"Service level", ColumnKind::Decimal},
                           {"Fill rate", ColumnKind::Decimal},
                           {"Shortage cost", ColumnKind::Decimal},
                           {"Holding cost per week", ColumnKind::Decimal},
                           {"Reorder level", ColumnKind::Decimal},
                           {"Order up to", ColumnKind::Decimal},
                           {"Fixed lot", ColumnKind::Decimal}},
                          {}};
    for (const auto& [key, value] : settings) {
        if (key.rfind("policy.", 0) != 0)
            continue;
        const Key of = keyOf(key, 7);
        const auto rule = policyOf(value);
        if (!rule || of.name.empty())
            continue;
        if (rule->measure == ServiceMeasure::Costs && !rule->shortageCost)
            continue;
        const bool levels = rule->kind != PolicyKind::OrderUpTo;
        const auto measured = [&](ServiceMeasure measure) { return !levels && rule->measure == measure; };
        const auto word = [&](const char* scope) {
            return textCell(of.scope == scope ? of.name : std::string());
        };
        table.rows.push_back({textCell(of.store), word("product"), word("class"), word("supplier"),
                              measured(ServiceMeasure::CycleService) ? percent(rule->service) : ReportCell(),
                              measured(ServiceMeasure::FillRate) ? percent(rule->service) : ReportCell(),
                              cell(rule->shortageCost), cell(rule->holdingCost),
                              levels ? cell(rule->minimum) : ReportCell(),
                              rule->kind == PolicyKind::MinMax ? cell(rule->maximum) : ReportCell(),
                              rule->kind == PolicyKind::FixedQuantity ? cell(rule->quantity) : ReportCell()});
    }
    report.tables = {std::move(table)};
    return report;
}

io::Report priceBreakReport(const SettingValues& settings) {
    io::Report report;
    report.title = "Prices by quantity";
    io::ReportTable table{"Prices by quantity",
                          {{"Store ID", ColumnKind::Text},
                           {"Product ID", ColumnKind::Text},
                           {"From quantity", ColumnKind::Decimal},
                           {"Unit cost", ColumnKind::Decimal}},
                          {}};
    constexpr std::string_view prefix = "price_breaks.";
    for (const auto& [key, value] : settings) {
        if (key.rfind(prefix, 0) != 0)
            continue;
        const auto mark = key.find('\x1f');
        const std::string product =
            key.substr(prefix.size(), mark == std::string::npos ? mark : mark - prefix.size());
        if (const auto steps = parsePriceBreaks(value); steps)
            for (const QuantityPrice& step : *steps)
                table.rows.push_back(
                    {textCell(mark == std::string::npos ? std::string() : key.substr(mark + 1)),
                     textCell(product), step.fromUnits, step.unitCost});
    }
    report.tables = {std::move(table)};
    return report;
}

} // namespace shelfcast::services
