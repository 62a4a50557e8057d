#include "engine/backtest.h"
#include "engine/forecaster.h"
#include "engine/inputs/regressor_roles.h"
#include "engine/member_registry.h"
#include "engine/members/glm.h"
#include "forecaster_panel.h"
#include "test_program.h"

namespace test_outside_reach {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
constexpr int steps = 420, horizon = 28, known = 7;

TrainOptions quick(const Member* algorithm = nullptr) {
    TrainOptions options;
    options.horizon = horizon;
    options.rows = 2500;
    options.rounds = 30;
    options.threads = 2;
    options.algorithm = algorithm;
    return options;
}

/// Temperature moves sales by the day: 10 degrees more sell 65 % more. Its values hold beyond its reach.
Panel warmPanel(float ahead = 0) {
    Panel panel = golden::pricedPanel(8, steps, horizon, false);
    Regressor temperature{"temperature", Matrix<float>(8, steps + horizon)};
    temperature.reach = known;
    for (std::size_t t = 0; t < temperature.values.columns(); ++t) {
        const float degrees =
            t < steps ? static_cast<float>(
                            static_cast<int>(golden::hash(77, static_cast<std::uint32_t>(t)) % 21) - 10)
                      : ahead;
        for (std::size_t i = 0; i < 8; ++i) {
            temperature.values(i, t) = degrees;
            if (t < steps)
                panel.sales(i, t) = std::round(panel.sales(i, t) * std::exp(0.05F * degrees));
        }
    }
    panel.regressors.push_back(std::move(temperature));
    return panel;
}

Matrix<float> meanOf(const Forecaster& model, const Panel& panel) {
    const auto outlook = model.outlook(panel, horizon, {}, PointKind::Mean, {});
    return outlook ? outlook->forecast.mean : Matrix<float>();
}

double sumOf(const Matrix<float>& mean, int from, int to) {
    double sum = 0;
    for (std::size_t i = 0; i < mean.rows(); ++i)
        for (int step = from; step < to; ++step)
            sum += mean(i, static_cast<std::size_t>(step));
    return sum;
}

} // namespace

class TestOutsideReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsRoleIsAnOutsideOne() {
        Panel panel = warmPanel();
        panel.regressors.front().name = "price of oil";
        for (float& value : panel.regressors.front().values.values())
            value += 50;
        auto roles = detectRoles(panel);
        QVERIFY(roles.front().knownAhead && !roles.front().ownPrice && !roles.front().ratio);
        QCOMPARE(plansOf(panel).usable, std::vector<std::string>{"price of oil"});
        panel.regressors.front().reach = 0; // its past alone, whatever values hold there
        QVERIFY(!detectRoles(panel).front().knownAhead);
        QVERIFY(plansOf(panel).usable.empty());
    }

    void itIsKnownAsFarAsItReaches_data() {
        QTest::addColumn<QString>("algorithm");
        for (const char* name : {"auto", "glm", "boost_log"})
            if (algorithmFromString(name))
                QTest::newRow(name) << QString::fromLatin1(name);
    }
    void itIsKnownAsFarAsItReaches() {
        QFETCH(QString, algorithm);
        const auto chosen = algorithmFromString(algorithm.toStdString());
        const Panel panel = warmPanel();
        const auto model = Forecaster::train(panel, quick(*chosen), {});
        QVERIFY2(model, model ? "" : model.error().message.english().c_str());
        const auto mild = meanOf(*model, panel), hot = meanOf(*model, warmPanel(9));
        QVERIFY2(sumOf(hot, 0, known) > 1.15 * sumOf(mild, 0, known),
                 qPrintable(QString::number(sumOf(hot, 0, known) / sumOf(mild, 0, known))));
        for (std::size_t i = 0; i < hot.rows(); ++i)
            for (std::size_t step = known; step < static_cast<std::size_t>(horizon); ++step)
                QCOMPARE(hot(i, step), mild(i, step));
        // Later values that nobody knows ahead are not trained with either.
        const auto other = Forecaster::train(warmPanel(9), quick(*chosen), {});
        QVERIFY(other);
        QCOMPARE(meanOf(*other, panel).values(), mild.values());
        // Nor are they with another reader of the stored model.
        const auto stored = Forecaster::fromJson(model->toJson());
        QVERIFY2(stored, stored ? "" : stored.error().message.english().c_str());
        QCOMPARE(meanOf(*stored, panel).values(), mild.values());
        QCOMPARE(meanOf(*stored, warmPanel(9)).values(), hot.values());
    }

    /// The same forecast at an origin of the past, whatever the days beyond the reach turned out to be.
    void thePastSawNoFurther() {
        const Panel whole = warmPanel();
        Panel other = whole;
        const int origin = steps - horizon;
        for (std::size_t i = 0; i < 8; ++i)
            for (std::size_t t = static_cast<std::size_t>(origin + known); t < steps; ++t)
                other.regressors.front().values(i, t) = 1000;
        const Panel seen = panelAsOf(whole, origin, horizon), same = panelAsOf(other, origin, horizon);
        for (std::size_t t = 0; t < seen.regressors.front().values.columns(); ++t) {
            const float a = seen.regressors.front().values(0, t), b = same.regressors.front().values(0, t);
            QVERIFY(a == b || (std::isnan(a) && std::isnan(b)));
            QCOMPARE(std::isnan(a), t >= static_cast<std::size_t>(origin + known));
        }
    }

    void glmTakesWhatIsNotKnownForTheUsual() {
        const Panel panel = warmPanel(9);
        Panel blank = panel;
        for (std::size_t i = 0; i < 8; ++i)
            std::ranges::fill(blank.regressors.front().values.row(i).subspan(steps + known), unknown);
        const Calendar calendar(Grain::Day, panel.first, steps + horizon, "");
        const GlmRegressor reaching{&panel.regressors.front().values, false, known},
            cut{&blank.regressors.front().values, false, {}};
        QCOMPARE(forecastGlm(panel.sales, steps, horizon, calendar, {&reaching, 1}, 1).values(),
                 forecastGlm(panel.sales, steps, horizon, calendar, {&cut, 1}, 1).values());
    }
};

} // namespace test_outside_reach

SHELFCAST_TEST(test_outside_reach, TestOutsideReach)
#include "test_outside_reach.moc"
