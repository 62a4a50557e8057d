#include "base/random.h"
#include "domain/panel/censored_demand.h"
#include "test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace test_censored_demand {

using namespace shelfcast;

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// One series of demand (gamma-Poisson; shape 0 = Poisson) sold from a shelf that holds `stock` every
/// morning.
struct Shop {
    Panel panel;
    double meanDemand = 0, meanMasked = 0;
};
Shop shop(double mean, double shape, int stock, int days, std::uint64_t seed) {
    Shop out;
    Panel& panel = out.panel;
    panel.first = *Day::fromIso("2024-01-01");
    panel.keys = {{"S", "P"}};
    panel.sales = Matrix<float>(1, static_cast<std::size_t>(days), unknown);
    panel.soldOut = panel.sales;
    Random random(seed);
    double masked = 0, total = 0;
    int kept = 0;
    for (int day = 0; day < days; ++day) {
        const double rate = shape > 0 ? random.gamma(shape, mean / shape) : mean;
        const auto demand = static_cast<int>(random.poisson(rate));
        total += demand;
        if (demand < stock || day < 28) { // the shop opens well stocked
            panel.sales(0, day) = static_cast<float>(demand);
            masked += demand;
            ++kept;
        } else {
            panel.soldOut(0, day) = static_cast<float>(stock);
        }
    }
    out.meanDemand = total / days;
    out.meanMasked = masked / kept;
    return out;
}

double meanOf(const Matrix<float>& sales) {
    double sum = 0;
    int count = 0;
    for (const float units : sales.values())
        if (std::isfinite(units)) {
            sum += units;
            ++count;
        }
    return sum / count;
}

} // namespace

class TestCensoredDemand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void meanAboveABound_data() {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        QTest::addColumn<int>("least");
        QTest::newRow("slow mover") << 0.25 << 0.25 << 1;
        QTest::newRow("Poisson") << 12.0 << 12.0 << 15;
        QTest::newRow("spread") << 12.0 << 40.0 << 15;
        QTest::newRow("lumpy") << 1.5 << 17.0 << 4;
        QTest::newRow("by the normal") << 400.0 << 1600.0 << 430;
        QTest::newRow("no bound") << 7.0 << 9.0 << 0;
    }
    void meanAboveABound() {
        QFETCH(double, mean);
        QFETCH(double, variance);
        QFETCH(int, least);
        Random random(3);
        double sum = 0;
        int above = 0;
        constexpr int draws = 400'000;
        for (int draw = 0; draw < draws; ++draw) {
            const double shape = variance > mean ? mean * mean / (variance - mean) : 0;
            const auto demand = random.poisson(shape > 0 ? random.gamma(shape, mean / shape) : mean);
            if (demand >= least) {
                sum += static_cast<double>(demand);
                ++above;
            }
        }
        const CensoredMean result = censoredMean(mean, variance, least);
        QVERIFY2(std::abs(result.below - (1 - static_cast<double>(above) / draws)) < 0.01,
                 qPrintable(QString::number(result.below)));
        QVERIFY2(std::abs(result.mean / (sum / above) - 1) < 0.01, qPrintable(QString::number(result.mean)));
    }
    void boundsFarOutAreTheMean() {
        QCOMPARE(censoredMean(0.1, 0.1, 90).mean, 90.0);
        QCOMPARE(censoredMean(0, 0, 2).mean, 2.0);
    }

    /// Left out, the days on which much was asked for are missing; estimated, the level is right.
    void levelIsNotBiased_data() {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("shape");
        QTest::addColumn<int>("stock");
        QTest::addColumn<double>("tolerance");
        // Where every sale empties the shelf, all that is known is whether anything was asked for.
        QTest::newRow("slow mover, one on the shelf") << 0.3 << 0.0 << 1 << 0.15;
        QTest::newRow("slow mover, two on the shelf") << 0.6 << 0.0 << 2 << 0.05;
        QTest::newRow("usual") << 18.0 << 14.0 << 22 << 0.05;
    }
    void levelIsNotBiased() {
        QFETCH(double, mean);
        QFETCH(double, shape);
        QFETCH(int, stock);
        QFETCH(double, tolerance);
        double truth = 0, masked = 0, estimated = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Shop one = shop(mean, shape, stock, 400, seed);
            estimateCensoredDemand(one.panel);
            truth += one.meanDemand;
            masked += one.meanMasked;
            estimated += meanOf(one.panel.sales);
        }
        QVERIFY2(masked / truth < 0.9, qPrintable(QString::number(masked / truth)));
        QVERIFY2(std::abs(estimated / truth - 1) < tolerance, qPrintable(QString::number(estimated / truth)));
    }

    void boundsThatSayLittleStayUnknown() {
        Shop one = shop(20, 0, 5, 100, 1);
        const auto before = one.panel.sales;
        estimateCensoredDemand(one.panel);
        for (std::size_t day = 0; day < 100; ++day)
            QCOMPARE(std::isnan(one.panel.sales(0, day)), std::isnan(before(0, day)));
        QVERIFY(one.panel.isSoldOut(0, 50) && !one.panel.isObserved(0, 50));
        QCOMPARE(one.panel.unitsSold(0, 50), 5.0F);
    }

    void laterDaysChangeNothing() {
        Shop one = shop(6, 0, 7, 300, 5), other = shop(6, 0, 7, 300, 5);
        for (std::size_t day = 200; day < 300; ++day) {
            other.panel.sales(0, day) = 90;
            other.panel.soldOut(0, day) = unknown;
        }
        estimateCensoredDemand(one.panel);
        estimateCensoredDemand(other.panel);
        bool estimated = false;
        for (std::size_t day = 0; day < 200; ++day) {
            QVERIFY(one.panel.sales(0, day) == other.panel.sales(0, day) ||
                    (std::isnan(one.panel.sales(0, day)) && std::isnan(other.panel.sales(0, day))));
            estimated = estimated || (one.panel.isSoldOut(0, day) && std::isfinite(one.panel.sales(0, day)));
        }
        QVERIFY(estimated);
    }
};

} // namespace test_censored_demand

SHELFCAST_TEST(test_censored_demand, TestCensoredDemand)
#include "test_censored_demand.moc"
