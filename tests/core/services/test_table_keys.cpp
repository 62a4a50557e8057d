// "Imported" has an effect: the store and the product that a table means, what a newer one takes back, and
// what was sold and received since.
#include "folders.h"
#include "import_fixture.h"
#include "serving/views/planner.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/purchase_order_repository.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>

namespace test_table_keys {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

std::string sales(const std::vector<std::string>& stores, const std::vector<std::string>& products, Day first,
                  int days) {
    std::string text = "date,store,product,units\n";
    for (int day = 0; day < days; ++day)
        for (const auto& store : stores)
            for (const auto& product : products)
                text += (first + day).toIso() + "," + store + "," + product + ",10\n";
    return text;
}

} // namespace

class TestTableKeys : public QObject, protected ImportFolder {
    Q_OBJECT

    std::unique_ptr<storage::Database> m_database;
    const Day m_first = *Day::fromYmd(2024, 4, 1); // sales up to 2024-04-30

    void shop(const std::vector<std::string>& stores, const std::vector<std::string>& products) {
        m_database = newDatabase();
        const auto report = ImportService(*m_database)
                                .import(write("sales.csv", sales(stores, products, m_first, 30)), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
    }
    Result<ImportReport> bring(const std::string& bytes, const ImportOptions& options = {}) {
        return ImportService(*m_database).import(write("table.csv", bytes), options, {});
    }
    double stock(const char* store, const char* product) const {
        return storage::CatalogRepository(*m_database).product(store, product)->stock.value_or(-999);
    }
    double onOrder(const char* store, const char* product) const {
        return storage::CatalogRepository(*m_database).product(store, product)->onOrder.value_or(0);
    }
    static bool says(const ImportReport& report, const char* code, const std::string& words) {
        return std::ranges::any_of(report.quality, [&](const QualityFinding& finding) {
            return finding.code == code && finding.message.english().find(words) != std::string::npos;
        });
    }
    static const ImportDecision* decided(const ImportReport& report, const char* code) {
        const auto& decisions = report.understanding.decisions;
        const auto found = std::ranges::find(decisions, code, &ImportDecision::code);
        return found == decisions.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void stockWithoutAStoreGoesToTheOnlyOne() {
        shop({"S1"}, {"FAST", "IMPORT"});
        QFile file(QStringLiteral(SHELFCAST_CASES "/keys/stock_without_store.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = bring(file.readAll().toStdString());
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(stock("S1", "FAST"), 70.0);
        QCOMPARE(storage::CatalogRepository(*m_database).stores()->size(), std::size_t{1});
        QVERIFY(decided(*report, "store_of_stock"));
        QVERIFY(!decided(*report, "store_of_stock")->doubtful);
    }

    void stockOfTwoPlacesAddsUp() {
        shop({"S1"}, {"FAST", "IMPORT"});
        QFile file(QStringLiteral(SHELFCAST_CASES "/keys/stock_two_bins.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = bring(file.readAll().toStdString());
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(stock("S1", "FAST"), 27.0);
    }

    void stockWithoutAStoreAsksWhereThereAreSeveral() {
        shop({"S1", "S2"}, {"A1"});
        const std::string table = "Product,Stock\nA1,7\n";
        const auto report = bring(table);
        QVERIFY(!report);
        QVERIFY2(report.error().message.english().find("\"S1\" and \"S2\"") != std::string::npos,
                 report.error().message.english().c_str());
        ImportOptions options;
        options.decisions["store_of_stock"] = "S2";
        QVERIFY(bring(table, options));
        QCOMPARE(stock("S2", "A1"), 7.0);
        QCOMPARE(stock("S1", "A1"), -999.0);
    }

    void placesOfTheOnlyStoreAreAddedUp() {
        shop({"S1"}, {"FAST"});
        for (const char* table : {"Product,Store,Location,Stock\nFAST,S1,Shelf,7\nFAST,S1,Backroom,20\n",
                                  "Product,Location,On hand\nFAST,Shelf,7\nFAST,Backroom,20\n"}) {
            const auto report = bring(table);
            QVERIFY2(report, report ? "" : report.error().message.english().c_str());
            QCOMPARE(stock("S1", "FAST"), 27.0);
            QVERIFY(decided(*report, "stock_places"));
        }
    }

    void aRowThatStandsTwiceCountsOnce() {
        shop({"S1"}, {"FAST"});
        const auto report = bring("Product,Store,Stock\nFAST,S1,7\nFAST,S1,7\n");
        QVERIFY(report);
        QCOMPARE(stock("S1", "FAST"), 7.0);
        QCOMPARE(report->duplicates, std::int64_t{1});
    }

    void codesWithoutTheirZerosAreTheKnownOnes() {
        shop({"Main St"}, {"00042", "00043"});
        const std::string table = "Product,Store,Stock\n42,main st,5\n43,main st,6\n";
        auto report = bring(table);
        QVERIFY(report);
        QCOMPARE(stock("Main St", "00042"), 5.0);
        QVERIFY(decided(*report, "product_codes") && decided(*report, "product_codes")->doubtful);
        QVERIFY(says(*report, "store_spelling", "main st / Main St"));
        ImportOptions options;
        options.decisions["product_codes"] = "different";
        report = bring(table, options);
        QVERIFY(report && says(*report, "unknown_product", "\"42\""));
    }

    void codesThatAreTwoKnownOnesAreNeither() {
        shop({"S1"}, {"042", "42", "7"});
        const auto report = bring("Product,Store,Stock\n0042,S1,5\n");
        QVERIFY(report);
        QVERIFY(says(*report, "unknown_product", "0042"));
    }

    void unknownNamesAreNamed() {
        shop({"S1"}, {"A1"});
        const auto report = bring("Product,Store,Stock\nA1,S1,5\nZZ,S1,5\nA1,S9,5\n");
        QVERIFY(report);
        QVERIFY(says(*report, "unknown_product", "\"ZZ\""));
        QVERIFY(says(*report, "unknown_store", "\"S9\""));
    }

    void oldStockIsCarriedForward() {
        shop({"S1"}, {"A1", "B1"});
        const auto report = bring("Product,Store,Date,Stock\nA1,S1,2024-04-27,100\nB1,S1,2024-04-27,20\n");
        QVERIFY(report);
        QVERIFY(says(*report, "stock_age", "3 days before the last sales"));
        QCOMPARE(stock("S1", "A1"), 70.0); // three days of ten
        QCOMPARE(stock("S1", "B1"), 0.0);  // more was sold than there was
        QVERIFY(bring(
            "Receipt Date,GRN,Supplier,SKU,Qty Received\n2024-04-26,G0,V1,A1,500\n2024-04-29,G1,V1,A1,50\n"));
        QCOMPARE(stock("S1", "A1"), 120.0); // the earlier receipt was counted already
        QVERIFY(bring("Product,Store,Date,Stock\nA1,S1,2024-04-30,33\n"));
        QCOMPARE(stock("S1", "A1"), 33.0);
        const Planner planner(*m_database);
        const auto bulk = planner.bulk({.storeId = "S1", .date = *Day::fromYmd(2024, 5, 1)}, {});
        QVERIFY2(bulk, bulk ? "" : bulk.error().message.english().c_str());
        QVERIFY2(bulk->note.english().find("older than its last sales") != std::string::npos,
                 bulk->note.english().c_str());
    }

    void theNewestTableOfOrdersCounts() {
        shop({"S1"}, {"A1"});
        const std::string head = "PO Number,Product,Store,Quantity,Received,Due Date,Status\n";
        QVERIFY(bring(head + "P1,A1,S1,100,40,2024-05-02,open\nP2,A1,S1,10,0,2024-05-03,open\n"));
        QCOMPARE(onOrder("S1", "A1"), 70.0);
        QVERIFY(bring(head + "P1,A1,S1,100,40,2024-05-09,open\n")); // comes later
        QCOMPARE(onOrder("S1", "A1"), 70.0);
        QVERIFY(bring("Receipt Date,PO Number,Supplier,SKU,Qty Received\n2024-04-30,P1,V1,A1,25\n"));
        QCOMPARE(onOrder("S1", "A1"), 45.0);
        const auto undone =
            bring(head + "P1,A1,S1,100,100,2024-05-09,closed\nP2,A1,S1,10,0,2024-05-03,cancelled\n");
        QVERIFY(undone);
        QCOMPARE(onOrder("S1", "A1"), 0.0);
        QVERIFY(ImportService(*m_database).undo(undone->uploadId, {}));
        QCOMPARE(onOrder("S1", "A1"), 45.0);
    }

    void receiptsWithTheirOrdersTellTheLeadTime() {
        shop({"S1"}, {"A1"});
        QVERIFY(bring("Order Date,Received Date,PO Number,Supplier,SKU,Qty Ordered,Qty Received\n"
                      "2024-04-10,2024-04-15,1,V1,A1,10,10\n2024-04-17,2024-04-24,2,V1,A1,10,10\n"));
        const auto receipts = storage::PurchaseOrderRepository(*m_database).supplierReceipts();
        QVERIFY(receipts);
        QCOMPARE(receipts->size(), std::size_t{2});
        QCOMPARE(receipts->front().supplier, std::string("V1"));
        QCOMPARE(receipts->front().received - receipts->front().ordered, 5);
        QCOMPARE(receipts->back().received - receipts->back().ordered, 7);
    }

    void aTableTakesValuesBack() {
        shop({"S1"}, {"A1"});
        QVERIFY(bring("product,supplier,unit_cost,lead_time_days\nA1,V1,2,9\n"));
        QVERIFY(bring("supplier,name,lead_time_days,order_days\nV1,V,2,Mo/Do\n"));
        const storage::CatalogRepository catalog(*m_database);
        QCOMPARE(catalog.product("S1", "A1")->leadTimeDays, std::optional(9));
        QCOMPARE(catalog.suppliers()->front().orderDays, std::string("Mon,Thu"));
        const auto report = bring("product,supplier,unit_cost,lead_time_days\nA1,,-,none\n");
        QVERIFY(report);
        QCOMPARE(report->rejected, std::int64_t{0});
        const auto product = catalog.product("S1", "A1");
        QCOMPARE(product->supplier, std::string("V1"));
        QVERIFY(!product->unitCost);
        QCOMPARE(product->leadTimeDays, std::optional(2)); // the supplier's again
        QVERIFY(bring("supplier,name,lead_time_days,order_days\nV1,,-,-\n"));
        QCOMPARE(catalog.suppliers()->front().orderDays, std::string());
        QVERIFY(!catalog.suppliers()->front().leadTimeDays);
        QVERIFY(ImportService(*m_database).undo(report->uploadId, {}));
        QCOMPARE(catalog.product("S1", "A1")->unitCost, std::optional(2.0));
    }

    void aTableTakesStockBack_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("stock") << QByteArray("Product,Store,Stock\nA1,S1,-\n");
        QTest::newRow("none") << QByteArray("Product,Store,Stock\nA1,S1,none\nB1,S1,4\n");
    }
    void aTableTakesStockBack() {
        QFETCH(QByteArray, table);
        shop({"S1"}, {"A1", "B1"});
        QVERIFY(bring("Product,Store,Stock\nA1,S1,7\nB1,S1,3\n"));
        const storage::CatalogRepository catalog(*m_database);
        QCOMPARE(catalog.product("S1", "A1")->stock, std::optional(7.0));
        const auto report = bring(table.toStdString());
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->rejected, std::int64_t{0});
        QVERIFY(!catalog.product("S1", "A1")->stock);
        QVERIFY(catalog.product("S1", "B1")->stock);
        QVERIFY(ImportService(*m_database).undo(report->uploadId, {}));
        QCOMPARE(catalog.product("S1", "A1")->stock, std::optional(7.0));
    }

    void emptyCellsTakeNothingFromOtherRows() {
        shop({"S1"}, {"A1", "B1", "C1"});
        const auto report = bring("Product,Stock\nA1,\nB1,7\nC1,n/a\n");
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->rejected, std::int64_t{2}); // and named
        QCOMPARE(stock("S1", "B1"), 7.0);
        QCOMPARE(stock("S1", "A1"), -999.0);
        QVERIFY(!bring("Product,Stock\nA1,\nB1,\n")); // nothing at all
    }

    void leadTimesInWords_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("days");
        QTest::newRow("words") << QByteArray("product,lead time,pack size\nA1,2 weeks,6\n") << 14;
        QTest::newRow("in the name") << QByteArray("product,lead time (weeks),pack size\nA1,3,6\n") << 21;
        QTest::newRow("days") << QByteArray("product,lead_time_days,pack_size\nA1,9,6\n") << 9;
        QTest::newRow("German") << QByteArray("Artikel;Lieferzeit;VE\nA1;10 Werktage;6\n") << 14;
        QTest::newRow("nothing else") << QByteArray("product,lead time\nA1,2 weeks\n") << 14;
        QTest::newRow("nothing else, by store") << QByteArray("store,product,lead_time_days\nS1,A1,9\n") << 9;
    }
    void leadTimesInWords() {
        QFETCH(QByteArray, table);
        QFETCH(int, days);
        shop({"S1"}, {"A1"});
        const auto report = bring(table.toStdString());
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(storage::CatalogRepository(*m_database).product("S1", "A1")->leadTimeDays,
                 std::optional(days));
    }

    void daysWithNamesAreACalendar_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("events"); // -1 = refused
        QTest::newRow("days") << QByteArray("date,name\n2024-05-01,Labour Day\n2024-12-24,Closed\n") << 2;
        QTest::newRow("of stores") << QByteArray(
                                          "date,name,store\n2024-05-01,Fair,S1\n2024-05-01,Closed,S2\n")
                                   << 2;
        QTest::newRow("German") << QByteArray(
                                       "Datum;Feiertag\n01.05.2024;Tag der Arbeit\n25.12.2024;Weihnachten\n")
                                << 2;
        QTest::newRow("a product a row") << QByteArray("date,name\n2024-05-01,Tea\n2024-05-01,Mug\n") << -1;
        QTest::newRow("numbers") << QByteArray("date,name\n2024-05-01,4711\n2024-05-02,4712\n") << -1;
    }
    void daysWithNamesAreACalendar() {
        QFETCH(QByteArray, table);
        QFETCH(int, events);
        shop({"S1", "S2"}, {"A1"});
        const auto report = bring(table.toStdString());
        if (events < 0) {
            QVERIFY(!report);
            return;
        }
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        const auto stored = storage::CatalogRepository(*m_database)
                                .events("", *Day::fromYmd(2024, 1, 1), *Day::fromYmd(2024, 12, 31));
        QVERIFY(stored);
        QCOMPARE(std::ssize(*stored), std::ptrdiff_t{events});
    }

    void unreadableOrderDaysAreRejected() {
        shop({"S1"}, {"A1"});
        QFile file(QStringLiteral(SHELFCAST_CASES "/keys/supplier_order_days_bad.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = bring(file.readAll().toStdString());
        QVERIFY(!report);
        QVERIFY2(report.error().message.english().find("no day of the week") != std::string::npos,
                 report.error().message.english().c_str());
    }

    void storesInSeveralSpellingsAreSaid() {
        m_database = newDatabase();
        QFile file(QStringLiteral(SHELFCAST_CASES "/keys/store_spelling.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = bring(file.readAll().toStdString());
        QVERIFY(report);
        QVERIFY(says(*report, "store_spelling", "2 stores differ"));
    }

    void pricesInTwoCurrenciesAreSaid() {
        m_database = newDatabase();
        QFile file(QStringLiteral(SHELFCAST_CASES "/money/two_currencies.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto report = bring(file.readAll().toStdString());
        QVERIFY(report);
        QVERIFY(says(*report, "question", "several currencies"));
    }

    void discountsArePaidOffTheRevenue_data() {
        QTest::addColumn<double>("discount");
        QTest::addColumn<double>("part");
        QTest::addColumn<bool>("guess");
        QTest::newRow("none") << 0.0 << 1.0 << false;
        QTest::newRow("as ever") << 20.0 << 0.8 << false;
        QTest::newRow("half price") << 50.0 << 0.5 << true;
        QTest::newRow("given away") << 100.0 << 0.0 << true;
        QTest::newRow("more than the price") << 120.0 << -1.0 << false;
    }
    void discountsArePaidOffTheRevenue() {
        QFETCH(double, discount);
        QFETCH(double, part);
        QFETCH(bool, guess);
        m_database = newDatabase();
        QFile file(QStringLiteral(SHELFCAST_CASES "/money/discounts.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(bring(file.readAll().toStdString()));
        PredictionContext context;
        context.storeId = "S1";
        context.productId = "A1";
        context.date = *Day::fromYmd(2024, 1, 26);
        context.discount = discount;
        const auto prediction = Planner(*m_database).predict(context, {});
        if (part < 0) {
            QVERIFY(!prediction);
            QVERIFY(prediction.error().message.english().find("between 0 and 100") != std::string::npos);
            return;
        }
        QVERIFY2(prediction, prediction ? "" : prediction.error().message.english().c_str());
        QVERIFY(prediction->expectedRevenue);
        QVERIFY(std::abs(*prediction->expectedRevenue - 4 * part * prediction->week.expected) < 1e-6);
        QCOMPARE(prediction->note.english().find("is a guess") != std::string::npos, guess);
    }
};

} // namespace test_table_keys

SHELFCAST_TEST(test_table_keys, TestTableKeys)
#include "test_table_keys.moc"
