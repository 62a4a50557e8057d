#include "base/random.h"
#include "test_program.h"
#include "training/input_shift.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>

namespace test_input_shift {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

/// 20 products of different size over two years and 28 days; factor: of the mean, by step.
Panel shop(const std::function<double(int)>& factor, std::uint64_t seed) {
    Panel panel;
    panel.first = Day(18993);
    panel.sales = Matrix<float>(20, 758);
    for (std::size_t row = 0; row < panel.sales.rows(); ++row) {
        panel.keys.push_back({"S001", "P" + std::to_string(row)});
        Random random(seed, row);
        for (int step = 0; step < 758; ++step)
            panel.sales(row, static_cast<std::size_t>(step)) =
                static_cast<float>(random.poisson((3.0 + static_cast<double>(row)) * factor(step)));
    }
    return panel;
}

constexpr int trained = 730;

} // namespace

class TestInputShift : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappensEveryYearIsNoShift_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void whatHappensEveryYearIsNoShift() {
        QFETCH(int, seed);
        const auto steady =
            largestInputShift(shop([](int) { return 1.0; }, static_cast<std::uint64_t>(seed)), trained);
        QVERIFY(steady && !steady->changed);
        QVERIFY2(steady->index < 0.1, qPrintable(QString::number(steady->index)));
        const auto season = [](int step) { return 1 + 0.6 * std::cos(2 * std::numbers::pi * step / 365.25); };
        const auto seasonal = largestInputShift(shop(season, static_cast<std::uint64_t>(seed)), trained);
        QVERIFY(seasonal && !seasonal->changed);
        QVERIFY(seasonal->index > 0.25); // the peak is far from the year, as it is every year
    }

    void aLevelThatMovedIsOne_data() {
        QTest::addColumn<double>("factor");
        QTest::newRow("up") << 1.7;
        QTest::newRow("down") << 0.5;
    }
    void aLevelThatMovedIsOne() {
        QFETCH(double, factor);
        const auto moved =
            largestInputShift(shop([&](int step) { return step < trained ? 1.0 : factor; }, 1), trained);
        QVERIFY(moved && moved->changed);
        QCOMPARE(moved->input, std::string("units sold"));
        QVERIFY2(std::abs(moved->ratio - factor) < 0.1, qPrintable(QString::number(moved->ratio)));
    }

    void pricesCountToo() {
        Panel panel = shop([](int) { return 1.0; }, 1);
        Regressor price{"price", Matrix<float>(20, 758)};
        for (std::size_t row = 0; row < 20; ++row)
            for (std::size_t step = 0; step < 758; ++step)
                price.values(row, step) = static_cast<float>(2.0 + 0.05 * static_cast<double>(step % 5)) *
                                          (step < trained ? 1.0F : 1.4F);
        panel.regressors.push_back(price);
        const auto moved = largestInputShift(panel, trained);
        QVERIFY(moved && moved->changed);
        QCOMPARE(moved->input, std::string("price"));
    }

    void knownIndexOfTwoTenths() {
        // A year of 0 and 1 by turns, then ones only: shares (1/2, 1/2) against (0, 1) with 0 counted as
        // 1e-4.
        Panel panel;
        panel.first = Day(0);
        panel.keys = {{"S", "P"}};
        panel.sales = Matrix<float>(1, 392, 1.0F);
        for (std::size_t step = 0; step < 364; step += 2)
            panel.sales(0, step) = 0;
        const auto shift = largestInputShift(panel, 364);
        QVERIFY(shift);
        const double expected = 0.5 * std::log(1 / 0.5) + (1e-4 - 0.5) * std::log(1e-4 / 0.5);
        QVERIFY2(std::abs(shift->index - expected) < 1e-9, qPrintable(QString::number(shift->index)));
    }

    void tooLittleSaysNothing() {
        const Panel panel = shop([](int) { return 1.0; }, 1);
        QVERIFY(!largestInputShift(panel, 758));
        QVERIFY(!largestInputShift(panel, 750)); // eight new days
        QVERIFY(!largestInputShift(panel, 20));
    }
};

} // namespace test_input_shift

SHELFCAST_TEST(test_input_shift, TestInputShift)
#include "test_input_shift.moc"
