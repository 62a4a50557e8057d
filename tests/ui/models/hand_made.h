#pragma once

#include "domain/orders/bulk.h"
#include "domain/panel/forecast.h"

namespace shelfcast::test {

/// A row with everything known.
inline BulkRow bulkRow(const std::string& id, StockStatus status, double stock, double expected, double order,
                       double risk, const std::string& supplier = "Acme",
                       const std::string& category = "Toys") {
    BulkRow row;
    row.productId = id;
    row.category = category;
    row.supplier = supplier;
    row.currentStock = stock;
    row.onOrder = 0;
    row.demand7 = {expected * 0.7, expected, expected * 1.4};
    row.mean7 = expected;
    row.price = 10;
    row.decision.status = status;
    row.decision.order = order;
    row.decision.orderValue = order * 6;
    row.decision.revenueAtRisk = risk;
    row.decision.coverDays = stock / expected * 7;
    row.decision.runOutDate = Day(19724) + static_cast<int>(*row.decision.coverDays);
    row.decision.ladder = {{LadderKind::ExpectedDemand, 40, "over 14 days"},
                           {LadderKind::SafetyStock, 12, "95 % service"},
                           {LadderKind::OrderUpTo, 52, ""},
                           {LadderKind::OnHand, stock, ""},
                           {LadderKind::OnOrder, 0, ""},
                           {LadderKind::Allocated, 0, ""},
                           {LadderKind::RawNeed, 52 - stock, ""},
                           {LadderKind::Final, order, ""}};
    row.priority = status == StockStatus::Critical   ? 1
                   : status == StockStatus::Low      ? 2
                   : status == StockStatus::Adequate ? 3
                                                     : 4;
    row.confidence = {ConfidenceLevel::High, 0.87};
    row.recentWeeks = {30, 32, 28, 35, 31, 30, 36, 33};
    for (const char* period : {"day", "week", "month", "quarter"})
        row.projections.push_back({period, 7, row.demand7, "as expected"});
    row.lastWeeks = {
        {Day(19690), 30, 31}, {Day(19697), 31, 29}, {Day(19704), 33, std::nullopt}, {Day(19711), 30, 36}};
    return row;
}

/// Nothing is known but what was sold.
inline BulkRow bareRow(const std::string& id) {
    BulkRow row = bulkRow(id, StockStatus::NoData, 0, 20, 0, 0, "", "");
    row.currentStock.reset();
    row.onOrder.reset();
    row.price.reset();
    row.decision = OrderDecision{};
    row.confidence = {};
    return row;
}

inline BulkResult bulkResult(std::vector<BulkRow> rows) {
    BulkResult result;
    result.storeId = "S001";
    result.date = Day(19724);
    result.modelId = "S001-1";
    result.summary.currency = "EUR";
    result.summary.totalProducts = static_cast<int>(rows.size());
    for (const BulkRow& row : rows) {
        result.summary.critical += row.decision.status == StockStatus::Critical;
        result.summary.low += row.decision.status == StockStatus::Low;
        result.summary.adequate += row.decision.status == StockStatus::Adequate;
        result.summary.excess += row.decision.status == StockStatus::Excess;
        result.summary.noData += row.decision.status == StockStatus::NoData;
        if (row.decision.revenueAtRisk)
            result.summary.revenueAtRisk =
                result.summary.revenueAtRisk.value_or(0) + *row.decision.revenueAtRisk;
    }
    result.rows = std::move(rows);
    return result;
}

inline ForecastSeries forecastSeries(int points) {
    ForecastSeries series;
    series.storeId = "S001";
    series.productId = "P0001";
    series.levels = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    for (int i = 0; i < points; ++i)
        series.points.push_back({Day(19724) + i, 10.0 + i, {2, 5, 8, 10, 12, 15, 18}, 9.0, std::nullopt});
    series.components = {{"level", std::vector<double>(static_cast<std::size_t>(points), 10)},
                         {"season", std::vector<double>(static_cast<std::size_t>(points), -1)}};
    for (int i = 0; i < 30; ++i)
        series.history.push_back({Day(19694) + i, 8.0 + i % 7, false, false});
    return series;
}

} // namespace shelfcast::test
