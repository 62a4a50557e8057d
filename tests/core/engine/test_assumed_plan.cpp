#include "engine/assumed_plan.h"
#include "engine/forecaster.h"
#include "engine/members/glm.h"
#include "forecaster_panel.h"
#include "test_program.h"

namespace test_assumed_plan {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
constexpr int steps = 420, horizon = 28;
const std::vector<double> band = {0.1, 0.9};

TrainOptions quick(const Member* algorithm = nullptr) {
    TrainOptions options;
    options.horizon = horizon;
    options.rows = 2500;
    options.rounds = 30;
    options.threads = 2;
    options.algorithm = algorithm;
    return options;
}

/// The plan after the last step is what service would have assumed.
Panel withAssumedPlan(Panel panel) {
    const auto known = static_cast<std::size_t>(panel.steps());
    for (auto& regressor : panel.regressors) {
        for (std::size_t i = 0; i < regressor.values.rows(); ++i)
            std::ranges::fill(regressor.values.row(i).subspan(known), unknown);
        assumePlan(regressor, known);
    }
    return panel;
}

/// The same values for each of so many series.
Regressor ofSeries(const std::string& name, const std::vector<float>& values, std::size_t count) {
    Regressor regressor{name, Matrix<float>(count, values.size())};
    for (std::size_t series = 0; series < count; ++series)
        std::ranges::copy(values, regressor.values.row(series).begin());
    return regressor;
}

double meanWidth(const Outlook& outlook) {
    double width = 0;
    for (std::size_t k = 0; k < outlook.forecast.mean.values().size(); ++k)
        width += outlook.forecast.quantiles[1].values()[k] - outlook.forecast.quantiles[0].values()[k];
    return width;
}

} // namespace

class TestAssumedPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsUsual_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<std::vector<float>>("values");
        QTest::addColumn<std::vector<float>>("expected"); // of the two steps after the four known ones
        QTest::addColumn<int>("filled");
        using V = std::vector<float>;
        QTest::newRow("price stays") << "price" << V{5, 5, 6, unknown, unknown, unknown} << V{6, 6} << 2;
        QTest::newRow("planned price") << "price" << V{5, 5, 6, 6, unknown, 9} << V{6, 9} << 1;
        QTest::newRow("rival's price stays")
            << "competitor_price" << V{5, 5, 5, 7, unknown, 1} << V{7, 1} << 1;
        QTest::newRow("promotion ends") << "promotion" << V{0, 0, 0, 1, unknown, unknown} << V{0, 0} << 2;
        QTest::newRow("nothing stands out") << "weather" << V{1, 2, 3, 4, unknown, unknown} << V{3, 3} << 2;
        QTest::newRow("nothing known")
            << "discount" << V{unknown, unknown, unknown, unknown, unknown, 1} << V{unknown, 1} << 0;
    }
    void whatIsUsual() {
        QFETCH(QString, name);
        QFETCH(std::vector<float>, values);
        QFETCH(std::vector<float>, expected);
        QFETCH(int, filled);
        Regressor regressor = ofSeries(name.toStdString(), values, 1);
        QCOMPARE(assumePlan(regressor, 4), static_cast<std::size_t>(filled));
        std::ranges::copy(regressor.values.row(0), values.begin());
        for (std::size_t k = 0; k < 2; ++k)
            QVERIFY(values[4 + k] == expected[k] || (std::isnan(values[4 + k]) && std::isnan(expected[k])));
    }
    void whatRunsGoesOn_data() {
        QTest::addColumn<std::vector<int>>(
            "runs"); // of a promotion: days of each before, five days apart; the last runs
        QTest::addColumn<std::vector<float>>("plan"); // of the days ahead
        QTest::addColumn<std::vector<float>>("expected");
        using R = std::vector<int>;
        using V = std::vector<float>;
        const V open(6, unknown);
        QTest::newRow("a week each, third day") << R{7, 7, 7, 3} << open << V{1, 1, 1, 1, 0, 0};
        QTest::newRow("its last day") << R{7, 7, 7} << open << V{0, 0, 0, 0, 0, 0};
        QTest::newRow("longer than any") << R{4, 4, 5} << open << V{0, 0, 0, 0, 0, 0};
        QTest::newRow("holidays of a day do not count")
            << R{1, 1, 1, 4, 4, 1, 2} << open << V{1, 1, 0, 0, 0, 0};
        QTest::newRow("mostly a day") << R{1, 1, 1, 4, 1} << open << V{0, 0, 0, 0, 0, 0};
        QTest::newRow("one tells nothing") << R{7, 3} << open << V{0, 0, 0, 0, 0, 0};
        QTest::newRow("the plan says it ends")
            << R{7, 7, 3} << V{unknown, 0, unknown, unknown, unknown, unknown} << V{1, 0, 0, 0, 0, 0};
    }
    void whatRunsGoesOn() {
        QFETCH(std::vector<int>, runs);
        QFETCH(std::vector<float>, plan);
        QFETCH(std::vector<float>, expected);
        std::vector<float> values(60, 0.0F);
        for (const int days : runs) {
            values.insert(values.end(), 5, 0.0F);
            values.insert(values.end(), static_cast<std::size_t>(days), 1.0F);
        }
        const std::size_t steps = values.size();
        values.insert(values.end(), plan.begin(), plan.end());
        Regressor regressor = ofSeries("promotion", values, 1);
        assumePlan(regressor, steps);
        const auto ahead = regressor.values.row(0).subspan(steps);
        QCOMPARE(std::vector<float>(ahead.begin(), ahead.end()), expected);
    }
    void holidaysOfAllSeriesEnd() {
        // Weeks of promotions; on the last day five of six series begin one, the sixth is in the middle of
        // its own.
        std::vector<float> values(80, 0.0F);
        for (const std::size_t from : {3U, 15U, 27U})
            std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(from), 7, 1.0F);
        values.insert(values.end(), 8, unknown);
        constexpr std::size_t steps = 80;
        Regressor regressor = ofSeries("promotion", values, 6);
        for (std::size_t series = 0; series < 6; ++series)
            regressor.values(series, steps - 1) = 1;
        regressor.values(5, steps - 2) = 1;
        assumePlan(regressor, steps);
        QCOMPARE(regressor.values(0, steps), 0.0F);
        QCOMPARE(regressor.values(5, steps + 4), 1.0F);
        QCOMPARE(regressor.values(5, steps + 5), 0.0F);
    }
    void servedPanelForgetsThePlanThatWasFollowed() {
        const Panel panel = golden::pricedPanel(4, steps, horizon, true);
        const std::vector<std::string> price = {"price"};
        const Panel followed = servedPanel(panel, 300, 20, {}), assumed = servedPanel(panel, 300, 20, price);
        QCOMPARE(assumed.steps(), 300);
        QCOMPARE(assumed.regressors[0].values.columns(), std::size_t(320));
        bool differs = false;
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t t = 300; t < 320; ++t) {
                QCOMPARE(followed.regressors[0].values(i, t), panel.regressors[0].values(i, t));
                QCOMPARE(assumed.regressors[0].values(i, t), panel.regressors[0].values(i, 299));
                differs =
                    differs || followed.regressors[0].values(i, t) != assumed.regressors[0].values(i, t);
            }
        QVERIFY(differs);
    }
    /// Demand doubles on a quarter of the days, whose prices nobody knows ahead: bands that had been measured
    /// with the prices followed would be far too narrow.
    void bandsHoldWhenThePlanIsAssumed() {
        const Panel whole = golden::pricedPanel(10, steps + horizon, 0, true);
        Panel known = golden::firstSteps(whole, steps);
        known.futureSteps = horizon;
        known.regressors[0].values = whole.regressors[0].values;
        known = withAssumedPlan(std::move(known));
        auto options = quick();
        const auto blind = Forecaster::train(known, options, {});
        options.assumedPlans = {"price"};
        const auto served = Forecaster::train(known, options, {});
        QVERIFY(blind && served);
        const auto narrow = blind->outlook(known, horizon, band, PointKind::Mean, {});
        const auto wide = served->outlook(known, horizon, band, PointKind::Mean, {});
        QVERIFY(narrow && wide);
        QCOMPARE(wide->forecast.mean, narrow->forecast.mean); // the forecast itself is the same
        QVERIFY(meanWidth(*wide) > 1.2 * meanWidth(*narrow));
        const auto covered = [&](const Outlook& outlook) {
            double inside = 0, count = 0;
            for (std::size_t i = 0; i < 10; ++i)
                for (std::size_t h = 0; h < horizon; ++h)
                    if (const float y = whole.sales(i, steps + h); std::isfinite(y)) {
                        inside += y >= outlook.forecast.quantiles[0](i, h) &&
                                  y <= outlook.forecast.quantiles[1](i, h);
                        ++count;
                    }
            return inside / count;
        };
        QVERIFY2(std::abs(covered(*wide) - 0.8) < std::abs(covered(*narrow) - 0.8),
                 qPrintable(QStringLiteral("%1 %2").arg(covered(*wide)).arg(covered(*narrow))));
        QVERIFY2(covered(*wide) > 0.72, qPrintable(QString::number(covered(*wide))));
    }
    void anotherRegressorsPlanChangesNothing() {
        const Panel panel = golden::pricedPanel(4, steps, horizon, true);
        auto options = quick();
        const auto plain = Forecaster::train(panel, options, {});
        options.assumedPlans = {"weather"};
        const auto other = Forecaster::train(panel, options, {});
        QVERIFY(plain && other);
        QCOMPARE(other->toJson(), plain->toJson());
    }
    void sameBytesForAnyThreads() {
        const Panel panel = withAssumedPlan(golden::pricedPanel(4, steps, horizon, true));
        auto options = quick();
        options.assumedPlans = {"price"};
        std::vector<std::string> texts;
        for (const int threads : {1, 2, 4}) {
            options.threads = threads;
            const auto model = Forecaster::train(panel, options, {});
            QVERIFY(model.has_value());
            texts.push_back(model->toJson());
        }
        QCOMPARE(texts[1], texts[0]);
        QCOMPARE(texts[2], texts[0]);
    }
    /// What the regression knows ahead is settled when it is trained, not by the panel it happens to serve.
    void regressionsPlansAreStored() {
        const Panel planned = golden::pricedPanel(4, steps, horizon, true);
        Panel unplanned = planned;
        for (std::size_t i = 0; i < 4; ++i)
            std::ranges::fill(unplanned.regressors[0].values.row(i).subspan(steps), unknown);
        const auto trained = Forecaster::train(unplanned, quick(&poissonRegression()), {});
        QVERIFY(trained.has_value());
        const auto model = Forecaster::fromJson(trained->toJson());
        QVERIFY(model.has_value());
        const auto without = model->outlook(unplanned, horizon, band, PointKind::Mean, {});
        const auto with = model->outlook(planned, horizon, band, PointKind::Mean, {});
        QVERIFY(without && with);
        QCOMPARE(with->forecast.mean, without->forecast.mean);
        const auto priced = Forecaster::train(planned, quick(&poissonRegression()), {});
        QVERIFY(priced.has_value());
        QVERIFY(priced->toJson().find("\"plans\":[\"price\"]") != std::string::npos);
        const auto answers = priced->outlook(planned, horizon, band, PointKind::Mean, {});
        QVERIFY(answers && answers->forecast.mean != without->forecast.mean);
    }
    void cancelLeavesNothing() {
        std::stop_source stop;
        stop.request_stop();
        auto options = quick();
        options.assumedPlans = {"price"};
        const auto model = Forecaster::train(golden::pricedPanel(4, steps, horizon, true), options,
                                             JobContext{stop.get_token(), {}});
        QVERIFY(!model && model.error().code == ErrorCode::Cancelled);
    }
};

} // namespace test_assumed_plan

SHELFCAST_TEST(test_assumed_plan, TestAssumedPlan)
#include "test_assumed_plan.moc"
