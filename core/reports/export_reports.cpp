#include "reports/export_reports.h"

#include "base/number_text.h"
#include "contract/json_contract.h"
#include "contract/result_words.h"
#include "reports/report_money.h"
#include "storage/records/model_repository.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace shelfcast::services {

namespace {

using io::cell;
using io::ColumnKind;
using io::ReportCell;
using io::ReportColumn;
using io::textCell;
using io::withCurrency;

ReportCell word(std::string_view text) {
    return std::string(text);
}
ReportCell count(double value) {
    return value;
}

std::string counted(int count, const char* one, const char* several) {
    return groupedDigits(std::int64_t{count}) + ' ' + (count == 1 ? one : several);
}

/// Sentence and cards of a printed bulk prediction.
void addAnswer(io::Report& report, const BulkSummary& summary, int orders) {
    const auto money = [&](const std::optional<double>& amount) {
        return amount ? moneyWords(*amount, summary.currency) : std::string("not known");
    };
    if (orders == 0)
        report.sentence = "Nothing has to be ordered today.";
    else
        report.sentence = "Order " + counted(orders, "product", "products") +
                          (summary.orderValue ? " for " + money(summary.orderValue) : "") + " today.";
    if (summary.critical > 0)
        report.sentence += ' ' + counted(summary.critical, "product", "products") +
                           " will probably run out before an order placed today arrives.";
    std::string states;
    for (const auto& [count, word] :
         {std::pair(summary.critical, "critical"), std::pair(summary.low, "low"),
          std::pair(summary.adequate, "adequate"), std::pair(summary.excess, "excess"),
          std::pair(summary.dead, "dead"), std::pair(summary.noData, "without data")})
        if (count > 0)
            states += (states.empty() ? "" : ", ") + groupedDigits(std::int64_t{count}) + ' ' + word;
    report.cards = {
        {"Products", groupedDigits(std::int64_t{summary.totalProducts}), states},
        {"Order value", money(summary.orderValue), counted(orders, "product", "products")},
        {"Revenue at risk", money(summary.revenueAtRisk), "if nothing is ordered"},
        {"Already unavoidable", money(summary.unavoidableLoss), "lost before an order can arrive"},
        {"Saved by ordering today", money(summary.savedRevenue), "of the revenue at risk"}};
}

/// Level 0.1 -> "P10".
std::string levelTitle(double level) {
    const double percent = std::round(level * 1000.0) / 10.0;
    return "P" + levelName(percent);
}

} // namespace

