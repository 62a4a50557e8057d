#include "base/random.h"
#include "engine/backtest.h"
#include "engine/boosted/boosted_members.h"
#include "engine/inner_origins.h"
#include "engine/inputs/metrics.h"
#include "engine/inputs/regressor_roles.h"
#include "engine/members/aligned_year.h"
#include "engine/mixture/ensemble.h"
#include "engine/mixture/intervals.h"
#include "engine/mixture/spread.h"
#include "engine/mixture/upper_tail.h"
#include "engine/training.h"
#include "forecaster_panel.h"
#include "test_program.h"

namespace test_metrics {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {
bool near(double a, double b, double tolerance = 1e-9) {
    return std::abs(a - b) <= tolerance * std::max(1.0, std::abs(b));
}

Panel panelOf(Matrix<float> sales) {
    Panel panel;
    panel.keys.resize(sales.rows());
    panel.sales = std::move(sales);
    return panel;
}
} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pointErrors() {
        PointErrors errors;
        errors.add(10, 8);
        errors.add(0, 1);
        errors.add(0, 0);
        errors.add(30, 33);
        QVERIFY(near(errors.wape(), 6.0 / 40));
        QVERIFY(near(errors.mae(), 1.5));
        QVERIFY(near(errors.rmse(), std::sqrt(14.0 / 4)));
        QVERIFY(near(errors.bias(), 2.0 / 40));
        QVERIFY(near(errors.smape(), (4.0 / 18 + 2 + 0 + 6.0 / 63) / 4));
        PointErrors twice = errors;
        twice.add(errors);
        QVERIFY(near(twice.wape(), errors.wape()));
        QCOMPARE(twice.count(), std::size_t(8));
        QCOMPARE(PointErrors().wape(), 0.0);
    }
    void scalesOfTheHistory() {
        const std::vector<float> history = {1, 2, 4, std::numeric_limits<float>::quiet_NaN(), 8, 9, 3, 5, 5};
        const auto scales = naiveScales(history, Grain::Day); // |5-1|, |5-2|; squares 1, 4, 1, 36, 4, 0
        QVERIFY(near(*scales.absolute, 3.5));
        QVERIFY(near(*scales.squared, 46.0 / 6));
        QVERIFY(!naiveScales(std::vector<float>{3, 3, 3}, Grain::Week).absolute);
        // Zeros before the first sale say that there was nothing to sell yet.
        std::vector<float> later(20, 0.0F);
        later.insert(later.end(), history.begin(), history.end());
        QVERIFY(near(*naiveScales(later, Grain::Day).absolute, 3.5));
        QVERIFY(near(*naiveScales(later, Grain::Day).squared, 46.0 / 6));
    }
    void pinball() {
        QVERIFY(near(pinballLoss(10, 8, 0.9), 1.8));
        QVERIFY(near(pinballLoss(8, 10, 0.9), 0.2));
    }
    /// Reference values: scipy.stats.nbinom.ppf / cdf and gamma.ppf.
    void cumulativeDistribution_data() {
        QTest::addColumn<bool>("counts");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");
        QTest::addColumn<double>("level");
        QTest::addColumn<double>("quantile");
        QTest::newRow("counts 5 9 0.1") << true << 5.0 << 9.0 << 0.1 << 2.0;
        QTest::newRow("counts 5 9 0.5") << true << 5.0 << 9.0 << 0.5 << 5.0;
        QTest::newRow("counts 5 9 0.95") << true << 5.0 << 9.0 << 0.95 << 11.0;
        QTest::newRow("counts 5 9 0.975") << true << 5.0 << 9.0 << 0.975 << 12.0;
        QTest::newRow("counts 0.4 0.9 0.1") << true << 0.4 << 0.9 << 0.1 << 0.0;
        QTest::newRow("counts 0.4 0.9 0.5") << true << 0.4 << 0.9 << 0.5 << 0.0;
        QTest::newRow("counts 0.4 0.9 0.95") << true << 0.4 << 0.9 << 0.95 << 2.0;
        QTest::newRow("counts 0.4 0.9 0.975") << true << 0.4 << 0.9 << 0.975 << 3.0;
        QTest::newRow("counts 200 900 0.1") << true << 200.0 << 900.0 << 0.1 << 163.0;
        QTest::newRow("counts 200 900 0.5") << true << 200.0 << 900.0 << 0.5 << 199.0;
        QTest::newRow("counts 200 900 0.95") << true << 200.0 << 900.0 << 0.95 << 252.0;
        QTest::newRow("counts 200 900 0.975") << true << 200.0 << 900.0 << 0.975 << 262.0;
        QTest::newRow("counts 50000 4e+06 0.1") << true << 50000.0 << 4000000.0 << 0.1 << 47455.0;
        QTest::newRow("counts 50000 4e+06 0.5") << true << 50000.0 << 4000000.0 << 0.5 << 49974.0;
        QTest::newRow("counts 50000 4e+06 0.95") << true << 50000.0 << 4000000.0 << 0.95 << 53334.0;
        QTest::newRow("counts 50000 4e+06 0.975") << true << 50000.0 << 4000000.0 << 0.975 << 53995.0;
        QTest::newRow("gamma 5.5 9 0.1") << false << 5.5 << 9.0 << 0.1 << 2.172570409917345;
        QTest::newRow("gamma 5.5 9 0.5") << false << 5.5 << 9.0 << 0.5 << 4.965218195873282;
        QTest::newRow("gamma 5.5 9 0.95") << false << 5.5 << 9.0 << 0.95 << 11.177322389471378;
        QTest::newRow("gamma 5.5 9 0.975") << false << 5.5 << 9.0 << 0.975 << 12.749794661368338;
        QTest::newRow("gamma 0.3 0.5 0.1") << false << 0.3 << 0.5 << 0.1 << 2.9845011227699424e-06;
        QTest::newRow("gamma 0.3 0.5 0.5") << false << 0.3 << 0.5 << 0.5 << 0.02307381640056144;
        QTest::newRow("gamma 0.3 0.5 0.95") << false << 0.3 << 0.5 << 0.95 << 1.5870178733934546;
        QTest::newRow("gamma 0.3 0.5 0.975") << false << 0.3 << 0.5 << 0.975 << 2.367563315451756;
        QTest::newRow("gamma 1e+06 1e+09 0.1")
            << false << 1000000.0 << 1000000000.0 << 0.1 << 959693.9327288333;
        QTest::newRow("gamma 1e+06 1e+09 0.5")
            << false << 1000000.0 << 1000000000.0 << 0.5 << 999666.6864269652;
        QTest::newRow("gamma 1e+06 1e+09 0.95")
            << false << 1000000.0 << 1000000000.0 << 0.95 << 1052577.1180823206;
        QTest::newRow("gamma 1e+06 1e+09 0.975")
            << false << 1000000.0 << 1000000000.0 << 0.975 << 1062921.1512248877;
    }
    void cumulativeDistribution() {
        QFETCH(bool, counts);
        QFETCH(double, mean);
        QFETCH(double, variance);
        QFETCH(double, level);
        QFETCH(double, quantile);
        const double q = cumulativeQuantile(counts, mean, variance, level);
        QVERIFY2(near(q, quantile, 1e-6), qPrintable(QString::number(q, 'g', 12)));
        QVERIFY(cumulativeProbability(counts, mean, variance, q) >= level - 1e-9);
        if (counts && q > 0)
            QVERIFY(cumulativeProbability(counts, mean, variance, q - 1) < level);
    }

