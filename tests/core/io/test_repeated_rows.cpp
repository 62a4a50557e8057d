// Rows of one day, store and product: lines of a till add up, copies of blocks count once.
#include "core/io/io_fixture.h"
#include "folders.h"
#include "test_program.h"

#include <QDir>
#include <QTest>

namespace test_repeated_rows {

using namespace shelfcast;
using namespace shelfcast::io;

class TestRepeatedRows : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static std::string day(int number) { return (Day(19723) + number).toIso(); } // from 2024-01-01 on

    /// Total units per product, "A1 224, B1 126".
    static QByteArray totals(const ReadBack& back) {
        std::map<std::string, double> units;
        for (const auto& row : back.rows)
            units[row.product] += row.units;
        QByteArray text;
        for (const auto& [product, total] : units)
            text += (text.isEmpty() ? "" : ", ") + QByteArray::fromStdString(product) + ' ' +
                    QByteArray::number(total, 'g', 10);
        return text;
    }
    static const ImportDecision* decision(const ReadBack& back, const std::string& code = "repeated_rows") {
        for (const auto& one : back.result.report.understanding.decisions)
            if (one.code == code)
                return &one;
        return nullptr;
    }

private Q_SLOTS:
    void cases_data() {
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<bool>("doubtful");
        const auto file = [](const char* name, const char* expected, bool doubtful = false) {
            QTest::newRow(name) << QByteArray(expected) << doubtful;
        };
        file("import/pos_identical_lines.csv", "A1 224, B1 126");
        file("import/pos_identical_store.csv", "A1 224, B1 126");
        file("import/pos_lines_time.csv", "A1 224, B1 126");
        file("import/pos_mostly_ones.csv", "A1 261, B1 145");
        file("import/sales_plus_return_rows.csv", "A1 212, B1 126");
        file("import/dst_double_hour.csv", "A1 482");
        file("import/ampm_clock.csv", "A1 112");
        file("import/iso_z.csv", "A1 84");
        file("minimal/pos.csv", "A1 3");
        file("minimal/return_row.csv", "A1 9");
    }
    void cases() {
        QFETCH(QByteArray, expected);
        QFETCH(bool, doubtful);
        ReadOptions options;
        options.store = "S1";
        const auto back = readBack(
            QDir(QStringLiteral(SHELFCAST_CASES)).filePath(QString::fromUtf8(QTest::currentDataTag())),
            options);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(totals(back), expected);
        QCOMPARE(back.result.report.duplicates, std::int64_t{0});
        QVERIFY(decision(back));
        QCOMPARE(decision(back)->value, std::string("add"));
        QCOMPARE(decision(back)->doubtful, doubtful);
    }

