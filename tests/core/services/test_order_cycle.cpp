// From a forecast to a supplier and back: the handed cases of tests/cases/orders, and what a setting or a
// planner's own forecast does to the orders.
#include "folders.h"
#include "services/orders/plan_service.h"
#include "services/orders/purchase_order_service.h"
#include "services/settings/settings_service.h"
#include "services/workspace.h"
#include "serving/settings/override_service.h"
#include "serving/store/store_view.h"
#include "serving/views/all_stores.h"
#include "storage/records/settings_repository.h"
#include "test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace test_order_cycle {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

const BulkRow* rowOf(const BulkResult& bulk, const std::string& product) {
    const auto found = std::ranges::find(bulk.rows, product, &BulkRow::productId);
    return found == bulk.rows.end() ? nullptr : &*found;
}

const LadderStep* stepOf(const OrderDecision& decision, LadderKind kind) {
    const auto found = std::ranges::find(decision.ladder, kind, &LadderStep::kind);
    return found == decision.ladder.end() ? nullptr : &*found;
}

} // namespace

class TestOrderCycle : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Day m_date;

    void open(const std::vector<std::string>& files) {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        Workspace::Options options;
        options.databasePath = m_folder->filePath(QStringLiteral("shop.db")).toStdString();
        options.threads = 1;
        auto workspace = Workspace::open(options);
        QVERIFY2(workspace, workspace ? "" : workspace.error().message.english().c_str());
        m_workspace = std::move(*workspace);
        for (const std::string& file : files) {
            const auto report =
                m_workspace->imports().import(std::string(SHELFCAST_CASES) + '/' + file, {}, {});
            QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        }
        m_date = *m_workspace->planner().defaultDate("S1");
    }
    Result<BulkResult> bulk() const { return m_workspace->planner().bulk({"S1", m_date, {}}, {}); }
    PurchaseOrderService orders() const { return {m_workspace->database(), m_workspace->planner()}; }
    SettingsService settings() const { return {m_workspace->database(), m_workspace->planner()}; }

