#include "planning_workspace.h"
#include "services/settings/master_edit.h"
#include "serving/settings/order_columns.h"
#include "storage/file/audit_repository.h"
#include "test_program.h"
#include "ui/pages/catalogue/catalogue_page.h"
#include "ui/pages/catalogue/catalogue_view.h"
#include "ui/pages/catalogue/order_sheet_dialog.h"
#include "ui/pages/catalogue/policy_dialog.h"
#include "ui/pages/preview_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include <algorithm>

namespace test_catalogue_page {

using namespace shelfcast;
using namespace shelfcast::ui;

/// Values of products and suppliers changed in their cells: stored, audited, undone, refused with a sentence.
class TestCataloguePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = std::make_unique<Theme>();
        std::string problem = m_data.open(4, 120, false);
        QVERIFY2(problem.empty(), problem.c_str());
        problem = m_data.addSuppliers();
        QVERIFY2(problem.empty(), problem.c_str());
        m_context = std::make_unique<PageContext>(m_data.context());
    }
    void init() {
        m_page = std::make_unique<CataloguePage>(*m_context);
        m_page->resize(1032, 540);
        m_page->setScope(m_data.store, m_data.date);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() {
        m_page.reset();
        m_data.jobs.waitForDone();
        m_data.undo.clear();
    }

    void cellsAreTypedIntoStoredAndUndone_data() {
        QTest::addColumn<bool>("ofSupplier");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("stored"); ///< empty = taken back
        QTest::newRow("cost") << false << "P0001"
                              << "Unit cost"
                              << "12.75"
                              << "unit_cost"
                              << "12.75";
        QTest::newRow("name") << false << "P0002"
                              << "Product"
                              << "Oat milk 1 l"
                              << "name"
                              << "Oat milk 1 l";
        QTest::newRow("pack") << false << "P0002"
                              << "Pack"
                              << "24"
                              << "pack_size"
                              << "24";
        QTest::newRow("cost taken back") << false << "P0003"
                                         << "Unit cost"
                                         << " "
                                         << "unit_cost"
                                         << "";
        QTest::newRow("minimum") << true << "Harbour Foods"
                                 << "Minimum value"
                                 << "650"
                                 << "minimum_order_value"
                                 << "650";
        QTest::newRow("calendar") << true << "Mill & Sons"
                                  << "Order days"
                                  << "monday, thu"
                                  << "order_days"
                                  << "Mon,Thu";
        QTest::newRow("cut-off") << true << "Mill & Sons"
                                 << "Order before"
                                 << "9:30"
                                 << "order_cut_off"
                                 << "09:30";
        QTest::newRow("lead time") << true << "Mill & Sons"
                                   << "Lead time, days"
                                   << "9"
                                   << "lead_time_days"
                                   << "9";
    }
    void cellsAreTypedIntoStoredAndUndone() {
        QFETCH(bool, ofSupplier);
        QFETCH(QString, id);
        QFETCH(QString, field);
        QFETCH(QString, stored);
        const auto now = [&] { return said(ofSupplier, id, field); };
        const QString before = now();
        QVERIFY(before != stored);
        QSignalSpy changed(m_page.get(), &Page::planChanged);
        QFETCH(QString, column);
        QFETCH(QString, typed);
        type(ofSupplier, id, column, typed);
        QTRY_COMPARE(now(), stored);
        QTRY_COMPARE(changed.count(), 1); // the other pages compute anew
        storage::AuditFilter edits;
        edits.action = "edit";
        const auto line = storage::AuditRepository(m_data.workspace->database()).list(edits)->front();
        QVERIFY2(line.subject.find(id.toStdString()) != std::string::npos, line.subject.c_str());
        QCOMPARE(QString::fromStdString(line.before.value_or("")),
                 before.isEmpty() ? QString() : field + QLatin1Char(' ') + before);
        QCOMPARE(QString::fromStdString(line.after.value_or("")),
                 stored.isEmpty() ? QString() : field + QLatin1Char(' ') + stored);
        QCOMPARE(m_data.undo.count(), 1);
        m_data.undo.undo();
        QTRY_COMPARE(now(), before);
        m_data.undo.redo();
        QTRY_COMPARE(now(), stored);
        m_data.undo.undo();
        QTRY_COMPARE(now(), before);
    }

    void nonsenseIsRefusedWithASentence_data() {
        QTest::addColumn<bool>("ofSupplier");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("field");
        QTest::newRow("words") << false << "P0001"
                               << "Unit cost"
                               << "cheap"
                               << "unit_cost";
        QTest::newRow("negative") << false << "P0001"
                                  << "Unit cost"
                                  << "-3"
                                  << "unit_cost";
        QTest::newRow("half a pack") << false << "P0001"
                                     << "Pack"
                                     << "1.5"
                                     << "pack_size";
        QTest::newRow("no weekday") << true << "Mill & Sons"
                                    << "Order days"
                                    << "Blursday"
                                    << "order_days";
    }
    void nonsenseIsRefusedWithASentence() {
        QFETCH(bool, ofSupplier);
        QFETCH(QString, id);
        QFETCH(QString, field);
        const QString before = said(ofSupplier, id, field);
        QFETCH(QString, column);
        QFETCH(QString, typed);
        type(ofSupplier, id, column, typed);
        QTRY_VERIFY2(m_page->errors().message().contains(QStringLiteral("left as it is")),
                     qPrintable(m_page->errors().message()));
        QCOMPARE(said(ofSupplier, id, field), before);
        QCOMPARE(m_data.undo.count(), 0);
        QTRY_COMPARE(cell(ofSupplier, id, column).data(Qt::EditRole).toString().isEmpty(), before.isEmpty());
    }

    /// What is changed here is what orders are decided from.
    void theOrderFollowsThePack() {
        const auto order = [&] {
            const auto bulk = m_data.workspace->planner().bulk({m_data.store, m_data.date, {}}, {});
            for (const BulkRow& row : bulk->rows)
                if (row.decision.order > 0)
                    return std::pair(row.productId, row.decision.order);
            return std::pair(std::string(), 0.0);
        };
        const auto [product, units] = order();
        QVERIFY(units > 0);
        type(false, QString::fromStdString(product), QStringLiteral("Pack"), QStringLiteral("997"));
        QTRY_COMPARE(order().second, 997.0);
    }

    /// A rule is looked at before it is kept, kept as one step, and taken back.
    void aRuleIsSeenBeforeItIsKept_data() {
        QTest::addColumn<bool>("ofSupplier");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("words");
        QTest::newRow("service") << false << 1 << "policyService" << 99.0 << "service 99"
                                 << "service 99 %";
        QTest::newRow("fill rate") << false << 2 << "policyFill" << 97.5 << "fill 97.5"
                                   << "fill rate 97.5 %";
        QTest::newRow("costs") << false << 3 << "policyShortage" << 4.0 << "cost 4 0.2"
                               << "costs 4 short, 0.2 a week held";
        QTest::newRow("levels") << false << 4 << "policyHigh" << 4000.0 << "minmax 20 4000"
                                << "20 to 4,000 units";
        QTest::newRow("lots") << false << 5 << "policyLot" << 48.0 << "fixed 20 48"
                              << "lots of 48 at 20";
        QTest::newRow("of a supplier") << true << 1 << "policyService" << 99.5 << "service 99.5"
                                       << "service 99.5 %";
    }
    void aRuleIsSeenBeforeItIsKept() {
        QFETCH(bool, ofSupplier);
        QFETCH(int, kind);
        QFETCH(QString, field);
        QFETCH(double, value);
        QFETCH(QString, kept);
        QFETCH(QString, words);
        const QString id = ofSupplier ? QStringLiteral("Harbour Foods") : QStringLiteral("P0004");
        const QString before = said(ofSupplier, id, QStringLiteral("policy"));
        PolicyDialog* dialog = openRule(ofSupplier, id);
        QVERIFY(dialog);
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("policySave"));
        QVERIFY(!save->isEnabled());
        dialog->findChild<QComboBox*>(QStringLiteral("policyKind"))->setCurrentIndex(kind);
        if (auto* real = dialog->findChild<QDoubleSpinBox*>(field))
            real->setValue(value);
        else
            dialog->findChild<QSpinBox*>(field)->setValue(static_cast<int>(value));
        auto* preview = dialog->findChild<QLabel*>(QStringLiteral("policyPreview"));
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30'000);
        const services::SettingsService service(m_data.workspace->database(), m_data.workspace->planner());
        const auto changes = dialog->changes();
        QCOMPARE(changes.size(), std::size_t(1));
        const auto seen = service.preview(changes, {});
        QCOMPARE(preview->text(), previewWords(*seen));
        QCOMPARE(said(ofSupplier, id, QStringLiteral("policy")), before); // nothing is kept yet
        QSignalSpy changed(m_page.get(), &Page::planChanged);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(said(ofSupplier, id, QStringLiteral("policy")), kept);
        QTRY_COMPARE(changed.count(), 1);
        const auto shown = [&] {
            return cell(ofSupplier, id, QStringLiteral("Ordered by"))
                .data()
                .toString()
                .replace(QChar(0xa0), QLatin1Char(' '));
        };
        QTRY_COMPARE(shown(), words);
        QCOMPARE(m_data.undo.count(), 1);
        m_data.undo.undo();
        QTRY_COMPARE(said(ofSupplier, id, QStringLiteral("policy")), before);
        m_data.undo.redo();
        QTRY_COMPARE(said(ofSupplier, id, QStringLiteral("policy")), kept);
        m_data.undo.undo();
        QTRY_COMPARE(said(ofSupplier, id, QStringLiteral("policy")), before);
        m_data.jobs.waitForDone();
    }

    void pricesByQuantityAreTypedInto_data() {
        QTest::addColumn<QString>("typed"); ///< from, cost, from, cost …
        QTest::addColumn<QString>("kept");  ///< empty = refused
        QTest::newRow("two steps") << "1|2.50|1000|1.20"
                                   << "1=2.5; 1000=1.2";
        QTest::newRow("in any order") << "1,000|1.2|1|2.5"
                                      << "1=2.5; 1000=1.2";
        QTest::newRow("words") << "1|cheap"
                               << "";
        QTest::newRow("a quantity twice") << "1|2|1|3"
                                          << "";
    }
    void pricesByQuantityAreTypedInto() {
        QFETCH(QString, typed);
        const QStringList cells = typed.split(QLatin1Char('|'));
        QFETCH(QString, kept);
        const QString id = QStringLiteral("P0003");
        PolicyDialog* dialog = openRule(false, id);
        QVERIFY(dialog);
        auto* prices = dialog->findChild<QTableWidget*>(QStringLiteral("policyPrices"));
        for (int i = 0; i < cells.size(); ++i)
            prices->setItem(i / 2, i % 2, new QTableWidgetItem(cells[i]));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("policySave"));
        auto* preview = dialog->findChild<QLabel*>(QStringLiteral("policyPreview"));
        if (kept.isEmpty()) {
            QTRY_VERIFY2_WITH_TIMEOUT(preview->text().contains(QStringLiteral("is no list of prices")),
                                      qPrintable(preview->text()), 30'000);
            QVERIFY(!save->isEnabled());
            dialog->reject();
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 30'000);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(said(false, id, QStringLiteral("price_breaks")), kept);
        QTRY_COMPARE(cell(false, id, QStringLiteral("Cost by quantity")).data().toString(),
                     QStringLiteral("from 1: 2.50; from 1,000: 1.20"));
        // Opened again, it shows what is kept, and that is no change.
        dialog = openRule(false, id);
        QVERIFY(dialog);
        prices = dialog->findChild<QTableWidget*>(QStringLiteral("policyPrices"));
        QTRY_COMPARE(prices->item(1, 0) ? prices->item(1, 0)->text() : QString(), QStringLiteral("1000"));
        QVERIFY(dialog->changes().empty());
        dialog->reject();
        m_data.undo.undo();
        QTRY_COMPARE(said(false, id, QStringLiteral("price_breaks")), QString());
        m_data.jobs.waitForDone();
    }

    /// Columns are ticked, moved and named as the supplier wants them; undo brings the usual sheet back.
    void anOrderSheetIsPutTogether() {
        const QString id = QStringLiteral("Harbour Foods");
        const std::string key = "order_columns.Harbour Foods";
        const services::SettingsService service(m_data.workspace->database(), m_data.workspace->planner());
        const auto kept = [&] {
            return QString::fromStdString(service.find(key, {})->value.value_or("usual"));
        };
        OrderSheetDialog* dialog = openSheet(id);
        QVERIFY(dialog);
        auto* sheet = dialog->findChild<QTableWidget*>(QStringLiteral("sheetColumns"));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("sheetSave"));
        auto* words = dialog->findChild<QLabel*>(QStringLiteral("sheetWords"));
        QTRY_COMPARE(sheet->rowCount(), static_cast<int>(services::orderFields().size()));
        QVERIFY(!dialog->columns() && !save->isEnabled());
        const auto tick = [&](int row, Qt::CheckState state) { sheet->item(row, 0)->setCheckState(state); };
        for (int row = 0; row < sheet->rowCount(); ++row)
            tick(row, Qt::Unchecked);
        QVERIFY(!save->isEnabled()); // an order without a column is none
        const auto rowOf = [](std::string_view name) {
            const auto fields = services::orderFields();
            return static_cast<int>(
                std::ranges::find_if(fields, [&](const auto& field) { return field.name == name; }) -
                fields.begin());
        };
        const int sku = rowOf("supplier_sku"), quantity = rowOf("quantity");
        tick(sku, Qt::Checked);
        tick(quantity, Qt::Checked);
        sheet->item(sku, 1)->setText(QStringLiteral("Menge"));
        sheet->item(quantity, 1)->setText(QStringLiteral("Menge"));
        QVERIFY(!save->isEnabled()); // two columns of one name
        sheet->item(sku, 1)->setText(QStringLiteral("Art.-Nr."));
        QCOMPARE(words->text(), QStringLiteral("Art.-Nr.  |  Menge"));
        sheet->setCurrentCell(quantity, 0);
        auto* up = dialog->findChild<QPushButton*>(QStringLiteral("sheetUp"));
        for (int row = quantity; row > 0; --row)
            QTest::mouseClick(up, Qt::LeftButton);
        QVERIFY(!up->isEnabled());
        QCOMPARE(words->text(), QStringLiteral("Menge  |  Art.-Nr."));
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(kept(), QStringLiteral("quantity=Menge; supplier_sku=Art.-Nr."));
        QTRY_COMPARE(m_data.undo.count(), 1);
        // Opened again, it stands as it was kept, and that is no change.
        dialog = openSheet(id);
        QVERIFY(dialog);
        sheet = dialog->findChild<QTableWidget*>(QStringLiteral("sheetColumns"));
        QTRY_COMPARE(sheet->item(0, 1) ? sheet->item(0, 1)->text() : QString(), QStringLiteral("Menge"));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("sheetSave"))->isEnabled());
        dialog->reject();
        m_data.undo.undo();
        QTRY_COMPARE(kept(), QStringLiteral("usual"));
        m_data.jobs.waitForDone();
    }