io::Report bulkReport(const BulkResult& result) {
    const BulkSummary& summary = result.summary;
    const std::string& currency = summary.currency;
    io::Report report;
    const bool several = !result.rows.empty() && !result.rows.front().storeId.empty();
    report.title =
        (several ? std::string("Bulk prediction, all stores") : "Bulk prediction, store " + result.storeId) +
        ", " + result.date.toIso();
    io::ReportTable table{"Bulk prediction",
                          {{"Status", ColumnKind::Text, true},
                           {"Product", ColumnKind::Text},
                           {"Name", ColumnKind::Text},
                           {"Category", ColumnKind::Text},
                           {"Supplier", ColumnKind::Text},
                           {"Stock", ColumnKind::Whole},
                           {"On order", ColumnKind::Whole},
                           {"Low 7 d", ColumnKind::Whole},
                           {"Expected 7 d", ColumnKind::Whole},
                           {"High 7 d", ColumnKind::Whole},
                           {"Cover days", ColumnKind::Whole},
                           {"Runs out", ColumnKind::Date},
                           {"Order", ColumnKind::Whole},
                           {withCurrency("Price", currency), ColumnKind::Money},
                           {withCurrency("Order value", currency), ColumnKind::Money},
                           {withCurrency("Revenue at risk", currency), ColumnKind::Money},
                           {withCurrency("Already unavoidable", currency), ColumnKind::Money},
                           {withCurrency("Saved by ordering today", currency), ColumnKind::Money},
                           {"Confidence", ColumnKind::Percent},
                           {"Confidence word", ColumnKind::Text}},
                          {}};
    if (several)
        table.columns.insert(table.columns.begin() + 1, {"Store", ColumnKind::Text});
    for (const auto& row : result.rows) {
        const OrderDecision& decision = row.decision;
        const bool forecast = !row.projections.empty();
        const auto ifForecast = [forecast](double value) {
            return forecast ? ReportCell(value) : ReportCell();
        };
        table.rows.push_back({word(statusWord(decision.status)),
                              textCell(row.productId),
                              textCell(row.name),
                              textCell(row.category),
                              textCell(row.supplier),
                              cell(row.currentStock),
                              cell(row.onOrder),
                              ifForecast(row.demand7.low),
                              ifForecast(row.demand7.expected),
                              ifForecast(row.demand7.high),
                              cell(decision.coverDays),
                              cell(decision.runOutDate),
                              row.currentStock && forecast ? ReportCell(decision.order) : ReportCell(),
                              cell(row.price),
                              cell(decision.orderValue),
                              cell(decision.revenueAtRisk),
                              cell(decision.unavoidableLoss),
                              cell(decision.savedRevenue),
                              cell(row.confidence.accuracy),
                              word(confidenceWord(row.confidence.level))});
        if (several)
            table.rows.back().insert(table.rows.back().begin() + 1, textCell(row.storeId));
    }
    io::ReportTable totals{"Summary", {{"Figure", ColumnKind::Text}, {"Value", ColumnKind::Money}}, {}};
    const auto addTotal = [&totals](const std::string& title, ReportCell value) {
        totals.rows.push_back({title, std::move(value)});
    };
    addTotal("Products", count(summary.totalProducts));
    addTotal("Critical", count(summary.critical));
    addTotal("Low", count(summary.low));
    addTotal("Adequate", count(summary.adequate));
    addTotal("Excess", count(summary.excess));
    addTotal("Dead", count(summary.dead));
    addTotal("No data", count(summary.noData));
    addTotal(withCurrency("Order value", currency), cell(summary.orderValue));
    addTotal(withCurrency("Revenue at risk", currency), cell(summary.revenueAtRisk));
    addTotal(withCurrency("Already unavoidable", currency), cell(summary.unavoidableLoss));
    addTotal(withCurrency("Saved by ordering today", currency), cell(summary.savedRevenue));
    addAnswer(report, summary, static_cast<int>(std::ranges::count_if(result.rows, [](const BulkRow& row) {
                  return row.decision.order > 0;
              })));
    // Names stand before codes.
    report.printed = several ? std::vector<std::size_t>{0, 1, 3, 2, 5, 6, 7, 9, 12, 13, 15, 16}
                             : std::vector<std::size_t>{0, 2, 1, 4, 5, 6, 8, 11, 12, 14, 15};
    report.tables = {std::move(table), std::move(totals)};
    report.chart =
        io::ReportChart{"Expected demand of 7 days, the most urgent products", false, 1, {5, 8}, 25};
    return report;
}

io::Report forecastReport(const std::vector<ForecastSeries>& series) {
    io::Report report;
    report.title = "Forecast" + (series.empty() ? std::string() : ", store " + series.front().storeId);
    io::ReportTable table{"Forecast",
                          {{"Store", ColumnKind::Text},
                           {"SKU", ColumnKind::Text},
                           {"Category", ColumnKind::Text},
                           {"Period start", ColumnKind::Date},
                           {"Grain", ColumnKind::Text},
                           {"Same period last year", ColumnKind::Decimal},
                           {"Baseline", ColumnKind::Decimal},
                           {"Override", ColumnKind::Decimal},
                           {"Final", ColumnKind::Decimal}},
                          {}};
    const std::vector<double> levels = series.empty() ? std::vector<double>() : series.front().levels;
    for (const double level : levels)
        table.columns.push_back({levelTitle(level), ColumnKind::Decimal});
    table.columns.push_back({"Model", ColumnKind::Text});
    table.columns.push_back({"Generated at", ColumnKind::Text});
    for (const auto& one : series) {
        if (!one.note.empty() &&
            std::find(report.facts.begin(), report.facts.end(), one.note.english()) == report.facts.end())
            report.facts.push_back(one.note.english());
        for (const auto& point : one.points) {
            std::vector<ReportCell> row{textCell(one.storeId),
                                        textCell(one.productId),
                                        textCell(one.category),
                                        point.date,
                                        word(toString(one.grain)),
                                        cell(point.lastYear),
                                        point.mean,
                                        cell(point.overridden),
                                        point.overridden.value_or(point.mean)};
            for (std::size_t q = 0; q < levels.size(); ++q)
                row.push_back(q < point.quantiles.size() ? ReportCell(point.quantiles[q]) : ReportCell());
            row.push_back(textCell(one.modelId));
            row.push_back(textCell(one.generatedAt));
            table.rows.push_back(std::move(row));
        }
    }
    double expected = 0, lastYear = 0;
    int changed = 0;
    bool lastYearKnown = !table.rows.empty();
    std::optional<Day> first, last;
    for (const auto& one : series)
        for (const ForecastPoint& point : one.points) {
            expected += point.overridden.value_or(point.mean);
            changed += point.overridden ? 1 : 0;
            lastYearKnown = lastYearKnown && point.lastYear;
            lastYear += point.lastYear.value_or(0);
            first = std::min(first.value_or(point.date), point.date);
            last = std::max(last.value_or(point.date), point.date);
        }
    if (first) {
        const ForecastSeries& one = series.front();
        const std::string of = series.size() > 1
                                   ? counted(static_cast<int>(series.size()), "product", "products")
                               : !one.productId.empty() ? one.productId
                               : !one.category.empty()  ? "the category " + one.category
                                                        : "the whole store";
        report.sentence = "Expect about " + groupedDigits(expected, 0) + " units of " + of + " in the " +
                          std::string(toString(one.grain)) + "s from " + first->toIso() + " to " +
                          last->toIso() + ".";
        report.cards = {{"Expected", groupedDigits(expected, 0), "units"},
                        {"The same periods last year",
                         lastYearKnown ? groupedDigits(lastYear, 0) : "not known",
                         lastYearKnown ? "units" : ""},
                        {"Periods", groupedDigits(std::int64_t(series.front().points.size())),
                         first->toIso() + " to " + last->toIso()},
                        {"Changed by hand", groupedDigits(std::int64_t{changed}),
                         changed == 0 ? "the model's own forecast" : "of the periods"}};
    }
    report.printed =
        series.size() == 1 ? std::vector<std::size_t>{3, 8} : std::vector<std::size_t>{1, 2, 3, 8};
    for (std::size_t level = 0; level < levels.size(); ++level)
        report.printed.push_back(9 + level);
    for (const std::size_t column : {5, 6, 7})
        if (column != 6 || changed > 0)
            report.printed.push_back(column);
    if (series.size() == 1) {
        std::vector<std::size_t> shown{8};
        if (levels.size() >= 2) {
            shown.push_back(9);
            shown.push_back(9 + levels.size() - 1);
        }
        report.chart = io::ReportChart{report.title, true, 3, shown, 0, true};
    }
    report.tables = {std::move(table)};
    return report;
}

