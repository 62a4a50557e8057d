#include "planning/simulator.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

#include <numbers>

namespace test_simulator {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {

/// Demand whose law is known: level x week shape x year wave, negative binomial.
struct World {
    std::vector<SimulatedProduct> products;
    std::vector<double> level, dispersion, phase;
    int historyDays = 60;

    double meanOn(std::size_t i, int day) const {
        const double week = 1 + 0.4 * std::sin(2 * std::numbers::pi * day / 7.0);
        return level[i] * week * (1 + 0.5 * std::sin(2 * std::numbers::pi * day / 180.0 + phase[i]));
    }
    double draw(std::size_t i, int day, Random& random) const {
        const double mean = meanOn(i, day), variance = mean * dispersion[i];
        if (dispersion[i] <= 1)
            return static_cast<double>(random.poisson(mean));
        return static_cast<double>(
            random.poisson(random.gamma(mean * mean / (variance - mean), dispersion[i] - 1)));
    }
    std::vector<DemandCurve> known(int day, int ahead, double daysPerStep = 1) const {
        std::vector<DemandCurve> curves(products.size());
        for (std::size_t i = 0; i < products.size(); ++i) {
            double mean = 0;
            curves[i].daysPerStep = daysPerStep;
            for (int k = 0; k < ahead; ++k) {
                mean += meanOn(i, day + k);
                curves[i].mean.push_back(mean);
                curves[i].variance.push_back(mean * dispersion[i]);
            }
        }
        return curves;
    }
};

World makeWorld(int products, int days, double lowLog, double highLog, double dispersion) {
    World world;
    Random random(81);
    world.products.resize(static_cast<std::size_t>(products));
    for (std::size_t i = 0; i < world.products.size(); ++i) {
        world.level.push_back(std::exp(uniform(random, lowLog, highLog)));
        world.dispersion.push_back(dispersion);
        world.phase.push_back(uniform(random, 0, 6));
        SimulatedProduct& product = world.products[i];
        product.id = std::to_string(i);
        product.policy.price = 2;
        Random sales(82, i);
        for (int day = -world.historyDays; day < days; ++day)
            (day < 0 ? product.history : product.demand).push_back(world.draw(i, day, sales));
    }
    return world;
}

/// One product that sells 10 on each of 28 days but every seventh, on which the store is closed.
PolicyOutcome replayWeeks(bool closedIsKnown, int leadTimeDays) {
    SimulatedProduct product;
    product.id = "A";
    product.policy.leadTimeDays = leadTimeDays;
    product.policy.reviewDays = 7;
    for (int day = -28; day < 28; ++day) {
        const bool closed = (day + 28) % 7 == 6;
        (day < 0 ? product.history : product.demand)
            .push_back(closed ? std::numeric_limits<double>::quiet_NaN() : 10.0);
        if (closedIsKnown)
            product.closed.push_back(closed);
    }
    const std::vector<SimulatedProduct> products{product};
    const auto known = [](int day) -> Result<std::vector<DemandCurve>> {
        DemandCurve curve;
        double sum = 0;
        for (int ahead = day; ahead < day + 60; ++ahead) {
            sum += ahead % 7 == 6 ? 0 : 10;
            curve.mean.push_back(sum);
            curve.variance.push_back(0.01 * sum);
        }
        return std::vector{curve};
    };
    const auto report = simulate(products, known, {}, {});
    return report ? report->total.recommended : PolicyOutcome{};
}

Result<SimulationReport> run(const World& world, const SimulationOptions& options = {}) {
    return simulate(world.products,
                    [&](int day) -> Result<std::vector<DemandCurve>> {
                        return world.known(day, 40, options.daysPerPeriod);
                    },
                    options, {});
}

} // namespace

class TestSimulator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What is due on a closed day comes on the next open one: the shelf holds it a day less, and nothing is
    /// lost.
    void goodsComeOnOpenDays() {
        const PolicyOutcome onSundays = replayWeeks(false, 6), onMondays = replayWeeks(true, 6);
        QVERIFY(onMondays.demand > 0 && onMondays.lost < 0.02 * onMondays.demand);
        QVERIFY2(onMondays.stockDays < onSundays.stockDays - 50,
                 qPrintable(QStringLiteral("%1 %2").arg(onMondays.stockDays).arg(onSundays.stockDays)));
        QCOMPARE(replayWeeks(true, 2).stockDays, replayWeeks(false, 2).stockDays); // on Wednesdays
        // a closed day wants nothing; of a day that is not known to be closed nothing is known
        QCOMPARE(onMondays.forecastWape(), std::optional(0.0));
        QCOMPARE(onMondays.withinLevel(), std::optional(1.0));
        QCOMPARE(onSundays.intervals, 0);
    }

