// Files as shop systems, markets and book-keepers export them: the kinds of what goes wrong there, small.
#include "core/io/messy_fixture.h"
#include "io/understand/order_items.h"
#include "test_program.h"

#include <QTest>

namespace test_messy_exports {

using namespace shelfcast;
using namespace shelfcast::io;

class TestMessyExports : public QObject, MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void emptyColumns_data() {
        const auto row = table();
        const char* rows = "2022-01-13 Store 1 Tea 5\n2022-01-14 Store 1 Mug 7\n";
        row("a store column without stores",
            "date,store,product,units\n2022-01-13,,Tea,5\n2022-01-14,,Mug,7\n", rows);
        row("codes that nobody gave", "date,sku,item name,units\n2022-01-13,,Tea,5\n2022-01-14,,Mug,7\n",
            rows);
        row("a code for some, told by their names else",
            "date,receipt,sku,item "
            "name,units\n2022-01-13,1,A1,Tea,5\n2022-01-13,1,,Mug,3\n2022-01-14,2,A1,Tea,6\n"
            "2022-01-14,2,,Mug,4\n2022-01-14,2,,Gift Card - 50.00,1\n",
            "2022-01-13 Store 1 A1 5\n2022-01-14 Store 1 A1 6\n2022-01-13 Store 1 Mug 3\n2022-01-14 Store 1 "
            "Mug 4\n",
            1);
        row("the order's name is not the item's",
            "Name,Created at,Lineitem quantity,Lineitem name\n#1,2022-01-13 10:00,5,Tea\n#2,2022-01-14 "
            "10:00,7,Mug\n",
            rows);
        row("a date in one row only, beside one in all",
            "deposit "
            "date,posted,order-id,sku,quantity\n2022-02-01,,,,\n,2022-01-13,1,Tea,5\n,2022-01-14,2,Mug,7\n"
            ",2022-01-15,3,Tea,5\n,2022-01-16,4,Mug,7\n,2022-01-17,5,Tea,5\n,2022-01-18,6,Mug,7\n"
            ",2022-01-19,7,Tea,5\n,2022-01-20,8,Mug,7\n,2022-01-21,9,Tea,5\n,2022-01-22,10,Mug,7\n"
            ",2022-01-23,11,Tea,5\n",
            "2022-01-13 Store 1 Tea 5\n2022-01-15 Store 1 Tea 5\n2022-01-17 Store 1 Tea 5\n2022-01-19 Store "
            "1 Tea 5\n"
            "2022-01-21 Store 1 Tea 5\n2022-01-23 Store 1 Tea 5\n2022-01-14 Store 1 Mug 7\n2022-01-16 Store "
            "1 Mug 7\n"
            "2022-01-18 Store 1 Mug 7\n2022-01-20 Store 1 Mug 7\n2022-01-22 Store 1 Mug 7\n",
            1);
    }
    void emptyColumns() { reads(); }

