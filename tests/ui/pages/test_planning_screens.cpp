#include "base/locale_guard.h"
#include "folders.h"
#include "planning_workspace.h"
#include "services/orders/purchase_order_service.h"
#include "test_program.h"
#include "ui/charts/plan_chart.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/orders/order_step_card.h"
#include "ui/pages/bulk/orders/orders_view.h"
#include "ui/pages/bulk/plan/plan_view.h"
#include "ui/pages/bulk/plan/simulator_view.h"
#include "ui/pages/bulk/products/products_view.h"
#include "ui/pages/smart/context_field.h"
#include "ui/pages/smart/context_panel.h"
#include "ui/pages/smart/smart_page.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/words/english_plurals.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace test_planning_screens {

using namespace shelfcast;
using namespace shelfcast::ui;

/// The states of the planning pages that a first look does not show, light and dark, as pictures in the build
/// folder.
class TestPlanningScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useCNumericLocale();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<Theme>();
        const std::string problem = m_data.open(20, 731, true);
        QVERIFY2(problem.empty(), problem.c_str());
        QVERIFY(QDir().mkpath(folder()));
        const std::string supplierProblem = m_data.addSuppliers();
        QVERIFY2(supplierProblem.empty(), supplierProblem.c_str());
        const std::string billProblem = m_data.importText(
            "bills.csv", "parent,component,quantity,loss\nP0003,P0005,2,5\nP0003,P0010,1,0\n");
        QVERIFY2(billProblem.empty(), billProblem.c_str());
        m_context = std::make_unique<PageContext>(m_data.context());
        m_window = std::make_unique<MainWindow>(*m_context, *m_theme);
        m_window->resize(1280, 720);
        m_window->show();
        settle();
    }
    void cleanupTestCase() {
        m_window.reset();
        m_data.jobs.waitForDone();
    }

    void states_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void states() {
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? SchemeChoice::Dark : SchemeChoice::Light);
        bulk();
        smart();
        forecast();
    }

