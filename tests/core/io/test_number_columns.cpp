// Columns of numbers with units, currencies and digits of other scripts, and values that are no numbers.
#include "core/io/messy_fixture.h"
#include "test_program.h"

namespace test_number_columns {

using namespace shelfcast;
using namespace shelfcast::io;

class TestNumberColumns : public QObject, private MessyFiles {
    Q_OBJECT

private Q_SLOTS:
    void units_data() {
        const auto row = table();
        row("pieces",
            "date,store,product,qty\n2024-01-01,S1,A,5 EA\n2024-01-02,S1,B,3x\n2024-01-03,S1,A,x 4\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 B 3\n2024-01-03 S1 A 4\n");
        row("Russian pieces", "дата;магазин;товар;количество\n01.01.2024;S1;A;5 шт.\n13.01.2024;S1;B;3 шт\n",
            "2024-01-01 S1 A 5\n2024-01-13 S1 B 3\n");
        row("Japanese pieces", "date,store,product,数量\n2024-01-01,S1,A,５個\n2024-01-02,S1,B,12個\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 B 12\n");
        row("Czech pieces with a decimal comma",
            "date;store;product;qty\n2024-01-01;S1;A;5,5 ks\n2024-01-02;S1;B;3 ks\n",
            "2024-01-01 S1 A 5.5\n2024-01-02 S1 B 3\n");
        row("kilograms and grams",
            "date,store,product,qty\n2024-01-01,S1,A,1.250 kg\n2024-01-02,S1,A,2.5 kg\n"
            "2024-01-03,S1,A,300 g\n",
            "2024-01-01 S1 A 1.25\n2024-01-02 S1 A 2.5\n", 1);
        row("litres and millilitres",
            "date,store,product,qty\n2024-01-01,S1,A,1.5 l\n2024-01-02,S1,A,750 ml\n"
            "2024-01-03,S1,A,2 l\n",
            "2024-01-01 S1 A 1.5\n2024-01-03 S1 A 2\n", 1);
        row("pieces and dozens",
            "date,store,product,qty\n2024-01-01,S1,A,5 pcs\n2024-01-02,S1,A,1 dz\n"
            "2024-01-03,S1,A,7 pcs\n2024-01-04,S1,A,8 pcs\n",
            "2024-01-01 S1 A 5\n2024-01-03 S1 A 7\n2024-01-04 S1 A 8\n", 1);
        row("grams alone", "date,store,product,qty\n2024-01-01,S1,A,300 g\n2024-01-02,S1,A,250 g\n",
            "2024-01-01 S1 A 300\n2024-01-02 S1 A 250\n");
        row("codes are no quantities",
            "date,store,product,qty\n2024-01-01,S1,A,5\n2024-01-02,S1,A,P6\n"
            "2024-01-03,S1,A,7\n2024-01-04,S1,A,8\n",
            "2024-01-01 S1 A 5\n2024-01-03 S1 A 7\n2024-01-04 S1 A 8\n", 1);
    }
    void units() { reads(); }

    void signs_data() {
        const auto row = table();
        row("a ledger's minus is sold",
            "date,store,product,qty\n2024-01-01,S1,A,-5\n2024-01-02,S1,A,-3\n2024-01-03,S1,A,0\n2024-01-04,"
            "S1,A,-2\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 A 3\n2024-01-03 S1 A 0\n2024-01-04 S1 A 2\n");
        row("behind the number, and a piece that came back",
            "date,store,product,qty\n2024-01-01,S1,A,5-\n2024-01-02,S1,A,3-\n2024-01-03,S1,A,4-\n2024-01-04,"
            "S1,A,2-\n"
            "2024-01-05,S1,A,2-\n2024-01-06,S1,A,2-\n2024-01-07,S1,A,2-\n2024-01-08,S1,A,2-\n2024-01-09,S1,A,"
            "2-\n"
            "2024-01-10,S1,A,1\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 A 3\n2024-01-03 S1 A 4\n2024-01-04 S1 A 2\n2024-01-05 S1 A 2\n"
            "2024-01-06 S1 A 2\n2024-01-07 S1 A 2\n2024-01-08 S1 A 2\n2024-01-09 S1 A 2\n2024-01-10 S1 A "
            "-1\n");
        row("returns beside sales",
            "date,store,product,qty\n2024-01-01,S1,A,-5\n2024-01-02,S1,A,-3\n2024-01-03,S1,A,-4\n2024-01-04,"
            "S1,A,2\n",
            "2024-01-01 S1 A -5\n2024-01-02 S1 A -3\n2024-01-03 S1 A -4\n2024-01-04 S1 A 2\n");
        row("two rows are no evidence", "date,store,product,qty\n2024-01-01,S1,A,-5\n2024-01-02,S1,A,-3\n",
            "2024-01-01 S1 A -5\n2024-01-02 S1 A -3\n");
    }
    void signs() { reads(); }