    void statuses_data() {
        const auto row = table();
        // Lines of receipts come summed to the day, product by product.
        const char* summed = "2022-01-13 Store 1 A 5\n2022-01-15 Store 1 A 4\n2022-01-13 Store 1 B 2\n";
        const char* rows = "2022-01-13 Store 1 A 5\n2022-01-13 Store 1 B 2\n2022-01-15 Store 1 A 4\n";
        row("of an order in its first line alone",
            "order,date,status,item,units\n1,2022-01-13,paid,A,5\n1,2022-01-13,,B,2\n2,2022-01-14,voided,A,"
            "9\n"
            "2,2022-01-14,,B,9\n3,2022-01-15,paid,A,4\n",
            rows, 2);
        row("as the moment of the cancellation",
            "order,date,cancelled at,item,units\n1,2022-01-13,,A,5\n1,2022-01-13,,B,2\n"
            "2,2022-01-14,2022-01-15 09:00:00 +0100,A,9\n3,2022-01-15,,A,4\n",
            rows, 1);
        row("as the moment of the cancellation, in the first line of an order",
            "order,currency,date,cancelled at,item,units\n1,EUR,2022-01-13,,A,5\n1,,2022-01-13,,B,2\n"
            "2,EUR,2022-01-14,2022-01-15,A,9\n2,,2022-01-14,,B,9\n3,EUR,2022-01-15,,A,4\n",
            rows, 2);
        row("in the first line, where the order's number stands once too",
            "Order Ref,Date,Status,Order Lines/Product,Order "
            "Lines/Quantity\nM1,2022-01-13,Posted,A,5\n,,,B,2\n"
            "M2,2022-01-14,Cancelled,A,9\n,,,B,9\nM3,2022-01-15,Posted,A,4\n",
            rows, 2);
        row("as the day of the cancellation, in one word",
            "Bestelldatum;Stornodatum;Artikel;Menge\n13.01.2022;;A;5\n13.01.2022;;B;2\n14.01.2022;15.01.2022;"
            "A;9\n"
            "15.01.2022;;A;4\n",
            rows, 1);
        row("as a flag of 0 and 1",
            "date,item,units,is_voided\n2022-01-13,A,5,0\n2022-01-13,B,2,0\n2022-01-14,A,9,1\n2022-01-15,A,4,"
            "0\n",
            rows, 1);
        row("as a flag of Y and N",
            "date,item,units,void_flag\n2022-01-13,A,5,N\n2022-01-13,B,2,N\n2022-01-14,A,9,Y\n2022-01-15,A,4,"
            "N\n",
            rows, 1);
        row("practice and offers",
            "date,type,item,units\n2022-01-13,Sale,A,5\n2022-01-13,Sale,B,2\n2022-01-14,Training,A,9\n"
            "2022-01-14,Quote,A,9\n2022-01-15,Sale,A,4\n",
            rows, 2);
        row("an offer is a price, too",
            "date,item,units,price "
            "type\n2022-01-13,A,5,Angebot\n2022-01-13,B,2,Normal\n2022-01-15,A,4,Quote\n",
            rows);
        row("numbers of what was cancelled",
            "date,item,units,cancelled\n2022-01-13,A,5,1\n2022-01-13,B,2,0\n2022-01-15,A,4,1\n", rows);
        row("debit against credit",
            "date,receipt,item,units,S/H\n2022-01-13,1,A,5,H\n2022-01-13,1,B,2,H\n2022-01-14,2,A,3,H\n"
            "2022-01-14,3,A,1,S\n2022-01-15,4,A,4,H\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 2\n2022-01-15 Store 1 A 4\n2022-01-13 Store 1 B "
            "2\n");
        row("rows about a receipt beside its lines",
            "date,receipt,line type,sku,quantity\n2022-01-13,1,Sale,,7\n2022-01-13,1,Sale Line,A,5\n"
            "2022-01-13,1,Sale Line,B,2\n2022-01-13,1,Payment,,\n2022-01-15,2,Sale,,4\n2022-01-15,2,Sale "
            "Line,A,4\n"
            "2022-01-15,2,Payment,,\n",
            summed, 4);
    }
    void statuses() { reads(); }

