// Numbers, dates, weeks and the days above the columns of wide tables, as tills and people write them.
#include "core/io/messy_fixture.h"
#include "test_program.h"

#include <QTest>

namespace test_messy_values {

using namespace shelfcast;
using namespace shelfcast::io;

class TestMessyValues : public QObject, MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data() {
        const auto row = table();
        row("beyond every whole number",
            "date;product;units;note\n2022-01-13;A;5;3.3E57\n2022-01-14;A;7;-1E300\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n");
        row("apostrophe before", "date;product;units\n2022-01-13;A;'5\n2022-01-14;B;7\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 B 7\n");
        row("pieces behind", "date;product;units\n2022-01-13;A;5 Stk\n2022-01-14;B;7\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 B 7\n");
        row("pcs behind", "date;product;units\n2022-01-13;A;5 pcs\n2022-01-14;B;7\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 B 7\n");
        row("St. behind", "date;product;units\n2022-01-13;A;5 St.\n2022-01-14;B;7\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 B 7\n");
        row("ud behind", "date;product;units\n2022-01-13;A;5 uds.\n2022-01-14;B;7\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 B 7\n");
        row("all pieces", "date;product;units\n2022-01-13;A;5 Stk\n2022-01-14;B;7 Stk\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 B 7\n");
        row("kg", "date;product;units\n2022-01-13;A;1,5 kg\n2022-01-14;B;7,25 kg\n",
            "2022-01-13 Store 1 A 1.5\n2022-01-14 Store 1 B 7.25\n");
        row("rupees", "date;product;units;price\n2022-01-13;A;5;Rs. 1,23,456.50\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 123456.5\n2022-01-14 Store 1 B 7 1\n");
        row("ZAR", "date;product;units;price\n2022-01-13;A;5;ZAR 5.50\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 5.5\n2022-01-14 Store 1 B 7 1\n");
        row("brl", "date;product;units;price\n2022-01-13;A;5;R$ 1.234,56\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 1234.56\n2022-01-14 Store 1 B 7 1\n");
        row("zl", "date;product;units;price\n2022-01-13;A;5;1 234,56 zł\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 1234.56\n2022-01-14 Store 1 B 7 1\n");
        row("neg dollar", "date;product;units;price\n2022-01-13;A;5;-$5.50\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 -5.5\n2022-01-14 Store 1 B 7 1\n");
        row("dollar neg", "date;product;units;price\n2022-01-13;A;5;$-5.50\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 -5.5\n2022-01-14 Store 1 B 7 1\n");
        row("per piece", "date;product;units;price\n2022-01-13;A;5;1,50 €/Stk\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 1.5\n2022-01-14 Store 1 B 7 1\n");
        row("lira", "date;product;units;price\n2022-01-13;A;5;₺5,50\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 5.5\n2022-01-14 Store 1 B 7 1\n");
        row("mxn", "date;product;units;price\n2022-01-13;A;5;5.50 MXN\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 5.5\n2022-01-14 Store 1 B 7 1\n");
        row("tl", "date;product;units;price\n2022-01-13;A;5;5,50 TL\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 5.5\n2022-01-14 Store 1 B 7 1\n");
        row("apostrophe", "date;product;units;price\n2022-01-13;A;5;'1.50\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 1.5\n2022-01-14 Store 1 B 7 1\n");
        row("thin",
            "date;product;units;price\n2022-01-13;A;5;1\xE2\x80\x89"
            "234,56\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 1234.56\n2022-01-14 Store 1 B 7 1\n");
        row("cents point", "date;product;units;price\n2022-01-13;A;5;1 234.56\n2022-01-14;B;7;1\n",
            "2022-01-13 Store 1 A 5 1234.56\n2022-01-14 Store 1 B 7 1\n");
        row("sku apostrophe", "date,product,units\n2022-01-13,'007,5\n2022-01-14,'008,7\n",
            "2022-01-13 Store 1 007 5\n2022-01-14 Store 1 008 7\n");
        row("ean long", "date,ean,units\n2022-01-13,4006381333931,5\n2022-01-14,00012345678905,7\n",
            "2022-01-13 Store 1 4006381333931 5\n2022-01-14 Store 1 00012345678905 7\n");
    }
    void numbers() { reads(); }

