#include "base/random.h"
#include "engine/boosted/boosted_members.h"
#include "engine/inputs/fast_exp.h"
#include "engine/members/baselines.h"
#include "engine/members/ets.h"
#include "engine/members/glm.h"
#include "engine/members/intermittent.h"
#include "engine/members/psd.h"
#include "engine/mixture/members.h"
#include "forecaster_panel.h"
#include "test_program.h"

namespace test_members {

using namespace shelfcast;
using namespace shelfcast::engine;

class TestMembers : public QObject {
    Q_OBJECT
    static void columns() {
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("origin");
        QTest::addColumn<int>("horizon");
        QTest::addColumn<golden::Table>("expected");
    }
private Q_SLOTS:
    void etsEqualsReference_data() {
        columns();
        QTest::newRow("day 800") << int(Grain::Day) << 800 << 30
                                 << golden::Table{{{47.215, 46.847, 44.543},
                                                   {84.09, 84.453, 79.484},
                                                   {118.15, 118.78, 113.37},
                                                   {153.83, 155.38, 147.61},
                                                   {59.298, 29.46, 18.553},
                                                   {228.48, 228.29, 217.51}}};
        QTest::newRow("day 300") << int(Grain::Day) << 300 << 30
                                 << golden::Table{{{65.933, 48.261, 49.228},
                                                   {115.87, 88.192, 90.983},
                                                   {161.81, 118.68, 121.06},
                                                   {212.36, 154.32, 157.73},
                                                   {76.549, 51.089, 51.225},
                                                   {305.99, 217.39, 217.97}}};
        QTest::newRow("week 140") << int(Grain::Week) << 140 << 13
                                  << golden::Table{{{42.429, 53.475, 55.784},
                                                    {73.795, 92.336, 96.142},
                                                    {106.17, 131.16, 139.59},
                                                    {139.14, 168.39, 180.88},
                                                    {28.685, 50.14, 29.806},
                                                    {207.02, 252.3, 267.34}}};
        QTest::newRow("month 60") << int(Grain::Month) << 60 << 6
                                  << golden::Table{{{63.51, 46.782, 38.221},
                                                    {110.15, 81.65, 66.474},
                                                    {158.76, 118.8, 98.3},
                                                    {202.62, 151.59, 122.94},
                                                    {70.047, 46.918, 39.269},
                                                    {297.41, 221.55, 179.43}}};
    }
    void etsEqualsReference() {
        QFETCH(int, grain);
        QFETCH(int, origin);
        QFETCH(int, horizon);
        QFETCH(golden::Table, expected);
        const auto kind = static_cast<Grain>(grain);
        const auto sales = golden::panel(6, origin, kind);
        const Calendar calendar(kind, golden::firstDay(kind), origin + horizon);
        const auto shape = fitPsd(sales, origin, horizon, calendar, {}, true, 1).shape;
        // the shape is close to the reference's, not equal, where own month factors take part
        golden::compare(forecastEts(sales, origin, horizon, shape, 1), expected, origin == 300 ? 2e-4 : 0.17);
    }
    void tsbEqualsReference_data() {
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("origin");
        QTest::addColumn<std::vector<double>>("expected");
        QTest::newRow("day 800") << int(Grain::Day) << 800
                                 << std::vector<double>{55.1827, 98.7679, 137.844, 181.576, 50.4902, 256.733};
        QTest::newRow("day 300") << int(Grain::Day) << 300
                                 << std::vector<double>{54.2472, 96.0211, 136.286, 177.223, 46.0349, 272.328};
        QTest::newRow("week 140") << int(Grain::Week) << 140
                                  << std::vector<double>{38.6032, 66.6202, 96.6422,
                                                         125.849, 30.3768, 185.424};
        QTest::newRow("month 60") << int(Grain::Month) << 60
                                  << std::vector<double>{46.2419, 80.7879, 116.257, 147.036, 43.253, 217.179};
    }
    void tsbEqualsReference() {
        QFETCH(int, grain);
        QFETCH(int, origin);
        QFETCH(std::vector<double>, expected);
        const auto forecast = forecastTsb(golden::panel(6, origin, static_cast<Grain>(grain)), origin, 4, 1);
        for (std::size_t i = 0; i < 6; ++i)
            for (std::size_t h = 0; h < 4; ++h)
                QVERIFY(std::abs(forecast(i, h) - expected[i]) < 1e-4 * expected[i]);
    }
    /// Both reach the same maximum of the likelihood, by other steps. On the intermittent series 4 the
    /// reference's four steps end far from it (and thirty diverge): ours is checked by itself below.
    void glmIsCloseToReference_data() {
        columns();
        QTest::newRow("day 800") << int(Grain::Day) << 800 << 30
                                 << golden::Table{{{47.152, 47.436, 45.338},
                                                   {84.875, 84.646, 81.356},
                                                   {118.59, 119, 114.36},
                                                   {155.52, 157.78, 151.58},
                                                   {60.343, 21.337, 18.915},
                                                   {226.81, 227.39, 218.18}}};
        QTest::newRow("day 300") << int(Grain::Day) << 300 << 30
                                 << golden::Table{{{63.058, 45.789, 47.208},
                                                   {110.82, 82.546, 85.486},
                                                   {159.95, 117.94, 122.56},
                                                   {211, 153.54, 159.8},
                                                   {124.35, 60.249, 61.489},
                                                   {309.6, 228.4, 238.06}}};
        QTest::newRow("week 140") << int(Grain::Week) << 140 << 13
                                  << golden::Table{{{43.346, 49.161, 58.907},
                                                    {74.634, 85.548, 94.313},
                                                    {110.48, 128.34, 144.44},
                                                    {144.66, 163.3, 194.52},
                                                    {12.05, 14.703, 12.626},
                                                    {216.38, 233.87, 272.15}}};
        QTest::newRow("month 60") << int(Grain::Month) << 60 << 6
                                  << golden::Table{{{62.642, 47.64, 35.808},
                                                    {108.38, 83.858, 64.968},
                                                    {151.47, 115.55, 95.785},
                                                    {193.08, 150.62, 115.74},
                                                    {152.12, 117.49, 143.27},
                                                    {280.04, 213.73, 163.41}}};
    }
    void glmIsCloseToReference() {
        QFETCH(int, grain);
        QFETCH(int, origin);
        QFETCH(int, horizon);
        QFETCH(golden::Table, expected);
        const auto kind = static_cast<Grain>(grain);
        const auto sales = golden::panel(6, origin, kind);
        const Calendar calendar(kind, golden::firstDay(kind), origin + horizon);
        golden::compare(forecastGlm(sales, origin, horizon, calendar, {}, 1), expected, 5e-3, 4);
    }
    void glmStaysSaneOnIntermittentSales() {
        const auto sales = golden::panel(6, 800, Grain::Day);
        const Calendar calendar(Grain::Day, golden::firstDay(Grain::Day), 1000);
        const auto glm = forecastGlm(sales, 800, 200, calendar, {}, 1), tsb = forecastTsb(sales, 800, 200, 1);
        double mean = 0;
        for (const float f : glm.row(4))
            mean += f / 200;
        QVERIFY2(mean > 0.4 * tsb(4, 0) && mean < 1.6 * tsb(4, 0), qPrintable(QString::number(mean)));
    }
    void glmBearsRarePeaks_data() {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", static_cast<int>(seed)) << seed;
    }
    void glmBearsRarePeaks() {
        // Few series of promotions: one week in twelve sells many times as much, in all series at once.
        QFETCH(quint64, seed);
        constexpr int T = 320, H = 13;
        Matrix<float> sales(3, T), jittered(3, T);
        Random weeks(seed, 9);
        for (std::size_t t = 0; t < T; ++t) {
            const double peak = weeks.uniform() < 0.08 ? std::exp(1.5 + 1.2 * weeks.normal()) : 1;
            for (std::size_t i = 0; i < 3; ++i) {
                Random random(seed, 1000 * i + t);
                sales(i, t) = static_cast<float>(5000 * peak * std::exp(0.3 * random.normal()));
                jittered(i, t) = sales(i, t) * static_cast<float>(1 + 0.001 * (2 * random.uniform() - 1));
            }
        }
        const Calendar calendar(Grain::Week, golden::firstDay(Grain::Week), T + H);
        const auto forecast = forecastGlm(sales, T, H, calendar, {}, 1),
                   moved = forecastGlm(jittered, T, H, calendar, {}, 1);
        for (std::size_t k = 0; k < forecast.values().size(); ++k) {
            const float f = forecast.values()[k];
            QVERIFY2(std::abs(moved.values()[k] - f) < 0.01F * f,
                     qPrintable(QStringLiteral("%1 %2").arg(f).arg(moved.values()[k])));
        }
    }
    void glmFindsTheEffectOfAPrice() {
        // Demand 100 at price 1, 50 at price 2, on alternating weeks; the plan ahead is price 2 throughout.
        constexpr std::size_t T = 400, H = 30;
        Matrix<float> sales(5, T), price(5, T + H, 2.0F);
        for (std::size_t i = 0; i < 5; ++i)
            for (std::size_t t = 0; t < T; ++t) {
                price(i, t) = (t / 7 + i) % 2 == 0 ? 1.0F : 2.0F;
                sales(i, t) = 100 / price(i, t) + static_cast<float>(golden::hash(i, t) % 7) - 3;
            }
        const Calendar calendar(Grain::Day, *Day::fromIso("2022-01-01"), T + H);
        const std::vector<GlmRegressor> regressors = {{&price, true}};
        const auto with = forecastGlm(sales, T, H, calendar, regressors, 2);
        const auto without = forecastGlm(sales, T, H, calendar, {}, 2);
        for (std::size_t h = 0; h < H; ++h) {
            QVERIFY2(std::abs(with(0, h) - 50) < 5, qPrintable(QString::number(with(0, h))));
            QVERIFY(std::abs(without(0, h) - 75) < 12);
        }
    }
    void glmBearsRegressorsThatRepeatTheCalendar() {
        // Weekend and season once more as regressors: nothing to gain, and nothing may be lost.
        constexpr std::size_t T = 800, H = 30;
        const auto sales = golden::panel(6, static_cast<int>(T), Grain::Day);
        const Calendar calendar(Grain::Day, golden::firstDay(Grain::Day), static_cast<int>(T + H));
        Matrix<float> weekend(6, T + H), season(6, T + H), twice(6, T + H);
        for (std::size_t i = 0; i < 6; ++i)
            for (std::size_t t = 0; t < T + H; ++t) {
                weekend(i, t) = calendar.dayOfWeek[t] >= 5 ? 1.0F : 0.0F;
                season(i, t) =
                    20 * std::sin(2 * 3.14159265F * static_cast<float>(calendar.dayOfYear[t]) / 365.25F);
                twice(i, t) = season(i, t) + weekend(i, t);
            }
        const std::vector<GlmRegressor> repeated = {{&weekend, false}, {&season, false}, {&twice, false}};
        const auto with = forecastGlm(sales, T, H, calendar, repeated, 1);
        const auto without = forecastGlm(sales, T, H, calendar, {}, 1);
        for (std::size_t i = 0; i < 4; ++i) {
            double total = 0, away = 0;
            for (std::size_t h = 0; h < H; ++h) {
                total += without(i, h);
                away += std::abs(with(i, h) - without(i, h));
            }
            QVERIFY2(away < 0.06 * total, qPrintable(QString::number(away / total)));
        }
    }
    void glmOfSomeSeriesIsThatOfAll() {
        const auto sales = golden::panel(6, 500, Grain::Day);
        const Calendar calendar(Grain::Day, golden::firstDay(Grain::Day), 530);
        const auto all = forecastGlm(sales, 500, 30, calendar, {}, 1);
        const std::vector<std::size_t> some = {1, 4};
        const auto part = forecastGlm(sales, 500, 30, calendar, {}, 2, some);
        QCOMPARE(part.rows(), some.size());
        for (std::size_t k = 0; k < some.size(); ++k)
            for (std::size_t h = 0; h < 30; ++h)
                QCOMPARE(part(k, h), all(some[k], h));
    }
    /// The wanted series as among all, zero elsewhere, and no zero in the mean that a new series leans on.
    void costlyMembersOfSomeSeriesAreThoseOfAll() {
        Panel panel = golden::pricedPanel(8, 300, 14, true);
        for (std::size_t t = 0; t < 297; ++t)
            panel.sales(5, t) = std::numeric_limits<float>::quiet_NaN(); // leans on series 4, the same item
        MemberSource source(panel, 14, 1);
        const MemberList members = {&boostedTweedie(), &boostedLog(), &poissonRegression()};
        const Learner& learner = *boostedLog().traits().learner;
        source.prepare(learner);
        TrainOptions options;
        options.rows = 1500;
        options.rounds = 10;
        const auto model = learner.fit(source.inputsOf(learner), 300, options, {});
        QVERIFY(model.has_value());
        const LearnedSet learned = {{learner.name(), *model}};
        const std::vector<std::size_t> wanted = {1, 4, 5, 7};
        const auto all = source.forecast(members, 300, 14, learned, 14, 1),
                   some = source.forecast(members, 300, 14, learned, 14, 2, wanted);
        QVERIFY(all && some);
        for (std::size_t m = 0; m < members.size(); ++m)
            for (std::size_t i = 0; i < 8; ++i) {
                const bool isWanted = std::ranges::find(wanted, i) != wanted.end();
                for (std::size_t h = 0; h < 14; ++h)
                    if (isWanted)
                        QCOMPARE((*some)[m](i, h), (*all)[m](i, h));
                    else
                        QCOMPARE((*some)[m](i, h), 0.0F);
            }
    }

