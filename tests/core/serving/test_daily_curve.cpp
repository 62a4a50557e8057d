#include "serving/store/daily_curve.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace test_daily_curve {

using namespace shelfcast;
using services::dailyCurve;

class TestDailyCurve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void daysStayAsTheyAre() {
        const DemandCurve curve{true, {2, 5, 9}, {3, 7, 13}};
        const Day first = *Day::fromIso("2024-01-02");
        const DemandCurve daily = dailyCurve(curve, Grain::Day, first, first, 3);
        QCOMPARE(daily.mean, curve.mean);
        QCOMPARE(daily.variance, curve.variance);
    }
    void weeksAreSpreadEvenly() {
        const DemandCurve curve{true, {70, 105}, {140, 210}, 7};
        const Day first = *Day::fromIso("2024-01-01");
        const DemandCurve daily = dailyCurve(curve, Grain::Week, first, first, 14);
        QCOMPARE(daily.daysPerStep, 1.0);
        QCOMPARE(daily.mean[0], 10.0);
        QCOMPARE(daily.mean[6], 70.0);
        QCOMPARE(daily.mean[7], 75.0);
        QCOMPARE(daily.mean[13], 105.0);
        QCOMPARE(daily.variance[6], 140.0);
    }
    void aLaterStartCountsFromThere_data() {
        QTest::addColumn<int>("gap");
        QTest::addColumn<double>("mean");
        QTest::newRow("at once") << 0 << 2.0;
        QTest::newRow("a day later") << 1 << 3.0;
        QTest::newRow("two days later") << 2 << 4.0;
    }
    void aLaterStartCountsFromThere() {
        QFETCH(int, gap);
        QFETCH(double, mean);
        const DemandCurve curve{true, {2, 5, 9}, {3, 7, 13}};
        const Day first = *Day::fromIso("2024-01-02");
        const DemandCurve daily = dailyCurve(curve, Grain::Day, first, first + gap, 1);
        QCOMPARE(daily.mean[0], mean);
        QVERIFY(daily.variance[0] >= 3.0); // never surer about a later day than about the first
    }
    void goesOnPastTheEndAtTheLastPace() {
        const DemandCurve curve{true, {2, 5}, {3, 7}};
        const Day first = *Day::fromIso("2024-01-02");
        const DemandCurve daily = dailyCurve(curve, Grain::Day, first, first, 4);
        QCOMPARE(daily.mean[3], 11.0);
        QCOMPARE(daily.variance[3], 15.0);
    }
    void monthsHaveTheirOwnLengths() {
        const DemandCurve curve{false, {31, 60}, {31, 60}, 30.4375};
        const Day first = *Day::fromIso("2024-01-01"); // January 31 days, February 29
        const DemandCurve daily = dailyCurve(curve, Grain::Month, first, first, 60);
        QCOMPARE(daily.mean[30], 31.0);
        QVERIFY(std::abs(daily.mean[59] - 60.0) < 1e-9);
    }
};

} // namespace test_daily_curve

SHELFCAST_TEST(test_daily_curve, TestDailyCurve)
#include "test_daily_curve.moc"
