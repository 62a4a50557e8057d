// Layouts of data sets that many people have: the kind of each, small.
#include "core/io/messy_fixture.h"
#include "test_program.h"

#include <QTest>

namespace test_public_layouts {

using namespace shelfcast;
using namespace shelfcast::io;

class TestPublicLayouts : public QObject, MessyFiles {
    Q_OBJECT

    /// A row for each of 20 days from 2022-01-13; %d is the day as YYYY-MM-DD, %n the number of the row.
    static std::string daily(const char* header, std::initializer_list<const char*> lines) {
        std::string text = std::string(header) + "\n";
        for (int k = 0; k < 20; ++k)
            for (std::string line : lines) {
                for (const auto& [sign, value] :
                     {std::pair{std::string("%d"), (*Day::fromYmd(2022, 1, 13) + k).toIso()},
                      std::pair{std::string("%n"), std::to_string(k)}})
                    for (std::size_t at; (at = line.find(sign)) != std::string::npos;)
                        line.replace(at, 2, value);
                text += line + "\n";
            }
        return text;
    }
    /// Units of each store and product, added up: "S1 A 5".
    static std::string sumsOf(const QString& path) {
        ReadOptions options;
        if (const auto layout = understandTable(path, {}, {}))
            if (const auto sample = sampleRows(*layout, 400))
                if (const auto guess = guessTable(*layout, *sample, *Day::fromYmd(2030, 1, 1));
                    guess.kind == TableKind::Turnover)
                    for (const auto& [field, column] : guess.columns)
                        options.mapping[field] = "#" + std::to_string(column + 1);
        const auto back = readBack(path, options);
        if (back.error)
            return back.error->message.english();
        std::map<std::string, double> sums;
        for (const auto& row : back.rows)
            sums[row.store + " " + row.product] += row.units;
        std::string text;
        for (const auto& [key, units] : sums)
            text += key + " " + number(units) + "\n";
        return text;
    }

private Q_SLOTS:
    void sums_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sums");
        const auto row = [](const char* name, const std::string& bytes, const char* sums) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(sums);
        };
        row("a line of a receipt is a piece",
            daily("Transaction,Item,date_time", {"%n,Tea,%d 09:58", "%n,Mug,%d 09:58"}),
            "Store 1 Mug 20\nStore 1 Tea 20\n");
        row("a line of a member is a piece",
            daily("Member_number,Date,itemDescription", {"1%n,%d,Tea", "2%n,%d,Mug", "3%n,%d,Mug"}),
            "Store 1 Mug 40\nStore 1 Tea 20\n");
        row("amounts that are prices are no units",
            daily("Order ID,Order Date,Item,Item Revenue", {"%n,%d,Tea,3.50", "%n,%d,Mug,9.00"}),
            "Store 1 Mug 20\nStore 1 Tea 20\n");
        row("what visitors did, of which purchases are sales",
            daily("event_time,event_type,product_id,price,user_id",
                  {"%d 00:01:00 UTC,view,A,5,1", "%d 00:02:00 UTC,cart,A,5,1",
                   "%d 00:03:00 UTC,purchase,A,5,1", "%d 00:04:00 UTC,view,B,7,2",
                   "%d 00:05:00 UTC,view,B,7,2"}),
            "Store 1 A 20\n");
        row("the shop's own word for its goods",
            daily("order_date,pizza_id,quantity,pizza_category,pizza_name",
                  {"%d,hawaiian_m,2,Classic,The Hawaiian", "%d,veggie_l,1,Veggie,The Veggie"}),
            "Store 1 hawaiian_m 40\nStore 1 veggie_l 20\n");
        row("a name of goods alone",
            daily("date,time,cash_type,money,coffee_name",
                  {"%d,10:15,card,38.7,Latte", "%d,11:15,cash,28.9,Americano"}),
            "Store 1 Americano 20\nStore 1 Latte 20\n");
        row("codes of products above numbers",
            daily(",Date,AveragePrice,Total Volume,4046,4225,type,region",
                  {"%n,%d,1.33,64,10.5,53.5,organic,Albany", "%n,%d,1.10,8,1.5,6.5,plain,Albany",
                   "%n,%d,1.11,20,5.5,14.5,organic,Boston", "%n,%d,1.05,9,4.5,4.5,plain,Boston"}),
            "Albany organic 1280\nAlbany plain 160\nBoston organic 400\nBoston plain 180\n");
        row("boxes beside an amount",
            daily("Sales Person,Product,Date,Amount,Boxes Shipped",
                  {"Ann,Mint,%d,\"$5,320 \",18", "Ben,Dark,%d,\"$320 \",2"}),
            "Store 1 Dark 40\nStore 1 Mint 360\n");
        row("the sales of a store as a whole",
            daily("Store,DayOfWeek,Date,Sales,Customers,Open,Promo",
                  {"1,5,%d,5263,555,1,1", "2,5,%d,6064,625,1,0"}),
            "1 All products 105260\n2 All products 121280\n");
        row("the turnover of a branch as a whole",
            daily("Datum;Filiale;Kunden;Umsatz", {"%d;Mitte;10;200,00"}), "Mitte All products 4000\n");
        row("a flag of the day is no product",
            daily("Store,Date,Weekly_Sales,Holiday_Flag,Temperature",
                  {"1,%d,1643690.90,0,42.31", "2,%d,100.10,1,38.51"}),
            "1 All products 32873818\n2 All products 2002\n");
        row("stores of one name in two countries",
            daily("id,date,country,store,product,num_sold",
                  {"%n,%d,Canada,Discount,Goose,3", "%n,%d,Finland,Discount,Goose,4"}),
            "Discount, Canada Goose 60\nDiscount, Finland Goose 80\n");
        row("a region for each product and day is the store",
            daily("date,region,item,qty", {"%d,North,x1,2", "%d,South,x1,3"}), "North x1 40\nSouth x1 60\n");
        row("the number of a line beside the material",
            daily("Billing Doc.,Item,Bill.Date,Material,Billed Qty,Plnt",
                  {"9%n,10,%d,V1,2,1000", "9%n,20,%d,V2,3,1100"}),
            "1000 V1 40\n1100 V2 60\n");
        row("counts behind the names of an order's items",
            daily("Order,Date,Items,Total", {"%n,%d,\"Tea x 5, Mug, red x 3\",20.00", "9%n,%d,Tea x 1,4.00"}),
            "Store 1 Mug, red 60\nStore 1 Tea 120\n");
        row("a basket of names",
            daily("Order,Date,Basket", {"%n,%d,\"Milk, Bread\"", "8%n,%d,\"Bread, Eggs, Milk\"",
                                        "9%n,%d,Milk", "7%n,%d,\"Eggs, Milk\""}),
            "Store 1 Bread 40\nStore 1 Eggs 40\nStore 1 Milk 80\n");
        row("a product whose name has a comma",
            daily("Date,Items,Qty", {"%d,\"Tea, green\",2", "%d,\"Tea, black\",3"}),
            "Store 1 Tea, black 60\nStore 1 Tea, green 40\n");
        row("sizes in a name are no counts",
            daily("Date,Item,Qty", {"%d,Timber 2 x 4,2", "%d,Board 3 x 6,3"}),
            "Store 1 Board 3 x 6 60\nStore 1 Timber 2 x 4 40\n");
        row("both decimal signs in one column",
            daily("Datum;Artikel;Menge", {"%d;Brot;5.5", "%d;Brot;2.5", "%d;Brot;6,5"}),
            "Store 1 Brot 290\n");
        row("names with a comma beside units",
            daily("date,articles,units",
                  {"%d,\"Shirt, red\",2", "%d,\"Hose, blue\",3", "%d,\"Hose, red\",1"}),
            "Store 1 Hose, blue 60\nStore 1 Hose, red 20\nStore 1 Shirt, red 40\n");
        row("an event of the day is an offer",
            daily("date,product,units,event", {"%d,Tea,2,Click", "%d,Mug,3,", "%d,Hat,1,Test"}),
            "Store 1 Hat 20\nStore 1 Mug 60\nStore 1 Tea 40\n");
        row("items with numbers beside what they are made of",
            daily("date,item,material,units", {"%d,1,wool,2", "%d,2,wool,3", "%d,3,silk,1"}),
            "Store 1 1 40\nStore 1 2 60\nStore 1 3 20\n");
        row("who served is not what was served",
            daily("date,waiter_name,dish,qty", {"%d,Ann,Soup,2", "%d,Ben,Fish,3", "%d,Ann,Fish,1"}),
            "Store 1 Fish 80\nStore 1 Soup 40\n");
        row("a first row of data is no header", daily("Monday,Tea,12", {"%d,Tea,5", "%d,Mug,7"}),
            "Store 1 Mug 140\nStore 1 Tea 100\n");
        row("a copy and a toy that are sold",
            daily("week_start,kiosk,toy,toys_sold",
                  {"%d,K1,Bear,2", "%d,K1,Car,3", "%d,K2,Bear,1", "%d,K2,Car,5"}),
            "K1 Bear 40\nK1 Car 60\nK2 Bear 20\nK2 Car 100\n");
        row("retail sales of a month and their code",
            "YEAR,MONTH,SUPPLIER,ITEM CODE,ITEM TYPE,RETAIL SALES,WAREHOUSE "
            "SALES\n2020,1,PWSWN,100,WINE,2.5,9\n"
            "2020,2,PWSWN,100,WINE,3.5,9\n2020,1,ACME,200,BEER,1,9\n",
            "Store 1 100 6\nStore 1 200 1\n");
        row("an amount of sales beside hours out of stock",
            daily("store_id,product_id,dt,sale_amount,stock_hour6_22_cnt",
                  {"0,38,%d,1.5,4", "0,39,%d,0.5,0"}),
            "0 38 30\n0 39 10\n");
    }
    void sums() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, sums);
        const std::string got = sumsOf(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QCOMPARE(QByteArray::fromStdString(got), sums);
    }

    void noSales_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("complaints",
            daily("Date,Ticket,Customer,Product,Complaint", {"%d,%n,C1,Mug,broken", "%d,%n,C2,Mug,late"}));
        row("reviews", daily("date,customer_id,product_id,rating", {"%d,1,P1,5", "%d,2,P1,3", "%d,3,P2,4"}));
        row("prices by day", daily("date,product,price,competitor", {"%d,P1,2.5,X", "%d,P2,3.5,X"}));
        row("notes of deliveries",
            daily("Delivery date,Supplier,Item,Delivery note", {"%d,Acme,P1,L%n", "%d,Acme,P2,L%n"}));
        row("appointments", daily("Date,Time,Customer,Service", {"%d,10:00,C1,Cut", "%d,11:00,C2,Cut"}));
        row("cards and a count without a name",
            daily("date,product,card,n", {"%d,P1,10%n,3", "%d,P2,20%n,1", "%d,P2,30%n,2"}));
        row("what was asked for",
            daily("date,user,product,priority", {"%d,U%n,P1,H", "%d,V%n,P1,L", "%d,W%n,P2,L"}));
        row("prices for members",
            daily("date,product,price,member price", {"%d,P1,3%n,2.5", "%d,P2,4%n,3.5"}));
        row("an hour beside one number", daily("date,dcoilwtico", {"%d,93.14"}));
    }
    /// Tables with dates and products in which nothing was sold.
    void noSales() {
        QFETCH(QByteArray, bytes);
        const auto layout = understandTable(writeFile(m_folder, "file.csv", bytes.toStdString()), {}, {});
        QVERIFY(layout.has_value());
        QVERIFY2(!checkSalesColumns(*layout), "read as sales");
    }

    /// What is called a price grows with the units: the amount of the row.
    void prices_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("price");
        QTest::addColumn<bool>("asked");
        const auto lines = [](bool ofRow) {
            std::string text = "Date,Product,Units,Price\n";
            for (int k = 0; k < 40; ++k) {
                const int units = 1 + k % 4;
                text += (*Day::fromYmd(2022, 1, 13) + k).toIso() + ",Tea," + std::to_string(units) + "," +
                        std::to_string(ofRow ? units * 3 : 3) + "\n";
            }
            return QByteArray::fromStdString(text);
        };
        QTest::newRow("of the row") << lines(true) << 3.0 << true;
        std::string shops = "Date,Store,Product,Units,Price\n"; // the larger shop is the dearer one
        for (int k = 0; k < 40; ++k)
            shops +=
                (*Day::fromYmd(2022, 1, 13) + k).toIso() + (k % 2 == 0 ? ",A,Tea,2,3\n" : ",B,Tea,40,5\n");
        QTest::newRow("of one unit, another in each shop")
            << QByteArray::fromStdString(shops) << 0.0 << false;
        QTest::newRow("of one unit") << lines(false) << 3.0 << false;
    }
    void prices() {
        QFETCH(QByteArray, bytes);
        QFETCH(double, price);
        QFETCH(bool, asked);
        const auto back = readBack(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        const auto& decisions = back.result.report.understanding.decisions;
        QCOMPARE(std::ranges::find(decisions, "price_of", &ImportDecision::code) != decisions.end(), asked);
        for (const auto& row : back.rows)
            if (price > 0)
                QCOMPARE(row.price.value_or(0), price);
    }
};

} // namespace test_public_layouts

SHELFCAST_TEST(test_public_layouts, TestPublicLayouts)
#include "test_public_layouts.moc"