private:
    void bulk() {
        auto* bulk = static_cast<BulkPage*>(open(PageId::Bulk));
        ProductsView* page = &bulk->products();
        save("bulk");
        auto* table = page->findChild<QTableView*>(QStringLiteral("bulkTable"));
        QCOMPARE(table->model()->rowCount(), 20 + 3); // with the suppliers' headings
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Space);
        settle();
        save("bulk-details");
        QTest::keyClick(table, Qt::Key_Space);
        QTest::keyClick(table, Qt::Key_F2);
        save("bulk-edit");
        page->findChild<QDoubleSpinBox*>(QStringLiteral("orderUnits"))->setValue(50);
        page->findChild<QPushButton*>(QStringLiteral("orderSet"))->click();
        settle();
        save("bulk-edited");
        m_data.undo.undo();
        settle();
        orders(*bulk);
        plan(*bulk);
        simulator(*bulk);
        bulk->showView(page);
        settle();
    }

    /// A proposal, a line changed by hand, sent, and a part of it received.
    void orders(BulkPage& page) {
        OrdersView& view = page.orders();
        page.showView(&view);
        settle();
        save("orders-empty");
        view.findChild<QPushButton*>(QStringLiteral("proposeHere"))->click();
        settle();
        save("orders-proposed");
        auto* lines = view.findChild<QTableView*>(QStringLiteral("orderLines"));
        lines->setFocus();
        QTest::keyClick(lines, Qt::Key_F2);
        save("orders-edit");
        view.findChild<QDoubleSpinBox*>(QStringLiteral("orderUnits"))->setValue(60);
        view.findChild<QPushButton*>(QStringLiteral("orderSet"))->click();
        settle();
        page.headerActions().last()->trigger(); // approve all
        settle();
        view.findChild<QPushButton*>(QStringLiteral("sendOrder"))->click();
        save("orders-send");
        view.findChild<QPushButton*>(QStringLiteral("stepAccept"))->click();
        settle();
        view.findChild<QPushButton*>(QStringLiteral("receiveOrder"))->click();
        save("orders-receive");
        for (auto* units : view.findChild<OrderStepCard*>()->findChildren<QDoubleSpinBox*>())
            units->setValue(units->value() - 3);
        view.findChild<QPushButton*>(QStringLiteral("stepAccept"))->click();
        settle();
        save("orders-received");
        if (!page.errors().message().isEmpty())
            QTest::qFail(qPrintable(page.errors().message()), __FILE__, __LINE__);
        while (m_data.undo.canUndo())
            m_data.undo.undo();
        settle();
        services::PurchaseOrderService service(m_data.workspace->database(), m_data.workspace->planner());
        const auto stored = *service.list(m_data.store);
        for (const PurchaseOrder& order : stored)
            if (order.status != PurchaseOrderStatus::Cancelled)
                QVERIFY(service.cancel(order.number, "next picture"));
    }

    void plan(BulkPage& page) {
        page.showView(&page.plan());
        settle();
        save("plan");
        auto* chart = page.plan().findChild<PlanChart*>();
        chart->setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(chart, Qt::Key_Right);
        save("plan-cursor");
        page.plan().openProduct(QStringLiteral("P0003"));
        save("plan-hamper");
        auto* grain = page.plan().findChild<QComboBox*>(QStringLiteral("planGrain"));
        grain->setCurrentIndex(1);
        settle();
        save("plan-days");
        grain->setCurrentIndex(0);
        settle();
    }

    void simulator(BulkPage& page) {
        page.showView(&page.simulator());
        settle();
        save("simulator-empty");
        page.simulator().findChild<QSpinBox*>(QStringLiteral("simulateDays"))->setValue(90);
        page.simulator().findChild<QPushButton*>(QStringLiteral("simulateRun"))->click();
        QTest::qWait(700);
        save("simulator-running");
        settle();
        save("simulator");
        QVERIFY2(page.errors().message().isEmpty(), qPrintable(page.errors().message()));
    }

    void smart() {
        auto* page = static_cast<SmartPage*>(open(PageId::Smart));
        save("smart");
        auto* slider = page->panel()->priceField()->findChild<QSlider*>();
        slider->setValue(slider->value() * 8 / 10);
        QTest::qWait(100);
        settle();
        page->headerActions().last()->trigger();
        save("smart-scenario");
        for (QWidget* area : page->findChildren<QWidget*>())
            if (area->inherits("QTableView") && area->isVisible())
                area->setFocus();
        save("smart-kept");
        page->panel()->resetAll();
    }

    void forecast() {
        Page* page = open(PageId::Forecast);
        auto* table = page->findChild<QTableView*>(QStringLiteral("forecastTable"));
        save("forecast");
        table->selectRow(2);
        page->findChild<QPushButton*>(QStringLiteral("overrideApply"))->click();
        table->selectRow(4);
        page->findChild<QPushButton*>(QStringLiteral("overrideApply"))->click();
        page->findChild<QPushButton*>(QStringLiteral("overrideFreeze"))->click();
        settle();
        save("forecast-overrides");
        page->findChild<QToolButton*>(QStringLiteral("componentsChip"))->click();
        save("forecast-components");
        page->findChild<QToolButton*>(QStringLiteral("componentsChip"))->click();
        for (int i = 0; i < 3; ++i)
            m_data.undo.undo();
        settle();
    }

    Page* open(PageId id) {
        m_window->showPage(id);
        settle();
        Page* page = m_window->page(id);
        if (page && !page->errors().message().isEmpty())
            QTest::qFail(qPrintable(page->errors().message()), __FILE__, __LINE__);
        return page;
    }
    void settle() {
        QTest::qWait(150);
        QVERIFY(QTest::qWaitFor([this] { return m_data.jobs.running() == 0; }, 120'000));
        QTest::qWait(20);
    }
    static QString folder() { return QStringLiteral(SHELFCAST_TEST_OUTPUT "/screenshots/planning"); }
    void save(const char* name) {
        QTest::qWait(30);
        const QString file =
            QStringLiteral("%1/%2-%3.png")
                .arg(folder(), QString::fromLatin1(name), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(m_window->grab().save(file));
    }
    EnglishPlurals m_plurals;
    std::unique_ptr<Theme> m_theme;
    test::PlanningWorkspace m_data;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace test_planning_screens

SHELFCAST_TEST(test_planning_screens, TestPlanningScreens)
#include "test_planning_screens.moc"
