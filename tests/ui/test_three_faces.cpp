// The same question gives the same numbers in the window, on the command line and over HTTP: what each page
// shows beside the documents of verb and route, which are the same document.
#include "ui/desktop/service_menu.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/forecast_table_model.h"
#include "ui/models/orders/plan_model.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/orders/orders_view.h"
#include "ui/pages/bulk/plan/plan_view.h"
#include "ui/pages/smart/smart_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words/format.h"
#include "ui/window_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QProcess>
#include <QSpinBox>
#include <QTableView>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <cmath>
#include <thread>

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

/// What says when it was asked, and nothing of the answer.
QJsonValue still(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray array;
        for (const auto& one : value.toArray())
            array.append(still(one));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    object.remove(u"generated_at");
    for (auto one = object.begin(); one != object.end(); ++one)
        *one = still(*one);
    return object;
}

QJsonValue valueOf(const QByteArray& json) {
    const auto document = QJsonDocument::fromJson(json);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// `shown` is the number of a cell, `said` that of a document, which is rounded to four digits.
bool isSame(const QVariant& shown, const QJsonValue& said) {
    return said.isNull()
               ? !shown.isValid()
               : shown.isValid() && said.isDouble() && std::abs(shown.toDouble() - said.toDouble()) <= 0.0051;
}

} // namespace

class TestThreeFaces : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(SchemeChoice::Light);
    }

    void agree_data() {
        QTest::addColumn<QString>("grain");
        QTest::newRow("by day") << QStringLiteral("day");
        QTest::newRow("by week") << QStringLiteral("week");
    }
    void agree() {
        QFETCH(QString, grain);
        WindowFixture fixture(*m_theme);
        m_fixture = &fixture;
        QVERIFY(fixture.isReady());
        auto& imports = fixture.workspace().imports();
        const QString sales = grain == u"day" ? fixture.writeSample(1, 6, 300)
                                              : fixture.writeText(QStringLiteral("weeks.csv"), weeks());
        QVERIFY(imports.import(utf8(sales), {}, {}));
        const QString products = fixture.writeText(
            QStringLiteral("products.csv"), "Product ID,Supplier,Unit Cost,Pack Size\nP0001,NORD,5.50,1\n"
                                            "P0002,TOY,7.25,6\nP0003,ALF,9.70,12\nP0004,NORD,3.10,1\n");
        QVERIFY(imports.import(utf8(products), {}, {}));
        const QString stock = fixture.writeText(
            QStringLiteral("stock.csv"), "Store ID,Product ID,Stock on hand\nS001,P0001,3\nS001,P0002,200\n");
        QVERIFY(imports.import(utf8(stock), {}, {}));
        QVERIFY(fixture.workspace().training().train({"S001", "psd", 7}, {}));
        fixture.window().reload();
        QVERIFY(fixture.settle());
        const ServiceMenu::Faces faces{[](const QString&) {}, [] {}};
        ServiceMenu service(fixture.workspace(), fixture.viewState(), faces, nullptr);
        service.setPort(0);
        QMenu menu;
        service.addTo(menu, nullptr);
        service.findChild<QAction*>(QStringLiteral("serviceSwitch"))->trigger();
        QVERIFY(service.isOn());
        m_address = service.address();

        const QJsonObject bulk = ask("bulk --store S001", "GET", "/api/v1/bulk/S001").toObject();
        QCOMPARE(bulk,
                 ask("bulk --store S001", "POST", "/bulk_predict", R"({"store_id":"S001"})").toObject());
        dashboardSays(bulk);
        bulkTableSays(bulk);
        for (const QString product : {QStringLiteral("P0001"), QStringLiteral("P0005")})
            smartPageSays(product);
        forecastPageSays(QStringLiteral("P0002"), grain);
        planSays();
        ordersSay();
    }