io::Report accuracyReport(const std::string& storeId, const std::vector<ModelInfo>& models,
                          const std::vector<storage::HoldoutPrediction>& holdout) {
    io::Report report;
    report.title = "Forecast accuracy, store " + storeId;
    io::ReportTable table{"Models",
                          {{"Model", ColumnKind::Text},
                           {"State", ColumnKind::Text},
                           {"Algorithm", ColumnKind::Text},
                           {"Trained at", ColumnKind::Text},
                           {"Data up to", ColumnKind::Date},
                           {"Records", ColumnKind::Whole},
                           {"Held-out days", ColumnKind::Whole},
                           {"Accuracy", ColumnKind::Percent},
                           {"WAPE", ColumnKind::Percent},
                           {"Seasonal naive WAPE", ColumnKind::Percent},
                           {"Previous model WAPE", ColumnKind::Percent},
                           {"Bias", ColumnKind::Percent},
                           {"MAE", ColumnKind::Decimal},
                           {"RMSE", ColumnKind::Decimal},
                           {"MASE", ColumnKind::Decimal},
                           {"Reason", ColumnKind::Text}},
                          {}};
    for (const auto& model : models) {
        if (model.storeId != storeId)
            continue;
        const bool measured = model.holdOutDays > 0;
        const auto ifMeasured = [measured](double value) {
            return measured ? ReportCell(value) : ReportCell();
        };
        table.rows.push_back(
            {textCell(model.id), word(stateWord(model.state)), textCell(model.algorithm),
             textCell(model.trainedAt), cell(model.dataTo), count(static_cast<double>(model.records)),
             count(model.holdOutDays), ifMeasured(accuracyOf(model.metrics.wape)),
             ifMeasured(model.metrics.wape), ifMeasured(model.naiveWape), cell(model.previousWape),
             ifMeasured(model.metrics.bias), ifMeasured(model.metrics.mae), ifMeasured(model.metrics.rmse),
             cell(model.metrics.mase), textCell(model.reason)});
    }
    struct Sums {
        double predicted = 0, actual = 0, absolute = 0, inside = 0, banded = 0;
        int days = 0;
    };
    std::map<std::string, Sums> byProduct;
    for (const auto& day : holdout) {
        if (!day.actual)
            continue;
        Sums& sums = byProduct[day.productId];
        ++sums.days;
        sums.predicted += day.predicted;
        sums.actual += *day.actual;
        sums.absolute += std::abs(day.predicted - *day.actual);
        if (day.low && day.high) {
            ++sums.banded;
            sums.inside += *day.actual >= *day.low && *day.actual <= *day.high;
        }
    }
    io::ReportTable products{"By product",
                             {{"SKU", ColumnKind::Text},
                              {"Held-out periods", ColumnKind::Whole},
                              {"Sold", ColumnKind::Whole},
                              {"Predicted", ColumnKind::Whole},
                              {"Mean absolute error", ColumnKind::Decimal},
                              {"Bias", ColumnKind::Percent},
                              {"WAPE", ColumnKind::Percent},
                              {"Accuracy", ColumnKind::Percent},
                              {"Inside the 80 % band", ColumnKind::Percent}},
                             {}};
    for (const auto& [product, sums] : byProduct) {
        const auto share = [&sums = sums](double part) {
            return sums.actual > 0 ? ReportCell(part / sums.actual) : ReportCell();
        };
        products.rows.push_back({textCell(product), count(sums.days), sums.actual, sums.predicted,
                                 sums.absolute / sums.days, share(sums.predicted - sums.actual),
                                 share(sums.absolute), share(sums.actual - sums.absolute),
                                 sums.banded > 0 ? ReportCell(sums.inside / sums.banded) : ReportCell()});
    }
    report.tables = {std::move(table)};
    if (!products.rows.empty())
        report.tables.push_back(std::move(products));
    return report;
}

