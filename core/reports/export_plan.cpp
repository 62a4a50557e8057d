#include "reports/export_plan.h"

#include "base/number_text.h"
#include "contract/json_contract.h"
#include "contract/result_words.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {

using io::ColumnKind;
using io::textCell;

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
    const auto column = [](const char* title, ColumnKind kind) { return io::ReportColumn{title, kind}; };
    io::ReportTable table{
        "Plan",
        {column("Store", ColumnKind::Text), column("SKU", ColumnKind::Text),
         column("Description", ColumnKind::Text), column("Category", ColumnKind::Text),
         column("Supplier", ColumnKind::Text), column("Level", ColumnKind::Whole),
         column("Period start", ColumnKind::Date), column("Grain", ColumnKind::Text),
         column("P50", ColumnKind::Whole), column("P90", ColumnKind::Whole),
         column("Firm orders", ColumnKind::Decimal), column("Gross demand", ColumnKind::Decimal),
         column("Scheduled receipts", ColumnKind::Decimal), column("Projected stock", ColumnKind::Decimal),
         column("Planned receipts", ColumnKind::Decimal), column("Planned releases", ColumnKind::Decimal),
         column("Safety stock", ColumnKind::Decimal), column("Shortage", ColumnKind::Decimal)},
        {}};
    io::ReportTable messages{"To do",
                             {column("Store", ColumnKind::Text), column("SKU", ColumnKind::Text),
                              column("Description", ColumnKind::Text), column("Action", ColumnKind::Text),
                              column("Units", ColumnKind::Decimal), column("From", ColumnKind::Date),
                              column("To", ColumnKind::Date), column("Text", ColumnKind::Text)},
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
                                     std::string(actionWord(message.kind)), message.units,
                                     dayOf(product, message.from), dayOf(product, message.to),
                                     textCell(message.text)});
    }
    double releases = 0, shortage = 0;
    for (const ProductPlan& product : plan.products)
        for (const PlanPeriod& period : product.periods) {
            releases += std::isfinite(period.plannedReleases) ? period.plannedReleases : 0;
            shortage += std::isfinite(period.shortage) ? period.shortage : 0;
        }
    const auto digits = [](auto count) { return groupedDigits(static_cast<std::int64_t>(count)); };
    const std::size_t ahead = plan.products.empty() ? 0 : plan.products.front().periods.size();
    report.sentence = "The plan of " + digits(plan.products.size()) + " products over " + digits(ahead) +
                      ' ' + std::string(toString(plan.grain)) + "s from " + plan.date.toIso() + ": " +
                      digits(plan.messages) + " things to do.";
    report.cards = {{"Products", digits(plan.products.size()), ""},
                    {"Things to do", digits(plan.messages), "release, expedite, postpone, cancel"},
                    {"To order", groupedDigits(releases, 0), "units, all periods"},
                    {"Short", groupedDigits(shortage, 0), "units find no stock"}};
    report.printed = {2, 1, 4, 6, 11, 12, 14, 13, 15, 16, 17};
    if (several)
        report.printed.insert(report.printed.begin(), 0);
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
