#include "engine/inputs/json.h"
#include "test_program.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

namespace test_json {

using namespace shelfcast;
using namespace shelfcast::engine;

/// The text form of stored models: RFC 8259, and what Shelfcast does not read of it.
class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("\"caf\xC3\xA9\"") << QByteArray("caf\xC3\xA9");
        QTest::newRow("escapes") << QByteArray("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"")
                                 << QByteArray("\" \\ / \b \f \n \r \t");
        QTest::newRow("code") << QByteArray("\"\\u00e9\\u4E2D\"") << QByteArray("\xC3\xA9\xE4\xB8\xAD");
        QTest::newRow("surrogates") << QByteArray("\"\\ud83d\\uDED2\"") << QByteArray("\xF0\x9F\x9B\x92");
    }
    void readsTexts() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, expected);
        const auto value = parseJson("{\"a\":" + json.toStdString() + "}");
        QVERIFY2(value.has_value(), value ? "" : value.error().context.c_str());
        std::string text;
        QVERIFY(value->read("a", text));
        QCOMPARE(QByteArray::fromStdString(text), expected);
        JsonWriter again;
        again.beginObject().member("a", std::string_view(text)).endObject();
        const auto read = parseJson(again.text());
        QVERIFY(read.has_value());
        std::string same;
        QVERIFY(read->read("a", same));
        QCOMPARE(same, text);
    }

    void numbersComeBackBitByBit_data() {
        QTest::addColumn<double>("number");
        for (const double number :
             {0.0, -0.0, 1.0, 0.1, 1.0 / 3, -2.5e-308, 5e-324, 1.7976931348623157e308, 123456789012345680.0,
              9007199254740993.0, 0.30000000000000004, 2.2250738585072011e-308})
            QTest::newRow(QByteArray::number(number, 'g', 17).constData()) << number;
    }
    void numbersComeBackBitByBit() {
        QFETCH(double, number);
        JsonWriter json;
        json.beginObject()
            .member("one", number)
            .member("many", std::vector<double>{number, 1, number})
            .endObject();
        const auto value = parseJson(json.text());
        QVERIFY(value.has_value());
        double one = 7;
        std::vector<double> many;
        QVERIFY(value->read("one", one) && value->read("many", many));
        for (const double back : {one, many.at(0), many.at(2)})
            QCOMPARE(std::bit_cast<std::uint64_t>(back), std::bit_cast<std::uint64_t>(number));
    }

    void nullInNumbersIsUnknown() {
        const auto value = parseJson(R"({"a":[null,1.5,null],"b":[],"c":null})");
        QVERIFY(value.has_value());
        std::vector<float> numbers;
        QVERIFY(value->read("a", numbers));
        QCOMPARE(numbers.size(), std::size_t(3));
        QVERIFY(std::isnan(numbers[0]) && numbers[1] == 1.5F && std::isnan(numbers[2]));
        QVERIFY(value->read("b", numbers) && numbers.empty());
        QVERIFY(!value->read("c", numbers));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* name, const QByteArray& json) { QTest::newRow(name) << json; };
        row("nothing", "");
        row("half", "{\"a\":[1,2");
        row("two values", "{} {}");
        row("a zero and more", QByteArray("{}\0{}", 5));
        row("a zero at the end", QByteArray("{}\0", 3));
        row("comma at the end", "[1,2,]");
        row("no comma", "[1 2]");
        row("leading zero", "[01]");
        row("plus", "[+1]");
        row("bare point", "[.5]");
        row("not a number", "[NaN]");
        row("too large", "[1e999]");
        row("the same name twice", R"({"a":1,"a":2})");
        row("numbers, then texts", R"([1,"a"])");
        row("half a surrogate", "[\"\\ud83d\"]");
        row("no UTF-8", QByteArray("[\"\xC3\"]"));
        row("line break in a text", "[\"a\nb\"]");
        row("single quotes", "['a']");
        row("comment", "[1] // one");
    }
    void refuses() {
        QFETCH(QByteArray, json);
        const auto value = parseJson({json.constData(), static_cast<std::size_t>(json.size())});
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::InvalidData);
    }

    void limitsHold_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("read");
        QTest::newRow("as deep as may be") << QByteArray(5, '[') + QByteArray(5, ']') << true;
        QTest::newRow("deeper") << QByteArray(6, '[') + QByteArray(6, ']') << false;
        QTest::newRow("much deeper") << QByteArray(1000000, '[') << false;
        QTest::newRow("as many as may be") << QByteArray("[1,2,3,4,5,6,7]") << true;
        QTest::newRow("more") << QByteArray("[1,2,3,4,5,6,7,8]") << false;
        QTest::newRow("too long") << QByteArray("[") + QByteArray(100, ' ') + QByteArray("]") << false;
    }
    void limitsHold() {
        QFETCH(QByteArray, json);
        QFETCH(bool, read);
        const JsonLimits limits{100, 8, 4};
        QCOMPARE(parseJson({json.constData(), static_cast<std::size_t>(json.size())}, limits).has_value(),
                 read);
    }
};

} // namespace test_json

SHELFCAST_TEST(test_json, TestJson)
#include "test_json.moc"
