#include "engine/inputs/calendar.h"
#include "engine/inputs/holidays.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace test_calendar {

using namespace shelfcast;
using namespace shelfcast::engine;

class TestCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dailyDistancesAreDaysAndSigned() {
        const Calendar calendar(Grain::Day, *Day::fromIso("2011-12-20"), 40);
        QCOMPARE(calendar.holidayDistance(calendar.christmasRow(), 0), 5.0F);
        QCOMPARE(calendar.holidayDistance(calendar.christmasRow(), 5), 0.0F);
        QCOMPARE(calendar.holidayDistance(calendar.christmasRow(), 19), -14.0F);
        QVERIFY(std::isnan(calendar.holidayDistance(calendar.christmasRow(), 20)));
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
    void holidaysOfCountries_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("date");
        const auto row = [](const char* country, const char* name, int year, const char* date) {
            QTest::addRow("%s %s %d", country, name, year)
                << QString::fromLatin1(country) << QString::fromLatin1(name) << year
                << QString::fromLatin1(date);
        };
        row("US", "Thanksgiving", 2023, "2023-11-23");
        row("US", "Memorial Day", 2024, "2024-05-27");
        row("DE", "Easter", 2024, "2024-03-31");
        row("DE", "Carnival Monday", 2024, "2024-02-12");
        row("DE", "Ascension", 2024, "2024-05-09");
        row("DE", "Pentecost", 2025, "2025-06-08");
        row("DE", "Mother's Day", 2024, "2024-05-12");
        row("DE", "German Unity", 2023, "2023-10-03");
        row("GB", "Mothering Sunday", 2024, "2024-03-10");
        row("GB", "Summer bank holiday", 2024, "2024-08-26");
        row("GB", "Early May bank holiday", 2024, "2024-05-06");
        row("FR", "Bastille Day", 2024, "2024-07-14");
        row("FR", "Black Friday", 2024, "2024-11-29");
        row("ES", "Epiphany", 2024, "2024-01-06");
        row("IT", "Liberation Day", 2024, "2024-04-25");
        row("NL", "King's Day", 2024, "2024-04-27");
        row("NL", "King's Day", 2025, "2025-04-26"); // the 27th is a Sunday
        row("NL", "King's Day", 2013, "2013-04-30"); // then Queen's Day
    }
    void holidaysOfCountries() {
        QFETCH(QString, country);
        QFETCH(QString, name);
        QFETCH(int, year);
        QFETCH(QString, date);
        const auto& all = holidaysOf(country.toStdString());
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Holiday& h) { return h.name == name.toStdString(); });
        QVERIFY(found != all.end());
        QCOMPARE(QString::fromStdString(found->in(year).toIso()), date);
    }
    void everyCountryEndsWithChristmas_data() {
        QTest::addColumn<QString>("country");
        QTest::addColumn<int>("count");
        QTest::newRow("default") << QString() << 10;
        QTest::newRow("unknown") << QStringLiteral("XX") << 10;
        QTest::newRow("US") << QStringLiteral("US") << 10;
        QTest::newRow("DE") << QStringLiteral("DE") << 12;
        QTest::newRow("GB") << QStringLiteral("GB") << 11;
        QTest::newRow("FR") << QStringLiteral("FR") << 13;
        QTest::newRow("ES") << QStringLiteral("ES") << 12;
        QTest::newRow("IT") << QStringLiteral("IT") << 12;
        QTest::newRow("NL") << QStringLiteral("NL") << 11;
    }
    void everyCountryEndsWithChristmas() {
        QFETCH(QString, country);
        QFETCH(int, count);
        const Calendar calendar(Grain::Day, *Day::fromIso("2023-12-25"), 3, country.toStdString());
        QCOMPARE(static_cast<int>(calendar.holidayDistance.rows()), count);
        QCOMPARE(calendar.holidayDistance(calendar.christmasRow(), 0), 0.0F);
        QCOMPARE(calendar.holidayDistance(calendar.christmasRow(), 2), -2.0F);
    }
    void monthsStartOnTheFirst() {
        const Calendar calendar(Grain::Month, *Day::fromIso("2010-11-15"), 4);
        QCOMPARE(calendar.month, (std::vector<int>{11, 12, 1, 2}));
        QCOMPARE(calendar.dayOfMonth, (std::vector<int>{1, 1, 1, 1}));
        QCOMPARE(calendar.year[2], 2011);
    }
};

} // namespace test_calendar

SHELFCAST_TEST(test_calendar, TestCalendar)
#include "test_calendar.moc"
