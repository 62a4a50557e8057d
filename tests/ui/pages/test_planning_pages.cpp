#include "planning_workspace.h"
#include "services/orders/purchase_order_service.h"
#include "serving/settings/override_service.h"
#include "serving/views/order_edit_service.h"
#include "test_program.h"
#include "ui/charts/bar_list.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/waterfall_chart.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/forecast_table_model.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/products/bulk_details.h"
#include "ui/pages/bulk/products/ladder_view.h"
#include "ui/pages/bulk/products/order_editor.h"
#include "ui/pages/bulk/products/products_view.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/dashboard/work_list.h"
#include "ui/pages/forecast/forecast_page.h"
#include "ui/pages/smart/context_field.h"
#include "ui/pages/smart/context_panel.h"
#include "ui/pages/smart/smart_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/words/english_plurals.h"
#include "ui/widgets/words/format.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <numeric>
#include <set>

namespace test_planning_pages {

using namespace shelfcast;
using namespace shelfcast::ui;

namespace {

constexpr int productCount = 8;

/// Everything that can be reached from the keyboard must have a name for a screen reader.
QStringList nameless(const QWidget& page) {
    QStringList result;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool inside = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) ||
                            qobject_cast<QComboBox*>(widget->parentWidget());
        if (inside || widget->focusPolicy() == Qt::NoFocus || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty()) &&
            !widget->inherits("QScrollArea") && !widget->inherits("QSplitter") &&
            !widget->inherits("QComboBoxListView"))
            result << QString::fromLatin1(widget->metaObject()->className());
    }
    return result;
}

template <typename Widget>
Widget* named(QWidget& page, const char* name) {
    return page.findChild<Widget*>(QString::fromLatin1(name));
}

} // namespace

class TestPlanningPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(&m_plurals);
        m_theme = std::make_unique<Theme>();
        const std::string problem = m_data.open(productCount, 200, true);
        QVERIFY2(problem.empty(), problem.c_str());
    }
    void cleanup() {
        m_data.jobs.waitForDone();
        m_data.undo.clear();
    }

    void bulkAnswersWithItsNumbers() {
        auto page = m_data.show<BulkPage>();
        auto* table = named<QTableView>(*page, "bulkTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), productCount, 30'000);
        const auto bulk = m_data.workspace->planner().bulk({m_data.store, m_data.date, std::nullopt}, {});
        QVERIFY(bulk.has_value());
        int orders = 0;
        for (const auto& row : bulk->rows)
            orders += row.decision.order > 0 ? 1 : 0;
        QVERIFY2(orders == 0 || page->sentence().contains(QString::number(orders)),
                 qPrintable(page->sentence()));
        QVERIFY2(nameless(*page).isEmpty(), qPrintable(nameless(*page).join(QLatin1Char(' '))));
        // The first row is the most urgent one.
        const auto first = table->model()->index(0, 0).data(IdRole).toString().toStdString();
        QCOMPARE(first, bulk->rows.front().productId);
    }

    void searchAndChipsFilter() {
        auto page = m_data.show<BulkPage>();
        auto* table = named<QTableView>(*page, "bulkTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), productCount, 30'000);
        auto* search = named<QLineEdit>(*page, "bulkSearch");
        page->focusSearch();
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("P0003"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(table->model()->rowCount(), productCount);
        int shown = 0;
        for (int status = 0; status < 6; ++status) {
            auto* chip = page->findChild<QToolButton*>(QStringLiteral("statusChip%1").arg(status));
            chip->click();
            shown += table->model()->rowCount();
            const int counted = chip->text().section(QLatin1Char(' '), -1).toInt();
            QCOMPARE(table->model()->rowCount(), counted);
            chip->click();
        }
        QCOMPARE(shown, productCount);
    }

    void spaceOpensAndEExplains() {
        auto page = m_data.show<BulkPage>();
        auto* table = named<QTableView>(*page, "bulkTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), productCount, 30'000);
        auto* details = page->findChild<BulkDetails*>();
        QVERIFY(!details->isVisible());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(details->isVisible());
        QCOMPARE(QString::fromStdString(details->productId()), table->currentIndex().data(IdRole).toString());
        QTRY_VERIFY_WITH_TIMEOUT(!details->findChild<BarList*>()->bars().empty(), 20'000);
        QVERIFY(details->ladder()->lines().size() >= 6);
        QTest::keyClick(table, Qt::Key_E);
        QVERIFY(details->ladder()->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(QString::fromStdString(details->productId()), table->currentIndex().data(IdRole).toString());
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(!details->isVisible());
        QVERIFY2(nameless(*page).isEmpty(), qPrintable(nameless(*page).join(QLatin1Char(' '))));
    }

    void ordersAreEditedWithAReasonStoredAndUndone() {
        auto page = m_data.show<BulkPage>();
        auto* table = named<QTableView>(*page, "bulkTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), productCount, 30'000);
        table->setFocus();
        const std::string product = table->currentIndex().data(IdRole).toString().toStdString();
        QSignalSpy toast(page.get(), &Page::toastRequested);
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = page->products().findChild<OrderEditor*>();
        QVERIFY(editor->isVisible());
        auto* units = named<QDoubleSpinBox>(page->products(), "orderUnits");
        units->setValue(321);
        auto* reason = named<QComboBox>(page->products(), "orderReason");
        reason->setCurrentText(QString());
        QVERIFY(!named<QPushButton>(page->products(), "orderSet")->isEnabled()); // no reason, no change
        reason->setCurrentText(QStringLiteral("Street fair"));
        QTest::keyClick(units, Qt::Key_Return);
        QVERIFY(!editor->isVisible());
        QCOMPARE(toast.count(), 1);
        const QPersistentModelIndex order =
            table->currentIndex().siblingAtColumn(static_cast<int>(BulkColumn::Order));
        QCOMPARE(order.data().toString(), QStringLiteral("321"));
        QVERIFY(order.data(ChangedRole).toBool());
        services::OrderEditService service(m_data.workspace->database());
        QTRY_COMPARE(service.edits(m_data.store, m_data.date)->size(), 1U);
        const auto stored = service.edits(m_data.store, m_data.date)->front();
        QCOMPARE(stored.productId, product);
        QCOMPARE(stored.quantity, 321.0);
        QCOMPARE(stored.reason, std::string("Street fair"));
        // The command line and the exports see the same order, with the edit in its ladder.
        const auto bulk = m_data.workspace->planner().bulk({m_data.store, m_data.date, std::nullopt}, {});
        for (const auto& row : bulk->rows)
            if (row.productId == product) {
                QCOMPARE(row.decision.order, 321.0);
                QVERIFY(row.planner && row.planner->recommended == *stored.recommended);
            }
        m_data.undo.undo();
        QTRY_VERIFY(service.edits(m_data.store, m_data.date)->empty());
        QTRY_VERIFY(!order.data(ChangedRole).toBool());
        m_data.undo.redo();
        QTRY_COMPARE(service.edits(m_data.store, m_data.date)->size(), 1U);
        m_data.undo.undo();
        QTRY_VERIFY(service.edits(m_data.store, m_data.date)->empty());
    }

    void selectedProductsGoIntoTheirSuppliersOrder() {
        auto page = m_data.show<BulkPage>();
        auto* table = named<QTableView>(*page, "bulkTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), productCount, 30'000);
        QVERIFY(!named<QWidget>(*page, "selectionBar")->isVisible());
        table->selectAll();
        QVERIFY(named<QWidget>(*page, "selectionBar")->isVisible());
        const auto bulk = m_data.workspace->planner().bulk({m_data.store, m_data.date, std::nullopt}, {});
        std::map<std::string, double> orders;
        for (const auto& row : bulk->rows)
            if (row.decision.order > 0)
                orders[row.productId] = row.decision.order;
        QVERIFY2(!orders.empty(), "the sample must have something to order");
        named<QPushButton>(*page, "putSelected")->click();
        services::PurchaseOrderService service(m_data.workspace->database(), m_data.workspace->planner());
        QTRY_COMPARE_WITH_TIMEOUT(service.list(m_data.store)->size(), 1U, 10'000);
        const PurchaseOrder order = service.list(m_data.store)->front();
        QCOMPARE(order.lines.size(), orders.size());
        for (const auto& line : order.lines)
            QCOMPARE(line.units, orders.at(line.productId));
        // The basket says what the order says.
        const QString amount = QStringLiteral("basketAmount/%1").arg(QString::fromStdString(order.number));
        QTRY_VERIFY(page->findChild<QLabel*>(amount));
        const QString total = format::money(fromCents(order.total()), order.currency);
        QVERIFY2(page->findChild<QLabel*>(amount)->text().contains(total), qPrintable(total));
        m_data.undo.undo();
        QTRY_VERIFY(service.list(m_data.store)->empty());
    }

    void onlyTheSelectedOrdersAreExported() {
        auto page = m_data.show<BulkPage>();
        auto* table = named<QTableView>(*page, "bulkTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), productCount, 30'000);
        table->sortByColumn(static_cast<int>(BulkColumn::Order), Qt::DescendingOrder);
        table->selectRow(0);
        const QByteArray product = table->model()->index(0, 0).data(IdRole).toString().toUtf8();
        const QString file = m_data.folder.filePath(QStringLiteral("selected.csv"));
        m_data.files.setNextFileName(file);
        QSignalSpy toast(page.get(), &Page::toastRequested);
        named<QPushButton>(*page, "exportSelected")->click();
        QTRY_COMPARE_WITH_TIMEOUT(toast.count(), 1, 10'000);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2); // the header and the one order
        QVERIFY(lines[1].contains(product));
    }

    void budgetRecomputesWhileTyping() {
        auto page = m_data.show<BulkPage>();
        auto* table = named<QTableView>(*page, "bulkTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), productCount, 30'000);
        const QString before = page->sentence();
        QTest::keyClicks(named<QLineEdit>(*page, "bulkBudget"), QStringLiteral("1"));
        QTRY_VERIFY_WITH_TIMEOUT(page->sentence().contains(QStringLiteral("left out")), 10'000);
        // What is left out, and what that is expected to cost, as the command line says it.
        const auto bulk = *m_data.workspace->planner().bulk({m_data.store, m_data.date, 1.0}, {});
        QVERIFY(bulk.summary.budget && bulk.summary.budget->valueLost > 0);
        const QString loss = format::money(bulk.summary.budget->valueLost, bulk.summary.currency);
        QVERIFY2(page->sentence().contains(loss), qPrintable(page->sentence()));
        auto* chip = named<QToolButton>(*page, "leftOutChip");
        QVERIFY(chip->isVisible());
        chip->click();
        int leftOut = 0;
        for (const BulkRow& row : bulk.rows)
            leftOut += row.withinBudget ? 0 : 1;
        QCOMPARE(leftOut, bulk.summary.budget->ordersLeftOut + bulk.summary.budget->ordersCut);
        QCOMPARE(table->model()->rowCount(), leftOut);
        named<QLineEdit>(*page, "bulkBudget")->clear();
        QTRY_COMPARE_WITH_TIMEOUT(page->sentence(), before, 10'000);
        QVERIFY(!chip->isVisible());
        QCOMPARE(table->model()->rowCount(), productCount);
    }

    /// Done and snooze leave the keyboard where it was: on the next item; undo brings the item back to its
    /// place.
    void workIsPutAsideUnderTheHand() {
        auto page = m_data.show<DashboardPage>();
        auto* list = page->findChild<WorkList*>();
        QTRY_VERIFY_WITH_TIMEOUT(list->count() > 2, 30'000);
        page->setScope(m_data.store, m_data.date + 1);
        QCOMPARE(list->count(), 0);
        QCOMPARE(named<Card>(*page, "ordersCard")->value(), QStringLiteral("\u2026")); // no zero meanwhile
        page->setScope(m_data.store, m_data.date);
        QTRY_VERIFY_WITH_TIMEOUT(list->count() > 2, 30'000);
        const int before = list->count();
        const auto words = [&](int row) {
            return list->findChildren<QPushButton*>(QStringLiteral("workDone"))[row]->accessibleName();
        };
        const QString first = words(0), second = words(1), third = words(2);
        for (const char* button : {"workDone", "workSnooze"}) {
            page->activateWindow();
            auto* clicked = list->findChildren<QPushButton*>(QString::fromLatin1(button))[1];
            clicked->setFocus();
            QTest::mouseClick(clicked, Qt::LeftButton);
            QTRY_COMPARE(list->findChildren<QPushButton*>(QStringLiteral("workDone")).size(), before - 1);
            QCOMPARE(words(1), third);
            QTRY_COMPARE(list->findChildren<QPushButton*>(QString::fromLatin1(button))[1],
                         qApp->focusWidget());
            m_data.undo.undo();
            QTRY_COMPARE(list->findChildren<QPushButton*>(QStringLiteral("workDone")).size(), before);
            QCOMPARE(words(0), first);
            QCOMPARE(words(1), second);
        }
    }

    void slidersRecomputeAndScenariosAreKept() {
        auto page = m_data.show<SmartPage>();
        auto* chart = page->findChild<ChartView*>();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().ahead.empty(), 30'000);
        QVERIFY(!page->panel()->isChanged());
        QVERIFY2(nameless(*page).isEmpty(), qPrintable(nameless(*page).join(QLatin1Char(' '))));
        auto* answer = named<QLabel>(*page, "smartAnswer");
        const QString before = answer->text();
        auto* slider = page->panel()->stockField()->findChild<QSlider*>();
        slider->setValue(0);
        QVERIFY(page->panel()->isChanged());
        QTRY_VERIFY_WITH_TIMEOUT(answer->text() != before, 20'000);
        QTRY_VERIFY(page->sentence().contains(QStringLiteral("stock 0")));
        page->headerActions().last()->trigger();
        auto* scenarios = named<QTableView>(*page, "scenarioTable");
        QCOMPARE(scenarios->model()->rowCount(), 1);
        const QString file = m_data.folder.filePath(QStringLiteral("scenarios.csv"));
        m_data.files.setNextFileName(file);
        page->headerActions().first()->trigger();
        QTRY_VERIFY(QFile::exists(file));
        named<QPushButton>(*page, "smartReset")->click();
        QVERIFY(!page->panel()->isChanged());
        QTRY_COMPARE_WITH_TIMEOUT(answer->text(), before, 20'000);
    }

    /// However fast the hand is: what is being computed is finished and shown, then the newest position.
    void aDraggedSliderIsFollowed() {
        auto page = m_data.show<SmartPage>();
        auto* chart = page->findChild<ChartView*>();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().ahead.empty(), 30'000);
        ContextField& price = *page->panel()->priceField();
        auto* slider = price.findChild<QSlider*>();
        QVERIFY(slider->minimum() > 0); // what was seen and half as much again
        std::set<double> shown;
        connect(page.get(), &Page::sentenceChanged, page.get(),
                [&] { shown.insert(page->prediction().context.price.value_or(0)); });
        QElapsedTimer patience;
        patience.start();
        for (int move = 0; shown.size() < 4 && patience.elapsed() < 30'000; ++move) {
            slider->setValue(slider->minimum() + move % (slider->maximum() - slider->minimum()));
            QTest::qWait(1);
        }
        QVERIFY2(shown.size() >= 4, qPrintable(QString::number(shown.size())));
        slider->setValue(slider->maximum());
        const double last = price.changedValue().value_or(0);
        QTRY_COMPARE_WITH_TIMEOUT(page->prediction().context.price.value_or(0), last, 20'000);
        QTest::qWait(200);
        QCOMPARE(page->prediction().context.price.value_or(0), last); // nothing older comes after it
        QVERIFY(price.isBeyondSeen());
        QVERIFY(last > *page->prediction().seenPrice.high);
        QCOMPARE(slider->value(), slider->maximum());
    }

    /// What is stopped by hand leaves the sliders alive.
    void aStoppedComputationIsAskedForAgain() {
        auto page = m_data.show<SmartPage>();
        auto* chart = page->findChild<ChartView*>();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().ahead.empty(), 30'000);
        ContextField& price = *page->panel()->priceField();
        auto* slider = price.findChild<QSlider*>();
        int stopped = 0;
        const auto stopping = connect(&m_data.jobs, &services::JobRunner::jobsChanged, page.get(), [&] {
            if (m_data.jobs.running() > 0 && stopped++ == 0)
                m_data.jobs.cancelAll();
        });
        slider->setValue(slider->minimum());
        QTRY_VERIFY(stopped > 0);
        disconnect(stopping);
        QTRY_COMPARE(m_data.jobs.running(), 0);
        slider->setValue(slider->maximum());
        QTRY_COMPARE_WITH_TIMEOUT(page->prediction().context.price.value_or(0),
                                  price.changedValue().value_or(-1), 20'000);
    }

    /// The parts of the changes, taken one after the other, are the whole change.
    void changesAreSplit() {
        auto page = m_data.show<SmartPage>();
        auto* chart = page->findChild<ChartView*>();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().ahead.empty(), 30'000);
        const SmartPrediction usual = page->prediction();
        page->panel()->priceField()->setValue(*usual.baseline.price * 0.85);
        named<QCheckBox>(*page, "smartPromotion")->click();
        QTRY_VERIFY_WITH_TIMEOUT(page->prediction().context.promotion != usual.baseline.promotion &&
                                     page->prediction().context.price != usual.baseline.price,
                                 20'000);
        const SmartPrediction& changed = page->prediction();
        double split = 0, all = 0, base = 0;
        QStringList parts;
        for (const Driver& driver : changed.drivers) {
            all += driver.effectUnits;
            if (!driver.feature.starts_with("scenario_"))
                continue;
            split += driver.effectUnits;
            parts << QString::fromStdString(driver.feature);
        }
        for (const Driver& driver : usual.drivers)
            base += driver.effectUnits;
        QCOMPARE(parts,
                 (QStringList{QStringLiteral("scenario_price"), QStringLiteral("scenario_promotion")}));
        QVERIFY(std::abs(all - base - split) < 1e-6);
        const double week = std::accumulate(changed.scenarioDaily.begin(), changed.scenarioDaily.begin() + 7,
                                            0.0),
                     before = std::accumulate(changed.baselineDaily.begin(),
                                              changed.baselineDaily.begin() + 7, 0.0);
        QVERIFY2(std::abs(week - before - split) < 1e-6 * week, qPrintable(QString::number(split)));
        QVERIFY(split > 0);
    }

    /// A scenario becomes the planner's own forecast, with its reason and days, and back.
    void aScenarioIsUsed() {
        auto page = m_data.show<SmartPage>();
        auto* chart = page->findChild<ChartView*>();
        QTRY_VERIFY_WITH_TIMEOUT(!chart->data().ahead.empty(), 30'000);
        QAction* use = page->headerActions().at(1);
        QVERIFY(!use->isEnabled()); // nothing differs from today
        page->panel()->priceField()->setValue(*page->prediction().baseline.price * 0.85);
        QTRY_VERIFY_WITH_TIMEOUT(use->isEnabled(), 20'000);
        const std::vector<double> scenario = page->prediction().scenarioDaily,
                                  usual = page->prediction().baselineDaily;
        const std::string product = page->prediction().context.productId;
        use->trigger();
        auto* dialog = page->findChild<QDialog*>(QStringLiteral("useScenario"));
        QVERIFY(dialog);
        QVERIFY2(nameless(*dialog).isEmpty(), qPrintable(nameless(*dialog).join(QLatin1Char(' '))));
        auto* reason = named<QLineEdit>(*dialog, "useReason");
        auto* accept = named<QPushButton>(*dialog, "useAccept");
        QVERIFY2(reason->text().contains(QStringLiteral("price")), qPrintable(reason->text()));
        reason->clear();
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("Spring sale"));
        QTest::mouseClick(accept, Qt::LeftButton);
        services::OverrideService service(m_data.workspace->database());
        const auto stored = [&] { return *service.overrides(m_data.store, product, {}, Grain::Day); };
        QTRY_COMPARE_WITH_TIMEOUT(stored().size(), std::size_t(7), 20'000);
        for (std::size_t k = 0; k < 7; ++k) {
            const auto own = stored()[k];
            QCOMPARE(own.date, m_data.date + static_cast<int>(k));
            QVERIFY(std::abs(own.value - scenario[k]) <= 0.051);
            QCOMPARE(own.reason, std::string("Spring sale"));
            QVERIFY(own.modelValue && std::abs(*own.modelValue - usual[k]) < 1e-3 * usual[k] + 1e-6);
        }
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(page->prediction().baselineDaily[3] - scenario[3]) < 0.06, 20'000);
        QVERIFY(!page->panel()->isChanged());
        m_data.undo.undo();
        QTRY_VERIFY_WITH_TIMEOUT(stored().empty(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(page->prediction().baselineDaily[3] - usual[3]) < 1e-6, 20'000);
    }

    void forecastIsOverriddenByCellAndPercent() {
        auto page = m_data.show<ForecastPage>();
        auto* table = named<QTableView>(*page, "forecastTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 30, 30'000);
        QVERIFY2(nameless(*page).isEmpty(), qPrintable(nameless(*page).join(QLatin1Char(' '))));
        QVERIFY(page->sentence().contains(QStringLiteral("30 days")));
        auto* model = static_cast<ForecastTableModel*>(table->model());
        const double own = model->series().points[3].mean;
        const QModelIndex cell = model->index(3, static_cast<int>(ForecastColumn::Yours));
        table->setCurrentIndex(cell);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto* field = table->findChild<QLineEdit*>();
        if (!field) // a number is edited in a spin box
            QVERIFY(table->findChild<QAbstractSpinBox*>());
        QWidget* editor = field ? static_cast<QWidget*>(field) : table->findChild<QAbstractSpinBox*>();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("777"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(model->series().points[3].overridden.value_or(0), 777.0);
        QCOMPARE(model->series().points[3].mean, own);
        services::OverrideService service(m_data.workspace->database());
        const auto stored = [&] { return *service.overrides(m_data.store, {}, {}, Grain::Day); };
        QTRY_COMPARE(stored().size(), 1U);
        QCOMPARE(stored().front().value, 777.0);
        QVERIFY(!stored().front().reason.empty());

        named<QPushButton>(*page, "overrideFreeze")->click();
        QTRY_VERIFY(stored().front().frozen);
        table->selectAll();
        named<QDoubleSpinBox>(*page, "overridePercent")->setValue(50);
        named<QPushButton>(*page, "overrideApply")->click();
        QTRY_COMPARE(stored().size(), 30U);
        QCOMPARE(model->series().points[3].overridden.value_or(0), 777.0); // frozen
        const auto& changed = model->series().points[4];
        QVERIFY(std::abs(*changed.overridden - changed.mean * 1.5) < 0.06);
        services::ForecastRequest asked;
        asked.storeId = m_data.store;
        asked.grain = Grain::Day;
        const auto again = m_data.workspace->planner().forecast(asked, {});
        QVERIFY(again && again->points[4].overridden && again->points[4].mean == changed.mean);
        for (int i = 0; i < 3; ++i)
            m_data.undo.undo();
        QTRY_VERIFY(stored().empty());
        QVERIFY(!model->series().points[3].overridden);
    }

    void forecastByWeekAndComponents() {
        auto page = m_data.show<ForecastPage>();
        auto* table = named<QTableView>(*page, "forecastTable");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 30, 30'000);
        const int columns = table->model()->columnCount();
        named<QToolButton>(*page, "componentsChip")->click();
        QVERIFY(table->model()->columnCount() > columns);
        auto* grain = named<QComboBox>(*page, "forecastGrain");
        grain->setFocus();
        QTest::keyClick(grain, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 13, 20'000);
        page->openProduct(QStringLiteral("P0002"));
        QTRY_VERIFY_WITH_TIMEOUT(page->sentence().contains(QStringLiteral("P0002")), 20'000);
    }

    /// From an earlier forecast to the one on screen, step by step, for the period that is chosen.
    void forecastSaysWhyItChanged() {
        auto page = m_data.show<ForecastPage>();
        auto* table = named<QTableView>(*page, "forecastTable");
        auto* grain = named<QComboBox>(*page, "forecastGrain");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 30, 30'000);
        grain->setFocus();
        QTest::keyClick(grain, Qt::Key_Down);
        page->openProduct(QStringLiteral("P0002"));
        QTRY_VERIFY_WITH_TIMEOUT(page->sentence().contains(QStringLiteral("P0002")), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 13, 20'000);
        auto* model = static_cast<ForecastTableModel*>(table->model());
        auto* chip = named<QToolButton>(*page, "whyChip");
        QTest::mouseClick(chip, Qt::LeftButton);
        auto* chart = named<WaterfallChart>(*page, "changeChart");
        QVERIFY(chart->isVisible());
        const auto isShown = [&] { return chart->bars().size() >= 6; };
        QTRY_VERIFY2_WITH_TIMEOUT(isShown(), qPrintable(chart->sentence()), 30'000);
        const auto addsUp = [&] {
            const auto& bars = chart->bars();
            double sum = 0;
            for (std::size_t i = 0; i + 1 < bars.size(); ++i)
                sum += bars[i].value;
            return std::abs(sum - bars.back().value) < 1e-6;
        };
        QVERIFY(addsUp());
        QVERIFY(std::abs(chart->bars().back().value - model->series().points[0].mean) < 0.06);
        QVERIFY(named<QComboBox>(*page, "changeRun")->count() > 0);
        QVERIFY(!chart->table().rows.empty());
        QVERIFY2(nameless(*page).isEmpty(), qPrintable(nameless(*page).join(QLatin1Char(' '))));

        // The other period that is chosen by a click, and what was changed there by hand.
        const QRect cell = table->visualRect(model->index(2, 1));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
        QTRY_VERIFY(isShown() &&
                    std::abs(chart->bars().back().value - model->series().points[2].mean) < 0.06);
        const double before = chart->bars().back().value;
        named<QDoubleSpinBox>(*page, "overridePercent")->setValue(50);
        QTest::mouseClick(named<QPushButton>(*page, "overrideApply"), Qt::LeftButton);
        QTRY_VERIFY(isShown() && chart->bars().back().value > 1.4 * before);
        QVERIFY(addsUp());
        QCOMPARE(chart->bars()[4].label, QStringLiteral("Your changes"));
        QVERIFY(std::abs(chart->bars()[4].value - before / 2) < 0.11);
        QVERIFY(named<QLabel>(*page, "changeSentence")->text().contains(QStringLiteral("Your changes")));
        m_data.undo.undo();
        QTRY_VERIFY(isShown() && std::abs(chart->bars().back().value - before) < 0.11);
        QTest::mouseClick(named<QToolButton>(*page, "componentsChip"), Qt::LeftButton);
        QVERIFY(!chart->isVisible() && !chip->isChecked());
    }

private:
    EnglishPlurals m_plurals;
    std::unique_ptr<Theme> m_theme;
    test::PlanningWorkspace m_data;
};

} // namespace test_planning_pages

SHELFCAST_TEST(test_planning_pages, TestPlanningPages)
#include "test_planning_pages.moc"
