#include "contract/json_text.h"
#include "test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace test_json_text {

using namespace shelfcast::services;

class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatQtWrites_data() {
        QTest::addColumn<QJsonDocument>("document");
        QJsonArray rows;
        for (int i = 0; i < 1000; ++i)
            rows.append(QJsonObject{
                {QStringLiteral("product_id"), QString::number(i)},
                {QStringLiteral("name"), i % 3 ? QJsonValue(QStringLiteral("\"Süß\" \\ \n")) : QJsonValue()},
                {QStringLiteral("units"), i * 0.1},
                {QStringLiteral("parts"), QJsonArray{i, i % 2 == 0}}});
        const QJsonObject result{{QStringLiteral("store_id"), QStringLiteral("S001")},
                                 {QStringLiteral("rows"), rows},
                                 {QStringLiteral("summary"), QJsonObject{{QStringLiteral("units"), 1.5}}}};
        QTest::newRow("empty object") << QJsonDocument(QJsonObject());
        QTest::newRow("empty array") << QJsonDocument(QJsonArray());
        QTest::newRow("short") << QJsonDocument(
            QJsonObject{{QStringLiteral("success"), true}, {QStringLiteral("a \"key\""), QJsonValue()}});
        QTest::newRow("long array") << QJsonDocument(rows);
        QTest::newRow("long array in an object") << QJsonDocument(result);
        QTest::newRow("long array two objects deep")
            << QJsonDocument(QJsonObject{{QStringLiteral("result"), result}});
        QTest::newRow("long array in an array")
            << QJsonDocument(QJsonObject{{QStringLiteral("results"), QJsonArray{result}}});
    }
    void isWhatQtWrites() {
        QFETCH(QJsonDocument, document);
        const QJsonValue value =
            document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(compactText(value), document.toJson(QJsonDocument::Compact));
    }
    void writesLongArraysElementByElement_data() {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 16, 17, 1000})
            QTest::addRow("%d", count) << count;
    }
    void writesLongArraysElementByElement() {
        QFETCH(int, count);
        const auto element = [](std::size_t i) {
            return QJsonObject{{QStringLiteral("id"), QString::number(i)},
                               {QStringLiteral("units"), i * 0.5}};
        };
        QJsonArray rows;
        for (int i = 0; i < count; ++i)
            rows.append(element(static_cast<std::size_t>(i)));
        for (const QJsonObject& head :
             {QJsonObject(), QJsonObject{{QStringLiteral("store"), QStringLiteral("S001")}}}) {
            QJsonObject whole = head;
            whole.insert(QStringLiteral("the \"rows\""), rows);
            const QByteArray text =
                withArray(head, QStringLiteral("the \"rows\""), static_cast<std::size_t>(count), element);
            QJsonParseError error;
            QCOMPARE(QJsonDocument::fromJson(text, &error).object(), whole);
            QCOMPARE(error.error, QJsonParseError::NoError);
        }
    }
};

} // namespace test_json_text

SHELFCAST_TEST(test_json_text, TestJsonText)
#include "test_json_text.moc"
