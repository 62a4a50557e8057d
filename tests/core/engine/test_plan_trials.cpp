#include "engine/plan_trials.h"
#include "forecaster_panel.h"
#include "test_program.h"

#include <algorithm>
#include <cmath>

namespace test_plan_trials {

using namespace shelfcast;
using namespace shelfcast::engine;

namespace {

constexpr int horizon = 28, from = 3;

/// With a discount and a promotion beside the price, and one series of few observations.
Panel plannedPanel() {
    Panel panel = golden::pricedPanel(12, 500, horizon, true);
    const std::size_t width = panel.sales.columns() + horizon;
    Regressor discount{"discount", Matrix<float>(panel.sales.rows(), width)},
        promotion{"promotion", Matrix<float>(panel.sales.rows(), width)};
    for (std::size_t i = 0; i < panel.sales.rows(); ++i)
        for (std::size_t t = 0; t < width; ++t) {
            const bool promoted =
                golden::hash(static_cast<std::uint32_t>(i + 7), static_cast<std::uint32_t>(t / 6)) % 5 == 0;
            promotion.values(i, t) = promoted ? 1.0F : 0.0F;
            discount.values(i, t) = promoted ? 10.0F : 0.0F;
            if (promoted && t < panel.sales.columns())
                panel.sales(i, t) = std::round(panel.sales(i, t) * 1.6F);
        }
    panel.regressors.push_back(std::move(discount));
    panel.regressors.push_back(std::move(promotion));
    for (std::size_t t = 0; t < 496; ++t)
        panel.sales(11, t) = std::nanf("");
    return panel;
}

Panel changed(Panel panel, std::size_t series, const std::vector<PlanChange>& changes) {
    for (Regressor& regressor : panel.regressors)
        for (const PlanChange& change : changes)
            if (regressor.name == change.regressor)
                for (std::size_t t = 500 + from; t < regressor.values.columns(); ++t)
                    regressor.values(series, t) = change.value;
    return panel;
}

} // namespace

class TestPlanTrials : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatAnOutlookSays_data() {
        QTest::addColumn<int>("series");
        QTest::newRow("first") << 0;
        QTest::newRow("with rivals before and after it") << 5;
        QTest::newRow("few observations") << 11;
    }
    /// One number, one function: whatever was tried before, a trial is the outlook of the changed panel.
    void saysWhatAnOutlookSays() {
        QFETCH(int, series);
        const auto row = static_cast<std::size_t>(series);
        const Panel panel = plannedPanel();
        TrainOptions options;
        options.horizon = horizon;
        options.rounds = 30;
        const auto model = Forecaster::train(panel, options, {});
        QVERIFY2(model.has_value(), model ? "" : model.error().message.english().c_str());
        PlanTrials trials(*model, panel, row, horizon);
        const std::vector<PlanChange> plans[] = {{},
                                                 {{"price", 6.5F}},
                                                 {{"price", 13.0F}},
                                                 {{"price", 8.0F}, {"promotion", 1.0F}},
                                                 {{"discount", 20.0F}, {"promotion", 1.0F}},
                                                 {{"unheard_of", 1.0F}},
                                                 {}};
        double least = 1e9, most = 0;
        for (const auto& plan : plans) {
            const auto means = trials.means(plan, from);
            QVERIFY2(means.has_value(), means ? "" : means.error().message.english().c_str());
            const auto outlook = model->outlook(changed(panel, row, plan), horizon, {}, PointKind::Mean, {});
            QVERIFY(outlook.has_value());
            double sum = 0;
            for (std::size_t h = 0; h < horizon; ++h) {
                QCOMPARE((*means)[h], outlook->forecast.mean(row, h));
                sum += static_cast<double>((*means)[h]);
            }
            least = std::min(least, sum);
            most = std::max(most, sum);
        }
        QVERIFY2(most > 1.05 * least, qPrintable(QStringLiteral("%1 %2").arg(least).arg(most)));
    }
};

} // namespace test_plan_trials

SHELFCAST_TEST(test_plan_trials, TestPlanTrials)
#include "test_plan_trials.moc"
