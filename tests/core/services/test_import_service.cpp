#include "import_fixture.h"
#include "serving/store/store_view.h"
#include "storage/records/catalog_repository.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace test_import_service {

using namespace shelfcast;
using namespace shelfcast::services;

class TestImportService : public QObject, protected ImportFolder {
    Q_OBJECT

private Q_SLOTS:
    void importUndoImportIsOneImport() {
        const auto path = write("sales.csv", salesFile(60, {}));
        const auto database = newDatabase();
        QVERIFY(database);
        ImportService imports(*database);
        const auto empty = content(*database);
        const auto first = imports.import(path, {}, {});
        QVERIFY2(first, first ? "" : first.error().message.english().c_str());
        QCOMPARE(first->accepted, std::int64_t{420});
        QCOMPARE(first->rejected, std::int64_t{0});
        QVERIFY(first->uploadId > 0);
        QCOMPARE(first->stores, std::vector<std::string>{"S001"});
        QCOMPARE(first->firstDay->toIso(), std::string("2022-01-01"));
        const auto once = content(*database);
        QVERIFY(once != empty);
        QVERIFY(imports.undo(first->uploadId, {}));
        QCOMPARE(content(*database), empty);
        const auto again = imports.import(path, {}, {});
        QVERIFY(again);
        QVERIFY(again->uploadId != first->uploadId);
        QCOMPARE(content(*database), once);
    }

    void europeanFileGivesTheSameContent() {
        const auto iso = write("iso.csv", salesFile(60, {}));
        const auto german = write("german.csv", salesFile(60, {';', ',', true}));
        const auto a = newDatabase(), b = newDatabase();
        const auto first = ImportService(*a).import(iso, {}, {}),
                   second = ImportService(*b).import(german, {}, {});
        QVERIFY2(first, first ? "" : first.error().message.english().c_str());
        QVERIFY2(second, second ? "" : second.error().message.english().c_str());
        QCOMPARE(second->understanding.encoding, std::string("Windows-1252"));
        QCOMPARE(second->understanding.decimal, std::string(","));
        QCOMPARE(second->understanding.dateOrder, std::string("DMY"));
        QCOMPARE(content(*b), content(*a));
    }

    void previewWritesNothingAndAgrees() {
        const auto path = write("preview.csv", salesFile(30, {}) + "2022-13-01,S001,P1,,,,5\r\n");
        const auto database = newDatabase();
        ImportService imports(*database);
        const auto before = content(*database);
        const auto preview = imports.preview(path, {}, {});
        QVERIFY(preview);
        QCOMPARE(preview->uploadId, std::int64_t{0});
        QCOMPARE(content(*database), before);
        QCOMPARE(imports.uploads()->size(), std::size_t{0});
        const auto real = imports.import(path, {}, {});
        QVERIFY(real);
        QCOMPARE(real->records, preview->records);
        QCOMPARE(real->accepted, preview->accepted);
        QCOMPARE(real->rejected, std::int64_t{1});
        QCOMPARE(real->rejectedRows.at(0).row, std::int64_t{212});
        QCOMPARE(real->quality.size(), preview->quality.size());
    }

    void sameFileIsNoticed() {
        const auto path = write("same.csv", salesFile(20, {}));
        const auto database = newDatabase();
        ImportService imports(*database);
        const auto first = imports.import(path, {}, {});
        const auto second = imports.import(path, {}, {});
        QVERIFY(first && second);
        QCOMPARE(second->uploadId, first->uploadId);
        QVERIFY2(second->message.english().find("imported before") != std::string::npos,
                 second->message.english().c_str());
        QCOMPARE(imports.uploads()->size(), std::size_t{1});
    }

