#include "planning/demand/demand_distribution.h"
#include "planning/demand/lead_time.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

#include <array>

namespace test_demand_distribution {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

class TestDemandDistribution : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void closedFormsEqualSummation() {
        Random random(11);
        for (int trial = 0; trial < 3000; ++trial) {
            const double mean = std::exp(uniform(random, -4, 5));
            const double variance = trial % 5 == 0 ? mean : mean * uniform(random, 1.0, 8.0);
            const DemandDistribution x(true, mean, variance);
            const auto p = probabilities(mean, variance);
            double cumulative = 0;
            for (std::size_t k = 0; k < p.size(); k += 1 + p.size() / 40) {
                cumulative = 0;
                for (std::size_t j = 0; j <= k; ++j)
                    cumulative += p[j];
                const auto stock = static_cast<double>(k);
                QVERIFY2(std::fabs(x.cdf(stock) - cumulative) < 1e-9, qPrintable(QString::number(mean)));
                QVERIFY(std::fabs(x.survival(stock) - (1 - cumulative)) < 1e-9);
                QVERIFY(std::fabs(x.pmf(stock) - p[k]) < 1e-9);
                QVERIFY(std::fabs(x.loss(stock) - lossOf(p, stock)) < 1e-7 * (1 + mean));
                QVERIFY(std::fabs(x.loss(stock + 0.25) - lossOf(p, stock + 0.25)) < 1e-7 * (1 + mean));
                QVERIFY(std::fabs(x.leftover(stock) - (stock - mean + lossOf(p, stock))) < 1e-7 * (1 + mean));
            }
            for (const double level : {0.02, 0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.9999})
                QCOMPARE(static_cast<int>(x.quantile(level)), quantileOf(p, level));
        }
    }
    void gammaIsConsistent() {
        Random random(12);
        for (int trial = 0; trial < 500; ++trial) {
            const double mean = std::exp(uniform(random, -3, 10)),
                         variance = mean * mean * uniform(random, 0.001, 0.8);
            const DemandDistribution x(false, mean, variance);
            for (const double level : {0.05, 0.5, 0.95, 0.999}) {
                const double q = x.quantile(level);
                QVERIFY(std::fabs(x.cdf(q) - level) < 1e-6);
                // loss by Simpson over the survival function
                const double top = x.quantile(1 - 1e-11), h = (top - q) / 4000;
                double integral = 0;
                for (int i = 0; i <= 4000; ++i)
                    integral += x.survival(q + h * i) * (i == 0 || i == 4000 ? 1 : i % 2 ? 4 : 2);
                QVERIFY2(std::fabs(x.loss(q) - integral * h / 3) < 1e-5 * mean,
                         qPrintable(QString::number(level)));
            }
        }
    }
    void knownBetterThanPoissonKeepsItsSpread() {
        const DemandDistribution x(true, 10000, 2500); // sd 50
        const double q = x.quantile(0.975);
        QVERIFY(q > 10090 && q < 10105);
        QCOMPARE(q, std::floor(q));
        QVERIFY(std::fabs(x.loss(10000) - 50 * 0.39894) < 0.1);
    }
    void degenerateCases() {
        const DemandDistribution nothing = DemandDistribution::mixture(true, {});
        QCOMPARE(nothing.mean(), 0.0);
        QCOMPARE(nothing.quantile(0.99), 0.0);
        const DemandDistribution none(true, 0, 0), sure(false, 7.5, 0);
        QCOMPARE(none.quantile(0.99), 0.0);
        QCOMPARE(none.survival(0), 0.0);
        QCOMPARE(none.survival(-1), 1.0);
        QCOMPARE(none.loss(0), 0.0);
        QCOMPARE(sure.cdf(7.4), 0.0);
        QCOMPARE(sure.cdf(7.5), 1.0);
        QCOMPARE(sure.loss(5), 2.5);
        QVERIFY(std::fabs(sure.quantile(0.9) - 7.5) < 1e-6);
    }
    /// The table of INVENTORY.md: a lead time of 5, 7, 10 or 14 days, review of 7 days, NB days of mean 2,
    /// variance 6.
    void uncertainLeadTime_data() {
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("orderUpTo");
        QTest::addColumn<double>("normal");
        QTest::addColumn<double>("normalAchieves");
        QTest::newRow("90") << 0.90 << 44.0 << 44.0 << 90.4;
        QTest::newRow("95") << 0.95 << 49.0 << 48.0 << 94.3;
        QTest::newRow("98") << 0.98 << 56.0 << 52.0 << 96.8;
        QTest::newRow("99") << 0.99 << 60.0 << 55.0 << 97.9;
    }
    void uncertainLeadTime() {
        QFETCH(double, target);
        const std::array<LeadTimeChance, 4> leadTime{{{5, .2}, {7, .5}, {10, .2}, {14, .1}}};
        const auto x = DemandDistribution::over(steadyCurve(2, 6), leadTime, 7);
        QVERIFY(std::fabs(x.mean() - 29.8) < 1e-9);
        QCOMPARE(QString::number(std::sqrt(x.variance()), 'f', 2), QStringLiteral("10.78"));
        QTEST(x.quantile(target), "orderUpTo");
        QFETCH(double, normal);
        QFETCH(double, normalAchieves);
        QCOMPARE(std::round(1000 * x.cdf(normal)) / 10, normalAchieves);
    }
    void curveBetweenAndPastItsSteps() {
        DemandCurve weekly;
        weekly.daysPerStep = 7;
        weekly.mean = {70, 140, 210, 280};
        weekly.variance = {100, 240, 420, 640}; // 9/7 M + M^2/2800 through the second and the last point
        const auto tenDays = momentsAt(weekly, 10);
        QVERIFY(std::fabs(tenDays.mean - 100) < 1e-9);
        QVERIFY(std::fabs(tenDays.variance - (100 + 140 * 3.0 / 7)) < 1e-9);
        const auto beyond = momentsAt(weekly, 56);
        QVERIFY(std::fabs(beyond.mean - 560) < 1e-9);
        const double slope = (640.0 / 280 - 240.0 / 140) / 140, linear = 640.0 / 280 - slope * 280;
        QVERIFY(std::fabs(beyond.variance - (linear * 560 + slope * 560 * 560)) < 1e-6);
        QCOMPARE(momentsAt(weekly, 0).mean, 0.0);
    }
    void laterWindowsScatterAsTheFirstOne() {
        DemandCurve curve = steadyCurve(10, 20, 28);
        for (int day = 14; day < 28; ++day)
            curve.mean[day] += 10 * (day - 13); // from the third week on twice as much
        const auto first = momentsBetween(curve, 0, 7), second = momentsBetween(curve, 7, 7),
                   third = momentsBetween(curve, 14, 7);
        QCOMPARE(first.mean, 70.0);
        QCOMPARE(first.variance, 140.0);
        QCOMPARE(second.mean, 70.0);
        QCOMPARE(second.variance, 140.0);
        QCOMPARE(third.mean, 140.0);
        QCOMPARE(third.variance, 560.0);              // its deviation doubles with its mean
        QCOMPARE(laterVariance({70, 140}, 35), 70.0); // less is not known better than its share
        QCOMPARE(laterVariance({0, 5}, 0), 5.0);
    }
    void leadTimeFromMeanAndSpread() {
        for (const double spread : {0.0, 0.5, 2.0, 4.0}) {
            const auto chances = leadTimeChances(9, spread);
            double total = 0, mean = 0, square = 0;
            for (const auto& chance : chances) {
                total += chance.weight;
                mean += chance.weight * chance.days;
                square += chance.weight * chance.days * chance.days;
            }
            QVERIFY(std::fabs(total - 1) < 1e-12);
            QVERIFY(std::fabs(mean - 9) < 0.1);
            QVERIFY(std::fabs(std::sqrt(square - mean * mean) - spread) < 0.15);
        }
        StockPolicy policy;
        policy.measuredLeadTimes = {5, 5, 6, 9};
        QCOMPARE(leadTimeChances(policy).size(), std::size_t(1)); // four receipts are not yet enough
        policy.measuredLeadTimes = {5, 5, 6, 9, 5};
        const auto measured = leadTimeChances(policy);
        QCOMPARE(measured.size(), std::size_t(3));
        QCOMPARE(measured.front().days, 5);
        QCOMPARE(measured.front().weight, 0.6);
    }
    void measuredFromReceipts() {
        const Day day(19000);
        const std::vector<PastReceipt> receipts{{day, day + 5, 10}, {day, day + 9, 30}, {day, day - 1, 5}};
        const auto measured = measureLeadTime(receipts);
        QCOMPARE(measured.receipts, 2);
        QCOMPARE(measured.meanDays, 8.0);
        QVERIFY(std::fabs(measured.spreadDays - std::sqrt(6.0)) < 1e-12);
        QCOMPARE(measured.days, (std::vector<int>{5, 9}));
    }
};

} // namespace test_demand_distribution

SHELFCAST_TEST(test_demand_distribution, TestDemandDistribution)
#include "test_demand_distribution.moc"
