#include "domain/panel/panel_builder.h"
#include "test_program.h"
#include "training/long_panel.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace test_long_panel {

using namespace shelfcast;
using namespace shelfcast::services;

class TestLongPanel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<io::LongTable> read(const std::string& text) {
        const QString path = m_folder.filePath(QStringLiteral("in.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
            return fail(ErrorCode::Io, "test file");
        file.close();
        return io::readLongTable(path.toStdString(), {});
    }
    Result<LongPanel> build(const std::string& text, int horizon, const char* origin = nullptr) {
        const auto table = read(text);
        if (!table)
            return fail(table.error());
        return buildLongPanel(*table, horizon, origin ? std::optional(*Day::fromIso(origin)) : std::nullopt);
    }

private Q_SLOTS:
    void readsTheLayouts_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("date,store,item,sales\n2024-01-01,A,x,3\n2024-01-02,A,x,4\n");
        QTest::newRow("m5 names") << QByteArray(
            "date,store_id,item_id,sales\n2024-01-01,A,x,3\n2024-01-02,A,x,4\n");
        QTest::newRow("reference names")
            << QByteArray("Date,Store ID,Product ID,Units Sold\n2024-01-01,A,x,3\n2024-01-02,A,x,4\n");
        QTest::newRow("semicolon, CRLF, BOM")
            << QByteArray("\xEF\xBB\xBF"
                          "date;store;item;sales\r\n2024-01-01;A;x;3\r\n2024-01-02;A;x;4\r\n");
        QTest::newRow("quotes and no last newline") << QByteArray(
            "date,store,item,sales\n2024-01-01,\"A\",\"x\",\"3\"\n\n2024-01-02 00:00:00,A,x,4.0");
        QTest::newRow("German") << QByteArray(
            "Datum;Filiale;Artikelnummer;Menge\n01.01.2024;A;x;3,0\n02.01.2024;A;x;4,0\n");
        QTest::newRow("day first, told by a later row")
            << QByteArray("date,store,item,sales\n01/01/2024,A,x,3\n02/01/2024,A,x,4\n13/01/2024,A,x,\n");
        QTest::newRow("month first, told by a later row")
            << QByteArray("date,store,item,sales\n1/1/2024,A,x,3\n1/2/2024,A,x,4\n1/13/2024,A,x,\n");
        QTest::newRow("names of forecasting libraries")
            << QByteArray("unique_id,store,ds,y\nx,A,2024-01-01,3\nx,A,2024-01-02,4\n");
        QTest::newRow("a decimal comma in a price tells it of the sales")
            << QByteArray("date;store;item;sales;price\n2024-01-01;A;x;3,0;2,50\n2024-01-02;A;x;4,0;2,75\n");
    }
    void readsTheLayouts() {
        QFETCH(QByteArray, text);
        const auto panel = build(text.toStdString(), 2);
        QVERIFY2(panel, panel ? "" : panel.error().message.english().c_str());
        QCOMPARE(panel->panel.keys.size(), std::size_t{1});
        QCOMPARE(panel->panel.keys[0], (SeriesKey{"A", "x"}));
        QCOMPARE(panel->panel.sales.values(), (Matrix<float>::Values{3, 4}));
        QCOMPARE(panel->labelOf(2).toIso(), std::string("2024-01-03"));
    }
    void readsOtherWritings() {
        const auto months =
            build("month,item,sales\n2024-01,x,\"1,003\"\n2024-02,x,\"1,004\"\n2024-03,x,\"1,005\"\n", 1);
        QVERIFY2(months, months ? "" : months.error().message.english().c_str());
        QVERIFY(months->panel.grain == Grain::Month);
        QCOMPARE(months->panel.sales.values(), (Matrix<float>::Values{1003, 1004, 1005}));
        const auto weeks = build("week,sales\n2024-W01,3\n2024-W02,4\n2024-W03,5\n", 1);
        QVERIFY2(weeks, weeks ? "" : weeks.error().message.english().c_str());
        QVERIFY(weeks->panel.grain == Grain::Week);
        QCOMPARE(weeks->panel.keys[0], (SeriesKey{"all", "all"}));
        QCOMPARE(weeks->panel.first.toIso(), std::string("2024-01-01"));
    }
    void aPriceWithADecimalCommaIsANumber() {
        const auto table = read("date;item;sales;price\n2024-01-01;x;3;2,50\n2024-01-02;x;4;2,75\n");
        QVERIFY2(table, table ? "" : table.error().message.english().c_str());
        QVERIFY(!table->extras.at(0).isText);
        QCOMPARE(table->extras.at(0).numbers, (std::vector<float>{2.5f, 2.75f}));
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("no sales column")
            << QByteArray("date,store,item\n2024-01-01,A,x\n") << QStringLiteral("sales");
        QTest::newRow("bad date") << QByteArray("date,store,item,sales\n01.22.2024x,A,x,1\n")
                                  << QStringLiteral("Row 2");
        QTest::newRow("bad number") << QByteArray(
                                           "date,store,item,sales\n2024-01-01,A,x,1\n2024-01-02,A,x,many\n")
                                    << QStringLiteral("Row 3");
        QTest::newRow("ragged") << QByteArray("date,store,item,sales\n2024-01-01,A,x\n")
                                << QStringLiteral("Row 2");
        QTest::newRow("twice") << QByteArray("date,store,item,sales\n2024-01-01,A,x,1\n2024-01-01,A,x,2\n")
                               << QStringLiteral("two rows");
        QTest::newRow("only a header") << QByteArray("date,store,item,sales\n") << QStringLiteral("no rows");
        QTest::newRow("no sales at all")
            << QByteArray("date,store,item,sales\n2024-01-01,A,x,\n") << QStringLiteral("no sales");
        QTest::newRow("binary") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QStringLiteral("text");
    }
    void refuses() {
        QFETCH(QByteArray, text);
        QFETCH(QString, word);
        const auto panel = build(text.toStdString(), 2);
        QVERIFY(!panel);
        QVERIFY2(QString::fromStdString(panel.error().message).contains(word),
                 panel.error().message.english().c_str());
    }
    void detectsTheGrain_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("grain");
        QTest::addColumn<QString>("next");
        QTest::newRow("week")
            << QByteArray("date,store,item,sales\n2024-01-05,A,x,1\n2024-01-12,A,x,2\n2024-01-26,A,x,4\n")
            << int(Grain::Week) << QStringLiteral("2024-02-02");
        QTest::newRow("month")
            << QByteArray("date,store,item,sales\n2024-01-01,A,x,1\n2024-02-01,A,x,2\n2024-04-01,A,x,4\n")
            << int(Grain::Month) << QStringLiteral("2024-05-01");
        QTest::newRow("month ends")
            << QByteArray("date,store,item,sales\n2024-01-31,A,x,1\n2024-02-29,A,x,2\n2024-04-30,A,x,4\n")
            << int(Grain::Month) << QStringLiteral("2024-05-31");
        QTest::newRow("day")
            << QByteArray("date,store,item,sales\n2024-01-01,A,x,1\n2024-01-02,A,x,2\n2024-01-04,A,x,4\n")
            << int(Grain::Day) << QStringLiteral("2024-01-05");
    }
    void detectsTheGrain() {
        QFETCH(QByteArray, text);
        QFETCH(int, grain);
        QFETCH(QString, next);
        const auto panel = build(text.toStdString(), 3);
        QVERIFY(panel);
        QCOMPARE(int(panel->panel.grain), grain);
        const auto& sales = panel->panel.sales;
        QCOMPARE(sales.columns(), std::size_t{4});
        QCOMPARE(sales(0, 0), 1.0F);
        QCOMPARE(sales(0, 1), 2.0F);
        QVERIFY(std::isnan(sales(0, 2))); // a missing date is unknown, not 0
        QCOMPARE(sales(0, 3), 4.0F);
        QCOMPARE(QString::fromStdString(panel->labelOf(4).toIso()), next);
    }
    void salesAfterTheOriginAreNotSeen() {
        const std::string head = "date,store,item,sales,price\n2024-01-01,A,x,1,10\n2024-01-02,A,x,2,11\n"
                                 "2024-01-03,A,x,3,12\n";
        const auto one = build(head + "2024-01-04,A,x,7,13\n2024-01-05,A,x,8,14\n", 2, "2024-01-03");
        const auto other = build(head + "2024-01-04,A,x,7000,13\n2024-01-05,A,x,,14\n", 2, "2024-01-03");
        QVERIFY(one && other);
        QCOMPARE(one->panel.sales.values(), (Matrix<float>::Values{1, 2, 3}));
        QVERIFY(one->panel.sales == other->panel.sales);
        QCOMPARE(one->panel.regressors.size(), std::size_t{1});
        QCOMPARE(one->panel.regressors[0].values.values(), (Matrix<float>::Values{10, 11, 12, 13, 14}));
        QVERIFY(one->panel.regressors[0].values == other->panel.regressors[0].values);
        QCOMPARE(one->future.values(), (Matrix<float>::Values{7, 8})); // for scoring only
    }
    void itemsWithoutHistoryAreThere() {
        const auto panel =
            build("date,store,item,sales\n2024-01-01,A,x,1\n2024-01-02,A,x,2\n2024-01-03,A,new,\n", 2);
        QVERIFY(panel);
        QCOMPARE(panel->origin.toIso(), std::string("2024-01-02"));
        QCOMPARE(panel->panel.keys.size(), std::size_t{2});
        QCOMPARE(panel->panel.keys[1].product, std::string("new"));
        QVERIFY(std::isnan(panel->panel.sales(1, 0)) && std::isnan(panel->panel.sales(1, 1)));
    }
    void missingRegressorCells() {
        // "common" is the same for all series of a date: filled from the date. "own" differs: carried
        // forward.
        const auto panel = build("date,store,item,sales,common,own\n"
                                 "2024-01-01,A,x,1,0,5\n2024-01-01,A,y,1,0,9\n"
                                 "2024-01-02,A,x,1,1,6\n"
                                 "2024-01-03,A,x,1,0,7\n2024-01-03,A,y,1,0,8\n"
                                 "2024-01-04,A,x,,1,7\n2024-01-04,A,y,,1,\n",
                                 1);
        QVERIFY(panel);
        QCOMPARE(panel->panel.regressors.size(), std::size_t{2});
        const auto row = [&](std::size_t r) {
            const auto span = panel->panel.regressors[r].values.row(1);
            return std::vector<float>(span.begin(), span.end());
        };
        QCOMPARE(row(0), (std::vector<float>{0, 1, 0, 1}));
        QCOMPARE(row(1), (std::vector<float>{9, 9, 8, 8}));
    }
    void textsBecomeStaticsOrIndicators() {
        const auto panel = build("date,store,item,sales,dept_id,event_name\n"
                                 "2024-01-01,A,x,1,FOODS,\n2024-01-01,A,y,1,TOYS,\n"
                                 "2024-01-02,A,x,1,FOODS,Easter\n2024-01-02,A,y,1,TOYS,Easter\n"
                                 "2024-01-03,A,x,,FOODS,\n2024-01-03,A,y,,TOYS,\n"
                                 "2024-01-04,A,x,,FOODS,Easter\n2024-01-04,A,y,,TOYS,Easter\n",
                                 2);
        QVERIFY(panel);
        const auto* dept = panel->panel.findStatic("dept");
        QVERIFY(dept != nullptr);
        QCOMPARE(dept->code, (std::vector<int>{0, 1}));
        QCOMPARE(panel->panel.regressors.size(), std::size_t{1});
        const auto span = panel->panel.regressors[0].values.row(0);
        QCOMPARE(std::vector<float>(span.begin(), span.end()), (std::vector<float>{0, 1, 0, 1}));
    }
    void stockCutsAndGivesNothingAway() {
        const auto panel =
            build("date,store,item,sales,Inventory Level\n2024-01-01,A,x,3,9\n2024-01-02,A,x,4,4\n"
                  "2024-01-03,A,x,5,20\n2024-01-04,A,x,,50\n",
                  1);
        QVERIFY(panel);
        QVERIFY(panel->panel.regressors.empty());
        QVERIFY(std::isnan(panel->panel.sales(0, 1))); // sold out: demand unknown
        QCOMPARE(panel->panel.sales(0, 2), 5.0F);
    }
    void aColumnThatIsTheSalesAgainIsNotUsed() {
        std::string text = "date,store,item,sales,guess,promo\n";
        const Day first = *Day::fromIso("2024-01-01");
        for (int t = 0; t < 80; ++t) {
            const int promo = t % 5 == 0, sales = promo ? 100 + t % 7 : 10 + (t * 37) % 23;
            text += (first + t).toIso() + ",A,x," + (t < 75 ? std::to_string(sales) : std::string()) + "," +
                    std::to_string(sales * 1.01 + t % 2) + "," + std::to_string(promo) + "\n";
        }
        const auto panel = build(text, 5);
        QVERIFY(panel);
        QCOMPARE(panel->panel.regressors.size(), std::size_t{1});
        QCOMPARE(panel->panel.regressors[0].name, std::string("promo")); // explains much, and is no copy
        QVERIFY(!panel->notes.empty());
    }
    void zerosBeforeTheFirstSaleAreUnknown_data() {
        QTest::addColumn<int>("grain");
        QTest::addColumn<QByteArray>("units"); // one digit a step
        QTest::addColumn<int>("unknown");
        QTest::newRow("new") << int(Grain::Day) << QByteArray("0000050540") << 5;
        QTest::newRow("by week") << int(Grain::Week) << QByteArray("0000050540") << 5;
        QTest::newRow("by month") << int(Grain::Month) << QByteArray("0000050540") << 0;
        QTest::newRow("from the start") << int(Grain::Day) << QByteArray("3000050540") << 0;
        QTest::newRow("never sold") << int(Grain::Day) << QByteArray("0000000000") << 0;
    }
    void zerosBeforeTheFirstSaleAreUnknown() {
        QFETCH(int, grain);
        QFETCH(QByteArray, units);
        QFETCH(int, unknown);
        std::string text = "date,store,item,sales\n";
        for (int step = 0; step < units.size(); ++step)
            text += stepStart(*Day::fromIso("2024-01-01"), static_cast<Grain>(grain), step).toIso() +
                    ",A,x," + units[step] + "\n";
        const auto panel = build(text, 2);
        QVERIFY(panel);
        const auto sales = panel->panel.sales.row(0);
        const auto isUnknown = [](float value) { return std::isnan(value); };
        QCOMPARE(static_cast<int>(std::count_if(sales.begin(), sales.end(), isUnknown)), unknown);
        QCOMPARE(sales[sales.size() - 1], 0.0F); // zeros after it stay
    }
    void flagsThatCloseTheStore_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("every"); ///< the flag is 1 on every so many days
        QTest::addColumn<bool>("sellsOnFlag");
        QTest::addColumn<bool>("sellsElse");
        QTest::addColumn<int>(
            "someTimes"); ///< on every so many of the flagged days something is sold all the same
        QTest::addColumn<int>("closed"); ///< days after the history that are closed, of 10
        // The flag is 1 on the first and the sixth of the days ahead.
        QTest::newRow("open") << std::string("open") << 60 << 5 << true << false << 0 << 8;
        QTest::newRow("closed") << std::string("Closed") << 60 << 5 << false << true << 0 << 2;
        QTest::newRow("told by the sales")
            << std::string("stocktaking") << 60 << 5 << false << true << 0 << 2;
        QTest::newRow("too few to tell") << std::string("stocktaking") << 10 << 5 << false << true << 0 << 0;
        QTest::newRow("a promotion sells") << std::string("promo") << 60 << 5 << true << true << 0 << 0;
        QTest::newRow("called closed, and sells")
            << std::string("closed") << 60 << 5 << true << true << 0 << 0;
        QTest::newRow("called closed, one slip")
            << std::string("closed") << 600 << 5 << false << true << 100 << 2;
        QTest::newRow("called closed, sells at times")
            << std::string("closed") << 600 << 5 << false << true << 4 << 0;
    }
    void flagsThatCloseTheStore() {
        QFETCH(std::string, name);
        QFETCH(int, days);
        QFETCH(int, every);
        QFETCH(bool, sellsOnFlag);
        QFETCH(bool, sellsElse);
        QFETCH(int, someTimes);
        QFETCH(int, closed);
        std::string text = "date,store,item,sales," + name + "\n";
        const Day first = *Day::fromIso("2024-01-01");
        for (int t = 0; t < days + 10; ++t) {
            const bool flag = t % every == 0, slip = flag && someTimes > 0 && t / every % someTimes == 1;
            text += (first + t).toIso() + ",A,x," +
                    (t >= days                                  ? ""
                     : (flag ? sellsOnFlag || slip : sellsElse) ? std::to_string(10 + t % 3)
                                                                : "0") +
                    "," + (flag ? "1" : "0") + "\n";
        }
        const auto panel = build(text, 10);
        QVERIFY(panel);
        int found = 0;
        for (int t = days; t < days + 10 && !panel->panel.closed.empty(); ++t)
            found += panel->panel.closed(0, static_cast<std::size_t>(t)) == surelyClosed;
        QCOMPARE(found, closed);
    }
    void flagsAreJudgedBeforeTheOrigin() {
        std::string text = "date,store,item,sales,stocktaking\n";
        const Day first = *Day::fromIso("2024-01-01");
        for (int t = 0; t < 70; ++t)
            text += (first + t).toIso() + ",A,x," + (t % 5 == 0 && t < 60 ? "0" : "9") + "," +
                    (t % 5 == 0 ? "1" : "0") + "\n";
        const auto panel = build(text, 10, (first + 59).toIso().c_str());
        QVERIFY(panel);
        QVERIFY(!panel->panel.closed.empty());
        QCOMPARE(int(panel->panel.closed(0, 60)),
                 int(surelyClosed)); // though sold that day, as nobody knows yet
    }
    void oddSalesAreHeldBack_data() {
        QTest::addColumn<float>("units");
        QTest::addColumn<bool>("held");
        QTest::newRow("a busy day") << 40.0F << false;
        QTest::newRow("a thousand times") << 12000.0F << true;
        QTest::newRow("an article number") << 4006381333931.0F << true;
    }
    void oddSalesAreHeldBack() {
        QFETCH(float, units);
        QFETCH(bool, held);
        std::string text = "date,store,item,sales\n";
        for (int t = 0; t < 60; ++t)
            text += (*Day::fromIso("2024-01-01") + t).toIso() + ",A,x," +
                    (t == 30 ? std::to_string(units) : std::to_string(10 + t % 4)) + "\n";
        const auto panel = build(text, 5);
        QVERIFY(panel);
        QCOMPARE(std::isnan(panel->panel.sales(0, 30)), held);
        QCOMPARE(std::ranges::any_of(panel->notes,
                                     [](const std::string& note) {
                                         return note.find("held back") != std::string::npos &&
                                                note.find("2024-01-31") != std::string::npos;
                                     }),
                 held);
    }
    void returnsAreNoNegativeDemand() {
        const auto panel = build("date,store,item,sales\n2024-01-01,A,x,4\n2024-01-02,A,x,-3\n", 1);
        QVERIFY(panel);
        QCOMPARE(panel->panel.sales(0, 1), 0.0F);
    }
};

} // namespace test_long_panel

SHELFCAST_TEST(test_long_panel, TestLongPanel)
#include "test_long_panel.moc"
