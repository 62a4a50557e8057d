// Files as tills, spreadsheets and colleagues write them, one of each kind, with the rows they must come to
// or the reason of the refusal.
#include "core/io/messy_fixture.h"
#include "test_program.h"

#include <QTest>

namespace test_messy_kinds {

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

std::string utf16(const std::string& text, bool little, bool mark) {
    const auto units = QString::fromStdString(text);
    std::string bytes;
    const auto add = [&](char16_t unit) {
        const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    };
    if (mark)
        add(u'\uFEFF');
    for (const QChar unit : units)
        add(unit.unicode());
    return bytes;
}

} // namespace

class TestMessyKinds : public QObject, MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void encodings_data() {
        const auto row = table();
        const std::string text = "Datum,Filiale,Artikel,Menge,Preis\n2022-01-13,Köln,Käse,5,1.5\n"
                                 "2022-01-14,Köln,Öl,7,0.99\n";
        const char* rows = "2022-01-13 Köln Käse 5 1.5\n2022-01-14 Köln Öl 7 0.99\n";
        row("UTF-8", text, rows);
        row("UTF-8 with mark", "\xEF\xBB\xBF" + text, rows);
        row("UTF-16LE with mark", utf16(text, true, true), rows);
        row("UTF-16BE with mark", utf16(text, false, true), rows);
        row("UTF-16LE without mark", utf16(text, true, false), rows);
        row("UTF-16BE without mark", utf16(text, false, false), rows);
        row("UTF-16LE, CR LF and tabs", utf16(replaced(replaced(text, "\n", "\r\n"), ",", "\t"), true, true),
            rows);
        const auto latin = replaced(replaced(replaced(text, "ö", "\xF6"), "ä", "\xE4"), "Ö", "\xD6");
        row("Latin-1", latin, rows);
        row("UTF-8 with a line of Latin-1", text + "2022-01-15,K\xF6ln,K\xE4se,1,1.5\n",
            "2022-01-13 Köln Käse 5 1.5\n2022-01-14 Köln Öl 7 0.99\n2022-01-15 Köln Käse 1 1.5\n");
        row("CR LF", replaced(text, "\n", "\r\n"), rows);
        row("CR alone", replaced(text, "\n", "\r"), rows);
        row("CR LF and LF mixed", replaced(text, "5,1.5\n", "5,1.5\r\n"), rows);
        row("no line end at the end", text.substr(0, text.size() - 1), rows);
        row("end of file sign of DOS", text + "\x1A", rows);
        row("NUL bytes in a text", replaced(text, "Käse", std::string("K\0", 2) + "äse"),
            "2022-01-13 Köln K äse 5 1.5\n2022-01-14 Köln Öl 7 0.99\n");
    }
    void encodings() { reads(); }

    void separators_data() {
        const auto row = table();
        const std::string text =
            "date,store,product,units,price\n2022-01-13,S1,A,5,1.5\n2022-01-14,S1,B,7,0.99\n";
        const char* rows = "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n";
        for (const char* separator : {";", "\t", "|", "^", "~", "\x1F", "#"})
            row(QByteArray(QByteArray("by ") + QByteArray(separator).toHex()).constData(),
                replaced(text, ",", separator), rows);
        row("by a comma and a blank", replaced(text, ",", ", "), rows);
        row("by blanks, aligned",
            "date        store  product  units  price\n2022-01-13  S1     A            5   1.50\n"
            "2022-01-14  S1     B            7   0.99\n",
            rows);
        row("told by the first line", "sep=;\n" + replaced(text, ",", ";"), rows);
        row("told by the first line, in quotes", "\"sep=;\"\n" + replaced(text, ",", ";"), rows);
        row("a separator at the end of each line", replaced(text, "\n", ",\n"), rows);
        row("every cell in quotes",
            "\"" + replaced(replaced(text.substr(0, text.size() - 1), "\n", "\"\n\""), ",", "\",\"") + "\"\n",
            rows);
        row("each whole line in quotes",
            "\"" + replaced(text.substr(0, text.size() - 1), "\n", "\"\n\"") + "\"\n", rows);
        row("a line break within quotes",
            "date,store,product,units,price\n2022-01-13,S1,\"A\nx\",5,1.5\n2022-01-14,S1,B,7,0.99\n",
            "2022-01-13 S1 A\nx 5 1.5\n2022-01-14 S1 B 7 0.99\n");
        row("separators and doubled quotes within quotes",
            "date,store,product,units,price\n2022-01-13,S1,\"A, 5\"\" long\",5,1.5\n2022-01-14,S1,B,7,0.99\n",
            "2022-01-13 S1 A, 5\" long 5 1.5\n2022-01-14 S1 B 7 0.99\n");
        row("a quote inside a cell",
            "date,store,product,units,price\n2022-01-13,S1,5\" screw,5,1.5\n2022-01-14,S1,B,7,0.99\n",
            "2022-01-13 S1 5\" screw 5 1.5\n2022-01-14 S1 B 7 0.99\n");
        row("a backslash before a quote",
            "date,store,product,units\n2022-01-13,S1,\"24\\\" wide\",5\n2022-01-14,S1,B,7\n",
            "2022-01-13 S1 24\" wide 5\n2022-01-14 S1 B 7\n");
        row("a backslash that ends a path, and one alone",
            "date,store,product,units\n2022-01-13,S1,\"C:\\\",5\n2022-01-14,S1,a\\b,7\n",
            "2022-01-13 S1 C:\\ 5\n2022-01-14 S1 a\\b 7\n");
        row("a quote that is never closed",
            "date,store,product,units,price\n2022-01-13,S1,A,5,1.5\n2022-01-14,S1,\"B,7,0.99\n2022-01-15,S1,"
            "A,6,1.5\n"
            "2022-01-16,S1,A,4,1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n2022-01-16 S1 A 4 "
            "1.5\n");
        row("a comma within a text between semicolons",
            "date;store;product;units;price\n2022-01-13;S1;A, red;5;1.5\n2022-01-14;S1;B, blue, "
            "small;7;0.99\n",
            "2022-01-13 S1 A, red 5 1.5\n2022-01-14 S1 B, blue, small 7 0.99\n");
    }
    void separators() { reads(); }

    void numbers_data() {
        const auto row = table();
        const auto file = [](const char* units, const char* price, const char* separator = ";") {
            return replaced("date;store;product;units;price\n2022-01-13;S1;A;" + std::string(units) + ";" +
                                price + "\n2022-01-14;S1;B;7;1\n",
                            ";", separator);
        };
        const auto rows = [&](const char* name, const std::string& bytes, const char* units,
                              const char* price) {
            row(name, bytes,
                ("2022-01-13 S1 A " + std::string(units) + " " + price + "\n2022-01-14 S1 B 7 1\n").c_str());
        };
        rows("point groups, comma", file("5", "1.234,56"), "5", "1234.56");
        rows("comma groups, point", file("5", "\"1,234.56\"", ","), "5", "1234.56");
        rows("blank groups, comma", file("5", "1 234,56"), "5", "1234.56");
        rows("no-break space groups",
             file("5", "1\xC2\xA0"
                       "234,56"),
             "5", "1234.56");
        rows("narrow no-break space groups",
             file("5", "1\xE2\x80\xAF"
                       "234,56"),
             "5", "1234.56");
        rows("no-break space of Windows-1252",
             file("5", "1\xA0"
                       "234,56"),
             "5", "1234.56");
        rows("apostrophe groups", file("5", "1'234.56"), "5", "1234.56");
        rows("typographic apostrophe groups",
             file("5", "1\xE2\x80\x99"
                       "234.56"),
             "5", "1234.56");
        rows("Indian groups", file("5", "12,34,567.5"), "5", "1234567.5");
        rows("euro behind", file("5", "1.234,56 €"), "5", "1234.56");
        rows("euro before", file("5", "€ 1.234,56"), "5", "1234.56");
        rows("euro of Windows-1252", file("5", "1.234,56 \x80"), "5", "1234.56");
        rows("dollar", file("5", "$1234.56"), "5", "1234.56");
        rows("code of the currency", file("5", "EUR 1234,56"), "5", "1234.56");
        rows("Swiss francs", file("5", "CHF 1'234.50"), "5", "1234.5");
        rows("Swiss whole francs", file("5", "12.-"), "5", "12");
        rows("German whole euros", file("5", "12,-- €"), "5", "12");
        rows("parentheses", file("(5)", "1.5"), "-5", "1.5");
        rows("minus behind", file("5-", "1.5"), "-5", "1.5");
        rows("real minus sign",
             file("\xE2\x88\x92"
                  "5",
                  "1.5"),
             "-5", "1.5");
        rows("plus", file("+5", "1.5"), "5", "1.5");
        rows("zeros behind", file("5,000", "1,50"), "5", "1.5");
        rows("exponent", file("5", "1.5E+2"), "5", "150");
        rows("formula text of Excel", file("=\"5\"", "=\"1.5\""), "5", "1.5");
        row("per cent", "date;product;units;discount;price\n2022-01-13;A;5;12,5 %;1,5\n2022-01-14;B;7;0%;1\n",
            "2022-01-13 Store 1 A 5 1.5\n2022-01-14 Store 1 B 7 1\n");
        row("leading zeros of a product", "date;product;units\n2022-01-13;007;5\n2022-01-14;0012;7\n",
            "2022-01-13 Store 1 007 5\n2022-01-14 Store 1 0012 7\n");
    }
    void numbers() { reads(); }

    void dates_data() {
        const auto row = table();
        // The same two days, and a third that is open where the others settle it.
        const auto dates = [&](const char* name, const char* a, const char* b, const char* c) {
            row(name, std::string("date;product;units\n") + a + ";A;5\n" + b + ";A;7\n" + c + ";A;6\n",
                "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        };
        dates("ISO", "2022-01-13", "2022-01-14", "2022-02-03");
        dates("year first, slashes", "2022/01/13", "2022/01/14", "2022/02/03");
        dates("year first, points", "2022.01.13", "2022.01.14", "2022.02.03");
        dates("without signs", "20220113", "20220114", "20220203");
        dates("day first, points", "13.01.2022", "14.01.2022", "03.02.2022");
        dates("day first, no zeros", "13.1.2022", "14.1.2022", "3.2.2022");
        dates("day first, dashes", "13-01-2022", "14-01-2022", "03-02-2022");
        dates("day first, slashes", "13/01/2022", "14/01/2022", "03/02/2022");
        dates("day first, blanks", "13 01 2022", "14 01 2022", "03 02 2022");
        dates("month first", "1/13/2022", "1/14/2022", "2/3/2022");
        dates("two-digit year", "13.01.22", "14.01.22", "03.02.22");
        dates("two-digit year first", "22-01-13", "22-01-14", "22-02-03");
        dates("two-digit year with an apostrophe", "13 Jan '22", "14 Jan '22", "3 Feb '22");
        dates("Excel serials", "44574", "44575", "44595");
        dates("Excel serials with times", "44574.5", "44575.25", "44595.99");
        dates("English names", "13-Jan-2022", "14-Jan-2022", "03-Feb-2022");
        dates("English names, month first", "January 13, 2022", "Jan 14, 2022", "Feb 3, 2022");
        dates("German names", "13. Januar 2022", "14. Jänner 2022", "3. Feb. 2022");
        dates("French names", "13 janvier 2022", "14 janv. 2022", "3 févr. 2022");
        dates("Spanish names", "13 de enero de 2022", "14 ene. 2022", "3 feb 2022");
        dates("Italian names", "13 gennaio 2022", "14 gen 2022", "3 feb 2022");
        dates("Dutch names", "13 januari 2022", "14 jan. 2022", "3 februari 2022");
        dates("weekday before", "Do, 13.01.2022", "Fr, 14.01.2022", "Do, 03.02.2022");
        dates("English weekday before", "Thu 13 Jan 2022", "Friday 14 January 2022", "Thu 3 Feb 2022");
        dates("midnight behind", "13.01.2022 00:00:00", "14.01.2022 00:00:00", "03.02.2022 00:00:00");
        dates("American midnight", "1/13/2022 12:00:00 AM", "1/14/2022 12:00:00 AM", "2/3/2022 12:00:00 AM");
        dates("clock and Z", "2022-01-13T23:59:59Z", "2022-01-14T00:00:01Z", "2022-02-03T12:00:00Z");
        dates("clock and zone", "2022-01-13 23:59:59+05:30", "2022-01-14 00:00:01-0800",
              "2022-02-03 12:00:00.123456 +0100");
        dates("clock and name of the zone", "2022-01-13 23:59:59 CET", "2022-01-14 00:00:01 UTC",
              "2022-02-03 12:00:00 EST");
        dates("clock by points", "13.01.2022 23.59", "14.01.2022 00.01", "03.02.2022 12.00");
        dates("clock past midnight of the business day", "2022-01-13 24:10:00", "2022-01-14 25:30:00",
              "2022-02-03 08:00:00");
        dates("clock without a sign", "20220113 2359", "20220114 0001", "20220203 1200");
        dates("compact clock", "20220113T235959", "20220114T000001Z", "20220203T120000");
        dates("as text of Excel", "=\"2022-01-13\"", "=\"2022-01-14\"", "=\"2022-02-03\"");
        dates("Unix time", "1642032000", "1642118400", "1643846400");
        dates("Unix time in milliseconds", "1642032000000", "1642118400000", "1643846400000");
        row("weeks", "week;product;units\n2022-W02;A;5\n2022-W03;A;7\n2022-W04;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("German weeks", "Woche;Artikel;Menge\nKW 02/2022;A;5\nKW 03/2022;A;7\nKW 04/2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("months", "month;product;units\n2022-01;A;5\n2022-02;A;7\n2022-03;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("months by name", "Monat;Artikel;Menge\nJan 22;A;5\nFeb 22;A;7\nMrz 22;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("months without a sign", "month;product;units\n202201;A;5\n202202;A;7\n202203;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("year, month and day apart",
            "year;month;day;product;units\n2022;1;13;A;5\n2022;1;14;A;7\n2022;2;3;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("year and month apart", "Jahr;Monat;Artikel;Menge\n2022;1;A;5\n2022;2;A;7\n2022;3;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
    }
    void dates() { reads(); }

    void layouts_data() {
        const auto row = table();
        const std::string text =
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99\n"
            "2022-01-15;S1;A;6;1.5\n";
        const char* rows = "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n";
        row("title lines above", "Sales report;;;;\nPeriod: January 2022;;;;\n;;;;\n" + text, rows);
        row("title lines without separators", "Sales report\nPeriod: 01.01.2022 - 31.01.2022\n\n" + text,
            rows);
        row("title lines with other separators",
            "Sales report, Galway\nPrinted by: Mary, 31.01.2022\n" + text, rows);
        row("totals at the end", text + "Total;;;18;\n", rows, 1);
        row("totals below a blank line", text + "\n;;Summe;18;\n", rows, 1);
        row("totals with the date left out", text + ";S1;Grand total;18;\n", rows, 1);
        row("a footer line", text + "\nPrinted on 31.01.2022 by Mary\n", rows, 1);
        row("empty columns",
            "date;;store;product;;units;price;\n2022-01-13;;S1;A;;5;1.5;\n2022-01-14;;S1;B;;7;0.99;\n"
            "2022-01-15;;S1;A;;6;1.5;\n",
            rows);
        row("an empty first column",
            ";date;store;product;units;price\n;2022-01-13;S1;A;5;1.5\n;2022-01-14;S1;B;7;0.99\n"
            ";2022-01-15;S1;A;6;1.5\n",
            rows);
        row("a column of row numbers",
            ";date;store;product;units;price\n0;2022-01-13;S1;A;5;1.5\n1;2022-01-14;S1;B;7;0.99\n"
            "2;2022-01-15;S1;A;6;1.5\n",
            rows);
        row("header names twice",
            "date;store;product;product;units;units;price\n2022-01-13;S1;A;x;5;;1.5\n"
            "2022-01-14;S1;B;y;7;;0.99\n2022-01-15;S1;A;x;6;;1.5\n",
            rows);
        row("header repeated", replaced(text, "2022-01-14", "date;store;product;units;price\n2022-01-14"),
            rows);
        row("no header", text.substr(text.find('\n') + 1), rows);
        row("short rows",
            "date;store;product;units;price;note\n2022-01-13;S1;A;5;1.5;x\n2022-01-14;S1;B;7;0.99\n"
            "2022-01-15;S1;A;6;1.5\n",
            rows);
        row("long rows",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99;;;\n"
            "2022-01-15;S1;A;6;1.5\n2022-01-16;S1;A;6;1.5;9\n",
            rows, 1);
        row("blank lines between", replaced(text, "\n2", "\n\n \n2"), rows);
        row("comment lines above", "# exported 2022-02-01\n# shop: Galway\n" + text, rows);
        row("capital letters and blanks",
            replaced(text, "date;store;product;units;price",
                     " DATE ; STORE_ID ;Product  Id;UNITS SOLD;Unit Price (EUR)"),
            rows);
        row("French",
            replaced(text, "date;store;product;units;price",
                     "Date de vente;Magasin;Référence;Quantité vendue;Prix unitaire"),
            rows);
        row("Spanish",
            replaced(text, "date;store;product;units;price",
                     "Fecha;Tienda;Código de producto;Unidades vendidas;Precio"),
            rows);
        row("Italian",
            replaced(text, "date;store;product;units;price",
                     "Data vendita;Negozio;Codice articolo;Quantità venduta;Prezzo"),
            rows);
        row("Dutch",
            replaced(text, "date;store;product;units;price",
                     "Verkoopdatum;Winkel;Artikelnummer;Verkocht aantal;Prijs"),
            rows);
        row("German",
            replaced(text, "date;store;product;units;price",
                     "Verkaufsdatum;Filiale;Artikel-Nr.;Verkaufte Stück;Preis"),
            rows);
        row("a competitor's price ahead and nothing else",
            "date;product;units;price;competitor "
            "price\n2022-01-13;A;5;1.5;1.4\n2022-01-14;A;;1.5;1.4\n2022-01-15;A;;;1.4\n",
            "2022-01-13 Store 1 A 5 1.5\n2022-01-14 Store 1 A nan 1.5\n", 1);
        row("text where a number is missing", replaced(text, "6;1.5", "6;n/a"),
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6\n");
    }
    void layouts() { reads(); }

    void wide_data() {
        const auto row = table();
        const char* rows =
            "2022-01-13 S1 A 5\n2022-01-14 S1 A 7\n2022-01-15 S1 A 6\n2022-01-13 S1 B 1\n2022-01-15 S1 B 3\n";
        row("ISO days", "store,product,2022-01-13,2022-01-14,2022-01-15\nS1,A,5,7,6\nS1,B,1,,3\n", rows);
        row("German days", "Filiale;Artikel;13.01.2022;14.01.2022;15.01.2022\nS1;A;5;7;6\nS1;B;1;;3\n", rows);
        row("American days", "store,product,1/13/2022,1/14/2022,1/15/2022\nS1,A,5,7,6\nS1,B,1,,3\n", rows);
        row("total behind",
            "store,product,2022-01-13,2022-01-14,2022-01-15,Total\nS1,A,5,7,6,18\nS1,B,1,,3,4\n", rows);
        row("totals below",
            "store,product,2022-01-13,2022-01-14,2022-01-15\nS1,A,5,7,6\nS1,B,1,,3\nTotal,,6,7,9\n", rows, 3);
        row("totals below by name",
            "store,product,2022-01-13,2022-01-14,2022-01-15\nS1,A,5,7,6\nS1,B,1,,3\nS1,Grand Total,6,7,9\n",
            rows, 3);
        row("title above",
            "Sales of January\n\nstore,product,2022-01-13,2022-01-14,2022-01-15\nS1,A,5,7,6\nS1,B,1,,3\n",
            rows);
        row("serial days", "store;product;44574;44575;44576\nS1;A;5;7;6\nS1;B;1;;3\n", rows);
        row("months by name", "Artikel;Jan 2022;Feb 2022;März 2022;Apr 2022\nA;5;7;6;1\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n2022-04-01 Store 1 A "
            "1\n");
        row("months by number", "product,2022-01,2022-02,2022-03\nA,5,7,6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("months, number first", "product,01/2022,02/2022,03/2022\nA,5,7,6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("weeks", "product,2022-W02,2022-W03,2022-W04\nA,5,7,6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("European numbers", "Artikel;13.01.2022;14.01.2022;15.01.2022\nA;1.234,5;7;6\n",
            "2022-01-13 Store 1 A 1234.5\n2022-01-14 Store 1 A 7\n2022-01-15 Store 1 A 6\n");
        row("months without a year, and a year beside them",
            "Jahr;Artikel;Jan;Feb;März\n2022;A;5;7;6\n2021;B;1;;3\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n2021-01-01 Store 1 B "
            "1\n2021-03-01 Store 1 B 3\n");
        row("months without a year", "product,Jan,Feb,Mar\nA,5,7,6\n",
            "2029-01-01 Store 1 A 5\n2029-02-01 Store 1 A 7\n2029-03-01 Store 1 A 6\n");
    }
    void wide() { reads(); }

    void oneColumnPerProductWhenTheUserSaysSo() {
        const auto path =
            writeFile(m_folder, "products.csv",
                      "Date,Apples,Pears,Total\n2022-01-13,5,1,6\n2022-01-14,7,,7\nTotal,12,1,13\n");
        const auto refused = readBack(path);
        QVERIFY(refused.error);
        QVERIFY2(refused.error->message.english().find("map product to \"*\"") != std::string::npos,
                 refused.error->message.english().c_str());
        ReadOptions options;
        options.mapping["product"] = "*";
        const auto back = readBack(path, options);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(rowsOf(back), std::string("2022-01-13 Store 1 Apples 5\n2022-01-13 Store 1 Pears 1\n"
                                           "2022-01-14 Store 1 Apples 7\n"));
        QCOMPARE(back.rejected.size(), std::size_t{2});
        options.mapping["product"] = "Apples";
        QVERIFY(readBack(path, options).error);
    }

    void tills_data() {
        const auto row = table();
        const char* rows = "2022-01-13 Store 1 A 5 1.5\n2022-01-14 Store 1 A 1 1.5\n";
        row("invoices",
            "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice\n1,A,2,2022-01-13 "
            "08:26,1.5\n2,A,3,2022-01-13 09:00,1.5\n"
            "3,A,2,2022-01-14 10:00,1.5\nC3,A,-1,2022-01-14 11:00,1.5\n",
            rows);
        row("clock alone",
            "StockCode,Quantity,Timestamp,UnitPrice\nA,2,2022-01-13 08:26,1.5\nA,3,2022-01-13 09:00,1.5\n"
            "A,2,2022-01-14 10:00,1.5\nA,-1,2022-01-14 11:00,1.5\n",
            rows);
        row("clock in a column of its own",
            "Datum;Uhrzeit;Artikel;Menge;Preis\n13.01.2022;08:26;A;2;1,5\n13.01.2022;09:00;A;3;1,5\n"
            "14.01.2022;10:00;A;2;1,5\n14.01.2022;11:00;A;-1;1,5\n",
            rows);
        row("receipts without a clock",
            "Bon;Datum;Artikel;Menge;Preis\n1;13.01.2022;A;2;1,5\n2;13.01.2022;A;3;1,5\n"
            "3;14.01.2022;A;2;1,5\n4;14.01.2022;A;-1;1,5\n",
            rows);
        row("charges",
            "InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice\n1,A,5,2022-01-13 "
            "08:26,1.5\n1,POST,1,2022-01-13 08:26,18\n"
            "1,SHIPPING,1,2022-01-13 08:26,5\n2,A,1,2022-01-14 10:00,1.5\n2,DISCOUNT,-1,2022-01-14 10:00,2\n",
            rows, 3);
        row("several rows a day and no other sign",
            "Date,Product,Qty,Price\n2022-01-13,A,2,1.5\n2022-01-13,A,3,1.5\n2022-01-13,A,1,1.5\n2022-01-13,"
            "A,-1,1.5\n"
            "2022-01-14,A,1,1.5\n2022-01-14,A,0,1.5\n",
            rows);
        row("hours",
            "date,hour,product,units,price\n2022-01-13,9,A,4,1.5\n2022-01-13,10,A,1,1.5\n2022-01-14,9,A,1,1."
            "5\n",
            rows);
        row("past midnight",
            "Receipt,Product,Qty,Time,Price\n1,A,5,2022-01-13 23:59:59,1.5\n2,A,1,2022-01-14 00:00:01,1.5\n",
            rows);
    }
    void tills() { reads(); }

    /// Column names as well-known tills, shop systems and public data sets have them.
    void knownLayouts_data() {
        const auto row = table();
        row("bakery: point in one column, comma in the other",
            ",date,time,ticket_number,article,Quantity,unit_price\n0,2022-01-13,08:38,150040.0,BAGUETTE,1.0,"
            "\"0,90 €\"\n"
            "1,2022-01-13,08:38,150040.0,CROISSANT,3.0,\"1,20 "
            "€\"\n4,2022-01-13,09:14,150041.0,CROISSANT,2.0,\"1,20 €\"\n",
            "2022-01-13 Store 1 BAGUETTE 1 0.9\n2022-01-13 Store 1 CROISSANT 5 1.2\n");
        row("coffee shop",
            "transaction_id,transaction_date,transaction_time,transaction_qty,store_id,store_location,"
            "product_id,unit_price,product_category,product_type,product_detail\n"
            "1,1/13/2022,7:06:11 AM,2,5,Main Street,32,3,Coffee,Brewed,Ethiopia\n"
            "2,1/14/2022,7:08:56 PM,2,5,Main Street,57,3.1,Tea,Chai,Spicy\n",
            "2022-01-13 5 32 2 3\n2022-01-14 5 57 2 3.1\n");
        row("departments alone",
            "Store,Dept,Date,Weekly_Sales,IsHoliday\n1,1,2022-01-07,24924.5,FALSE\n1,2,2022-01-07,46039.49,"
            "TRUE\n",
            "2022-01-07 1 1 24924.5\n2022-01-07 1 2 46039.49\n");
        row("families of goods",
            "id,date,store_nbr,family,sales,onpromotion\n0,2022-01-13,1,BREAD,2.5,0\n1,2022-01-13,2,MILK,3.0,"
            "1\n",
            "2022-01-13 1 BREAD 2.5\n2022-01-13 2 MILK 3\n");
        row("counts by day",
            "date,date_block_num,shop_id,item_id,item_price,item_cnt_day\n13.01.2022,0,59,22154,999.0,1.0\n"
            "14.01.2022,0,25,2552,899.0,-1.0\n",
            "2022-01-13 59 22154 1 999\n2022-01-14 25 2552 -1 899\n");
        row("money and quantity",
            "Order ID,Order Date,Ship Date,Product ID,Category,Product Name,Sales,Quantity,Discount,Profit\n"
            "CA-1,1/13/2022,1/15/2022,FUR-1,Furniture,Bookcase,261.96,2,0,41.91\n"
            "CA-1,1/13/2022,1/15/2022,FUR-2,Furniture,Chair,731.94,3,0,219.58\n",
            "2022-01-13 Store 1 FUR-1 2\n2022-01-13 Store 1 FUR-2 3\n");
        row("web shop",
            "day,product_title,variant_sku,net_quantity,gross_sales,discounts,net_sales\n"
            "2022-01-13,Mug,MUG-1,3,30.00,-3.00,27.00\n2022-01-14,Cup,CUP-1,1,9.00,0,9.00\n",
            "2022-01-13 Store 1 MUG-1 3\n2022-01-14 Store 1 CUP-1 1\n");
        row("till app",
            "Date,Time,Time Zone,Category,Item,Qty,Price Point Name,Gross Sales,Transaction ID,Location\n"
            "2022-01-13,09:15:11,Eastern Time,Drinks,Latte,1.0,Regular,$4.50,abc,Main Street\n"
            "2022-01-13,09:20:11,Eastern Time,Drinks,Latte,2.0,Regular,$9.00,abd,Main Street\n",
            "2022-01-13 Main Street Latte 3\n");
        row("supermarket",
            "Invoice ID,Branch,City,Product line,Unit price,Quantity,Tax 5%,Total,Date,Time,Payment,cogs\n"
            "750-67,A,Yangon,Sports,74.69,7,26.14,548.97,1/13/2022,13:08,Cash,522.83\n"
            "226-31,C,Yangon,Health,15.28,5,3.82,80.22,1/14/2022,10:29,Cash,76.4\n",
            "2022-01-13 A Sports 7 74.69\n2022-01-14 C Health 5 15.28\n");
        row("German ledger",
            "Belegdatum;Beleg-Nr.;Art.-Nr.;Bezeichnung;Menge;EP;Gesamt;MwSt\n13.01.2022;1001;4711;Tasse;2;4,"
            "50;9,00;19%\n"
            "13.01.2022;1002;4711;Tasse;1;4,50;4,50;19%\n",
            "2022-01-13 Store 1 4711 3 4.5\n");
        row("branch and SKU",
            "Date_Of_Sale;SKU Code;Item Name;Qty Sold;Gross Sales (£);Branch "
            "Name\n13/01/2022;A-1;Mug;3;£12.00;Leeds\n"
            "14/01/2022;A-1;Mug;2;£8.00;York\n",
            "2022-01-13 Leeds A-1 3\n2022-01-14 York A-1 2\n");
        row("pivot table's names",
            "Row Labels;Product;Sum of Units sold\n2022-01-13;A;5\n2022-01-14;A;7\nGrand Total;;12\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n", 1);
    }
    void knownLayouts() { reads(); }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
            QTest::newRow(name) << bytes << QByteArray(says);
        };
        row("header alone", "date,store,product,units\n", "has columns but no rows");
        row("blank lines alone", "\n\n  \n", "holds no rows");
        row("a mark alone", "\xEF\xBB\xBF", "holds no rows");
        row("JSON list", "[{\"date\": \"2022-01-13\", \"product\": \"A\", \"units\": 5}]\n",
            "is a JSON document");
        row("JSON object", "{\n  \"sales\": [{\"date\": \"2022-01-13\", \"units\": 5}]\n}\n",
            "is a JSON document");
        row("JSON lines",
            "{\"date\": \"2022-01-13\", \"units\": 5}\n{\"date\": \"2022-01-14\", \"units\": 5}\n",
            "is a JSON document");
        row("HTML table named xls", "<table border=1><tr><td>date</td><td>units</td></tr></table>",
            "This is not a sales file");
        row("HTML with a head", "\xEF\xBB\xBF<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">",
            "is a web page");
        row("XML", "<?xml version=\"1.0\"?><Workbook/>", "is an XML document");
        row("weather", "date,temperature,rain\n2022-01-13,5,0\n2022-01-14,7,1\n2022-01-15,7,2\n",
            "This is not a sales file");
        row("XML of a spreadsheet",
            "<?xml version=\"1.0\"?>\n<Workbook xmlns:html=\"http://www.w3.org/TR/REC-html40\"><Table>",
            "is an XML document");
        row("SYLK", "ID;PCALCOOO32\nB;Y2;X3\nC;X1;Y1;K\"Date\"\n", "is a SYLK spreadsheet");
        row("no product",
            "Store,DayOfWeek,Date,Sales,Customers\n1,5,2022-01-13,5263,555\n1,6,2022-01-14,6064,625\n",
            "no column with a product was found");
        row("MHTML", "MIME-Version: 1.0\nContent-Type: multipart/related\n", "is a saved web page");
        row("letter", "Dear Mary,\n\nplease find the sales attached.\n\nBest wishes\nJohn\n",
            "This is not a sales file");
        row("one line of 10 MB", QByteArray(10 << 20, 'x'), "othing was stored");
        row("one quoted line of 10 MB", "\"" + QByteArray(10 << 20, 'x'), "othing was stored");
        row("zeros", QByteArray(5000, '\0'), "is a binary file");
        row("half zeros", "date,product,units\n" + QByteArray(5000, '\0'), "is a binary file");
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const auto back = readBack(writeFile(m_folder, "file.csv", bytes.toStdString()));
        QVERIFY(back.error);
        const auto message = QByteArray::fromStdString(back.error->message);
        QVERIFY2(message.contains(says), message.left(400).constData());
        QVERIFY2(message.contains("othing was stored"), message.left(400).constData());
        QVERIFY2(message.size() < 1000, QByteArray::number(message.size()).constData());
    }
};

} // namespace test_messy_kinds

SHELFCAST_TEST(test_messy_kinds, TestMessyKinds)
#include "test_messy_kinds.moc"
