#include "core/io/io_fixture.h"
#include "core/io/zip_fixture.h"
#include "io/sheets/sheet_rows.h"
#include "io/sheets/spreadsheet.h"
#include "test_program.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace test_workbooks {

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

/// Saved by LibreOffice as Excel 97-2003: a title, Date / Item / Units sold, 3 and 4 January 2022 with 5
/// and 7.5.
constexpr const char* xlsFile =
    "AAAWAHja7VddaBxVFD53djeZ3aTJJE2qphrX1G7TJpHGPhjRmt9WA5aEtI1FArpJJjHJJhs2G2jBn21q3ywofRChII"
    "X0QRRtEVSoYvLWB0URCtWn1LeiD1tRpNBk/c6ZO9ntsgu7aSmoOcOZe++5P+fMnN/74w9VK+cv1V2nLHiGPLSW8lNJ"
    "Bk0BTXdgERmatpZKpVxyahP+VbCqW9ahF/rzAVnnpVqvft1uwn8TBiiKJ05BOkAzaGN0goqBbbCYzPMK2bNW4LpCYZ"
    "P/xvlz/OY47gFm+z/Hevb/ALAMWA7cAqwAVjopgKqA1cCtwBpgrdgE0QPAB4EPAeuA24EPAx8B1msZgrpl3IH+43oc"
    "2ow59w38JrRY4qPLW75jlYvur8MiLnqXxS5+BQ7RLNtGdzgyErxf0CUyhBXLsAQj3Y+eonOgVtBnQv1a3vvF+gAdFG"
    "zTFn3M6BDZz8i7Qd4VxPu/lD2/CKWVQnSFveetd7UTlKkesmmSwjRI84iIh9GboTmsrMtcyV6iOhEpJzAfuavZem85"
    "LbKvPW/P2LFwpN5bRRfYz04Ahlqmp4daRkdXxLEW6S9xGBeWgkznM4X+Z2F0o0g6/e/oi/h3uf5zk7M+mU3fnYfenI"
    "e+Jw/dn5NOMAeRx5umnzUwSFCKWyvhkbYqUSJtdcIr7dZEqbQ1CV/qVTH60+Bwxes4yPF3cJ7Cs6xMINGRM4p+o5c5"
    "qicHhE1JkqM3s3Wr/EzcR2VJ9rtvkSNMOqmQJcwl1YF3B9XftJw8YcKOTeQB82+kitvwBF86vwzYs9FYHKf3hOM2mt"
    "64PY00c3RmIj4XnItGRsG1szWF1GMSL+PUM2LWAtOaqdWtwfnJiWPWHXGsHLKP4pvY86vkOywcd/ujmz8dGu5vf0Xo"
    "ifSNhnYazv85iZll7x7Z0STvBVlbg8yFPBbqDjX02JPhwfngYTs2MdbcFY1ONYRanwx11tIOVlbeFf3hcTsY6j8lh7"
    "4t7xAE2Cdwo31XRr8R/VMt1xZariXbd2f0zyOg+fFZSp4FalbNyt3jtoqO4myT3pD/RhQOVErLY95V6kuPDTy9/vQY"
    "hYCq1evJqCBtBbpEMA3LLRuccKYqhaac+TtoRg6aJ4u2KsWFU06QjJSM1PpIiQLdkYERn/ENigtDbGDgK6YdlF3bJI"
    "6/CYPwyNwg5nifR07hr3DmeMdlVDS/Uz+fnnzBMY2kqc2bl4JPcq+c6k02Ct2ftHIUUwYFZB/vYeN+zqimL0qcjET0"
    "LDRFUvY4crsMAOPwjXEz8yDlFnCBwms/hUrJE3BqQMs0nBDhTB3kmuvQxEgsOhcdiwcPHB+xI8Gnn2o5Eh62IxFbXK"
    "RrYmys7W5qT+UEiA3DWopErTnOpZXTH/5xq+816+P3TGra9fnPrI7XtW/zfJuuTzv0L3tR16nHdK06quvVWV3j3lh1"
    "ak/u79X7XCikX4z8TDGufn/13BPbrbPvQ/7mW5/2cPzLog3pOtmNrFaGrPno9xLu5f1P5MyywVx72BGW/E7/JXCP0R"
    "QNixxTRctfLQHMCVGpIu5VH5S6dtYNvtOwkT7IMLkh/p6MO1ghex4F9q7beR/qQHvD+guAf7H3v8f0XU2qUVS58/j+"
    "adSjrPteWMGY6IQpcdSpUVDyQ6Pm7yvi/zcAP1nn3wMOIyKDLRZYnDxtG/j+ncD45v1f4B8f1Srb";

