#include "base/message_ids.h"
#include "engine/assumed_plan.h"
#include "engine/forecaster.h"
#include "engine/unannounced.h"
#include "forecaster_panel.h"

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr int steps = 400, horizon = 28;
constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

/// Promotions of `run` days that begin by chance, over `share` of the days, and sell `lift` times the usual.
Panel promotedPanel(int series, int count, double share, double lift, int run = 3) {
    Panel panel = golden::pricedPanel(series, count, 0, false);
    Regressor promotion{"promotion", Matrix<float>(panel.sales.rows(), static_cast<std::size_t>(count))};
    for (std::size_t i = 0; i < panel.sales.rows(); ++i)
        for (std::size_t t = 0; t < panel.sales.columns(); ++t) {
            const bool on = golden::hash(static_cast<std::uint32_t>(i + 70),
                                         static_cast<std::uint32_t>(t / static_cast<std::size_t>(run))) %
                                1000 <
                            share * 1000;
            promotion.values(i, t) = on;
            if (on)
                panel.sales(i, t) = static_cast<float>(std::round(panel.sales(i, t) * lift));
        }
    panel.regressors.push_back(std::move(promotion));
    return panel;
}

/// Its first steps, with the plan of those after them as service would assume it.
Panel asServed(const Panel& whole, int known) {
    Panel panel = golden::firstSteps(whole, known);
    panel.futureSteps = whole.steps() - known;
    panel.regressors = whole.regressors;
    for (auto& regressor : panel.regressors) {
        for (std::size_t i = 0; i < regressor.values.rows(); ++i)
            std::ranges::fill(regressor.values.row(i).subspan(static_cast<std::size_t>(known)), unknown);
        assumePlan(regressor, static_cast<std::size_t>(known));
    }
    return panel;
}

TrainOptions quick() {
    TrainOptions options;
    options.horizon = horizon;
    options.rows = 2500;
    options.rounds = 30;
    options.threads = 2;
    options.assumedPlans = {"promotion"};
    return options;
}

double total(const Matrix<float>& values) {
    double sum = 0;
    for (const float value : values.values())
        sum += std::isfinite(value) ? value : 0;
    return sum;
}

/// What followed plans would have to be found as: `lifts` of the promoted steps, by series.
UnannouncedOffers fitted(const Panel& panel, const std::vector<double>& lifts) {
    UnannouncedFit fit(panel, {"promotion"});
    for (const int origin : {200, 240, 280, 320, 360}) {
        const Panel served = servedPanel(panel, origin, horizon, std::vector<std::string>{"promotion"});
        Matrix<float> assumed(panel.seriesCount(), horizon, 10.0F), followed = assumed;
        for (std::size_t i = 0; i < followed.rows(); ++i)
            for (std::size_t h = 0; h < horizon; ++h)
                if (panel.regressors[0].values(i, static_cast<std::size_t>(origin) + h) > 0)
                    followed(i, h) *= static_cast<float>(lifts[i]);
        fit.add(served, origin, followed, assumed);
    }
    return fit.take();
}

} // namespace

