// Reports and exports: blocks, subtotals, cancelled rows, and what must be asked.
#include "core/io/messy_fixture.h"
#include "test_program.h"

#include <QTest>

namespace test_messy_tables {

using namespace shelfcast;
using namespace shelfcast::io;

class TestMessyTables : public QObject, MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void blocks_data() {
        const auto row = table();
        row("store blocks by title rows",
            "date;product;units\nStore: Galway;;\n2022-01-13;A;5\n2022-01-14;A;7\nStore: "
            "Cork;;\n2022-01-13;A;1\n2022-01-14;A;2\n",
            "2022-01-13 Galway A 5\n2022-01-14 Galway A 7\n2022-01-13 Cork A 1\n2022-01-14 Cork A 2\n");
        row("product blocks by title rows",
            "Datum;Menge\nArtikel 4711;\n13.01.2022;5\n14.01.2022;7\nArtikel "
            "4712;\n13.01.2022;1\n14.01.2022;2\n",
            "2022-01-13 Store 1 4711 5\n2022-01-14 Store 1 4711 7\n2022-01-13 Store 1 4712 1\n2022-01-14 "
            "Store 1 4712 2\n");
        row("merged store cells",
            "store;date;product;units\nS1;2022-01-13;A;5\n;2022-01-14;A;7\n;2022-01-15;A;6\nS2;2022-01-13;A;"
            "1\n;2022-01-14;A;2\n;2022-01-15;A;3\n",
            "2022-01-13 S1 A 5\n2022-01-14 S1 A 7\n2022-01-15 S1 A 6\n2022-01-13 S2 A 1\n2022-01-14 S2 A "
            "2\n2022-01-15 S2 A 3\n");
        row("pivot tabular, date once",
            "Datum;Artikel;Menge\n13.01.2022;A;5\n;B;7\n;C;1\n14.01.2022;A;6\n;B;2\n",
            "2022-01-13 Store 1 A 5\n2022-01-13 Store 1 B 7\n2022-01-13 Store 1 C 1\n2022-01-14 Store 1 A "
            "6\n2022-01-14 Store 1 B 2\n");
        row("receipts, date on the first line",
            "Bon;Datum;Artikel;Menge;Preis\n1;13.01.2022;A;2;1,5\n;;B;3;2\n2;13.01.2022;A;1;1,5\n;;C;1;4\n;;"
            "B;1;2\n",
            "2022-01-13 Store 1 A 3 1.5\n2022-01-13 Store 1 B 4 2\n2022-01-13 Store 1 C 1 4\n");
        row("wide, store once",
            "store;product;2022-01-13;2022-01-14;2022-01-15\nS1;A;5;7;6\n;B;1;;3\nS2;A;1;1;1\n;B;2;2;2\n",
            "2022-01-13 S1 A 5\n2022-01-14 S1 A 7\n2022-01-15 S1 A 6\n2022-01-13 S1 B 1\n2022-01-15 S1 B "
            "3\n2022-01-13 S2 A 1\n2022-01-14 S2 A 1\n2022-01-15 S2 A 1\n2022-01-13 S2 B 2\n2022-01-14 S2 B "
            "2\n2022-01-15 S2 B 2\n");
    }
    void blocks() { reads(); }

    void totals_data() {
        const auto row = table();
        row("subtotals by product, long",
            "date;product;units\n2022-01-13;A;5\n2022-01-14;A;7\n;A "
            "Total;12\n2022-01-13;B;1\n2022-01-14;B;2\n;B Total;3\n;Grand Total;15\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-13 Store 1 B 1\n2022-01-14 Store 1 B "
            "2\n",
            3);
        row("subtotals by product, wide",
            "store;product;2022-01-13;2022-01-14;2022-01-15\nS1;A;5;7;6\nS1;B;1;;3\nS1 "
            "Total;;6;7;9\nS2;A;1;1;1\nS2 Total;;1;1;1\nGrand Total;;7;8;10\n",
            "2022-01-13 S1 A 5\n2022-01-14 S1 A 7\n2022-01-15 S1 A 6\n2022-01-13 S1 B 1\n2022-01-15 S1 B "
            "3\n2022-01-13 S2 A 1\n2022-01-14 S2 A 1\n2022-01-15 S2 A 1\n",
            9);
        row("subtotals category rows, wide",
            "product;2022-01-13;2022-01-14;2022-01-15\nA;5;7;6\nB;1;;3\nSumme Obst;6;7;9\nC;1;1;1\nSumme "
            "Gemüse;1;1;1\nGesamt:;7;8;10\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-15 Store 1 A 6\n2022-01-13 Store 1 B "
            "1\n2022-01-15 Store 1 B 3\n2022-01-13 Store 1 C 1\n2022-01-14 Store 1 C 1\n2022-01-15 Store 1 C "
            "1\n",
            9);
        row("daily totals dated",
            "date;product;units\n2022-01-13;A;5\n2022-01-13;B;7\n2022-01-13;Total "
            "2022-01-13;12\n2022-01-14;A;6\n2022-01-14;Total;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-13 Store 1 B 7\n2022-01-14 Store 1 A 6\n", 2);
    }
    void totals() { reads(); }

