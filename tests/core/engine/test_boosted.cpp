#include "base/random.h"
#include "engine/boosted/boosted_explainer.h"
#include "engine/boosted/boosted_members.h"
#include "engine/boosted/boosted_state.h"
#include "golden_features.h"
#include "long_form.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <thread>

namespace test_boosted {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr int steps = 500, horizon = 21;

BoostOptions quick(int threads = 1) {
    BoostOptions options;
    options.rows = 1500;
    options.rounds = 15;
    options.threads = threads;
    return options;
}
BoostedModel trained(const FeatureSource& source, int origin, int threads = 1) {
    auto model = BoostedModel::fit(source, origin, quick(threads), {});
    return model ? *model : BoostedModel(nullptr);
}
bool same(const BoostedForecast& a, const BoostedForecast& b) {
    return a.tweedie == b.tweedie && a.log == b.log && a.demandEquation == b.demandEquation;
}
Panel panelOf(Grain grain = Grain::Day) {
    return golden::pricedPanel(grain == Grain::Day ? steps : 150, horizon, grain);
}

} // namespace

class TestBoosted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingAfterTheOriginIsSeen_data();
    void nothingAfterTheOriginIsSeen();
    void sameBytesForAnyThreadCount();
    void seedChangesTheSample();
    void savedAndLoadedForecastsTheSame();
    void mutantsAreRefused();
    void newerFormatIsLeftAlone();
    void explanationSumsToTheMean_data();
    void explanationSumsToTheMean();
    void servesAnotherPanel();
    void priceCutRaisesTheForecast();
    void cancelReturnsWithinASecond();
    void tooLittleDataIsSaid();
    void aShortHistoryIsEnough_data();
    void aShortHistoryIsEnough();
    void costFollowsThePanel();
};

void TestBoosted::nothingAfterTheOriginIsSeen_data() {
    QTest::addColumn<bool>("daily");
    QTest::newRow("days") << true;
    QTest::newRow("weeks") << false;
}

void TestBoosted::nothingAfterTheOriginIsSeen() {
    QFETCH(bool, daily);
    Panel panel = panelOf(daily ? Grain::Day : Grain::Week);
    const int origin = daily ? 440 : 120;
    Regressor weather{"weather", Matrix<float>(6, panel.regressors[0].values.columns(), std::nanf(""))};
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t t = 0; t < panel.sales.columns(); ++t)
            weather.values(i, t) = static_cast<float>(
                golden::hash(static_cast<std::uint32_t>(i + 200), static_cast<std::uint32_t>(t)) % 30);
    panel.regressors.push_back(weather);
    Panel changed = panel;
    for (std::size_t i = 0; i < 6; ++i)
        for (auto t = static_cast<std::size_t>(origin); t < panel.sales.columns(); ++t) {
            changed.sales(i, t) = t % 3 == 0 ? std::nanf("") : 5000.0F + static_cast<float>(t);
            changed.regressors[2].values(i, t) = 1e6F;
        }
    const FeatureSource source(panel, horizon, 1), changedSource(changed, horizon, 1);
    const auto before = trained(source, origin).forecast(source, origin, horizon, 1);
    const auto after = trained(changedSource, origin).forecast(changedSource, origin, horizon, 1);
    QVERIFY(before && after && !before->demandEquation.empty());
    QVERIFY(before->tweedie == after->tweedie);
    QVERIFY(before->log == after->log);
    QVERIFY(before->demandEquation == after->demandEquation);
}

void TestBoosted::sameBytesForAnyThreadCount() {
    const Panel panel = panelOf();
    const FeatureSource one(panel, horizon, 1);
    const BoostedModel model = trained(one, steps);
    const auto expected = model.forecast(one, steps, horizon, 1);
    for (const int threads : {1, 2, 4}) {
        const FeatureSource source(panel, horizon, threads);
        const BoostedModel again = trained(source, steps, threads);
        QVERIFY(again.toJson() == model.toJson());
        QVERIFY(same(*expected, *again.forecast(source, steps, horizon, threads)));
    }
}

