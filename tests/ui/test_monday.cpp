// A Monday in the window: from the first start over the import of sales, products and suppliers to approved,
// exported, sent and received orders; the same numbers on every page, in the workbook and on the command
// line.
#include "io/sheets/spreadsheet.h"
#include "services/orders/plan_service.h"
#include "services/orders/purchase_order_service.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/plan_model.h"
#include "ui/models/orders/simulation_model.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/orders/orders_view.h"
#include "ui/pages/bulk/plan/plan_view.h"
#include "ui/pages/bulk/plan/simulator_view.h"
#include "ui/pages/bulk/products/products_view.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words/format.h"
#include "ui/window_fixture.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace shelfcast;
using namespace shelfcast::ui;

class TestMonday : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(SchemeChoice::Light);
    }

    void fromTheFirstStartToReceivedOrders() {
        WindowFixture fixture(*m_theme);
        m_fixture = &fixture;
        QVERIFY(fixture.isReady());
        const QString sales = fixture.writeSample(1, 6, 200);
        const QString assortment = fixture.writeText(
            QStringLiteral("products.csv"), "Product ID,Name,Supplier,Unit Cost,Pack Size\n"
                                            "P0001,Oak shelf board,NORD,5.50,1\nP0002,Train set,TOY,7.25,6\n"
                                            "P0003,Speaker,ALF,9.70,12\nP0004,Plush bear,NORD,3.10,1\n"
                                            "P0005,Passata,TOY,1.15,6\nP0006,Spaghetti,ALF,0.95,12\n");
        const QString suppliers =
            fixture.writeText(QStringLiteral("suppliers.csv"),
                              "Supplier ID,Name,Lead Time,Order Days,Minimum Order Value\n"
                              "NORD,Nordgross AG,3,,50\nTOY,Toyland,5,,50\nALF,Alfredo,7,,50\n");
        const QString stock = fixture.writeText(
            QStringLiteral("stock.csv"), "Store ID,Product ID,Stock on hand\nS001,P0001,3\nS001,P0002,2\n"
                                         "S001,P0003,1\nS001,P0004,2\nS001,P0005,4\nS001,P0006,1\n");
        QVERIFY(fixture.settle());

        // First start: the file, then the tables that say who brings what.
        fixture.files.setNextFileName(sales);
        QTest::mouseClick(button("importFile"), Qt::LeftButton);
        for (const QString& file : {sales, suppliers, assortment, stock}) {
            if (file != sales)
                QVERIFY(fixture.window().page(PageId::Upload)->openFile(file)); // dropped on the page
            QVERIFY(fixture.settle());
            QVERIFY2(button("importButton")->isEnabled(), qPrintable(file));
            QTest::mouseClick(button("importButton"), Qt::LeftButton);
            QVERIFY(fixture.settle());
            QVERIFY2(page(PageId::Upload).errors().message().isEmpty(),
                     qPrintable(page(PageId::Upload).errors().message()));
        }

        // One number: rows, dashboard, plan, command line.
        fixture.window().showPage(PageId::Bulk);
        QVERIFY(fixture.settle());
        auto* rows = table("bulkTable");
        QTRY_COMPARE(rows->model()->rowCount(), 6 + 3); // with the suppliers' headings
        const std::map<std::string, double> recommended = ordersOnRows();
        QCOMPARE(recommended.size(), std::size_t(6));
        const auto plan =
            services::PlanService(fixture.workspace().database(), fixture.workspace().planner(), 1)
                .plan({"S001", date(), 4}, {});
        QVERIFY(plan);
        for (const ProductPlan& product : plan->products)
            QCOMPARE(product.periods[0].plannedReleases, recommended.at(product.productId));
        bulkPage().showView(&bulkPage().plan());
        QVERIFY(fixture.settle());
        const auto* planned = table("planProducts")->model();
        QCOMPARE(planned->rowCount(), 6);
        for (int row = 0; row < planned->rowCount(); ++row) {
            const QModelIndex cell = planned->index(row, static_cast<int>(PlanColumn::OrderNow));
            QCOMPARE(cell.data(SortRole).toDouble(),
                     recommended.at(cell.data(IdRole).toString().toStdString()));
        }
        bulkPage().showView(&bulkPage().products());
        QVERIFY(fixture.settle());
        double value = 0;
        const QJsonObject bulk = cli(u"bulk --store S001").object();
        for (const QJsonValue& row : bulk[u"predictions"].toArray())
            QCOMPARE(row[u"recommended_order"].toDouble(),
                     recommended.at(row[u"product_id"].toString().toStdString()));
        value = bulk[u"summary"][u"total_order_value"].toDouble();
        const QString total = format::money(value, "GBP");
        fixture.window().showPage(PageId::Dashboard);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.window().findChild<Card*>(QStringLiteral("ordersCard"))->value(), total);

        // Ticks on the suppliers' headings fill the basket.
        fixture.window().showPage(PageId::Bulk);
        QVERIFY(fixture.settle());
        for (int row = 0; row < rows->model()->rowCount(); ++row)
            if (rows->model()->index(row, 0).data(GroupHeaderRole).toBool()) {
                QVERIFY(!rows->model()->index(row, 0).data().toString().isEmpty());
                clickTick(row);
                QVERIFY(fixture.settle());
            }
        auto orders = fixtureOrders();
        QCOMPARE(orders.size(), std::size_t(3));
        Cents sum = 0;
        for (const PurchaseOrder& order : orders) {
            sum += order.total();
            QCOMPARE(amountInBasket(order).section(QStringLiteral(", "), 1),
                     format::money(fromCents(order.total()), "GBP"));
            for (const PurchaseOrderLine& line : order.lines)
                QCOMPARE(line.units, recommended.at(line.productId));
        }
        QCOMPARE(fromCents(sum), value);

        // Another quantity, with a reason: the row, the order, the plan and the command line say it.
        const int changed = rowOf("P0004");
        rows->setCurrentIndex(rows->model()->index(changed, static_cast<int>(BulkColumn::Order)));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_F2);
        ProductsView& products = bulkPage().products();
        products.findChild<QDoubleSpinBox*>(QStringLiteral("orderUnits"))->setValue(77);
        products.findChild<QComboBox*>(QStringLiteral("orderReason"))
            ->setCurrentText(QStringLiteral("school fair"));
        QTest::mouseClick(products.findChild<QPushButton*>(QStringLiteral("orderSet")), Qt::LeftButton);
        QVERIFY(fixture.settle());
        QTRY_COMPARE(ordersOnRows().at("P0004"), 77.0);
        QTRY_COMPARE(lineOf("P0004").units, 77.0);
        QCOMPARE(lineOf("P0004").reason, std::string("school fair"));
        for (const QJsonValue& row : cli(u"bulk --store S001").object()[u"predictions"].toArray())
            if (row[u"product_id"].toString() == u"P0004")
                QCOMPARE(row[u"recommended_order"].toDouble(), 77.0);
        const auto again =
            services::PlanService(fixture.workspace().database(), fixture.workspace().planner(), 1)
                .plan({"S001", date(), 4}, {});
        for (const ProductPlan& product : again->products)
            if (product.productId == "P0004")
                QCOMPARE(product.periods[0].plannedReleases, 77.0);

        // Approve, export, send: each where the order stands.
        orders = fixtureOrders();
        const std::map<std::string, double> ordered = ordersOnRows();
        for (const PurchaseOrder& order : orders) {
            click("basketApprove", order);
            QCOMPARE(status(order), PurchaseOrderStatus::Approved);
            const QString file = fixture.writeText(QString::fromStdString(order.number + ".xlsx"), {});
            fixture.files.setNextFileName(file);
            click("basketExport", order);
            QTRY_VERIFY(QFileInfo(file).size() > 0);
            QVERIFY(fixture.settle());
            const auto written = workbook(file);
            QCOMPARE(written.size(), order.lines.size());
            for (const PurchaseOrderLine& line : order.lines)
                QCOMPARE(written.at(line.productId), line.units);
            click("basketSend", order);
            QCOMPARE(status(order), PurchaseOrderStatus::Sent);
        }
        // What is sent stays where it was decided, with its quantity.
        QCOMPARE(rows->model()->rowCount(), 6 + 3);
        QCOMPARE(ordersOnRows(), ordered);
        const QModelIndex sent = rows->model()->index(rowOf("P0004"), static_cast<int>(BulkColumn::Status));
        QCOMPARE(sent.data().toString(), QStringLiteral("Sent"));
        // A send is undone in its place.
        click("basketUndo", orders.front());
        QCOMPARE(status(orders.front()), PurchaseOrderStatus::Approved);
        click("basketSend", orders.front());
        QCOMPARE(status(orders.front()), PurchaseOrderStatus::Sent);

        const QJsonArray listed = cli(u"orders list --store S001").array();
        QCOMPARE(listed.size(), 3);
        for (const QJsonValue& entry : listed) {
            QCOMPARE(entry[u"status"].toString(), QStringLiteral("sent"));
            for (const QJsonValue& line : entry[u"lines"].toArray())
                QCOMPARE(line[u"units"].toDouble(), ordered.at(line[u"product_id"].toString().toStdString()));
        }

        // The goods come.
        bulkPage().showView(&bulkPage().orders());
        QVERIFY(fixture.settle());
        for (std::size_t i = 0; i < orders.size(); ++i) {
            auto* list = table("ordersTable");
            list->selectRow(0);
            QTest::mouseClick(button("receiveOrder"), Qt::LeftButton);
            QTest::mouseClick(button("stepAccept"), Qt::LeftButton);
            QVERIFY(fixture.settle());
            QVERIFY2(bulkPage().errors().message().isEmpty(), qPrintable(bulkPage().errors().message()));
        }
        for (const PurchaseOrder& order : fixtureOrders())
            QVERIFY(order.status == PurchaseOrderStatus::Received);
        bulkPage().showView(&bulkPage().products());
        QVERIFY(fixture.settle());
        QCOMPARE(rows->model()->index(rowOf("P0004"), static_cast<int>(BulkColumn::Status)).data().toString(),
                 QStringLiteral("Received"));
        QCOMPARE(ordersOnRows(), ordered);

        // Would it have worked? The window and the command line replay the same past.
        bulkPage().showView(&bulkPage().simulator());
        QVERIFY(fixture.settle());
        fixture.window().findChild<QSpinBox*>(QStringLiteral("simulateDays"))->setValue(28);
        fixture.window().findChild<QDoubleSpinBox*>(QStringLiteral("simulateService"))->setValue(90);
        QTest::mouseClick(button("simulateRun"), Qt::LeftButton);
        QVERIFY(fixture.settle());
        const QJsonObject replay = cli(u"simulate --store S001 --days 28 --service-level 0.9")
                                       .object()[u"results"][0][u"recommended"]
                                       .toObject();
        QVERIFY(replay[u"cycles"].toInt() > 0);
        const auto* replayed = table("simulateTable")->model();
        const auto shown = [&](SimulationColumn column) {
            return replayed->index(0, static_cast<int>(column)).data().toString();
        };
        const auto share = [&](QStringView field) { return format::percent(replay[field].toDouble(), 1); };
        QCOMPARE(shown(SimulationColumn::Cycles), share(u"cycle_service"));
        QCOMPARE(shown(SimulationColumn::Promised), share(u"promised_service"));
        QCOMPARE(shown(SimulationColumn::Fill), share(u"fill_rate"));
        QCOMPARE(shown(SimulationColumn::Units), format::units(replay[u"units_ordered"].toDouble()));
        QCOMPARE(shown(SimulationColumn::Orders), format::count(replay[u"orders"].toInt()));
    }

