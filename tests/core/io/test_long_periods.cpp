// Quarters, half-years and years are told from texts, and a table of them is refused by that name.
#include "core/io/messy_fixture.h"
#include "io/long_periods.h"

using namespace shelfcast;
using namespace shelfcast::io;

class TestLongPeriods : public QObject, private MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void areTold_data() {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("periods");
        const auto row = [](const char* name, const QStringList& texts, const char* periods) {
            QTest::newRow(name) << texts << QString::fromLatin1(periods);
        };
        row("year first", {QStringLiteral("2021-Q1"), QStringLiteral("2021-Q4")}, "quarters");
        row("letter first", {QStringLiteral("Q1 2024"), QStringLiteral("Q2/2024")}, "quarters");
        row("short year", {QStringLiteral("Q3'24"), QStringLiteral("4Q24")}, "quarters");
        row("German", {QStringLiteral("1. Quartal 2024"), QStringLiteral("2. Quartal 2024")}, "quarters");
        row("French", {QStringLiteral("T1 2024"), QStringLiteral("2e trimestre 2024")}, "quarters");
        row("half-years", {QStringLiteral("H1 2024"), QStringLiteral("2024-H2")}, "half-years");
        row("years", {QStringLiteral("2021"), QStringLiteral("FY 2022")}, "years");
        row("a quarter that does not exist", {QStringLiteral("Q5 2024")}, "");
        row("months", {QStringLiteral("2024-01"), QStringLiteral("M1 2024")}, "");
        row("weeks", {QStringLiteral("2024-W01"), QStringLiteral("KW 1 2024")}, "");
        row("days", {QStringLiteral("01.02.2024")}, "");
        row("codes", {QStringLiteral("T1"), QStringLiteral("Q2")}, "");
        row("one of them is none", {QStringLiteral("Q1 2024"), QStringLiteral("Tea")}, "");
        row("nothing", {}, "");
    }
    void areTold() {
        QFETCH(QStringList, texts);
        std::vector<std::string> list;
        for (const QString& text : texts)
            list.push_back(text.toStdString());
        QTEST(QString::fromStdString(longPeriods(list)), "periods");
    }
    void tablesAreRefused_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("rows") << QStringLiteral("Quarter,Product,Qty\n2021-Q1,A1,100\n2021-Q2,A1,200\n")
                              << QStringLiteral("by quarters (\"2021-Q1\")");
        QTest::newRow("columns") << QStringLiteral("Product,Q1 2024,Q2 2024\nA1,100,200\nB1,1,2\n")
                                 << QStringLiteral("by quarters (\"Q1 2024\")");
        QTest::newRow("half-years") << QStringLiteral("Halbjahr;Artikel;Menge\n1. Halbjahr 2024;A1;100\n"
                                                      "2. Halbjahr 2024;A1;200\n")
                                    << QStringLiteral("by half-years (\"1. Halbjahr 2024\")");
    }
    void tablesAreRefused() {
        QFETCH(QString, file);
        QFETCH(QString, words);
        const auto back = readBack(writeFile(m_folder, "file.csv", file.toStdString()));
        QVERIFY(back.error);
        const QString said = QString::fromStdString(back.error->message);
        QVERIFY2(said.contains(words), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("day, week or month")));
    }
};

QTEST_GUILESS_MAIN(TestLongPeriods)
#include "test_long_periods.moc"
