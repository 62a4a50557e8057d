#include "core/storage/storage_fixture.h"
#include "storage/file/audit_repository.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/purchase_order_repository.h"
#include "storage/sales/upload_repository.h"
#include "test_program.h"

#include <QTemporaryDir>

namespace test_storage_purchase_orders {

using namespace shelfcast;
using namespace shelfcast::storage;

/// Orders in the database, and what they make of stock and of what is on order.
class TestPurchaseOrders : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    static PurchaseOrder order(double units) {
        PurchaseOrder order;
        order.storeId = "S1";
        order.supplier = "ACME";
        order.planned = order.ordered = Day(100);
        order.expected = Day(107);
        order.currency = "EUR";
        order.minimum = 50;
        PurchaseOrderLine line;
        line.productId = "P1";
        line.units = line.recommended = units;
        line.unitValue = 1.5;
        line.packSize = 6;
        line.why = OrderReason();
        line.why->priority = 2;
        line.why->ladder = {{LadderKind::RawNeed, 20, "20 short"}};
        order.lines = {line};
        return order;
    }
    double onOrder() const {
        const auto product = CatalogRepository(*m_database).product("S1", "P1");
        return product ? product->onOrder.value_or(0) : -1;
    }
    double stock() const {
        const auto product = CatalogRepository(*m_database).product("S1", "P1");
        return product ? product->stock.value_or(-1) : -1;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("shop.db")).toStdString());
        VERIFY_OK(opened);
        m_database = std::move(*opened);
        Sale sale{"S1", "P1", 99, 4};
        sale.inventory = 20;
        VERIFY_OK(importSales(*m_database, {sale}));
    }

    void comesBackAsItWasStored() {
        PurchaseOrderRepository orders(*m_database);
        const auto numbers = orders.replaceProposals("S1", {order(24)});
        VERIFY_OK(numbers);
        QCOMPARE(numbers->front(), std::string("PO-00001"));
        const auto stored = orders.find("PO-00001");
        VERIFY_OK(stored);
        QCOMPARE(stored->supplier, std::string("ACME"));
        QCOMPARE(stored->expected, Day(107));
        QCOMPARE(stored->minimum.value_or(0), 50.0);
        QCOMPARE(stored->total(), Cents(3600));
        QCOMPARE(stored->lines.front().packSize, 6);
        const auto& why = stored->lines.front().why;
        QVERIFY(why);
        QCOMPARE(why->priority, 2);
        QCOMPARE(why->ladder.at(0).note, std::string("20 short"));
        VERIFY_OK(orders.find("1"));
        QCOMPARE(int(orders.find("PO-00002").error().code), int(ErrorCode::NotFound));
        QCOMPARE(int(orders.find("PO-x").error().code), int(ErrorCode::NotFound));
    }

    void aProposalGivesWayAndItsNumberIsNotUsedAgain() {
        PurchaseOrderRepository orders(*m_database);
        VERIFY_OK(orders.replaceProposals("S1", {order(24)}));
        auto approved = *orders.find("PO-00001");
        approved.status = PurchaseOrderStatus::Approved;
        VERIFY_OK(orders.update(approved, "approved"));
        VERIFY_OK(orders.replaceProposals("S1", {order(6)}));
        VERIFY_OK(orders.replaceProposals("S1", {order(12)}));
        const auto all = orders.list("S1");
        VERIFY_OK(all);
        QCOMPARE(all->size(), std::size_t(2)); // the approved one and the last proposal
        QCOMPARE(all->front().number, std::string("PO-00003"));
        QCOMPARE(orders.list("S2")->size(), std::size_t(0));
        QCOMPARE(orders.list("")->size(), std::size_t(2));
    }

    void countsAsOnOrderFromItsApprovalToItsReceipt() {
        PurchaseOrderRepository orders(*m_database);
        VERIFY_OK(orders.replaceProposals("S1", {order(24)}));
        QCOMPARE(onOrder(), 0.0);
        auto one = *orders.find("PO-00001");
        one.status = PurchaseOrderStatus::Approved;
        VERIFY_OK(orders.update(one, "approved"));
        QCOMPARE(onOrder(), 24.0);
        const auto receipts = CatalogRepository(*m_database).receipts("S1");
        VERIFY_OK(receipts);
        QCOMPARE(receipts->at("P1").front().date, Day(107));

        VERIFY_OK(orders.addReceipts(one, Day(106), {{"P1", 10}}, PurchaseOrderStatus::PartlyReceived));
        QCOMPARE(onOrder(), 14.0);
        QCOMPARE(stock(), 30.0); // 20 on the evening of day 99, and 10 since
        VERIFY_OK(orders.addReceipts(one, Day(109), {{"P1", 14}}, PurchaseOrderStatus::Received));
        QCOMPARE(onOrder(), 0.0);
        QCOMPARE(stock(), 44.0);
        QCOMPARE(orders.find("PO-00001")->lines.front().receivedUnits(), 24.0);

        Sale counted{"S1", "P1", 107, 5};
        counted.inventory = 28; // after the first delivery: it is in there already
        VERIFY_OK(importSales(*m_database, {counted}));
        QCOMPARE(stock(), 42.0);
    }

    void cancelledIsNotOnOrder() {
        PurchaseOrderRepository orders(*m_database);
        VERIFY_OK(orders.replaceProposals("S1", {order(24)}));
        auto one = *orders.find("PO-00001");
        one.status = PurchaseOrderStatus::Sent;
        VERIFY_OK(orders.update(one, "sent"));
        QCOMPARE(onOrder(), 24.0);
        one.status = PurchaseOrderStatus::Cancelled;
        VERIFY_OK(orders.update(one, "cancelled"));
        QCOMPARE(onOrder(), 0.0);
    }

    void receiptsOfNoLineChangeNothing() {
        PurchaseOrderRepository orders(*m_database);
        VERIFY_OK(orders.replaceProposals("S1", {order(24)}));
        const auto one = *orders.find("PO-00001");
        QVERIFY(!orders.addReceipts(one, Day(106), {{"P1", 10}, {"P9", 1}}, PurchaseOrderStatus::Received));
        QCOMPARE(orders.find("PO-00001")->lines.front().receivedUnits(), 0.0);
        QVERIFY(orders.find("PO-00001")->status == PurchaseOrderStatus::Proposed);
    }

    void isPutBackWithItsReceipts() {
        PurchaseOrderRepository orders(*m_database);
        VERIFY_OK(orders.replaceProposals("S1", {order(24)}));
        auto sent = *orders.find("PO-00001");
        sent.status = PurchaseOrderStatus::Sent;
        VERIFY_OK(orders.update(sent, "sent"));
        VERIFY_OK(orders.addReceipts(sent, Day(106), {{"P1", 10}}, PurchaseOrderStatus::PartlyReceived));
        const auto partly = *orders.find("PO-00001");
        VERIFY_OK(orders.addReceipts(partly, Day(108), {{"P1", 14}}, PurchaseOrderStatus::Received));
        QCOMPARE(stock(), 44.0);
        VERIFY_OK(orders.restore(partly, "taken back"));
        QCOMPARE(orders.find("PO-00001")->lines.front().receivedUnits(), 10.0);
        QCOMPARE(stock(), 30.0);
        QCOMPARE(onOrder(), 14.0);
        VERIFY_OK(orders.restore(sent, "taken back"));
        QCOMPARE(stock(), 20.0);
        QVERIFY(orders.find("PO-00001")->status == PurchaseOrderStatus::Sent);
        auto unknown = sent;
        unknown.number = "PO-00009";
        QCOMPARE(int(orders.restore(unknown, "taken back").error().code), int(ErrorCode::NotFound));
        VERIFY_OK(AuditRepository(*m_database).verify());
    }

    void whatCameOnOneDayIsOneDelivery() {
        PurchaseOrderRepository orders(*m_database);
        auto two = order(24);
        two.lines.push_back(two.lines.front());
        two.lines.back().productId = "P2";
        VERIFY_OK(orders.replaceProposals("S1", {two}));
        VERIFY_OK(orders.addReceipts(two = *orders.find("PO-00001"), Day(107), {{"P1", 24}, {"P2", 6}},
                                     PurchaseOrderStatus::PartlyReceived));
        VERIFY_OK(orders.addReceipts(two, Day(110), {{"P2", 18}}, PurchaseOrderStatus::Received));
        const auto receipts = orders.supplierReceipts();
        VERIFY_OK(receipts);
        QCOMPARE(receipts->size(), std::size_t(2));
        QCOMPARE(receipts->front().units, 30.0);
        QCOMPARE(receipts->back().units, 18.0);
    }

    void leadTimesCanBeMeasuredAndEveryStepIsAudited() {
        PurchaseOrderRepository orders(*m_database);
        const auto before = *orders.version();
        VERIFY_OK(orders.replaceProposals("S1", {order(24)}));
        QVERIFY(*orders.version() > before);
        VERIFY_OK(orders.addReceipts(*orders.find("PO-00001"), Day(109), {{"P1", 24}},
                                     PurchaseOrderStatus::Received));
        const auto receipts = orders.supplierReceipts();
        VERIFY_OK(receipts);
        QCOMPARE(receipts->size(), std::size_t(1));
        QCOMPARE(receipts->front().supplier, std::string("ACME"));
        QCOMPARE(receipts->front().received - receipts->front().ordered, 9);
        const auto audit = AuditRepository(*m_database).list();
        VERIFY_OK(audit);
        QCOMPARE(audit->front().subject, std::string("PO-00001"));
        VERIFY_OK(AuditRepository(*m_database).verify());
    }

    void billsAreImportedAndTakenBack() {
        CatalogRepository catalog(*m_database);
        UploadMetadata metadata = named("bills.csv");
        metadata.table = "products";
        MasterData data;
        data.bills = {{"HAMPER", "P1", 2, 0.1}, {"HAMPER", "P2", 1, 0}};
        VERIFY_OK(catalog.importMaster(metadata, data, {}));
        MasterData later;
        later.bills = {{"HAMPER", "P1", 3, 0}, {"HAMPER", "P2", 0, 0}};
        const auto upload = catalog.importMaster(metadata, later, {});
        VERIFY_OK(upload);
        auto bills = catalog.bills();
        VERIFY_OK(bills);
        QCOMPARE(bills->size(), std::size_t(1)); // a quantity of 0 takes the line back
        QCOMPARE(bills->front().quantity, 3.0);
        VERIFY_OK(UploadRepository(*m_database).undo(*upload, {}));
        bills = catalog.bills();
        QCOMPARE(bills->size(), std::size_t(2));
        QCOMPARE(bills->front().loss, 0.1);
        MasterData wrong;
        wrong.bills = {{"HAMPER", "HAMPER", 1, 0}};
        QVERIFY(!catalog.importMaster(metadata, wrong, {}));
    }
};

} // namespace test_storage_purchase_orders

SHELFCAST_TEST(test_storage_purchase_orders, TestPurchaseOrders)
#include "test_purchase_orders.moc"
