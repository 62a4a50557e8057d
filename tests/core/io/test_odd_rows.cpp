// Rows that cannot be what they say are held back, and named; what is rare but possible stays.
#include "core/io/io_fixture.h"
#include "folders.h"
#include "test_program.h"

#include <QDir>
#include <QTest>

#include <functional>

namespace test_odd_rows {

using namespace shelfcast;
using namespace shelfcast::io;

class TestOddRows : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static Day day(int number) { return Day(19358) + number; } // from 2023-01-01 on
    /// 400 days of a product, some 10 a day by weekday, with a change made to the cells of one day.
    static std::string shop(const std::function<std::string(int day, const std::string& row)>& change,
                            const std::string& columns = "date,product,units,price,promotion\n") {
        std::string text = columns;
        for (int d = 0; d < 400; ++d)
            for (const char* product : {"A", "B"}) {
                const int units = 6 + day(d).dayOfWeek() + (d * 7 + product[0]) % 5;
                text += change(d, day(d).toIso() + "," + product + "," + std::to_string(units) + ",2.50,0");
                text += "\n";
            }
        return text;
    }
    static std::string onDay(int wanted, const std::string& cells, int d, const std::string& row) {
        return d == wanted && row.find(",A,") != std::string::npos ? day(d).toIso() + ",A," + cells : row;
    }
    ReadBack read(const std::string& text, ReadOptions options = {}) {
        if (options.today == Day())
            options.today = Day(20454); // 2026-01-01
        return readBack(writeFile(m_folder, "shop.csv", text), options);
    }

private Q_SLOTS:
    void cases_data() {
        QTest::addColumn<int>("held");
        QTest::addColumn<QByteArray>("reason");
        const auto file = [](const char* name, int held, const char* reason = "") {
            QTest::newRow(name) << held << QByteArray(reason);
        };
        file("typo/clean.csv", 0);
        file("typo/future_typo.csv", 1, "held back: the date is after today");
        file("typo/units_typo.csv", 1, "times the most of any other day");
        file("typo/ean8_as_quantity.csv", 1, "held back: the quantity is an article number");
        for (const char* kind : {"flat_400", "flat_800", "pattern_400", "pattern_800"})
            for (const char* factor : {"1", "10", "1000"}) {
                const std::string name = std::string("typo/units_x") + factor + "_" + kind + ".csv";
                QTest::newRow(name.c_str()) << (factor == std::string("1") ? 0 : 1) << QByteArray();
            }
        file("minimal/future.csv", 1, "held back: the date is after today");
        file("minimal/barcode.csv", 1, "held back: the quantity is an article number");
        file("missing/closed_at_christmas_no_rows.csv", 0);
        file("money/discounts.csv", 0);
    }
    void cases() {
        QFETCH(int, held);
        QFETCH(QByteArray, reason);
        ReadOptions options;
        options.today = Day(20454);
        const auto back = readBack(
            QDir(QStringLiteral(SHELFCAST_CASES)).filePath(QString::fromUtf8(QTest::currentDataTag())),
            options);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(static_cast<int>(back.rejected.size()), held);
        QCOMPARE(back.result.report.rejected, std::int64_t{held});
        if (held > 0)
            QVERIFY2(back.rejected[0].reason.english().find(reason.toStdString()) != std::string::npos,
                     back.rejected[0].reason.english().c_str());
        QVERIFY(back.result.report.lastDay->year() < 2030);
    }