    void aMinusIsReadAsDecided() {
        ReadOptions options;
        options.decisions["sign"] = "as-written";
        const auto back = readBack(
            writeFile(m_folder, "minus.csv",
                      "date,store,product,qty\n2024-01-01,S1,A,-5\n2024-01-02,S1,A,-3\n2024-01-03,S1,A,-2\n"),
            options);
        QVERIFY(!back.error);
        QCOMPARE(back.rows.at(0).units, -5.0);
    }

    void thousands_data() {
        const auto row = table();
        row("a point beside whole hundreds groups",
            "date\tstore\tproduct\tqty\n2024-01-01\tS1\tA\t1.005\n2024-01-02\tS1\tA\t987\n"
            "2024-01-03\tS1\tA\t12.250\n",
            "2024-01-01 S1 A 1005\n2024-01-02 S1 A 987\n2024-01-03 S1 A 12250\n");
        row("not beside whole thousands",
            "date\tstore\tproduct\tqty\n2024-01-01\tS1\tA\t1.005\n2024-01-02\tS1\tA\t1987\n",
            "2024-01-01 S1 A 1.005\n2024-01-02 S1 A 1987\n");
        row("not where all have a fraction",
            "date\tstore\tproduct\tqty\n2024-01-01\tS1\tA\t1.005\n2024-01-02\tS1\tA\t2.250\n",
            "2024-01-01 S1 A 1.005\n2024-01-02 S1 A 2.25\n");
        row("not beside other fractions",
            "date\tstore\tproduct\tqty\n2024-01-01\tS1\tA\t1.005\n2024-01-02\tS1\tA\t987\n"
            "2024-01-03\tS1\tA\t2.5\n",
            "2024-01-01 S1 A 1.005\n2024-01-02 S1 A 987\n2024-01-03 S1 A 2.5\n");
        row("the hundreds of another column say nothing",
            "date\tstore\tproduct\tqty\n2024-01-01\tS1\t123\t1.005\n2024-01-02\tS1\t456\t2.250\n",
            "2024-01-01 S1 123 1.005\n2024-01-02 S1 456 2.25\n");
    }
    void thousands() { reads(); }

    void digits_data() {
        const auto row = table();
        row("Arabic-Indic",
            "date,store,product,qty,price\n2024-01-01,S1,A,١٢,٢٫٥\n2024-01-02,S1,A,١٬٠٠٥,٢٫٥\n",
            "2024-01-01 S1 A 12 2.5\n2024-01-02 S1 A 1005 2.5\n");
        row("Persian", "date,store,product,qty\n2024-01-01,S1,A,۱۲\n2024-01-02,S1,A,۷\n",
            "2024-01-01 S1 A 12\n2024-01-02 S1 A 7\n");
        row("Devanagari", "date,store,product,qty\n2024-01-01,S1,A,१२\n2024-01-02,S1,A,७\n",
            "2024-01-01 S1 A 12\n2024-01-02 S1 A 7\n");
        row("full-width with a minus", "date,store,product,qty\n2024-01-01,S1,A,１２\n2024-01-02,S1,A,－３\n",
            "2024-01-01 S1 A 12\n2024-01-02 S1 A -3\n");
    }
    void digits() { reads(); }