void TestBoosted::seedChangesTheSample() {
    const Panel panel = panelOf();
    const FeatureSource source(panel, horizon, 1);
    BoostOptions other = quick();
    other.seed = 8;
    const auto model = BoostedModel::fit(source, steps, other, {});
    QVERIFY(model && model->toJson() != trained(source, steps).toJson());
}

void TestBoosted::savedAndLoadedForecastsTheSame() {
    const Panel panel = panelOf();
    const FeatureSource source(panel, horizon, 1);
    const BoostedModel model = trained(source, steps);
    const std::string text = model.toJson();
    const auto loaded = BoostedModel::fromJson(text);
    QVERIFY2(loaded, loaded ? "" : loaded.error().message.english().c_str());
    QVERIFY(loaded->toJson() == text);
    QVERIFY(same(*model.forecast(source, steps, horizon, 1), *loaded->forecast(source, steps, horizon, 1)));
    QCOMPARE(loaded->schemaHash(), model.schemaHash());
    QCOMPARE(loaded->offsetName(), model.offsetName());
}

void TestBoosted::mutantsAreRefused() {
    const Panel panel = panelOf();
    const FeatureSource source(panel, horizon, 1);
    BoostOptions tiny = quick();
    tiny.rounds = 2;
    const BoostedModel model = *BoostedModel::fit(source, steps, tiny, {});
    const auto expected = model.forecast(source, steps, horizon, 1);
    const std::string text = model.toJson();
    Random random(5);
    int accepted = 0;
    const int mutants = trials(2000);
    for (int trial = 0; trial < mutants; ++trial) {
        std::string mutant = text;
        const auto at = random.below(mutant.size());
        switch (random.below(4)) {
        case 0:
            mutant[at] = static_cast<char>(random.below(256));
            break;
        case 1:
            mutant[at] = static_cast<char>('0' + random.below(10));
            break;
        case 2:
            mutant.erase(at, 1 + random.below(8));
            break;
        default:
            mutant.insert(at, 1, mutant[random.below(mutant.size())]);
        }
        const auto loaded = BoostedModel::fromJson(mutant);
        if (!loaded)
            continue;
        ++accepted; // the change meant nothing, such as a digit behind the shortest form
        const auto forecast = loaded->forecast(source, steps, horizon, 1);
        QVERIFY(forecast && same(*forecast, *expected));
    }
    qInfo("%d mutants, %d of them mean the same", mutants, accepted);
    QVERIFY2(accepted < mutants / 5, qPrintable(QString::number(accepted)));
}

void TestBoosted::newerFormatIsLeftAlone() {
    const Panel panel = panelOf();
    const FeatureSource source(panel, horizon, 1);
    std::string text = trained(source, steps).toJson();
    text.replace(text.find("\"format\":1"), 10, "\"format\":9");
    const auto loaded = BoostedModel::fromJson(text);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NewerVersion);
}

void TestBoosted::explanationSumsToTheMean_data() {
    QTest::addColumn<bool>("tweedie");
    QTest::addColumn<bool>("daily");
    QTest::newRow("tweedie days") << true << true;
    QTest::newRow("log days") << false << true;
    QTest::newRow("tweedie weeks") << true << false;
    QTest::newRow("log weeks") << false << false;
}