class TestUnannounced : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chanceGrowsFromNoneToItsShare() {
        Panel panel = asServed(promotedPanel(4, steps, 0.25, 3), steps - horizon);
        UnannouncedOffers offers;
        offers.regressors = {"promotion"};
        offers.typical = {0.2F, 3.0F};
        offers.memory = 0.5F;
        auto& assumed = panel.regressors[0].assumed;
        for (std::size_t h = 0; h < assumed.columns(); ++h)
            assumed(0, h) = static_cast<std::uint8_t>(AssumedAs::Usual);
        OpenPlans plans = offers.openPlans(panel);
        plans.ageNow[0] = 0;
        const auto factors = offers.factors(plans, 0);
        QCOMPARE(factors[0], 1 + 0.1F * 2);
        QCOMPARE(factors[1], 1 + 0.15F * 2);
        QVERIFY(std::abs(factors[20] - (1 + 0.2F * 2)) < 1e-4F);
        assumed(0, 4) = static_cast<std::uint8_t>(AssumedAs::Given);
        assumed(0, 5) = static_cast<std::uint8_t>(AssumedAs::GoesOn);
        panel.regressors[0].values(0, static_cast<std::size_t>(panel.steps()) + 5) =
            0; // it is said to be over
        plans = offers.openPlans(panel);
        plans.ageNow[0] = 0;
        const auto given = offers.factors(plans, 0);
        QCOMPARE(given[4], 1.0F);
        QCOMPARE(given[5], 1.0F);
        QCOMPARE(given[6], factors[0]); // what is known begins anew
        offers.otherwise = 0.9F;
        QCOMPARE(offers.factors(plans, 0)[0], 0.9F * 0.9F + 0.1F * 3);
        QVERIFY(UnannouncedOffers().factors(UnannouncedOffers().openPlans(panel), 0).empty());
    }
    /// The chance that what runs goes on, beside that of a new one: by hand for a run of two steps.
    void whatRunsMayGoOn() {
        Panel panel = asServed(promotedPanel(4, steps, 0.25, 3), steps - horizon);
        UnannouncedOffers offers;
        offers.regressors = {"promotion"};
        offers.typical = {0.2F, 3.0F};
        offers.memory = 0.5F;
        offers.lasting = {1, 0.8F, 0.4F, 0};
        OpenPlans plans = offers.openPlans(panel);
        std::ranges::fill(plans.open.row(0), std::uint8_t(1));
        plans.ageNow[0] = 2; // it lasts on with 0.4 / 0.8, then with 0
        const auto factors = offers.factors(plans, 0);
        QCOMPARE(factors[0], 1 + 0.5F * 2);
        QCOMPARE(factors[1],
                 1 + 0.2F * 0.5F * 0.5F * 2); // it ended at the first step by 0.5, at the second by 0.5
        QVERIFY(std::abs(factors[20] - (1 + 0.2F * 2)) < 1e-4F);
    }
    void plansAreReadOffThePanel() {
        Panel panel = asServed(promotedPanel(12, steps, 0.25, 3), steps - horizon);
        auto& promotion = panel.regressors[0];
        const auto known = static_cast<std::size_t>(panel.steps());
        for (std::size_t i = 0; i < 12; ++i)
            for (std::size_t t = known - 6; t < known; ++t)
                promotion.values(i, t) = i == 2 && t + 4 >= known ? 1 : i == 3 && t + 5 < known ? 1 : 0;
        assumePlan(promotion, known); // all given already
        promotion.assumed(2, 0) = static_cast<std::uint8_t>(AssumedAs::GoesOn);
        promotion.values(2, known) = 1;
        for (std::size_t h = 1; h < horizon; ++h)
            promotion.assumed(2, h) = static_cast<std::uint8_t>(AssumedAs::Usual);
        const OpenPlans plans = openPlans(panel, std::vector<std::string>{"promotion"});
        QCOMPARE(plans.ageNow[2], 4);
        QCOMPARE(plans.ageNow[3], 0);
        QCOMPARE(plans.age(2, 0), 5);
        QCOMPARE(int(plans.open(2, 0)), 0);
        QCOMPARE(int(plans.open(2, 1)), 1);
        for (std::size_t i = 0; i < 12; ++i) // a day for all says nothing
            promotion.values(i, known - 1) = 1;
        const OpenPlans holiday = openPlans(panel, std::vector<std::string>{"promotion"});
        QCOMPARE(holiday.ageNow[3], 0);
        QCOMPARE(holiday.ageNow[2], 4);
    }
    void shareLiftAndRunsAreFound() {
        const Panel panel = promotedPanel(40, steps, 0.25, 3);
        std::vector<double> lifts;
        for (std::size_t i = 0; i < panel.seriesCount(); ++i)
            lifts.push_back(i % 2 == 0 ? 2.0 : 4.0);
        const auto offers = fitted(panel, lifts);
        QCOMPARE(offers.regressors, std::vector<std::string>{"promotion"});
        QVERIFY2(std::abs(offers.typical.share - 0.25) < 0.03,
                 qPrintable(QString::number(offers.typical.share)));
        QVERIFY2(std::abs(offers.memory - 2.0 / 3) < 0.06, qPrintable(QString::number(offers.memory)));
        QVERIFY(std::abs(offers.typical.lift - 3) < 0.3);
        QVERIFY(offers.lasting.size() > 3 && offers.lasting[2] > 0.95F); // never shorter than three days
        QVERIFY2(std::abs(offers.lasting[3] - 0.25F) < 0.06F, qPrintable(QString::number(offers.lasting[3])));
        QVERIFY(std::abs(offers.otherwise - 1) < 1e-6);
        for (std::size_t i = 0; i < panel.seriesCount(); ++i) {
            const auto& own = offers.own(panel.keys[i]);
            QVERIFY2(std::abs(own.lift - lifts[i]) < 0.5, qPrintable(QString::number(own.lift)));
            QVERIFY(own.share > 0.1 && own.share < 0.45);
        }
    }
    /// One promotion of one series in a year says next to nothing about what comes.
    void fewOffersChangeLittle() {
        Panel panel = promotedPanel(20, steps, 0, 3);
        for (std::size_t t = 205; t < 208; ++t)
            panel.regressors[0].values(3, t) = 1;
        const auto offers = fitted(panel, std::vector<double>(20, 3.0));
        const Panel served = asServed(panel, steps - horizon);
        for (std::size_t i = 0; i < 20; ++i)
            for (const float factor : offers.factors(offers.openPlans(served), i))
                QVERIFY2(factor >= 1 && factor < 1.02, qPrintable(QString::number(factor)));
        QVERIFY(fitted(promotedPanel(20, steps, 0, 3), std::vector<double>(20, 3.0)).regressors.empty());
    }
    void forecastIsTheMeanOverPlans() {
        const Panel whole = promotedPanel(24, steps + horizon, 0.25, 4);
        const Panel known = asServed(whole, steps);
        const auto model = Forecaster::train(known, quick(), {});
        QVERIFY(model.has_value());
        const auto outlook = model->outlook(known, horizon, {0.1, 0.9}, PointKind::Mean, {});
        QVERIFY(outlook.has_value());
        Matrix<float> actual(24, horizon, unknown), forecast = outlook->forecast.mean;
        for (std::size_t i = 0; i < 24; ++i)
            for (std::size_t h = 0; h < horizon; ++h) {
                actual(i, h) = whole.sales(i, steps + h);
                if (!std::isfinite(actual(i, h)))
                    forecast(i, h) = 0;
            }
        const double ratio = total(forecast) / total(actual);
        QVERIFY2(ratio > 0.85 && ratio < 1.15, qPrintable(QString::number(ratio)));
        // Where the plan is given, nothing is added.
        Panel given = known;
        given.regressors[0].assumed = {};
        const auto plain = model->outlook(given, horizon, {0.1, 0.9}, PointKind::Mean, {});
        QVERIFY(plain && total(plain->forecast.mean) < 0.8 * total(outlook->forecast.mean));
        // Stored and read, it is the same; and what it adds is told.
        const auto read = Forecaster::fromJson(model->toJson());
        QVERIFY(read.has_value());
        QCOMPARE(read->outlook(known, horizon, {0.1, 0.9}, PointKind::Mean, {})->forecast.mean,
                 outlook->forecast.mean);
        const auto drivers = read->explain(known, 2, horizon);
        QVERIFY(drivers.has_value());
        double sum = 0, unannounced = 0;
        for (const Driver& driver : *drivers) {
            sum += driver.effectUnits;
            if (driver.feature == "unannounced") {
                unannounced = driver.effectUnits;
                QVERIFY2(driver.text.english().starts_with("promotions nobody announced (about 1 in "),
                         driver.text.english().c_str());
                QVERIFY(driver.text.says(MessageId::DriverUnannouncedDays));
            }
        }
        double mean = 0, usual = 0;
        for (std::size_t h = 0; h < horizon; ++h) {
            mean += outlook->forecast.mean(2, h);
            usual += plain->forecast.mean(2, h);
        }
        QVERIFY(std::abs(sum - mean) < 1e-3 * mean);
        QVERIFY2(std::abs(unannounced - (mean - usual)) < 1e-3 * mean,
                 qPrintable(QString::number(unannounced)));
    }
};

QTEST_APPLESS_MAIN(TestUnannounced)
#include "test_unannounced.moc"
