#include "io/values/date_format.h"
#include "io/values/number_format.h"
#include "test_program.h"

#include <QTest>

#include <vector>

namespace test_value_formats {

using namespace shelfcast;
using namespace shelfcast::io;

class TestValueFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("decimal");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<double>("value");
        const auto row = [](const char* text, const char* decimal, double value) {
            QTest::addRow("%s with %s", text, decimal)
                << QByteArray(text) << QByteArray(decimal) << true << value;
        };
        const auto bad = [](const char* text, const char* decimal) {
            QTest::addRow("not %s with %s", text, decimal)
                << QByteArray(text) << QByteArray(decimal) << false << 0.0;
        };
        row("0", ".", 0);
        row("-12", ".", -12);
        row("135.47", ".", 135.47);
        row("135,47", ",", 135.47);
        row(".5", ".", 0.5);
        row("1,234.5", ".", 1234.5);
        row("1.234,5", ",", 1234.5);
        row("1 234,5", ",", 1234.5);
        row("1\xC2\xA0"
            "234\xC2\xA0"
            "567,5",
            ",", 1234567.5);
        row("1\xE2\x80\xAF"
            "234",
            ",", 1234);
        row("1'234.50", ".", 1234.5);
        row("12,34,567", ".", 1234567);
        row("1.234", ",", 1234);
        row("1.234", ".", 1.234);
        row("$1,234.50", ".", 1234.5);
        row("1.234,50 \xE2\x82\xAC", ",", 1234.5);
        row("EUR 12", ".", 12);
        row("-$5.00", ".", -5);
        row("$-5.00", ".", -5);
        row("(1,234)", ".", -1234);
        row("($12.50)", ".", -12.5);
        row("5-", ".", -5);
        row("\xE2\x88\x92"
            "7",
            ".", -7);
        row("+7", ".", 7);
        row("20%", ".", 20);
        row("12,5 %", ",", 12.5);
        row("1.5e3", ".", 1500);
        row("1E+3", ".", 1000);
        row("  8 ", ".", 8);
        row("123456789012345678", ".", 123456789012345678.0);
        row("0.1", ".", 0.1);
        row("R$ 3,50", ",", 3.5);
        bad("1,5", ".");
        bad("1.5", ",");
        bad("1,23,4", ".");
        bad("1.2.3", ".");
        bad("12 g", ".");
        bad("12 of", ".");
        bad("abc", ".");
        bad("", ".");
        bad("-", ".");
        bad("1e999", ".");
        bad("inf", ".");
        bad("nan", ".");
        bad("--5", ".");
        bad("2022-01-01", ".");
        bad("1 23", ".");
    }
    void numbers() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, decimal);
        QFETCH(bool, ok);
        QFETCH(double, value);
        const auto result = parseNumber(text.toStdString(), decimal[0]);
        QCOMPARE(result.has_value(), ok);
        if (ok)
            QVERIFY(*result == value);
    }

    void missing() {
        for (const char* text : {"", "NA", "n/a", "NULL", "nan", "None", "-", "#N/A", "  "})
            QVERIFY2(isMissing(text), text);
        for (const char* text : {"0", "Nancy", "-1", "no"})
            QVERIFY2(!isMissing(text), text);
    }

    void decimalSign_data() {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<QByteArray>("sign"); ///< "" = undecided
        QTest::newRow("point") << QByteArrayList{"1.5", "2"} << QByteArray(".");
        QTest::newRow("comma") << QByteArrayList{"1,5", "2"} << QByteArray(",");
        QTest::newRow("both, point last") << QByteArrayList{"1,234.500"} << QByteArray(".");
        QTest::newRow("both, comma last") << QByteArrayList{"1.234,500"} << QByteArray(",");
        QTest::newRow("points group") << QByteArrayList{"1.234.567"} << QByteArray(",");
        QTest::newRow("open") << QByteArrayList{"1.234", "5.678"} << QByteArray("");
        QTest::newRow("leading zero") << QByteArrayList{"0.234"} << QByteArray(".");
        QTest::newRow("money") << QByteArrayList{"3,99 \xE2\x82\xAC"} << QByteArray(",");
        QTest::newRow("whole numbers") << QByteArrayList{"1", "23"} << QByteArray("");
        QTest::newRow("dates do not vote") << QByteArrayList{"01.02.2022", "12:30"} << QByteArray("");
    }
    void decimalSign() {
        QFETCH(QByteArrayList, values);
        QFETCH(QByteArray, sign);
        DecimalVotes votes;
        for (const auto& value : values)
            votes.add(value.toStdString());
        QCOMPARE(votes.decided(), sign.isEmpty() ? std::optional<char>() : std::optional(sign[0]));
    }

    void dates_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<QByteArray>("iso"); ///< "" = not a date
        const auto row = [](const char* text, const char* order, const char* iso) {
            QTest::addRow("%s as %s", text, order)
                << QByteArray(text) << QByteArray(order) << QByteArray(iso);
        };
        row("2022-03-04", "YMD", "2022-03-04");
        row("2022-03-04", "MDY", "2022-03-04");
        row("2022/3/4", "YMD", "2022-03-04");
        row("20220304", "YMD", "2022-03-04");
        row("04.03.2022", "DMY", "2022-03-04");
        row("04-03-2022", "DMY", "2022-03-04");
        row("4/3/22", "DMY", "2022-03-04");
        row("03/04/2022", "MDY", "2022-03-04");
        row("3/4/22", "MDY", "2022-03-04");
        row("22-03-04", "YMD", "2022-03-04");
        row("31/12/99", "DMY", "1999-12-31");
        row("2022-03-04 23:59:59", "YMD", "2022-03-04");
        row("2022-03-04T23:59:59.123Z", "YMD", "2022-03-04");
        row("2022-03-04T23:59:59+14:00", "YMD", "2022-03-04");
        row("7/5/2015 11:50:00 PM", "MDY", "2015-07-05");
        row("4/15/2016 23:56", "MDY", "2016-04-15");
        row("4. M\xC3\xA4rz 2022", "DMY", "2022-03-04");
        row("4 mars 2022", "DMY", "2022-03-04");
        row("4 de marzo de 2022", "DMY", "2022-03-04");
        row("4 marzo 2022", "DMY", "2022-03-04");
        row("4 de mar\xC3\xA7o de 2022", "DMY", "2022-03-04");
        row("4 maart 2022", "DMY", "2022-03-04");
        row("4 mrt 2022", "DMY", "2022-03-04");
        row("March 4, 2022", "MDY", "2022-03-04");
        row("4-Mar-22", "DMY", "2022-03-04");
        row("Fri, 4 Mar 2022", "DMY", "2022-03-04");
        row("4th March 2022", "DMY", "2022-03-04");
        row("1er ao\xC3\xBBt 2022", "DMY", "2022-08-01");
        row("10. Dez 2021", "DMY", "2021-12-10");
        row("15 juil. 2021", "DMY", "2021-07-15");
        row("15 juin 2021", "DMY", "2021-06-15");
        row("2022-03", "YMD", "2022-03-01");
        row("Mar 2022", "YMD", "2022-03-01");
        row("03/2022", "DMY", "2022-03-01");
        row("2022-W09", "YMD", "2022-02-28");
        row("31.12.2022", "YMD", "2022-12-31");
        row("31.02.2022", "DMY", "");
        row("13/13/2022", "DMY", "");
        row("12/31/2022", "DMY", "");
        row("31/12/2022", "MDY", "");
        row("2022-13-01", "YMD", "");
        row("2022", "YMD", "");
        row("44621", "YMD", "");
        row("hello", "YMD", "");
        row("", "YMD", "");
        row("2022-03-04 25:99", "YMD", "");
        row("1.5", "DMY", "");
    }
    void dates() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, order);
        QFETCH(QByteArray, iso);
        const auto day = parseDate(text.toStdString(), {*dateOrderFromString(order.toStdString())});
        QCOMPARE(day ? QByteArray::fromStdString(day->toIso()) : QByteArray(), iso);
    }

    void serials() {
        DateFormat format;
        format.serial = true;
        QCOMPARE(parseDate("44621", format)->toIso(), std::string("2022-03-01"));
        QCOMPARE(parseDate("44621.75", format)->toIso(), std::string("2022-03-01"));
        format.from1904 = true;
        QCOMPARE(parseDate("43159", format)->toIso(), std::string("2022-03-01"));
        QVERIFY(!dayOfSerial(-1, false));
        QCOMPARE(dayOfSerial(1641168000, false)->toIso(), std::string("2022-01-03"));
        QCOMPARE(dayOfSerial(1641254399000, false)->toIso(), std::string("2022-01-03"));
        QVERIFY(!dayOfSerial(1e17, false));
    }

    void order_data() {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<QByteArray>("order");
        QTest::addColumn<bool>("open");
        QTest::newRow("iso") << QByteArrayList{"2022-01-02"} << QByteArray("YMD") << false;
        QTest::newRow("day over 12") << QByteArrayList{"01-02-2022", "13-02-2022"} << QByteArray("DMY")
                                     << false;
        QTest::newRow("month second")
            << QByteArrayList{"01/02/2022", "01/13/2022"} << QByteArray("MDY") << false;
        QTest::newRow("open, daily") << QByteArrayList{"01-03-2022", "02-03-2022", "03-03-2022", "04-03-2022"}
                                     << QByteArray("DMY") << true;
        QTest::newRow("open, monthly over years")
            << QByteArrayList{"01/01/2021", "02/01/2021", "03/01/2021", "01/01/2022", "02/01/2022"}
            << QByteArray("MDY") << true;
        QTest::newRow("american clock")
            << QByteArrayList{"07/05/2015 11:50:00 PM"} << QByteArray("MDY") << true;
        QTest::newRow("same either way") << QByteArrayList{"03.03.2022"} << QByteArray("DMY") << false;
        QTest::newRow("two-digit year first") << QByteArrayList{"99-01-02"} << QByteArray("YMD") << false;
    }
    void order() {
        QFETCH(QByteArrayList, values);
        QFETCH(QByteArray, order);
        QFETCH(bool, open);
        DateVotes votes;
        for (const auto& value : values)
            votes.add(value.toStdString());
        QCOMPARE(QByteArray::fromStdString(std::string(toString(votes.format().order))), order);
        QCOMPARE(votes.ambiguous(), open);
        QCOMPARE(votes.dates(), static_cast<std::int64_t>(values.size()));
    }
};

} // namespace test_value_formats

SHELFCAST_TEST(test_value_formats, TestValueFormats)
#include "test_value_formats.moc"