    void segmentsByZeroShareAndScatter() {
        Matrix<float> sales(4, 200, 5.0F);
        for (std::size_t t = 0; t < 200; ++t) {
            sales(3, t) = t % 5 == 0 ? 50.0F : 5.0F;
            sales(1, t) = t % 4 == 0 ? 0.0F : 5.0F;
            sales(2, t) = t % 4 == 0 ? 5.0F : 0.0F;
            if (t < 150)
                sales(2, t) = std::numeric_limits<float>::quiet_NaN();
        }
        QVERIFY(
            (segmentsOf(sales, 200, Grain::Day) ==
             std::vector<Segment>{Segment::Smooth, Segment::Mixed, Segment::Intermittent, Segment::Erratic}));
    }

    void bandsCoverWhatTheyClaim() {
        InnerErrors errors;
        Matrix<float> forecast(80, 32, 100.0F), actual(80, 32);
        for (std::size_t k = 0; k < actual.values().size(); ++k) {
            const float z =
                static_cast<float>(golden::hash(7, static_cast<std::uint32_t>(k)) % 1000) / 1000 - 0.5F;
            actual.values()[k] = 100 + (k % 32 < 16 ? 20 : 60) * z; // wider in the far half of the horizon
        }
        errors.forecast = {forecast};
        errors.actual = {actual};
        const auto dispersion = fitDispersion(errors, actual, Grain::Day);
        const std::vector<Segment> segments(80, Segment::Smooth);
        const std::vector<float> scale(80, 100.0F);
        const auto bands = ConformalBands::fit(errors, dispersion, segments, scale, {4, 8, 16});
        QVERIFY(bands.at(30, Segment::Smooth, 0.9) > 2 * bands.at(1, Segment::Smooth, 0.9));
        int inside = 0;
        for (std::size_t i = 0; i < 80; ++i)
            for (std::size_t h = 0; h < 32; ++h) {
                const double deviation = std::sqrt(dispersion.ofSeries[i] * 100 + 4);
                const auto q = [&](double level) {
                    return 100 + deviation * bands.at(static_cast<int>(h), segments[i], level);
                };
                inside += actual(i, h) >= q(0.1) && actual(i, h) <= q(0.9);
            }
        QVERIFY(near(inside / 2560.0, 0.8, 0.02));
        for (double level = 0.0005, last = -1e9; level < 1; level += 0.0173) {
            const double z = bands.at(5, Segment::Smooth, level);
            QVERIFY(z >= last);
            last = z;
        }
    }
    void bandsGrowAsErrorsDo_data() {
        QTest::addColumn<float>("power");
        QTest::newRow("counts") << 1.0F;
        QTest::newRow("between") << 1.5F;
        QTest::newRow("in percent") << 2.0F;
    }
    /// Every fourth step is promoted and sells nine times the usual: there and elsewhere as many lie in the
    /// band.
    void bandsGrowAsErrorsDo() {
        QFETCH(float, power);
        InnerErrors errors;
        Matrix<float> forecast(80, 32), actual(80, 32);
        for (std::size_t k = 0; k < actual.values().size(); ++k) {
            const float mean = k % 4 == 0 ? 900.0F : 100.0F;
            const float z =
                static_cast<float>(golden::hash(11, static_cast<std::uint32_t>(k)) % 1000) / 1000 - 0.5F;
            forecast.values()[k] = mean;
            actual.values()[k] = mean + 40 * std::pow(mean / 100, power / 2) * z;
        }
        errors.forecast = {forecast};
        errors.actual = {actual};
        auto dispersion = fitDispersion(errors, actual, Grain::Day);
        dispersion.ofSeries.assign(80, dispersion.typical);
        const std::vector<Segment> segments(80, Segment::Smooth);
        const std::vector<float> scale(80, 100.0F), powers(80, power);
        Spread spread{ConformalBands::fit(errors, dispersion, segments, scale, {4, 8, 16}, powers),
                      {},
                      std::vector<std::uint8_t>(80),
                      segments,
                      scale,
                      std::vector<double>(80, dispersion.typical),
                      std::vector<double>(80),
                      powers};
        std::array<double, 2> inside{}, cells{};
        for (std::size_t i = 0; i < 80; ++i)
            for (std::size_t h = 0; h < 32; ++h) {
                const double mean = forecast(i, h), deviation = spread.deviation(i, mean);
                const auto q = [&](double level) {
                    return spread.quantile(i, static_cast<int>(h), level, mean, deviation);
                };
                const std::size_t kind = mean > 500;
                inside[kind] += actual(i, h) >= q(0.1) && actual(i, h) <= q(0.9);
                ++cells[kind];
            }
        for (const std::size_t kind : {0, 1})
            QVERIFY2(near(inside[kind] / cells[kind], 0.8, 0.05),
                     qPrintable(QString::number(inside[kind] / cells[kind])));
        // One that sells now and then is counted, whatever the others do.
        const std::vector<PoolShares> shares{{1, 0, 0}, {0, 1, 0}, {0.5F, 0.5F, 0}};
        QCOMPARE(powersOf(power, shares), (std::vector<float>{power, 1.0F, 1 + (power - 1) / 2}));
    }
    void bandsAllowForTheOtherSignOfWhatAllShare_data() {
        QTest::addColumn<Segment>("segment");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("smooth") << Segment::Smooth << true;
        QTest::newRow("mixed") << Segment::Mixed << true;
        QTest::newRow("intermittent") << Segment::Intermittent << false;
    }
    void bandsAllowForTheOtherSignOfWhatAllShare() {
        QFETCH(Segment, segment);
        QFETCH(bool, allowed);
        // Everything sold 20 more than forecast, give or take 5: one draw of a level that all series share.
        InnerErrors errors;
        Matrix<float> forecast(80, 32, 100.0F), actual(80, 32);
        for (std::size_t k = 0; k < actual.values().size(); ++k)
            actual.values()[k] =
                115 + static_cast<float>(golden::hash(5, static_cast<std::uint32_t>(k)) % 1000) / 100;
        errors.forecast = {forecast};
        errors.actual = {actual};
        auto dispersion = fitDispersion(errors, actual, Grain::Day);
        dispersion.ofSeries.assign(80, dispersion.typical);
        const std::vector<Segment> segments(80, segment);
        const std::vector<float> scale(80, 100.0F);
        const auto bands = ConformalBands::fit(errors, dispersion, segments, scale, {4, 8, 16});
        const double deviation = std::sqrt(dispersion.ofSeries[0] * 100 + 4);
        QVERIFY(near(100 + deviation * bands.at(5, segment, 0.9), allowed ? 123 : 124, 0.01));
        const double low = 100 + deviation * bands.at(5, segment, 0.1);
        QVERIFY2(allowed ? low < 85 : low > 115, qPrintable(QString::number(low)));
    }
    void pastTheLongestSumMeasuredErrorsGrowAsTheSum() {
        const CumulativeVariance variance{{1, 26}, {1.0, 2.0}, {0.0, 0.01}};
        QVERIFY(near(variance.at(52).a, 4.0));
        QVERIFY(near(variance.at(52).b, 0.01));
        QVERIFY(near(variance.at(26).a, 2.0));
    }
    void varianceOfSumsKnowsSharedErrors() {
        // Every series is off by its own constant share: the variance of sums grows with the square of the
        // mean.
        InnerErrors shared, independent;
        Matrix<float> forecast(200, 28, 50.0F), together(200, 28), apart(200, 28);
        for (std::size_t i = 0; i < 200; ++i)
            for (std::size_t h = 0; h < 28; ++h) {
                together(i, h) =
                    50 + static_cast<float>(golden::hash(3, static_cast<std::uint32_t>(i)) % 21) - 10;
                apart(i, h) =
                    50 +
                    static_cast<float>(
                        golden::hash(static_cast<std::uint32_t>(i + 9), static_cast<std::uint32_t>(h)) % 21) -
                    10;
            }
        shared.forecast = independent.forecast = {forecast};
        shared.actual = {together};
        independent.actual = {apart};
        const auto spread = [&](const InnerErrors& errors, const Matrix<float>& truth) {
            const auto dispersion = fitDispersion(errors, truth, Grain::Day);
            const auto curve = CumulativeVariance::fit(errors, dispersion, recipeConstants(Grain::Day))
                                   .curve(forecast.row(0), dispersion.typical, 0, true);
            return std::sqrt(curve.variance[27] / curve.variance[0]);
        };
        QVERIFY(near(spread(shared, together), 28, 0.2));
        QVERIFY(near(spread(independent, apart), std::sqrt(28.0), 0.3));
    }

