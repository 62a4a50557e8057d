#include "import_fixture.h"
#include "io/write/csv_writer.h"
#include "reports/export_reports.h"
#include "services/orders/export_service.h"
#include "storage/records/catalog_repository.h"
#include "test_program.h"

#include <QTest>

namespace test_exported_imports {

using namespace shelfcast;
using namespace shelfcast::services;

/// What is exported imports again.
class TestExportedImports : public QObject, protected ImportFolder {
    Q_OBJECT

private Q_SLOTS:
    void exportedHistoryImportsUnchanged() {
        const auto path = write("risky.csv", "Date,Store ID,Product ID,Category,Region,Units Sold,Price\n"
                                             "2022-01-01,@home,=P1,\"-50%, new\",+North,3,1.25\n"
                                             "2022-01-02,@home,-P2,@,,4,1.5\n"
                                             "2022-01-03,@home,'=P3,x,,,\n2022-01-03,@home,+1,x,,2,1\n");
        const auto a = newDatabase(), b = newDatabase();
        QVERIFY(ImportService(*a).import(path, {}, {}));
        std::vector<SalesRecord> records;
        for (const char* product : {"=P1", "-P2", "+1"}) {
            const auto rows = storage::SalesRepository(*a).records("@home", product, Day(0), Day(40000));
            QVERIFY2(rows, rows ? "" : rows.error().message.english().c_str());
            records.insert(records.end(), rows->begin(), rows->end());
        }
        QCOMPARE(records.size(), std::size_t{3});
        const auto report = historyReport("@home", records);
        for (const io::CsvFormat format : {io::CsvFormat{',', '.'}, io::CsvFormat{';', ','}}) {
            const auto target = m_folder.filePath(QStringLiteral("history.csv")).toStdString();
            QVERIFY(io::writeCsv(report.tables.at(0), target, format, {}));
            const auto database = newDatabase();
            const auto again = ImportService(*database).import(target, {}, {});
            QVERIFY2(again, again ? "" : again.error().message.english().c_str());
            QCOMPARE(again->stores, std::vector<std::string>{"@home"});
            QCOMPARE(content(*database), content(*a));
            QCOMPARE(storage::CatalogRepository(*database).product("@home", "=P1")->category,
                     std::string("-50%, new"));
        }
    }

    void exportedProductsImportAgain_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("decimal");
        QTest::newRow("CSV") << QStringLiteral("products.csv") << ',' << '.';
        QTest::newRow("European CSV") << QStringLiteral("produkte.csv") << ';' << ',';
        QTest::newRow("Excel") << QStringLiteral("products.xlsx") << ',' << '.';
    }
    void exportedProductsImportAgain() {
        QFETCH(QString, file);
        QFETCH(char, delimiter);
        QFETCH(char, decimal);
        const auto said = [](storage::Database& database) {
            const auto list = storage::CatalogRepository(database).productMaster("S001");
            std::string text = list ? "" : list.error().message;
            const auto number = [](const auto& value) { return value ? std::to_string(*value) + '|' : "?|"; };
            if (list)
                for (const auto& one : *list)
                    text += one.id + '|' + one.name.value_or("?") + '|' + one.supplier.value_or("?") + '|' +
                            one.supplierSku.value_or("?") + '|' + one.barcode.value_or("?") + '|' +
                            number(one.unitCost) + number(one.price) + number(one.packSize) +
                            number(one.minimumOrder) + number(one.shelfLifeDays) + number(one.leadTimeDays) +
                            number(one.serviceLevel) + number(one.maximumStock) + '\n';
            return text;
        };
        const auto sales = write("sales.csv", salesFile(20, {}));
        const auto a = newDatabase(), b = newDatabase();
        QVERIFY(ImportService(*a).import(sales, {}, {}) && ImportService(*b).import(sales, {}, {}));
        const auto master = ImportService(*a).import(
            write("master.csv", "Artikel;Lieferant;Lieferanten-Artikelnummer;EAN;EK;VE;Servicegrad\n"
                                "P0;L1;00450;0012345678905;0,125;6;97,5\n"
                                "P1;L1;A-17;4006381333931;2;;\n"
                                "P2;;=1+1;;;12;\n"),
            {}, {});
        QVERIFY2(master, master ? "" : master.error().message.english().c_str());
        QCOMPARE(master->accepted, std::int64_t{3});
        const auto product = storage::CatalogRepository(*a).product("S001", "P0");
        QVERIFY(product);
        QCOMPARE(product->supplierSku, std::string("00450"));
        QCOMPARE(product->barcode, std::string("0012345678905"));
        QCOMPARE(product->unitCost.value_or(0), 0.125);

        const Planner planner(*a);
        ExportRequest request;
        request.what = "products";
        request.path = m_folder.filePath(file).toStdString();
        request.csv = {delimiter, decimal};
        const auto written = ExportService(*a, planner).write(request, {});
        QVERIFY2(written, written ? "" : written.error().message.english().c_str());
        const auto again = ImportService(*b).import(request.path, {}, {});
        QVERIFY2(again, again ? "" : again.error().message.english().c_str());
        QCOMPARE(again->understanding.shape, std::string("products"));
        QCOMPARE(again->rejected, std::int64_t{0});
        QCOMPARE(said(*b), said(*a));
    }

    void exportedOrdersAreOnOrderAndNoSales() {
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("sales.csv", salesFile(20, {})), {}, {}));
        const auto before = content(*database);
        const auto path =
            write("orders.csv", "\xEF\xBB\xBFPO no,Line,Status,Supplier code,Supplier,SKU,Description,Ship "
                                "to,Quantity,Unit,Pack size,Packs,"
                                "Unit cost (EUR),Currency,Line value (EUR),Valued at,Order date,Order "
                                "by,Expected date,Lead time days,Received,"
                                "Notes\r\n"
                                "PO-00007,1,sent,L1,L1,P0,Tea,S001,48,each,12,4,1.25,EUR,60.00,unit "
                                "cost,2022-01-20,2022-01-21,2022-01-27,7,12,\r\n"
                                "PO-00007,2,sent,L1,L1,P1,Pot,S001,6,each,1,6,3.10,EUR,18.60,unit "
                                "cost,2022-01-20,2022-01-21,2022-01-27,7,,\r\n"
                                "PO-00008,1,cancelled,L2,L2,P2,Cup,S001,9,each,1,9,1.00,EUR,9.00,unit "
                                "cost,2022-01-20,2022-01-21,2022-01-27,7,,\r\n");
        const auto report = imports.import(path, {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->understanding.shape, std::string("stock"));
        QCOMPARE(report->rejected, std::int64_t{0});
        QCOMPARE(content(*database), before);
        storage::CatalogRepository catalog(*database);
        const auto onOrder = [&](const char* product) {
            return catalog.product("S001", product)->onOrder.value_or(0);
        };
        QCOMPARE(onOrder("P0"), 36.0); // 12 of 48 have come
        QCOMPARE(onOrder("P1"), 6.0);
        QCOMPARE(onOrder("P2"), 0.0);
        QVERIFY(imports.undo(report->uploadId, {}));
        QCOMPARE(onOrder("P0"), 0.0);
    }
};

} // namespace test_exported_imports

SHELFCAST_TEST(test_exported_imports, TestExportedImports)
#include "test_exported_imports.moc"
