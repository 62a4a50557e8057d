// Tables that are no plain CSV: web pages and XML spreadsheets called .xls, headers of two rows, names of
// totals.
#include "core/io/messy_fixture.h"
#include "test_program.h"

namespace test_table_kinds {

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

const std::string xmlStart =
    "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
    "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
    "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Styles><Style ss:ID=\"code\"><NumberFormat "
    "ss:Format=\"00000\"/></Style></Styles>";

std::string xmlCell(const char* type, const std::string& value, const std::string& more = {}) {
    return "<Cell" + more + "><Data ss:Type=\"" + type + "\">" + value + "</Data></Cell>";
}

} // namespace

class TestTableKinds : public QObject, private MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void pages_data() {
        const auto row = table();
        row("a table in a table for the looks",
            "<html><body><table><tr><td>Shop report<td><table "
            "border=1><tr><th>Date<th>Store<th>Product<th>Units"
            "<tr><td>2024-01-05<td>S1<td>Ben &amp; "
            "Jerry<td>5<tr><td>2024-01-06<td>S1<td>Tea<br>green<td>6</table>"
            "</table></body></html>",
            "2024-01-05 S1 Ben & Jerry 5\n2024-01-06 S1 Tea green 6\n");
        row("German, in Windows-1252, cells over several rows",
            "<html><head><meta http-equiv=Content-Type content=\"text/html; "
            "charset=windows-1252\"></head><table>"
            "<tr><th>Datum</th><th>Filiale</th><th>Artikel</th><th>Menge</th><th>Preis</th></tr>"
            "<tr><td rowspan=2>05.01.2024</td><td>S1</td><td>K\xE4se</td><td>1,5</td><td>2,50 "
            "&euro;</td></tr>"
            "<tr><td>S1</td><td>Brot</td><td>6</td><td>1,20 &euro;</td></tr>"
            "<tr><td rowspan=2>13.01.2024</td><td>S1</td><td>K\xE4se</td><td>2</td><td>2,50 &euro;</td></tr>"
            "<tr><td>S1</td><td>Brot</td><td>7</td><td>1,20 &euro;</td></tr></table></html>",
            "2024-01-05 S1 Käse 1.5 2.5\n2024-01-05 S1 Brot 6 1.2\n2024-01-13 S1 Käse 2 2.5\n2024-01-13 S1 "
            "Brot 7 "
            "1.2\n");
        row("a title over all columns and attributes of Excel",
            "<table xmlns:x=\"urn:x\"><tr><td colspan=4>Sales 2024</td></tr>"
            "<tr><td>Date</td><td>Store</td><td>Product</td><td>Units</td></tr>"
            "<tr><td>2024-01-05</td><td>S1</td><td>A</td><td x:num=\"1234.5\">1.234,5</td></tr>"
            "<tr><td>2024-01-06</td><td>S1</td><td>A</td><td x:num=\"7\">7</td></tr></table>",
            "2024-01-05 S1 A 1234.5\n2024-01-06 S1 A 7\n");
        row("XML spreadsheet with dates, codes and left out cells",
            xmlStart + "<Worksheet ss:Name=\"Sheet1\"><Table><Row ss:Index=\"3\">" +
                xmlCell("String", "Date") + xmlCell("String", "Store") + xmlCell("String", "Product") +
                xmlCell("String", "Note") + xmlCell("String", "Units") + "</Row><Row>" +
                xmlCell("DateTime", "2024-01-05T00:00:00.000") + xmlCell("String", "S1") +
                xmlCell("Number", "42", " ss:StyleID=\"code\"") +
                xmlCell("Number", "5.5", " ss:Index=\"5\"") + "</Row></Table></Worksheet></Workbook>",
            "2024-01-05 S1 00042 5.5\n");
        row("XML spreadsheet with a cover sheet",
            xmlStart + "<Worksheet ss:Name=\"Cover\"><Table><Row>" + xmlCell("String", "Sales report") +
                "</Row></Table></Worksheet><Worksheet ss:Name=\"Data\"><Table><Row>" +
                xmlCell("String", "Date") + xmlCell("String", "Product") + xmlCell("String", "Units") +
                "</Row><Row>" + xmlCell("String", "2024-01-05") + xmlCell("String", "Tea &amp; Co") +
                xmlCell("Number", "5") + "</Row></Table></Worksheet></Workbook>",
            "2024-01-05 Store 1 Tea & Co 5\n");
    }
    void pages() { reads(); }

    void headersOfTwoRows_data() {
        const auto row = table();
        row("units and revenue under months, with the year above",
            "Sales "
            "2023,,,,,\nStore,Product,January,,February,\n,,Units,Revenue,Units,Revenue\nS1,A,100,250,110,"
            "275\n"
            "S1,B,50,125,60,150\n",
            "2023-01-01 S1 A 100\n2023-02-01 S1 A 110\n2023-01-01 S1 B 50\n2023-02-01 S1 B 60\n");
        row("German, months with their year",
            "Filiale;Artikel;Jan 2023;;Feb 2023;;Mrz 2023;\n;;Umsatz;Menge;Umsatz;Menge;Umsatz;Menge\n"
            "S1;A;250;100;275;110;300;120\n",
            "2023-01-01 S1 A 100\n2023-02-01 S1 A 110\n2023-03-01 S1 A 120\n");
        row("days",
            "Store,Product,2024-01-05,,2024-01-06,\n,,Qty,Sales,Qty,Sales\nS1,A,5,12.5,6,15\nS1,B,3,3,4,4\n",
            "2024-01-05 S1 A 5\n2024-01-06 S1 A 6\n2024-01-05 S1 B 3\n2024-01-06 S1 B 4\n");
        row("a long table",
            "Date,Store,Product,,Sold,\n,,Code,Group,Units,Value\n2024-01-05,S1,A1,Food,5,12.5\n"
            "2024-01-06,S1,A1,Food,6,15\n",
            "2024-01-05 S1 A1 5\n2024-01-06 S1 A1 6\n");
    }
    void headersOfTwoRows() { reads(); }

    void totals_data() {
        const auto row = table();
        row("a cereal called Total",
            "date,store,product,units\n2024-01-01,S1,Total,5\n2024-01-01,S1,Tea,3\n2024-01-02,S1,Total,6\n"
            "2024-01-02,S1,Tea,6\n2024-01-03,S1,Total,7\n2024-01-03,S1,Tea,5\n",
            "2024-01-01 S1 Total 5\n2024-01-01 S1 Tea 3\n2024-01-02 S1 Total 6\n2024-01-02 S1 Tea "
            "6\n2024-01-03 S1 "
            "Total 7\n2024-01-03 S1 Tea 5\n");
        row("sums of the day",
            "date,store,product,units\n2024-01-01,S1,Milk,5\n2024-01-01,S1,Tea,3\n2024-01-01,S1,Total,8\n"
            "2024-01-02,S1,Milk,6\n2024-01-02,S1,Tea,6\n2024-01-02,S1,Total,12\n",
            "2024-01-01 S1 Milk 5\n2024-01-01 S1 Tea 3\n2024-01-02 S1 Milk 6\n2024-01-02 S1 Tea 6\n", 2);
        row("sums without a date",
            "date,store,product,units\n2024-01-01,S1,Milk,5\n2024-01-02,S1,Milk,6\n,,Total,99\n2024-01-01,S1,"
            "Tea,3\n"
            "2024-01-02,S1,Tea,4\n,,Total,98\n",
            "2024-01-01 S1 Milk 5\n2024-01-02 S1 Milk 6\n2024-01-01 S1 Tea 3\n2024-01-02 S1 Tea 4\n", 2);
        for (const char* word :
             {"Итого", "Razem", "Celkem", "Toplam", "Összesen", "合計", "总计", "Yhteensä"})
            row(word,
                "date,store,product,units\n2024-01-01,S1,Milk,5\n2024-01-01,S1,Tea,3\n2024-01-01,S1," +
                    std::string(word) + ",8\n",
                "2024-01-01 S1 Milk 5\n2024-01-01 S1 Tea 3\n", 1);
    }
    void totals() { reads(); }

    void monthsAcross_data() {
        const auto row = table();
        const char* rows = "2022-11-01 S1 A 3\n2022-12-01 S1 A 4\n2023-01-01 S1 A 5\n";
        row("month and year with a point", "Filiale;Artikel;11.2022;12.2022;01.2023\nS1;A;3;4;5\n", rows);
        row("without a leading zero, with a sum",
            "Filiale;Artikel;11.2022;12.2022;1.2023;Gesamt\nS1;A;3;4;5;12\n", rows);
        row("numbers are no months",
            "date;store;product;units;price\n2022-11-01;S1;A;3;1.2022\n2022-12-01;S1;A;4;1.2022\n"
            "2023-01-01;S1;A;5;1.2022\n",
            "2022-11-01 S1 A 3 1.2022\n2022-12-01 S1 A 4 1.2022\n2023-01-01 S1 A 5 1.2022\n");
    }
    void monthsAcross() { reads(); }

    void alignedColumns_data() {
        const auto row = table();
        row("names with blanks under a line of dashes",
            "Date        Store    Product           Units    Price\n----------  -------  ----------------  "
            "-----  -------\n"
            "2024-01-01  S1       Green Tea             5     2.50\n2024-01-02  S1       Milk                "
            "  6  1234.50\n"
            "2024-01-03  S1       Green Tea             7     2.50\n2024-01-04  S1       Milk                "
            "  8  1234.50\n",
            "2024-01-01 S1 Green Tea 5 2.5\n2024-01-02 S1 Milk 6 1234.5\n2024-01-03 S1 Green Tea 7 2.5\n"
            "2024-01-04 S1 Milk 8 1234.5\n");
        row("German, with commas in names and numbers",
            "Datum      Filiale     Artikel             Menge\n01.01.2024 K\xC3\xB6ln S\xC3\xBC"
            "d    Gr\xC3\xBCner Tee            5,5\n"
            "02.01.2024 K\xC3\xB6ln S\xC3\xBC"
            "d    Milch 3,5 %           6,0\n13.01.2024 K\xC3\xB6ln S\xC3\xBC"
            "d    Gr\xC3\xBCner Tee            7,5\n"
            "14.01.2024 K\xC3\xB6ln S\xC3\xBC"
            "d    Milch 3,5 %           8,0\n",
            "2024-01-01 Köln Süd Grüner Tee 5.5\n2024-01-02 Köln Süd Milch 3,5 % 6\n2024-01-13 Köln Süd "
            "Grüner Tee "
            "7.5\n2024-01-14 Köln Süd Milch 3,5 % 8\n");
        row("empty cells",
            "Date        Store  Product    Units  Note\n2024-01-01  S1     A              5  ok\n"
            "2024-01-02  S1     B              6\n2024-01-03  S1     A              7  ok\n"
            "2024-01-04  S1     B              8\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 B 6\n2024-01-03 S1 A 7\n2024-01-04 S1 B 8\n");
    }
    void alignedColumns() { reads(); }

    void blocks_data() {
        const auto row = table();
        row("stores without a word before them, each over a header",
            "Sales by "
            "store\nNorth\nDate,Product,Qty\n2024-01-05,A,5\n2024-01-06,A,6\n\nSouth\nDate,Product,Qty\n"
            "2024-01-05,A,7\n2024-01-06,A,8\n",
            "2024-01-05 North A 5\n2024-01-06 North A 6\n2024-01-05 South A 7\n2024-01-06 South A 8\n");
        row("products in a column without a name, below their group",
            "Sales by Item\n,Type,Date,Num,Qty\nInventory,,,,\nGreen Tea,,,,\n,Invoice,01/05/2024,1,5\n"
            ",Invoice,01/13/2024,2,6\nTotal Green "
            "Tea,,,,11\nMug,,,,\n,Invoice,01/05/2024,3,7\n,Invoice,01/13/2024,4,8\n"
            "Total Mug,,,,15\n",
            "2024-01-05 Store 1 Green Tea 5\n2024-01-13 Store 1 Green Tea 6\n2024-01-05 Store 1 Mug 7\n"
            "2024-01-13 Store 1 Mug 8\n",
            2);
    }
    void blocks() { reads(); }

    void wrappedLines_data() {
        const auto row = table();
        row("with what a program cut off behind",
            "\"date,store,product,units\";;;\r\n\"2024-01-01,S1,A,5\";;;\r\n\"2024-01-02,S1,\"\"Tea, "
            "green\"\",6\";;;\r\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 Tea, green 6\n");
        row("with semicolons inside",
            "\"date;store;product;units\"\n\"2024-01-01;S1;A;5\"\n\"2024-01-02;S1;A;6\"\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 A 6\n");
    }
    void wrappedLines() { reads(); }

    void entities_data() {
        const auto row = table();
        row("that end with the delimiter",
            "date;store;product;units\n2024-01-01;S1;Ben &amp; "
            "Jerry;5\n2024-01-02;S1;Milk;6\n2024-01-03;S1;Ben &amp; "
            "Jerry;7\n",
            "2024-01-01 S1 Ben & Jerry 5\n2024-01-02 S1 Milk 6\n2024-01-03 S1 Ben & Jerry 7\n");
        row("between commas they stay", "date,store,product,units\n2024-01-01,S1,Ben &amp; Jerry,5\n",
            "2024-01-01 S1 Ben &amp; Jerry 5\n");
    }
    void entities() { reads(); }

    void names_data() {
        const auto row = table();
        row("semicolons within names",
            "date,store,product,units\n2024-01-01,S1,Tea; green,5\n2024-01-02,S1,Cup; white,3\n"
            "2024-01-03,S1,Tea; green,4\n",
            "2024-01-01 S1 Tea; green 5\n2024-01-02 S1 Cup; white 3\n2024-01-03 S1 Tea; green 4\n");
        row("bars within names",
            "date;store;product;units\n2024-01-01;S1;Tea | green;5\n2024-01-02;S1;Cup | white;3\n",
            "2024-01-01 S1 Tea | green 5\n2024-01-02 S1 Cup | white 3\n");
        row("commas within names between tabs",
            "date\tstore\tproduct\tunits\n2024-01-01\tS1\tTea, green\t5\n2024-01-02\tS1\tCup, white\t3\n",
            "2024-01-01 S1 Tea, green 5\n2024-01-02 S1 Cup, white 3\n");
        row("code beside the name of an item",
            "Date,Store,Item,SKU,Qty\n2024-01-01,S1,Latte,A1,5\n2024-01-02,S1,Latte,A1,6\n2024-01-02,S1,"
            "Scone,B1,3\n",
            "2024-01-01 S1 A1 5\n2024-01-02 S1 A1 6\n2024-01-02 S1 B1 3\n");
        row("codes that are missing now and then do not replace the name",
            "Date,Store,Item,SKU,Qty\n2024-01-01,S1,Latte,A1,5\n2024-01-02,S1,Latte,,6\n2024-01-02,S1,Scone,,"
            "3\n",
            "2024-01-01 S1 Latte 5\n2024-01-02 S1 Latte 6\n2024-01-02 S1 Scone 3\n");
    }
    void names() { reads(); }
};

} // namespace test_table_kinds

SHELFCAST_TEST(test_table_kinds, TestTableKinds)
#include "test_table_kinds.moc"
