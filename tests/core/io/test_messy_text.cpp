// Text files with other encodings, quotes and line ends than the usual, and tables printed as text.
#include "core/io/messy_fixture.h"
#include "test_program.h"

#include <QTest>

namespace test_messy_text {

using namespace shelfcast;
using namespace shelfcast::io;

class TestMessyText : public QObject, MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void marks_data() {
        const auto row = table();
        row("bom before a data row",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99\n\xEF\xBB\xBF"
            "2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("bom middle, header again",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99\n\xEF\xBB\xBF"
            "date;store;product;units;price\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("two boms",
            "\xEF\xBB\xBF\xEF\xBB\xBF"
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99\n2022-01-15;S1;A;"
            "6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("CR CR LF",
            "date;store;product;units;price\r\r\n2022-01-13;S1;A;5;1.5\r\r\n2022-01-14;S1;B;7;0.99\r\r\n2022-"
            "01-15;S1;A;6;1.5\r\r\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("LF CR",
            "date;store;product;units;price\n\r2022-01-13;S1;A;5;1.5\n\r2022-01-14;S1;B;7;0.99\n\r2022-01-15;"
            "S1;A;6;1.5\n\r",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("form feeds between pages",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99\n\f\nSales report "
            "page 2\ndate;store;product;units;price\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n", 1);
        row("zero width and nbsp in headers",
            "\xE2\x80\x8B"
            "date;store\xC2\xA0id;product\xC2\xA0id;units\xC2\xA0sold;price\n2022-01-13;S1;A;5;1.5\n2022-01-"
            "14;S1;B;7;0.99\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("nbsp around cells",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n\xC2\xA0"
            "2022-01-14\xC2\xA0;S1\xC2\xA0;\xC2\xA0"
            "B;\xC2\xA0"
            "7\xC2\xA0;0.99\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("thin space and tabs around",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14\xE2\x80\x89;S1;B\xE2\x80\x8B;"
            "7\xE2\x80\xAF;0.99\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("comment in the middle",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99\n# page "
            "2\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n", 1);
        row("row names by comma",
            "date,store,product,units,price\n1,2022-01-13,S1,A,5,1.5\n2,2022-01-14,S1,B,7,0.99\n3,2022-01-15,"
            "S1,A,6,1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("trailing separators on data only",
            "date;store;product;units;price\n2022-01-13;S1;A;5;1.5;\n2022-01-14;S1;B;7;0.99;\n2022-01-15;S1;"
            "A;6;1.5;\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("header newline in quotes",
            "date;store;product;\"units\nsold\";price\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0.99\n2022-"
            "01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("quoted header with bom",
            "\xEF\xBB\xBF\"date\";\"store\";\"product\";\"units\";\"price\"\n2022-01-13;S1;A;5;1.5\n2022-01-"
            "14;S1;B;7;0.99\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("double pipes",
            "date||store||product||units||price\n2022-01-13||S1||A||5||1.5\n2022-01-14||S1||B||7||0.99\n2022-"
            "01-15||S1||A||6||1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("semicolon and blank",
            "date ; store ; product ; units ; price\n2022-01-13 ; S1 ; A ; 5 ; 1.5\n2022-01-14 ; S1 ; B ; 7 "
            "; 0.99\n2022-01-15 ; S1 ; A ; 6 ; 1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
    }
    void marks() { reads(); }

    void quotes_data() {
        const auto row = table();
        row("backslash quotes",
            "date,product,units\n2022-01-13,\"A \\\"x\\\", red\",5\n2022-01-14,\"B \\\"y\\\", blue\",7\n",
            "2022-01-13 Store 1 A \"x\", red 5\n2022-01-14 Store 1 B \"y\", blue 7\n");
        row("backslash separators",
            "date,product,units\n2022-01-13,A\\, red,5\n2022-01-14,B\\, blue,7\n2022-01-15,C,7\n",
            "2022-01-13 Store 1 A, red 5\n2022-01-14 Store 1 B, blue 7\n2022-01-15 Store 1 C 7\n");
        row("single quotes", "date,product,units\n'2022-01-13','A, red',5\n'2022-01-14','B, blue',7\n",
            "2022-01-13 Store 1 A, red 5\n2022-01-14 Store 1 B, blue 7\n");
        row("single quotes everywhere",
            "'date';'product';'units'\n'2022-01-13';'A';'5'\n'2022-01-14';'B';'7'\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 B 7\n");
    }
    void quotes() { reads(); }

    void printed_data() {
        const auto row = table();
        row("markdown table",
            "| date | store | product | units | price |\n|---|---|---|---|---|\n| 2022-01-13 | S1 | A | 5 | "
            "1.5 |\n| 2022-01-14 | S1 | B | 7 | 0.99 |\n| 2022-01-15 | S1 | A | 6 | 1.5 |\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("psql output",
            "    date    | store | product | units | price "
            "\n------------+-------+---------+-------+-------\n 2022-01-13 | S1    | A       |     5 |   "
            "1.5\n 2022-01-14 | S1    | B       |     7 |  0.99\n 2022-01-15 | S1    | A       |     6 |   "
            "1.5\n(3 rows)\n\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n", 1);
        row("mysql box",
            "+------------+-------+---------+-------+-------+\n| date       | store | product | units | "
            "price |\n+------------+-------+---------+-------+-------+\n| 2022-01-13 | S1    | A       |     "
            "5 |  1.50 |\n| 2022-01-14 | S1    | B       |     7 |  0.99 |\n| 2022-01-15 | S1    | A       | "
            "    6 |  1.50 |\n+------------+-------+---------+-------+-------+\n3 rows in set (0.00 sec)\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n", 1);
        row("SAP list",
            "01.02.2022      Dynamic List Display      "
            "1\n--------------------------------------------\n\n--------------------------------------------"
            "\n|Werk|Material|Buch.dat. |     Menge|      "
            "Betrag|\n--------------------------------------------\n|1000|A       |13.01.2022|    5,000 |    "
            " 7,50-|\n|1000|B       |14.01.2022|1.007,000 |     0,99 |\n|1000|A       |15.01.2022|    "
            "6,000-|     1,50 |\n--------------------------------------------\n",
            "2022-01-13 1000 A 5\n2022-01-14 1000 B 1007\n2022-01-15 1000 A -6\n");
        row("units row under header",
            "date;store;product;units;price\n;;;[pcs];[EUR]\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;B;7;0."
            "99\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n", 1);
        row("units row full",
            "date;store;product;units;price\n(YYYY-MM-DD);-;-;pcs;EUR\n2022-01-13;S1;A;5;1.5\n2022-01-14;S1;"
            "B;7;0.99\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n", 1);
        row("separator line under header",
            "date;store;product;units;price\n----------;-----;-------;-----;-----\n2022-01-13;S1;A;5;1."
            "5\n2022-01-14;S1;B;7;0.99\n2022-01-15;S1;A;6;1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
        row("xls as tab text",
            "date\tstore\tproduct\tunits\tprice\n2022-01-13\tS1\tA\t5\t1.5\n2022-01-14\tS1\tB\t7\t0.99\n2022-"
            "01-15\tS1\tA\t6\t1.5\n",
            "2022-01-13 S1 A 5 1.5\n2022-01-14 S1 B 7 0.99\n2022-01-15 S1 A 6 1.5\n");
    }
    void printed() { reads(); }

    void encodings_data() {
        const auto row = table();
        row("cp850",
            "Datum;Artikel;Menge\n13.01.2022;K\x84se;5\n14.01.2022;M\x81sli gr\x94\xE1"
            "er;7\n15.01.2022;\x99l s\x81\xE1;7\n",
            "2022-01-13 Store 1 Käse 5\n2022-01-14 Store 1 Müsli größer 7\n2022-01-15 Store 1 Öl süß 7\n");
        row("cp437",
            "Datum;Artikel;Menge\n13.01.2022;K\x84se;5\n14.01.2022;M\x81sli gr\x94\xE1"
            "er;7\n15.01.2022;\x99l s\x81\xE1;7\n",
            "2022-01-13 Store 1 Käse 5\n2022-01-14 Store 1 Müsli größer 7\n2022-01-15 Store 1 Öl süß 7\n");
        row("mac roman",
            "Datum;Artikel;Menge\n13.01.2022;K\x8Ase;5\n14.01.2022;M\x9Fsli gr\x9A\xA7"
            "er;7\n15.01.2022;\x85l s\x9F\xA7;7\n",
            "2022-01-13 Store 1 Käse 5\n2022-01-14 Store 1 Müsli größer 7\n2022-01-15 Store 1 Öl süß 7\n");
        row("mac roman french",
            "Date;Article;Quantit\x8E\n13/01/2022;Cr\x8Fme br\x9El\x8E"
            "e;5\n14/01/2022;P\x89t\x8E \x88 l'\xCFuf;7\n15/01/2022;Gruy\x8Fre;7\n",
            "2022-01-13 Store 1 Crème brûlée 5\n2022-01-14 Store 1 Pâté à l'œuf 7\n2022-01-15 Store 1 "
            "Gruyère 7\n");
        row("cp1252 french",
            "Date;Article;Quantit\xE9\n13/01/2022;Cr\xE8me br\xFBl\xE9"
            "e;5\n14/01/2022;P\xE2t\xE9 \xE0 l'\x9Cuf;7\n15/01/2022;Gruy\xE8re;7\n",
            "2022-01-13 Store 1 Crème brûlée 5\n2022-01-14 Store 1 Pâté à l'œuf 7\n2022-01-15 Store 1 "
            "Gruyère 7\n");
        row("cp1250 polish",
            "date;product;units\n2022-01-13;\xAF\xF3\xB3ty ser;5\n2022-01-14;\x8Cled\x9F w\xEA"
            "dzony;7\n2022-01-15;Chleb z m\xB9k\xB9;7\n",
            "2022-01-13 Store 1 Żółty ser 5\n2022-01-14 Store 1 Śledź wędzony 7\n2022-01-15 Store 1 Chleb z "
            "mąką 7\n");
        row("cp1251",
            "date;product;units\n2022-01-13;\xCC\xEE\xEB\xEE\xEA\xEE;5\n2022-01-14;\xD5\xEB\xE5\xE1 "
            "\xE1\xE5\xEB\xFB\xE9;7\n2022-01-15;\xD1\xFB\xF0;7\n",
            "2022-01-13 Store 1 Молоко 5\n2022-01-14 Store 1 Хлеб белый 7\n2022-01-15 Store 1 Сыр 7\n");
        row("utf8 japanese",
            "date,product,units\n2022-01-13,牛乳,5\n2022-01-14,パン,7\n2022-01-15,チーズ,7\n",
            "2022-01-13 Store 1 牛乳 5\n2022-01-14 Store 1 パン 7\n2022-01-15 Store 1 チーズ 7\n");
    }
    void encodings() { reads(); }

    void asksAboutGuessedEncodings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("Shift-JIS") << QByteArray("date,product,units\n2022-01-13,\x8B\x8D\x93\xFB,5\n2022-01-"
                                                 "14,\x83p\x83\x93,7\n2022-01-15,\x83`\x81[\x83Y,7\n")
                                   << QByteArray("had to be guessed");
        QTest::newRow("GB 18030") << QByteArray("date,product,units\n2022-01-13,\xC5\xA3\xC4\xCC,5\n2022-01-"
                                                "14,\xC3\xE6\xB0\xFC,7\n2022-01-15,\xC4\xCC\xC0\xD2,7\n")
                                  << QByteArray("had to be guessed");
        QTest::newRow("DOS")
            << QByteArray("Datum;Artikel;Menge\n13.01.2022;K\x84se;5\n14.01.2022;M\x81sli gr\x94\xE1"
                          "er;7\n15.01.2022;\x99l s\x81\xE1;7\n")
            << QByteArray("read as CP850");
    }
    void asksAboutGuessedEncodings() { asks(); }
};

} // namespace test_messy_text

SHELFCAST_TEST(test_messy_text, TestMessyText)
#include "test_messy_text.moc"