private:
    OrderSheetDialog* openSheet(const QString& id) {
        TableView* shown = table(true);
        if (!QTest::qWaitFor([&] { return cell(true, id, QStringLiteral("Code")).isValid(); }, 20'000))
            return nullptr;
        shown->setCurrentIndex(cell(true, id, QStringLiteral("Code")));
        m_page->suppliers().findChild<QAction*>(QStringLiteral("catalogueSheet"))->trigger();
        for (auto* dialog : m_page->findChildren<OrderSheetDialog*>())
            if (dialog->isVisible() && QTest::qWaitFor([&] { return dialog->isEnabled(); }, 20'000))
                return dialog;
        return nullptr;
    }
    /// Its product or supplier chosen, then the page's action.
    PolicyDialog* openRule(bool ofSupplier, const QString& id) {
        TableView* shown = table(ofSupplier);
        if (!QTest::qWaitFor([&] { return cell(ofSupplier, id, QStringLiteral("Code")).isValid(); }, 20'000))
            return nullptr;
        shown->setCurrentIndex(cell(ofSupplier, id, QStringLiteral("Code")));
        m_page->headerActions().last()->trigger();
        auto* dialog = m_page->findChild<PolicyDialog*>();
        return dialog && QTest::qWaitFor([&] { return dialog->isEnabled(); }, 20'000) ? dialog : nullptr;
    }
    QString said(bool ofSupplier, const QString& id, const QString& field) {
        const services::MasterEditService service(m_data.workspace->database(), m_data.workspace->planner());
        const auto entries = ofSupplier ? service.suppliers(m_data.store) : service.products(m_data.store);
        for (const auto& entry : *entries)
            if (entry.id == id.toStdString())
                if (const auto value = entry.said.find(field.toStdString()); value != entry.said.end())
                    return QString::fromStdString(value->second);
        return {};
    }
    TableView* table(bool ofSupplier) {
        CatalogueView& view = ofSupplier ? m_page->suppliers() : m_page->products();
        m_page->showView(&view);
        return view.findChild<TableView*>();
    }
    QModelIndex cell(bool ofSupplier, const QString& id, const QString& column) {
        const TableView* shown = table(ofSupplier);
        for (int row = 0; row < shown->model()->rowCount(); ++row)
            for (int i = 0; i < shown->model()->columnCount(); ++i)
                if (shown->model()->index(row, 0).data(IdRole).toString() == id &&
                    shown->model()->headerData(i, Qt::Horizontal).toString() == column)
                    return shown->model()->index(row, i);
        return {};
    }
    /// As a person does: onto the cell, over what stands there, Enter.
    void type(bool ofSupplier, const QString& id, const QString& column, const QString& typed) {
        TableView* shown = table(ofSupplier);
        QTRY_VERIFY(cell(ofSupplier, id, column).isValid());
        shown->setFocus();
        shown->setCurrentIndex(cell(ofSupplier, id, column));
        QTest::keyClick(shown, Qt::Key_F2);
        auto* field = shown->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    std::unique_ptr<Theme> m_theme;
    test::PlanningWorkspace m_data;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<CataloguePage> m_page;
};

} // namespace test_catalogue_page

SHELFCAST_TEST(test_catalogue_page, TestCataloguePage)
#include "test_catalogue_page.moc"