constexpr const char* contentTypes = "<?xml version=\"1.0\"?><Types/>";
constexpr const char* rootRels = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/officeDocument\" "
                                 "Target=\"xl/workbook.xml\"/></Relationships>";
constexpr const char* workbookRels =
    "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
    "<Relationship Id=\"r2\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
    "<Relationship Id=\"r3\" Type=\"http://x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    "<Relationship Id=\"r4\" Type=\"http://x/styles\" Target=\"styles.xml\"/></Relationships>";
constexpr const char* styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" "
                               "formatCode=\"dd/mm/yyyy\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
                               "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf "
                               "numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs>"
                               "</styleSheet>";
constexpr const char* strings = "<sst><si><t>Date</t></si><si><r><t>Prod</t></r><r><rPr><b/></rPr><t>uct</"
                                "t></r></si><si><t>Units sold</t></si>"
                                "<si><t>Discount</t></si><si><t xml:space=\"preserve\"> A &amp; B "
                                "</t><rPh><t>phonetic</t></rPh></si></sst>";

std::string sheet(const std::string& rows) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!-- c --><worksheet><sheetData>" + rows +
           "</sheetData></worksheet>";
}

/// Title in a merged row, header in row 3, data from column C on, a row left out, all kinds of cells.
std::string salesSheet() {
    return sheet(
        "<row r=\"1\"><c r=\"C1\" t=\"inlineStr\"><is><t>Sales of January</t></is></c></row>"
        "<row r=\"3\"><c r=\"C3\" t=\"s\"><v>0</v></c><c r=\"D3\" t=\"s\"><v>1</v></c><c r=\"E3\" "
        "t=\"s\"><v>2</v></c>"
        "<c r=\"F3\" t=\"s\"><v>3</v></c></row>"
        "<row r=\"4\"><c r=\"C4\" s=\"1\"><v>44564</v></c><c r=\"D4\" t=\"s\"><v>4</v></c><c "
        "r=\"E4\"><v>5</v></c>"
        "<c r=\"F4\" s=\"3\"><v>0.07</v></c></row>"
        "<row r=\"6\"><c r=\"C6\" s=\"2\"><v>44565.75</v></c><c r=\"D6\" "
        "t=\"str\"><f>\"X\"&amp;1</f><v>X1</v></c>"
        "<c r=\"E6\"><f>2+5.5</f><v>7.5</v></c><c r=\"F6\" s=\"3\"/></row>"
        "<row r=\"7\"><c r=\"C7\" t=\"d\"><v>2022-01-06T00:00:00</v></c><c r=\"D7\"><v>4006381333931</v></c>"
        "<c r=\"E7\" t=\"inlineStr\"><is><t>9</t></is></c></row>");
}

} // namespace

