// Several stores as one: every figure is the sum of the stores' own, and what moves between them is decided
// once.
#include "base/message_ids.h"
#include "base/money.h"
#include "sample/sample_generator.h"
#include "services/orders/export_service.h"
#include "services/orders/plan_service.h"
#include "services/orders/purchase_order_service.h"
#include "services/settings/settings_service.h"
#include "services/workspace.h"
#include "serving/views/all_stores.h"
#include "serving/views/order_edit_service.h"
#include "test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace test_all_stores {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

constexpr int products = 6;

Cents centsOf(const std::optional<double>& value) {
    return toCents(value.value_or(0));
}

} // namespace

class TestAllStores : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::vector<std::string> m_stores;
    Day m_date;

    Planner& planner() const { return m_workspace->planner(); }
    storage::Database& database() const { return m_workspace->database(); }
    PurchaseOrderService orders() const { return {database(), planner()}; }
    SettingsService settings() const { return {database(), planner()}; }
    void import(const char* name, const QByteArray& rows) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rows);
        file.close();
        const auto report = m_workspace->imports().import(file.fileName().toStdString(), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
    }
    StorePlan plan(const std::string& store) const {
        return *PlanService(database(), planner()).plan({store, m_date, 6, Grain::Week}, {});
    }

private Q_SLOTS:
    void initTestCase() {
        Workspace::Options options;
        options.databasePath = m_folder.filePath(QStringLiteral("shop.db")).toStdString();
        options.threads = 2;
        m_workspace = std::move(*Workspace::open(options));
        SampleOptions sample;
        sample.stores = 3;
        sample.products = products;
        sample.days = 200;
        const std::string file = m_folder.filePath(QStringLiteral("sales.csv")).toStdString();
        QVERIFY(writeSample(sample, file, {}, {}));
        QVERIFY(m_workspace->imports().import(file, {}, {}));
        QByteArray rows = "product,supplier,unit_cost,pack_size\n";
        for (int i = 1; i <= products; ++i)
            rows += QStringLiteral("P%1,%2,%3.35,6\n")
                        .arg(i, 4, 10, QLatin1Char('0'))
                        .arg(i % 2 ? QStringLiteral("V1") : QStringLiteral("V2"))
                        .arg(i)
                        .toUtf8();
        import("products.csv", rows);
        import("suppliers.csv", "supplier,lead_time_days,delivery_days\nV1,3,\nV2,4,Thu\n");
        m_stores = *storesWithSales(database());
        QCOMPARE(m_stores.size(), std::size_t(3));
        m_date = *defaultDateOfAllStores(database(), planner());
    }
    void cleanupTestCase() { m_workspace.reset(); }

    void theBulkPredictionIsTheSumOfTheStores() {
        const auto all = bulkOfAllStores(database(), planner(), m_date, {});
        QVERIFY(all);
        std::size_t rows = 0;
        Cents value = 0, risk = 0;
        for (const std::string& store : m_stores) {
            const auto one = planner().bulk({store, m_date, {}}, {});
            rows += one->rows.size();
            value += centsOf(one->summary.orderValue);
            risk += centsOf(one->summary.revenueAtRisk);
            for (const BulkRow& row : one->rows)
                QVERIFY(std::ranges::any_of(all->rows, [&](const BulkRow& other) {
                    return other.storeId == store && other.productId == row.productId &&
                           other.decision.order == row.decision.order;
                }));
        }
        QCOMPARE(all->rows.size(), rows);
        QCOMPARE(centsOf(all->summary.orderValue), value);
        QCOMPARE(centsOf(all->summary.revenueAtRisk), risk);
        // No model is trained: said once, not once a store.
        QCOMPARE(all->note, planner().bulk({m_stores[0], m_date, {}}, {})->note);
    }

    void thePlanIsThoseOfTheStores() {
        const StorePlan all = plan("all");
        std::size_t count = 0;
        int messages = 0;
        Cents value = 0;
        for (const std::string& store : m_stores) {
            const StorePlan one = plan(store);
            count += one.products.size();
            messages += one.messages;
            value += centsOf(one.plannedValue);
            for (const ProductPlan& product : one.products) {
                const auto same = std::ranges::find_if(all.products, [&](const ProductPlan& other) {
                    return other.storeId == store && other.productId == product.productId;
                });
                QVERIFY(same != all.products.end());
                for (std::size_t i = 0; i < product.periods.size(); ++i) {
                    QCOMPARE(same->periods[i].plannedReleases, product.periods[i].plannedReleases);
                    QCOMPARE(same->periods[i].projectedStock, product.periods[i].projectedStock);
                }
            }
        }
        QCOMPARE(all.products.size(), count);
        QCOMPARE(all.messages, messages);
        QCOMPARE(centsOf(all.plannedValue), value);
        bool done = false; // what is to be done comes first
        for (const ProductPlan& product : all.products) {
            done = done || product.messages.empty();
            QVERIFY(!done || product.messages.empty());
        }
    }

    void theDashboardIsTheSumOfTheStores() {
        const auto all = dashboardOfAllStores(database(), planner(), m_date, {});
        QVERIFY2(all, all ? "" : all.error().message.english().c_str());
        double sales = 0, error = 0, actual = 0;
        int critical = 0, due = 0;
        Cents value = 0;
        std::set<std::string> keys;
        for (const std::string& store : m_stores) {
            const auto one = planner().dashboard(store, m_date, {});
            sales += one->sales30.value_or(0);
            critical += one->critical;
            due += one->ordersDue;
            value += centsOf(one->orderValueDue);
            for (const HeldOutError& week : one->heldOut) {
                error += week.error;
                actual += week.actual;
            }
        }
        QCOMPARE(*all->sales30, sales);
        QCOMPARE(all->critical, critical);
        QCOMPARE(all->ordersDue, due);
        QCOMPARE(centsOf(all->orderValueDue), value);
        QCOMPARE(all->suppliersDue, 2); // the same ones in every store
        double errors = 0, actuals = 0;
        for (const HeldOutError& week : all->heldOut) {
            errors += week.error;
            actuals += week.actual;
        }
        QVERIFY(std::abs(errors - error) < 1e-6 && std::abs(actuals - actual) < 1e-6);
        double before = 1e300;
        for (const WorkItem& item : all->work) {
            QVERIFY(std::ranges::find(m_stores, item.storeId) != m_stores.end());
            QVERIFY(item.money.value_or(0) <= before); // biggest money of all stores first
            before = item.money.value_or(0);
        }
        QVERIFY(!all->work.empty());
    }

    void forecastAndTopProductsAddUp() {
        ForecastRequest asked;
        asked.storeId = "all";
        asked.horizon = 14;
        asked.from = m_date;
        const auto all = forecastOfAllStores(database(), planner(), asked, {});
        QVERIFY(all);
        const auto top = topProductsOfAllStores(database(), planner(), m_date, "month", {}, {});
        QVERIFY(top);
        std::vector<double> mean(14);
        std::map<std::string, double> units;
        for (const std::string& store : m_stores) {
            asked.storeId = store;
            const auto one = planner().forecast(asked, {});
            for (std::size_t i = 0; i < mean.size(); ++i)
                mean[i] += one->points[i].mean;
            const auto ownTop = planner().topProducts(store, m_date, "month", {}, {});
            for (const TopProduct& product : *ownTop)
                units[product.productId] += product.units;
        }
        for (std::size_t i = 0; i < mean.size(); ++i)
            QVERIFY(std::abs(all->points[i].mean - mean[i]) < 1e-6);
        QVERIFY(all->points[0].quantiles.empty()); // how errors of stores go together is not known
        QCOMPARE(top->size(), units.size());
        for (const TopProduct& product : *top)
            QVERIFY(std::abs(product.units - units[product.productId]) < 1e-6);
        QVERIFY(std::ranges::is_sorted(*top, std::ranges::greater(), &TopProduct::units));
    }

    /// Ticked among all stores, a line comes into the order of its own store and supplier.
    void ordersOfEveryStoreAreMadeTogether() {
        auto service = orders();
        const auto proposed = service.propose({{"all", m_date, {}}, true}, {});
        QVERIFY2(proposed, proposed ? "" : proposed.error().message.english().c_str());
        std::set<std::pair<std::string, std::string>> pairs;
        for (const PurchaseOrder& order : *proposed) {
            QVERIFY(pairs.emplace(order.storeId, order.supplier).second); // one order a store and supplier
            const auto bulk = planner().bulk({order.storeId, m_date, {}}, {});
            for (const PurchaseOrderLine& line : order.lines)
                QCOMPARE(line.units,
                         std::ranges::find(bulk->rows, line.productId, &BulkRow::productId)->decision.order);
        }
        QVERIFY(pairs.size() > 3);
        const auto basket = service.basket("all", m_date, {});
        QCOMPARE(basket->orders.size(), proposed->size());
        QCOMPARE(basket->suppliers.size(), std::size_t(6)); // each store has its own days
        const std::string store = proposed->front().storeId,
                          product = proposed->front().lines.front().productId;
        const std::string key = rowKey(store, product);
        QVERIFY(basket->lines.contains(key));
        QVERIFY(!basket->lines.contains(product));
        QCOMPARE(service.take("all", m_date, {key})->size(), std::size_t(1));
        QVERIFY(!service.basket("all", m_date, {})->lines.contains(key));
        QVERIFY(
            service.basket("all", m_date, {})
                ->lines.contains(rowKey(proposed->back().storeId, proposed->back().lines.front().productId)));
        const auto put = service.put({"all", m_date, {}}, {key}, {});
        QVERIFY2(put, put ? "" : put.error().message.english().c_str());
        QCOMPARE(put->size(), std::size_t(1));
        QCOMPARE(put->front().after.storeId, store);
        QVERIFY(service.basket("all", m_date, {})->lines.contains(key));
        // A budget is of one store.
        QVERIFY(!service.propose({{"all", m_date, 100.0}, true}, {}));
        for (const std::string& one : m_stores) { // what was proposed goes again
            const auto open = service.list(one);
            for (const PurchaseOrder& order : *open) {
                std::vector<std::string> lines;
                for (const PurchaseOrderLine& line : order.lines)
                    lines.push_back(line.productId);
                QVERIFY(service.take(one, m_date, lines));
            }
        }
        QVERIFY(service.list({})->empty());
    }

    /// What another store has too much of is not bought: bulk prediction, plan and purchase orders say the
    /// same.
    void surplusIsMovedOnEveryPage() {
        QByteArray stock = "store,product,date,stock\n";
        const std::string day = (m_date - 1).toIso();
        stock += "S001,P0001," + QByteArray::fromStdString(day) + ",100000\n";
        stock += "S002,P0001," + QByteArray::fromStdString(day) + ",0\n";
        import("stock.csv", stock);
        const auto before = settings().set({{"transfers", "on", {}}});
        QVERIFY(before);
        const auto bulk = bulkOfAllStores(database(), planner(), m_date, {});
        const auto moved = std::ranges::find_if(bulk->transfers, [](const StoreTransfer& transfer) {
            return transfer.toStore == "S002" && transfer.productId == "P0001";
        });
        QVERIFY(moved != bulk->transfers.end());
        const auto rowOf = [&](const std::string& store) {
            return *std::ranges::find_if(bulk->rows, [&](const BulkRow& row) {
                return row.storeId == store && row.productId == "P0001";
            });
        };
        const StorePlan all = plan("all");
        const auto planOf = [&](const std::string& store) {
            return *std::ranges::find_if(all.products, [&](const ProductPlan& product) {
                return product.storeId == store && product.productId == "P0001";
            });
        };
        QCOMPARE(planOf("S002").periods[0].plannedReleases, rowOf("S002").decision.order);
        double coming = 0;
        for (const PlanPeriod& period : planOf("S002").periods)
            coming += period.scheduledReceipts;
        QCOMPARE(coming, moved->units);
        double leaves = 0;
        for (const StoreTransfer& transfer : bulk->transfers)
            leaves += transfer.fromStore == "S001" && transfer.productId == "P0001" ? transfer.units : 0;
        QCOMPARE(*planOf("S001").onHand, 100000 - leaves);
        const auto previewed = orders().preview({{"all", m_date, {}}, false}, {});
        for (const PurchaseOrder& order : *previewed)
            for (const PurchaseOrderLine& line : order.lines)
                if (order.storeId == "S002" && line.productId == "P0001")
                    QCOMPARE(line.units, rowOf("S002").decision.order);
        QVERIFY(settings().set(*before));
    }

    /// Sent on another day, an order comes when the supplier brings goods, not so many days later.
    void whatIsSentLaterComesOnADeliveryDay() {
        auto service = orders();
        const auto proposed = service.propose({{"S001", m_date, {}}, true}, {});
        const auto order = std::ranges::find(*proposed, std::string("V2"), &PurchaseOrder::supplier);
        QVERIFY(order != proposed->end());
        QCOMPARE(order->expected.dayOfWeek(), 3); // a Thursday
        QVERIFY(service.approve(order->number));
        const auto next = service.send(order->number, m_date + 1, std::nullopt);
        QVERIFY(next);
        const Day earliest = m_date + 1 + 4;
        QCOMPARE(next->expected.dayOfWeek(), 3);
        QVERIFY(next->expected >= earliest && next->expected - earliest < 7);
        for (const PurchaseOrderLine& line : next->lines)
            QCOMPARE(line.expected->dayOfWeek(), 3);
        QVERIFY(service.cancel(order->number, "tried"));
    }

    void theReportsNameTheStores_data() {
        QTest::addColumn<QString>("what");
        for (const char* what : {"bulk", "orders", "plan"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void theReportsNameTheStores() {
        QFETCH(QString, what);
        ExportRequest asked;
        asked.what = what.toStdString();
        asked.storeId = "all";
        asked.date = m_date;
        asked.horizon = 3;
        asked.path = m_folder.filePath(what + QStringLiteral(".csv")).toStdString();
        const auto written = ExportService(database(), planner()).write(asked, {});
        QVERIFY2(written, written ? "" : written.error().message.english().c_str());
        QFile file(QString::fromStdString(asked.path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (const std::string& store : m_stores)
            QVERIFY2(text.contains(store.c_str()), text.left(400).constData());
        asked.what = "accuracy"; // is of one store
        QVERIFY(!ExportService(database(), planner()).write(asked, {}));
    }

    /// Last, because the date of all goes with it: a store that is called "all" is that store.
    /// Euros and zlotys are no sum: no total is shown, and it is said why; the rows keep their amounts.
    void differentCurrenciesAreNotAddedUp() {
        QVERIFY(settings().set({{"currency", "EUR", ""}, {"currency", "PLN", m_stores.back()}}));
        const auto bulk = bulkOfAllStores(database(), planner(), m_date, {});
        QVERIFY(bulk);
        QVERIFY(!bulk->summary.orderValue && !bulk->summary.revenueAtRisk && !bulk->summary.savedRevenue &&
                !bulk->summary.unavoidableLoss);
        QCOMPARE(bulk->summary.currency, std::string());
        QVERIFY(std::ranges::any_of(bulk->rows,
                                    [](const BulkRow& row) { return row.decision.orderValue.has_value(); }));
        const auto dashboard = dashboardOfAllStores(database(), planner(), m_date, {});
        QVERIFY(dashboard && !dashboard->orderValueDue && !dashboard->revenue30 && dashboard->ordersDue > 0);
        const StorePlan all = plan("all");
        QVERIFY(!all.plannedValue);
        const std::string mixedCurrencies = Message(MessageId::TheStoresCountInDifferentCurrencies).english();
        for (const std::string note : {bulk->note.english(), dashboard->note.english(), all.note.english()})
            QVERIFY2(note.find(mixedCurrencies) != std::string::npos, note.c_str());
        QVERIFY(settings().set({{"currency", std::nullopt, m_stores.back()}}));
        const auto again = bulkOfAllStores(database(), planner(), m_date, {});
        QVERIFY(again && again->summary.orderValue);
        QCOMPARE(again->summary.currency, std::string("EUR"));
        QVERIFY(again->note.english().find(mixedCurrencies) == std::string::npos);
        QVERIFY(settings().set({{"currency", std::nullopt, ""}}));
    }

    void aStoreThatIsCalledAllIsThatStore() {
        QVERIFY(meansAllStores(database(), "all"));
        QVERIFY(!meansAllStores(database(), "S001"));
        QByteArray rows = "date,store,product,units\n";
        for (int i = 0; i < 40; ++i)
            rows += QByteArray::fromStdString((m_date - 40 + i).toIso()) + ",all,P0001,3\n";
        import("all.csv", rows);
        QVERIFY(!meansAllStores(database(), "all"));
        QCOMPARE(plan("all").products.front().storeId, std::string());
    }
};

} // namespace test_all_stores

SHELFCAST_TEST(test_all_stores, TestAllStores)
#include "test_all_stores.moc"
