#include "serving/store/known_ahead.h"
#include "test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace test_known_ahead {

using namespace shelfcast;

namespace {
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

Panel smallPanel() {
    Panel panel;
    panel.first = *Day::fromIso("2024-01-01");
    panel.futureSteps = 2;
    panel.keys = {{"S001", "P0001"}};
    panel.sales = Matrix<float>(1, 4);
    panel.sales.values() = {1, 2, 3, 4};
    Regressor price{"price", Matrix<float>(1, 6)};
    price.values.values() = {5, 5, 6, 6, nan, 9};
    Regressor promotion{"promotion", Matrix<float>(1, 6)};
    promotion.values.values() = {0, 0, 0, 1, nan, 1};
    panel.regressors = {price, promotion};
    return panel;
}
} // namespace

class TestKnownAhead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cutForgetsTheFuture() {
        const Panel cut = services::cutPanel(smallPanel(), 2, 3);
        QCOMPARE(cut.steps(), 2);
        QCOMPARE(cut.futureSteps, 3);
        const auto values = cut.regressors[0].values.row(0);
        QCOMPARE(values.size(), std::size_t(5));
        QCOMPARE(values[1], 5.0f);
        for (std::size_t step = 2; step < 5; ++step)
            QVERIFY2(std::isnan(values[step]), "a cut panel must not know a later price");
    }
    void fillKeepsThePlanAndAssumesTheUsual() {
        Panel panel = smallPanel();
        services::fillKnownAhead(panel);
        const auto values = panel.regressors[0].values.row(0);
        QCOMPARE(values[4], 6.0f);                        // the price stays
        QCOMPARE(values[5], 9.0f);                        // unless another is planned
        QCOMPARE(panel.regressors[1].values(0, 4), 0.0f); // a promotion ends
        QCOMPARE(panel.regressors[1].values(0, 5), 1.0f); // unless one is planned
    }
    void resizeKeepsWhatIsKnown() {
        Panel panel = smallPanel();
        services::resizeFuture(panel, 4);
        const auto values = panel.regressors[0].values.row(0);
        QCOMPARE(values.size(), std::size_t(8));
        QCOMPARE(values[5], 9.0f);
        QVERIFY(std::isnan(values[7]));
    }
};

} // namespace test_known_ahead

SHELFCAST_TEST(test_known_ahead, TestKnownAhead)
#include "test_known_ahead.moc"