io::Report historyReport(const std::string& storeId, const std::vector<SalesRecord>& records) {
    io::Report report;
    report.title = "Sales history, store " + storeId;
    io::ReportTable table{"History",
                          {{"Date", ColumnKind::Date},
                           {"Store ID", ColumnKind::Text},
                           {"Product ID", ColumnKind::Text},
                           {"Category", ColumnKind::Text},
                           {"Region", ColumnKind::Text},
                           {"Inventory Level", ColumnKind::Whole},
                           {"Units Sold", ColumnKind::Whole},
                           {"Units Ordered", ColumnKind::Whole},
                           {"Price", ColumnKind::Money},
                           {"Discount", ColumnKind::Decimal},
                           {"Weather Condition", ColumnKind::Text},
                           {"Holiday/Promotion", ColumnKind::Whole},
                           {"Competitor Pricing", ColumnKind::Money},
                           {"Seasonality", ColumnKind::Text}},
                          {}};
    for (const auto& record : records)
        table.rows.push_back({record.date, textCell(record.storeId), textCell(record.productId),
                              textCell(record.category), textCell(record.region), cell(record.inventoryLevel),
                              record.unitsSold, cell(record.unitsOrdered), cell(record.price),
                              cell(record.discount), textCell(record.weather), cell(record.promotion),
                              cell(record.competitorPrice), textCell(record.seasonality)});
    report.chart = io::ReportChart{report.title, true, 0, {6}, 0};
    report.tables = {std::move(table)};
    return report;
}

io::Report productReport(const std::string& storeId, const std::vector<ProductUpdate>& products) {
    io::Report report;
    report.title = "Products, store " + storeId;
    io::ReportTable table{"Products",
                          {{"Store ID", ColumnKind::Text},
                           {"Product ID", ColumnKind::Text},
                           {"Name", ColumnKind::Text},
                           {"Category", ColumnKind::Text},
                           {"Supplier", ColumnKind::Text},
                           {"Supplier SKU", ColumnKind::Text},
                           {"Barcode", ColumnKind::Text},
                           {"Predecessor", ColumnKind::Text},
                           {"Unit cost", ColumnKind::Decimal},
                           {"Price", ColumnKind::Decimal},
                           {"Pack size", ColumnKind::Whole},
                           {"Minimum order", ColumnKind::Whole},
                           {"Shelf life days", ColumnKind::Whole},
                           {"Lead time days", ColumnKind::Whole},
                           {"Review days", ColumnKind::Whole},
                           {"Lead time spread days", ColumnKind::Decimal},
                           {"Service level", ColumnKind::Decimal},
                           {"Maximum stock", ColumnKind::Whole}},
                          {}};
    const auto whole = [](const std::optional<int>& value) {
        return value ? ReportCell(static_cast<double>(*value)) : ReportCell();
    };
    for (const auto& product : products)
        table.rows.push_back(
            {textCell(storeId), textCell(product.id), textCell(product.name.value_or("")),
             textCell(product.category.value_or("")), textCell(product.supplier.value_or("")),
             textCell(product.supplierSku.value_or("")), textCell(product.barcode.value_or("")),
             textCell(product.predecessor.value_or("")), cell(product.unitCost), cell(product.price),
             whole(product.packSize), whole(product.minimumOrder), whole(product.shelfLifeDays),
             whole(product.leadTimeDays), whole(product.reviewDays), cell(product.leadTimeSpreadDays),
             cell(product.serviceLevel), cell(product.maximumStock)});
    report.tables = {std::move(table)};
    return report;
}

} // namespace shelfcast::services
