#include "serving/views/all_stores.h"
#include "test_program.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/models/orders/plan_model.h"
#include "ui/pages/bulk/bulk_page.h"
#include "ui/pages/bulk/plan/plan_view.h"
#include "ui/pages/bulk/products/products_view.h"
#include "ui/pages/dashboard/work_list.h"
#include "ui/pages/upload/findings_list.h"
#include "ui/pages/upload/import_panel.h"
#include "ui/pages/upload/preview_table.h"
#include "ui/pages/upload/upload_page.h"
#include "ui/shell/frame/command_palette.h"
#include "ui/shell/frame/sidebar.h"
#include "ui/shell/frame/top_bar.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/card.h"
#include "ui/window_fixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace test_window {

using namespace shelfcast;
using namespace shelfcast::ui;

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>();
        m_theme->setChoice(SchemeChoice::Light);
    }

    void emptyDatabaseOffersTwoWaysIn() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        auto* import = button(fixture, "importFile");
        QVERIFY(import->isVisible());
        QVERIFY(button(fixture, "trySample")->isVisible());
        fixture.files.setNextFileName({}); // cancelled
        QTest::mouseClick(import, Qt::LeftButton);
        QVERIFY(fixture.window().page(PageId::Upload)->isVisible());
        QVERIFY(!button(fixture, "importButton")->isVisible());

        fixture.window().showPage(PageId::Dashboard);
        QVERIFY(import->isVisible());
        fixture.files.setNextFileName(fixture.writeSample(1, 2, 60));
        QTest::mouseClick(import, Qt::LeftButton);
        QVERIFY(fixture.settle());
        QVERIFY(button(fixture, "importButton")->isVisible());
    }

    void importDashboardUndo() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        const QString file = fixture.writeSample(2, 6, 400);
        QVERIFY(!file.isEmpty());
        QVERIFY(fixture.settle());
        fixture.window().showPage(PageId::Upload);
        fixture.files.setNextFileName(file);
        QTest::mouseClick(button(fixture, "chooseFile"), Qt::LeftButton);
        QVERIFY(fixture.settle());

        QVERIFY(fixture.sampleRows() > 3000);
        const QString wanted = QStringLiteral("Import %1 rows").arg(QLocale().toString(fixture.sampleRows()));
        auto* import = button(fixture, "importButton");
        QVERIFY(import->isVisible());
        QVERIFY2(import->isEnabled(), qPrintable(fixture.window().page(PageId::Upload)->errors().message()));
        QCOMPARE(import->text(), wanted);
        auto* preview = fixture.window().findChild<PreviewTable*>(QStringLiteral("previewTable"));
        QCOMPARE(preview->fieldOf(0), std::string("date"));

        // A column that is mapped away stays away in the next preview, and comes back.
        const int category = 3;
        QCOMPARE(preview->fieldOf(category), std::string("category"));
        choose(*preview, category, QString());
        QVERIFY(fixture.settle());
        QCOMPARE(preview->fieldOf(category), std::string());
        choose(*preview, category, QStringLiteral("category"));
        QVERIFY(fixture.settle());
        QCOMPARE(preview->fieldOf(category), std::string("category"));
        QCOMPARE(import->text(), wanted);

        QTest::mouseClick(import, Qt::LeftButton);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().catalog().stores()->size(), std::size_t(2));
        auto* uploads = fixture.window().findChild<QTableView*>(QStringLiteral("uploadTable"));
        QCOMPARE(uploads->model()->rowCount(), 1);

        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QTest::keyClick(&fixture.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(fixture.window().page(PageId::Dashboard)->isVisible());
        QVERIFY(fixture.settle());
        auto* sales = fixture.window().findChild<Card*>(QStringLiteral("salesCard"));
        QVERIFY2(sales->value() != QStringLiteral("\u2013"),
                 qPrintable(fixture.window().page(PageId::Dashboard)->errors().message()));
        QVERIFY(!fixture.window().page(PageId::Dashboard)->sentence().isEmpty());

        // [Undo] of the toast takes the upload back.
        button(fixture, "toastUndo")->click();
        QVERIFY(fixture.settle());
        QVERIFY(fixture.workspace().catalog().stores()->empty());
        QVERIFY(button(fixture, "importFile")->isVisible());
    }

    /// A shortcut that two actions have, or one has twice, does nothing when it is pressed.
    void everyShortcutStandsOnce() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QSet<QString> seen;
        for (const QAction* action : fixture.window().findChildren<QAction*>())
            for (const QKeySequence& keys : action->shortcuts()) {
                if (action->shortcutContext() == Qt::WidgetShortcut ||
                    action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
                    continue; // of one list only
                QVERIFY2(!seen.contains(keys.toString()),
                         qPrintable(keys.toString() + u' ' + action->text()));
                seen.insert(keys.toString());
            }
        QVERIFY(seen.contains(QStringLiteral("Ctrl+Shift+Z")));
    }

    /// The toast takes back the edit it speaks of, or is gone.
    void theToastUndoesItsOwnEdit() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        QStringList undone;
        struct Edit : QUndoCommand {
            Edit(const QString& name, QStringList& list) : QUndoCommand(name), m_list(list) {}
            void undo() override { m_list << text(); }
            QStringList& m_list;
        };
        auto* page = fixture.window().page(PageId::Bulk);
        auto* toast = fixture.window().findChild<QWidget*>(QStringLiteral("toast"));
        fixture.undo.push(new Edit(QStringLiteral("first"), undone));
        Q_EMIT page->toastRequested(QStringLiteral("first"), true);
        QVERIFY(toast->isVisible());
        fixture.undo.push(new Edit(QStringLiteral("second"), undone));
        QVERIFY(!toast->isVisible()); // its undo would have taken back the second
        Q_EMIT page->toastRequested(QStringLiteral("second"), true);
        button(fixture, "toastUndo")->click();
        QCOMPARE(undone, QStringList{QStringLiteral("second")});
        Q_EMIT page->toastRequested(QStringLiteral("first"), true);
        fixture.undo.undo();
        QVERIFY(!toast->isVisible());
    }

    void takingBackAsksFirst() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        const QString file = fixture.writeSample(1, 3, 90);
        QVERIFY(fixture.workspace().imports().import(file.toStdString(), {}, {}));
        fixture.window().showPage(PageId::Upload);
        fixture.window().reload();
        QVERIFY(fixture.settle());
        auto* uploads = fixture.window().findChild<QTableView*>(QStringLiteral("uploadTable"));
        QCOMPARE(uploads->model()->rowCount(), 1);
        uploads->selectRow(0);
        fixture.messages.setNextAnswer(false);
        button(fixture, "takeBack")->click();
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().catalog().stores()->size(), std::size_t(1));
        fixture.messages.setNextAnswer(true);
        button(fixture, "takeBack")->click();
        QVERIFY(fixture.settle());
        QVERIFY(fixture.workspace().catalog().stores()->empty());
        QCOMPARE(fixture.messages.asked().size(), 2);
    }

    void wrongFileIsRefusedInWords() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        fixture.window().importFile(QStringLiteral("/there/is/no/such file.csv"));
        QVERIFY(fixture.settle());
        QVERIFY(!fixture.window().page(PageId::Upload)->errors().message().isEmpty());
        QVERIFY(button(fixture, "chooseFile")->isVisible());
    }

    void templateIsWrittenAndReadsBack() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("template.csv"));
        fixture.window().showPage(PageId::Upload);
        fixture.files.setNextFileName(path);
        button(fixture, "downloadTemplate")->click();
        QVERIFY(fixture.settle());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Date,"));
    }

    void narrowWindowCollapsesTheSidebar() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        auto* sidebar = fixture.window().findChild<Sidebar*>(QStringLiteral("sidebar"));
        QCOMPARE(sidebar->width(), 200);
        fixture.window().resize(1000, 700);
        QTRY_COMPARE(sidebar->width(), 56);
        fixture.window().resize(1280, 720);
        QTRY_COMPARE(sidebar->width(), 200);
        QVERIFY(fixture.settle());
    }

    void unknownStockIsNeverCalledCovered() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        const QString path = fixture.writeText(QStringLiteral("no stock.csv"), [] {
            QByteArray rows("Date,Store,Product,Units\n");
            for (int i = 0; i < 60; ++i)
                for (const char* product : {"A", "B"})
                    rows += QDate(2024, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1() + ",S1," + product +
                            ',' + QByteArray::number(5 + i % 7) + '\n';
            return rows;
        }());
        const auto imported = fixture.workspace().imports().import(path.toStdString(), {}, {});
        QVERIFY2(imported && imported->accepted == 120,
                 imported ? "" : imported.error().message.english().c_str());
        fixture.window().reload();
        QVERIFY(fixture.settle());
        fixture.window().showPage(PageId::Dashboard);
        QVERIFY(fixture.settle());
        Page* dashboard = fixture.window().page(PageId::Dashboard);
        QVERIFY2(dashboard->sentence().startsWith(QStringLiteral("The stock of no product is known")),
                 qPrintable(dashboard->sentence()));
        const auto said = [](const QWidget* owner, const QString& words) {
            const auto labels = owner->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QVERIFY(!said(dashboard, QStringLiteral("covered")));
        QVERIFY(said(dashboard, QStringLiteral("stock unknown")));
        fixture.window().showPage(PageId::Bulk);
        QVERIFY(fixture.settle());
        Page* bulk = fixture.window().page(PageId::Bulk);
        QVERIFY(said(bulk, QStringLiteral("stock unknown")));
    }

    void theFrameStaysWhereItIs() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 3, 60));
        auto* bar = fixture.window().findChild<QWidget*>(QStringLiteral("topBar"));
        auto* status = fixture.window().findChild<QWidget*>(QStringLiteral("statusLinks"));
        QVERIFY(bar && status);
        const QRect barThere = bar->geometry(), statusThere = status->geometry();
        for (int id = 1; id <= 5; ++id) {
            fixture.window().showPage(static_cast<PageId>(id));
            QVERIFY(fixture.settle());
            for (QAction* view : fixture.window().currentPage()->viewActions()) {
                view->trigger();
                QVERIFY(fixture.settle());
                QTest::qWait(20);
                QCOMPARE(bar->geometry(), barThere);
                QCOMPARE(status->geometry(), statusThere);
            }
            QTest::qWait(20);
            QCOMPARE(bar->geometry(), barThere);
            QCOMPARE(status->geometry(), statusThere);
        }
    }

    void theKeyboardReachesPagesSearchAndExport() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 3, 60));
        for (const int id : {5, 4, 3, 1, 2}) {
            QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(Qt::Key_0 + id), Qt::ControlModifier);
            QVERIFY(fixture.settle());
            QCOMPARE(fixture.window().currentPage(), fixture.window().page(static_cast<PageId>(id)));
        }
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        auto* search = fixture.window().findChild<QLineEdit*>(QStringLiteral("bulkSearch"));
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, QStringLiteral("P0002"));
        auto* table = fixture.window().findChild<QTableView*>(QStringLiteral("bulkTable"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTest::keyClick(search, Qt::Key_E, Qt::ControlModifier);
        QMenu* menu = nullptr;
        QTRY_VERIFY((menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr);
        QVERIFY(menu->actions().size() > 3);
        menu->close();
        fixture.window().activateWindow();
        QTRY_VERIFY(search->hasFocus());
        for (int view = 4; view >= 1; --view) {
            QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(Qt::Key_0 + view), Qt::AltModifier);
            QVERIFY(fixture.settle());
            QVERIFY(fixture.window().currentPage()->viewActions().at(view - 1)->isChecked());
        }
        QTest::keyClick(&fixture.window(), Qt::Key_F5);
        QVERIFY(fixture.settle());
        QVERIFY(fixture.window().currentPage()->errors().message().isEmpty());
    }

    void paletteFindsAndOpens() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.settle());
        QTest::keyClick(&fixture.window(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = fixture.window().findChild<CommandPalette*>();
        QVERIFY(palette->isVisible());
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("uplo tra"));
        QCOMPARE(palette->shown(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QVERIFY(fixture.window().page(PageId::Upload)->isVisible());
        QCOMPARE(matchScore(QStringLiteral("P0007 Oat milk"), QStringLiteral("xyz")), -1);
        QVERIFY(matchScore(QStringLiteral("P0007 Oat milk"), QStringLiteral("milk")) <
                matchScore(QStringLiteral("Buttermilk"), QStringLiteral("milk")));
    }

    void paletteDoesWork() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(2, 6, 200));
        const auto run = [&](const QString& words) {
            for (QAction* action : fixture.window().findChildren<QAction*>())
                if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K))
                    action->trigger();
            auto* palette = fixture.window().findChild<CommandPalette*>();
            auto* field = palette->findChild<QLineEdit*>();
            QTest::keyClicks(field, words);
            const auto* first = palette->findChild<QListWidget*>()->item(0);
            const QString found = first ? first->text() : field->text() + QStringLiteral(" finds nothing");
            if (!palette->isVisible())
                return QStringLiteral("The palette does not open.");
            QTest::keyClick(field, Qt::Key_Return);
            return fixture.settle() ? found : QString();
        };
        QVERIFY(run(QStringLiteral("train S002")).startsWith(QStringLiteral("Train S002")));
        QVERIFY(fixture.window().page(PageId::Upload)->isVisible());
        QVERIFY(fixture.workspace().training().activeModel("S002")->has_value());
        QVERIFY(!fixture.workspace().training().activeModel("S001")->has_value());

        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("orders.csv"));
        fixture.files.setNextFileName(file);
        const QString found = run(QStringLiteral("export orders"));
        QVERIFY2(found.startsWith(QStringLiteral("Export orders of S001")), qPrintable(found));
        QVERIFY2(QFile::exists(file), qPrintable(fixture.window().currentPage()->errors().message()));

        // What was decided goes onto the paper, not what was advised.
        const Day date = fixture.window().findChild<TopBar*>()->date();
        auto orders = fixture.workspace().orders();
        const auto proposed = orders.propose({{"S001", date, {}}}, {});
        QVERIFY(proposed && !proposed->empty() && proposed->front().lines.size() > 1);
        const std::string kept = proposed->front().lines[0].productId,
                          notWanted = proposed->front().lines[1].productId;
        QVERIFY(orders.take("S001", date, {notWanted}));
        fixture.window().showPage(PageId::Upload);
        fixture.window().page(PageId::Bulk)->invalidate(); // the window was not told
        fixture.files.setNextFileName(folder.filePath(QStringLiteral("decided.csv")));
        QVERIFY(!run(QStringLiteral("export orders")).isEmpty());
        QFile decided(folder.filePath(QStringLiteral("decided.csv")));
        QVERIFY(decided.open(QFile::ReadOnly));
        const QByteArray written = decided.readAll();
        QVERIFY(written.contains(kept.c_str()));
        QVERIFY2(!written.contains(notWanted.c_str()), written.constData());
        QVERIFY(fixture.window().page(PageId::Bulk)->isVisible());
    }

    /// Help opens at the page on screen, and is searched as a whole.
    void helpIsOfThePage() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(1, 3, 90));
        fixture.window().showPage(PageId::Smart);
        QTest::keyClick(&fixture.window(), Qt::Key_F1);
        auto* help = fixture.window().findChild<QDialog*>(QStringLiteral("helpDialog"));
        QVERIFY(help);
        auto* topics = help->findChild<QListWidget*>();
        const auto shown = [&] {
            QStringList words;
            for (const QLabel* label :
                 help->findChild<QScrollArea*>(QStringLiteral("helpText"))->widget()->findChildren<QLabel*>())
                words << label->text();
            return words.join(QLatin1Char('|'));
        };
        QCOMPARE(topics->currentItem()->text(), QStringLiteral("Smart prediction"));
        QVERIFY2(shown().contains(QStringLiteral("while you drag")), qPrintable(shown()));
        auto* search = help->findChild<QLineEdit*>(QStringLiteral("helpSearch"));
        QTest::keyClicks(search, QStringLiteral("90 days"));
        QVERIFY2(shown().contains(QStringLiteral("Dead")), qPrintable(shown()));
        QVERIFY(!shown().contains(QStringLiteral("while you drag")));
        search->clear();
        QTest::keyClicks(search, QStringLiteral("DATEV")); // where the sales of other programs come from
        QVERIFY2(shown().contains(QStringLiteral("invoice lines")), qPrintable(shown()));
        QTest::keyClicks(search, QStringLiteral(" zebra"));
        QVERIFY(shown().startsWith(QStringLiteral("Nothing in help")));
        topics->setCurrentRow(0); // a topic is shown whole again
        QVERIFY(search->text().isEmpty());
        QVERIFY(shown().contains(QStringLiteral("Work list")));
        for (int row = 0; row < topics->count(); ++row) {
            topics->setCurrentRow(row);
            QVERIFY(shown().size() > 100);
        }
    }

    void staleResultsAreDropped() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        const QString file = fixture.writeSample(2, 3, 120);
        QVERIFY(fixture.workspace().imports().import(file.toStdString(), {}, {}));
        fixture.window().reload();
        QVERIFY(fixture.settle());
        auto* store = fixture.window().findChild<QComboBox*>();
        QCOMPARE(store->count(), 4); // all stores, a line, and two
        store->setCurrentIndex(3);   // the work for this one is dropped …
        store->setCurrentIndex(2);   // … because this one is wanted before it is done
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.window().store(), std::string("S001"));
        auto* chart = fixture.window().findChild<QWidget*>(QStringLiteral("dashboardChart"));
        QVERIFY2(chart->accessibleName().contains(QStringLiteral("S001")),
                 qPrintable(chart->accessibleName()));
    }

    /// All stores together: where they can be shown, else a page asks for one; a line leads into its own
    /// store.
    void allStoresTogether() {
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(3, 4, 200));
        MainWindow& window = fixture.window();
        QCOMPARE(window.store(), std::string("S001")); // nobody has chosen yet
        auto* store = window.findChild<QComboBox*>();
        QCOMPARE(store->itemText(0), QStringLiteral("All stores"));
        store->setCurrentIndex(0);
        QVERIFY(fixture.settle());
        QCOMPARE(window.store(), std::string("all"));
        const auto day =
            services::defaultDateOfAllStores(fixture.workspace().database(), fixture.workspace().planner());
        const auto all = services::dashboardOfAllStores(fixture.workspace().database(),
                                                        fixture.workspace().planner(), *day, {});
        window.showPage(PageId::Dashboard);
        QVERIFY(fixture.settle());
        auto* risk = window.findChild<Card*>(QStringLiteral("riskCard"));
        QCOMPARE(risk->value(), QLocale().toString(all->productsAtRisk));
        auto* chart = window.findChild<QWidget*>(QStringLiteral("dashboardChart"));
        QVERIFY2(chart->accessibleName().contains(QStringLiteral("all stores")),
                 qPrintable(chart->accessibleName()));
        // Of one store: it says so, offers none of its actions, and leads to the list of stores.
        for (const PageId id : {PageId::Smart, PageId::Forecast}) {
            window.showPage(id);
            QVERIFY(fixture.settle());
            Page* page = window.page(id);
            QVERIFY(page->wantsStore());
            auto* choose = page->findChild<QPushButton*>(QStringLiteral("chooseStore"));
            QVERIFY(choose && choose->isVisible());
            QVERIFY(page->errors().message().isEmpty());
            QTest::mouseClick(choose, Qt::LeftButton);
            QVERIFY(store->view()->isVisible());
            store->hidePopup();
        }
        // The plan and the products name the store of every line.
        auto* bulk = qobject_cast<BulkPage*>(window.page(PageId::Bulk));
        window.showPage(PageId::Bulk);
        bulk->showView(&bulk->plan());
        QVERIFY(fixture.settle());
        auto* plan = bulk->plan().findChild<QTableView*>(QStringLiteral("planProducts"));
        QCOMPARE(plan->model()->rowCount(), 12);
        QVERIFY(!plan->isColumnHidden(static_cast<int>(PlanColumn::Store)));
        auto* only = bulk->plan().findChild<QComboBox*>(QStringLiteral("planStore"));
        QVERIFY(only->isVisible());
        only->setCurrentIndex(only->findData(QStringLiteral("S002")));
        QCOMPARE(plan->model()->rowCount(), 4);
        for (int row = 0; row < 4; ++row)
            QCOMPARE(plan->model()->index(row, static_cast<int>(PlanColumn::Store)).data().toString(),
                     QStringLiteral("S002"));
        QVERIFY2(bulk->sentence().startsWith(QStringLiteral("S002: ")), qPrintable(bulk->sentence()));
        bulk->showView(&bulk->products());
        QVERIFY(fixture.settle());
        auto* rows = bulk->products().findChild<QTableView*>(QStringLiteral("bulkTable"));
        QVERIFY(!rows->isColumnHidden(static_cast<int>(BulkColumn::Store)));
        // From the work list into the store of the line.
        window.showPage(PageId::Dashboard);
        QVERIFY(fixture.settle());
        QVERIFY(!all->work.empty());
        auto* list = window.findChild<WorkList*>(QStringLiteral("workList"));
        Q_EMIT list->openClicked(0);
        QVERIFY(fixture.settle());
        QCOMPARE(window.store(), all->work.front().storeId);
        QCOMPARE(window.currentPage(), window.page(static_cast<PageId>(all->work.front().page)));
        QVERIFY(rows->isColumnHidden(static_cast<int>(BulkColumn::Store)));
        QVERIFY(!only->isVisible());
    }

    /// Until the figures of another store are there, none of the one before is shown.
    void nothingOfAnotherStoreIsLeft_data() {
        QTest::addColumn<int>("page");
        QTest::newRow("plan") << 2;
        QTest::newRow("smart") << 3;
        QTest::newRow("forecast") << 4;
    }
    void nothingOfAnotherStoreIsLeft() {
        QFETCH(int, page);
        WindowFixture fixture(*m_theme);
        QVERIFY(fixture.isReady());
        QVERIFY(fixture.importSample(2, 4, 200));
        MainWindow& window = fixture.window();
        auto* bulk = qobject_cast<BulkPage*>(window.page(PageId::Bulk));
        bulk->showView(&bulk->plan());
        window.showPage(static_cast<PageId>(page));
        QVERIFY(fixture.settle());
        const auto filled = [&] {
            if (page == 2)
                return bulk->plan()
                           .findChild<QTableView*>(QStringLiteral("planProducts"))
                           ->model()
                           ->rowCount() > 0;
            if (page == 3)
                return window.page(PageId::Smart)
                           ->findChild<QLabel*>(QStringLiteral("smartAnswer"))
                           ->text() != QStringLiteral("Being computed\u2026");
            const auto tables = window.page(PageId::Forecast)->findChildren<QTableView*>();
            return std::ranges::any_of(tables,
                                       [](QTableView* table) { return table->model()->rowCount() > 0; });
        };
        QVERIFY(filled());
        Page* shown = window.currentPage();
        const auto day = *fixture.workspace().planner().defaultDate("S002");
        shown->setScope("S002", day);
        QVERIFY(!filled());
        QVERIFY2(shown->sentence().contains(QStringLiteral("Being computed")), qPrintable(shown->sentence()));
        QVERIFY(fixture.settle());
        QVERIFY(filled());
        QVERIFY(!shown->sentence().contains(QStringLiteral("Being computed")));
    }

private:
    /// As a click on an entry of the column's choices does it.
    static void choose(PreviewTable& preview, int column, const QString& field) {
        auto* choice = qobject_cast<QComboBox*>(preview.cellWidget(0, column));
        choice->setCurrentIndex(choice->findData(field));
        Q_EMIT choice->activated(choice->currentIndex());
    }
    static QPushButton* button(WindowFixture& fixture, const char* name) {
        auto* found = fixture.window().findChild<QPushButton*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no button %s", name);
        return found;
    }
    std::unique_ptr<Theme> m_theme;
};

} // namespace test_window

SHELFCAST_TEST(test_window, TestWindow)
#include "test_window.moc"
