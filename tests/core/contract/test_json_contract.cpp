#include "contract/json_contract.h"
#include "contract/json_records.h"
#include "engine/backtest.h"
#include "test_program.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <limits>

namespace test_json_contract {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

QSet<QString> missingKeys(const QJsonObject& object, const char* names) {
    QSet<QString> missing;
    for (const auto& name : QString::fromUtf8(names).split(u' '))
        if (!object.contains(name))
            missing.insert(name);
    return missing;
}

BulkResult bulkResult() {
    BulkResult result;
    result.storeId = "S001";
    result.date = *Day::fromIso("2024-01-02");
    result.modelId = "S001-1";
    result.summary.totalProducts = 2;
    result.summary.critical = 1;
    result.summary.orderValue = 123.456;
    BulkRow row;
    row.productId = "P0001";
    row.category = "Toys";
    row.currentStock = 12;
    row.demand7 = {30, 41, 55};
    row.mean7 = 41.7;
    row.decision.status = StockStatus::Critical;
    row.decision.order = 48;
    row.decision.revenueAtRisk = 99.999;
    row.decision.runOutDate = *Day::fromIso("2024-01-04");
    row.decision.ladder = {{LadderKind::ExpectedDemand, 80, {}}, {LadderKind::Final, 48, "packs of 12"}};
    row.priority = 1;
    row.confidence = {ConfidenceLevel::High, 0.8725};
    row.price = 9.5;
    row.potentialRevenue = 389.5;
    row.shortage = 29;
    row.lastWeeks = {{*Day::fromIso("2023-12-26"), 40.0, std::nullopt}};
    row.projections = {
        {"day", 1, {3, 5, 9}, "d"}, {"week", 7, {30, 41, 55}, "w"}, {"month", 30, {150, 170, 200}, "m"}};
    result.rows.push_back(row);
    BulkRow unknown;
    unknown.productId = "P0002";
    result.rows.push_back(unknown);
    return result;
}

} // namespace

class TestJsonContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bulkHasEveryField() {
        const QJsonObject json = toJson(bulkResult());
        QCOMPARE(missingKeys(json, "store_id prediction_date summary predictions"), QSet<QString>());
        QCOMPARE(missingKeys(
                     json[u"summary"].toObject(),
                     "total_products critical_stock low_stock adequate_stock excess_stock total_order_value "
                     "total_revenue_at_risk currency"),
                 QSet<QString>());
        const QJsonArray rows = json[u"predictions"].toArray();
        QCOMPARE(rows.size(), 2);
        for (const auto& row : rows) {
            QCOMPARE(
                missingKeys(row.toObject(),
                            "product_id category current_stock predicted_demand low_estimate high_estimate "
                            "recommended_order shortage status priority confidence price potential_revenue "
                            "lost_revenue_risk last_4_weeks demand_breakdown"),
                QSet<QString>());
            QCOMPARE(
                missingKeys(row[u"demand_breakdown"].toObject(), "weekly daily_average monthly quarterly"),
                QSet<QString>());
        }
        const QJsonObject week = rows[0][u"demand_breakdown"][u"weekly"].toObject();
        QCOMPARE(missingKeys(week, "low average high period explanation"), QSet<QString>());
        QCOMPARE(week[u"average"].toDouble(), 41.0);
        QCOMPARE(missingKeys(rows[0][u"last_4_weeks"][0].toObject(), "date predicted actual"),
                 QSet<QString>());
    }
    void bulkTextIsItsObject() {
        QCOMPARE(QJsonDocument::fromJson(jsonText(bulkResult())).object(), toJson(bulkResult()));
    }
    void bulkValues() {
        const QJsonObject json = toJson(bulkResult());
        QCOMPARE(json[u"prediction_date"].toString(), QStringLiteral("2024-01-02"));
        QCOMPARE(json[u"summary"][u"total_order_value"].toDouble(), 123.46);
        const QJsonObject row = json[u"predictions"][0].toObject();
        QCOMPARE(row[u"status"].toString(), QStringLiteral("CRITICAL"));
        QCOMPARE(row[u"predicted_demand"].toDouble(), 41.0);
        QCOMPARE(row[u"low_estimate"].toDouble(), 30.0);
        QCOMPARE(row[u"high_estimate"].toDouble(), 55.0);
        QCOMPARE(row[u"recommended_order"].toDouble(), 48.0);
        QCOMPARE(row[u"lost_revenue_risk"].toDouble(), 100.0);
        QCOMPARE(row[u"confidence"].toDouble(), 87.25);
        QCOMPARE(row[u"run_out_date"].toString(), QStringLiteral("2024-01-04"));
        QCOMPARE(row[u"ladder"][1][u"step"].toString(), QStringLiteral("final"));
    }
    void unknownIsNullNeverZero() {
        const QJsonObject json = toJson(bulkResult());
        QVERIFY(json[u"summary"][u"total_revenue_at_risk"].isNull());
        QVERIFY(json[u"summary"][u"currency"].isNull());
        const QJsonObject known = json[u"predictions"][0].toObject();
        QVERIFY(known[u"demand_breakdown"][u"quarterly"].isNull());
        QVERIFY(known[u"last_4_weeks"][0][u"actual"].isNull());
        const QJsonObject row = json[u"predictions"][1].toObject();
        for (const auto* name : {"category", "current_stock", "predicted_demand", "low_estimate",
                                 "high_estimate", "recommended_order", "shortage", "confidence", "price",
                                 "potential_revenue", "lost_revenue_risk"})
            QVERIFY2(row[QLatin1String(name)].isNull(), name);
        QCOMPARE(row[u"status"].toString(), QStringLiteral("NO DATA"));
    }
    void predictHasEveryField() {
        SmartPrediction prediction;
        prediction.context.storeId = "S001";
        prediction.context.productId = "P0001";
        prediction.context.date = *Day::fromIso("2024-01-02");
        prediction.predictedDemand = 5.5;
        prediction.week = {30, 41, 55};
        const QJsonObject json = toJson(prediction);
        QCOMPARE(
            missingKeys(json,
                        "prediction_for_date predicted_demand summary stock_recommendation demand_estimates "
                        "financial_impact confidence_interval performance_context drivers"),
            QSet<QString>());
        QCOMPARE(missingKeys(json[u"summary"].toObject(),
                             "current_stock predicted_sales_this_week stock_status message "
                             "simple_explanation action_needed"),
                 QSet<QString>());
        QCOMPARE(missingKeys(json[u"stock_recommendation"].toObject(),
                             "recommended_order_quantity shortage_units surplus_units safety_stock_needed"),
                 QSet<QString>());
        QCOMPARE(
            missingKeys(json[u"demand_estimates"][u"this_week"].toObject(), "low average high confidence"),
            QSet<QString>());
        QCOMPARE(
            missingKeys(json[u"demand_estimates"][u"this_month"].toObject(), "low average high explanation"),
            QSet<QString>());
        QCOMPARE(missingKeys(json[u"financial_impact"].toObject(),
                             "expected_revenue potential_lost_revenue currency"),
                 QSet<QString>());
        QCOMPARE(missingKeys(json[u"confidence_interval"].toObject(), "avg_error_percent low high"),
                 QSet<QString>());
        QCOMPARE(
            missingKeys(json[u"performance_context"].toObject(), "last_7_days last_6_weeks last_3_months"),
            QSet<QString>());
        QVERIFY(json[u"summary"][u"current_stock"].isNull());
        QVERIFY(json[u"stock_recommendation"][u"recommended_order_quantity"].isNull());
        QVERIFY(json[u"performance_context"][u"last_7_days"].isNull());
    }
    void forecastHasEveryField() {
        ForecastSeries series;
        series.storeId = "S001";
        series.productId = "P0001";
        series.modelId = "simple";
        series.generatedAt = "2024-01-01T00:00:00Z";
        series.levels = {0.025, 0.1, 0.5};
        series.points.push_back({*Day::fromIso("2024-01-02"), 1.25, {0.1F, 1, 2}, {}, {}});
        const QJsonObject json = toJson(series);
        QCOMPARE(missingKeys(json, "store_id product_id grain model_id generated_at points"),
                 QSet<QString>());
        const QJsonObject point = json[u"points"][0].toObject();
        QCOMPARE(missingKeys(point, "date mean quantiles"), QSet<QString>());
        QCOMPARE(missingKeys(point[u"quantiles"].toObject(), "0.025 0.1 0.5"), QSet<QString>());
        QCOMPARE(point[u"quantiles"][u"0.025"].toDouble(), 0.1); // not 0.10000000149
    }
    void importHasEveryField() {
        ImportReport report;
        report.success = true;
        report.stores = {"S001"};
        report.quality = {{Severity::Warning, "gap", "A gap.", 3, {7}}};
        const QJsonObject json = toJson(report);
        QCOMPARE(
            missingKeys(
                json,
                "success message upload_id stores records accepted rejected duplicates date_range quality"),
            QSet<QString>());
        QCOMPARE(missingKeys(json[u"date_range"].toObject(), "start end"), QSet<QString>());
        QVERIFY(json[u"upload_id"].isNull());
        QVERIFY(json[u"date_range"][u"start"].isNull());
        QCOMPARE(json[u"quality"][0][u"severity"].toString(), QStringLiteral("warning"));
    }
    void severalImportsAddUp() {
        ImportReport one, two;
        one.success = two.success = true;
        one.accepted = 3;
        two.accepted = 4;
        one.stores = {"A"};
        two.stores = {"A", "B"};
        one.firstDay = *Day::fromIso("2024-02-01");
        two.firstDay = *Day::fromIso("2024-01-01");
        const QJsonObject json = toJson(std::vector<ImportReport>{one, two});
        QCOMPARE(json[u"accepted"].toInt(), 7);
        QCOMPARE(json[u"stores"].toArray().size(), 2);
        QCOMPARE(json[u"date_range"][u"start"].toString(), QStringLiteral("2024-01-01"));
        QCOMPARE(json[u"files"].toArray().size(), 2);
    }
    void trainHasEveryField() {
        TrainResult result;
        result.storeId = "S001";
        result.model.id = "S001-1";
        result.model.holdOutDays = 30;
        result.model.metrics.wape = 0.128;
        const QJsonObject json = toJson(std::vector<TrainResult>{result});
        QCOMPARE(missingKeys(json, "success message results"), QSet<QString>());
        const QJsonObject item = json[u"results"][0].toObject();
        QCOMPARE(missingKeys(
                     item, "store_id records mae accuracy wape rmse r2 mape mase naive_wape model_id version "
                           "state seconds"),
                 QSet<QString>());
        QCOMPARE(item[u"accuracy"].toDouble(), 87.2);
        QCOMPARE(item[u"wape"].toDouble(), 0.128);
        QVERIFY(item[u"r2"].isNull());
        result.model.holdOutDays = 0; // nothing was held out, so nothing is known
        const QJsonObject unmeasured = toJson(std::vector<TrainResult>{result})[u"results"][0].toObject();
        for (const auto* name : {"accuracy", "wape", "mae", "rmse", "naive_wape"})
            QVERIFY2(unmeasured[QLatin1String(name)].isNull(), name);
    }
    void historyHasEveryField() {
        const QJsonArray json =
            toJson(std::vector<HistoryPoint>{{*Day::fromIso("2024-01-02"), 3.0, {}, {}, {}, {}, {}}});
        QCOMPARE(missingKeys(json[0].toObject(),
                             "date units_sold units_sold_7d predicted inventory_level price discount"),
                 QSet<QString>());
        QVERIFY(json[0][u"predicted"].isNull());
        QCOMPARE(json[0][u"units_sold"].toDouble(), 3.0);
    }
    void backtestHasEveryField() {
        engine::BacktestResult result;
        engine::BacktestScore score;
        score.model = "auto";
        score.wape = std::numeric_limits<double>::quiet_NaN();
        score.pinball = {{0.9, 0.05}};
        score.coverage = {{0.8, 0.79}, {0.95, 0.94}};
        result.results.push_back(score);
        const QJsonObject json = toJson(result);
        QCOMPARE(missingKeys(json, "origins horizon results"), QSet<QString>());
        const QJsonObject item = json[u"results"][0].toObject();
        QCOMPARE(missingKeys(item, "model wape mae rmse bias smape mase rmsse pinball coverage seconds"),
                 QSet<QString>());
        QCOMPARE(missingKeys(item[u"coverage"].toObject(), "0.8 0.95"), QSet<QString>());
        QVERIFY(item[u"wape"].isNull()); // not a number is not known
    }
    void listsHaveIdentifiers() {
        QVERIFY(toJson(std::vector<Store>{Store{}})[0].toObject().contains(u"store_id"));
        QVERIFY(toJson(std::vector<Product>{Product{}})[0].toObject().contains(u"product_id"));
        QVERIFY(toJson(std::vector<Upload>{Upload{}})[0].toObject().contains(u"upload_id"));
        QVERIFY(toJson(std::vector<ModelInfo>{ModelInfo{}})[0].toObject().contains(u"model_id"));
    }
};

} // namespace test_json_contract

SHELFCAST_TEST(test_json_contract, TestJsonContract)
#include "test_json_contract.moc"