class TestWorkbooks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workbook(const char* name, const std::string& sheet1, const std::string& sheet2 = sheet(""),
                     const std::string& properties = {}, const std::string& state = {}) {
        return writeZip(m_folder, name,
                        {{"[Content_Types].xml", contentTypes},
                         {"_rels/.rels", rootRels},
                         {"xl/workbook.xml", "<x:workbook xmlns:x=\"y\"><x:workbookPr " + properties +
                                                 "/><x:sheets><x:sheet name=\"One\" " + state +
                                                 " r:id=\"r1\"/><x:sheet name=\"Two &amp; "
                                                 "more\" r:id=\"r2\"/></x:sheets></x:workbook>"},
                         {"xl/_rels/workbook.xml.rels", workbookRels},
                         {"xl/sharedStrings.xml", strings},
                         {"xl/styles.xml", styles},
                         {"xl/worksheets/sheet1.xml", sheet1},
                         {"xl/worksheets/sheet2.xml", sheet2}});
    }
    static QByteArray refusal(const QString& path) {
        const auto back = readBack(path);
        return back.error ? QByteArray::fromStdString(back.error->message) : QByteArray();
    }

private Q_SLOTS:
    void readsEveryKindOfCell() {
        const auto back = readBack(workbook("cells.xlsx", salesSheet()));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.layout.headerLine, std::int64_t{3});
        QCOMPARE(back.rows.size(), std::size_t{3});
        QCOMPARE(back.rows[0].day.toIso(), std::string("2022-01-03"));
        QCOMPARE(back.rows[0].product, std::string("A & B"));
        QCOMPARE(back.rows[0].units, 5.0);
        QCOMPARE(back.rows[0].discount, std::optional(7.0));
        QCOMPARE(back.rows[1].day.toIso(), std::string("2022-01-04"));
        QCOMPARE(back.rows[1].product, std::string("X1"));
        QCOMPARE(back.rows[1].units, 7.5);
        QCOMPARE(back.rows[1].discount, std::optional<double>());
        QCOMPARE(back.rows[2].day.toIso(), std::string("2022-01-06"));
        QCOMPARE(back.rows[2].product, std::string("4006381333931"));
        QCOMPARE(back.rows[2].units, 9.0);
    }

    void rejectedRowsHaveTheSheetsNumbers() {
        auto rows = salesSheet();
        rows.replace(rows.find("<v>7.5</v>"), 10, "<v>abc</v>");
        const auto back = readBack(workbook("rejected.xlsx", rows));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rejected.size(), std::size_t{1});
        QCOMPARE(back.rejected[0].row, std::int64_t{6});
        QCOMPARE(back.rejected[0].column, std::string("Units sold"));
    }

    void datesFrom1904() {
        const auto back = readBack(workbook("mac.xlsx", salesSheet(), sheet(""), "date1904=\"1\""));
        QVERIFY(!back.error);
        QCOMPARE(back.rows[0].day.toIso(), std::string("2026-01-04")); // 1,462 days later than from 1900
    }

    void choosesTheSheetWithSales() {
        const auto cover = sheet("<row><c t=\"inlineStr\"><is><t>Hello</t></is></c></row>");
        const auto path = workbook("cover.xlsx", cover, salesSheet());
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.layout.sheet, std::string("Two & more"));
        QCOMPARE(back.layout.sheets, (std::vector<std::string>{"One", "Two & more"}));
        ReadOptions options;
        options.sheet = "one";
        QVERIFY(readBack(path, options).error);
        options.sheet = "Three";
        const auto none = readBack(path, options);
        QVERIFY(none.error);
        QCOMPARE(none.error->message,
                 std::string("The workbook has no sheet \"Three\". It has \"One\" and \"Two & more\"."));
    }

    void saysThatOtherSheetsAreNotRead_data() {
        QTest::addColumn<std::string>("rows");
        QTest::newRow("with headers") << salesSheet();
        QTest::newRow("without") << sheet(
            "<row><c t=\"inlineStr\"><is><t>2024-01-01</t></is></c><c t=\"inlineStr\"><is><t>A</t></is></c>"
            "<c><v>3</v></c></row><row><c t=\"inlineStr\"><is><t>2024-01-02</t></is></c><c t=\"inlineStr\">"
            "<is><t>A</t></is></c><c><v>5</v></c></row><row><c t=\"inlineStr\"><is><t>2024-01-03</t></is></c>"
            "<c t=\"inlineStr\"><is><t>B</t></is></c><c><v>4</v></c></row>");
    }
    void saysThatOtherSheetsAreNotRead() {
        QFETCH(std::string, rows);
        const auto back = readBack(workbook("months.xlsx", rows, rows));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        const auto& questions = back.layout.questions;
        QVERIFY(std::any_of(questions.begin(), questions.end(), [](const std::string& question) {
            return question.find("Only the sheet \"One\" is read; \"Two & more\" has the same columns") !=
                   std::string::npos;
        }));
    }

    void sheetsAsStores_data() {
        QTest::addColumn<std::string>("first");
        QTest::addColumn<std::string>("second");
        QTest::addColumn<std::string>("choice");
        QTest::addColumn<QByteArray>("decided"); ///< empty = asked
        QTest::addColumn<QByteArray>("read");
        const std::string own = "2024-01-01 A 3;2024-01-02 A 5;2024-01-02 B 4",
                          other = "2024-01-01 A 7;2024-01-02 A 1;2024-01-02 B 2",
                          group = "2024-01-01 C 7;2024-01-02 C 1;2024-01-02 D 2";
        QTest::newRow("same products, other figures")
            << own << other << std::string() << QByteArray("stores") << QByteArray("One 12 Two & more 10");
        QTest::newRow("only the first")
            << own << other << std::string("first") << QByteArray("first") << QByteArray("Store 1 12");
        QTest::newRow("one table") << own << other << std::string("all") << QByteArray("all")
                                   << QByteArray("Store 1 22");
        QTest::newRow("a copy") << own << own << std::string() << QByteArray() << QByteArray("Store 1 12");
        QTest::newRow("other products")
            << own << group << std::string() << QByteArray() << QByteArray("Store 1 12");
    }
    void sheetsAsStores() {
        QFETCH(std::string, first);
        QFETCH(std::string, second);
        QFETCH(std::string, choice);
        QFETCH(QByteArray, decided);
        QFETCH(QByteArray, read);
        const auto rows = [](const std::string& text) {
            std::string xml;
            for (const auto& line : QByteArray::fromStdString("Date Product Units;" + text).split(';')) {
                xml += "<row>";
                for (const auto& cell : line.split(' '))
                    xml += "<c t=\"inlineStr\"><is><t>" + cell.toStdString() + "</t></is></c>";
                xml += "</row>";
            }
            return sheet(xml);
        };
        ReadOptions options;
        if (!choice.empty())
            options.decisions["sheets"] = choice;
        const auto back = readBack(workbook("stores.xlsx", rows(first), rows(second)), options);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        const auto& decisions = back.layout.decisions;
        const auto found = std::find_if(decisions.begin(), decisions.end(),
                                        [](const auto& decision) { return decision.code == "sheets"; });
        QCOMPARE(found == decisions.end() ? QByteArray() : QByteArray::fromStdString(found->value), decided);
        std::map<std::string, double> units;
        for (const auto& row : back.rows)
            units[row.store] += row.units;
        QByteArray text;
        for (const auto& [store, sold] : units)
            text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(store) + " " +
                    QByteArray::number(sold);
        QCOMPARE(text, read);
    }

    void whatIsHiddenComesLast() {
        const auto path = workbook("hidden.xlsx", salesSheet(), salesSheet(), {}, "state=\"hidden\"");
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.layout.sheet, std::string("Two & more"));
        ReadOptions options;
        options.sheet = "One";
        QVERIFY(!readBack(path, options).error);
    }

    void readsAWideSheet() {
        const auto cell = [](const char* text) {
            return "<c t=\"inlineStr\"><is><t>" + std::string(text) + "</t></is></c>";
        };
        const auto back = readBack(workbook(
            "wide.xlsx",
            sheet(
                "<row>" + cell("Monthly sales") + "</row><row>" + cell("Item") +
                "<c s=\"1\"><v>44562</v></c><c s=\"1\"><v>44593</v></c><c s=\"2\"><v>44621</v></c>" +
                cell("Total") + "</row><row>" + cell("A") +
                "<c><v>5</v></c><c/><c><f>2*3.5</f><v>7</v></c><c><f>SUM(B3:D3)</f><v>12</v></c></row><row>" +
                cell("Total") + "<c><v>5</v></c><c/><c><v>7</v></c><c><v>12</v></c></row>")));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QVERIFY(back.layout.shape == Shape::Wide);
        QCOMPARE(back.rows.size(), std::size_t{2});
        QCOMPARE(back.rows[0].day.toIso(), std::string("2022-01-01"));
        QCOMPARE(back.rows[0].product, std::string("A"));
        QCOMPARE(back.rows[1].day.toIso(), std::string("2022-03-01"));
        QCOMPARE(back.rows[1].units, 7.0);
        QCOMPARE(back.rejected.size(), std::size_t{3});
    }

    void readsLegacyXls() {
        const QByteArray bytes = qUncompress(QByteArray::fromBase64(xlsFile));
        const auto back = readBack(writeFile(m_folder, "old.xls", bytes.toStdString()));
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.rows.size(), std::size_t{2});
        QCOMPARE(back.rows[0].day.toIso(), std::string("2022-01-03"));
        QCOMPARE(back.rows[1].product, std::string("A1"));
        QCOMPARE(back.rows[1].units, 7.5);
    }

    void readsOds() {
        const auto path = writeZip(
            m_folder, "sheet.ods",
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"content.xml",
              "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Sales\">"
              "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
              "table:number-columns-repeated=\"1024\"/>"
              "</table:table-row><table:table-row><table:table-cell "
              "office:value-type=\"string\"><text:p>Datum</text:p>"
              "</table:table-cell><table:table-cell "
              "office:value-type=\"string\"><text:p>Artikel</text:p></table:table-cell>"
              "<table:table-cell "
              "office:value-type=\"string\"><text:p>Menge</text:p></table:table-cell></table:table-row>"
              "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
              "office:value-type=\"date\" "
              "office:date-value=\"2022-01-03\"><text:p>03.01.22</text:p></"
              "table:table-cell><table:table-cell "
              "office:value-type=\"string\"><text:p>Caf&#xE9;</text:p></table:table-cell><table:table-cell "
              "office:value-type=\"float\" "
              "office:value=\"7.5\"><text:p>7,5</text:p></table:table-cell></table:table-row>"
              "</table:table></office:spreadsheet></office:body></office:document-content>"}});
        const auto back = readBack(path);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        QCOMPARE(back.layout.headerLine, std::int64_t{4});
        QCOMPARE(back.rows.size(), std::size_t{1}); // two lines of a till
        QCOMPARE(back.rows[0].product, std::string("Caf\xC3\xA9"));
        QCOMPARE(back.rows[0].units, 15.0);
        QCOMPARE(back.result.report.accepted, std::int64_t{2});
    }

    void refusesHostileXml() {
        const auto dtd = workbook("dtd.xlsx", "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><worksheet/>");
        QVERIFY2(refusal(dtd).contains("document type definition"), refusal(dtd).constData());
        std::string deep;
        for (int i = 0; i < 200; ++i)
            deep += "<a>";
        QVERIFY(refusal(workbook("deep.xlsx", deep)).contains("nested deeper"));
        std::string wide = "<worksheet";
        for (int i = 0; i < 5000; ++i)
            wide += " a" + std::to_string(i) + "=\"\"";
        QVERIFY(refusal(workbook("wide.xlsx", wide + "/>")).contains("256 attributes"));
        QVERIFY(refusal(workbook("long.xlsx", "<worksheet a=\"" + std::string(100000, 'x') + "\"/>"))
                    .contains("64 KB"));
        QVERIFY(refusal(workbook("open.xlsx", "<worksheet><sheetData><row>")).contains("not well-formed"));
    }

    void refusesByName_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("says");
        const auto wide = [](const char* text) {
            QByteArray result;
            for (; *text; ++text)
                result.append(*text).append('\0');
            return result;
        };
        const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
        QTest::newRow("lfs") << QByteArray(
                                    "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n")
                             << QByteArray("is a Git LFS pointer");
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n%\xE2\xE3\n") << QByteArray("is a PDF document");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << QByteArray("is a PNG picture");
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\0\0", 5) << QByteArray("is a gzip archive");
        QTest::newRow("encrypted") << ole + QByteArray(512, '\0') + wide("EncryptedPackage")
                                   << QByteArray("is an encrypted workbook");
        QTest::newRow("word") << ole + QByteArray(512, '\0') + wide("WordDocument")
                              << QByteArray("is a Word document");
        QTest::newRow("broken xls") << ole + QByteArray(512, 'x') << QByteArray("is a damaged workbook");
        QTest::newRow("sqlite") << QByteArray("SQLite format 3\0\x10\0", 18)
                                << QByteArray("is an SQLite database");
        QTest::newRow("html") << QByteArray("<html><body><table>") << QByteArray("is a web page");
        QTest::newRow("binary") << QByteArray("\0\1\2\3\4\5\0\0\7\3\2\1\0", 13)
                                << QByteArray("binary file of an unknown kind");
        QTest::newRow("broken zip") << QByteArray("PK\x03\x04 nothing") << QByteArray("damaged archive");
        QTest::newRow("empty") << QByteArray() << QByteArray("is empty");
    }
    void refusesByName() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, says);
        const auto message = refusal(writeFile(m_folder, "thing.csv", bytes.toStdString()));
        QVERIFY2(message.contains(says), message.constData());
        QVERIFY2(message.contains("othing was stored"), message.constData());
    }

    void refusesFoldersAndWhatIsNotThere() {
        QVERIFY(refusal(m_folder.path()).contains("is a folder"));
        QVERIFY(refusal(m_folder.filePath(QStringLiteral("none.csv"))).contains("There is no file"));
    }

    void refusesZipBombs() {
        const auto bomb = workbook("bomb.xlsx", std::string(30 << 20, ' '));
        QVERIFY2(refusal(bomb).contains("zip bomb"), refusal(bomb).constData());
        const auto plain = writeZip(m_folder, "plain.zip", {{"sales.csv", "a,b\n"}});
        QVERIFY2(refusal(plain).contains("is a ZIP archive"), refusal(plain).constData());
    }

    void formats_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<bool>("date");
        QTest::newRow("iso") << QByteArray("yyyy\\-mm\\-dd") << true;
        QTest::newRow("german") << QByteArray("[$-407]TT.MM.JJJJ") << true;
        QTest::newRow("month") << QByteArray("mmm") << true;
        QTest::newRow("money") << QByteArray("#,##0.00 \"days\"") << false;
        QTest::newRow("red") << QByteArray("[Red]0.00") << false;
        QTest::newRow("time") << QByteArray("hh:mm:ss") << false;
        QTest::newRow("general") << QByteArray("General") << false;
    }
    void formats() {
        QFETCH(QByteArray, format);
        QFETCH(bool, date);
        QCOMPARE(isDateFormat(format.toStdString()), date);
    }

    void numbersAsText() {
        QCOMPARE(numberText(4006381333931.0), std::string("4006381333931"));
        QCOMPARE(numberText(1.1000000000000001), std::string("1.1"));
        QCOMPARE(numberText(-0.0), std::string("0"));
        QCOMPARE(serialText(44564.999999, false), std::string("2022-01-04"));
        QCOMPARE(serialText(44564.5, false), std::string("2022-01-03 12:00:00"));
    }
};

} // namespace test_workbooks

SHELFCAST_TEST(test_workbooks, TestWorkbooks)
#include "test_workbooks.moc"
