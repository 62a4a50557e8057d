#include "base/random.h"
#include "contract/json_plan.h"
#include "serving/store/store_replay.h"
#include "test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

namespace test_store_replay {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// Two products of steady Poisson demand and one that starts with the replay.
Panel makePanel(int days, int replayed) {
    Panel panel;
    panel.first = *Day::fromIso("2024-01-01");
    panel.keys = {{"S1", "A"}, {"S1", "B"}, {"S1", "new"}};
    panel.sales = Matrix<float>(3, static_cast<std::size_t>(days), unknown);
    panel.regressors.push_back({"price", Matrix<float>(3, static_cast<std::size_t>(days), 2.0F)});
    Random random(9);
    for (int day = 0; day < days; ++day) {
        panel.sales(0, day) = static_cast<float>(random.poisson(8));
        panel.sales(1, day) = static_cast<float>(random.poisson(3));
        if (day >= days - replayed)
            panel.sales(2, day) = 5;
    }
    return panel;
}

std::vector<DemandCurve> steady(std::size_t series, int horizon) {
    const double rates[] = {8, 3, 5};
    std::vector<DemandCurve> curves(series);
    for (std::size_t row = 0; row < series; ++row)
        for (int k = 1; k <= horizon; ++k) {
            curves[row].mean.push_back(rates[row] * k);
            curves[row].variance.push_back(rates[row] * k);
        }
    return curves;
}

std::map<std::string, StockPolicy> policies() {
    StockPolicy policy;
    policy.leadTimeDays = 3;
    policy.price = 2;
    return {{"A", policy}, {"B", policy}, {"new", policy}};
}

SimulationRequest request(int days) {
    SimulationRequest asked;
    asked.days = days;
    return asked;
}

} // namespace