    void fastExpIsExp() {
        for (float x = -79; x < 79; x += 0.37F)
            QVERIFY2(std::abs(fastExp(x) / std::exp(static_cast<double>(x)) - 1) < 3e-7 + 1e-7 * std::abs(x),
                     qPrintable(QString::number(x)));
        QVERIFY(fastExp(-1e9F) < 1e-30F);
    }
    void crostonTakesSizeOverInterval() {
        Matrix<float> sales(1, 60, 0.0F);
        for (std::size_t t = 4; t < 60; t += 5)
            sales(0, t) = 10;
        QVERIFY(std::abs(forecastCroston(sales, 60, 1, 1)(0, 0) - 0.95F * 2) < 1e-5F);
        QCOMPARE(forecastCroston(Matrix<float>(1, 9, 0.0F), 9, 2, 1)(0, 1), 0.0F);
    }
    void seasonalNaiveLooksBackOneSeason() {
        Matrix<float> sales(1, 800);
        for (std::size_t t = 0; t < 800; ++t)
            sales(0, t) = static_cast<float>(t);
        sales(0, 800 - 364) = std::numeric_limits<float>::quiet_NaN();
        const auto forecast = forecastSeasonalNaive(sales, 800, 400, Grain::Day);
        QCOMPARE(forecast(0, 0), 800.0F - 728); // unknown a year ago: two years
        QCOMPARE(forecast(0, 1), 801.0F - 364);
        QCOMPARE(forecast(0, 364), 800.0F - 728 + 364 - 364); // beyond a year: never from the future
        QCOMPARE(forecast(0, 365), 801.0F - 364);
        QCOMPARE(forecastSeasonalNaive(sales, 100, 9, Grain::Day)(0, 8), 94.0F);
    }
    void windowMeanIsByWeekday() {
        Matrix<float> sales(1, 70, 1.0F);
        for (std::size_t t = 6; t < 70; t += 7)
            sales(0, t) = 8;
        sales(0, 62) = std::numeric_limits<float>::quiet_NaN();
        const auto forecast = forecastWindowMean(sales, 70, 14, Grain::Day);
        for (std::size_t h = 0; h < 14; ++h)
            QCOMPARE(forecast(0, h), (70 + h) % 7 == 6 ? 8.0F : 1.0F);
        QCOMPARE(forecastPlainMean(Matrix<float>(1, 0), 0, 1)(0, 0), 0.0F);
    }
    void noMemberSeesTheFuture_data() {
        QTest::addColumn<int>("member");
        for (int member = 0; member < 6; ++member)
            QTest::addRow("member %d", member) << member;
    }
    void noMemberSeesTheFuture() {
        QFETCH(int, member);
        auto sales = golden::panel(6, 800, Grain::Day);
        const Calendar calendar(Grain::Day, golden::firstDay(Grain::Day), 900);
        const auto forecast = [&] {
            constexpr int origin = 600, H = 40;
            switch (member) {
            case 0:
                return forecastEts(sales, origin, H, fitPsd(sales, origin, H, calendar, {}, true, 1).shape,
                                   1);
            case 1:
                return forecastTsb(sales, origin, H, 1);
            case 2:
                return forecastGlm(sales, origin, H, calendar, {}, 1);
            case 3:
                return forecastCroston(sales, origin, H, 1);
            case 4:
                return forecastSeasonalNaive(sales, origin, H, Grain::Day);
            default:
                return forecastWindowMean(sales, origin, H, Grain::Day);
            }
        };
        const auto before = forecast();
        for (std::size_t i = 0; i < 6; ++i)
            for (std::size_t t = 600; t < 800; ++t)
                sales(i, t) = t % 3 == 0 ? std::numeric_limits<float>::quiet_NaN() : 1e6F;
        QCOMPARE(forecast(), before);
    }
    void sameBytesForAnyThreads() {
        const auto sales = golden::panel(6, 800, Grain::Day);
        const Calendar calendar(Grain::Day, golden::firstDay(Grain::Day), 900);
        const auto shape = fitPsd(sales, 800, 40, calendar, {}, true, 1).shape;
        for (const int threads : {2, 4}) {
            QCOMPARE(forecastGlm(sales, 800, 40, calendar, {}, threads),
                     forecastGlm(sales, 800, 40, calendar, {}, 1));
            QCOMPARE(forecastEts(sales, 800, 40, shape, threads), forecastEts(sales, 800, 40, shape, 1));
        }
    }
};

} // namespace test_members

SHELFCAST_TEST(test_members, TestMembers)
#include "test_members.moc"
