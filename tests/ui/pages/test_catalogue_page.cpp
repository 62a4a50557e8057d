#include "planning_workspace.h"
#include "services/master_edit.h"
#include "storage/file/audit_repository.h"
#include "ui/pages/catalogue/catalogue_page.h"
#include "ui/pages/catalogue/catalogue_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

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

private:
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

QTEST_MAIN(TestCataloguePage)
#include "test_catalogue_page.moc"