    void prices_data() {
        const auto row = table();
        row("rand", "date;store;product;qty;price\n2024-01-01;S1;A;5;R 12.50\n2024-01-02;S1;A;6;R 13.00\n",
            "2024-01-01 S1 A 5 12.5\n2024-01-02 S1 A 6 13\n");
        row("roubles",
            "date;store;product;qty;price\n2024-01-01;S1;A;5;125 руб.\n2024-01-02;S1;A;6;130 руб.\n",
            "2024-01-01 S1 A 5 125\n2024-01-02 S1 A 6 130\n");
        row("soles", "date;store;product;qty;price\n2024-01-01;S1;A;5;S/ 12.50\n2024-01-02;S1;A;6;S/ 12.75\n",
            "2024-01-01 S1 A 5 12.5\n2024-01-02 S1 A 6 12.75\n");
        row("baht", "date;store;product;qty;price\n2024-01-01;S1;A;5;฿12.50\n2024-01-02;S1;A;6;฿12.75\n",
            "2024-01-01 S1 A 5 12.5\n2024-01-02 S1 A 6 12.75\n");
        row("whole crowns",
            "date;store;product;qty;price\n2024-01-01;S1;A;5;1 234:-\n2024-01-02;S1;A;6;99:-\n",
            "2024-01-01 S1 A 5 1234\n2024-01-02 S1 A 6 99\n");
        row("unreadable: the sale stays",
            "date,store,product,qty,price\n2024-01-01,S1,A,5,2.50\n"
            "2024-01-02,S1,A,6,ask\n2024-01-03,S1,A,7,2.50\n",
            "2024-01-01 S1 A 5 2.5\n2024-01-02 S1 A 6\n2024-01-03 S1 A 7 2.5\n");
        row("unreadable stock and discount",
            "date,store,product,qty,discount,stock\n2024-01-01,S1,A,5,tbd,40\n"
            "2024-01-02,S1,A,6,0,see list\n2024-01-03,S1,A,7,0,40\n",
            "2024-01-01 S1 A 5\n2024-01-02 S1 A 6\n2024-01-03 S1 A 7\n");
    }
    void prices() { reads(); }

    void saysWhatWasLeftOut() {
        const auto back = readBack(writeFile(m_folder, "file.csv",
                                             "date,store,product,qty,price\n2024-01-01,S1,A,5,2.50\n"
                                             "2024-01-02,S1,A,6,ask\n2024-01-03,S1,A,7,2.50\n"));
        const auto& quality = back.result.report.quality;
        QVERIFY(std::any_of(quality.begin(), quality.end(), [](const QualityFinding& finding) {
            return finding.code == "unreadable_values" && finding.count == 1 &&
                   finding.exampleRows == std::vector<std::int64_t>{3} &&
                   finding.message.english().find("\"ask\"") != std::string::npos;
        }));
    }

    void refusedUnitCanBeChosen() {
        const auto path =
            writeFile(m_folder, "file.csv",
                      "date,store,product,qty\n2024-01-01,S1,A,1.250 kg\n2024-01-02,S1,A,2.5 kg\n"
                      "2024-01-03,S1,A,300 g\n");
        const auto& decisions = readBack(path).result.report.understanding.decisions;
        const auto found = std::find_if(decisions.begin(), decisions.end(),
                                        [](const auto& decision) { return decision.code == "units_word"; });
        QVERIFY(found != decisions.end() && found->doubtful && found->value == "kg" &&
                found->alternatives == std::vector<std::string>{"g"});
        ReadOptions options;
        options.decisions["units_word"] = "g";
        const auto back = readBack(path, options);
        QVERIFY(back.error); // two of three rows are held back
    }
};

} // namespace test_number_columns

SHELFCAST_TEST(test_number_columns, TestNumberColumns)
#include "test_number_columns.moc"
