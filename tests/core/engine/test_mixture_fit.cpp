#include "base/random.h"
#include "engine/mixture/ensemble.h"
#include "engine/mixture/mixture_fit.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace test_mixture_fit {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

/// Forecasts and truths of `series` x `steps` at three inner origins a week apart; what each member says is
/// told by says(member, truth, noise), noise standard normal.
template <typename Says>
InnerForecasts toy(std::size_t members, std::size_t series, std::size_t steps, Says says,
                   std::uint64_t seed = 1) {
    InnerForecasts inner;
    for (const int origin : {214, 207, 200}) {
        Matrix<float> actual(series, steps);
        MemberForecasts forecasts(members, Matrix<float>(series, steps));
        for (std::size_t i = 0; i < series; ++i)
            for (std::size_t h = 0; h < steps; ++h) {
                const std::size_t day = static_cast<std::size_t>(origin) + h;
                Random random(seed, 1000 * i + day);
                const double mean = 100 + 40 * std::sin(0.7 * static_cast<double>(day + i));
                actual(i, h) = static_cast<float>(std::max(mean + 10 * random.normal(), 0.0));
                for (std::size_t m = 0; m < members; ++m)
                    forecasts[m](i, h) = static_cast<float>(std::max(says(m, mean, random.normal()), 0.0));
            }
        inner.origins.push_back(origin);
        inner.actual.push_back(std::move(actual));
        inner.members.push_back(std::move(forecasts));
    }
    return inner;
}

constexpr std::size_t n = 20, steps = 14;
const std::vector<float> scale(n, 100.0F);
constexpr std::size_t three = 3;

std::vector<PoolShares> steady(std::size_t count = n) {
    return std::vector<PoolShares>(count, PoolShares{1, 0, 0});
}

std::vector<double> weightsOfSteady(const InnerForecasts& inner, std::size_t members = three) {
    return weighMembers(members, inner, steady(), scale, Grain::Day).pool[0];
}

double totalBias(const InnerForecasts& inner, const EnsembleWeights& weights) {
    double sold = 0, forecast = 0;
    for (std::size_t k = 0; k < inner.origins.size(); ++k) {
        const auto mixed = combine(inner.members[k], weights, steady());
        sold = std::accumulate(inner.actual[k].values().begin(), inner.actual[k].values().end(), sold);
        forecast = std::accumulate(mixed.values().begin(), mixed.values().end(), forecast);
    }
    return forecast / sold - 1;
}

} // namespace

class TestMixtureFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void minimumIsExact_data() {
        QTest::addColumn<std::vector<double>>(
            "optimum"); // without constraint, for a gram matrix of ones and 2
        QTest::addColumn<std::vector<double>>("expected");
        using V = std::vector<double>;
        QTest::newRow("inside") << V{0.2, 0.3, 0.5} << V{0.2, 0.3, 0.5};
        QTest::newRow("a corner") << V{3, 0, 0} << V{1, 0, 0};
        QTest::newRow("an edge") << V{0.9, 0.7, -2} << V{0.6, 0.4, 0};
        QTest::newRow("all alike") << V{0, 0, 0} << V{1.0 / 3, 1.0 / 3, 1.0 / 3};
    }
    void minimumIsExact() {
        QFETCH(std::vector<double>, optimum);
        QFETCH(std::vector<double>, expected);
        Matrix<double> gram(3, 3, 1.0);
        std::vector<double> linear(3);
        for (std::size_t a = 0; a < 3; ++a) {
            gram(a, a) = 2;
            for (std::size_t b = 0; b < 3; ++b)
                linear[a] += (a == b ? 2 : 1) * optimum[b];
        }
        const auto w = minimiseOnSimplex(gram, linear);
        for (std::size_t m = 0; m < 3; ++m)
            QVERIFY2(std::abs(w[m] - expected[m]) < 1e-6, qPrintable(QString::number(w[m])));
    }
    void minimumBeatsAGridOfWeights() {
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            Random random(3, seed);
            Matrix<double> rows(6, 4), gram(4, 4);
            std::vector<double> target(6), linear(4);
            for (std::size_t r = 0; r < 6; ++r) {
                target[r] = random.normal();
                for (std::size_t m = 0; m < 4; ++m)
                    rows(r, m) = random.normal();
            }
            for (std::size_t a = 0; a < 4; ++a)
                for (std::size_t r = 0; r < 6; ++r) {
                    linear[a] += rows(r, a) * target[r];
                    for (std::size_t b = 0; b < 4; ++b)
                        gram(a, b) += rows(r, a) * rows(r, b);
                }
            const auto loss = [&](const std::vector<double>& w) {
                double sum = 0;
                for (std::size_t r = 0; r < 6; ++r) {
                    double error = target[r];
                    for (std::size_t m = 0; m < 4; ++m)
                        error -= w[m] * rows(r, m);
                    sum += error * error;
                }
                return sum;
            };
            const double least = loss(minimiseOnSimplex(gram, linear));
            for (int a = 0; a <= 10; ++a)
                for (int b = 0; a + b <= 10; ++b)
                    for (int c = 0; a + b + c <= 10; ++c)
                        QVERIFY(least <= loss({0.1 * a, 0.1 * b, 0.1 * c, 0.1 * (10 - a - b - c)}) + 1e-6);
        }
    }

    void membersThatErrLessWeighMore() {
        const auto inner = toy(3, n, steps, [](std::size_t m, double mean, double noise) {
            return m == 2 ? 100.0 : mean + (m == 0 ? 5 : 20) * noise;
        });
        const auto w = weightsOfSteady(inner);
        QVERIFY(w[0] > 0.8);
        QVERIFY(w[0] > 5 * w[1]);
        QVERIFY(std::abs(w[0] + w[1] + w[2] - 1) < 1e-9);
    }
    void aMixtureOfIndependentErrorsBeatsEither() {
        const auto inner = toy(3, n, steps, [](std::size_t m, double mean, double noise) {
            return m == 2 ? 100.0 : mean + 15 * noise;
        });
        const auto w = weightsOfSteady(inner);
        QVERIFY(std::abs(w[0] - w[1]) < 0.15);
        QVERIFY(std::min(w[0], w[1]) > 0.35);
    }
    void jitterMovesTheWeightsLittle() {
        const auto says = [](std::size_t m, double mean, double noise) {
            return m == 2 ? 100.0 : m == 0 ? mean + 12 * noise : 0.9 * mean + 9 * noise;
        };
        const auto inner = toy(3, n, steps, says);
        auto jittered = inner;
        for (std::size_t k = 0; k < inner.origins.size(); ++k)
            for (std::size_t c = 0; c < inner.actual[k].values().size(); ++c)
                jittered.actual[k].values()[c] *= c % 2 == 0 ? 1.001F : 0.999F;
        const auto a = weightsOfSteady(inner), b = weightsOfSteady(jittered);
        for (std::size_t m = 0; m < a.size(); ++m)
            QVERIFY2(std::abs(a[m] - b[m]) < 0.005, qPrintable(QString::number(a[m] - b[m])));
    }
    void biasShowsInTheTotals() {
        // The second member errs less cell by cell, but always to the same side.
        const auto inner = toy(3, n, steps, [](std::size_t m, double mean, double noise) {
            return m == 2 ? 100.0 : m == 0 ? mean + 16 * noise : 0.85 * mean + 2 * noise;
        });
        const auto weights = weighMembers(three, inner, steady(), scale, Grain::Day);
        QVERIFY2(std::abs(totalBias(inner, weights)) < 0.075, // half of that member's
                 qPrintable(QString::number(totalBias(inner, weights))));
        QVERIFY(weights.pool[0][0] > 0.4);
    }
    void oneCellDoesNotChooseTheMember() {
        auto inner = toy(3, n, steps, [](std::size_t m, double mean, double noise) {
            return m == 2 ? 100.0 : mean + (m == 0 ? 5 : 15) * noise;
        });
        const auto before = weightsOfSteady(inner);
        inner.actual[0](3, 3) = 600; // as the worse member alone foresaw
        inner.members[0][1](3, 3) = 600;
        const auto after = weightsOfSteady(inner);
        QVERIFY2(std::abs(before[0] - after[0]) < 0.1, qPrintable(QString::number(after[0])));
    }
    void scatteringAmountsAreForecastByTheMean() {
        // 9 of 10 steps sell 10, the others 100: the median errs less in units, the mean in squares.
        InnerForecasts inner = toy(3, n, 20, [](std::size_t m, double, double) {
            return m == 0 ? 19.0 : m == 1 ? 10.0 : 60.0;
        });
        for (auto& actual : inner.actual)
            for (std::size_t k = 0; k < actual.values().size(); ++k)
                actual.values()[k] = k % 10 == 0 ? 100.0F : 10.0F;
        const auto weights = weighMembers(three, inner, steady(), std::vector<float>(n, 19.0F), Grain::Day);
        double mixed = 0;
        for (std::size_t m = 0; m < 3; ++m)
            mixed += weights.pool[0][m] * (m == 0 ? 19 : m == 1 ? 10 : 60);
        QVERIFY2(mixed > 15 && mixed < 25, qPrintable(QString::number(mixed)));
    }

    void rareSalesDoNotSink_data() {
        QTest::addColumn<double>("share"); // of the steps that sell one unit
        QTest::newRow("one in fifty") << 0.02;
        QTest::newRow("one in twenty") << 0.05;
        QTest::newRow("one in five") << 0.2;
        QTest::newRow("two in five") << 0.4;
        QTest::newRow("four in five") << 0.8;
    }
    void rareSalesDoNotSink() {
        QFETCH(double, share);
        // The median of rare sales is 0: a loss that takes sales for outliers would forecast next to nothing.
        const std::array says = {0.0, share, 4 * share};
        InnerForecasts inner =
            toy(3, 40, 28, [&](std::size_t m, double, double) { return says[m]; }); // 3360 steps
        double sold = 0;
        for (std::size_t k = 0; k < inner.origins.size(); ++k)
            for (std::size_t c = 0; c < inner.actual[k].values().size(); ++c)
                sold += inner.actual[k].values()[c] =
                    Random(8, 10000 * k + c).uniform() < share ? 1.0F : 0.0F;
        const double mean = sold / (3.0 * 40 * 28);
        const std::vector<float> level(40, static_cast<float>(share));
        const std::vector<double> zeros(40, 1 - share);
        const std::vector<float> intermittent(40, intermittency(1 - share));
        const auto mixed = [&](std::span<const double> weights) {
            double sum = 0;
            for (std::size_t m = 0; m < says.size(); ++m)
                sum += weights[m] * says[m];
            return sum;
        };
        const auto together = weighTogether(3, inner, level, intermittent, Grain::Day);
        QVERIFY2(std::abs(mixed(together.members) / mean - 1) < 0.15,
                 qPrintable(QString::number(mixed(together.members))));
        const auto shares = poolShares(zeros, unexplainedBy(inner, level, together.members));
        const auto served = weighMembers(three, inner, shares, level, Grain::Day);
        const double forecast = mixed(weightsOf(served, shares.front(), 0));
        QVERIFY2(std::abs(forecast / mean - 1) < 0.15, qPrintable(QString::number(forecast)));
    }

    void powerFollowsTheErrors_data() {
        QTest::addColumn<bool>("inPercent");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("counts") << false << 1.0 << 1.2;
        QTest::newRow("errors in percent") << true << 1.8 << 2.0;
    }
    void powerFollowsTheErrors() {
        QFETCH(bool, inPercent);
        QFETCH(double, least);
        QFETCH(double, most);
        InnerForecasts inner = toy(2, n, 40, [](std::size_t, double, double) { return 0.0; });
        for (std::size_t k = 0; k < inner.origins.size(); ++k)
            for (std::size_t c = 0; c < inner.actual[k].values().size(); ++c) {
                const double level = c % 5 == 0 ? 400 : 40,
                             deviation = inPercent ? 0.2 * level : std::sqrt(level);
                for (auto& member : inner.members[k])
                    member.values()[c] = static_cast<float>(level);
                inner.actual[k].values()[c] =
                    static_cast<float>(std::max(level + deviation * Random(5, 1000 * k + c).normal(), 0.0));
            }
        const double power = weighTogether(2, inner, scale, std::vector<float>(n), Grain::Day).power;
        QVERIFY2(power >= least && power <= most, qPrintable(QString::number(power)));
    }
    void promotedWeeksDoNotDecideAlone() {
        // One step in five is promoted and sells eight times as much. The first member is close on plain
        // steps, the second a little closer on promoted ones, the four others know of no promotion.
        const auto promoted = [](std::size_t cell) { return cell % 5 == 0; };
        InnerForecasts inner = toy(6, n, 40, [](std::size_t, double, double) { return 0.0; });
        for (std::size_t k = 0; k < inner.origins.size(); ++k)
            for (std::size_t c = 0; c < inner.actual[k].values().size(); ++c) {
                Random random(6, 1000 * k + c);
                const double level = promoted(c) ? 480 : 60;
                const std::array deviation = {promoted(c) ? 0.45 : 0.05, promoted(c) ? 0.35 : 0.3};
                inner.actual[k].values()[c] = static_cast<float>(level);
                for (std::size_t m = 0; m < 6; ++m)
                    inner.members[k][m].values()[c] = static_cast<float>(
                        m < 2 ? std::max(level * (1 + deviation[m] * random.normal()), 0.0) : 140 + 2.0 * m);
            }
        const auto weights =
            weighTogether(6, inner, std::vector<float>(n, 140.0F), std::vector<float>(n), Grain::Day).members;
        QVERIFY2(weights[0] > weights[1], qPrintable(QString::number(weights[0])));
    }

    void firstStepsHaveWeightsOfTheirOwn() {
        // The first member is good for four weeks, the second the same over all of them.
        InnerForecasts inner = toy(3, n, 90, [](std::size_t, double, double) { return 100.0; });
        for (std::size_t k = 0; k < inner.origins.size(); ++k)
            for (std::size_t i = 0; i < n; ++i)
                for (std::size_t h = 0; h < 90; ++h) {
                    const float actual = inner.actual[k](i, h);
                    Random random(7, 10000 * k + 100 * i + h);
                    inner.members[k][0](i, h) =
                        actual + static_cast<float>((h < 28 ? 3 : 40) * random.normal());
                    inner.members[k][1](i, h) = actual + static_cast<float>(10 * random.normal());
                }
        const auto weights = weighMembers(three, inner, steady(), scale, Grain::Day);
        QVERIFY(weightsOf(weights, steady().front(), 0)[0] > 0.6);
        QVERIFY(weightsOf(weights, steady().front(), 89)[0] < 0.3);
        auto before = weightsOf(weights, steady().front(), 0);
        const MemberForecasts constants = {Matrix<float>(1, 90, 1.0F), Matrix<float>(1, 90),
                                           Matrix<float>(1, 90)};
        const auto mixed = combine(constants, weights, steady(1));
        for (std::size_t h = 0; h < 90; ++h) {
            const auto now = weightsOf(weights, steady().front(), h);
            QVERIFY(std::abs(now[0] - before[0]) < 0.05); // no jump from one step to the next
            QVERIFY(std::abs(now[0] + now[1] + now[2] - 1) < 1e-9);
            QVERIFY(std::abs(static_cast<double>(mixed(0, h)) - now[0]) < 1e-6);
            before = now;
        }
        inner = toy(3, n, 28, [](std::size_t, double mean, double) { return mean; });
        QCOMPARE(weighMembers(three, inner, steady(), scale, Grain::Day).nearSteps, 0);
    }
    void laterOriginsDecideTheNearWeightsAlone() {
        // At the far origins the first member errs less, at the near ones the second.
        const auto erring = [](double first, double second, std::size_t width, std::uint64_t seed) {
            return toy(
                3, n, width,
                [=](std::size_t m, double mean, double noise) {
                    return m == 2 ? 100.0 : mean + (m == 0 ? first : second) * noise;
                },
                seed);
        };
        const auto inner = erring(8, 12, 90, 1);
        auto beside = erring(40, 3, 28, 2);
        beside.origins = {296, 268, 240};
        const auto common = weighTogether(three, inner, scale, std::vector<float>(n), Grain::Day);
        const auto without = weighMembers(three, inner, steady(), scale, Grain::Day, common, {});
        const auto with = weighMembers(three, inner, steady(), scale, Grain::Day, common, beside);
        QVERIFY(without.near[0][0] > without.near[0][1]);
        QVERIFY(with.near[0][1] > with.near[0][0]);
        QCOMPARE(with.pool, without.pool);
        QCOMPARE(with.gain, without.gain);
    }
    void noGainShrinksToThePlainMean() {
        const auto inner = toy(2, n, steps, [](std::size_t m, double, double noise) {
            return m == 1 ? 100.0 : 100 + 4 * noise;
        });
        auto flat = inner;
        for (std::size_t k = 0; k < flat.origins.size(); ++k)
            for (std::size_t c = 0; c < flat.actual[k].values().size(); ++c)
                flat.actual[k].values()[c] = static_cast<float>(100 + 30 * Random(9, 1000 * k + c).normal());
        const auto weights = weighMembers(2, flat, steady(), scale, Grain::Day);
        QVERIFY(!weights.foundPattern);
        QCOMPARE(weights.pool[0][1], 1.0);
    }
    void undecidedSeriesAreTrustedHalfAsMuchAsSteadyOnes() {
        // Series 0 follows the first member exactly; what series 1 gains from it is lost in the noise.
        InnerForecasts inner;
        inner.origins = {100};
        Matrix<float> actual(2, 40), pattern(2, 40), plain(2, 40, 50.0F);
        for (std::size_t h = 0; h < 40; ++h) {
            actual(0, h) = h % 2 == 0 ? 60.0F : 40.0F;
            pattern(0, h) = h % 2 == 0 ? 59.0F : 41.0F;
            pattern(1, h) = h % 2 == 0 ? 51.0F : 49.0F;
            actual(1, h) = h % 4 < 2 ? 100.0F : 0.0F;
        }
        inner.actual = {actual};
        inner.members = {{pattern, plain}};
        const std::vector<PoolShares> shares = {{1, 0, 0}, {0, 1, 0}};
        const auto weights = weighMembers(2, inner, shares, std::vector<float>(2, 50.0F), Grain::Day);
        QVERIFY(weights.pool[0][0] > 0.95);
        QVERIFY(weights.pool[1][0] > 0.3 && weights.pool[1][0] <= 0.5);
    }

    void poolsChangeSmoothly() {
        float before = 0;
        for (double zeros = 0; zeros <= 1; zeros += 0.01) {
            const auto share = poolShares(std::vector{zeros}, std::vector{0.2F}).front();
            QVERIFY(std::abs(share[0] + share[1] + share[2] - 1) < 1e-5F);
            QVERIFY(share[1] >= before && share[1] - before < 0.05F);
            before = share[1];
        }
        QCOMPARE(before, 1.0F);
        const auto explained = poolShares(std::vector{0.0}, std::vector{0.01F}).front(),
                   open = poolShares(std::vector{0.0}, std::vector{4.0F}).front();
        QVERIFY(explained[0] > 0.95F);
        QVERIFY(open[2] > 0.85F);
    }
    void whatThePriceExplainsIsSteady() {
        // Both series jump by the same factor; the members foresee the first one's jumps only.
        InnerForecasts inner;
        inner.origins = {100};
        Matrix<float> actual(2, 40), forecast(2, 40), plain(2, 40, 28.0F);
        for (std::size_t h = 0; h < 40; ++h) {
            actual(0, h) = actual(1, h) = h % 5 == 0 ? 100.0F : 10.0F;
            forecast(0, h) = actual(0, h);
            forecast(1, h) = 28;
        }
        inner.actual = {actual};
        inner.members = {{forecast, forecast, plain}};
        const auto unexplained =
            unexplainedBy(inner, std::vector<float>(2, 28.0F), std::vector<double>{1, 0, 0});
        const auto shares = poolShares(std::vector<double>(2), unexplained);
        QVERIFY(shares[0][0] > shares[1][0] + 0.2F);
    }
    void aMemberThatOnlyCopiesAddsNothing() {
        const auto inner = toy(3, n, steps, [](std::size_t m, double mean, double noise) {
            return m == 0 ? mean + 60 * noise : m == 1 ? mean : 100.0;
        });
        QVERIFY(
            addsNothing(0, inner.members[0], inner.actual[0], scale, std::vector<float>(n), 214, Grain::Day));
        QVERIFY(!addsNothing(1, inner.members[0], inner.actual[0], scale, std::vector<float>(n), 214,
                             Grain::Day));
    }
};

} // namespace test_mixture_fit

SHELFCAST_TEST(test_mixture_fit, TestMixtureFit)
#include "test_mixture_fit.moc"
