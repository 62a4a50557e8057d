#include "core/io/io_fixture.h"
#include "test_program.h"

#include <QTest>

namespace test_sales_reader {

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

constexpr const char* referenceHeader =
    "Date,Store ID,Product ID,Category,Region,Inventory Level,Units Sold,Units Ordered,Demand Forecast,Price,"
    "Discount,Weather Condition,Holiday/Promotion,Competitor Pricing,Seasonality\n";

const QualityFinding* find(const ImportReport& report, const char* code) {
    for (const auto& finding : report.quality)
        if (finding.code == code)
            return &finding;
    return nullptr;
}

} // namespace

class TestSalesReader : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void readsTheReferenceLayout() {
        const auto path = writeFile(
            m_folder, "reference.csv",
            std::string(referenceHeader) +
                "2022-01-01,S001,P0001,Groceries,North,231,127,55,135.47,33.5,20,Rainy,0,29.69,Autumn\n"
                "2022-01-02,S001,P0001,Groceries,North,150,150,66,144.04,63.01,0,,1,,Autumn\n");
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rows.size(), std::size_t{2});
        const auto& first = back.rows[0];
        QCOMPARE(first.day.toIso(), std::string("2022-01-01"));
        QCOMPARE(first.store, std::string("S001"));
        QCOMPARE(first.product, std::string("P0001"));
        QCOMPARE(first.units, 127.0);
        QCOMPARE(first.price, std::optional(33.5));
        QCOMPARE(first.discount, std::optional(20.0));
        QCOMPARE(first.promotion, std::optional(0.0));
        QCOMPARE(first.competitorPrice, std::optional(29.69));
        QCOMPARE(first.inventory, std::optional(231.0));
        QCOMPARE(first.ordered, std::optional(55.0));
        QCOMPARE(first.category, std::string("Groceries"));
        QCOMPARE(first.region, std::string("North"));
        QCOMPARE(first.weather, std::string("Rainy"));
        QCOMPARE(first.seasonality, std::string("Autumn"));
        QCOMPARE(back.rows[1].weather, std::string());
        QCOMPARE(back.rows[1].competitorPrice, std::optional<double>());
        QVERIFY(find(back.result.report, "stock_out"));
        QCOMPARE(find(back.result.report, "stock_out")->exampleRows, std::vector<std::int64_t>{3});
    }

    void rejectsBadRowsWithReason() {
        const auto path = writeFile(
            m_folder, "bad.csv",
            "date,store,product,units sold\n2022-01-01,A,X,1\n2022-13-01,A,X,2\n2022-01-03,A,X,many\n"
            "2022-01-04,A,,4\n2022-01-05,A,X,5\n2022-01-06,A,X,6\n2022-01-07,A,X,7\n2022-01-08,A,X,1,9\n"
            "2022-01-09,A,X,9\n2022-01-10,A,X,\n2022-01-11,A,X,11\n2022-01-12,A,X,12\n");
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.result.report.records, std::int64_t{12});
        QCOMPARE(back.result.report.accepted, std::int64_t{7});
        QCOMPARE(back.rejected.size(), std::size_t{5});
        QCOMPARE(back.rejected[0].row, std::int64_t{3});
        QCOMPARE(back.rejected[0].column, std::string("date"));
        QCOMPARE(back.rejected[0].value, std::string("2022-13-01"));
        QCOMPARE(back.rejected[1].row, std::int64_t{4});
        QCOMPARE(back.rejected[1].reason, std::string("\"many\" is not a number"));
        QCOMPARE(back.rejected[2].reason, std::string("the product is missing"));
        QCOMPARE(back.rejected[3].reason, std::string("the row has 5 cells, the header 4"));
        QCOMPARE(back.rejected[4].reason, std::string("the units sold are missing"));
    }

    void refusesAFileThatIsMostlyBad() {
        const auto path = writeFile(
            m_folder, "mostly.csv",
            "date,store,product,units sold\n2022-01-01,A,X,1\n2022-01-02,A,X,b\n2022-01-03,A,X,c\n");
        const auto back = readBack(path);
        // Half of the values are no numbers, so the column is not even taken for units.
        QVERIFY(back.error);
        QVERIFY2(back.error->message.english().find("units sold") != std::string::npos,
                 back.error->message.english().c_str());
    }

    void refusesWhatIsNoSalesFile() {
        const auto path = writeFile(m_folder, "weather.csv", "date;temperature;place\n2011-01-01;1;Galway\n");
        const auto back = readBack(path);
        QVERIFY(back.error);
        QCOMPARE(
            back.error->message,
            std::string(
                "This is not a sales file: no column with units sold and a product was found. Its columns "
                "are "
                "\"date\", \"temperature\" and \"place\". Nothing was stored. If a column holds them under "
                "another name, choose it in the mapping. If it holds products, stock, suppliers, "
                "events or figures by day, choose that table."));
    }

    void namesTheLeakingColumn() {
        std::string text = referenceHeader;
        for (int i = 0; i < 60; ++i) {
            const int units = 10 + (i * 37) % 50;
            text += Day(19000 + i).toIso() + ",S1,P1,C,R,500," + std::to_string(units) + ",1," +
                    std::to_string(units + (i % 3)) + ",2.5,0,Sunny,0,2.4,Winter\n";
        }
        const auto back = readBack(writeFile(m_folder, "leak.csv", text));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        const auto* leak = find(back.result.report, "leak");
        QVERIFY(leak);
        QVERIFY2(leak->message.english().find("\"Demand Forecast\" nearly equals") != std::string::npos,
                 leak->message.english().c_str());
    }

    void sumsTransactionsToTheDay() {
        const auto path =
            writeFile(m_folder, "till.csv",
                      "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n"
                      "1,85123A,MUG,6,2010-12-01 08:26:00,2.50\n1,85123A,MUG,2,2010-12-01 09:00:00,3.50\n"
                      "C2,85123A,MUG,-1,2010-12-01 10:00:00,2.50\n1,POST,POSTAGE,1,2010-12-01 10:00:00,18\n"
                      "3,85123A,MUG,4,2010-12-02 11:11:00,2.50\n");
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rows.size(), std::size_t{2});
        QCOMPARE(back.rows[0].units, 7.0);
        QCOMPARE(back.rows[0].price, std::optional(2.75));
        QCOMPARE(back.rows[0].store, std::string("Store 1"));
        QCOMPARE(back.rows[1].units, 4.0);
        QCOMPARE(back.result.report.records, std::int64_t{5});
        QCOMPARE(back.result.report.rejected, std::int64_t{1});
        QCOMPARE(back.rejected.at(0).value, std::string("POST"));
        QVERIFY(find(back.result.report, "returns"));
    }

    void readsAWideTable() {
        const auto path = writeFile(m_folder, "wide.csv",
                                    "item;store;01.02.2022;02.02.2022;03.02.2022;13.02.2022\nA;S;1;;3,5;4\n");
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rows.size(), std::size_t{3});
        QCOMPARE(back.rows[0].day.toIso(), std::string("2022-02-01"));
        QCOMPARE(back.rows[1].day.toIso(), std::string("2022-02-03"));
        QCOMPARE(back.rows[1].units, 3.5);
    }

    void sameResultForAnyNumberOfThreads() {
        std::string text = "date,store,product,units sold\n";
        for (int i = 0; i < 200000; ++i)
            text += Day(18000 + i / 200).toIso() + ",S" + std::to_string(i % 4) + ",P" +
                    std::to_string(i / 4 % 50) + "," + std::to_string(i % 17) +
                    (i % 5000 == 7 ? "x\n" : "\n");
        const auto path = writeFile(m_folder, "threads.csv", text);
        ReadOptions one, four;
        one.threads = 1;
        four.threads = 4;
        const auto a = readBack(path, one), b = readBack(path, four);
        QVERIFY(!a.error && !b.error);
        QCOMPARE(a.rejected.size(), std::size_t{40});
        QCOMPARE(a.rows.size(), std::size_t{199960});
        QCOMPARE(a.rejected[39].row, std::int64_t{195009});
        for (std::size_t i = 0; i < a.rows.size(); ++i)
            QVERIFY(a.rows[i].day == b.rows[i].day && a.rows[i].units == b.rows[i].units &&
                    a.rows[i].product == b.rows[i].product && a.rows[i].store == b.rows[i].store);
        QCOMPARE(a.result.report.duplicates, b.result.report.duplicates);
    }
};

} // namespace test_sales_reader

SHELFCAST_TEST(test_sales_reader, TestSalesReader)
#include "test_sales_reader.moc"