void TestBoosted::explanationSumsToTheMean() {
    QFETCH(bool, tweedie);
    QFETCH(bool, daily);
    const Panel panel = panelOf(daily ? Grain::Day : Grain::Week);
    const FeatureSource source(panel, horizon, 1);
    BoostOptions options = quick();
    options.tweedie = tweedie;
    const auto model = BoostedModel::fit(source, panel.steps(), options, {});
    QVERIFY(model);
    const auto forecast = model->forecast(source, panel.steps(), horizon, 1);
    const auto explainer = model->explainer(source, panel.steps());
    QVERIFY(explainer);
    for (const std::size_t series : {std::size_t{1}, std::size_t{4}}) {
        const auto drivers = (*explainer)->explain(series, horizon);
        QVERIFY(drivers && drivers->front().feature == "base");
        double sum = 0, mean = 0;
        for (const Driver& driver : *drivers)
            sum += driver.effectUnits;
        for (const float value : (tweedie ? forecast->tweedie : forecast->log).row(series))
            mean += static_cast<double>(value);
        QVERIFY2(std::abs(sum - mean) < 1e-3 * (1 + mean),
                 qPrintable(QStringLiteral("%1 against %2").arg(sum).arg(mean)));
    }
    QVERIFY(!(*explainer)->explain(99, horizon));
    QVERIFY(!(*explainer)->explain(1, horizon + 1));
    QVERIFY(!model->explainer(source, panel.steps() + 1));
}

void TestBoosted::servesAnotherPanel() {
    // Another day, another product, and no plan for prices: unknown, not absent.
    const Panel panel = panelOf();
    const FeatureSource source(panel, horizon, 1);
    const BoostedModel model = trained(source, steps);
    Panel later = panel;
    later.futureSteps = 0;
    later.keys[0].product = "new";
    later.statics[1].levels.push_back("new");
    later.statics[1].code[0] = 2;
    for (Regressor& regressor : later.regressors) {
        Matrix<float> past(6, static_cast<std::size_t>(steps));
        for (std::size_t i = 0; i < 6; ++i)
            for (std::size_t t = 0; t < static_cast<std::size_t>(steps); ++t)
                past(i, t) = regressor.values(i, t);
        regressor.values = past;
    }
    const FeatureSource plain(later, horizon, 1), adapted(later, horizon, 1, model);
    const auto forecast = model.forecast(plain, steps, horizon, 1);
    QVERIFY(forecast);
    QVERIFY(same(*forecast, *model.forecast(adapted, steps, horizon, 1)));
    const auto known = model.forecast(source, steps, horizon, 1);
    for (std::size_t i = 0; i < 6; ++i) {
        double a = 0, b = 0;
        for (std::size_t k = 0; k < static_cast<std::size_t>(horizon); ++k) {
            QVERIFY(std::isfinite(forecast->tweedie(i, k)) && forecast->tweedie(i, k) >= 0);
            a += static_cast<double>(forecast->tweedie(i, k));
            b += static_cast<double>(known->tweedie(i, k));
        }
        QVERIFY2(a > 0.5 * b && a < 2 * b, qPrintable(QStringLiteral("%1 against %2").arg(a).arg(b)));
    }
    QVERIFY(!model.forecast(source, steps, horizon + 1, 1));
    QVERIFY(!model.forecast(source, steps + 1, horizon, 1));
    const auto& factors = model.relativeFactors();
    QCOMPARE(factors.size(), std::size_t{model.usesDemandEquation() ? 2U : 0U});
    QCOMPARE(model.relativeFactor("1"), factors.empty() ? 1.0F : factors[1]);
}

