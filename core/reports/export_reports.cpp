#include "reports/export_reports.h"

#include "contract/json_contract.h"
#include "contract/result_words.h"
#include "storage/records/model_repository.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

using io::cell;
using io::CellKind;
using io::ReportCell;
using io::ReportColumn;
using io::textCell;

std::string withCurrency(const std::string& title, const std::string& currency) {
    return currency.empty() ? title : title + " (" + currency + ")";
}

ReportCell word(std::string_view text) {
    return std::string(text);
}
ReportCell count(double value) {
    return value;
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
                          {{"Status", CellKind::Text, true},
                           {"Product", CellKind::Text},
                           {"Name", CellKind::Text},
                           {"Category", CellKind::Text},
                           {"Supplier", CellKind::Text},
                           {"Stock", CellKind::Whole},
                           {"On order", CellKind::Whole},
                           {"Low 7 d", CellKind::Whole},
                           {"Expected 7 d", CellKind::Whole},
                           {"High 7 d", CellKind::Whole},
                           {"Cover days", CellKind::Whole},
                           {"Runs out", CellKind::Date},
                           {"Order", CellKind::Whole},
                           {withCurrency("Price", currency), CellKind::Money},
                           {withCurrency("Order value", currency), CellKind::Money},
                           {withCurrency("Revenue at risk", currency), CellKind::Money},
                           {withCurrency("Already unavoidable", currency), CellKind::Money},
                           {withCurrency("Saved by ordering today", currency), CellKind::Money},
                           {"Confidence", CellKind::Percent},
                           {"Confidence word", CellKind::Text}},
                          {}};
    if (several)
        table.columns.insert(table.columns.begin() + 1, {"Store", CellKind::Text});
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
    io::ReportTable totals{"Summary", {{"Figure", CellKind::Text}, {"Value", CellKind::Money}}, {}};
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
    for (const auto& row : totals.rows) {
        const auto* value = std::get_if<double>(&row[1]);
        report.facts.push_back(std::get<std::string>(row[0]) + ": " +
                               (value ? levelName(std::round(*value * 100.0) / 100.0) : "not known"));
    }
    report.tables = {std::move(table), std::move(totals)};
    report.chart =
        io::ReportChart{"Expected demand of 7 days, the most urgent products", false, 1, {5, 8}, 25};
    return report;
}

io::Report forecastReport(const std::vector<ForecastSeries>& series) {
    io::Report report;
    report.title = "Forecast" + (series.empty() ? std::string() : ", store " + series.front().storeId);
    io::ReportTable table{"Forecast",
                          {{"Store", CellKind::Text},
                           {"SKU", CellKind::Text},
                           {"Category", CellKind::Text},
                           {"Period start", CellKind::Date},
                           {"Grain", CellKind::Text},
                           {"Same period last year", CellKind::Decimal},
                           {"Baseline", CellKind::Decimal},
                           {"Override", CellKind::Decimal},
                           {"Final", CellKind::Decimal}},
                          {}};
    const std::vector<double> levels = series.empty() ? std::vector<double>() : series.front().levels;
    for (const double level : levels)
        table.columns.push_back({levelTitle(level), CellKind::Decimal});
    table.columns.push_back({"Model", CellKind::Text});
    table.columns.push_back({"Generated at", CellKind::Text});
    for (const auto& one : series) {
        if (!one.note.empty() &&
            std::find(report.facts.begin(), report.facts.end(), one.note) == report.facts.end())
            report.facts.push_back(one.note);
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
    if (series.size() == 1) {
        std::vector<std::size_t> shown{8};
        if (levels.size() >= 2) {
            shown.push_back(9);
            shown.push_back(9 + levels.size() - 1);
        }
        report.chart = io::ReportChart{report.title, true, 3, shown, 0};
    }
    report.tables = {std::move(table)};
    return report;
}

io::Report accuracyReport(const std::string& storeId, const std::vector<ModelInfo>& models,
                          const std::vector<storage::HoldoutPrediction>& holdout) {
    io::Report report;
    report.title = "Forecast accuracy, store " + storeId;
    io::ReportTable table{"Models",
                          {{"Model", CellKind::Text},
                           {"State", CellKind::Text},
                           {"Algorithm", CellKind::Text},
                           {"Trained at", CellKind::Text},
                           {"Data up to", CellKind::Date},
                           {"Records", CellKind::Whole},
                           {"Held-out days", CellKind::Whole},
                           {"Accuracy", CellKind::Percent},
                           {"WAPE", CellKind::Percent},
                           {"Seasonal naive WAPE", CellKind::Percent},
                           {"Previous model WAPE", CellKind::Percent},
                           {"Bias", CellKind::Percent},
                           {"MAE", CellKind::Decimal},
                           {"RMSE", CellKind::Decimal},
                           {"MASE", CellKind::Decimal},
                           {"Reason", CellKind::Text}},
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
                             {{"SKU", CellKind::Text},
                              {"Held-out periods", CellKind::Whole},
                              {"Sold", CellKind::Whole},
                              {"Predicted", CellKind::Whole},
                              {"Mean absolute error", CellKind::Decimal},
                              {"Bias", CellKind::Percent},
                              {"WAPE", CellKind::Percent},
                              {"Accuracy", CellKind::Percent},
                              {"Inside the 80 % band", CellKind::Percent}},
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
                          {{"Date", CellKind::Date},
                           {"Store ID", CellKind::Text},
                           {"Product ID", CellKind::Text},
                           {"Category", CellKind::Text},
                           {"Region", CellKind::Text},
                           {"Inventory Level", CellKind::Whole},
                           {"Units Sold", CellKind::Whole},
                           {"Units Ordered", CellKind::Whole},
                           {"Price", CellKind::Money},
                           {"Discount", CellKind::Decimal},
                           {"Weather Condition", CellKind::Text},
                           {"Holiday/Promotion", CellKind::Whole},
                           {"Competitor Pricing", CellKind::Money},
                           {"Seasonality", CellKind::Text}},
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
                          {{"Store ID", CellKind::Text},
                           {"Product ID", CellKind::Text},
                           {"Name", CellKind::Text},
                           {"Category", CellKind::Text},
                           {"Supplier", CellKind::Text},
                           {"Supplier SKU", CellKind::Text},
                           {"Barcode", CellKind::Text},
                           {"Predecessor", CellKind::Text},
                           {"Unit cost", CellKind::Decimal},
                           {"Price", CellKind::Decimal},
                           {"Pack size", CellKind::Whole},
                           {"Minimum order", CellKind::Whole},
                           {"Shelf life days", CellKind::Whole},
                           {"Lead time days", CellKind::Whole},
                           {"Review days", CellKind::Whole},
                           {"Lead time spread days", CellKind::Decimal},
                           {"Service level", CellKind::Decimal},
                           {"Maximum stock", CellKind::Whole}},
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