    void kinds_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QByteArray>("value"); ///< of the decision; empty = there is none
        QTest::addColumn<bool>("doubtful");
        QTest::addColumn<int>("duplicates");
        const auto kind = [](const char* name, const std::string& file, const char* expected,
                             const char* value, bool doubtful, int duplicates) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << QByteArray(expected)
                                << QByteArray(value) << doubtful << duplicates;
        };
        const std::string header = "date,product,units\n";
        std::string once, lines, tills;
        for (int d = 0; d < 20; ++d)
            for (const char* product : {"A", "B", "C"}) {
                once += day(d) + "," + product + "," + std::to_string(3 + d % 4) + "\n";
                lines += day(d) + "," + product + ",2\n" + day(d) + "," + product + ",1\n" + day(d) + "," +
                         product + ",1\n";
            }
        for (const char* till : {"1", "2"})
            for (int d = 0; d < 20; ++d)
                tills += till + ("," + day(d)) + ",A,2,Anna\n" + till + ("," + day(d)) + ",B,1,Ben\n";
        kind("every row once", header + once, "A 90, B 90, C 90", "", false, 0);
        kind("three lines a day", header + lines, "A 80, B 80, C 80", "add", false, 0);
        kind("a till after the other", "till,date,product,units,cashier\n" + tills, "A 80, B 40", "add",
             false, 0);
        kind("the whole file twice", header + once + once, "A 90, B 90, C 90", "once", false, 60);
        kind("the whole file three times", header + once + once + once, "A 90, B 90, C 90", "once", false,
             120);
        kind("till lines twice", header + lines + lines, "A 80, B 80, C 80", "once", false, 180);
        std::string page; // the last five days once more
        for (int d = 15; d < 20; ++d)
            for (const char* product : {"A", "B", "C"})
                page += day(d) + "," + product + "," + std::to_string(3 + d % 4) + "\n";
        kind("a page twice", header + once + page, "A 90, B 90, C 90", "once", false, 15);
        // The later export has two days otherwise.
        std::string corrected = once;
        corrected.replace(corrected.find(day(7) + ",B,6"), 14, day(7) + ",B,9");
        corrected.replace(corrected.find(day(12) + ",C,3"), 14, day(12) + ",C,1");
        kind("a later copy is corrected", header + once + corrected, "A 90, B 93, C 88", "once", true, 60);
        // One day of many products twice: too many in the same order for chance.
        std::string one;
        for (int p = 0; p < 30; ++p)
            one += day(0) + ",P" + std::to_string(100 + p) + "," + std::to_string(1 + p % 2) + "\n";
        const auto back = one + one;
        QTest::newRow("one day of thirty products twice")
            << QByteArray::fromStdString(header + back) << QByteArray() << QByteArray("once") << false << 30;
        // Two coffees and two cakes in one order of the counter are no copy.
        kind("the same pair of things twice",
             header + day(0) + ",Cake,1\n" + day(0) + ",Tea,1\n" + day(0) + ",Cake,1\n" + day(0) +
                 ",Tea,1\n" + day(1) + ",Tea,1\n",
             "Cake 2, Tea 3", "add", false, 0);
        // A receipt that comes again behind others; two like lines on one receipt are two.
        std::string receipts, again;
        for (int r = 0; r < 30; ++r) {
            const std::string row =
                std::to_string(500 + r) + "," + day(r / 3) + " 1" + std::to_string(r % 9) + ":15,A,1\n";
            receipts += row + row;
            if (r % 10 == 4)
                again += row + row;
        }
        kind("receipts that come again", "receipt,date,product,units\n" + receipts + again, "A 60", "once",
             false, 6);
        // Tills that count their receipts from one each day.
        std::string counting;
        for (int d = 0; d < 10; ++d)
            for (const char* product : {"A", "B"})
                for (int r = 1; r <= 3; ++r)
                    counting += std::to_string(r) + "," + day(d) + "," + (r == 2 ? "C" : product) + ",1\n";
        kind("receipt numbers that come again", "receipt,date,product,units\n" + counting, "A 20, B 20, C 20",
             "add", false, 0);
        // A table with the stock of each day has one row per day: an equal row is a copy, but who knows.
        std::string stock = "date,product,units,stock\n";
        for (int d = 0; d < 60; ++d)
            stock += day(d) + ",A," + std::to_string(5 + d % 3) + "," + std::to_string(40 - d % 20) + "\n" +
                     (d == 30 ? day(d) + ",A,5,30\n" : "");
        kind("an equal row in a table with stock", stock, "A 360", "once", true, 1);
        kind("cheese by weight",
             "date,product,units\n" + day(0) + ",Brie,0.350\n" + day(0) + ",Brie,0.350\n" + day(0) +
                 ",Brie,1.2\n" + day(1) + ",Brie,0.5\n",
             "Brie 2.4", "add", false, 0);
    }
    void kinds() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, expected);
        QFETCH(QByteArray, value);
        QFETCH(bool, doubtful);
        QFETCH(int, duplicates);
        const auto back = readBack(writeFile(m_folder, "file.csv", file.toStdString()));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        if (!expected.isEmpty())
            QCOMPARE(totals(back), expected);
        const auto* decided = decision(back);
        QCOMPARE(decided ? QByteArray::fromStdString(decided->value) : QByteArray(), value);
        QCOMPARE(decided && decided->doubtful, doubtful);
        QCOMPARE(back.result.report.duplicates, std::int64_t{duplicates});
    }

    void linesOfADayMakeOneRow() {
        const auto back = readBack(writeFile(m_folder, "lines.csv",
                                             "date,product,units,price,discount,stock\n"
                                             "2024-01-01,A,3,2.00,0,50\n2024-01-01,A,1,4.00,20,48\n"
                                             "2024-01-01,A,-1,9.00,0,\n2024-01-02,A,2,2.00,0,40\n"));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rows.size(), std::size_t{2});
        const auto& row = back.rows.front();
        QCOMPARE(row.units, 3.0);
        QCOMPARE(*row.price, 2.5); // (3 x 2 + 1 x 4) / 4; a return says nothing of the price
        QCOMPARE(*row.discount, 5.0);
        QCOMPARE(*row.inventory, 48.0); // not added: the same place seen twice
    }

    void receiptNumbersAreNoStores() {
        std::string text = "date,shop,product,units\n", shops = text;
        for (int r = 0; r < 300; ++r) {
            text += day(r / 20) + ",R" + std::to_string(1000 + r) + ",A,1\n";
            shops += day(r % 15) + ",S" + std::to_string(r / 15) + ",A,1\n";
        }
        QVERIFY(!decision(readBack(writeFile(m_folder, "shops.csv", shops)), "store_column"));
        const QString path = writeFile(m_folder, "receipts.csv", text);
        ReadOptions options;
        options.mapping["store"] = "shop";
        const auto back = readBack(path, options);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QVERIFY(decision(back, "store_column"));
        QVERIFY(decision(back, "store_column")->doubtful);
        QCOMPARE(back.result.report.stores.size(), std::size_t{300});
        options.decisions["store_column"] = "receipts";
        options.store = "S1";
        const auto receipts = readBack(path, options);
        QVERIFY2(!receipts.error, receipts.error ? receipts.error->message.english().c_str() : "");
        QCOMPARE(receipts.result.report.stores, std::vector<std::string>{"S1"});
        QCOMPARE(receipts.rows.size(), std::size_t{15});
        QCOMPARE(receipts.rows.front().units, 20.0);
    }

    void decisionsAreObeyed_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("add") << QByteArray("add") << QByteArray("A 9");
        QTest::newRow("once") << QByteArray("once") << QByteArray("A 7");
        QTest::newRow("last") << QByteArray("last") << QByteArray("A 5");
        QTest::newRow("nonsense") << QByteArray("maybe") << QByteArray();
    }
    void decisionsAreObeyed() {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        ReadOptions options;
        options.decisions["repeated_rows"] = value.toStdString();
        const auto back = readBack(writeFile(m_folder, "chosen.csv",
                                             "date,product,units\n2024-01-01,A,2\n2024-01-01,A,2\n"
                                             "2024-01-02,A,2\n2024-01-02,A,3\n"),
                                   options);
        QCOMPARE(back.error.has_value(), expected.isEmpty());
        if (back.error)
            QVERIFY(back.error->message.english().find("add, once, last") != std::string::npos);
        else
            QCOMPARE(totals(back), expected);
    }
};

} // namespace test_repeated_rows

SHELFCAST_TEST(test_repeated_rows, TestRepeatedRows)
#include "test_repeated_rows.moc"
