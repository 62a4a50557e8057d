#include "core/serving/view_fixture.h"
#include "serving/views/bulk_view.h"
#include "serving/views/dashboard_view.h"
#include "serving/views/forecast_view.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>

namespace test_planner_views {

using namespace shelfcast;
using namespace shelfcast::services;

class TestPlannerViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bulkSortsByPriorityAndKeepsUnknownUnknown() {
        const auto bulk = makeBulk(smallStore(), {}, std::nullopt);
        QVERIFY(bulk);
        QCOMPARE(bulk->rows.size(), std::size_t(3));
        const BulkRow& first = bulk->rows.front();
        QCOMPARE(first.productId, std::string("P0001")); // 30 in stock, 10 a day, 7 days of lead time
        QCOMPARE(first.decision.status, StockStatus::Critical);
        QCOMPARE(first.priority, 1);
        QVERIFY(first.decision.order > 0);
        QVERIFY(first.decision.revenueAtRisk.value_or(0) > 0);
        const auto unknown = std::find_if(bulk->rows.begin(), bulk->rows.end(),
                                          [](const BulkRow& row) { return row.productId == "P0003"; });
        QCOMPARE(unknown->decision.status, StockStatus::NoData);
        QCOMPARE(unknown->decision.order, 0.0);
        QVERIFY(!unknown->decision.orderValue);
        QVERIFY(!unknown->potentialRevenue);
        QCOMPARE(bulk->summary.totalProducts, 3);
        QCOMPARE(bulk->summary.critical, 1);
        QCOMPARE(bulk->summary.noData, 1);
    }
    void everyRangeIsOrderedAndWidensWithThePeriod() {
        const auto bulk = makeBulk(smallStore(), {}, std::nullopt);
        QVERIFY(bulk);
        for (const auto& row : bulk->rows) {
            double widest = -1;
            for (const auto& projection : row.projections) {
                QVERIFY(projection.range.low <= projection.range.expected);
                QVERIFY(projection.range.expected <= projection.range.high);
                QVERIFY(projection.range.high - projection.range.low > widest);
                widest = projection.range.high - projection.range.low;
            }
        }
    }
    void weeksAddUpToTheirDays() {
        StoreView view = smallStore();
        ForecastRequest request;
        request.storeId = "S001";
        request.horizon = 14;
        const auto days = makeForecast(view, request);
        request.horizon = 2;
        request.grain = Grain::Week;
        const auto weeks = makeForecast(view, request);
        QVERIFY(days && weeks);
        double sum = 0;
        for (int day = 0; day < 7; ++day)
            sum += days->points[day].mean;
        QVERIFY(std::abs(weeks->points[0].mean - sum) < 1e-6);
        // The week's own distribution: its 90 % quantile is less than seven daily ones added.
        double dailyHigh = 0;
        for (int day = 0; day < 7; ++day)
            dailyHigh += days->points[day].quantiles[5];
        QVERIFY(weeks->points[0].quantiles[5] < dailyHigh);
        for (const auto& point : days->points)
            QVERIFY(std::is_sorted(point.quantiles.begin(), point.quantiles.end()));
    }
    /// A month lies beside the same month of the year before, however long months are.
    void lastYearIsTheSameMonth() {
        StoreView view = smallStore();
        view.panel.grain = Grain::Month;
        view.panel.first = *Day::fromIso("2023-01-01"); // 2024 has a 29 February
        view.panel.sales = Matrix<float>(2, 24);
        for (std::size_t row = 0; row < 2; ++row)
            for (int month = 0; month < 24; ++month)
                view.panel.sales(row, month) = static_cast<float>(100 + month);
        view.date = view.outlook.forecast.first = view.panel.dayOf(24);
        ForecastRequest request;
        request.storeId = "S001";
        request.productId = "P0001";
        request.horizon = 12;
        request.grain = Grain::Month;
        const auto months = makeForecast(view, request);
        QVERIFY2(months, months ? "" : months.error().message.english().c_str());
        for (std::size_t k = 0; k < months->points.size(); ++k)
            QCOMPARE(months->points[k].lastYear, std::optional<double>(112 + static_cast<double>(k)));
    }
    void componentsAddUpToTheForecast() {
        ForecastRequest request;
        request.storeId = "S001";
        request.productId = "P0001";
        request.horizon = 30;
        StoreView view = smallStore();
        for (int step = 0; step < view.outlook.forecast.horizon; ++step)
            view.outlook.forecast.mean(0, step) = static_cast<float>(10 + step % 7 + 0.1 * step);
        const auto series = makeForecast(view, request);
        QVERIFY(series);
        QCOMPARE(series->components.size(), std::size_t(4));
        for (std::size_t k = 0; k < series->points.size(); ++k) {
            double sum = 0;
            for (const auto& component : series->components)
                sum += component.values[k];
            QVERIFY(std::abs(sum - series->points[k].mean) < 1e-9);
        }
    }
    void refuses_data() {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("category");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown product") << QStringLiteral("P9999") << QString() << int(ErrorCode::NotFound);
        QTest::newRow("product without sales")
            << QStringLiteral("P0003") << QString() << int(ErrorCode::NotEnoughData);
        QTest::newRow("unknown category") << QString() << QStringLiteral("Toys") << int(ErrorCode::NotFound);
    }
    void refuses() {
        QFETCH(QString, product);
        QFETCH(QString, category);
        ForecastRequest request;
        request.storeId = "S001";
        request.productId = product.toStdString();
        request.category = category.toStdString();
        const auto series = makeForecast(smallStore(), request);
        QVERIFY(!series);
        QTEST(int(series.error().code), "code");
    }
    void dashboardAgreesWithBulk() {
        const StoreView view = smallStore();
        const auto bulk = makeBulk(view, {}, std::nullopt);
        QVERIFY(bulk);
        const Dashboard dashboard = makeDashboard(view, *bulk, {});
        QCOMPARE(dashboard.productsAtRisk, bulk->summary.critical + bulk->summary.low);
        QCOMPARE(dashboard.revenueAtRisk, bulk->summary.revenueAtRisk);
        QVERIFY(!dashboard.sales30);
        // Biggest money first: the overstock of P0002 is worth more than what P0001 stands to lose.
        QVERIFY(std::is_sorted(
            dashboard.work.begin(), dashboard.work.end(),
            [](const WorkItem& a, const WorkItem& b) { return a.money.value_or(0) > b.money.value_or(0); }));
        const auto order = std::find_if(dashboard.work.begin(), dashboard.work.end(),
                                        [](const WorkItem& item) { return item.kind == "order"; });
        QVERIFY(order != dashboard.work.end());
        QCOMPARE(order->productId, std::string("P0001"));
        const auto row = std::find_if(bulk->rows.begin(), bulk->rows.end(), [](const BulkRow& candidate) {
            return candidate.productId == "P0001";
        });
        QVERIFY(row != bulk->rows.end());
        QCOMPARE(order->units, std::optional<double>(row->decision.order));
        QCOMPARE(order->runsOut, row->decision.runOutDate);
    }
    /// P0001 is critical, P0002 has far too much, of P0003 no stock is known.
    void stockIsValuedByWhatBecomesOfIt() {
        StoreView view = smallStore();
        const auto health = [&] {
            const auto bulk = makeBulk(view, {}, std::nullopt);
            return bulk ? makeDashboard(view, *bulk, {}).stock : std::nullopt;
        };
        view.products[0].unitCost = 2.5;
        auto stock = health();
        QVERIFY(stock);
        QCOMPARE(stock->atRisk, 30 * 2.5); // at cost
        QCOMPARE(stock->atSalesPrice, 1);
        QCOMPARE(stock->fine + stock->tooMuch, 500 * 2.0); // at the price, for want of a cost
        QVERIFY2(stock->tooMuch > 0 && stock->fine > 0, qPrintable(QString::number(stock->tooMuch)));
        const auto bulk = makeBulk(view, {}, std::nullopt);
        for (const BulkRow& row : bulk->rows)
            if (row.productId == "P0002")
                QCOMPARE(stock->tooMuch, row.decision.excessUnits * 2.0);
        view.products[1].price.reset();
        stock = health();
        QVERIFY(stock);
        QCOMPARE(stock->unvalued, 1);
        QCOMPARE(stock->total(), 75.0);
        view.lastSold[0] = view.lastSold[1] = view.date - 120;
        stock = health();
        QVERIFY(stock);
        QCOMPARE(stock->dead, 75.0);
        for (Product& product : view.products)
            product.stock.reset();
        QVERIFY(!health());
    }
    void confidenceNeedsFourWeeks_data() {
        QTest::addColumn<int>("weeks");
        QTest::addColumn<double>("error");
        QTest::addColumn<int>("level");
        QTest::newRow("three weeks") << 3 << 0.0 << int(ConfidenceLevel::NotEnoughHistory);
        QTest::newRow("exact") << 4 << 0.0 << int(ConfidenceLevel::High);
        QTest::newRow("off by 20 %") << 4 << 20.0 << int(ConfidenceLevel::High);
        QTest::newRow("off by 30 %") << 4 << 30.0 << int(ConfidenceLevel::Medium);
        QTest::newRow("off by 50 %") << 4 << 50.0 << int(ConfidenceLevel::Low);
    }
    void confidenceNeedsFourWeeks() {
        QFETCH(int, weeks);
        QFETCH(double, error);
        const std::vector<HeldOutWeek> heldOut(weeks, {Day(0), 100 + error, 100.0});
        QTEST(int(confidenceOf(heldOut).level), "level");
    }
};

} // namespace test_planner_views

SHELFCAST_TEST(test_planner_views, TestPlannerViews)
#include "test_planner_views.moc"
