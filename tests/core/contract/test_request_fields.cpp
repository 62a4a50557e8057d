#include "contract/questions.h"
#include "test_program.h"

#include <QJsonDocument>
#include <QTest>

namespace test_request_fields {

using namespace shelfcast;
using namespace shelfcast::services;

class TestRequestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documents_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("field"); ///< that is refused; empty = none
        QTest::addRow("all there") << QByteArray(
                                          R"({"store_id":"S","product_id":"P","price":9.5,"lead_time":3})")
                                   << QByteArray();
        QTest::addRow("null is absent")
            << QByteArray(R"({"store_id":"S","product_id":"P","price":null})") << QByteArray();
        QTest::addRow("missing") << QByteArray(R"({"product_id":"P"})") << QByteArray("store_id");
        QTest::addRow("empty") << QByteArray(R"({"store_id":"","product_id":"P"})") << QByteArray("store_id");
        QTest::addRow("type") << QByteArray(R"({"store_id":1,"product_id":"P"})") << QByteArray("store_id");
        QTest::addRow("below") << QByteArray(R"({"store_id":"S","product_id":"P","price":-1})")
                               << QByteArray("price");
        QTest::addRow("above") << QByteArray(R"({"store_id":"S","product_id":"P","promotion":2})")
                               << QByteArray("promotion");
        QTest::addRow("part of a day")
            << QByteArray(R"({"store_id":"S","product_id":"P","lead_time":1.5})") << QByteArray("lead_time");
        QTest::addRow("no date") << QByteArray(R"({"store_id":"S","product_id":"P","date":"2024-02-30"})")
                                 << QByteArray("date");
        QTest::addRow("alias") << QByteArray(
                                      R"({"store_id":"S","product_id":"P","prediction_date":"2024-02-30"})")
                               << QByteArray("date");
        QTest::addRow("control character")
            << QByteArray("{\"store_id\":\"S\\u0000\",\"product_id\":\"P\"}") << QByteArray("store_id");
        QTest::addRow("endless") << QByteArray("{\"store_id\":\"" + QByteArray(600, 'x') +
                                               "\",\"product_id\":\"P\"}")
                                 << QByteArray("store_id");
    }
    void documents() {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, field);
        const auto asked = askedOf(questions::predict(), QJsonDocument::fromJson(json).object());
        QCOMPARE(asked ? QByteArray() : QByteArray::fromStdString(asked.error().context), field);
        if (!asked) {
            QCOMPARE(asked.error().code, ErrorCode::InvalidArgument);
            QVERIFY(asked.error().message.english().starts_with(field.toStdString() + " "));
        }
    }

    /// The same question from a document, from a query and from what it becomes is the same.
    void oneQuestionIsOneText() {
        const auto json =
            askedOf(questions::plan(),
                    QJsonDocument::fromJson(R"({"weeks":4,"grain":"day","store_id":"S"})").object());
        const auto texts =
            askedOf(questions::plan(), FieldTexts{{"store_id", "S"}, {"grain", "day"}, {"weeks", "4"}});
        QVERIFY(json && texts);
        QCOMPARE(json->canonical(), texts->canonical());
        const auto again = askedOf(questions::plan(), json->toJson());
        QVERIFY(again.has_value());
        QCOMPARE(again->canonical(), json->canonical());
        QCOMPARE(json->integer("weeks").value_or(0), 4);
        QCOMPARE(json->text("grain"), std::string("day"));
    }

    void whatNoFieldHasIsTold() {
        const auto asked = askedOf(questions::store(),
                                   QJsonDocument::fromJson(R"({"store_id":"S","region":"north"})").object());
        QVERIFY(asked.has_value());
        QCOMPARE(asked->ignored, std::vector<std::string>{"region"});
    }

    void listsAndUnits() {
        const auto lists =
            askedOf(questions::simulate(),
                    FieldTexts{{"store_id", "S"}, {"models", "auto, psd,"}, {"by_costs", "1"}});
        QVERIFY(lists.has_value());
        QCOMPARE(lists->texts("models"), (std::vector<std::string>{"auto", "psd"}));
        QVERIFY(lists->yes("by_costs"));
        const auto units = askedOf(
            questions::receiveOrder(),
            QJsonDocument::fromJson(R"({"number":"PO-1","date":"2024-01-31","units":{"P":3}})").object());
        QVERIFY(units.has_value());
        QCOMPARE(units->units("units").at("P"), 3.0);
        QVERIFY(!askedOf(
            questions::receiveOrder(),
            QJsonDocument::fromJson(R"({"number":"PO-1","date":"2024-01-31","units":{"P":"3"}})").object()));
        QVERIFY(!askedOf(questions::simulate(),
                         QJsonDocument::fromJson(R"({"store_id":"S","models":[1]})").object()));
    }
};

} // namespace test_request_fields

SHELFCAST_TEST(test_request_fields, TestRequestFields)
#include "test_request_fields.moc"