    void aSaleWhereNothingWasForecastDoesNotWidenTheOthers() {
        InnerErrors errors;
        Matrix<float> forecast(100, 28, 5.0F), actual(100, 28);
        for (std::size_t i = 0; i < 100; ++i)
            for (std::size_t h = 0; h < 28; ++h) {
                if (i < 5)
                    forecast(i, h) = 1e-7F; // dead for the model, yet now and then one is sold
                actual(i, h) = i < 5 ? (h % 9 == 0 ? 1.0F : 0.0F)
                                     : static_cast<float>(golden::hash(static_cast<std::uint32_t>(i),
                                                                       static_cast<std::uint32_t>(h)) %
                                                          11);
            }
        errors.forecast = {forecast};
        errors.actual = {actual};
        const auto dispersion = fitDispersion(errors, actual, Grain::Day);
        const auto variance = CumulativeVariance::fit(errors, dispersion, recipeConstants(Grain::Day));
        for (const int length : {1, 7, 14, 28})
            QVERIFY2(variance.at(length).a < 5, qPrintable(QString::number(variance.at(length).a)));
        QVERIFY(*std::max_element(dispersion.ofSeries.begin(), dispersion.ofSeries.end()) < 20);
    }

    void whatFewWeeksHeldDoesNotMakeASeriesCalm() {
        // All series scatter alike over two years; in the four weeks of the inner origin a half of them had a
        // promotion nobody announced. The other half is no calmer for that.
        Matrix<float> sales(100, 728), forecast(100, 28, 20.0F), actual(100, 28);
        for (std::size_t i = 0; i < 100; ++i) {
            for (std::size_t t = 0; t < 728; ++t)
                sales(i, t) =
                    20 +
                    static_cast<float>(
                        golden::hash(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(t)) % 9) -
                    4 + (i < 10 ? static_cast<float>(t % 2) * 40 - 20 : 0);
            for (std::size_t h = 0; h < 28; ++h)
                actual(i, h) = sales(i, 700 + h) + (i % 2 == 0 && h < 7 ? 30.0F : 0.0F);
        }
        InnerErrors errors;
        errors.forecast = {forecast};
        errors.actual = {actual};
        const auto dispersion = fitDispersion(errors, sales, Grain::Day);
        QVERIFY(near(dispersion.ofSeries[51] / dispersion.ofSeries[50], 1, 0.3));
        QVERIFY(dispersion.ofSeries[5] > 5 * dispersion.ofSeries[50]); // what has always scattered still does
    }

