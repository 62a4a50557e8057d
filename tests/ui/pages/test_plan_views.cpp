#include "planning_workspace.h"
#include "services/orders/plan_service.h"
#include "services/orders/simulation_service.h"
#include "test_program.h"
#include "ui/charts/bar_list.h"
#include "ui/charts/plan_chart.h"
#include "ui/models/orders/plan_model.h"
#include "ui/models/orders/simulation_model.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/plan/plan_filter_proxy.h"
#include "ui/pages/bulk/plan/plan_view.h"
#include "ui/pages/bulk/plan/simulator_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/words/english_plurals.h"
#include "ui/widgets/words/format.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace test_plan_views {

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

template <typename Widget>
Widget* named(QWidget& page, const char* name) {
    return page.findChild<Widget*>(QString::fromLatin1(name));
}

} // namespace

/// The time-phased plan and the simulator, clicked in the real page, against the services that the command
/// line uses.
class TestPlanViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<Theme>();
        const std::string problem = m_data.open(6, 200, false);
        QVERIFY2(problem.empty(), problem.c_str());
        const std::string suppliers = m_data.addSuppliers();
        QVERIFY2(suppliers.empty(), suppliers.c_str());
    }
    void cleanup() { m_data.jobs.waitForDone(); }

    void numbersInNamesCount() {
        StorePlan plan;
        for (const char* id : {"P10", "P9", "P100"}) {
            ProductPlan product;
            product.productId = id;
            plan.products.push_back(product);
        }
        PlanProductModel model;
        model.setPlan(plan);
        PlanFilterProxy proxy(model, nullptr);
        proxy.sort(int(PlanColumn::Product), Qt::AscendingOrder);
        QCOMPARE(proxy.index(0, 0).data(IdRole).toString(), QStringLiteral("P9"));
        QCOMPARE(proxy.index(2, 0).data(IdRole).toString(), QStringLiteral("P100"));
    }

    void showsTheServicesPlan() {
        auto page = show();
        PlanView& view = page->plan();
        const StorePlan plan = *service().plan({m_data.store, m_data.date, 13, Grain::Week}, {});
        auto* list = named<QTableView>(view, "planProducts");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), int(plan.products.size()), 30'000);
        QVERIFY2(page->sentence().contains(QString::number(plan.messages)), qPrintable(page->sentence()));
        // The most urgent first, with its numbers in the chart and in the table beneath it.
        const ProductPlan& first = plan.products.front();
        QCOMPARE(list->model()->index(0, 0).data(IdRole).toString().toStdString(), first.productId);
        auto* table = named<QTableView>(view, "planPeriods");
        QCOMPARE(table->model()->rowCount(), 13);
        for (int row = 0; row < 13; ++row) {
            const PlanPeriod& period = first.periods[std::size_t(row)];
            const auto cell = [&](PeriodColumn column) {
                return table->model()->index(row, int(column)).data().toString();
            };
            QCOMPARE(cell(PeriodColumn::Stock), format::units(period.projectedStock));
            QCOMPARE(cell(PeriodColumn::Demand), format::units(period.gross));
            QCOMPARE(cell(PeriodColumn::P90), format::units(period.demandP90));
            QCOMPARE(cell(PeriodColumn::Release),
                     period.plannedReleases > 0.05 ? format::units(period.plannedReleases) : QString());
        }
        auto* chart = named<PlanChart>(view, "planChart");
        QVERIFY(chart->sentence().contains(QStringLiteral("Demand")));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Right);
        QCOMPARE(chart->cursor(), 1);
        QVERIFY(chart->cursorLines()
                    .join(QLatin1Char(' '))
                    .contains(QLocale().toString(first.periods[1].gross, 'f',
                                                 first.periods[1].gross < 10 &&
                                                         std::floor(first.periods[1].gross) !=
                                                             first.periods[1].gross
                                                     ? 1
                                                     : 0)));
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 1); // the twin follows
    }

    void saysWhatToDoInWords() {
        auto page = show();
        PlanView& view = page->plan();
        auto* list = named<QTableView>(view, "planProducts");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 30'000);
        const StorePlan plan = *service().plan({m_data.store, m_data.date, 13, Grain::Week}, {});
        QVERIFY(!plan.products.front().messages.empty());
        const ActionMessage& message = plan.products.front().messages.front();
        auto* words = named<QLabel>(view, "planWords");
        QVERIFY2(words->text().contains(actionWords(message, plan, plan.products.front())),
                 qPrintable(words->text()));
        auto* toDo = named<QToolButton>(view, "planToDo");
        toDo->setChecked(true);
        int busy = 0;
        for (const ProductPlan& product : plan.products)
            busy += product.messages.empty() ? 0 : 1;
        QCOMPARE(list->model()->rowCount(), busy);
        toDo->setChecked(false);
        QTest::keyClicks(named<QLineEdit>(view, "planSearch"), QStringLiteral("P0004"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(named<QLineEdit>(view, "planSearch"), Qt::Key_Escape);
        QTRY_COMPARE(list->model()->rowCount(), int(plan.products.size()));
    }

    void daysAndTheNumberOfPeriods() {
        auto page = show();
        PlanView& view = page->plan();
        auto* table = named<QTableView>(view, "planPeriods");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 13, 30'000);
        named<QSpinBox>(view, "planCount")->setValue(26);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 26, 30'000);
        named<QComboBox>(view, "planGrain")->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 28, 30'000);
        QVERIFY(page->sentence().contains(QStringLiteral("28 days")));
    }

    void componentsArePlannedWithTheirHamper() {
        QVERIFY(m_data.importText("bills.csv", "parent,component,quantity,loss\nP0001,P0002,3,0\n").empty());
        auto page = show();
        PlanView& view = page->plan();
        auto* list = named<QTableView>(view, "planProducts");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 30'000);
        auto* chip = named<QToolButton>(view, "planComponents");
        QTRY_VERIFY(chip->text().contains(QLatin1Char('1')));
        chip->setChecked(true);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data(IdRole).toString(), QStringLiteral("P0002"));
        auto* words = named<QLabel>(view, "planWords");
        QVERIFY2(words->text().contains(QStringLiteral("3 in P0001")), qPrintable(words->text()));
        chip->setChecked(false);
        view.openProduct(QStringLiteral("P0001"));
        QVERIFY2(words->text().contains(QStringLiteral("P0002")), qPrintable(words->text()));
        // Bills come in through the same import as every other table.
        QSignalSpy asked(page.get(), &Page::importRequested);
        m_data.files.setNextFileName(m_data.folder.filePath(QStringLiteral("bills.csv")));
        named<QPushButton>(view, "planBills")->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_data.importText("bills.csv", "parent,component,quantity,loss\nP0001,P0002,0,0\n").empty());
    }

    void isExported() {
        auto page = show();
        PlanView& view = page->plan();
        QTRY_VERIFY_WITH_TIMEOUT(named<QTableView>(view, "planProducts")->model()->rowCount() > 0, 30'000);
        const StorePlan plan = *service().plan({m_data.store, m_data.date, 13, Grain::Week}, {});
        const QString file = m_data.folder.filePath(QStringLiteral("plan.csv"));
        m_data.files.setNextFileName(file);
        QSignalSpy toast(page.get(), &Page::toastRequested);
        page->headerActions().last()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(toast.count(), 1, 20'000);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto lines = csv.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), qsizetype(1 + plan.products.size() * 13));
        QVERIFY(lines[0].contains("Projected stock") && lines[0].contains("Planned releases"));
    }

    void simulatesWhatTheServiceSimulates() {
        auto page = show();
        page->showView(&page->simulator());
        SimulatorView& view = page->simulator();
        auto* products = named<QComboBox>(view, "simulateProducts");
        QTRY_VERIFY_WITH_TIMEOUT(products->count() > 6, 20'000);
        named<QSpinBox>(view, "simulateDays")->setValue(28);
        named<QDoubleSpinBox>(view, "simulateService")->setValue(90);
        products->setCurrentIndex(products->findText(QStringLiteral("P0003")));
        const services::SimulationRequest asked = view.asked();
        QCOMPARE(asked.days, 28);
        QVERIFY(std::abs(asked.serviceLevel.value_or(0) - 0.9) < 1e-9);
        QCOMPARE(asked.products, std::vector<std::string>{"P0003"});
        named<QPushButton>(view, "simulateRun")->click();
        QVERIFY(!named<QPushButton>(view, "simulateRun")->isEnabled());
        auto* table = named<QTableView>(view, "simulateTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 120'000);
        QVERIFY2(page->errors().message().isEmpty(), qPrintable(page->errors().message()));
        const services::SimulationService service(m_data.workspace->database(), m_data.workspace->planner());
        const SimulationReport report = *service.simulate(asked, {});
        QCOMPARE(report.products, 1);
        const auto cell = [&](int row, SimulationColumn column) {
            return table->model()->index(row, int(column)).data().toString();
        };
        QCOMPARE(cell(0, SimulationColumn::Cycles),
                 format::percent(report.total.recommended.cycleService(), 1));
        QCOMPARE(cell(0, SimulationColumn::Stock), format::units(report.total.recommended.averageStock()));
        QCOMPARE(cell(1, SimulationColumn::Lost), format::units(report.total.normal.lost));
        QCOMPARE(named<BarList>(view, "simulateStock")->bars().front().value,
                 *report.total.recommended.averageStock());
        QVERIFY(named<QLabel>(view, "simulateAnswer")
                    ->text()
                    .contains(format::percent(report.total.recommended.fillRate(), 1)));
        QTRY_VERIFY(named<QPushButton>(view, "simulateRun")->isEnabled());
    }

    void aSimulationIsCancelledAndARefusalExplained() {
        auto page = show();
        page->showView(&page->simulator());
        SimulatorView& view = page->simulator();
        QTRY_VERIFY_WITH_TIMEOUT(named<QComboBox>(view, "simulateProducts")->count() > 6, 20'000);
        auto* button = named<QPushButton>(view, "simulateRun");
        named<QSpinBox>(view, "simulateDays")->setValue(120);
        button->click();
        QVERIFY(!button->isEnabled());
        m_data.jobs.cancelAll();
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60'000);
        QVERIFY(page->errors().message().isEmpty()); // what one asks for oneself is no error
        QCOMPARE(named<QTableView>(view, "simulateTable")->model()->rowCount(), 0);
        named<QSpinBox>(view, "simulateDays")->setValue(190); // of 200
        button->click();
        QTRY_VERIFY2_WITH_TIMEOUT(page->errors().message().contains(QStringLiteral("fewer days")),
                                  qPrintable(page->errors().message()), 30'000);
        QTRY_VERIFY(button->isEnabled());
    }

private:
    services::PlanService service() { return {m_data.workspace->database(), m_data.workspace->planner()}; }
    std::unique_ptr<BulkPage> show() {
        m_context = std::make_unique<PageContext>(m_data.context());
        auto page = std::make_unique<BulkPage>(*m_context);
        page->resize(1032, 540);
        page->setScope(m_data.store, m_data.date);
        page->showView(&page->plan());
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qWarning("the window was not activated");
        return page;
    }
    EnglishPlurals m_plurals;
    std::unique_ptr<Theme> m_theme;
    test::PlanningWorkspace m_data;
    std::unique_ptr<PageContext> m_context;
};

} // namespace test_plan_views

SHELFCAST_TEST(test_plan_views, TestPlanViews)
#include "test_plan_views.moc"