class TestStoreReplay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seesOnlyThePast() {
        const Panel panel = makePanel(300, 180);
        std::vector<int> ends;
        const auto report = replayStore(panel, policies(), request(180),
                                        [&](const Panel& known, const std::vector<std::string>&,
                                            int horizon) -> Result<std::vector<DemandCurve>> {
                                            ends.push_back(known.steps());
                                            for (const Regressor& regressor : known.regressors)
                                                if (static_cast<int>(regressor.values.columns()) !=
                                                    known.steps() + known.futureSteps)
                                                    return fail(ErrorCode::InvalidData, "columns");
                                            return steady(known.seriesCount(), horizon);
                                        },
                                        1, {});
        QVERIFY(report);
        QCOMPARE(ends.size(), std::size_t(26)); // reviews every 7 days
        for (std::size_t k = 0; k < ends.size(); ++k)
            QCOMPARE(ends[k], 120 + 7 * static_cast<int>(k));
        QCOMPARE(report->first.toIso(), panel.dayOf(120).toIso());
        QCOMPARE(report->days, 180);
        QCOMPARE(report->products, 2);
        QVERIFY(QString::fromStdString(report->note).contains(QStringLiteral("1 product without sales")));
        QVERIFY(*report->total.recommended.cycleService() > 0.85);
    }
    void plansAreSeenOnlyWhenTheyAreKnown_data() {
        QTest::addColumn<bool>("plansKnown");
        QTest::addColumn<float>("price");
        QTest::newRow("only the past") << false << 2.0F; // the usual price
        QTest::newRow("own plans known") << true << 3.0F;
    }
    void plansAreSeenOnlyWhenTheyAreKnown() {
        QFETCH(bool, plansKnown);
        QFETCH(float, price);
        Panel panel = makePanel(200, 0);
        panel.regressors.push_back({"competitor_price", panel.regressors[0].values});
        for (auto& regressor : panel.regressors)
            for (std::size_t day = 120; day < 200; ++day)
                regressor.values(0, day) = 3;
        SimulationRequest asked = request(80);
        asked.plansKnown = plansKnown;
        bool first = true;
        const auto report = replayStore(
            panel, policies(), asked,
            [&](const Panel& known, const std::vector<std::string>& assumed,
                int horizon) -> Result<std::vector<DemandCurve>> {
                if (assumed != (plansKnown ? std::vector<std::string>{"competitor_price"}
                                           : std::vector<std::string>{"price", "competitor_price"}))
                    return fail(ErrorCode::InvalidData, "what is assumed");
                if (first &&
                    (known.regressors[0].values(0, 121) != price || known.regressors[1].values(0, 121) != 2))
                    return fail(ErrorCode::InvalidData, "what is known ahead");
                first = false;
                return steady(known.seriesCount(), horizon);
            },
            1, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QVERIFY(!first);
    }
    /// Sold-out days are replayed with what customers wanted where that is known; no forecast sees it.
    void trueDemandIsOnlyTheCustomers() {
        Panel panel = makePanel(200, 60);
        for (int day = 150; day < 200; ++day)
            panel.sales(0, day) = unknown;
        Matrix<float> wanted = panel.sales;
        for (int day = 150; day < 200; ++day)
            wanted(0, day) = 1000;
        const auto curvesAt = [](const Panel& known, const std::vector<std::string>&,
                                 int horizon) -> Result<std::vector<DemandCurve>> {
            for (int step = 0; step < known.steps(); ++step)
                if (known.sales(0, static_cast<std::size_t>(step)) > 500)
                    return fail(ErrorCode::InvalidArgument, "the forecast saw the true demand");
            return steady(known.seriesCount(), horizon);
        };
        const auto plain = replayStore(panel, policies(), request(60), curvesAt, 1, {});
        const auto truth = replayStore(panel, policies(), request(60), curvesAt, 1, {}, &wanted);
        QVERIFY2(plain && truth, truth ? "" : truth.error().message.english().c_str());
        QVERIFY(plain->note.english().find("no known demand") != std::string::npos);
        QVERIFY(truth->note.english().find("no known demand") == std::string::npos);
        QCOMPARE(truth->total.recommended.demand - plain->total.recommended.demand, 50'000.0);
        QVERIFY(truth->total.recommended.lost > 45'000);
    }

    /// A weekly store is replayed by the week, a monthly one by the month: lead times in days, curves in
    /// steps.
    void everyGrain_data() {
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("leadDays");
        QTest::addColumn<int>("periods");
        QTest::addColumn<int>("coverPeriods"); // lead time and review
        QTest::newRow("weeks") << int(Grain::Week) << 182 << 14 << 26 << 3;
        QTest::newRow("months") << int(Grain::Month) << 365 << 30 << 12 << 2;
    }
    void everyGrain() {
        QFETCH(int, grain);
        QFETCH(int, days);
        QFETCH(int, leadDays);
        QFETCH(int, coverPeriods);
        Panel panel = makePanel(120, 0);
        panel.grain = static_cast<Grain>(grain);
        auto stated = policies();
        for (auto& [id, policy] : stated)
            policy.leadTimeDays = leadDays;
        SimulationRequest asked = request(days);
        asked.shortageCost = 1;
        asked.holdingCost = 0.2;
        const auto report = replayStore(panel, stated, asked,
                                        [&](const Panel& known, const std::vector<std::string>&,
                                            int horizon) -> Result<std::vector<DemandCurve>> {
                                            return steady(known.seriesCount(), horizon);
                                        },
                                        1, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QTEST(report->days, "periods");
        const PolicyOutcome& outcome = report->total.recommended;
        QVERIFY(*outcome.cycleService() > 0.85);
        // 8 and 3 a period: what is there after the last sale before a delivery is safety, not months of
        // demand
        QVERIFY2(*outcome.averageStock() < 5.5 * coverPeriods,
                 qPrintable(QString::number(*outcome.averageStock())));
        const double length = daysPerStep(panel.grain) / 7;
        QVERIFY(std::fabs(outcome.holdingCost - 0.2 * length * outcome.stockDays) < 1e-6);
        QCOMPARE(outcome.shortageCost, outcome.lost);
    }
    void tooLittleHistoryIsSaid() {
        const auto never = [](const Panel&, const std::vector<std::string>&,
                              int) -> Result<std::vector<DemandCurve>> {
            return fail(ErrorCode::Library, "must not be asked");
        };
        const auto shortPast = replayStore(makePanel(200, 0), policies(), request(180), never, 1, {});
        QVERIFY(!shortPast);
        QCOMPARE(int(shortPast.error().code), int(ErrorCode::NotEnoughData));
        Panel weekly = makePanel(35, 0); // 14 weeks replayed leave 21
        weekly.grain = Grain::Week;
        QCOMPARE(int(replayStore(weekly, policies(), request(100), never, 1, {}).error().code),
                 int(ErrorCode::NotEnoughData));
        QCOMPARE(int(replayStore(makePanel(300, 0), {}, request(100), never, 1, {}).error().code),
                 int(ErrorCode::NotEnoughData));
    }
    void jsonSaysNullForUnknown() {
        const QJsonObject empty = toJson(SimulationReport{});
        QVERIFY(empty[QStringLiteral("recommended")].toObject()[QStringLiteral("cycle_service")].isNull());
        QVERIFY(empty[QStringLiteral("stock_saved_at_equal_service")].isNull());
        StorePlan plan;
        plan.storeId = "S1";
        plan.date = *Day::fromIso("2024-01-01");
        ProductPlan product;
        product.productId = "007";
        PlanPeriod period;
        period.start = plan.date;
        period.gross = 12.5;
        product.periods = {period};
        product.messages = {{ActionKind::Expedite, "007", 4, 3, 0, "Hurry."}};
        plan.products = {product};
        const QJsonObject object = QJsonDocument::fromJson(jsonText(plan)).object();
        const QJsonObject first = object[QStringLiteral("products")].toArray()[0].toObject();
        QCOMPARE(first[QStringLiteral("product_id")].toString(), QStringLiteral("007"));
        QVERIFY(first[QStringLiteral("planned_value")].isNull());
        QCOMPARE(first[QStringLiteral("periods")].toArray()[0].toObject()[QStringLiteral("gross")].toDouble(),
                 12.5);
        const QJsonObject message = first[QStringLiteral("messages")].toArray()[0].toObject();
        QCOMPARE(message[QStringLiteral("action")].toString(), QStringLiteral("expedite"));
        QVERIFY(message[QStringLiteral("from")].isNull()); // after the end of the plan
        QCOMPARE(message[QStringLiteral("to")].toString(), QStringLiteral("2024-01-01"));
    }
};

} // namespace test_store_replay

SHELFCAST_TEST(test_store_replay, TestStoreReplay)
#include "test_store_replay.moc"
