#include "domain/days/grain.h"
#include "test_program.h"

#include <QTest>

namespace test_day {

using namespace shelfcast;

class TestDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isoRoundTrip_data() {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("weekday");
        QTest::addColumn<int>("dayOfYear");
        QTest::newRow("epoch") << QStringLiteral("1970-01-01") << 0 << 3 << 1;
        QTest::newRow("leap day") << QStringLiteral("2024-02-29") << 19782 << 3 << 60;
        QTest::newRow("before epoch") << QStringLiteral("1969-12-31") << -1 << 2 << 365;
    }
    void isoRoundTrip() {
        QFETCH(QString, iso);
        const auto day = Day::fromIso(iso.toStdString());
        QVERIFY(day);
        QTEST(day->number(), "number");
        QTEST(day->dayOfWeek(), "weekday");
        QTEST(day->dayOfYear(), "dayOfYear");
        QCOMPARE(QString::fromStdString(day->toIso()), iso);
    }
    void rejects_data() {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"2023-02-29", "2024-13-01", "2024-1-01", "", "2024/01/01", "2024-01-0x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void rejects() {
        QFETCH(QString, text);
        QVERIFY(!Day::fromIso(text.toStdString()));
    }
    void monthEndIsClipped() {
        QCOMPARE(Day::fromIso("2024-01-31")->plusMonths(1).toIso(), std::string("2024-02-29"));
        QCOMPARE(Day::fromIso("2024-01-31")->plusMonths(-2).toIso(), std::string("2023-11-30"));
    }
    void stepsAndIndexAgree_data() {
        QTest::addColumn<int>("grain");
        QTest::newRow("day") << int(Grain::Day);
        QTest::newRow("week") << int(Grain::Week);
        QTest::newRow("month") << int(Grain::Month);
    }
    void stepsAndIndexAgree() {
        QFETCH(int, grain);
        const auto kind = static_cast<Grain>(grain);
        const Day first = *Day::fromIso("2022-03-01");
        for (int step = -30; step <= 30; ++step) {
            const Day start = stepStart(first, kind, step), next = stepStart(first, kind, step + 1);
            QCOMPARE(stepIndex(first, kind, start), step);
            QCOMPARE(stepIndex(first, kind, next - 1), step);
        }
    }
};

} // namespace test_day

SHELFCAST_TEST(test_day, TestDay)
#include "test_day.moc"
