#include "services/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

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
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "test_json_text.moc"
