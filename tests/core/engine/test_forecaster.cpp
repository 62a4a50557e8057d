#include "base/random.h"
#include "engine/forecaster.h"
#include "engine/inner_origins.h"
#include "engine/inputs/json.h"
#include "engine/member_registry.h"
#include "forecaster_checks.h"
#include "forecaster_panel.h"
#include "test_program.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace test_forecaster {

using namespace shelfcast;
using namespace shelfcast::engine;
using namespace forecaster_checks;

namespace {

Panel noisePanel(int series, int steps) {
    Panel panel = golden::pricedPanel(series, steps, 0, false);
    for (std::size_t i = 0; i < panel.sales.rows(); ++i)
        for (std::size_t t = 0; t < panel.sales.columns(); ++t)
            panel.sales(i, t) = static_cast<float>(
                golden::hash(static_cast<std::uint32_t>(i + 300), static_cast<std::uint32_t>(t)) % 200);
    return panel;
}

} // namespace

class TestForecaster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAlgorithmForecasts_data() {
        QTest::addColumn<std::string>("algorithm");
        QTest::newRow("auto") << std::string("auto");
        for (const Member* member : allMembers())
            QTest::newRow(std::string(member->name()).c_str()) << std::string(member->name());
    }
    void everyAlgorithmForecasts() {
        QFETCH(std::string, algorithm);
        const Panel panel = golden::pricedPanel(12, 500, 28, true);
        const auto model = Forecaster::train(panel, quick(algorithm), {});
        if (algorithm == "aligned_year") { // weekly data only
            QVERIFY(!model);
            QCOMPARE(model.error().code, ErrorCode::InvalidArgument);
            return;
        }
        if (!model && algorithm == "demand_equation") { // only where it explains the sales best
            QCOMPARE(model.error().code, ErrorCode::NotEnoughData);
            return;
        }
        QVERIFY2(model.has_value(), model ? "" : model.error().message.english().c_str());
        const auto outlook = model->outlook(panel, 28, levels, PointKind::Mean, {});
        QVERIFY2(outlook.has_value(), outlook ? "" : outlook.error().message.english().c_str());
        checkSane(*outlook);
        double sold = 0, expected = 0;
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t t = 472; t < 500; ++t)
                if (std::isfinite(panel.sales(i, t)))
                    sold += panel.sales(i, t);
        for (std::size_t i = 0; i < 4; ++i)
            for (std::size_t h = 0; h < 28; ++h)
                expected += outlook->forecast.mean(i, h);
        QVERIFY2(expected > 0.5 * sold && expected < 2 * sold, qPrintable(QString::number(expected / sold)));
    }

    void futureDoesNotMatter_data() { everyAlgorithmForecasts_data(); }
    /// Trained and served at step 400, whatever the 100 steps after it hold.
    void futureDoesNotMatter() {
        QFETCH(std::string, algorithm);
        Panel whole = golden::pricedPanel(8, 500, 28, true);
        const auto forecastAt400 = [&]() -> Result<Outlook> {
            const Panel known = golden::firstSteps(whole, 400);
            SHELFCAST_ASSIGN(const auto model, Forecaster::train(known, quick(algorithm), {}));
            return model.outlook(known, 28, levels, PointKind::Mean, {});
        };
        const auto before = forecastAt400();
        for (std::size_t i = 0; i < whole.sales.rows(); ++i)
            for (std::size_t t = 400; t < 500; ++t)
                whole.sales(i, t) = 1e5F;
        const auto after = forecastAt400();
        QCOMPARE(before.has_value(), after.has_value());
        if (before)
            QVERIFY(same(*before, *after));
    }

    void jitterMovesForecastsLittle_data() {
        QTest::addColumn<std::string>("algorithm");
        QTest::addColumn<double>("mean"); // change in all, as a share of the total
        QTest::addColumn<double>("most"); // of one step
        for (const char* name : {"psd", "ets", "tsb", "glm"})
            QTest::newRow(name) << std::string(name) << 0.001 << 0.01;
        QTest::newRow("xgb_log") << std::string("xgb_log") << 0.025 << 0.22;
        QTest::newRow("auto") << std::string("auto") << 0.012 << 0.08;
    }
    /// Sales changed by 0.1 %. Trees split elsewhere then, and their forecasts cannot but move a little.
    void jitterMovesForecastsLittle() {
        QFETCH(std::string, algorithm);
        QFETCH(double, mean);
        QFETCH(double, most);
        const Panel panel = golden::pricedPanel(24, 500, 28, true);
        Panel jittered = panel;
        for (std::size_t c = 0; c < jittered.sales.values().size(); ++c)
            jittered.sales.values()[c] *= static_cast<float>(1 + 0.001 * (2 * Random(3, c).uniform() - 1));
        const auto forecast = [&](const Panel& known) -> Result<Outlook> {
            TrainOptions options;
            options.horizon = 28;
            options.algorithm = *algorithmFromString(algorithm);
            SHELFCAST_ASSIGN(const auto model, Forecaster::train(known, options, {}));
            return model.outlook(known, 28, {0.5}, PointKind::Mean, {});
        };
        const auto before = forecast(panel), after = forecast(jittered);
        QVERIFY(before && after);
        double change = 0, total = 0, largest = 0;
        for (std::size_t c = 0; c < before->forecast.mean.values().size(); ++c) {
            const double f = before->forecast.mean.values()[c],
                         moved = std::abs(after->forecast.mean.values()[c] - f);
            change += moved;
            total += f;
            const auto past = panel.sales.row(c / 28);
            double usual = 0, known = 0; // what next to nothing moves by is compared with
            for (const float y : past)
                if (std::isfinite(y)) {
                    usual += y;
                    ++known;
                }
            largest = std::max(largest, moved / std::max(f, usual / known));
        }
        QVERIFY2(change < mean * total && largest < most,
                 qPrintable(QStringLiteral("%1 %2").arg(change / total).arg(largest)));
    }

    void sameBytesForAnyThreads() {
        const Panel panel = golden::pricedPanel(12, 500, 28, true);
        const auto first = Forecaster::train(panel, quick("auto", 1), {});
        QVERIFY(first.has_value());
        const std::string text = first->toJson();
        for (const int threads : {1, 2, 4}) {
            const auto again = Forecaster::train(panel, quick("auto", threads), {});
            QVERIFY(again.has_value());
            QCOMPARE(again->toJson(), text);
        }
    }

    /// Retrained on later sales: weights and bands of the earlier model, boosted members of a new one.
    void retrainedLearnsTheLatestSales() {
        const Panel panel = golden::pricedPanel(12, 500, 28, true), before = golden::firstSteps(panel, 470);
        const auto earlier = Forecaster::train(before, quick("xgb_tweedie"), {});
        const auto fresh = Forecaster::train(panel, quick("xgb_tweedie"), {});
        QVERIFY(earlier && fresh);
        const auto again = earlier->retrain(panel, quick("xgb_tweedie"), {});
        QVERIFY2(again.has_value(), again ? "" : again.error().message.english().c_str());
        const auto ofEarlier = earlier->outlook(panel, 28, levels, PointKind::Mean, {}),
                   ofFresh = fresh->outlook(panel, 28, levels, PointKind::Mean, {}),
                   ofAgain = again->outlook(panel, 28, levels, PointKind::Mean, {});
        QVERIFY(ofEarlier && ofFresh && ofAgain);
        checkSane(*ofAgain);
        QCOMPARE(ofAgain->weights, ofEarlier->weights);
        bool boosted = false;
        for (std::size_t m = 0; m < ofAgain->memberNames.size(); ++m)
            if (ofAgain->memberNames[m].starts_with("xgb")) {
                const auto& names = ofFresh->memberNames;
                const auto same = std::find(names.begin(), names.end(), ofAgain->memberNames[m]);
                QVERIFY(same != names.end());
                QCOMPARE(ofAgain->members[m],
                         ofFresh->members[static_cast<std::size_t>(same - names.begin())]);
                QVERIFY(ofAgain->members[m] != ofEarlier->members[m]);
                boosted = true;
            }
        QVERIFY(boosted);
        QCOMPARE(earlier->retrain(panel, quick("xgb_tweedie", 4), {})->toJson(), again->toJson());
    }
    void retrainedWithOtherOptionsIsTrained() {
        const Panel panel = golden::pricedPanel(8, 400, 28, true), before = golden::firstSteps(panel, 370);
        const auto earlier = Forecaster::train(before, quick(), {});
        QVERIFY(earlier.has_value());
        TrainOptions further = quick();
        further.horizon = 35;
        Panel unpriced = panel;
        unpriced.regressors.clear();
        const std::vector<std::pair<const Panel*, TrainOptions>> others = {
            {&panel, further}, {&panel, quick("psd")}, {&unpriced, quick()}};
        for (const auto& [data, options] : others) {
            const auto again = earlier->retrain(*data, options, {});
            const auto trained = Forecaster::train(*data, options, {});
            QVERIFY(again && trained);
            QCOMPARE(again->toJson(), trained->toJson());
        }
    }
    void retrainingCanBeCancelled() {
        const Panel panel = golden::pricedPanel(8, 400, 28, true);
        const auto earlier = Forecaster::train(golden::firstSteps(panel, 370), quick(), {});
        QVERIFY(earlier.has_value());
        for (const int threads : {1, 2}) {
            std::stop_source stop;
            stop.request_stop();
            const auto again = earlier->retrain(panel, quick("auto", threads), {stop.get_token(), {}});
            QVERIFY(!again);
            QCOMPARE(again.error().code, ErrorCode::Cancelled);
        }
    }

    void judgedSeriesTakeTurns_data() {
        QTest::addColumn<int>("origins");
        QTest::addColumn<int>("series");
        QTest::addColumn<int>("times");
        QTest::newRow("few series, every origin") << 5 << 399 << 5;
        QTest::newRow("many series, three of five") << 5 << 400 << 3;
        QTest::newRow("many series, all of three") << 3 << 1000 << 3;
        QTest::newRow("many series, one origin") << 1 << 1000 << 1;
    }
    void judgedSeriesTakeTurns() {
        QFETCH(int, origins);
        QFETCH(int, series);
        QFETCH(int, times);
        const auto judged =
            judgedSeriesAt(static_cast<std::size_t>(origins), static_cast<std::size_t>(series));
        std::vector<int> seen(static_cast<std::size_t>(series));
        for (const auto& atOrigin : judged) {
            QVERIFY(std::ranges::is_sorted(atOrigin));
            QVERIFY(static_cast<int>(atOrigin.size()) * origins >= series * times - origins * origins);
            for (const std::size_t i : atOrigin)
                ++seen[i];
        }
        QVERIFY(std::ranges::all_of(seen, [&](int count) { return count == times; }));
    }
    void manySeriesAreForecastTheSameForAnyThreads() {
        const Panel panel = golden::pricedPanel(420, 200, 28, true);
        TrainOptions options = quick();
        options.horizon = 14;
        options.rounds = 10;
        const auto first = Forecaster::train(panel, options, {});
        QVERIFY2(first.has_value(), first ? "" : first.error().message.english().c_str());
        QVERIFY(first->foundPattern());
        const auto outlook = first->outlook(panel, 14, levels, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        checkSane(*outlook);
        options.threads = 3;
        QCOMPARE(Forecaster::train(panel, options, {})->toJson(), first->toJson());
    }

    void bandsDoNotDependOnTheHorizonAsked() {
        // 60 Mondays of 68 to 72.
        Panel panel = golden::pricedPanel(1, 60, 0, false);
        panel.grain = Grain::Week;
        for (std::size_t t = 0; t < 60; ++t)
            panel.sales(0, t) = static_cast<float>(68 + golden::hash(5, static_cast<std::uint32_t>(t)) % 5);
        std::optional<Outlook> first;
        for (const int horizon : {1, 4, 8}) {
            TrainOptions options = quick();
            options.horizon = horizon;
            const auto model = Forecaster::train(panel, options, {});
            QVERIFY2(model.has_value(), model ? "" : model.error().message.english().c_str());
            const auto outlook = model->outlook(panel, horizon, levels, PointKind::Mean, {});
            QVERIFY(outlook.has_value());
            QVERIFY(outlook->forecast.quantiles.front()(0, 0) > 60);
            QVERIFY(outlook->forecast.quantiles.back()(0, 0) < 80);
            if (!first)
                first = *outlook;
            for (std::size_t k = 0; k < levels.size(); ++k)
                QCOMPARE(outlook->forecast.quantiles[k](0, 0), first->forecast.quantiles[k](0, 0));
        }
    }

    void noiseIsForecastByItsMean() {
        const Panel panel = noisePanel(20, 300);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        QVERIFY(!model->foundPattern());
        QVERIFY(model->note().english().find("no pattern") != std::string::npos);
        const auto outlook = model->outlook(panel, 28, levels, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        for (std::size_t i = 0; i < 20; ++i) {
            const auto past = panel.sales.row(i);
            const double mean = std::accumulate(past.begin(), past.end(), 0.0) / 300;
            QVERIFY(std::abs(outlook->forecast.mean(i, 5) - mean) < 0.005 * mean);
            QVERIFY(outlook->forecast.quantiles[1](i, 5) <
                    0.5 * mean); // uniform 0..199: the 10 % quantile is 20
            QVERIFY(outlook->forecast.quantiles[4](i, 5) > 1.5 * mean);
        }
    }
    void patternIsFound() {
        const auto model = Forecaster::train(golden::pricedPanel(12, 500, 28, false), quick(), {});
        QVERIFY(model.has_value());
        QVERIFY(model->foundPattern());
        QVERIFY(model->note().english().find("no pattern") == std::string::npos);
    }

    void shortHistories_data() {
        QTest::addColumn<int>("steps");
        for (const int steps : {1, 2, 5, 8, 14, 30, 60, 120})
            QTest::addRow("%d days", steps) << steps;
    }
    void shortHistories() {
        QFETCH(int, steps);
        Panel panel = golden::pricedPanel(4, steps, 0, false);
        for (float& y : panel.sales.values())
            y = std::isfinite(y) ? y : 20.0F;
        panel.sales(0, 0) = 17;
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY2(model.has_value(), model ? "" : model.error().message.english().c_str());
        QVERIFY(!model->note().empty());
        const auto outlook = model->outlook(panel, 90, levels, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        checkSane(*outlook);
        for (std::size_t i = 0; i < 4; ++i) {
            const auto row = panel.sales.row(i);
            const double mean = std::accumulate(row.begin(), row.end(), 0.0) / steps;
            if (steps <= 8) { // near the mean of what is known, with bands that do not pretend to know better
                QVERIFY(outlook->forecast.mean(i, 3) > 0.4 * mean &&
                        outlook->forecast.mean(i, 3) < 2.5 * mean + 1);
                QVERIFY(outlook->forecast.quantiles[4](i, 3) > 1.15F * outlook->forecast.mean(i, 3));
            }
        }
    }

    void weeksAndMonths_data() {
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("steps");
        QTest::newRow("weeks, with the aligned year") << int(Grain::Week) << 140;
        QTest::newRow("weeks, less than a year") << int(Grain::Week) << 40;
        QTest::newRow("months") << int(Grain::Month) << 60;
        QTest::newRow("some months") << int(Grain::Month) << 10;
    }
    void weeksAndMonths() {
        QFETCH(int, grain);
        QFETCH(int, steps);
        Panel panel = golden::pricedPanel(12, steps, 0, false);
        panel.grain = static_cast<Grain>(grain);
        panel.first = golden::firstDay(panel.grain);
        panel.sales = golden::panel(12, steps, panel.grain);
        TrainOptions options = quick();
        options.horizon = 6;
        const auto model = Forecaster::train(panel, options, {});
        QVERIFY2(model.has_value(), model ? "" : model.error().message.english().c_str());
        const auto outlook =
            model->outlook(panel, 9, levels, PointKind::Mean, {}); // further than trained for
        QVERIFY2(outlook.has_value(), outlook ? "" : outlook.error().message.english().c_str());
        checkSane(*outlook);
        const auto loaded = Forecaster::fromJson(model->toJson());
        QVERIFY(loaded.has_value());
        QVERIFY(same(*loaded->outlook(panel, 9, levels, PointKind::Mean, {}), *outlook));
        const auto& names = outlook->memberNames;
        const bool aligned = std::find(names.begin(), names.end(), "aligned_year") != names.end();
        QCOMPARE(aligned, panel.grain == Grain::Week && steps == 140);
    }

    void oneSeriesIsEnough_data() {
        QTest::addColumn<int>("steps");
        for (const int steps : {60, 120, 430, 800})
            QTest::addRow("%d days", steps) << steps;
    }
    void oneSeriesIsEnough() {
        QFETCH(int, steps);
        const Panel panel = golden::pricedPanel(1, steps, 0, false);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY2(model.has_value(), model ? "" : model.error().message.english().c_str());
        const auto outlook = model->outlook(panel, 28, levels, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        checkSane(*outlook);
    }

    void unitsAreWholeWhereWholeOnesWereSold() {
        // One product goes by the kilogram, of another a sold-out day is only estimated.
        Panel panel = golden::pricedPanel(4, 200, 0, false);
        for (float& kilograms : panel.sales.row(1))
            kilograms += 0.35F;
        panel.soldOut = Matrix<float>(4, 200, std::numeric_limits<float>::quiet_NaN());
        panel.soldOut(2, 150) = panel.sales(2, 150);
        panel.sales(2, 150) += 0.62F;
        const auto model = Forecaster::train(panel, quick("psd"), {});
        QVERIFY(model);
        const auto outlook = model->outlook(panel, 14, {}, PointKind::Mean, {});
        QVERIFY(outlook);
        for (const auto& [series, whole] :
             std::map<std::size_t, bool>{{0, true}, {1, false}, {2, true}, {3, true}})
            QCOMPARE(outlook->curves[series].counts, whole);
    }

    void itemWithoutHistoryTakesComparableLevel() {
        Panel panel = golden::pricedPanel(8, 200, 0, false);
        for (std::size_t t = 0; t < 200; ++t) {
            panel.sales(2, t) =
                std::numeric_limits<float>::quiet_NaN(); // item 1 in store 1; store 2 sells it
            panel.sales(3, t) = 50;
        }
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        const auto outlook = model->outlook(panel, 28, levels, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        checkSane(*outlook);
        QVERIFY(std::abs(outlook->forecast.mean(2, 0) - outlook->forecast.mean(3, 0)) <
                0.05F * outlook->forecast.mean(3, 0));
        const auto width = [&](std::size_t i) {
            return outlook->forecast.quantiles[4](i, 0) - outlook->forecast.quantiles[1](i, 0);
        };
        QVERIFY(width(2) > 1.5F * width(3));
    }

    void servesAnotherPanelThanTrained() {
        const Panel trained = golden::pricedPanel(8, 300, 28, true);
        const auto model = Forecaster::train(trained, quick(), {});
        QVERIFY(model.has_value());
        const Panel later = golden::pricedPanel(12, 330, 28, true); // more items, newer sales
        const auto outlook = model->outlook(later, 60, levels, PointKind::Mean, {});
        QVERIFY2(outlook.has_value(), outlook ? "" : outlook.error().message.english().c_str());
        checkSane(*outlook);
        QCOMPARE(outlook->forecast.mean.rows(), std::size_t(12));
        QCOMPARE(outlook->forecast.first, later.dayOf(330));
        Panel weekly = later;
        weekly.grain = Grain::Week;
        QVERIFY(!model->outlook(weekly, 4, levels, PointKind::Mean, {}));
    }

    void driversSumToTheForecast_data() {
        QTest::addColumn<int>("steps");
        QTest::newRow("boosted") << 500;
        QTest::newRow("too short to boost") << 40;
    }
    void driversSumToTheForecast() {
        QFETCH(int, steps);
        const Panel panel = golden::pricedPanel(8, steps, 28, true);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        const auto outlook = model->outlook(panel, 28, {}, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        bool named = false;
        for (const std::size_t series : {0U, 3U, 7U}) {
            const auto drivers = model->explain(panel, *outlook, series, 14);
            QVERIFY(drivers.has_value());
            QCOMPARE(drivers->front().feature, std::string("base"));
            double sum = 0, total = 0;
            for (const auto& driver : *drivers) {
                sum += driver.effectUnits;
                QVERIFY(driver.feature != "competitor"); // no such column is there
                named = named || driver.feature == "rivals";
            }
            for (std::size_t h = 0; h < 14; ++h)
                total += outlook->forecast.mean(series, h);
            QVERIFY2(std::abs(sum - total) < 1e-3 * total + 1e-6,
                     qPrintable(QStringLiteral("%1 %2").arg(sum).arg(total)));
        }
        QCOMPARE(named, steps == 500); // what the other products' prices did
        QVERIFY(!model->explain(panel, 99, 14));
    }

    void cheaperPlanRaisesTheForecast() {
        Panel panel = golden::pricedPanel(12, 500, 28, true);
        const auto model = Forecaster::train(panel, quick(), {});
        QVERIFY(model.has_value());
        const auto totalAt = [&](float price) {
            for (std::size_t i = 0; i < 12; ++i)
                for (std::size_t t = 500; t < 528; ++t)
                    panel.regressors[0].values(i, t) = price;
            const auto outlook = model->outlook(panel, 28, {}, PointKind::Mean, {});
            double sum = 0;
            for (std::size_t i = 0; i < 4; ++i)
                for (std::size_t h = 0; h < 28; ++h)
                    sum += outlook->forecast.mean(i, h);
            return sum;
        };
        const double dear = totalAt(10), cheap = totalAt(7);
        QVERIFY2(cheap > 1.5 * dear && cheap < 2.6 * dear,
                 qPrintable(QString::number(cheap / dear))); // truth: 2.04
    }

    void refusesWhatItCannotDo() {
        Panel panel = golden::pricedPanel(4, 50, 0, false);
        for (float& y : panel.sales.values())
            y = 0;
        const auto nothing = Forecaster::train(panel, quick(), {});
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NotEnoughData);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            Forecaster::train(golden::pricedPanel(8, 400, 0, false), quick(), {stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const Panel good = golden::pricedPanel(4, 50, 0, false);
        const auto model = Forecaster::train(good, quick(), {});
        QVERIFY(model.has_value());
        QVERIFY(!model->outlook(good, 5, {0.9, 0.1}, PointKind::Mean, {}));
        QVERIFY(!model->outlook(good, 0, {}, PointKind::Mean, {}));
    }
};

} // namespace test_forecaster

SHELFCAST_TEST(test_forecaster, TestForecaster)
#include "test_forecaster.moc"