    void itemsOfOrders_data() {
        const auto row = table();
        const char* summed = "2022-01-13 Store 1 A 5\n2022-01-15 Store 1 A 4\n2022-01-13 Store 1 B 2\n";
        const char* rows = "2022-01-13 Store 1 A 5\n2022-01-13 Store 1 B 2\n2022-01-15 Store 1 A 4\n";
        row("side by side",
            "order,date,Item 1 SKU,Item 1 Qty,Item 2 SKU,Item 2 "
            "Qty\n1,2022-01-13,A,5,B,2\n2,2022-01-15,A,4,,\n",
            rows);
        row("in pairs of name and value",
            "order_id,date,total,line_items\n"
            "1,2022-01-13,9.5,name:Tea; green|sku:A|quantity:5|total:1;name:Mug|sku:B|quantity:2|total:2\n"
            "2,2022-01-15,4.5,name:Tea; green|sku:A|quantity:4|total:1\n",
            summed);
        row("as JSON",
            "order_id;date;total;items\n"
            "1;2022-01-13;9.5;[{\"name\":\"Tea\",\"sku\":\"A\",\"quantity\":5},{\"name\":\"Mug\",\"sku\":"
            "\"B\","
            "\"quantity\":2}]\n2;2022-01-15;4.5;[{\"name\":\"Tea\",\"sku\":\"A\",\"quantity\":4}]\n",
            summed);
        row("as a list",
            "order;date;products;items sold\n1;2022-01-13;5\xC3\x97 A, 2\xC3\x97 B;7\n2;2022-01-15;4\xC3\x97 "
            "A;4\n",
            rows);
        row("as a list, beside the order's reference",
            "reference;date;products;total\nX1;2022-01-13;5 x A, 2 x B;7\nX2;2022-01-15;4 x A;4\n",
            "2022-01-13 Store 1 A 5\n2022-01-13 Store 1 B 2\n2022-01-15 Store 1 A 4\n");
        row("a variant is no product",
            "date,name,variant,units\n2022-01-13,Tea,,5\n2022-01-14,Mug,red,7\n2022-01-15,Mug,blue,2\n",
            "2022-01-13 Store 1 Tea 5\n2022-01-14 Store 1 Mug 7\n2022-01-15 Store 1 Mug 2\n");
        row("a name that begins with a number",
            "date,item,units\n2022-01-13,2 x 4 timber,5\n2022-01-15,6 x 330ml beer,4\n",
            "2022-01-13 Store 1 2 x 4 timber 5\n2022-01-15 Store 1 6 x 330ml beer 4\n");
        row("a piece a line, the column of units empty",
            "date,time,receipt,item,price,quantity\n2022-01-13,10:00,1,A,2,\n2022-01-13,10:00,1,A,2,\n"
            "2022-01-15,11:00,2,B,3,\n",
            "2022-01-13 Store 1 A 2 2\n2022-01-15 Store 1 B 1 3\n");
        row("a row per amount, the units in each",
            "order-id,posted,sku,quantity,amount-type,amount\n1,2022-01-13,A,5,Principal,9\n1,2022-01-13,A,5,"
            "Fee,-1\n"
            "1,2022-01-13,B,2,Principal,9\n1,2022-01-13,B,2,Fee,-1\n2,2022-01-15,A,4,Principal,9\n"
            "2,2022-01-15,A,4,Fee,-1\n",
            summed, 3);
    }
    void itemsOfOrders() { reads(); }

    void theTextOfItems() {
        const auto items = itemsOfText("3x Tea, green; 1 x Mug");
        QCOMPARE(items.size(), std::size_t{2});
        QCOMPARE(items[0].name, std::string("Tea, green"));
        QCOMPARE(items[0].units, std::string("3"));
        QVERIFY(itemsOfText("Tea, green").empty());
        QVERIFY(itemsOfText("name:Tea|colour:green").empty()); // no units
        QVERIFY(itemsOfText("[1, 2]").empty());
        QVERIFY(itemsOfText("10:30").empty());
    }