private Q_SLOTS:
    void cleanup() { m_workspace.reset(); }

    void theHandedCases_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("orders") << QStringLiteral("orders/") << QString();
        QTest::newRow("minimal") << QStringLiteral("minimal/") << QStringLiteral("o_");
    }
    void theHandedCases() {
        QFETCH(QString, folder);
        QFETCH(QString, prefix);
        const auto file = [&](const char* name) {
            return QString(folder + prefix + QLatin1String(name)).toStdString();
        };
        open({file("sales.csv"), file("products.csv"), file("stock.csv")});
        const auto before = bulk();
        QVERIFY(before);
        // A delivery that is late, or has no day, is still expected, and the ladder says so.
        const BulkRow* late = rowOf(*before, "LATE");
        QVERIFY(late);
        QCOMPARE(late->decision.order, 0.0);
        QCOMPARE(late->decision.position, 140.0);
        QCOMPARE(late->decision.lateUnits, 120.0);
        QVERIFY(stepOf(late->decision, LadderKind::OnOrder)->note.english().find("late since") !=
                std::string::npos);
        QVERIFY(rowOf(*before, "FAST")->decision.order > 0 && rowOf(*before, "IMPORT")->decision.order > 0);

        // One number on every page: rows, plan, purchase order.
        const auto plan =
            PlanService(m_workspace->database(), m_workspace->planner(), 1).plan({"S1", m_date, 8}, {});
        QVERIFY(plan);
        for (const ProductPlan& product : plan->products)
            QCOMPARE(product.periods[0].plannedReleases, rowOf(*before, product.productId)->decision.order);
        auto service = orders();
        const auto proposed = service.propose({{"S1", m_date, {}}, true}, {});
        QVERIFY2(proposed, proposed ? "" : proposed.error().message.english().c_str());
        QCOMPARE(proposed->size(), std::size_t(1));
        for (const PurchaseOrderLine& line : proposed->front().lines) {
            const BulkRow* row = rowOf(*before, line.productId);
            QCOMPARE(line.units, row->decision.order);
            QCOMPARE(line.expected->number(), row->arrival.number()); // each on its own day
        }
        QCOMPARE(proposed->front().lines.size(), std::size_t(2));
        QVERIFY(proposed->front().lines[0].expected != proposed->front().lines[1].expected);

        // What is approved is on order: the same question asked again has no answer.
        QVERIFY(service.approve(proposed->front().number));
        const auto again = service.propose({{"S1", m_date, {}}, true}, {});
        QVERIFY(again && again->empty());
        const auto after = bulk();
        for (const BulkRow& row : after->rows)
            QCOMPARE(row.decision.order, 0.0);

        // Sent two days later: every line moves with it. What is booked for tomorrow is not stock today.
        const Day fastDay = rowOf(*before, "FAST")->arrival;
        const auto sent = service.send(proposed->front().number, m_date + 2, std::nullopt);
        QVERIFY(sent);
        for (const PurchaseOrderLine& line : sent->lines)
            if (line.productId == "FAST")
                QCOMPARE(line.expected->number(), (fastDay + 2).number());
        QVERIFY(service.receive(sent->number, m_date + 2, {{"FAST", 5.0}}));
        const auto today = bulk();
        const BulkRow* fast = rowOf(*today, "FAST");
        QCOMPARE(*fast->currentStock, *rowOf(*before, "FAST")->currentStock);
        QCOMPARE(fast->receipts.front().date.number(), (m_date + 2).number());
        QCOMPARE(fast->receipts.front().units, 5.0);
        QCOMPARE(*fast->onOrder, rowOf(*before, "FAST")->decision.order);
        const auto later = m_workspace->planner().bulk({"S1", m_date + 2, {}}, {});
        QVERIFY(*rowOf(*later, "FAST")->currentStock >= 5.0);
    }
    /// Line by line into the supplier's proposal and out of it; each step can be put back; what was decided
    /// stays with its state, and rows and order say the same quantity.
    void theBasketIsFilledLineByLine() {
        open({"orders/sales.csv", "orders/products.csv", "orders/stock.csv"});
        auto service = orders();
        const BulkRequest asked{"S1", m_date, {}};
        const auto recommended = bulk();
        const auto first = service.put(asked, {"FAST", "LATE"}, {}); // nothing is to be ordered of LATE
        QVERIFY2(first, first ? "" : first.error().message.english().c_str());
        QCOMPARE(first->size(), std::size_t(1));
        const std::string number = first->front().after.number;
        QCOMPARE(service.find(number)->lines.size(), std::size_t(1));
        QCOMPARE(service.find(number)->lines.front().units, rowOf(*recommended, "FAST")->decision.order);
        const auto second = service.put(asked, {"IMPORT"}, {});
        QVERIFY(second && second->front().after.number == number);
        QCOMPARE(service.basket("S1", m_date, {})->lines.size(), std::size_t(2));

        // Undo: the second line goes, then the order; redo brings it back under its number.
        QVERIFY(service.restore(second->front().before, second->front().after));
        QCOMPARE(service.find(number)->lines.size(), std::size_t(1));
        QVERIFY(!service.restore(second->front().before, second->front().after)); // not twice
        QVERIFY(service.restore(first->front().before, first->front().after));
        QVERIFY(!service.find(number));
        QVERIFY(service.restore(first->front().after, first->front().before));
        QCOMPARE(service.find(number)->lines.size(), std::size_t(1));

        // A quantity decided on the order is what the rows say, and is not ordered a second time.
        QVERIFY(service.edit(number, "FAST", 7, "shelf is small"));
        QCOMPARE(rowOf(*bulk(), "FAST")->decision.order, 7.0);
        QVERIFY(service.approve(number));
        const auto decided = service.basket("S1", m_date, {});
        QCOMPARE(decided->lines.at("FAST").line.units, 7.0);
        QVERIFY(decided->lines.at("FAST").status == PurchaseOrderStatus::Approved);
        QCOMPARE(decided->lines.at("FAST").priority, rowOf(*recommended, "FAST")->priority);
        QVERIFY(!rowOf(*bulk(), "FAST")->planner);
        QVERIFY(service.take("S1", m_date, {"FAST"})->empty()); // approved: no longer taken off in passing

        const auto third = service.put(asked, {"IMPORT"}, {});
        QVERIFY(third && third->front().after.number != number);
        QVERIFY(service.take("S1", m_date, {"IMPORT"}));
        QVERIFY(!service.find(third->front().after.number));
        QCOMPARE(service.basket("S1", m_date, {})->orders.size(), std::size_t(1));
    }
    /// A planner's own forecast feeds the orders, as a step of the ladder of its own, and can be taken back.
    void ownForecastsReachTheOrders() {
        open({"orders/sales.csv", "orders/products.csv", "orders/stock.csv"});
        const auto before = bulk();
        const double order = rowOf(*before, "FAST")->decision.order;
        OverrideService overrides(m_workspace->database());
        std::vector<ForecastOverride> own;
        for (int day = 0; day < 10; ++day)
            own.push_back(
                {"S1", "FAST", "", "day", m_date + day, 30, std::nullopt, "street party", false, {}});
        for (const auto& value : own)
            QVERIFY(overrides.set(value));
        const auto with = bulk();
        const BulkRow* fast = rowOf(*with, "FAST");
        const LadderStep* model = stepOf(fast->decision, LadderKind::ExpectedDemand);
        const LadderStep* yours = stepOf(fast->decision, LadderKind::YourForecast);
        QVERIFY(model && yours);
        QCOMPARE(model->units, stepOf(rowOf(*before, "FAST")->decision, LadderKind::ExpectedDemand)->units);
        QCOMPARE(model->units + yours->units, 300.0); // L 3 + R 7 days of 30
        QVERIFY(std::fabs(fast->mean7 - 210) < 1e-6);
        QVERIFY(fast->decision.order > order + 50);
        QCOMPARE(rowOf(*with, "IMPORT")->decision.order, rowOf(*before, "IMPORT")->decision.order);
        for (const auto& value : own)
            QVERIFY(overrides.remove(value));
        QCOMPARE(rowOf(*bulk(), "FAST")->decision.order, order);
        // The whole store's forecast moves every product by its share.
        QVERIFY(overrides.set({"S1", "", "", "day", m_date, 0, std::nullopt, "closed for a day", false, {}}));
        const auto closed = bulk();
        for (const BulkRow& row : closed->rows)
            QVERIFY(row.mean7 < rowOf(*before, row.productId)->mean7 - 1);
    }
    /// A file of one supplier alone is written in the columns that it wants; what is of several is not.
    void aSupplierReadsItsOwnColumns() {
        open({"orders/sales.csv", "orders/products.csv", "orders/stock.csv"});
        auto service = orders();
        QVERIFY(service.put({"S1", m_date, {}}, {"FAST", "IMPORT"}, {}));
        const auto all = service.list("S1");
        QVERIFY(all && all->size() == 1 && all->front().supplier == "V1");
        const auto writes = [&](const std::vector<PurchaseOrder>& some, const char* name) -> QByteArray {
            const std::string path = m_folder->filePath(QLatin1String(name)).toStdString();
            if (!service.write(some, path, false, {';', ','}, {}))
                return {};
            QFile file(QString::fromStdString(path));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(writes(*all, "usual.csv").contains("PO no;Line;Status;"));
        auto changes = settings();
        QVERIFY(!changes.set({{"order_columns.V1", "quantity=Menge; colour=Farbe", {}}}));
        const auto undo =
            changes.set({{"order_columns.V1", "product_id=Art.-Nr.;quantity = Menge;unit", {}}});
        QVERIFY(undo);
        QCOMPARE(changes.find("order_columns.V1", {})->value,
                 std::optional<std::string>("product_id=Art.-Nr.; quantity=Menge; unit=Unit"));
        const QByteArray own = writes(*all, "own.csv");
        const QList<QByteArray> lines = own.split('\n');
        QVERIFY2(lines.front().trimmed().endsWith("Art.-Nr.;Menge;Unit"), own.constData());
        for (const PurchaseOrderLine& line : all->front().lines)
            QVERIFY2(own.contains(QStringLiteral("%1;%2;piece")
                                      .arg(QString::fromStdString(line.productId))
                                      .arg(line.units)
                                      .toUtf8()),
                     own.constData());
        auto both = *all;
        both.push_back(both.front());
        both.back().supplier = "V2";
        QVERIFY(writes(both, "both.csv").contains("PO no;Line;Status;"));
        QVERIFY(changes.set(*undo));
        QVERIFY(writes(*all, "again.csv").contains("PO no;Line;Status;"));
    }
    void settingsSayWhatTheyDo() {
        open({"orders/sales.csv", "orders/products.csv", "orders/stock.csv"});
        auto service = settings();
        const auto unknown = service.preview({{"sevice_level", "0.9", {}}}, {});
        QVERIFY(!unknown && unknown.error().message.english().find("service_level") != std::string::npos);
        QVERIFY(!service.set({{"lead_time_days", "3.5", {}}}));
        const double before = rowOf(*bulk(), "FAST")->decision.order;
        const std::vector<SettingChange> change{{"policy.supplier.V1", "service 99.9", {}}};
        const auto preview = service.preview(change, {});
        QVERIFY(preview && preview->size() == 1);
        const OrdersPreview& shown = preview->front();
        QCOMPARE(shown.changed.size(), std::size_t(2)); // FAST and IMPORT; LATE is of another supplier
        QCOMPARE(rowOf(*bulk(), "FAST")->decision.order, before); // nothing is kept yet
        const auto undo = service.set(change);
        QVERIFY(undo);
        const auto after = bulk();
        for (const OrdersPreview::Line& line : shown.changed)
            QCOMPARE(rowOf(*after, line.productId)->decision.order, line.after);
        QCOMPARE(QString::fromStdString(rowOf(*after, "FAST")->rule.source), QStringLiteral("supplier V1"));
        QVERIFY(service.set({{"policy.product.FAST", "minmax 30 90", "S1"}}));
        const auto fixedLevels = bulk();
        QCOMPARE(rowOf(*fixedLevels, "FAST")->decision.order, 70.0); // 20 there, up to 90
        QVERIFY(service.set({{"policy.product.FAST", std::nullopt, "S1"}}));
        QVERIFY(service.set(*undo)); // what was there before
        QCOMPARE(rowOf(*bulk(), "FAST")->decision.order, before);
        // all or none
        QVERIFY(!service.set({{"review_days", "14", {}}, {"holding_rate", "much", {}}}));
        QCOMPARE(*storage::SettingsRepository(m_workspace->database()).value("review_days"),
                 std::optional<std::string>());
    }
    /// A doubtful order stays out of the proposals until the planner has said yes.
    void doubtfulOrdersWaitForAYes() {
        open({"orders/sales.csv", "orders/products.csv", "orders/stock.csv"});
        auto service = settings();
        QVERIFY(service.set({{"cover_limit_weeks", "1", {}}}));
        const QString file = m_folder->filePath(QStringLiteral("products.csv"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(
            "product,unit_cost,supplier,lead_time_days,review_days,minimum_order\nFAST,2,V1,3,7,5000\n");
        out.close();
        QVERIFY(m_workspace->imports().import(file.toStdString(), {}, {}));
        const auto rows = bulk();
        QCOMPARE(rows->summary.concerns, 1);
        QCOMPARE(int(rowOf(*rows, "FAST")->decision.concern), int(OrderConcern::LongCover));
        const auto proposed = orders().preview({{"S1", m_date, {}}, true}, {});
        QVERIFY(proposed && proposed->size() == 1);
        for (const PurchaseOrderLine& line : proposed->front().lines)
            QVERIFY(line.productId != "FAST");
    }
    void everyStoreAtOnce() {
        open({"orders/sales.csv", "orders/products.csv", "orders/stock.csv"});
        const auto all = bulkOfAllStores(m_workspace->database(), m_workspace->planner(), std::nullopt, {});
        QVERIFY(all);
        const auto one = bulk();
        QCOMPARE(all->rows.size(), one->rows.size());
        QCOMPARE(all->summary.orderValue, one->summary.orderValue);
        QCOMPARE(all->summary.revenueAtRisk, one->summary.revenueAtRisk);
        QCOMPARE(all->summary.orderDays, one->summary.orderDays);
        for (const BulkRow& row : all->rows)
            QCOMPARE(row.storeId, std::string("S1"));
    }
};

} // namespace test_order_cycle

SHELFCAST_TEST(test_order_cycle, TestOrderCycle)
#include "test_order_cycle.moc"
