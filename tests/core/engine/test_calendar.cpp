#include "engine/calendar.h"

#include <QTest>

#include <cmath>

using namespace shelfcast;
using namespace shelfcast::engine;

class TestCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dailyDistancesAreDaysAndSigned() {
        const Calendar calendar(Grain::Day, *Day::fromIso("2011-12-20"), 40);
        QCOMPARE(calendar.holidayDistance(christmasRow, 0), 5.0F);
        QCOMPARE(calendar.holidayDistance(christmasRow, 5), 0.0F);
        QCOMPARE(calendar.holidayDistance(christmasRow, 19), -14.0F);
        QVERIFY(std::isnan(calendar.holidayDistance(christmasRow, 20)));
        QCOMPARE(calendar.holidayDistance(0, 12), 0.0F); // New Year
        QCOMPARE(calendar.holidayDistance(0, 0), 12.0F);
        QCOMPARE(calendar.year[12], 2012);
        QCOMPARE(calendar.dayOfWeek[0], 1);
        QCOMPARE(calendar.dayOfYear[12], 1);
    }
    void weeklyDistances_data() {
        QTest::addColumn<int>("holiday");
        QTest::addColumn<int>("firstWeek"); // distance 3
        QTest::newRow("new year") << 0 << 45;
        QTest::newRow("super bowl") << 1 << 50;
        QTest::newRow("easter") << 3 << 6;
        QTest::newRow("memorial day") << 4 << 14;
        QTest::newRow("independence day") << 5 << 19;
        QTest::newRow("labor day") << 6 << 28;
        QTest::newRow("halloween") << 7 << 36;
        QTest::newRow("thanksgiving") << 8 << 39;
        QTest::newRow("christmas") << 9 << 44;
    }
    void weeklyDistances() {
        QFETCH(int, holiday);
        QFETCH(int, firstWeek);
        const Calendar calendar(Grain::Week, *Day::fromIso("2010-02-05"), 60);
        const auto row = calendar.holidayDistance.row(static_cast<std::size_t>(holiday));
        for (int k = 0; k < 7; ++k)
            QCOMPARE(row[static_cast<std::size_t>(firstWeek + k)], static_cast<float>(3 - k));
        QVERIFY(std::isnan(row[static_cast<std::size_t>(firstWeek - 1)]));
    }
    void monthsStartOnTheFirst() {
        const Calendar calendar(Grain::Month, *Day::fromIso("2010-11-15"), 4);
        QCOMPARE(calendar.month, (std::vector<int>{11, 12, 1, 2}));
        QCOMPARE(calendar.dayOfMonth, (std::vector<int>{1, 1, 1, 1}));
        QCOMPARE(calendar.year[2], 2011);
    }
};

QTEST_APPLESS_MAIN(TestCalendar)
#include "test_calendar.moc"