    void reports_data() {
        const auto row = table();
        row("groups of a pivot table",
            "Row Labels,Jan 2022,Feb 2022,Mar 2022,Apr "
            "2022\nDrinks,15,17,19,21\nTea,5,6,7,8\nCoffee,10,11,12,13\n"
            "Ware,3,4,5,6\nMug,3,4,5,6\n",
            "2022-01-01 Store 1 Tea 5\n2022-02-01 Store 1 Tea 6\n2022-03-01 Store 1 Tea 7\n2022-04-01 Store "
            "1 Tea 8\n"
            "2022-01-01 Store 1 Coffee 10\n2022-02-01 Store 1 Coffee 11\n2022-03-01 Store 1 Coffee 12\n"
            "2022-04-01 Store 1 Coffee 13\n2022-01-01 Store 1 Mug 3\n2022-02-01 Store 1 Mug 4\n"
            "2022-03-01 Store 1 Mug 5\n2022-04-01 Store 1 Mug 6\n",
            8);
        row("products that sell alike are no sums", "Item,Jan 2022,Feb 2022,Mar 2022\nA,5,5,5\nB,5,5,5\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 5\n2022-03-01 Store 1 A 5\n2022-01-01 Store 1 B 5\n"
            "2022-02-01 Store 1 B 5\n2022-03-01 Store 1 B 5\n");
        row("months over quantities and amounts",
            "My Shop,,,,\n,,,,\n,Jan 2022,,Feb "
            "2022,\n,Quantity,Amount,Quantity,Amount\nTea,5,50,6,60\nMug,3,30,4,40\n",
            "2022-01-01 Store 1 Tea 5\n2022-02-01 Store 1 Tea 6\n2022-01-01 Store 1 Mug 3\n2022-02-01 Store "
            "1 Mug 4\n");
        row("months over what was ordered and its amounts",
            ",January 2022,,February 2022,,March 2022,\n,Qty Ordered,Untaxed Total,Qty Ordered,Untaxed "
            "Total,Qty "
            "Ordered,Untaxed Total\nTotal,8,1,10,1,12,1\nTea,5,50,6,60,7,70\nMug,3,30,4,40,5,50\n",
            "2022-01-01 Store 1 Tea 5\n2022-02-01 Store 1 Tea 6\n2022-03-01 Store 1 Tea 7\n2022-01-01 Store "
            "1 Mug 3\n"
            "2022-02-01 Store 1 Mug 4\n2022-03-01 Store 1 Mug 5\n",
            3);
        row("groups of a report with their sums, the customer in the column of names",
            "Type,,Date,Num,Memo,Name,Qty,Balance\n,Tea,,,,,,\nInvoice,,2022-01-13,1,,Ann,5,5\n"
            "Invoice,,2022-01-14,2,,Bob,2,7\n,Total Tea,,,,,7,7\n,Mug,,,,,,\nInvoice,,2022-01-13,3,,Ann,3,3\n"
            ",Total Mug,,,,,3,3\n",
            "2022-01-13 Store 1 Tea 5\n2022-01-14 Store 1 Tea 2\n2022-01-13 Store 1 Mug 3\n", 2);
        row("groups with the number of their rows",
            "Product/Service,Date,Num,Quantity\nDrinks:Tea (2),,,\n,2022-01-13,1,5\n,2022-01-14,2,2\n"
            "Total for Drinks:Tea,,,7\nMug (1),,,\n,2022-01-13,3,3\nTotal for Mug,,,3\n",
            "2022-01-13 Store 1 Drinks:Tea 5\n2022-01-14 Store 1 Drinks:Tea 2\n2022-01-13 Store 1 Mug 3\n",
            2);
        row("the store in the title",
            "Shop: Main St,,\n,,\ndate,item,units\n2022-01-13,A,5\n2022-01-14,A,7\n",
            "2022-01-13 Main St A 5\n2022-01-14 Main St A 7\n");
        row("three decimals that are all zero",
            "Datum;Artikel;Menge\n13.01.2022;A;5,000\n14.01.2022;A;7,000-\n15.01.2022;A;12,000\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A -7\n2022-01-15 Store 1 A 12\n");
        row("prices that are whole thousands",
            "date;item;units;price\n2022-01-13;A;5;Rp 15.000\n2022-01-14;A;7;Rp 15.000\n2022-01-15;A;6;Rp "
            "20.000\n",
            "2022-01-13 Store 1 A 5 15000\n2022-01-14 Store 1 A 7 15000\n2022-01-15 Store 1 A 6 20000\n");
        row("codes of which a spreadsheet made one",
            "date,barcode,name,units\n2022-01-13,4.00638E+12,Pen,5\n2022-01-13,4.00638E+12,Ink,3\n"
            "2022-01-14,4.00638E+12,Pen,6\n2022-01-14,4.00638E+12,Ink,4\n",
            "2022-01-13 Store 1 Pen 5\n2022-01-13 Store 1 Ink 3\n2022-01-14 Store 1 Pen 6\n2022-01-14 Store "
            "1 Ink 4\n");
    }
    void reports() { reads(); }