    void theUpperTailIsWhatOrdersNeed_data() {
        QTest::addColumn<double>("weeksWithPromotion"); // share of windows that sell so many times as much
        QTest::addColumn<double>("times");
        QTest::addColumn<bool>("soldOut"); // sales stop at 30 % above the forecast
        QTest::newRow("as the variance says") << 0.0 << 1.5 << false;
        QTest::newRow("long tail") << 0.1 << 1.5 << false;
        QTest::newRow("long tail cut off by the stock") << 0.1 << 1.5 << true;
        QTest::newRow("a variance of rare bursts") << 0.02 << 1.6 << false;
    }
    void theUpperTailIsWhatOrdersNeed() {
        QFETCH(double, weeksWithPromotion);
        QFETCH(double, times);
        QFETCH(bool, soldOut);
        constexpr std::size_t n = 2000, days = 28;
        const float unknown = std::numeric_limits<float>::quiet_NaN();
        Matrix<float> forecast(n, days), actual(n, days), sold(n, days, unknown), sales(n, 100);
        std::vector<double> wanted(n); // over the 28 days, whatever was in stock
        for (std::size_t i = 0; i < n; ++i) {
            Random random(5, i);
            const double lift = random.uniform() < weeksWithPromotion ? times : 1.0;
            for (std::size_t h = 0; h < days; ++h) {
                forecast(i, h) = static_cast<float>(20 * (1 + (times - 1) * weeksWithPromotion));
                const auto units = static_cast<float>(random.poisson(random.gamma(10, 2 * lift)));
                wanted[i] += units;
                actual(i, h) = units;
                const auto stock = static_cast<float>(15 + 30 * random.uniform());
                if (soldOut && units > stock)
                    actual(i, h) = sold(i, h) = stock; // all that is known of that day
            }
            for (std::size_t t = 0; t < 100; ++t)
                sales(i, t) = static_cast<float>(random.poisson(random.gamma(10, 2)));
        }
        InnerErrors errors;
        errors.forecast = {forecast};
        errors.actual = {actual};
        if (soldOut)
            errors.sold = {sold};
        const auto& constants = recipeConstants(Grain::Day);
        auto dispersion = fitDispersion(errors, sales, Grain::Day);
        auto variance = CumulativeVariance::fit(errors, dispersion, constants);
        calibrateUpperTail(dispersion, variance, errors, std::vector<Segment>(n, Segment::Smooth),
                           panelOf(sales), constants);
        int within = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const auto curve = variance.curve(forecast.row(i), dispersion.ofSeries[i], 0, true);
            const double mean = curve.mean[days - 1], spread = std::sqrt(curve.variance[days - 1]);
            within += wanted[i] <= mean + 1.645 * spread + 0.2843 * (2 * spread * spread / mean - 1);
        }
        const double share = within / static_cast<double>(n);
        QVERIFY2(share > 0.93 && share < 0.97, qPrintable(QString::number(share)));
    }

    void slowMoversKeepOffTheTailOfTheOthers_data() {
        QTest::addColumn<int>("few");
        QTest::addColumn<bool>("lumps");
        QTest::addColumn<double>("most");                   // of the dispersion that their own errors show
        QTest::newRow("single units") << 8 << false << 1.1; // 1.3 where they leaned on the others
        QTest::newRow("lumps") << 40 << true << 1.0;
    }
    void slowMoversKeepOffTheTailOfTheOthers() {
        // Some weeks of many series hold a promotion nobody announced; a few others sell a unit, or some, now
        // and then.
        QFETCH(int, few);
        QFETCH(bool, lumps);
        QFETCH(double, most);
        constexpr std::size_t many = 400, days = 28;
        const std::size_t n = many + static_cast<std::size_t>(few);
        Matrix<float> forecast(n, days), actual(n, days), sales(n, 100);
        std::vector<Segment> segments(n, Segment::Smooth);
        for (std::size_t i = 0; i < n; ++i) {
            Random random(6, i);
            const bool slow = i >= many;
            if (slow)
                segments[i] = Segment::Intermittent;
            const double usual = !slow ? 20 : lumps ? 0.6 : 0.15;
            const double lift = !slow && random.uniform() < 0.2 ? 1.8 : 1.0;
            const auto sold = [&](double mean) {
                if (slow && lumps) // once in ten days, one and five more on average
                    return random.uniform() < 0.1 ? 1.0 + random.poisson(random.gamma(1, 5)) : 0.0;
                return static_cast<double>(random.poisson(mean));
            };
            for (std::size_t h = 0; h < days; ++h) {
                forecast(i, h) = static_cast<float>(usual);
                actual(i, h) = static_cast<float>(sold(usual * lift));
            }
            for (float& y : sales.row(i))
                y = static_cast<float>(sold(usual));
        }
        InnerErrors errors;
        errors.forecast = {forecast};
        errors.actual = {actual};
        const auto& constants = recipeConstants(Grain::Day);
        auto dispersion = fitDispersion(errors, sales, Grain::Day);
        const auto before = dispersion.ofSeries;
        auto variance = CumulativeVariance::fit(errors, dispersion, constants);
        const auto share = variance.b;
        calibrateUpperTail(dispersion, variance, errors, segments, panelOf(sales), constants);
        QVERIFY(variance.b.back() > 1.5 * share.back()); // the others do need a longer tail
        const double ratio = dispersion.ofSeries[n - 1] / before[n - 1];
        QVERIFY2(ratio < most, qPrintable(QString::number(ratio)));
    }

    void nearOriginsFollowEachOtherToTheEnd_data() {
        QTest::addColumn<int>("history");
        QTest::addColumn<int>("horizon");
        QTest::addColumn<Grain>("grain");
        QTest::addColumn<std::vector<int>>("origins");
        QTest::newRow("days") << 1000 << 90 << Grain::Day << std::vector<int>{972, 944, 916};
        QTest::newRow("weeks") << 200 << 26 << Grain::Week << std::vector<int>{192, 184, 176};
        QTest::newRow("months") << 60 << 12 << Grain::Month << std::vector<int>{56, 52};
        QTest::newRow("no further than orders") << 1000 << 28 << Grain::Day << std::vector<int>{};
        QTest::newRow("short history") << 100 << 90 << Grain::Day << std::vector<int>{};
        QTest::newRow("one step") << 1 << 90 << Grain::Day << std::vector<int>{};
    }
    void nearOriginsFollowEachOtherToTheEnd() {
        QFETCH(int, history);
        QFETCH(int, horizon);
        QFETCH(Grain, grain);
        QFETCH(std::vector<int>, origins);
        QCOMPARE(nearOrigins(history, horizon, grain), origins);
    }
    void innerOriginsLeaveHalfTheHistory() {
        QCOMPARE(innerOrigins(1000, 90, Grain::Day), (std::vector<int>{910, 896, 882, 868, 854}));
        QCOMPARE(innerOrigins(100, 90, Grain::Day), (std::vector<int>{75, 61}));
        QCOMPARE(innerOrigins(5, 90, Grain::Day), (std::vector<int>{4}));
        QCOMPARE(innerOrigins(1, 90, Grain::Day), std::vector<int>{});
    }

    void backtestMeasuresWhatItSays() {
        // Sales repeat every seven days exactly: the seasonal naive is perfect, the plain mean is not.
        Panel panel = golden::pricedPanel(4, 120, 0, false);
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t t = 0; t < 120; ++t)
                panel.sales(i, t) = static_cast<float>(10 + t % 7);
        BacktestOptions options;
        options.horizon = 7;
        options.origins = 3;
        options.models = {&seasonalNaive(), &plainMean()};
        const auto result = backtest(panel, options, {});
        QVERIFY2(result.has_value(), result ? "" : result.error().message.english().c_str());
        QCOMPARE(result->originDays.size(), std::size_t(3));
        QCOMPARE(result->originDays.back(), panel.dayOf(112));
        QCOMPARE(result->results[0].wape, 0.0);
        QVERIFY(near(result->results[1].wape, 12.0 / 91, 0.01));
        QCOMPARE(result->results[1].wapeByOrigin.size(), std::size_t(3));
        QCOMPARE(result->results[1].wapeByHorizonQuarter.size(), std::size_t(4));
        QVERIFY(result->results[1].wapeBySegment.contains("smooth"));
        options.origins = 30;
        QVERIFY(!backtest(panel, options, {}));
    }
    void panelAsOfHidesTheFuture() {
        const Panel panel = golden::pricedPanel(4, 200, 28, true);
        const Panel known = panelAsOf(panel, 150, 28);
        QCOMPARE(known.steps(), 150);
        QCOMPARE(known.regressors[0].values.columns(), std::size_t(178));
        QCOMPARE(known.regressors[0].values(1, 177), panel.regressors[0].values(1, 177));
        Panel unplanned = panel;
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t t = 200; t < 228; ++t)
                unplanned.regressors[0].values(i, t) = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(std::isnan(panelAsOf(unplanned, 150, 28).regressors[0].values(1, 150)));
    }
    void whatIsOnlyObservedIsNoPlan_data() {
        QTest::addColumn<int>("future");
        QTest::addColumn<int>("flag"); // -1 = not set
        QTest::addColumn<bool>("planned");
        QTest::newRow("observed, no future part") << 0 << 0 << false;
        QTest::newRow("observed, values in the future") << 28 << 0 << false;
        QTest::newRow("decided ahead, no future part") << 0 << 1 << true;
        QTest::newRow("not said, no future part") << 0 << -1 << true;
        QTest::newRow("not said, values in the future") << 28 << -1 << true;
    }
    void whatIsOnlyObservedIsNoPlan() {
        QFETCH(int, future);
        QFETCH(int, flag);
        QFETCH(bool, planned);
        Panel panel = golden::pricedPanel(4, 200, future, true);
        if (flag >= 0)
            panel.regressors[0].knownAhead = flag == 1;
        const Panel known = panelAsOf(panel, 150, 28);
        QCOMPARE(std::isfinite(known.regressors[0].values(1, 160)), planned);
        QVERIFY(std::isfinite(known.regressors[0].values(1, 149)));
        QCOMPARE(detectRoles(known)[0].knownAhead, planned);
        QCOMPARE(plansOf(known).usable.size(), std::size_t(planned));
    }
    void modelsThatCannotBeAreLeftOut() {
        const Panel panel = golden::pricedPanel(4, 120, 0, false);
        BacktestOptions options;
        options.horizon = 7;
        options.origins = 2;
        options.models = {&alignedYearMember(), &windowMean(), &demandEquation()};
        const auto result = backtest(panel, options, {});
        QVERIFY2(result.has_value(), result ? "" : result.error().message.english().c_str());
        QCOMPARE(result->results.size(), std::size_t(1));
        QCOMPARE(result->results[0].model, std::string("window_mean"));
        QCOMPARE(result->notes.size(), std::size_t(2));
        QVERIFY(result->notes[0].english().starts_with("The model \"aligned_year\" is left out."));
        options.models = {&alignedYearMember()};
        QVERIFY(!backtest(panel, options, {})); // nothing is left to say
    }
    void columnsThatGiveTheSalesAwayAreNamed() {
        Panel panel = golden::pricedPanel(4, 200, 28, true);
        Regressor revenue = panel.regressors[0];
        revenue.name = "revenue";
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t t = 0; t < 228; ++t)
                revenue.values(i, t) = t < 200 ? 3 * panel.sales(i, t) + static_cast<float>(i) : 50.0F;
        panel.regressors.push_back(revenue);
        QCOMPARE(plansOf(panel).leaking, std::vector<std::string>{"revenue"});
        QCOMPARE(plansOf(panel).usable, std::vector<std::string>{panel.regressors[0].name});
        QCOMPARE(detectRoles(panel).size(), std::size_t(1));
        TrainOptions options;
        options.horizon = 14;
        const auto model = Forecaster::train(panel, options, {});
        QVERIFY(model.has_value());
        QVERIFY(model->note().english().find("\"revenue\" is nearly the sales") != std::string::npos);
        panel.regressors.back().knownAhead = false; // its past alone gives nothing away
        QVERIFY(plansOf(panel).leaking.empty());
    }
};

} // namespace test_metrics

SHELFCAST_TEST(test_metrics, TestMetrics)
#include "test_metrics.moc"