    void kinds_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("reason"); ///< of the one row that is held back; empty = none is
        QTest::addColumn<bool>("doubtful");
        const auto kind = [](const char* name, const std::string& file, const char* reason,
                             bool doubtful = false) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << QByteArray(reason) << doubtful;
        };
        const auto with = [](int wanted, const std::string& cells) {
            return shop([&](int d, const std::string& row) { return onDay(wanted, cells, d, row); });
        };
        kind("nothing odd", with(-1, ""), "");
        kind("a price in cents", with(200, "9,250,0"), "the price is 100 times the product's usual one");
        kind("a price in thousands", with(200, "9,0.025,0"), "the price is 100 times less than");
        kind("half price", with(200, "25,1.25,0"), "");
        kind("units in thousands", with(399, "11000,2.50,0"), "times the most of any other day");
        kind("the bar code of a bottle", with(100, "4006381333931,2.50,0"), "beyond all reason");
        kind("a bar code of the United States", with(100, "36000291452,2.50,0"),
             "times the most of any other day"); // without its leading zero
        kind("ten times as much", with(390, "150,2.50,0"), "times the most of any other day", true);
        kind("ten times as much at half the price", with(390, "150,1.25,0"), "");
        kind("ten times as much on promotion", with(390, "150,2.50,1"), "");
        kind("a return of a year's sales", with(300, "-9000,2.50,0"), "times the most of any other day");
        kind("a large customer each month", shop([](int d, const std::string& row) {
                 return d % 30 == 4 && row.find(",A,") != std::string::npos
                            ? day(d).toIso() + ",A," + std::to_string(400 + d) + ",2.50,0"
                            : row;
             }),
             "");
        kind("the whole shop on the day before Christmas", shop([](int d, const std::string& row) {
                 const std::string product = row.find(",A,") != std::string::npos ? ",A," : ",B,";
                 return d == 357 ? day(d).toIso() + product + "90,2.50,0" : row;
             }),
             "");
        kind("Easter, which grows", shop([](int d, const std::string& row) {
                 return d >= 94 && d <= 97 && row.find(",A,") != std::string::npos
                            ? day(d).toIso() + ",A," + std::to_string(20 << (d - 93)) + ",2.50,0"
                            : row;
             }),
             "");
        kind("a year of the last century", with(-1, "") + "1923-05-05,A,9,2.50,0\n", "far from all others",
             true);
        kind("a year too late", with(-1, "") + "2025-02-05,A,9,2.50,0\n", "far from all others", true);
        std::string summer = "date,product,units\n"; // a kiosk that is closed in winter
        for (int d = 0; d < 800; ++d)
            if (day(d).month() >= 4 && day(d).month() <= 9)
                summer += day(d).toIso() + ",Ice," + std::to_string(20 + d % 9) + "\n";
        kind("closed each winter", summer, "");
        std::string slow = "date,product,units\n"; // sells one a week, once a whole box
        for (int d = 0; d < 400; d += 7)
            slow += day(d).toIso() + ",Drill," + std::to_string(d == 210 ? 60 : 1 + d % 2) + "\n";
        kind("a box of a slow seller", slow, "");
        const auto discounts = [](const std::string& odd) {
            std::string text = "date,product,units,price,discount\n";
            for (int d = 0; d < 200; ++d)
                text += day(d).toIso() + ",A,9,2.50," + (d == 150 ? odd : d % 5 == 0 ? "20" : "0") + "\n";
            return text;
        };
        kind("a discount of 20 percent", discounts("20"), "");
        kind("a discount above all", discounts("120"), "the discount is above 100 %");
        kind("a fraction beside percents", discounts("0.2"), "a fraction where all others are percent");
        std::string fractions = "date,product,units,price,discount\n";
        for (int d = 0; d < 200; ++d)
            fractions += day(d).toIso() + ",A,9,2.50," + (d == 150 ? "20" : d % 5 == 0 ? "0.2" : "0") + "\n";
        kind("percents beside fractions", fractions, "in percent where all others are fractions");
        std::string till = "date,product,units\n"; // lines of a till, one of them a slip
        for (int d = 0; d < 60; ++d)
            for (int line = 0; line < 6; ++line)
                till += day(d).toIso() + ",A," + (d == 40 && line == 3 ? "40170725" : "2") + "\n";
        kind("a slip in one line of a till", till, "an article number");
    }
    void kinds() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, reason);
        QFETCH(bool, doubtful);
        const auto back = read(file.toStdString());
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QVERIFY2(static_cast<int>(back.rejected.size()) == (reason.isEmpty() ? 0 : 1),
                 back.rejected.empty() ? "none is held back" : back.rejected[0].reason.english().c_str());
        if (reason.isEmpty())
            return;
        QVERIFY2(back.rejected[0].reason.english().find(reason.toStdString()) != std::string::npos,
                 back.rejected[0].reason.english().c_str());
        if (!back.rejected[0].reason.english().starts_with("held back"))
            return;
        const auto& decisions = back.result.report.understanding.decisions;
        const auto decided = std::ranges::find(decisions, "odd_rows", &ImportDecision::code);
        QVERIFY(decided != decisions.end());
        QCOMPARE(decided->value, std::string("hold-back"));
        QCOMPARE(decided->doubtful, doubtful);
        for (const auto& row : back.rows)
            QVERIFY(std::abs(row.units) < 1000 && row.day < day(900) && row.day >= day(0));
        // One word takes it in.
        ReadOptions options;
        options.decisions["odd_rows"] = "take";
        const auto taken = read(file.toStdString(), options);
        QVERIFY(taken.rejected.empty());
        QCOMPARE(taken.result.report.accepted, back.result.report.accepted + 1);
    }

    /// A file of one day is judged by what is stored.
    void storedDaysJudge_data() {
        QTest::addColumn<double>("units");
        QTest::addColumn<bool>("held");
        QTest::newRow("as usual") << 12.0 << false;
        QTest::newRow("a good day") << 60.0 << false;
        QTest::newRow("in thousands") << 12000.0 << true;
        QTest::newRow("a bar code") << 40170725.0 << true;
    }
    void storedDaysJudge() {
        QFETCH(double, units);
        QFETCH(bool, held);
        ReadOptions options;
        options.stored = [](std::string_view store, std::string_view product) {
            std::vector<float> days;
            for (int d = 0; d < 300 && store == "Store 1" && product == "A"; ++d)
                days.push_back(static_cast<float>(8 + d % 9));
            return days;
        };
        const auto back =
            read("date,product,units\n2024-05-01,A," + QByteArray::number(units, 'f', 0).toStdString() +
                     "\n2024-05-01,B,9\n2024-05-01,C,11\n",
                 options);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(!back.rejected.empty(), held);
    }

    void mostRowsAfterTodayAreAsked() {
        const auto back = read("date,product,units\n2031-05-01,A,3\n2031-05-02,A,4\n2031-05-03,A,5\n");
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rows.size(), std::size_t{3});
        const auto& decisions = back.result.report.understanding.decisions;
        QCOMPARE(decisions.size(), std::size_t{1});
        QCOMPARE(decisions[0].code, std::string("future_rows"));
        QVERIFY(decisions[0].doubtful);
    }

    void knowsTradeNumbers_data() {
        QTest::addColumn<double>("number");
        QTest::addColumn<bool>("is");
        QTest::newRow("EAN-8") << 40170725.0 << true;
        QTest::newRow("EAN-13") << 4006381333931.0 << true;
        QTest::newRow("UPC") << 614141007349.0 << true;
        QTest::newRow("wrong check digit") << 40170726.0 << false;
        QTest::newRow("nine digits") << 401707250.0 << false;
        QTest::newRow("with a fraction") << 40170725.5 << false;
        QTest::newRow("nothing") << std::nan("") << false;
    }
    void knowsTradeNumbers() {
        QFETCH(double, number);
        QFETCH(bool, is);
        QCOMPARE(OddRows::isTradeNumber(number), is);
    }
};

} // namespace test_odd_rows

SHELFCAST_TEST(test_odd_rows, TestOddRows)
#include "test_odd_rows.moc"
