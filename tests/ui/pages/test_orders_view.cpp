#include "planning_workspace.h"
#include "services/orders/purchase_order_service.h"
#include "serving/views/order_edit_service.h"
#include "test_program.h"
#include "ui/models/orders/purchase_order_model.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/orders/order_step_card.h"
#include "ui/pages/bulk/orders/orders_view.h"
#include "ui/pages/bulk/products/order_editor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/words/english_plurals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace test_orders_view {

using namespace shelfcast;
using namespace shelfcast::ui;
using Status = PurchaseOrderStatus;

namespace {

template <typename Widget>
Widget* named(QWidget& page, const char* name) {
    return page.findChild<Widget*>(QString::fromLatin1(name));
}

} // namespace

/// A purchase order from the proposal to the last receipt, clicked in the real page, against what the
/// services that the command line uses have stored.
class TestOrdersView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<Theme>();
        const std::string problem = m_data.open(8, 200, false);
        QVERIFY2(problem.empty(), problem.c_str());
        const std::string suppliers = m_data.addSuppliers();
        QVERIFY2(suppliers.empty(), suppliers.c_str());
    }
    void init() {
        m_context = std::make_unique<PageContext>(m_data.context());
        m_page = std::make_unique<BulkPage>(*m_context);
        m_page->resize(1032, 540);
        m_page->setScope(m_data.store, m_data.date);
        m_page->showView(&m_page->orders());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_table = named<QTableView>(view(), "ordersTable");
        settle();
    }
    void cleanup() {
        m_data.jobs.waitForDone();
        m_data.undo.clear();
        m_page.reset();
        auto service = orders();
        const auto all = *service.list(m_data.store);
        for (const PurchaseOrder& order : all)
            if (order.status != Status::Cancelled && order.status != Status::Received)
                QVERIFY(service.cancel(order.number, "next test"));
        m_data.jobs.waitForDone();
    }

    void proposesWhatTheServiceProposes() {
        const auto preview = *orders().preview({{m_data.store, m_data.date, std::nullopt}, true}, {});
        QVERIFY(preview.size() >= 2);
        Cents sum = 0;
        for (const PurchaseOrder& order : preview)
            sum += order.total();
        QVERIFY2(m_page->sentence().contains(QStringLiteral("%1 orders").arg(preview.size())),
                 qPrintable(m_page->sentence()));
        QCOMPARE(m_page->headerActions().last()->text(), QStringLiteral("Propose orders"));
        propose();
        QCOMPARE(m_table->model()->rowCount(), int(preview.size()));
        Cents stored = 0;
        const auto all = *orders().list(m_data.store);
        for (const PurchaseOrder& order : all)
            stored += order.status == Status::Proposed ? order.total() : 0;
        QCOMPARE(stored, sum);
        QVERIFY(m_page->headerActions().last()->text().contains(QString::number(preview.size())));
    }

    void withoutTopUpAnOrderStaysUnderItsMinimum() {
        // A minimum just above what is needed.
        const auto preview = *orders().preview({{m_data.store, m_data.date, std::nullopt}, false}, {});
        QVERIFY(!preview.empty() && !preview.front().supplier.empty());
        const std::string minimum = std::to_string(fromCents(preview.front().total()) + 100);
        QVERIFY(m_data
                    .importText("minimum.csv", "supplier,minimum_order_value\n" + preview.front().supplier +
                                                   ',' + minimum + '\n')
                    .empty());
        int under = 0; // as many as need less than their supplier takes
        const auto needed = orders().preview({{m_data.store, m_data.date, std::nullopt}, false}, {});
        for (const PurchaseOrder& order : *needed)
            under += order.minimum && fromCents(order.total()) < *order.minimum;
        QVERIFY(under > 0);
        m_page->invalidate();
        settle();
        auto* raise = named<QCheckBox>(view(), "orderTopUp");
        propose();
        const auto shortOf = [this] {
            int count = 0;
            for (int row = 0; row < m_table->model()->rowCount(); ++row)
                count += m_table->model()
                                 ->index(row, int(PurchaseColumn::Minimum))
                                 .data()
                                 .toString()
                                 .contains(QStringLiteral("under"))
                             ? 1
                             : 0;
            return count;
        };
        QCOMPARE(shortOf(), 0);
        raise->setChecked(false);
        m_data.messages.setNextAnswer(true); // lines were raised: it asks before they go
        m_page->headerActions().at(1)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shortOf(), under, 20'000);
        raise->setChecked(true);
        settle();
    }

    void aLineIsChangedWithAReasonAndUndone() {
        propose();
        auto* lines = named<QTableView>(view(), "orderLines");
        const std::string number = current();
        const auto before = *orders().find(number);
        lines->setFocus();
        const auto product = lines->currentIndex().data(IdRole).toString().toStdString();
        QTest::keyClick(lines, Qt::Key_F2);
        auto* editor = view().findChild<OrderEditor*>();
        QVERIFY(editor->isVisible());
        named<QDoubleSpinBox>(view(), "orderUnits")->setValue(999);
        named<QComboBox>(view(), "orderReason")->setCurrentText(QString());
        QVERIFY(!named<QPushButton>(view(), "orderSet")->isEnabled());
        named<QComboBox>(view(), "orderReason")->setCurrentText(QStringLiteral("Street fair"));
        QTest::keyClick(named<QDoubleSpinBox>(view(), "orderUnits"), Qt::Key_Return);
        const auto units = [&] { return line(*orders().find(number), product).units; };
        QTRY_COMPARE_WITH_TIMEOUT(units(), 999.0, 10'000);
        QCOMPARE(line(*orders().find(number), product).reason, std::string("Street fair"));
        settle();
        QCOMPARE(lines->currentIndex().siblingAtColumn(int(OrderLineColumn::Units)).data().toString(),
                 QStringLiteral("999"));
        m_data.undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(units(), line(before, product).units, 10'000);
        settle();
        m_data.undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(units(), 999.0, 10'000);
        settle();
    }

    void fromApprovalToTheLastReceipt() {
        propose();
        const std::string number = current();
        const auto status = [&] { return orders().find(number)->status; };
        QSignalSpy toast(m_page.get(), &Page::toastRequested);
        QSignalSpy told(m_page.get(), &Page::planChanged);
        named<QPushButton>(view(), "approveOrder")->click();
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Approved, 10'000);
        settle();
        QVERIFY(told.count() >= 1);
        QVERIFY(toast.last().at(1).toBool()); // can be undone
        m_data.undo.undo();
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Proposed, 10'000);
        settle();
        m_data.undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Approved, 10'000);
        settle();
        select(number);

        auto* card = view().findChild<OrderStepCard*>();
        auto *day = named<QDateEdit>(view(), "stepDay"), *expected = named<QDateEdit>(view(), "stepExpected");
        PurchaseOrder later = *orders().find(number); // of a day yet to come: asked for as if it went today
        later.ordered = m_data.date + 4;
        later.expected = m_data.date + 9;
        card->askSend(later, m_data.date);
        const QDate today(m_data.date.year(), m_data.date.month(), m_data.date.dayOfMonth());
        QCOMPARE(day->date(), today);
        QCOMPARE(expected->date(), today.addDays(5));
        QTest::keyClick(card, Qt::Key_Escape);

        named<QPushButton>(view(), "sendOrder")->click();
        QVERIFY(card->isVisible());
        const QDate planned = expected->date();
        day->setDate(day->date().addDays(1));
        QCOMPARE(expected->date(), planned.addDays(1)); // moves along
        expected->setDate(day->date().addDays(-1));
        QVERIFY(!named<QPushButton>(view(), "stepAccept")->isEnabled());
        expected->setDate(planned.addDays(1));
        QTest::keyClick(card, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Sent, 10'000);
        settle();
        QCOMPARE(orders().find(number)->ordered, m_data.date + 1);

        select(number);
        named<QPushButton>(view(), "receiveOrder")->click();
        auto fields = card->findChildren<QDoubleSpinBox*>();
        QVERIFY(!fields.isEmpty());
        fields.front()->setValue(fields.front()->value() - 1);
        const QDate came = day->date();
        named<QPushButton>(view(), "stepAccept")->click();
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::PartlyReceived, 10'000);
        settle();
        double open = 0;
        const auto partly = *orders().find(number);
        for (const PurchaseOrderLine& item : partly.lines)
            open += item.openUnits();
        QCOMPARE(open, 1.0);
        m_data.undo.undo(); // what came is taken back
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Sent, 10'000);
        QVERIFY(orders().find(number)->lines.front().received.empty());
        settle();
        m_data.undo.redo();
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::PartlyReceived, 10'000);
        settle();

        select(number);
        named<QPushButton>(view(), "receiveOrder")->click();
        day->setDate(came.addDays(2));
        named<QPushButton>(view(), "stepAccept")->click();
        QTRY_COMPARE_WITH_TIMEOUT(status(), Status::Received, 10'000);
        settle();
        // The measured lead time stands beside the stated one: two deliveries of this order.
        const auto order = *orders().find(number);
        const auto times = *orders().leadTimes();
        for (const auto& time : times)
            if (time.supplier.id == order.supplier)
                QCOMPARE(time.receipts, 2);
        named<QToolButton>(view(), "ordersFinished")->click();
        select(number);
        const QString words =
            m_table->currentIndex().siblingAtColumn(int(PurchaseColumn::LeadTime)).data().toString();
        QVERIFY2(words.contains(QStringLiteral("measured")) && words.contains(QStringLiteral("stated")),
                 qPrintable(words));
    }

    void anOrderThatChangedElsewhereIsNotTakenBack() {
        propose();
        const std::string number = current();
        named<QPushButton>(view(), "approveOrder")->click();
        QTRY_COMPARE_WITH_TIMEOUT(orders().find(number)->status, Status::Approved, 10'000);
        settle();
        QVERIFY(orders().send(number, m_data.date, std::nullopt)); // the command line, meanwhile
        m_data.undo.undo();
        settle();
        QCOMPARE(orders().find(number)->status, Status::Sent);
        QTRY_VERIFY2(m_page->errors().message().contains(QStringLiteral("changed since")),
                     qPrintable(m_page->errors().message()));
    }

    void anEditOfTheProductsIsOrderedOnce() {
        services::OrderEditService edits(m_data.workspace->database());
        const auto bulk = *m_data.workspace->planner().bulk({m_data.store, m_data.date, std::nullopt}, {});
        const auto wanted = std::find_if(bulk.rows.begin(), bulk.rows.end(),
                                         [](const BulkRow& row) { return row.decision.order > 0; });
        QVERIFY(wanted != bulk.rows.end());
        const std::string product = wanted->productId;
        const double units = wanted->decision.order + 600;
        QVERIFY(edits.set(
            {m_data.store, product, m_data.date, units, wanted->decision.order, "Street fair", true, {}}));
        m_page->invalidate();
        settle();
        propose();
        const auto proposals = *orders().list(m_data.store);
        double proposed = 0;
        for (const PurchaseOrder& order : proposals)
            proposed += order.status == Status::Proposed ? line(order, product).units : 0;
        QCOMPARE(proposed, units);
        m_page->headerActions().last()->trigger(); // approve all
        settle();
        const auto after = *m_data.workspace->planner().bulk({m_data.store, m_data.date, std::nullopt}, {});
        for (const BulkRow& row : after.rows)
            if (row.productId == product) {
                QVERIFY(!row.planner);
                QCOMPARE(row.decision.order, 0.0); // 600 more than needed is under way
            }
        m_data.undo.undo(); // nothing is under way: the edit counts again
        settle();
        const auto back = *m_data.workspace->planner().bulk({m_data.store, m_data.date, std::nullopt}, {});
        for (const BulkRow& row : back.rows)
            if (row.productId == product)
                QCOMPARE(row.decision.order, units);
        QVERIFY(edits.remove(m_data.store, product, m_data.date));
    }

    void cancelNeedsAReason() {
        propose();
        const std::string number = current();
        named<QPushButton>(view(), "cancelOrder")->click();
        auto* reason = named<QComboBox>(view(), "stepReason");
        reason->setCurrentText(QStringLiteral("  "));
        QVERIFY(!named<QPushButton>(view(), "stepAccept")->isEnabled());
        reason->setCurrentText(QStringLiteral("Delisted"));
        named<QPushButton>(view(), "stepAccept")->click();
        QTRY_COMPARE_WITH_TIMEOUT(orders().find(number)->status, Status::Cancelled, 10'000);
        QVERIFY(orders().find(number)->note.english().find("Delisted") != std::string::npos);
        settle();
    }

    void theKeyboardTakesTheNextStep() {
        propose();
        const std::string number = current();
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(orders().find(number)->status, Status::Approved, 10'000);
        settle();
        select(number);
        m_table->setFocus();
        QTest::keyClick(m_table, Qt::Key_Return, Qt::ControlModifier);
        auto* card = view().findChild<OrderStepCard*>();
        QVERIFY(card->isVisible());
        QTest::keyClick(card, Qt::Key_Escape);
        QVERIFY(!card->isVisible());
        QCOMPARE(orders().find(number)->status, Status::Approved);
        QTest::keyClick(m_table, Qt::Key_1, Qt::AltModifier);
        QVERIFY(!view().isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_2, Qt::AltModifier);
        QVERIFY(view().isVisible());
    }

    void exportsOneFilePerSupplier_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("perSupplier");
        QTest::newRow("workbook") << QStringLiteral("One Excel workbook") << QStringLiteral("all.xlsx")
                                  << false;
        QTest::newRow("files") << QStringLiteral("One CSV file per supplier") << QStringLiteral("each.csv")
                               << true;
        QTest::newRow("printed") << QStringLiteral("List to print, US Letter") << QStringLiteral("list.pdf")
                                 << false;
    }

    void exportsOneFilePerSupplier() {
        QFETCH(QString, words);
        QFETCH(QString, file);
        QFETCH(bool, perSupplier);
        propose();
        const int suppliers = m_table->model()->rowCount();
        m_data.files.setNextFileName(m_data.folder.filePath(file));
        m_page->headerActions().first()->trigger();
        auto* menu = view().findChild<QMenu*>();
        QVERIFY(menu);
        QSignalSpy toast(m_page.get(), &Page::toastRequested);
        for (QAction* action : menu->actions())
            if (action->text().startsWith(words + QStringLiteral("\u2026")))
                action->trigger();
        menu->close();
        QTRY_COMPARE_WITH_TIMEOUT(toast.count(), 1, 10'000);
        const QString ending = file.section(QLatin1Char('.'), -1),
                      start = file.section(QLatin1Char('.'), 0, 0);
        const auto written =
            QDir(m_data.folder.path()).entryList({start + QStringLiteral("*.") + ending}, QDir::Files);
        QCOMPARE(written.size(), perSupplier ? suppliers : 1);
        if (ending == QLatin1String("pdf")) {
            QFile pdf(m_data.folder.filePath(file));
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            const QByteArray bytes = pdf.readAll();
            QVERIFY(bytes.startsWith("%PDF"));
            QVERIFY2(bytes.contains("792") && !bytes.contains("841"), "Letter is 11 by 8.5 inches");
        }
    }

private:
    OrdersView& view() { return m_page->orders(); }
    services::PurchaseOrderService orders() {
        return {m_data.workspace->database(), m_data.workspace->planner()};
    }
    void settle() {
        QTest::qWait(20);
        QVERIFY(QTest::qWaitFor([this] { return m_data.jobs.running() == 0; }, 60'000));
        QTest::qWait(20);
    }
    void propose() {
        auto* here = named<QPushButton>(view(), "proposeHere");
        QVERIFY(here);
        here->click();
        settle();
        QTRY_VERIFY_WITH_TIMEOUT(m_table->model()->rowCount() > 0, 20'000);
    }
    std::string current() const { return m_table->currentIndex().data(IdRole).toString().toStdString(); }
    void select(const std::string& number) {
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            if (m_table->model()->index(row, 0).data(IdRole).toString().toStdString() == number)
                m_table->selectRow(row);
        QCOMPARE(current(), number);
    }
    static PurchaseOrderLine line(const PurchaseOrder& order, const std::string& product) {
        for (const PurchaseOrderLine& candidate : order.lines)
            if (candidate.productId == product)
                return candidate;
        return {};
    }

    EnglishPlurals m_plurals;
    std::unique_ptr<Theme> m_theme;
    test::PlanningWorkspace m_data;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<BulkPage> m_page;
    QTableView* m_table = nullptr;
};

} // namespace test_orders_view

SHELFCAST_TEST(test_orders_view, TestOrdersView)
#include "test_orders_view.moc"
