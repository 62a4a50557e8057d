#include "contract/json_contract.h"
#include "reports/export_reports.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

using io::CellKind;
using io::textCell;

std::string actionName(ActionKind kind) {
    switch (kind) {
    case ActionKind::Release:
        return "release";
    case ActionKind::Expedite:
        return "expedite";
    case ActionKind::Postpone:
        return "postpone";
    case ActionKind::Cancel:
        return "cancel";
    case ActionKind::Increase:
        return "increase";
    }
    return {};
}

io::ReportCell dayOf(const ProductPlan& product, int period) {
    return period >= 0 && static_cast<std::size_t>(period) < product.periods.size()
               ? io::ReportCell(product.periods[static_cast<std::size_t>(period)].start)
               : io::ReportCell();
}

io::ReportCell known(double units) {
    return std::isfinite(units) ? io::ReportCell(units) : io::ReportCell();
}

} // namespace

io::Report planReport(const StorePlan& plan) {
    io::Report report;
    const bool several = !plan.products.empty() && !plan.products.front().storeId.empty();
    report.title = (several ? std::string("Plan, all stores") : "Plan, store " + plan.storeId) + ", " +
                   plan.date.toIso();
    const auto column = [](const char* title, CellKind kind) { return io::ReportColumn{title, kind}; };
    io::ReportTable table{
        "Plan",
        {column("Store", CellKind::Text), column("SKU", CellKind::Text),
         column("Description", CellKind::Text), column("Category", CellKind::Text),
         column("Supplier", CellKind::Text), column("Level", CellKind::Whole),
         column("Period start", CellKind::Date), column("Grain", CellKind::Text),
         column("P50", CellKind::Whole), column("P90", CellKind::Whole),
         column("Firm orders", CellKind::Decimal), column("Gross demand", CellKind::Decimal),
         column("Scheduled receipts", CellKind::Decimal), column("Projected stock", CellKind::Decimal),
         column("Planned receipts", CellKind::Decimal), column("Planned releases", CellKind::Decimal),
         column("Safety stock", CellKind::Decimal), column("Shortage", CellKind::Decimal)},
        {}};
    io::ReportTable messages{"To do",
                             {column("Store", CellKind::Text), column("SKU", CellKind::Text),
                              column("Description", CellKind::Text), column("Action", CellKind::Text),
                              column("Units", CellKind::Decimal), column("From", CellKind::Date),
                              column("To", CellKind::Date), column("Text", CellKind::Text)},
                             {}};
    for (const ProductPlan& product : plan.products) {
        const std::string& store = product.storeId.empty() ? plan.storeId : product.storeId;
        for (const PlanPeriod& period : product.periods)
            table.rows.push_back({textCell(store), textCell(product.productId), textCell(product.name),
                                  textCell(product.category), textCell(product.supplier),
                                  static_cast<double>(product.lowLevelCode), period.start,
                                  std::string(toString(plan.grain)), period.demandP50, period.demandP90,
                                  period.firmOrders, period.gross, period.scheduledReceipts,
                                  known(period.projectedStock), known(period.plannedReceipts),
                                  known(period.plannedReleases), period.safetyStock, known(period.shortage)});
        for (const ActionMessage& message : product.messages)
            messages.rows.push_back({textCell(store), textCell(product.productId), textCell(product.name),
                                     actionName(message.kind), message.units, dayOf(product, message.from),
                                     dayOf(product, message.to), textCell(message.text)});
    }
    report.facts.push_back(std::to_string(plan.products.size()) + " products, " +
                           std::to_string(plan.messages) + " things to do");
    const std::size_t periods = plan.products.empty() ? 0 : plan.products.front().periods.size();
    if (periods > 1)
        report.chart = io::ReportChart{"Stock, demand and receipts of " + plan.products.front().productId,
                                       true,
                                       6,
                                       {11, 13, 16},
                                       periods};
    report.tables = {std::move(table), std::move(messages)};
    return report;
}

} // namespace shelfcast::services
