#include "domain/catalog.h"
#include "hand_made.h"
#include "test_program.h"
#include "ui/models/bulk/bulk_filter_proxy.h"
#include "ui/models/bulk/bulk_table_model.h"
#include "ui/widgets/words/natural_order.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace test_bulk_table_model {

using namespace shelfcast;
using namespace shelfcast::ui;
using namespace shelfcast::test;

namespace {
int at(BulkColumn column) {
    return static_cast<int>(column);
}

Product bareProduct(const std::string& id) {
    Product product;
    product.id = id;
    return product;
}

std::vector<BulkRow> fiveRows() {
    return {bulkRow("P1", StockStatus::Adequate, 50, 20, 0, 5, "Acme"),
            bulkRow("P2", StockStatus::Critical, 3, 30, 48, 200, "Best"),
            bulkRow("P3", StockStatus::Critical, 2, 20, 36, 900, "Acme"),
            bulkRow("P4", StockStatus::Excess, 900, 10, 0, 0, "Best", "Food"), bareRow("P5")};
}

QStringList ids(const QAbstractItemModel& model) {
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << (model.index(row, 0).data(GroupHeaderRole).toBool()
                       ? QString(QLatin1Char('#') + model.index(row, 0).data(GroupRole).toString())
                       : model.index(row, 0).data(IdRole).toString());
    return result;
}
} // namespace

class TestBulkTableModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void refreshChangesOnlyWhatChanged() {
        BulkTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(bulkResult(fiveRows()));
        QCOMPARE(model.rowCount(), 5);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset),
            changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted),
            removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setResult(bulkResult(fiveRows()));
        QCOMPARE(changed.count(), 0);
        auto rows = fiveRows();
        rows[1].decision.order = 60;
        model.setResult(bulkResult(rows));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        rows.erase(rows.begin());
        rows.push_back(bulkRow("P9", StockStatus::Low, 5, 10, 12, 1));
        model.setResult(bulkResult(rows));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.rowOf("P9"), 4);
        QCOMPARE(model.rowOf("P1"), -1);
    }

    void unknownIsAWordNeverZero() {
        BulkTableModel model;
        model.setResult(bulkResult({bareRow("P5")}));
        for (const BulkColumn column :
             {BulkColumn::Stock, BulkColumn::OnOrder, BulkColumn::Cover, BulkColumn::RunsOut,
              BulkColumn::Order, BulkColumn::Value, BulkColumn::AtRisk, BulkColumn::Confidence}) {
            const QString words = model.index(0, at(column)).data().toString();
            QVERIFY2(!words.isEmpty() && !words.contains(QLatin1Char('0')), qPrintable(words));
        }
        // Without stock there is no order to value; the price comes second.
        QCOMPARE(model.index(0, at(BulkColumn::Value)).data().toString(), QStringLiteral("unknown"));
        QCOMPARE(model.index(0, at(BulkColumn::Stock)).data().toString(), QStringLiteral("stock unknown"));
        QVERIFY(!model.index(0, at(BulkColumn::Stock)).data(SortRole).isValid());
    }

    void confidenceNeedsSales() {
        BulkRow fresh = bareRow("P5"), idle = bareRow("P6"), untested = bareRow("P7");
        untested.lastWeeks.clear();
        for (WeekComparison& week : idle.lastWeeks)
            week.actual = 0;
        BulkTableModel model;
        model.setResult(bulkResult({fresh, idle, untested}));
        QCOMPARE(model.index(0, at(BulkColumn::Confidence)).data().toString(), QStringLiteral("too new"));
        QCOMPARE(model.index(1, at(BulkColumn::Confidence)).data().toString(), QStringLiteral("no sales"));
        QCOMPARE(model.index(2, at(BulkColumn::Confidence)).data().toString(), QStringLiteral("untested"));
    }

    void numbersInNamesCount() {
        BulkTableModel model;
        model.setResult(bulkResult({bareRow("P10"), bareRow("P9"), bareRow("P100"), bareRow("P2")}));
        BulkFilterProxy proxy;
        proxy.setSourceModel(&model);
        const QStringList rising = {QStringLiteral("P2"), QStringLiteral("P9"), QStringLiteral("P10"),
                                    QStringLiteral("P100")};
        proxy.sort(at(BulkColumn::Product), Qt::AscendingOrder);
        QCOMPARE(ids(proxy), rising);
        proxy.sort(at(BulkColumn::Status), Qt::AscendingOrder); // all alike: by their ids
        QCOMPARE(ids(proxy), rising);
        const auto products =
            inNaturalOrder(std::vector{bareProduct("10"), bareProduct("9"), bareProduct("1")});
        QCOMPARE(products.front().id, std::string("1"));
        QCOMPARE(products.back().id, std::string("10"));
    }

    void sortsByRawValuesUnknownLast() {
        BulkTableModel model;
        model.setResult(bulkResult(fiveRows()));
        BulkFilterProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        proxy.sort(at(BulkColumn::Stock),
                   Qt::AscendingOrder); // 900 after 50, which is not the order of the texts
        QCOMPARE(ids(proxy), (QStringList{QStringLiteral("P3"), QStringLiteral("P2"), QStringLiteral("P1"),
                                          QStringLiteral("P4"), QStringLiteral("P5")}));
        proxy.sort(at(BulkColumn::Stock), Qt::DescendingOrder);
        QCOMPARE(ids(proxy), (QStringList{QStringLiteral("P4"), QStringLiteral("P1"), QStringLiteral("P2"),
                                          QStringLiteral("P3"), QStringLiteral("P5")}));
        proxy.sort(at(BulkColumn::Status),
                   Qt::AscendingOrder); // within a status the most money at risk first
        QCOMPARE(ids(proxy).mid(0, 3),
                 (QStringList{QStringLiteral("P3"), QStringLiteral("P2"), QStringLiteral("P1")}));
    }

    void filtersBySearchAndStatus() {
        BulkTableModel model;
        model.setResult(bulkResult(fiveRows()));
        BulkFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.setStatuses({static_cast<int>(StockStatus::Critical)});
        QCOMPARE(proxy.productCount(), 2);
        proxy.setSearch(QStringLiteral("acme p3"));
        QCOMPARE(ids(proxy), QStringList{QStringLiteral("P3")});
        proxy.setSearch({});
        proxy.setStatuses({});
        proxy.setCategory(QStringLiteral("Food"));
        QCOMPARE(ids(proxy), QStringList{QStringLiteral("P4")});
        proxy.setCategory({});
        proxy.setSupplier(QStringLiteral("Best"));
        QCOMPARE(proxy.productCount(), 2);
        QVERIFY(proxy.isFiltered());
    }

    void groupsStayTogetherInBothOrders() {
        BulkTableModel model;
        QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        BulkFilterProxy proxy;
        QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxy.setSourceModel(&model);
        model.setResult(bulkResult(fiveRows()));
        model.setGroupBy(GroupBy::Supplier);
        proxy.refilter();
        const QString acme = QStringLiteral("#Acme"), best = QStringLiteral("#Best"),
                      none = QStringLiteral("#");
        proxy.sort(at(BulkColumn::Stock), Qt::AscendingOrder);
        QCOMPARE(ids(proxy),
                 (QStringList{acme, QStringLiteral("P3"), QStringLiteral("P1"), best, QStringLiteral("P2"),
                              QStringLiteral("P4"), none, QStringLiteral("P5")}));
        proxy.sort(at(BulkColumn::Stock), Qt::DescendingOrder);
        QCOMPARE(ids(proxy),
                 (QStringList{acme, QStringLiteral("P1"), QStringLiteral("P3"), best, QStringLiteral("P4"),
                              QStringLiteral("P2"), none, QStringLiteral("P5")}));
        proxy.setStatuses({static_cast<int>(StockStatus::Critical)});
        QCOMPARE(proxy.rowCount(), 4); // the heading of the emptied group goes
        QVERIFY(proxy.index(0, 0).data().toString().contains(QStringLiteral("Acme")));
        QVERIFY(!(proxy.index(0, 0).flags() & Qt::ItemIsSelectable));
        proxy.setStatuses({});
        model.setGroupBy(GroupBy::None);
        proxy.refilter();
        QCOMPARE(proxy.rowCount(), 5);
    }

    /// A line of an order keeps its quantity, value, state and place, whatever is recommended since.
    /// The same product of two stores: two rows, two ticks, an order each.
    void rowsOfSeveralStoresAreToldApart() {
        auto rows = fiveRows();
        for (BulkRow& row : rows)
            row.storeId = "S1";
        BulkRow other = rows[1];
        other.storeId = "S2";
        other.decision.order = 12;
        rows.push_back(other);
        BulkTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setResult(bulkResult(rows));
        QVERIFY(model.isOfSeveralStores());
        QCOMPARE(model.rowOf("P2"), -1); // of which store?
        const std::string here = services::rowKey("S1", "P2"), there = services::rowKey("S2", "P2");
        QCOMPARE(model.rowOf(here), 1);
        QCOMPARE(model.rowOf(there), 5);
        QCOMPARE(model.index(5, at(BulkColumn::Store)).data().toString(), QStringLiteral("S2"));
        services::OrderBasket basket;
        PurchaseOrderLine line;
        line.productId = "P2";
        line.units = 7;
        line.unitValue = 2;
        PurchaseOrder order;
        order.number = "PO-00001";
        order.storeId = "S2";
        order.supplier = "Best";
        order.lines = {line};
        basket.orders = {order};
        basket.lines[there] = {"PO-00001", PurchaseOrderStatus::Proposed, line, 1};
        model.setBasket(basket);
        QVERIFY(model.isTicked(there) && !model.isTicked(here));
        QCOMPARE(model.index(5, at(BulkColumn::Order)).data().toString(), QStringLiteral("7"));
        QCOMPARE(model.index(1, at(BulkColumn::Order)).data().toString(), QStringLiteral("48"));
        // One heading is one order: a supplier and a store.
        model.setGroupBy(GroupBy::Supplier);
        BulkFilterProxy proxy;
        proxy.setSourceModel(&model);
        proxy.refilter();
        proxy.sort(at(BulkColumn::Status), Qt::AscendingOrder);
        QStringList titles, amounts;
        for (int row = 0; row < proxy.rowCount(); ++row)
            if (proxy.index(row, 0).data(GroupHeaderRole).toBool()) {
                const auto heading = proxy.index(row, 0).data(HeadingRole).value<TableHeading>();
                titles << heading.title;
                amounts << heading.amount;
            }
        QCOMPARE(titles, QStringList({QStringLiteral("Acme  \u00b7  S1"), QStringLiteral("Best  \u00b7  S1"),
                                      QStringLiteral("Best  \u00b7  S2"),
                                      QStringLiteral("No supplier  \u00b7  S1")}));
        QVERIFY2(amounts[2].contains(QStringLiteral("14")), qPrintable(amounts[2])); // 7 at 2
        QVERIFY(amounts[1] != amounts[2]);
        proxy.setStore(QStringLiteral("S2"));
        QCOMPARE(proxy.productCount(), 1);
        proxy.setStore({});
        // Of one store again: every row of the others goes at once.
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setGroupBy(GroupBy::None);
        removed.clear();
        model.setResult(bulkResult({}));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void headingsSayUntilWhenOrdersAreTaken_data() {
        QTest::addColumn<QString>("cutOff");
        QTest::addColumn<int>("waits"); ///< days until the order day
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("said");
        QTest::newRow("all day") << QString() << 0 << "2024-01-02T18:00"
                                 << "order today, next Mon Jan 8";
        QTest::newRow("in time") << "11:00" << 0 << "2024-01-02T10:59"
                                 << "order today before 11:00 AM, next Mon Jan 8";
        QTest::newRow("on the minute") << "11:00" << 0 << "2024-01-02T11:00"
                                       << "closed today since 11:00 AM, next Mon Jan 8";
        QTest::newRow("later") << "11:00" << 0 << "2024-01-02T18:00"
                               << "closed today since 11:00 AM, next Mon Jan 8";
        QTest::newRow("planned on another day") << "11:00" << 0 << "2024-03-01T18:00"
                                                << "order today before 11:00 AM, next Mon Jan 8";
        QTest::newRow("a later order day") << "11:00" << 2 << "2024-01-02T18:00"
                                           << "order by Thu Jan 4 before 11:00 AM, next Mon Jan 8";
    }
    void headingsSayUntilWhenOrdersAreTaken() {
        QFETCH(QString, cutOff);
        QFETCH(int, waits);
        QFETCH(QString, now);
        QFETCH(QString, said);
        BulkTableModel model;
        auto result = bulkResult(fiveRows());
        result.date = *Day::fromYmd(2024, 1, 2);
        model.setResult(result);
        model.setGroupBy(GroupBy::Supplier);
        services::OrderBasket basket;
        services::SupplierDay day;
        day.supplier.id = "Acme";
        day.supplier.orderCutOff = cutOff.toStdString();
        day.orderDay = result.date + waits;
        day.nextOrderDay = result.date + 6;
        basket.suppliers = {day};
        model.setBasket(basket);
        model.setClock([&] { return QDateTime::fromString(now, Qt::ISODate); });
        const auto heading =
            model.index(static_cast<int>(result.rows.size()) + 1, 0).data(HeadingRole).value<TableHeading>();
        QCOMPARE(heading.title, QStringLiteral("Acme")); // after those without a supplier
        const QString words = QString(heading.words).replace(QChar(0x202f), QLatin1Char(' '));
        QVERIFY2(words.contains(said), qPrintable(words));
    }

    void decidedLinesStayWhereTheyWereDecided() {
        BulkTableModel model;
        BulkFilterProxy proxy;
        proxy.setSourceModel(&model);
        auto rows = fiveRows();
        const std::string first = rows[0].productId, last = rows[3].productId;
        services::OrderBasket basket;
        services::SupplierDay acme;
        acme.supplier.id = "Acme";
        acme.supplier.name = "Acme Trading";
        acme.supplier.minimumOrderValue = 500;
        acme.orderDay = Day(19724);
        acme.nextOrderDay = Day(19731);
        basket.suppliers = {acme};
        PurchaseOrder order;
        order.number = "PO-00001";
        order.supplier = "Acme";
        PurchaseOrderLine line;
        line.productId = last;
        line.units = line.recommended = 12;
        line.unitValue = 5.0;
        order.lines = {line};
        basket.orders = {order};
        basket.lines[last] = {"PO-00001", PurchaseOrderStatus::Approved, order.lines[0], 1};
        for (BulkRow& row : rows)
            row.supplier = "Acme";
        model.setBasket(basket);
        model.setResult(bulkResult(rows));
        model.setGroupBy(GroupBy::Supplier);
        proxy.refilter();
        proxy.sort(at(BulkColumn::Status), Qt::AscendingOrder);
        const QModelIndex decided = model.index(model.rowOf(last), 0);
        QCOMPARE(decided.siblingAtColumn(at(BulkColumn::Order)).data().toString(), QStringLiteral("12"));
        QVERIFY(
            decided.siblingAtColumn(at(BulkColumn::Value)).data().toString().contains(QStringLiteral("60")));
        QCOMPARE(decided.siblingAtColumn(at(BulkColumn::Status)).data().toString(),
                 QStringLiteral("Approved"));
        QCOMPARE(decided.siblingAtColumn(at(BulkColumn::Status)).data(SortRole).toInt(), 1);
        QVERIFY(!decided.data(Qt::CheckStateRole).isValid()); // no longer ticked in passing
        QCOMPARE(model.index(model.rowOf(first), 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        model.showTicked({first}, true);
        QCOMPARE(model.index(model.rowOf(first), 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        // The heading: name, order day, lines, value against the minimum.
        const auto heading = proxy.index(0, 0).data(HeadingRole).value<TableHeading>();
        QCOMPARE(heading.title, QStringLiteral("Acme Trading"));
        QVERIFY2(heading.amount.contains(QStringLiteral("60")) &&
                     heading.amount.contains(QStringLiteral("500")),
                 qPrintable(heading.amount));
        QVERIFY(heading.isShort);
        QVERIFY2(heading.words.contains(QStringLiteral("2 of")), qPrintable(heading.words));
        // Also a cell that is not spanned says whose heading it is.
        QCOMPARE(proxy.index(0, at(BulkColumn::Product)).data().toString(), QStringLiteral("Acme Trading"));
    }

    void changedOrderIsBoldAndKeepsTheRecommended() {
        BulkTableModel model;
        model.setResult(bulkResult(fiveRows()));
        model.showPlanned("P2", 60, PlannerOrder{48, "Local event", true});
        const QModelIndex order = model.index(1, at(BulkColumn::Order));
        QCOMPARE(order.data().toString(), QStringLiteral("60"));
        QVERIFY(order.data(Qt::FontRole).value<QFont>().bold());
        QVERIFY(order.data(Qt::ToolTipRole).toString().contains(QStringLiteral("48")));
        QVERIFY(order.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Local event")));
        QCOMPARE(*model.rows()[1].decision.orderValue, 360.0);
        model.showPlanned("P2", 48, std::nullopt);
        QVERIFY(!order.data(Qt::FontRole).isValid());
    }
};

} // namespace test_bulk_table_model

SHELFCAST_TEST(test_bulk_table_model, TestBulkTableModel)
#include "test_bulk_table_model.moc"