    /// What looks like one of the above, and is not.
    void likenesses_data() {
        const auto row = table();
        const char* rows = "2022-01-13 Store 1 Tea 5\n2022-01-14 Store 1 Mug 7\n";
        row("a product's contents are no items of an order",
            "date,sku,units,contents\n2022-01-13,Tea,5,2 x Cup; 1 x Pot\n2022-01-14,Mug,7,1 x Mug; 1 x Lid\n",
            rows);
        row("an offer of the week",
            "Datum;Artikel;Menge;Art\n13.01.2022;Tea;5;Angebot\n14.01.2022;Mug;7;Normal\n", rows);
        row("shoes for training",
            "date,item,units,type\n2022-01-13,Tea,5,Training\n2022-01-14,Mug,7,Casual\n", rows);
        row("when the hired thing came back",
            "date,item,units,return date\n2022-01-13,Tea,5,2022-01-20\n2022-01-14,Mug,7,\n", rows);
        row("a product called like a charge",
            "date,sku,name,units\n2022-01-13,Tea,Gift Card,5\n2022-01-14,Mug,Tips,7\n", rows);
        row("the name of few items beside that of all",
            "date,sku,name,item title,units\n2022-01-13,Tea,Tea green,,5\n2022-01-14,Mug,Mug red,promo,7\n",
            rows);
        row("products that sold alike",
            "Item,Jan 2022,Feb 2022,Mar 2022\nA,2,2,2\nB,2,2,2\nC,1,1,1\nD,1,1,1\nE,9,9,9\n",
            "2022-01-01 Store 1 A 2\n2022-02-01 Store 1 A 2\n2022-03-01 Store 1 A 2\n2022-01-01 Store 1 B 2\n"
            "2022-02-01 Store 1 B 2\n2022-03-01 Store 1 B 2\n2022-01-01 Store 1 C 1\n2022-02-01 Store 1 C 1\n"
            "2022-03-01 Store 1 C 1\n2022-01-01 Store 1 D 1\n2022-02-01 Store 1 D 1\n2022-03-01 Store 1 D 1\n"
            "2022-01-01 Store 1 E 9\n2022-02-01 Store 1 E 9\n2022-03-01 Store 1 E 9\n");
        std::string receipts = "Date,Receipt,Product,Units sold,Delivery\n";
        receipts += "2022-01-13,1,Tea,5,2022-02-01\n";
        for (int i = 0; i < 11; ++i) {
            const std::string item = "X" + std::to_string(i);
            receipts += ",1," + item + ",1,2022-02-01\n";
        }
        row("a date in the first line of a receipt of twelve", receipts.c_str(),
            "2022-01-13 Store 1 Tea 5\n2022-01-13 Store 1 X0 1\n2022-01-13 Store 1 X1 1\n2022-01-13 Store 1 "
            "X2 1\n"
            "2022-01-13 Store 1 X3 1\n2022-01-13 Store 1 X4 1\n2022-01-13 Store 1 X5 1\n2022-01-13 Store 1 "
            "X6 1\n"
            "2022-01-13 Store 1 X7 1\n2022-01-13 Store 1 X8 1\n2022-01-13 Store 1 X9 1\n2022-01-13 Store 1 "
            "X10 1\n");
    }
    void likenesses() { reads(); }

    void questions_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("currencies in a column of their own")
            << QByteArray("date,item,units,price,currency\n2022-01-13,A,5,1,EUR\n2022-01-14,A,7,1,USD\n")
            << QByteArray("several currencies");
        QTest::newRow("a store that the title names")
            << QByteArray("Shop: Main St,,\n,,\ndate,item,units\n2022-01-13,A,5\n")
            << QByteArray("\"Main St\"");
    }
    void questions() { asks(); }

    /// Sizes are added up, or become products of their own.
    void variants() {
        const auto path = writeFile(m_folder, "file.csv",
                                    "date,article,size,units\n2022-01-13,Shirt,S,5\n2022-01-13,Shirt,M,2\n");
        ReadOptions options;
        options.decisions["variants"] = "products";
        QCOMPARE(rowsOf(readBack(path, options)),
                 std::string("2022-01-13 Store 1 Shirt, S 5\n2022-01-13 Store 1 Shirt, M 2\n"));
    }

    /// Decisions of the layout, and what they say otherwise.
    void decisions() {
        const auto decided = [&](const std::string& bytes, const char* code, const char* value,
                                 const char* other) {
            const auto path = writeFile(m_folder, "file.csv", bytes);
            const auto back = readBack(path);
            QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
            const auto& all = back.result.report.understanding.decisions;
            const auto found = std::ranges::find(all, code, &ImportDecision::code);
            QVERIFY2(found != all.end(), code);
            QCOMPARE(found->value, std::string(value));
            ReadOptions options;
            options.decisions[code] = other;
            const auto changed = readBack(path, options);
            QVERIFY(!changed.error && rowsOf(changed) != rowsOf(back));
        };
        decided("date,article,size,units\n2022-01-13,Shirt,S,5\n2022-01-13,Shirt,M,2\n", "variants", "add",
                "products");
        decided("date,receipt,item,units,S/H\n2022-01-13,1,A,5,H\n2022-01-13,2,A,2,H\n2022-01-14,3,A,3,H\n"
                "2022-01-14,4,A,1,S\n",
                "opposite_rows", "returns", "sales");
        decided("Item,Jan 2022,Feb 2022,Mar 2022\nAll,3,5,7\nA,1,2,3\nB,2,3,4\n", "sum_rows", "leave-out",
                "products");
    }
};

} // namespace test_messy_exports

SHELFCAST_TEST(test_messy_exports, TestMessyExports)
#include "test_messy_exports.moc"