private:
    /// Two years of six products by week, some of them with a yearly wave.
    static QByteArray weeks() {
        QByteArray text = "Date,Store ID,Product ID,Units Sold,Price,Inventory Level\n";
        const Day monday = *Day::fromYmd(2022, 1, 3);
        for (int week = 0; week < 110; ++week)
            for (int product = 1; product <= 6; ++product) {
                const double wave = 1 + 0.3 * std::sin(week * 6.2832 / 52 + product);
                const int units = static_cast<int>(20 * product * wave) + (week * 7 + product * 5) % 9;
                text += QByteArray::fromStdString((monday + 7 * week).toIso()) + ",S001,P000" +
                        QByteArray::number(product) + ',' + QByteArray::number(units) + ',' +
                        QByteArray::number(2 + product) + ',' + QByteArray::number(60 * product) + '\n';
            }
        return text;
    }

    /// The document of both: they are the same.
    QJsonValue ask(const QByteArray& verb, const QByteArray& method, const QByteArray& path,
                   const QByteArray& body = {}) {
        const QJsonValue said = still(valueOf(cli(verb))),
                         answered = still(valueOf(http(method, path, body)));
        if (said != answered || (said.isObject() && said.toObject().isEmpty()))
            QTest::qFail(QByteArray(verb + " is not " + path + ": " + http(method, path, body).left(300)),
                         __FILE__, __LINE__);
        return answered;
    }
    QByteArray cli(const QByteArray& line) {
        QProcess process;
        process.start(QStringLiteral(SHELFCAST_CLI),
                      QStringList{QStringLiteral("--json"), QStringLiteral("--db"),
                                  text(m_fixture->workspace().databasePath())} +
                          QString::fromLatin1(line).split(QLatin1Char(' ')));
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }
    QByteArray http(const QByteArray& method, const QByteArray& path, const QByteArray& body) const {
        QByteArray answer;
        std::thread thread([&] { // the window's own goes on
            QTcpSocket socket;
            const QUrl url(m_address);
            socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
            if (!socket.waitForConnected(5000))
                return;
            socket.write(method + " " + path + " HTTP/1.1\r\nHost: " + url.authority().toUtf8() +
                         "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: " +
                         QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket.waitForBytesWritten(5000);
            while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(30000))
                answer += socket.readAll();
            answer += socket.readAll();
        });
        thread.join();
        const auto head = answer.indexOf("\r\n\r\n");
        return head < 0 ? QByteArray() : answer.mid(head + 4);
    }

    Page& show(PageId id) {
        m_fixture->window().showPage(id);
        if (!m_fixture->settle())
            qWarning("a job does not end");
        return *m_fixture->window().page(id);
    }
    QString card(Page& page, const char* name) const {
        const auto* found = page.findChild<Card*>(QLatin1String(name));
        return found ? found->value() : QString();
    }
    const QAbstractItemModel& rowsOf(const char* table) const {
        return *m_fixture->window().findChild<QTableView*>(QLatin1String(table))->model();
    }
    template <typename Column>
    static QVariant cell(const QAbstractItemModel& model, int row, Column column, int role = SortRole) {
        return model.index(row, static_cast<int>(column)).data(role);
    }

    void dashboardSays(const QJsonObject& bulk) {
        Page& page = show(PageId::Dashboard);
        const QJsonObject summary = bulk[u"summary"].toObject();
        const std::string currency = utf8(summary[u"currency"].toString());
        QCOMPARE(card(page, "ordersCard"), format::money(summary[u"total_order_value"].toDouble(), currency));
        QCOMPARE(card(page, "riskCard"),
                 QLocale().toString(summary[u"critical_stock"].toInt() + summary[u"low_stock"].toInt()));
        const QJsonArray models = ask("models", "GET", "/models").toArray();
        std::optional<double> accuracy; // of the model that serves
        for (const auto& model : models)
            if (model[u"state"].toString() == u"active")
                accuracy = model[u"accuracy"].toDouble() / 100;
        QCOMPARE(card(page, "accuracyCard"), format::percent(accuracy));
        double sold = 0;
        for (const auto& product : ask("products --store S001", "GET", "/products/S001").toArray()) {
            const QString id = product[u"product_id"].toString();
            const QJsonArray history = ask("history --store S001 --product " + id.toLatin1(), "GET",
                                           "/history/S001/" + id.toLatin1())
                                           .toArray();
            const QDate date = QDate::fromString(bulk[u"prediction_date"].toString(), Qt::ISODate);
            for (const auto& day : history)
                if (const auto to = QDate::fromString(day[u"date"].toString(), Qt::ISODate).daysTo(date);
                    to >= 1 && to <= 30)
                    sold += day[u"units_sold"].toDouble();
        }
        QCOMPARE(card(page, "salesCard"), format::units(sold));
    }

    void bulkTableSays(const QJsonObject& bulk) {
        show(PageId::Bulk);
        const QAbstractItemModel& table = rowsOf("bulkTable");
        std::map<QString, QJsonObject> said;
        for (const auto& row : bulk[u"predictions"].toArray())
            said[row[u"product_id"].toString()] = row.toObject();
        int seen = 0;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (cell(table, row, BulkColumn::Tick, GroupHeaderRole).toBool())
                continue;
            ++seen;
            const QJsonObject& one = said[cell(table, row, BulkColumn::Product, IdRole).toString()];
            for (const auto& [column, field] :
                 {std::pair(BulkColumn::Stock, "current_stock"), std::pair(BulkColumn::OnOrder, "on_order"),
                  std::pair(BulkColumn::Expected, "predicted_demand"),
                  std::pair(BulkColumn::Cover, "days_of_cover"),
                  std::pair(BulkColumn::Order, "recommended_order"),
                  std::pair(BulkColumn::Value, "order_value"),
                  std::pair(BulkColumn::AtRisk, "lost_revenue_risk")}) {
                const QJsonValue value = one[QLatin1String(field)];
                const QByteArray both = QByteArray(field) + ' ' +
                                        cell(table, row, column).toString().toUtf8() + ' ' +
                                        value.toVariant().toString().toUtf8();
                QVERIFY2(isSame(cell(table, row, column), value), both.constData());
            }
        }
        QCOMPARE(seen, static_cast<int>(said.size()));
        QCOMPARE(seen, 6);
    }

    void smartPageSays(const QString& product) {
        Page& page = show(PageId::Smart);
        page.openProduct(product);
        QVERIFY(m_fixture->settle());
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<SmartPage&>(page).prediction().context.productId, utf8(product),
                                  20'000);
        QVERIFY(m_fixture->settle());
        const QJsonObject said =
            ask("predict --store S001 --product " + product.toLatin1(), "POST", "/predict",
                R"({"store_id":"S001","product_id":")" + product.toLatin1() + R"("})")
                .toObject();
        const QJsonObject money = said[u"financial_impact"].toObject();
        QCOMPARE(card(page, "smartDemand"),
                 format::units(said[u"demand_estimates"][u"this_week"][u"average"].toDouble()));
        QCOMPARE(card(page, "smartOrder"),
                 format::units(said[u"stock_recommendation"][u"recommended_order_quantity"].toDouble()));
        QCOMPARE(card(page, "smartMoney"),
                 format::money(money[u"expected_revenue"].toDouble(), utf8(money[u"currency"].toString())));
    }

    void forecastPageSays(const QString& product, const QString& grain) {
        Page& page = show(PageId::Forecast);
        page.openProduct(product);
        QVERIFY(m_fixture->settle());
        QTest::qWait(300); // the choice is asked for a moment later
        QVERIFY(m_fixture->settle());
        const int horizon = page.findChild<QSpinBox*>(QStringLiteral("forecastHorizon"))->value();
        const QString count = QString::number(horizon);
        const QJsonObject said =
            ask("forecast --store S001 --product " + product.toLatin1() + " --horizon " + count.toLatin1(),
                "GET",
                "/api/v1/forecast/S001?product_id=" + product.toLatin1() + "&horizon=" + count.toLatin1())
                .toObject();
        QCOMPARE(said[u"grain"].toString(), grain);
        const QJsonArray points = said[u"points"].toArray();
        const QAbstractItemModel& table = rowsOf("forecastTable");
        QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), static_cast<int>(points.size()), 20'000);
        QCOMPARE(table.rowCount(), horizon);
        for (int row = 0; row < table.rowCount(); ++row) {
            const QJsonObject point = points[row].toObject();
            QCOMPARE(cell(table, row, ForecastColumn::Period).toInt(),
                     Day::fromIso(utf8(point[u"date"].toString()))->number());
            QVERIFY(isSame(cell(table, row, ForecastColumn::Model), point[u"mean"]));
            QVERIFY(isSame(cell(table, row, ForecastColumn::Low), point[u"quantiles"][u"0.1"]));
            QVERIFY(isSame(cell(table, row, ForecastColumn::High), point[u"quantiles"][u"0.9"]));
        }
    }

    void planSays() {
        auto& page = static_cast<BulkPage&>(show(PageId::Bulk));
        page.showView(&page.plan());
        QVERIFY(m_fixture->settle());
        const QAbstractItemModel& table = rowsOf("planProducts");
        const QJsonArray products = ask("plan --store S001 --weeks 8", "GET", "/api/v1/plan/S001?weeks=8")
                                        .toObject()[u"products"]
                                        .toArray();
        QCOMPARE(table.rowCount(), static_cast<int>(products.size()));
        std::map<QString, QJsonObject> said;
        for (const auto& product : products)
            said[product[u"product_id"].toString()] = product.toObject();
        for (int row = 0; row < table.rowCount(); ++row) {
            const QJsonObject& one = said[cell(table, row, PlanColumn::Product, IdRole).toString()];
            QVERIFY(isSame(cell(table, row, PlanColumn::OnHand), one[u"on_hand"]));
            QVERIFY(isSame(cell(table, row, PlanColumn::OrderNow), one[u"periods"][0][u"planned_releases"]));
        }
    }

    void ordersSay() {
        const QJsonArray proposed =
            valueOf(http("POST", "/orders/propose", R"({"store_id":"S001"})")).toArray();
        QVERIFY(!proposed.isEmpty());
        m_fixture->window().reload();
        auto& page = static_cast<BulkPage&>(show(PageId::Bulk));
        page.showView(&page.orders());
        QVERIFY(m_fixture->settle());
        const QJsonArray orders = ask("orders list", "GET", "/orders").toArray();
        const QAbstractItemModel& table = rowsOf("ordersTable");
        QCOMPARE(orders.size(), proposed.size());
        QCOMPARE(table.rowCount(), static_cast<int>(orders.size()));
        std::map<QString, QJsonObject> said;
        for (const auto& order : orders)
            said[order[u"number"].toString()] = order.toObject();
        for (int row = 0; row < table.rowCount(); ++row) {
            const QJsonObject& order = said[cell(table, row, PurchaseColumn::Number, IdRole).toString()];
            QCOMPARE(cell(table, row, PurchaseColumn::Lines).toInt(),
                     static_cast<int>(order[u"lines"].toArray().size()));
            QVERIFY(isSame(cell(table, row, PurchaseColumn::Value), order[u"total_value"]));
            QCOMPARE(cell(table, row, PurchaseColumn::Expected).toInt(),
                     Day::fromIso(utf8(order[u"expected_date"].toString()))->number());
        }
    }

    std::unique_ptr<Theme> m_theme;
    WindowFixture* m_fixture = nullptr;
    QString m_address;
};

QTEST_MAIN(TestThreeFaces)
#include "test_three_faces.moc"