    /// One product by hand: lead time 2, review 3, orders up to 10, demand 2 a day and one day of 9.
    void oneProductByHand() {
        SimulatedProduct product;
        product.demand = {2, 2, 2, 2, 9, 2, 2, 2, 2};
        product.policy.leadTimeDays = 2;
        product.policy.reviewDays = 3;
        product.policy.orderUpToLevel = 10;
        product.policy.price = 5;
        product.openingStock = 10;
        const auto report = simulate(std::span(&product, 1),
                                     [](int) -> Result<std::vector<DemandCurve>> {
                                         return std::vector<DemandCurve>{steadyCurve(2, 2, 10)};
                                     },
                                     {}, {});
        QVERIFY(report);
        const PolicyOutcome& outcome = report->total.recommended;
        // day 0: nothing; ends 8 6 4 | day 3 orders 6: 2, then 9 asked on day 4: 2 sold, 7 lost; day 5: +6,
        // ends 4 | day 6 orders 6: ends 2, 0 | day 8: +6, ends 4
        QCOMPARE(outcome.orders, 2);
        QCOMPARE(outcome.unitsOrdered, 12.0);
        QCOMPARE(outcome.lost, 7.0);
        QCOMPARE(outcome.demand, 25.0);
        QCOMPARE(outcome.stockDays, 8.0 + 6 + 4 + 2 + 0 + 4 + 2 + 0 + 4);
        QCOMPARE(outcome.lostRevenue, 35.0);
        // cycles: days 2-4 (lost on day 4) and 5-7 (served); the one from day 8 on is cut off
        QCOMPARE(outcome.cycles, 2);
        QCOMPARE(outcome.cyclesServed, 1);
        // lead time and review from days 0 and 3 on: 17 each where 10 were expected, which is also the level
        QCOMPARE(outcome.intervals, 2);
        QCOMPARE(outcome.intervalDemand, 34.0);
        QCOMPARE(outcome.intervalError, 14.0);
        QCOMPARE(outcome.intervalsWithin, 0);
    }
    /// What is delivered on the day it is ordered serves that day: up to 5 every other day, 2 asked a day.
    void whatComesAtOnceServesTheDay() {
        SimulatedProduct product;
        product.demand = {2, 2, 2, 2, 2, 2};
        product.policy.leadTimeDays = 0;
        product.policy.reviewDays = 2;
        product.policy.orderUpToLevel = 5;
        product.openingStock = 0;
        const auto report = simulate(std::span(&product, 1),
                                     [](int) -> Result<std::vector<DemandCurve>> {
                                         return std::vector<DemandCurve>{steadyCurve(2, 2, 10)};
                                     },
                                     {}, {});
        QVERIFY(report);
        const PolicyOutcome& outcome = report->total.recommended;
        QCOMPARE(outcome.lost, 0.0);
        QCOMPARE(outcome.unitsOrdered, 5.0 + 4 + 4);
        QCOMPARE(outcome.stockDays, 3.0 * (3 + 1));
    }
    void keepsItsPromise_data() {
        QTest::addColumn<double>("lowLog");
        QTest::addColumn<double>("highLog");
        QTest::addColumn<double>("dispersion");
        QTest::addColumn<double>("spread");
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("daysPerPeriod");
        QTest::newRow("fast movers") << 1.5 << 3.5 << 2.0 << 0.0 << 0.97 << 1.0;
        QTest::newRow("erratic") << 0.5 << 2.5 << 5.0 << 0.0 << 0.97 << 1.0;
        QTest::newRow("uncertain lead time") << 1.5 << 3.5 << 2.0 << 2.0 << 0.985 << 1.0;
        QTest::newRow("by weeks") << 1.5 << 3.5 << 2.0 << 0.0 << 0.97 << 7.0;
        QTest::newRow("by weeks, uncertain lead time") << 1.5 << 3.5 << 2.0 << 3.0 << 0.985 << 7.0;
        QTest::newRow("by months, delivered within a week")
            << 1.5 << 3.5 << 2.0 << 0.0 << 0.97 << 365.25 / 12;
        // whole units: the smallest stock that promises 95 % of so slow a mover promises more
        QTest::newRow("slow movers") << -4.0 << -1.0 << 1.3 << 0.0 << 0.985 << 1.0;
    }
    void keepsItsPromise() {
        QFETCH(double, lowLog);
        QFETCH(double, highLog);
        QFETCH(double, dispersion);
        QFETCH(double, spread);
        QFETCH(double, highest);
        QFETCH(double, daysPerPeriod);
        World world = makeWorld(150, 180, lowLog, highLog, dispersion);
        for (SimulatedProduct& product : world.products)
            product.policy.leadTimeSpreadDays = spread;
        const auto report = run(world, {.daysPerPeriod = daysPerPeriod, .equalService = false});
        const double achieved = *report->total.recommended.cycleService();
        const double promised = *report->total.recommended.promisedService();
        qInfo("achieved %.2f %%, promised %.2f %%, fill rate %.2f %%", 100 * achieved, 100 * promised,
              100 * *report->total.recommended.fillRate());
        QVERIFY(achieved >= 0.935 && achieved <= highest);
        QVERIFY(std::fabs(achieved - promised) < 0.015);
    }
    void lessStockThanTheNormalFormulaAtEqualService() {
        const World world = makeWorld(100, 180, 1.0, 3.0, 2.0);
        const auto report = run(world);
        const PolicyComparison& total = report->total;
        qInfo("service %.2f %%, stock %.1f; normal formula at the same target: %.2f %%, %.1f; at equal "
              "service %.1f: "
              "%.1f %% saved",
              100 * *total.recommended.cycleService(), *total.recommended.averageStock(),
              100 * *total.normal.cycleService(), *total.normal.averageStock(),
              *total.normalEqualService.averageStock(), 100 * *total.stockSaved());
        QVERIFY(*total.normalEqualService.cycleService() >= *total.recommended.cycleService());
        QVERIFY(*total.stockSaved() >= 0.15);
    }
    void sameForAnyThreadCount() {
        World world = makeWorld(20, 90, 0, 2, 2.0);
        for (SimulatedProduct& product : world.products)
            product.policy.leadTimeSpreadDays = 2;
        const auto one = run(world, {.threads = 1}), two = run(world, {.threads = 2});
        QCOMPARE(one->total.recommended.stockDays, two->total.recommended.stockDays);
        QCOMPARE(one->total.normalEqualService.lost, two->total.normalEqualService.lost);
        const auto otherSeed = run(world, {.seed = 2, .threads = 2});
        QVERIFY(one->total.recommended.stockDays != otherSeed->total.recommended.stockDays);
    }
    void patternsAddUpToTheTotal() {
        const World world = makeWorld(40, 90, -3, 2, 2.0);
        const auto report = run(world, {.equalService = false});
        PolicyOutcome sum;
        int products = 0;
        for (const auto& group : report->patterns) {
            sum += group.comparison.recommended;
            products += group.products;
        }
        QVERIFY(report->patterns.size() >= 2);
        QCOMPARE(products, 40);
        QCOMPARE(sum.cycles, report->total.recommended.cycles);
        QCOMPARE(sum.orders, report->total.recommended.orders);
    }
    void errorsAreHandedOn() {
        QVERIFY(!simulate({}, {}, {}, {}));
        const World world = makeWorld(2, 10, 0, 1, 2.0);
        const auto failed = simulate(
            world.products,
            [](int) -> Result<std::vector<DemandCurve>> { return fail(ErrorCode::NotEnoughData, "no"); }, {},
            {});
        QVERIFY(!failed && failed.error().message == "no");
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = simulate(
            world.products, [&](int day) -> Result<std::vector<DemandCurve>> { return world.known(day, 40); },
            {}, {stop.get_token(), {}});
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
};

} // namespace test_simulator

SHELFCAST_TEST(test_simulator, TestSimulator)
#include "test_simulator.moc"