    void dates_data() {
        const auto row = table();
        row("two-digit year first, days of one digit",
            "date;product;units\n91-1-5;A;5\n91-1-6;A;7\n91-2-3;A;6\n",
            "1991-01-05 Store 1 A 5\n1991-01-06 Store 1 A 7\n1991-02-03 Store 1 A 6\n");
        row("oracle", "date;product;units\n13-JAN-22;A;5\n14-JAN-22;A;7\n03-FEB-22;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("sas", "date;product;units\n13JAN2022;A;5\n14JAN2022;A;7\n03FEB2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("us dashes", "date;product;units\nJan-13-2022;A;5\nJan-14-2022;A;7\nFeb-03-2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("ebay", "date;product;units\nJan-13-22;A;5\nJan-14-22;A;7\nFeb-03-22;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("14 digits", "date;product;units\n20220113235959;A;5\n20220114000001;A;7\n20220203120000;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("12 digits", "date;product;units\n202201132359;A;5\n202201140001;A;7\n202202031200;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("db2",
            "date;product;units\n2022-01-13-08.26.00.000000;A;5\n2022-01-14-08.26.00.000000;A;7\n2022-02-03-"
            "08.26.00.000000;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("float", "date;product;units\n20220113.0;A;5\n20220114.0;A;7\n20220203.0;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("julian", "date;product;units\n2022-013;A;5\n2022-014;A;7\n2022-034;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("chinese", "date;product;units\n2022年1月13日;A;5\n2022年1月14日;A;7\n2022年2月3日;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("korean", "date;product;units\n2022. 1. 13.;A;5\n2022. 1. 14.;A;7\n2022. 2. 3.;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("pm dots",
            "date;product;units\n1/13/2022 8:26:00 p.m.;A;5\n1/14/2022 8:26:00 a.m.;A;7\n2/3/2022 8:26:00 "
            "p.m.;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("pm spanish",
            "date;product;units\n13/01/2022 8:26:00 p. m.;A;5\n14/01/2022 8:26:00 a. m.;A;7\n03/02/2022 "
            "8:26:00 p. m.;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("nnbsp pm",
            "date;product;units\n1/13/2022 8:26:00\xE2\x80\xAFPM;A;5\n1/14/2022 8:26:00\xE2\x80\xAF"
            "AM;A;7\n2/3/2022 8:26:00\xE2\x80\xAFPM;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("us short clock", "date;product;units\n1/13/22 8:26;A;5\n1/14/22 8:26;A;7\n2/3/22 8:26;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("pt names",
            "date;product;units\n13 de jan. de 2022;A;5\n14 de jan de 2022;A;7\n3 de fevereiro de 2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("it weekday",
            "date;product;units\ngio 13 gen 2022;A;5\nven 14 gen 2022;A;7\ngio 3 feb 2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("ordinals",
            "date;product;units\n13th January 2022;A;5\n14th January 2022;A;7\n3rd February 2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("js date",
            "date;product;units\nThu Jan 13 2022 08:26:00 GMT+0100 (CET);A;5\nFri Jan 14 2022 08:26:00 "
            "GMT+0100 (CET);A;7\nThu Feb 03 2022 08:26:00 GMT+0100 (CET);A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("ctime",
            "date;product;units\nThu Jan 13 08:26:00 2022;A;5\nFri Jan 14 08:26:00 2022;A;7\nThu Feb  3 "
            "08:26:00 2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("rfc2822",
            "date;product;units\nThu, 13 Jan 2022 08:26:00 +0100;A;5\nFri, 14 Jan 2022 08:26:00 "
            "+0100;A;7\nThu, 03 Feb 2022 08:26:00 +0100;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("apostrophe", "date;product;units\n'2022-01-13;A;5\n'2022-01-14;A;7\n'2022-02-03;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("iso mixed german", "date;product;units\n2022-01-13;A;5\n14.01.2022;A;7\n03.02.2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("slashes and text month",
            "date;product;units\n13/Jan/2022;A;5\n14/Jan/2022;A;7\n03/Feb/2022;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("apache",
            "date;product;units\n13/Jan/2022:08:26:00 +0100;A;5\n14/Jan/2022:08:26:00 "
            "+0100;A;7\n03/Feb/2022:08:26:00 +0100;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("scientific", "date;product;units\n2.0220113E7;A;5\n2.0220114E7;A;7\n2.0220203E7;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("trailing Z date", "date;product;units\n2022-01-13Z;A;5\n2022-01-14Z;A;7\n2022-02-03Z;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("iso T minutes",
            "date;product;units\n2022-01-13T08:26;A;5\n2022-01-14T08:26;A;7\n2022-02-03T08:26;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("quoted tz name",
            "date;product;units\n2022-01-13 08:26:00 Europe/Berlin;A;5\n2022-01-14 08:26:00 "
            "Europe/Berlin;A;7\n2022-02-03 08:26:00 Europe/Berlin;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("uhr",
            "date;product;units\n13.01.2022, 08:26 Uhr;A;5\n14.01.2022, 08:26 Uhr;A;7\n03.02.2022, 12:00 "
            "Uhr;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("fr h", "date;product;units\n13/01/2022 08h26;A;5\n14/01/2022 08h26;A;7\n03/02/2022 12h00;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("a/le",
            "date;product;units\nle 13/01/2022 à 08:26;A;5\nle 14/01/2022 à 08:26;A;7\nle 03/02/2022 à "
            "12:00;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("epoch float", "date;product;units\n1642032000.0;A;5\n1642118400.5;A;7\n1643846400.25;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("epoch micro",
            "date;product;units\n1642032000000000;A;5\n1642118400000000;A;7\n1643846400000000;A;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-02-03 Store 1 A 6\n");
        row("months names with year col",
            "Year,Month,Product,Units\n2022,January,A,5\n2022,February,A,7\n2022,March,A,6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("mixed month names col",
            "Monat;Artikel;Menge\nJanuar 2022;A;5\nFebruar 2022;A;7\nMärz 2022;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("month M notation", "month;product;units\n2022M01;A;5\n2022M02;A;7\n2022M03;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("month jan-22", "month;product;units\nJan-22;A;5\nFeb-22;A;7\nMar-22;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("month mm/yy", "month;product;units\n01/22;A;5\n02/22;A;7\n03/22;A;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("date and time columns us", "Date,Time,SKU,Qty\n1/13/2022,8:26 PM,A,5\n1/14/2022,8:26 AM,A,7\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n");
    }
    void dates() { reads(); }

    void weeks_data() {
        const auto row = table();
        row("iso compact", "week;product;units\n2022W02;A;5\n2022W03;A;7\n2022W04;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("iso day", "week;product;units\n2022-W02-1;A;5\n2022-W03-1;A;7\n2022-W04-1;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("wk words", "week;product;units\nWeek 2, 2022;A;5\nWeek 3, 2022;A;7\nWeek 4, 2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("week 02 2022", "week;product;units\nW02 2022;A;5\nW03 2022;A;7\nW04 2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("wk2", "week;product;units\nwk2-2022;A;5\nwk3-2022;A;7\nwk4-2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("french", "week;product;units\nS02 2022;A;5\nS03 2022;A;7\nS04 2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("french long", "week;product;units\nSemaine 2 2022;A;5\nSemaine 3 2022;A;7\nSemaine 4 2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("yyyyww", "yearweek;product;units\n202202;A;5\n202203;A;7\n202204;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("yyyyww week", "week;product;units\n202202;A;5\n202203;A;7\n202204;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("yyyy-ww", "KW;product;units\n2022-02;A;5\n2022-03;A;7\n2022-04;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("ww/yyyy", "Woche;product;units\n02/2022;A;5\n03/2022;A;7\n04/2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("2022/02 KW", "Kalenderwoche;product;units\n2022/02;A;5\n2022/03;A;7\n2022/04;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("KW.", "Woche;product;units\nKW02.2022;A;5\nKW03.2022;A;7\nKW04.2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("range",
            "Woche;product;units\n10.01.2022 - 16.01.2022;A;5\n17.01.2022 - 23.01.2022;A;7\n24.01.2022 - "
            "30.01.2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("range iso",
            "week;product;units\n2022-01-10/2022-01-16;A;5\n2022-01-17/2022-01-23;A;7\n2022-01-24/"
            "2022-01-30;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("week of",
            "week;product;units\nWeek of 2022-01-10;A;5\nWeek of 2022-01-17;A;7\nWeek of 2022-01-24;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("wc", "week;product;units\nw/c 10/01/2022;A;5\nw/c 17/01/2022;A;7\nw/c 24/01/2022;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("year and week cols", "Jahr;KW;Artikel;Menge\n2022;2;A;5\n2022;3;A;7\n2022;4;A;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
    }
    void weeks() { reads(); }

    void wideHeaders_data() {
        const auto row = table();
        row("prefix", "product;qty_2022_01;qty_2022_02;qty_2022_03\nA;5;7;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("sum of", "product;Sum of 2022-01;Sum of 2022-02;Sum of 2022-03\nA;5;7;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("units date", "product;Units 2022-01-13;Units 2022-01-14;Units 2022-01-15\nA;5;7;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-15 Store 1 A 6\n");
        row("sales jan", "product;Sales Jan 2022;Sales Feb 2022;Sales Mar 2022\nA;5;7;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("2022M01", "product;2022M01;2022M02;2022M03\nA;5;7;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("Jan-22", "product;Jan-22;Feb-22;Mar-22\nA;5;7;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("2022_01", "product;2022_01;2022_02;2022_03\nA;5;7;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("X2022.01.13", "product;X2022.01.13;X2022.01.14;X2022.01.15\nA;5;7;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-15 Store 1 A 6\n");
        row("timestamps", "product;2022-01-13 00:00:00;2022-01-14 00:00:00;2022-01-15 00:00:00\nA;5;7;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-15 Store 1 A 6\n");
        row("weekday", "product;Do 13.01.2022;Fr 14.01.2022;Sa 15.01.2022\nA;5;7;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-15 Store 1 A 6\n");
        row("8 digits", "product;20220113;20220114;20220115\nA;5;7;6\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-15 Store 1 A 6\n");
        row("6 digits", "product;202201;202202;202203\nA;5;7;6\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("KW", "product;KW02/2022;KW03/2022;KW04/2022\nA;5;7;6\n",
            "2022-01-10 Store 1 A 5\n2022-01-17 Store 1 A 7\n2022-01-24 Store 1 A 6\n");
        row("two dates only", "product;2022-01-13;2022-01-14\nA;5;7\nB;1;2\n",
            "2022-01-13 Store 1 A 5\n2022-01-14 Store 1 A 7\n2022-01-13 Store 1 B 1\n2022-01-14 Store 1 B "
            "2\n");
        row("units and price by month",
            "product;Units Jan 2022;Price Jan 2022;Units Feb 2022;Price Feb 2022;Units Mar 2022;Price Mar "
            "2022\nA;5;1,5;7;1,6;6;1,7\n",
            "2022-01-01 Store 1 A 5\n2022-02-01 Store 1 A 7\n2022-03-01 Store 1 A 6\n");
        row("m5 sales_train",
            "id,item_id,dept_id,cat_id,store_id,state_id,d_1,d_2,d_3\nH_1_CA_1,H_1,H,HOB,CA_1,CA,0,2,1\n",
            "2011-01-29 CA_1 H_1 0\n2011-01-30 CA_1 H_1 2\n2011-01-31 CA_1 H_1 1\n");
        row("years above months", ";2021;;;2022;;\nproduct;Jan;Feb;Mar;Jan;Feb;Mar\nA;1;2;3;4;5;6\n",
            "2021-01-01 Store 1 A 1\n2021-02-01 Store 1 A 2\n2021-03-01 Store 1 A 3\n2022-01-01 Store 1 A "
            "4\n2022-02-01 Store 1 A 5\n2022-03-01 Store 1 A 6\n");
    }
    void wideHeaders() { reads(); }
};

} // namespace test_messy_values

SHELFCAST_TEST(test_messy_values, TestMessyValues)
#include "test_messy_values.moc"