    void refusalAndCancelLeaveNothing() {
        const auto database = newDatabase();
        ImportService imports(*database);
        const auto before = content(*database);
        const auto refused = imports.import(write("points.csv", "date;points\n2022-01-01;3\n"), {}, {});
        QVERIFY(!refused);
        std::stop_source stop;
        stop.request_stop();
        const auto path = write("cancel.csv", salesFile(20, {}));
        const auto stopped = imports.import(path, {}, {stop.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(content(*database), before);
        QCOMPARE(imports.uploads()->size(), std::size_t{0});
    }

    void correctedMappingIsRemembered() {
        const auto database = newDatabase();
        ImportService imports(*database);
        const std::string rows = "when,what,howmany\n2022-01-01,A,1\n2022-01-02,A,2\n";
        QVERIFY(!imports.preview(write("first.csv", rows), {}, {}));
        ImportOptions options;
        options.mapping = {{"date", "when"}, {"product", "what"}, {"units_sold", "howmany"}};
        options.store = "Main";
        const auto first = imports.import(write("first.csv", rows), options, {});
        QVERIFY2(first, first ? "" : first.error().message.english().c_str());
        QCOMPARE(first->stores, std::vector<std::string>{"Main"});
        const auto next = imports.preview(write("second.csv", "When,What,HowMany\n2022-01-03,A,7\n"), {}, {});
        QVERIFY2(next, next ? "" : next.error().message.english().c_str());
        QCOMPARE(next->accepted, std::int64_t{1});
    }

    void refusalNamesColumnAndRow_data() {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QByteArray>("says");
        const QByteArray header = "Date,Store ID,Product ID,Units Sold\n";
        QTest::newRow("text in numbers")
            << header + "2022-01-01,S1,P1,two\n2022-01-02,S1,P1,many\n2022-01-03,S1,P1,3\n"
            << QByteArray("The column \"Units Sold\" does not hold numbers: row 2 has \"two\".");
        QTest::newRow("wrong dates")
            << header + "\n2022-13-41,S1,P1,2\nyesterday,S1,P1,3\n"
            << QByteArray("The column \"Date\" does not hold dates: row 3 has \"2022-13-41\".");
        QTest::newRow("missing column") << QByteArray("Date,Store ID,Product ID,Price\n2022-01-01,S1,P1,2\n")
                                        << QByteArray("no column with units sold was found");
        QTest::newRow("mostly wrong dates")
            << header + "2022-01-01,S1,P1,2\n2022-01-02,S1,P1,2\n2022-01-03,S1,P1,2\n2022-31-01,S1,P1,2\n"
                        "2022-31-02,S1,P1,2\n2022-31-03,S1,P1,2\n2022-31-04,S1,P1,2\n"
            << QByteArray("row");
    }
    void refusalNamesColumnAndRow() {
        QFETCH(QByteArray, rows);
        QFETCH(QByteArray, says);
        const auto database = newDatabase();
        ImportService imports(*database);
        const auto refused = imports.import(write("refused.csv", rows.toStdString()), {}, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.english().find(says.toStdString()) != std::string::npos,
                 refused.error().message.english().c_str());
        QCOMPARE(imports.uploads()->size(), std::size_t{0});
        QVERIFY(storage::CatalogRepository(*database).stores()->empty());
    }

    void rejectedRowsAreExported() {
        const auto database = newDatabase();
        const ImportService imports(*database);
        const auto path = write(
            "reject.csv", "date,product,units sold\n2022-01-01,A,1\n2022-01-02,A,=cmd()\n2022-01-03,A,3\n");
        const auto target = m_folder.filePath(QStringLiteral("rejected.csv")).toStdString();
        QVERIFY(imports.exportRejected(path, {}, target, {}));
        QFile file(QString::fromStdString(target));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("\xEF\xBB\xBFRow,Column,Value,Reason\r\n"
                                            "3,units sold,'=cmd(),\"\"\"=cmd()\"\" is not a number\"\r\n"));
    }

    void otherTablesByTheSameWay() {
        const auto database = newDatabase();
        ImportService imports(*database);
        QVERIFY(imports.import(write("sales.csv", salesFile(20, {})), {}, {}));
        const auto path =
            write("products.csv", "Artikelnr;Bezeichnung;Lieferant;EK;VE;Mindestmenge\n"
                                  "P0;Äpfel;L1;1,25;12;24\nP1;Birnen;L1;abc;6;0\nP2;;L2;0,99;1;0\n");
        const auto preview = imports.preview(path, {}, {});
        QVERIFY2(preview, preview ? "" : preview.error().message.english().c_str());
        QCOMPARE(preview->understanding.shape, std::string("products"));
        const auto report = imports.import(path, {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->accepted, std::int64_t{2});
        QCOMPARE(report->rejectedRows.at(0).column, std::string("EK"));
        storage::CatalogRepository catalog(*database);
        const auto product = catalog.product("S001", "P0");
        QVERIFY(product);
        QCOMPARE(product->name, std::string("Äpfel"));
        QCOMPARE(product->unitCost, std::optional(1.25));
        QCOMPARE(product->packSize, 12);
        QCOMPARE(product->minimumOrder, 24);
        const auto stock =
            imports.import(write("stock.csv", "Store,Product,On hand,Date\nS001,P0,17,2022-01-20\n"), {}, {});
        QVERIFY2(stock, stock ? "" : stock.error().message.english().c_str());
        QCOMPARE(stock->understanding.shape, std::string("stock"));
        QCOMPARE(catalog.product("S001", "P0")->stock, std::optional(17.0));
        ImportOptions options;
        options.table = "covariates";
        const auto covariates = imports.import(
            write("temperature.csv", "date;temperature\n2022-01-01;3,5\n2022-01-02;-1\n"), options, {});
        QVERIFY2(covariates, covariates ? "" : covariates.error().message.english().c_str());
        const auto stored = catalog.covariates("S001", Day(0), Day(40000));
        QVERIFY(stored);
        QCOMPARE(stored->size(), std::size_t{2});
        QCOMPARE(stored->at(0).name, std::string("temperature"));
        QCOMPARE(stored->at(0).value, 3.5);
        QVERIFY(imports.undo(report->uploadId, {}));
        QCOMPARE(catalog.product("S001", "P0")->unitCost, std::optional<double>());
        options.table = "nonsense";
        QVERIFY(!imports.import(path, options, {}));
    }

    void tillReceiptsBringNamesAndDaysWithoutSale() {
        const auto database = newDatabase();
        ImportService imports(*database);
        const auto path =
            write("till.csv",
                  "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n"
                  "1,85123A,Mug,6,2022-01-03 08:26:00,2.50\n2,85123A,Red mug,2,2022-01-05 09:00:00,2.50\n"
                  "2,85123A,Red mug,1,2022-01-05 09:30:00,2.50\n");
        const auto report = imports.import(path, {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->records, std::int64_t{3});
        storage::CatalogRepository catalog(*database);
        QCOMPARE(catalog.product("Store 1", "85123A")->name, std::string("Red mug"));
        const auto panel = storage::SalesRepository(*database).loadPanel({});
        QVERIFY2(panel, panel ? "" : panel.error().message.english().c_str());
        QCOMPARE(panel->sales(0, 0), 6.0F);
        QCOMPARE(panel->sales(0, 1), 0.0F);
        QCOMPARE(panel->sales(0, 2), 3.0F);
        QVERIFY(imports.undo(report->uploadId, {}));
        QVERIFY(!catalog.product("Store 1", "85123A"));
    }

    void repeatedRows_data() {
        QTest::addColumn<QByteArray>("decision");
        QTest::addColumn<int>("duplicates");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("second");
        QTest::newRow("lines of a till add up") << QByteArray() << 0 << 2.0 << 5.0;
        QTest::newRow("as said") << QByteArray("add") << 0 << 2.0 << 5.0;
        QTest::newRow("equal rows count once") << QByteArray("once") << 1 << 1.0 << 5.0;
        QTest::newRow("the last row counts") << QByteArray("last") << 2 << 1.0 << 3.0;
    }
    void repeatedRows() {
        QFETCH(QByteArray, decision);
        QFETCH(int, duplicates);
        QFETCH(double, first);
        QFETCH(double, second);
        const auto database = newDatabase();
        ImportService imports(*database);
        const auto path =
            write("twice.csv", "date,product,units sold\n2022-01-01,A,1\n2022-01-01,A,1\n2022-01-02,A,2\n"
                               "2022-01-02,A,3\n2022-01-03,A,x\n");
        ImportOptions options;
        if (!decision.isEmpty())
            options.decisions["repeated_rows"] = decision.toStdString();
        const auto preview = imports.preview(path, options, {});
        const auto report = imports.import(path, options, {});
        QVERIFY(preview && report);
        for (const auto* one : {&*preview, &*report}) {
            QCOMPARE(one->records, std::int64_t{5});
            QCOMPARE(one->accepted, std::int64_t{4 - duplicates});
            QCOMPARE(one->rejected, std::int64_t{1});
            QCOMPARE(one->duplicates, std::int64_t{duplicates});
            const auto& decisions = one->understanding.decisions;
            QCOMPARE(decisions.size(), std::size_t{1});
            QCOMPARE(decisions.front().value,
                     decision.isEmpty() ? std::string("add") : decision.toStdString());
            QCOMPARE(decisions.front().alternatives.size(), std::size_t{2});
        }
        QCOMPARE(imports.uploads()->at(0).accepted, report->accepted);
        const auto rows = storage::SalesRepository(*database).records("Store 1", "A", Day(0), Day(40000));
        QVERIFY(rows);
        QCOMPARE(rows->at(0).unitsSold, first);
        QCOMPARE(rows->at(1).unitsSold, second);
    }

    void rowsAheadWithoutUnitsAreThePlan() {
        const auto database = newDatabase();
        ImportService imports(*database);
        std::string rows =
            "date,product,units sold,price,promotion\n2022-01-02,A,,1.10,0\n"; // lacks its units
        for (int d = 3; d <= 9; ++d)
            for (const char* product : {"A", "B"})
                rows += "2022-01-0" + std::to_string(d) + "," + product + ",5,1.20,0\n";
        rows += "2022-01-10,A,,0.95,1\n2022-01-11,A,,0.90,1\n2022-01-11,B,,,\n2022-01-12,B,n/a,1.20,0\n"
                "2022-01-11,B,,1.05,\n2022-01-11,A,,0.99,1\n";
        const auto path = write("ahead.csv", rows);
        const auto preview = imports.preview(path, {}, {});
        const auto report = imports.import(path, {}, {});
        QVERIFY2(preview && report, preview ? "" : preview.error().message.english().c_str());
        for (const auto* one : {&*preview, &*report}) {
            QCOMPARE(one->records, std::int64_t{21});
            QCOMPARE(one->rejected, std::int64_t{3}); // in the past, without any plan, text as units
            QCOMPARE(one->duplicates, std::int64_t{1});
            QCOMPARE(one->accepted, std::int64_t{17});
            QCOMPARE(one->planned, std::int64_t{3});
            QCOMPARE(one->lastDay->toIso(), std::string("2022-01-09"));
            QCOMPARE(one->rejectedRows.at(0).row, std::int64_t{2});
            QCOMPARE(one->rejectedRows.at(0).reason, std::string("the units sold are missing"));
            const auto plan = std::find_if(one->quality.begin(), one->quality.end(),
                                           [](const auto& finding) { return finding.code == "plan"; });
            QVERIFY(plan != one->quality.end());
            QCOMPARE(plan->count, std::int64_t{3});
            QVERIFY2(plan->message.english().find(
                         "3 rows plan the future, up to 2022-01-11: price, promotion") == 0,
                     plan->message.english().c_str());
        }
        const storage::SalesRepository sales(*database);
        storage::PanelRequest request;
        request.futureSteps = 3;
        const auto panel = sales.loadPanel(request);
        QVERIFY2(panel, panel ? "" : panel.error().message.english().c_str());
        QCOMPARE(panel->steps(), 7);
        const auto value = [&](const char* name, std::size_t series, std::size_t step) {
            for (const auto& regressor : panel->regressors)
                if (regressor.name == name)
                    return regressor.values(series, step);
            return -1.0F;
        };
        QCOMPARE(value("price", 0, 6), 1.20F);
        QCOMPARE(value("price", 0, 7), 0.95F);
        QCOMPARE(value("price", 0, 8), 0.99F); // the last of two rows of one day
        QCOMPARE(value("price", 1, 8), 1.05F);
        QCOMPARE(value("promotion", 0, 8), 1.0F);
        QVERIFY(std::isnan(value("price", 0, 9)));
        QVERIFY(std::isnan(value("promotion", 1, 8)));
    }

    void salesOutrankThePlanAndComeBack() {
        const auto database = newDatabase();
        ImportService imports(*database);
        const std::string header = "date,product,units sold,price\n";
        const auto units = [&](const char* date) {
            const auto rows = storage::SalesRepository(*database).records("Store 1", "A", *Day::fromIso(date),
                                                                          *Day::fromIso(date));
            return rows && rows->size() == 1 ? rows->front().unitsSold : -1.0;
        };
        const auto first = imports.import(
            write("first.csv", header + "2022-01-01,A,1,2\n2022-01-02,A,,1.5\n2022-01-03,A,,1.5\n"), {}, {});
        QVERIFY2(first, first ? "" : first.error().message.english().c_str());
        QVERIFY(std::isnan(units("2022-01-02")));
        ImportOptions keep;
        keep.overlap = "keep"; // keeps sales, not plans
        const auto second = imports.import(write("second.csv", header + "2022-01-02,A,7,1.4\n"), keep, {});
        QVERIFY2(second, second ? "" : second.error().message.english().c_str());
        QCOMPARE(units("2022-01-02"), 7.0);
        const auto hash = content(*database);
        const auto third =
            imports.import(write("third.csv", header + "2022-01-01,A,1,2\n2022-01-02,A,,9\n"), {}, {});
        QVERIFY2(third, third ? "" : third.error().message.english().c_str());
        QCOMPARE(units("2022-01-02"), 7.0);
        QCOMPARE(content(*database), hash);
        QVERIFY(imports.undo(second->uploadId, {}));
        QVERIFY(std::isnan(units("2022-01-02")));
        QVERIFY(imports.undo(third->uploadId, {}));
        const auto plan = storage::SalesRepository(*database).records("Store 1", "A", Day(0), Day(40000));
        QVERIFY(plan);
        QCOMPARE(plan->size(), std::size_t{3});
        QCOMPARE(plan->at(1).price, std::optional(1.5));
    }

    void understandsWhatCannotBeImportedYet() {
        const auto database = newDatabase();
        const ImportService imports(*database);
        const auto path =
            write("nameless.csv", "Column A;Column B;Column C\n2022-01-03;x;5\n2022-01-04;x;6\n");
        QVERIFY(!imports.preview(path, {}, {}));
        const auto understood = imports.understanding(path, {}, {});
        QVERIFY2(understood, understood ? "" : understood.error().message.english().c_str());
        QCOMPARE(understood->columns.size(), std::size_t{3});
        QCOMPARE(understood->columns[0].field, std::string("date"));
        QCOMPARE(understood->columns[1].field, std::string());
        ImportOptions options;
        options.mapping = {{"product", "Column B"}, {"units_sold", "#3"}};
        const auto report = imports.preview(path, options, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->accepted, std::int64_t{2});
    }

    void decimalSignIsTheWholeColumns() {
        const auto database = newDatabase();
        std::string rows = "Datum;Artikel;Menge;Preis\n";
        for (int i = 0; i < 5000; ++i)
            rows += (Day(18993) + i / 10).toIso() + ";A" + std::to_string(i % 10) + ";" +
                    std::to_string(i % 7) + (i < 4500 ? ";1.250\n" : ";12,5\n");
        const auto report = ImportService(*database).import(write("late.csv", rows), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->understanding.decimal, std::string(","));
        QCOMPARE(report->accepted, std::int64_t{5000});
        QCOMPARE(report->understanding.questions.size(), std::size_t{1}); // the store, not the decimal sign
        const auto sales = storage::SalesRepository(*database).records("Store 1", "A0", Day(0), Day(40000));
        QVERIFY(sales);
        QCOMPARE(sales->front().price, std::optional(1250.0));
        QCOMPARE(sales->back().price, std::optional(12.5));
    }

    void firstFractionBehindManyWholeNumbers() {
        const auto database = newDatabase();
        std::string rows = "Datum;Artikel;Menge\n";
        for (int i = 0; i < 5000; ++i)
            rows += (Day(18993) + i / 10).toIso() + ";A" + std::to_string(i % 10) + ";" +
                    std::to_string(i % 7) + (i < 4999 ? "\n" : ",5\n");
        const auto report = ImportService(*database).import(write("fraction.csv", rows), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->rejected, std::int64_t{0});
        QCOMPARE(storage::SalesRepository(*database)
                     .records("Store 1", "A9", Day(0), Day(40000))
                     ->back()
                     .unitsSold,
                 1.5);
    }

    void fiveDaysGiveThePlainAverage() {
        const auto database = newDatabase();
        QVERIFY(ImportService(*database).import(write("five.csv", salesFile(5, {})), {}, {}));
        StoreViewRequest request;
        request.storeId = "S001";
        request.date = Day(18993) + 5;
        request.horizonDays = 14;
        const auto view = loadStoreView(*database, request, {});
        QVERIFY2(view, view ? "" : view.error().message.english().c_str());
        QVERIFY2((*view)->note.english().find("only 5 days of history") != std::string::npos,
                 (*view)->note.english().c_str());
        const auto& mean = (*view)->outlook.forecast.mean;
        QVERIFY(mean.rows() == 7 && mean.columns() >= 14);
        for (std::size_t row = 0; row < mean.rows(); ++row)
            for (std::size_t step = 1; step < mean.columns(); ++step) // not the five days over again
                QCOMPARE(mean(row, step), mean(row, 0));
    }

    void templateImports() {
        const auto database = newDatabase();
        const auto report =
            ImportService(*database).import(write("template.csv", ImportService::templateCsv()), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->accepted, std::int64_t{2});
    }
};

} // namespace test_import_service

SHELFCAST_TEST(test_import_service, TestImportService)
#include "test_import_service.moc"