private:
    Page& page(PageId id) { return *m_fixture->window().page(id); }
    BulkPage& bulkPage() { return static_cast<BulkPage&>(page(PageId::Bulk)); }
    Day date() { return *m_fixture->workspace().planner().defaultDate("S001"); }
    QPushButton* button(const char* name) {
        auto* found = m_fixture->window().findChild<QPushButton*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    QTableView* table(const char* name) {
        return m_fixture->window().findChild<QTableView*>(QString::fromLatin1(name));
    }
    void click(const char* verb, const PurchaseOrder& order) {
        const QString name = QLatin1String(verb) + QLatin1Char('/') + QString::fromStdString(order.number);
        QTRY_VERIFY2(m_fixture->window().findChild<QPushButton*>(name), qPrintable(name));
        m_fixture->window().findChild<QPushButton*>(name)->click();
        QVERIFY(m_fixture->settle());
    }
    void clickTick(int row) {
        auto* rows = table("bulkTable");
        const QRect cell = rows->visualRect(rows->model()->index(row, 0));
        rows->scrollTo(rows->model()->index(row, 0));
        QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                          {cell.left() + 16, rows->visualRect(rows->model()->index(row, 0)).center().y()});
    }
    int rowOf(const char* product) {
        const auto* model = table("bulkTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, 0).data(IdRole).toString() == QLatin1String(product))
                return row;
        return -1;
    }
    std::map<std::string, double> ordersOnRows() {
        const auto* model = table("bulkTable")->model();
        std::map<std::string, double> orders;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const QModelIndex cell = model->index(row, static_cast<int>(BulkColumn::Order));
                !model->index(row, 0).data(GroupHeaderRole).toBool())
                orders[cell.data(IdRole).toString().toStdString()] = cell.data(SortRole).toDouble();
        return orders;
    }
    std::vector<PurchaseOrder> fixtureOrders() {
        auto& workspace = m_fixture->workspace();
        return *services::PurchaseOrderService(workspace.database(), workspace.planner()).list("S001");
    }
    PurchaseOrderStatus status(const PurchaseOrder& order) {
        auto& workspace = m_fixture->workspace();
        return services::PurchaseOrderService(workspace.database(), workspace.planner())
            .find(order.number)
            ->status;
    }
    PurchaseOrderLine lineOf(const std::string& product) {
        for (const PurchaseOrder& order : fixtureOrders())
            for (const PurchaseOrderLine& line : order.lines)
                if (line.productId == product)
                    return line;
        return {};
    }
    QString amountInBasket(const PurchaseOrder& order) {
        const auto* label = m_fixture->window().findChild<QLabel*>(QStringLiteral("basketAmount/") +
                                                                   QString::fromStdString(order.number));
        return label ? label->text() : QString();
    }
    QJsonDocument cli(QStringView line) {
        QProcess process;
        const QStringList arguments =
            QStringList{QStringLiteral("--json"), QStringLiteral("--db"),
                        QString::fromStdString(m_fixture->workspace().databasePath())} +
            line.toString().split(QLatin1Char(' '));
        process.start(QStringLiteral(SHELFCAST_CLI), arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }
    /// Quantities of the sheet Orders by product.
    static std::map<std::string, double> workbook(const QString& path) {
        std::map<std::string, double> units;
        const auto sheet = io::openSheet(path, io::FileKind::Xlsx, "Orders");
        if (!sheet) {
            qWarning("%s: %s", qPrintable(path), sheet.error().message.english().c_str());
            return units;
        }
        int product = -1, quantity = -1;
        for (io::RowChunk chunk; (*sheet)->next(chunk).value_or(false);) {
            (*sheet)->parse(chunk);
            for (std::size_t row = 0; row < chunk.rows(); ++row) {
                const auto cells = chunk.row(row);
                if (product >= 0 && static_cast<std::size_t>(std::max(product, quantity)) < cells.size() &&
                    !chunk.view(cells[product]).empty())
                    units[std::string(chunk.view(cells[product]))] =
                        QByteArray(std::string(chunk.view(cells[quantity])).c_str()).toDouble();
                for (std::size_t i = 0; product < 0 && i < cells.size(); ++i)
                    if (chunk.view(cells[i]) == "SKU") {
                        product = static_cast<int>(i);
                        for (std::size_t j = 0; j < cells.size(); ++j)
                            if (chunk.view(cells[j]) == "Quantity")
                                quantity = static_cast<int>(j);
                    }
            }
            chunk.clear();
        }
        return units;
    }
    std::unique_ptr<Theme> m_theme;
    WindowFixture* m_fixture = nullptr;
};

QTEST_MAIN(TestMonday)
#include "test_monday.moc"
