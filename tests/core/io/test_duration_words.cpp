// Times with a word behind them, as suppliers and product lists write lead times.
#include "io/columns/duration_words.h"
#include "test_program.h"

#include <QTest>

namespace test_duration_words {

using namespace shelfcast::io;

class TestDurationWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("days"); ///< -1 = no such time
        const auto row = [](const char* text, int days) { QTest::newRow(text) << QByteArray(text) << days; };
        row("14 days", 14);
        row("2 weeks", 14);
        row("2w", 14);
        row("1.5 weeks", 11);
        row("1,5 Wochen", 11);
        row("10 Werktage", 14);
        row("3 business days", 5);
        row("3 jours ouvrés", 5);
        row("1 mois", 30);
        row("3-5 days", 5);
        row("3 – 5 Tage", 5);
        row("2 semanas", 14);
        row("0 days", 0);
        row("5 dní", 5);
        row("14", -1);
        row("", -1);
        row("weeks", -1);
        row("2 cases", -1);
        row("-", -1);
        row("99999 weeks", -1);
    }
    void isRead() {
        QFETCH(QByteArray, text);
        QFETCH(int, days);
        QCOMPARE(durationInDays(text.toStdString()).value_or(-1), days);
    }

    void unitsOfNames_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<double>("days");
        QTest::newRow("brackets") << QByteArray("Lead time (weeks)") << QByteArray("leadtime") << 7.0;
        QTest::newRow("in") << QByteArray("Lieferzeit in Wochen") << QByteArray("lieferzeit") << 7.0;
        QTest::newRow("days") << QByteArray("Lead time (days)") << QByteArray("leadtime") << 1.0;
        QTest::newRow("none") << QByteArray("Lead time") << QByteArray() << 0.0;
        QTest::newRow("one word") << QByteArray("Weeks") << QByteArray() << 0.0;
    }
    void unitsOfNames() {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, rest);
        QFETCH(double, days);
        const auto found = durationName(name.toStdString());
        QCOMPARE(QByteArray::fromStdString(found.name), rest);
        QCOMPARE(found.days, days);
    }
};

} // namespace test_duration_words

SHELFCAST_TEST(test_duration_words, TestDurationWords)
#include "test_duration_words.moc"