    void exports_data() {
        const auto row = table();
        row("woo",
            "Order Number,Order Status,Order Date,SKU,Item Name,Quantity,Item Cost\n1,Completed,2022-01-13 "
            "08:26,A,Mug,2,10\n2,Completed,2022-01-14 08:26,A,Mug,1,10\n",
            "2022-01-13 Store 1 A 2\n2022-01-14 Store 1 A 1\n");
        row("favorita",
            "id,date,store_nbr,item_nbr,unit_sales,onpromotion\n0,2022-01-13,25,103665,7.0,False\n1,2022-01-"
            "14,25,105574,1.0,True\n",
            "2022-01-13 25 103665 7\n2022-01-14 25 105574 1\n");
        row("dunnhumby",
            "WEEK_END_DATE,STORE_NUM,UPC,UNITS,VISITS,HHS,SPEND,PRICE,BASE_PRICE,FEATURE,DISPLAY,TPR_"
            "ONLY\n14-Jan-22,367,1111009477,13,13,13,18.07,1.39,1.57,0,0,1\n21-Jan-22,367,1111009477,20,18,"
            "18,27.8,1.39,1.39,0,0,0\n",
            "2022-01-14 367 1111009477 13 1.39\n2022-01-21 367 1111009477 20 1.39\n");
        row("iowa",
            "Invoice/Item Number,Date,Store Number,Store Name,City,Category,Category Name,Vendor Number,Item "
            "Number,Item Description,Pack,Bottle Volume (ml),State Bottle Cost,State Bottle Retail,Bottles "
            "Sold,Sale (Dollars),Volume Sold (Liters)\nINV-1,01/13/2022,2633,HY-VEE,DES "
            "MOINES,1031100,VODKA,260,38177,TITOS,12,750,9.64,14.46,12,173.52,9.0\nINV-2,01/14/"
            "2022,2633,HY-VEE,DES MOINES,1031100,VODKA,260,38177,TITOS,12,750,9.64,14.46,6,86.76,4.5\n",
            "2022-01-13 2633 38177 12\n2022-01-14 2633 38177 6\n");
        row("hist demand",
            "Product_Code,Warehouse,Product_Category,Date,Order_Demand\nProduct_0993,Whse_J,Category_028,"
            "2022/1/13,100 \nProduct_0979,Whse_J,Category_028,2022/1/14,(500)\n",
            "2022-01-13 Whse_J Product_0993 100\n2022-01-14 Whse_J Product_0979 -500\n");
        row("uci2",
            "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer "
            "ID,Country\n489434,85048,LIGHTS,12,2022-01-13 07:45:00,6.95,13085.0,United "
            "Kingdom\nC489435,85048,LIGHTS,-2,2022-01-14 07:45:00,6.95,13085.0,France\nA506401,B,Adjust bad "
            "debt,1,2022-01-14 13:36:00,-53594.36,,United Kingdom\n",
            "2022-01-13 Store 1 85048 12 6.95\n2022-01-14 Store 1 85048 -2\n", 1);
        row("brazil",
            "Data;Loja;Produto;Qtde;Valor Unit.\n13/01/2022;L1;A;5;R$ 1,50\n14/01/2022;L1;B;7;R$ 0,99\n",
            "2022-01-13 L1 A 5 1.5\n2022-01-14 L1 B 7 0.99\n");
        row("german short", "Tag;Fil.;Art.Nr.;Anz.;VK\n13.01.2022;1;A;5;1,50\n14.01.2022;1;B;7;0,99\n",
            "2022-01-13 1 A 5 1.5\n2022-01-14 1 B 7 0.99\n");
        row("german short 2",
            "Tag;Fil-Nr;Artikel-Nr.;Stk.;Einzelpreis EUR\n13.01.2022;1;A;5;1,50\n14.01.2022;1;B;7;0,99\n",
            "2022-01-13 1 A 5 1.5\n2022-01-14 1 B 7 0.99\n");
        row("french short", "Date;Mag.;Réf.;Qté;PU TTC\n13/01/2022;1;A;5;1,50\n14/01/2022;1;B;7;0,99\n",
            "2022-01-13 1 A 5 1.5\n2022-01-14 1 B 7 0.99\n");
        row("spanish short",
            "Fecha;Sucursal;Cód. Art.;Uds.;Precio Unit.\n13/01/2022;1;A;5;1,50\n14/01/2022;1;B;7;0,99\n",
            "2022-01-13 1 A 5 1.5\n2022-01-14 1 B 7 0.99\n");
        row("italian short",
            "Data;P.V.;Cod. Art.;Q.tà;Prezzo unit.\n13/01/2022;1;A;5;1,50\n14/01/2022;1;B;7;0,99\n",
            "2022-01-13 1 A 5 1.5\n2022-01-14 1 B 7 0.99\n");
        row("charges named",
            "Receipt,Date,Item,Qty\n1,2022-01-13 08:26,Latte,5\n1,2022-01-13 08:26,Shipping and "
            "handling,1\n2,2022-01-14 08:26,Latte,1\n2,2022-01-14 08:26,Tip,1\n2,2022-01-14 08:27,Gift "
            "card,1\n2,2022-01-14 08:27,Delivery fee,1\n3,2022-01-15 08:27,Latte,1\n3,2022-01-15 "
            "08:27,Versandkosten,1\n",
            "2022-01-13 Store 1 Latte 5\n2022-01-14 Store 1 Latte 1\n2022-01-15 Store 1 Latte 1\n", 5);
        row("sales and customers",
            "Date,Store,Product,Customers,Sales\n2022-01-13,S1,A,555,52\n2022-01-14,S1,A,625,60\n",
            "2022-01-13 S1 A 52\n2022-01-14 S1 A 60\n");
        row("net gross units",
            "Date,SKU,Gross Units,Returned Units,Net Units\n2022-01-13,A,7,2,5\n2022-01-14,A,7,0,7\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n");
    }
    void exports() { reads(); }