void TestBoosted::priceCutRaisesTheForecast() {
    // Sales with a price elasticity of -2 about a steady level.
    Panel panel = panelOf();
    for (std::size_t i = 0; i < 6; ++i)
        for (std::size_t t = 0; t < static_cast<std::size_t>(steps); ++t) {
            const double price = panel.regressors[0].values(i, t) / (2.0 + 0.3 * static_cast<double>(i));
            const double noise =
                0.9 + 0.2 *
                          (golden::hash(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(t)) % 100) /
                          100.0;
            panel.sales(i, t) = static_cast<float>(60.0 * noise * std::pow(price, -2.0));
        }
    Panel cheap = panel;
    for (std::size_t t = static_cast<std::size_t>(steps); t < cheap.regressors[0].values.columns(); ++t) {
        panel.regressors[0].values(2, t) = 2.6F;
        cheap.regressors[0].values(2, t) = 2.6F * 0.8F;
    }
    const FeatureSource source(panel, horizon, 1), cheapSource(cheap, horizon, 1);
    const BoostedModel model = trained(source, steps);
    const auto usual = model.forecast(source, steps, 7, 1), cut = model.forecast(cheapSource, steps, 7, 1);
    double before = 0, after = 0, equationBefore = 0, equationAfter = 0;
    for (std::size_t k = 0; k < 7; ++k) {
        before += static_cast<double>(usual->tweedie(2, k));
        after += static_cast<double>(cut->tweedie(2, k));
        equationBefore += static_cast<double>(usual->demandEquation(2, k));
        equationAfter += static_cast<double>(cut->demandEquation(2, k));
    }
    // The truth is 0.8^-2 = 1.56.
    QVERIFY2(after > 1.25 * before && after < 1.9 * before, qPrintable(QString::number(after / before)));
    QVERIFY2(equationAfter > 1.35 * equationBefore && equationAfter < 1.8 * equationBefore,
             qPrintable(QString::number(equationAfter / equationBefore)));
}

void TestBoosted::cancelReturnsWithinASecond() {
    const Panel panel = panelOf();
    const FeatureSource source(panel, horizon, 1);
    BoostOptions longRun = quick();
    longRun.rounds = 100000;
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    std::jthread canceller([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        asked = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    const auto result = BoostedModel::fit(source, steps, longRun, {stop.get_token(), {}});
    const auto returned = std::chrono::steady_clock::now();
    canceller.join();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(returned - asked < std::chrono::seconds(1));
}

void TestBoosted::tooLittleDataIsSaid() {
    const Panel panel = golden::pricedPanel(20, 5, Grain::Day);
    const FeatureSource source(panel, 5, 1);
    const auto result = BoostedModel::fit(source, 20, quick(), {});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotEnoughData);
}

void TestBoosted::aShortHistoryIsEnough_data() {
    QTest::addColumn<int>("grain");
    QTest::addColumn<int>("known"); // steps
    QTest::addColumn<int>("products");
    QTest::addColumn<bool>("enough");
    const auto row = [](const char* name, Grain grain, int known, int products, bool enough) {
        QTest::newRow(name) << static_cast<int>(grain) << known << products << enough;
    };
    row("a quarter by week", Grain::Week, 13, 8, true);
    row("ten weeks", Grain::Week, 10, 10, true);
    row("nine weeks", Grain::Week, 9, 40, false);
    row("a year by month", Grain::Month, 12, 10, true);
    row("eleven months", Grain::Month, 11, 40, false);
    row("five weeks by day", Grain::Day, 35, 3, true);
    row("a month by day", Grain::Day, 31, 40, false);
    row("too few products", Grain::Week, 13, 7, false);
}

void TestBoosted::aShortHistoryIsEnough() {
    QFETCH(int, grain);
    QFETCH(int, known);
    QFETCH(int, products);
    Panel panel;
    panel.grain = static_cast<Grain>(grain);
    panel.sales = Matrix<float>(static_cast<std::size_t>(products), 40);
    std::ranges::fill(panel.sales.values(), 1.0F);
    panel.keys.resize(static_cast<std::size_t>(products));
    QTEST(boostedTweedie().traits().learner->canLearn(panel, known), "enough");
}

void TestBoosted::costFollowsThePanel() {
    const auto small = BoostOptions::forPanel(100, 731, Grain::Day),
               large = BoostOptions::forPanel(500, 1461, Grain::Day);
    QCOMPARE(small.rows, 12000);
    QVERIFY(large.rows > 37000 && large.rows < 39000 && large.depth > small.depth && large.bins > small.bins);
    QCOMPARE(BoostOptions::forPanel(50000, 2000, Grain::Day).rows, 60000);
    QCOMPARE(BoostOptions::forPanel(1, 10, Grain::Month).rows, 10000);
}

} // namespace test_boosted

SHELFCAST_TEST(test_boosted, TestBoosted)
#include "test_boosted.moc"
