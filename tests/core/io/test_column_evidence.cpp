// What the rows themselves say of columns that no name explains.
#include "core/io/messy_fixture.h"
#include "test_program.h"

#include <QTest>

namespace test_column_evidence {

using namespace shelfcast;
using namespace shelfcast::io;

class TestColumnEvidence : public QObject, MessyFiles {
    Q_OBJECT

    /// The lines for each of `days` days from 2022-01-10 on, a Monday, `step` days apart. %d is the day, %n
    /// the number of the row, %a and %b numbers that change from day to day, and %p, %q what they cost at 1.5
    /// and 4 each.
    static std::string repeated(const std::string& header, std::initializer_list<const char*> lines,
                                int days = 24, int step = 1) {
        std::string text = header + "\n";
        for (int k = 0; k < days; ++k)
            for (std::string line : lines) {
                const int a = 2 + k % 5, b = 3 + k % 4;
                for (const auto& [sign, value] : {std::pair<std::string, std::string>{
                                                      "%d", (*Day::fromYmd(2022, 1, 10) + k * step).toIso()},
                                                  {"%n", std::to_string(k)},
                                                  {"%a", std::to_string(a)},
                                                  {"%b", std::to_string(b)},
                                                  {"%s", std::to_string(a + b)},
                                                  {"%p", number(a * 1.5)},
                                                  {"%q", number(b * 4)}})
                    line = replaced(line, sign, value);
                text += line + "\n";
            }
        return text;
    }
    ReadBack back(const std::string& bytes) const { return readBack(writeFile(m_folder, "file.csv", bytes)); }

private Q_SLOTS:
    void sums_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sums");
        const auto row = [](const char* name, const std::string& bytes, const char* sums) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QByteArray(sums);
        };
        row("goods of another trade beside their stock",
            repeated("Date,Drug,Opening Stock,Received,Sold,Closing Stock",
                     {"%d,Insulin,50,0,2,48", "%d,Aspirin,90,0,3,87"}),
            "Store 1 Aspirin 72\nStore 1 Insulin 48\n");
        row("a paper at a kiosk, with what came back",
            repeated(
                "Datum;Kiosk;Zeitschrift;Verkauft;Remittiert;Geliefert",
                {"%d;Hbf;Stern;2;8;10", "%d;ZOB;Stern;3;7;10", "%d;Hbf;Zeit;4;6;10", "%d;ZOB;Zeit;5;5;10"}),
            "Hbf Stern 48\nHbf Zeit 96\nZOB Stern 72\nZOB Zeit 120\n");
        row("litres times their price are the value",
            repeated("Date,Site,Shift,Grade,Litres,Pump Price,Value",
                     {"%d,A,Day,Diesel,%a,1.5,%p", "%d,A,Night,Diesel,%a,1.5,%p", "%d,A,Day,Super,%b,4,%q"}),
            "A Diesel 188\nA Super 108\n");
        row("an item within its group",
            repeated("Business Date,Location,Menu Group,Menu Item,Qty Sold,Net Sales",
                     {"%d,X,Burgers,Classic,2,24", "%d,X,Burgers,Cheese,3,42", "%d,X,Sides,Fries,5,20"}),
            "X Cheese 72\nX Classic 48\nX Fries 120\n");
        row("a store whose name speaks of selling",
            repeated("Data;P. Vendita;Articolo;Q.tà;Prezzo", {"%d;Roma;Cono;2;2,5", "%d;Ostia;Cono;3;2,5"}),
            "Ostia Cono 72\nRoma Cono 48\n");
        row("stores side by side and their sum",
            repeated("Date,Item,Downtown,Mall,Total", {"%d,Bun,%a,%b,%s", "%d,Pie,%b,%a,%s"}),
            "Downtown Bun 94\nDowntown Pie 108\nMall Bun 108\nMall Pie 94\n");
        row("stores above quantities and amounts",
            repeated("Date,Item,Aston,,Bury,\n,,Qty,Amount,Qty,Amount", {"%d,Bun,%a,%p,%b,%q"}),
            "Aston Bun 94\nBury Bun 108\n");
        row("months above quantities are no stores",
            repeated("Item,Jan 2022,,Feb 2022,\n,Qty,Amount,Qty,Amount", {"A%n,2,3,3,12"}, 3),
            "Store 1 A0 5\nStore 1 A1 5\nStore 1 A2 5\n");
        row("cash and card are no stores", repeated("Date,Item,Qty,Cash,Card,Total", {"%d,Bun,2,%a,%b,%s"}),
            "Store 1 Bun 48\n");
        row("apples by the kilo, eggs by the dozen",
            repeated("Date,Produce,Sold", {"%d,Apples,2.5 kg", "%d,Lettuce,3 pcs", "%d,Eggs,4 doz"}),
            "Store 1 Apples 60\nStore 1 Eggs 96\nStore 1 Lettuce 72\n");
        row("what was actually sold beside a plan",
            repeated("Week commencing,Depot,Product,Actual,Forecast,Budget",
                     {"%d,N,Cider,4,5,6", "%d,N,Perry,3,5,6"}, 24, 7),
            "Store 1 Cider 96\nStore 1 Perry 72\n");
        row("lines of tax, freight and discounts",
            repeated("Date,Invoice,Line Type,Item,Qty,Amount",
                     {"%d,I%n,Product,Vase,2,40", "%d,I%n,Shipping,Standard delivery,1,5",
                      "%d,I%n,Tax,VAT 20%,1,8", "%d,I%n,Discount,WELCOME10,1,-4"}),
            "Store 1 Vase 48\n");
        row("a weekday before the date, without a header",
            repeated("Sunday,2022-01-09,Tulips,6", {"Monday,%d,Tulips,5", "Tuesday,%d,Roses,7"}),
            "Store 1 Roses 168\nStore 1 Tulips 126\n");
        row("names of several words between columns aligned with blanks",
            repeated("ACME HARDWARE            ITEM MOVEMENT REPORT\n\n"
                     "DATE        STORE   ITEM      DESCRIPTION             QTY\n"
                     "--------------------------------------------------------",
                     {"%d  001     88001     NAILS 3IN BOX            1%a",
                      "%d  002     88002     WOOD GLUE                 %b"}),
            "001 88001 334\n002 88002 108\n");
        row("sizes side by side",
            repeated("Date,Style,S,M,L,Total", {"%d,Tee,%a,%b,0,%s", "%d,Cap,%b,0,1,4"}),
            "Store 1 Cap 132\nStore 1 Tee 202\n");
        row("hours side by side", repeated("Date,Item,08:00,09:00,10:00", {"%d,Tea,1,2,3"}),
            "Store 1 Tea 144\n");
        row("a year and months in Japanese",
            "店舗名,商品名,年,1月,2月,3月,合計\n渋谷店,傘,2022,1,2,3,6\n渋谷店,傘,2023,4,5,6,15\n梅田店,傘,"
            "2022,7,8,9,24\n",
            "梅田店 傘 24\n渋谷店 傘 21\n");
        row("an order that was cancelled, in Chinese",
            repeated("订单编号,下单时间,商品名称,商品数量,订单状态",
                     {"E%n,%d,伞,2,已完成", "F%n,%d,伞,5,已取消"}),
            "Store 1 伞 48\n");
        row("pieces beside packs",
            repeated("Datum;Markt;Artikel;Menge (VPE);Menge (Stk)",
                     {"%d;Nord;Cola;2;12", "%d;Nord;Saft;1;6"}),
            "Nord Cola 288\nNord Saft 144\n");
        row("words of everyday for what was sold",
            repeated("When,What,How many,Paid", {"%d,Candle,2,$24.00", "%d,Soap,3,$18.00"}),
            "Store 1 Candle 48\nStore 1 Soap 72\n");
        row("the vends of machines and their cash",
            repeated("Read date,Machine,Product,Vends,Cash value",
                     {"%d,V1,Cola,%a,%p", "%d,V2,Cola,%a,%p", "%d,V2,Water,%b,%q"}),
            "V1 Cola 94\nV2 Cola 94\nV2 Water 108\n");
        row("a quantity beside a word that nobody knows",
            repeated("Tarikh,Cawangan,Nama Produk,Kuantiti Dihantar Jual",
                     {"%d,Ipoh,Teh,2", "%d,Klang,Teh,3", "%d,Klang,Roti,4"}),
            "Ipoh Teh 48\nKlang Roti 96\nKlang Teh 72\n");
        row("a few goods beside counts",
            repeated("Date,Bakery,Loaf,Sold,Unsold,Baked",
                     {"%d,Elm,Rye,%a,%n,9%n", "%d,Oak,Rye,%b,%a,8%a", "%d,Elm,Spelt,%b,%b,7%n"}),
            "Elm Rye 94\nElm Spelt 108\nOak Rye 108\n");
        row("ratings beside a number are no stores",
            repeated("date,product,units,n,stars", {"%d,Tea,2,3,5", "%d,Mug,3,4,1"}),
            "Store 1 Mug 72\nStore 1 Tea 48\n");
        row("the land of the buyers is no part of the store",
            repeated("date,store,land,product,units",
                     {"%d,A,L%n,Tea,2", "%d,A,DE,Tea,1", "%d,B,L%n,Tea,3", "%d,B,L%a,Mug,1"}),
            "A Tea 72\nB Mug 24\nB Tea 72\n");
    }
    void sums() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, sums);
        const auto got = back(bytes.toStdString());
        QVERIFY2(!got.error, got.error ? got.error->message.english().c_str() : "");
        std::map<std::string, double> units;
        for (const auto& row : got.rows)
            units[row.store + " " + row.product] += row.units;
        std::string text;
        for (const auto& [key, sum] : units)
            text += key + " " + number(sum) + "\n";
        QCOMPARE(QByteArray::fromStdString(text), sums);
    }

    void weekdays_data() {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("first");
        QTest::newRow("the week begins with it") << "Week starting"
                                                 << "2022-01-10";
        QTest::newRow("the week ends with it") << "Week ending"
                                               << "2022-01-04";
    }
    /// Monday to Sunday side by side are days of their own; their sum is none.
    void weekdays() {
        QFETCH(QString, date);
        QFETCH(QString, first);
        const auto got = back(repeated(date.toStdString() + ",Item,Mon,Tue,Wed,Thu,Fri,Sat,Sun,Total",
                                       {"%d,Soup,1,2,3,4,5,6,7,28"}, 3, 7));
        QVERIFY2(!got.error, got.error ? got.error->message.english().c_str() : "");
        QCOMPARE(got.rows.size(), std::size_t{21});
        double sum = 0;
        Day least = got.rows.front().day;
        for (const auto& row : got.rows) {
            sum += row.units;
            least = std::min(least, row.day);
            QCOMPARE(static_cast<int>(row.units), row.day.dayOfWeek() + 1);
        }
        QCOMPARE(sum, 84.0);
        QCOMPARE(QString::fromStdString(least.toIso()), first);
    }

    /// What may be anything is not guessed: a text of two values beside a code of more, a group of goods.
    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a flag beside a code") << QByteArray::fromStdString(
            repeated("date,thing,flagcol,units", {"%d,100,x,%a", "%d,101,y,%b", "%d,102,y,%s"}));
        QTest::newRow("a group of articles") << QByteArray::fromStdString(
            repeated("date,pos,article group,units",
                     {"%d,1,food,%a", "%d,2,drink,%b", "%d,3,food,%s", "%d,4,drink,%b"}));
    }
    /// Three times as much as was bought is what was earned with it.
    void earned() {
        const auto got =
            back(repeated("Date,Product,Yield,Cash value", {"%d,Cola,6,12", "%d,Cola,3,6", "%d,Cola,9,18",
                                                            "%d,Water,12,36", "%d,Water,6,18"}));
        QVERIFY(got.error);
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        const auto got = back(bytes.toStdString());
        QVERIFY(got.error);
        QVERIFY(got.rows.empty());
    }

    /// A price whose name nobody knows is what the units cost.
    void price() {
        const auto got = back(repeated("Data;Loja;Produto;Qtde;Vl. Un.;Vl. Total",
                                       {"%d;B;Bolo;%a;1.5;%p", "%d;B;Pao;%b;4;%q"}));
        QVERIFY2(!got.error, got.error ? got.error->message.english().c_str() : "");
        for (const auto& row : got.rows)
            QCOMPARE(row.price.value_or(0), row.product == "Pao" ? 4.0 : 1.5);
    }
};

} // namespace test_column_evidence

SHELFCAST_TEST(test_column_evidence, TestColumnEvidence)
#include "test_column_evidence.moc"