    void asks_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("two tables side by side")
            << QByteArray("date,product,units,,date,product,units\n2022-01-13,A,5,,2022-01-13,B,7\n2022-01-"
                          "14,A,6,,2022-01-14,B,8\n")
            << QByteArray("come twice");
        QTest::newRow("sku scientific") << QByteArray("date,product,units\n2022-01-13,4.00638E+12,5\n2022-01-"
                                                      "14,4.00638E+12,7\n2022-01-15,1.23E+05,7\n")
                                        << QByteArray("were shortened");
        QTest::newRow("sales in dollars")
            << QByteArray("Date,Product,Sales\n2022-01-13,A,$12.50\n2022-01-14,A,$7.25\n")
            << QByteArray("are money");
        QTest::newRow("amazon")
            << QByteArray(
                   "amazon-order-id\tpurchase-date\torder-status\tproduct-name\tsku\tquantity\titem-"
                   "price\n1\t2022-01-13T08:26:00+00:00\tShipped\tMug\tA\t2\t10.00\n2\t2022-01-13T09:26:00+"
                   "00:00\tCancelled\tMug\tA\t3\t\n3\t2022-01-14T09:26:00+00:00\tShipped\tMug\tA\t1\t10.00\n")
            << QByteArray("marks cancelled rows");
        QTest::newRow("void") << QByteArray("Bon;Datum;Artikel;Menge;Storno\n1;13.01.2022;A;5;N\n2;13.01."
                                            "2022;A;3;J\n3;14.01.2022;A;2;N\n")
                              << QByteArray("marks cancelled rows");
        QTest::newRow("return type")
            << QByteArray("Receipt,Date,Type,Item,Qty\n1,2022-01-13 08:26,Sale,Latte,5\n2,2022-01-14 "
                          "08:26,Sale,Latte,3\n3,2022-01-14 08:26,Return,Latte,1\n")
            << QByteArray("marks cancelled rows");
        QTest::newRow("merged store cells")
            << QByteArray("store;date;product;units\nS1;2022-01-13;A;5\n;2022-01-14;A;7\n;2022-01-15;A;6\nS2;"
                          "2022-01-13;A;1\n;2022-01-14;A;2\n;2022-01-15;A;3\n")
            << QByteArray("first row of each block only");
        QTest::newRow("store blocks by title rows")
            << QByteArray("date;product;units\nStore: Galway;;\n2022-01-13;A;5\n2022-01-14;A;7\nStore: "
                          "Cork;;\n2022-01-13;A;1\n2022-01-14;A;2\n")
            << QByteArray("are read as the store");
    }
    void asks() { MessyFiles::asks(); }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("duplicate months") << QByteArray("product,Jan,Feb,Mar,Jan,Feb,Mar\nA,1,2,3,4,5,6\n")
                                          << QByteArray("are both called");
        QTest::newRow("quarters 2") << QByteArray(
                                           "Quartal;Artikel;Menge\nQ1 2022;A;5\nQ2 2022;A;7\nQ3 2022;A;6\n")
                                    << QByteArray("Quarters are too long a step");
        QTest::newRow("quarters") << QByteArray("product;Q1 2022;Q2 2022;Q3 2022\nA;5;7;6\n")
                                  << QByteArray("Quarters are too long a step");
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const auto back = readBack(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QVERIFY(back.error);
        QVERIFY2(back.error->message.english().find(says.toStdString()) != std::string::npos,
                 back.error->message.english().c_str());
    }

    /// A cancelled order is no sale, a return takes one back.
    void cancelledAndReturned() {
        const auto back =
            readBack(writeFile(m_folder, "status.csv",
                               "Receipt,Date,Type,Item,Qty\n1,2022-01-13 08:26,Sale,Latte,5\n"
                               "2,2022-01-13 09:26,Return,Latte,1\n3,2022-01-13 10:26,Cancelled,Latte,9\n"));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(rowsOf(back), std::string("2022-01-13 Store 1 Latte 4\n"));
        QCOMPARE(back.rejected.size(), std::size_t{1});
        QCOMPARE(back.rejected[0].reason, Message(cancelledLeftOut));
    }

    /// Words that mean something else where they stand.
    void noStatus_data() {
        const auto row = table();
        row("paid by credit",
            "Receipt,Date,Payment,Item,Qty\n1,2022-01-13 08:26,Credit,Latte,5\n2,2022-01-13 "
            "09:26,Cash,Latte,1\n",
            "2022-01-13 Store 1 Latte 6\n");
        row("numbers of returns", "date,product,units,returns\n2022-01-13,A,5,1\n2022-01-14,A,7,0\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n");
        row("refunded afterwards",
            "Order,Date,Status,Item,Qty\n1,2022-01-13 08:26,paid,Latte,5\n2,2022-01-13 "
            "09:26,refunded,Latte,1\n",
            "2022-01-13 Store 1 Latte 5\n", 1);
        row("a shop called Total", "date,store,product,units\n2022-01-13,Total,A,5\n2022-01-14,Total,A,7\n",
            "2022-01-13 Total A 5\n2022-01-14 Total A 7\n");
        row("all shops together",
            "date,store,product,units\n2022-01-13,S1,A,5\n2022-01-13,S2,A,7\n2022-01-13,Total,A,12\n",
            "2022-01-13 S1 A 5\n2022-01-13 S2 A 7\n", 1);
        row("products whose names have the word",
            "date,product,units\n2022-01-13,Total Cereal,5\n2022-01-13,Cereal Total,7\n2022-01-13,Summer "
            "Total Block,1\n",
            "2022-01-13 Store 1 Total Cereal 5\n2022-01-13 Store 1 Cereal Total 7\n2022-01-13 Store 1 Summer "
            "Total Block 1\n");
        row("a few stores missing",
            "date,store,product,units\n2022-01-13,S1,A,5\n2022-01-14,,A,7\n2022-01-15,S1,A,7\n2022-01-16,S1,"
            "A,7\n",
            "2022-01-13 S1 A 5\n2022-01-15 S1 A 7\n2022-01-16 S1 A 7\n", 1);
    }
    void noStatus() { reads(); }

    void findings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("count");
        QTest::newRow("lines for nothing") << QByteArray("Receipt,Date,Item,Qty,Price\n1,2022-01-13 "
                                                         "08:26,Latte,5,3\n2,2022-01-13 09:26,Latte,-40,0\n")
                                           << QByteArray("free_lines") << 1;
        QTest::newRow("spelling") << QByteArray(
                                         "date,product,units\n2022-01-13,85123A,5\n2022-01-14,85123a,7\n")
                                  << QByteArray("product_spelling") << 1;
    }
    void findings() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        QFETCH(int, count);
        const auto back = readBack(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        for (const auto& finding : back.result.report.quality)
            if (finding.code == code.toStdString()) {
                QCOMPARE(static_cast<int>(finding.count), count);
                return;
            }
        QFAIL("no such finding");
    }

    /// What stands above a chunk of rows holds in the next one too, in any order of the threads.
    void blocksLongerThanAChunk() {
        std::string text = "store;date;product;units\n";
        for (int store = 0; store < 3; ++store)
            for (int i = 0; i < 60000; ++i)
                text += (i == 0 ? "S" + std::to_string(store) : "") + ";" + Day(18000 + i / 100).toIso() +
                        ";" + std::to_string(1000 + i % 100) + ";1\n";
        const auto back = readBack(writeFile(m_folder, "long.csv", text));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        std::map<std::string, int> rowsOfStore;
        for (const auto& row : back.rows)
            ++rowsOfStore[row.store];
        QCOMPARE(rowsOfStore, (std::map<std::string, int>{{"S0", 60000}, {"S1", 60000}, {"S2", 60000}}));
    }
};

} // namespace test_messy_tables

SHELFCAST_TEST(test_messy_tables, TestMessyTables)
#include "test_messy_tables.moc"
