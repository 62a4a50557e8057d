#include "io/sheets/zip_archive.h"
#include "io/text/atomic_file.h"
#include "io/text/csv_text.h"
#include "io/write/csv_writer.h"
#include "io/write/pdf_writer.h"
#include "io/write/xlsx_check.h"
#include "io/write/xlsx_writer.h"
#include "test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <limits>

namespace test_writers {

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

ReportTable sampleTable() {
    return {"Sheet",
            {{"Status", ColumnKind::Text, true},
             {"SKU", ColumnKind::Text},
             {"Value (EUR)", ColumnKind::Money},
             {"Share", ColumnKind::Percent},
             {"Date", ColumnKind::Date}},
            {{std::string("CRITICAL"), std::string("00123"), 1234.5, 0.128, *Day::fromIso("2024-01-31")},
             {std::string("LOW"), std::string("=cmd|' /C calc'!A0"), -2.25, ReportCell(), ReportCell()},
             {std::string("NO DATA"), std::string("Käse, \"alt\"\nBrie"),
              std::numeric_limits<double>::quiet_NaN(), 0.5, *Day::fromIso("1999-12-31")}}};
}

QByteArray entryOf(const QString& path, const char* name) {
    auto archive = ZipArchive::open(path);
    if (!archive || !(*archive)->openEntry(name))
        return {};
    QByteArray bytes;
    char buffer[4096];
    for (;;) {
        const auto size = (*archive)->read(buffer, sizeof buffer);
        if (!size || *size == 0)
            return bytes;
        bytes.append(buffer, static_cast<qsizetype>(*size));
    }
}

/// The drawing commands of all pages of a PDF, unpacked.
QByteArray drawn(const QByteArray& pdf) {
    QByteArray all;
    for (qsizetype at = pdf.indexOf("stream\r\n"), end = 0; at >= 0; at = pdf.indexOf("stream\r\n", end)) {
        end = pdf.indexOf("endstream", at);
        const QByteArray packed = pdf.mid(at + 8, end - at - 8);
        all += qUncompress(QByteArray::fromHex("00100000") + packed); // it wants the length first
        end += 9;
    }
    return all;
}

} // namespace

class TestWriters : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    QByteArray bytes(const char* name) const {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void neutralises_data() {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("equals") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("plus") << QByteArray("+cmd") << QByteArray("'+cmd");
        QTest::newRow("minus") << QByteArray("-cmd") << QByteArray("'-cmd");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("CR") << QByteArray("\r=1") << QByteArray("'\n=1"); // a line end
        QTest::newRow("LF") << QByteArray("\n=1") << QByteArray("'\n=1");
        QTest::newRow("NUL") << QByteArray("\0=1", 3) << QByteArray("'=1");
        QTest::newRow("negative number") << QByteArray("-12.5") << QByteArray("-12.5");
        QTest::newRow("plain") << QByteArray("P0001") << QByteArray("P0001");
        QTest::newRow("leading zeros") << QByteArray("00123") << QByteArray("00123");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }
    void neutralises() {
        QFETCH(QByteArray, in);
        QFETCH(QByteArray, out);
        const std::string safe = neutralised(in.toStdString());
        QCOMPARE(QByteArray::fromStdString(safe), out);
        if (!in.contains('\0')) // an export of ours imports unchanged
            QCOMPARE(QByteArray::fromStdString(std::string(withoutNeutralMark(safe))),
                     QByteArray(in).replace('\r', '\n'));
    }
    void csvNumbers_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("whole") << 12.0 << 6 << QByteArray("12");
        QTest::newRow("half") << 0.5 << 6 << QByteArray("0,5");
        QTest::newRow("rounded") << 2.0 / 3 << 2 << QByteArray("0,67");
        QTest::newRow("no minus zero") << -0.0001 << 2 << QByteArray("0");
        QTest::newRow("large") << 1e15 << 2 << QByteArray("1000000000000000");
        QTest::newRow("hundred") << 100.0 << 2 << QByteArray("100");
    }
    void csvNumbers() {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(csvNumber(value, decimals, ',')), text);
    }
    void csvWithADecimalComma() {
        QVERIFY(writeCsv(sampleTable(), path("a.csv"), {';', ','}, {}));
        QCOMPARE(bytes("a.csv"), QByteArray("\xEF\xBB\xBF"
                                            "Status;SKU;Value (EUR);Share (%);Date\r\n"
                                            "CRITICAL;00123;1234,5;12,8;2024-01-31\r\n"
                                            "LOW;'=cmd|' /C calc'!A0;-2,25;;\r\n"
                                            "NO DATA;\"Käse, \"\"alt\"\"\nBrie\";;50;1999-12-31\r\n"));
    }
    void csvRefusesOneSignForTwoThings() {
        QVERIFY(!writeCsv(sampleTable(), path("b.csv"), {',', ','}, {}));
        QVERIFY(!QFile::exists(QString::fromStdString(path("b.csv"))));
    }
    void workbookIsTyped() {
        Report report;
        report.tables = {sampleTable()};
        report.chart = ReportChart{"Values", false, 1, {2}, 0};
        QVERIFY2(writeXlsx(report, path("a.xlsx"), {}), "write");
        const QString file = QString::fromStdString(path("a.xlsx"));
        const QByteArray sheet = entryOf(file, "xl/worksheets/sheet1.xml");
        const QByteArray strings = entryOf(file, "xl/sharedStrings.xml");
        QVERIFY(sheet.contains("<v>1234.5</v>"));
        QVERIFY(sheet.contains("<pane ySplit=\"1\""));
        QVERIFY(sheet.contains("conditionalFormatting"));
        QVERIFY(strings.contains(">00123<")); // a text, not the number 123
        QVERIFY(strings.contains(">'=cmd|' /C calc'!A0<"));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(entryOf(file, "xl/tables/table1.xml").contains("<autoFilter ref=\"A1:E4\""));
        QVERIFY(!entryOf(file, "xl/charts/chart1.xml").isEmpty());
        QVERIFY(!entryOf(file, "xl/styles.xml").contains('%')); // 12.8 is not shown as 1280 %
        const auto workbook = readWorkbookFigures(path("a.xlsx"), 1);
        QVERIFY2(workbook, workbook ? "" : workbook.error().message.english().c_str());
        const auto* figures = &workbook->front();
        QCOMPARE(figures->rows, std::int64_t{4});
        QCOMPARE(figures->sums[2], 1232.25);
        QCOMPARE(figures->sums[1], 0.0);
        QCOMPARE(figures->sums[3], 62.8); // percents as a reader says them, the same in every format
    }
    void workbookIsRightUnderADecimalComma() {
        const QByteArray before = std::setlocale(LC_NUMERIC, nullptr);
        const bool comma = std::setlocale(LC_NUMERIC, "de_DE.UTF-8") != nullptr;
        Report report;
        report.tables = {sampleTable()};
        const auto written = writeXlsx(report, path("l.xlsx"), {});
        std::setlocale(LC_NUMERIC, before.constData());
        QVERIFY(written);
        QCOMPARE(readWorkbookFigures(path("l.xlsx"), 1)->front().sums[2], 1232.25);
        if (!comma)
            QSKIP("no locale with a decimal comma here; written under the present one");
    }
    void emptyTablesAreFiles() {
        ReportTable table = sampleTable();
        table.rows.clear();
        Report report;
        report.title = "Nothing";
        report.tables = {table};
        QVERIFY(writeCsv(table, path("e.csv"), {}, {}));
        const auto workbook = writeXlsx(report, path("e.xlsx"), {});
        QVERIFY2(workbook, workbook ? "" : workbook.error().message.english().c_str());
        QVERIFY(writePdf(report, path("e.pdf"), PaperSize::Letter, {}));
    }
    void pdfHasPages() {
        Report report;
        report.title = "Orders – Käse €";
        report.facts = {"200 rows"};
        report.tables = {sampleTable()};
        while (report.tables[0].rows.size() < 200)
            report.tables[0].rows.push_back(report.tables[0].rows[0]);
        const auto written = writePdf(report, path("a.pdf"), PaperSize::A4, {});
        QVERIFY2(written, written ? "" : written.error().message.english().c_str());
        const QByteArray pdf = bytes("a.pdf");
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") + pdf.count("/Type /Page\r") >= 4);
    }
    /// What a page says: title, sentence and cards, names before codes, no column without a value, states as
    /// words on their colour, numbers in groups.
    void pdfIsAPageToKeep() {
        Report report;
        report.title = "Products";
        report.sentence = "Order one product for 1,234,567 EUR today.";
        report.cards = {{"Order value", "1,234,567 EUR", "1 product"}};
        report.tables = {
            {"Sheet",
             {{"Code", ColumnKind::Text},
              {"Status", ColumnKind::Text, true},
              {"Name", ColumnKind::Text},
              {"Never known", ColumnKind::Whole},
              {"Not for paper", ColumnKind::Whole},
              {"Value", ColumnKind::Money}},
             {{std::string("P1"), std::string("CRITICAL"), std::string("Tea"), {}, 5.0, 1234567.5},
              {std::string("P2"), std::string("LOW"), std::string("Salt"), {}, 6.0, {}}}}};
        report.printed = {1, 2, 0, 3, 5};
        const auto written = writePdf(report, path("page.pdf"), PaperSize::A4, {});
        QVERIFY2(written, written ? "" : written.error().message.english().c_str());
        const QByteArray page = drawn(bytes("page.pdf"));
        for (const char* words : {"(Products)", "(Order one product for 1,234,567 EUR today.)",
                                  "(1,234,567 EUR)", "(1 product)", "(CRITICAL)", "(Tea)", "(1,234,567.50)"})
            QVERIFY2(page.contains(words), words);
        for (const char* words : {"Never known", "Not for paper", "(-)"})
            QVERIFY2(!page.contains(words), words);
        QVERIFY(page.indexOf("(Status)") < page.indexOf("(Name)") &&
                page.indexOf("(Name)") < page.indexOf("(Code)"));
        QVERIFY2(page.contains("0.972549 0.843137 0.854902 rg") || page.contains("0.97255 0.84314 0.8549 rg"),
                 page.constData());
    }
    void pdfDrawsItsChart() {
        Report report;
        report.title = "Forecast";
        ReportTable table{"Sheet", {{"Day", ColumnKind::Date}, {"Final", ColumnKind::Decimal}}, {}};
        for (int i = 0; i < 10; ++i) // days that nobody knows, the first one too
            table.rows.push_back({Day(20'000 + i), i % 4 == 0 ? ReportCell() : ReportCell(10.0 * i)});
        report.tables = {table};
        report.chart = ReportChart{"Forecast", true, 0, {1}, 0, true};
        const auto written = writePdf(report, path("chart.pdf"), PaperSize::Letter, {});
        QVERIFY2(written, written ? "" : written.error().message.english().c_str());
        const auto strong = [](const QByteArray& page) { return page.count("1.6 w"); };
        QVERIFY(strong(drawn(bytes("chart.pdf"))) > 0);
        report.chart->printed = false;
        QVERIFY(writePdf(report, path("chart.pdf"), PaperSize::Letter, {}));
        QCOMPARE(strong(drawn(bytes("chart.pdf"))), 0);
    }
    void failureKeepsTheOldFile() {
        QVERIFY(writeCsv(sampleTable(), path("keep.csv"), {}, {}));
        const QByteArray before = bytes("keep.csv");
        {
            auto file = AtomicFile::create(path("keep.csv"));
            QVERIFY(file);
            QVERIFY(file->write("half of a new fi"));
        } // given up without commit()
        QCOMPARE(bytes("keep.csv"), before);
        QCOMPARE(
            QDir(m_folder.path()).entryList({QStringLiteral(".*.part")}, QDir::Files | QDir::Hidden).size(),
            0);
    }
    void refusesTargets_data() {
        QTest::addColumn<QString>("target");
        QTest::newRow("missing folder") << m_folder.filePath(QStringLiteral("nowhere/x.csv"));
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("nothing") << QString();
    }
    void refusesTargets() {
        QFETCH(QString, target);
        const auto written = writeCsv(sampleTable(), target.toStdString(), {}, {});
        QVERIFY(!written);
        QVERIFY(!written.error().message.empty());
    }
    void manyRows() {
        ReportTable table{"Many", {{"n", ColumnKind::Whole}, {"SKU", ColumnKind::Text}}, {}};
        double sum = 0;
        for (int i = 0; i < 20000; ++i) {
            table.rows.push_back({static_cast<double>(i), "P" + std::to_string(i)});
            sum += i;
        }
        Report report;
        report.tables = {table};
        QVERIFY(writeXlsx(report, path("m.xlsx"), {}));
        const auto workbook = readWorkbookFigures(path("m.xlsx"), 1);
        QVERIFY2(workbook, workbook ? "" : workbook.error().message.english().c_str());
        const auto* figures = &workbook->front();
        QCOMPARE(figures->rows, std::int64_t{20001});
        QCOMPARE(figures->sums[0], sum);
    }

    void controlCharactersNeverLeave_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("terminal") << QByteArray("x\x1b[31mR");
        QTest::newRow("bell") << QByteArray("a\x07z");
        QTest::newRow("C1") << QByteArray("a\xC2\x9Bz");
        QTest::newRow("not a character") << QByteArray("a\xEF\xBF\xBEz");
        QTest::newRow("cut sequence") << QByteArray("a\xE2\x82");
        QTest::newRow("carriage return") << QByteArray("a\rz");
        QTest::newRow("longer than a cell") << QByteArray(40000, 'y');
    }
    void controlCharactersNeverLeave() {
        QFETCH(QByteArray, name);
        Report report;
        report.title = "Report of " + name.toStdString();
        ReportTable table;
        table.name = "Sheet";
        table.columns = {{name.left(200).toStdString(), ColumnKind::Text, false},
                         {"n", ColumnKind::Whole, false}};
        table.rows = {{name.toStdString(), 1.0}, {std::string("b"), 2.0}};
        report.tables = {table};
        report.chart = ReportChart{name.left(200).toStdString(), true, 0, {1}, 0};
        const auto written = writeXlsx(report, path("c.xlsx"), {}); // reads every part again
        QVERIFY2(written, written ? "" : written.error().message.english().c_str());
        QVERIFY(readWorkbookFigures(path("c.xlsx"), 2));
        QVERIFY(writeCsv(table, path("c.csv"), {}, {}));
        QFile csv(QString::fromStdString(path("c.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        for (const char c : {'\x1b', '\x07', '\x9b'})
            QVERIFY(!bytes.contains(c) || name.contains("\xEF"));
    }

    void everyPartOfAWorkbookIsChecked() {
        Report report;
        report.tables = {sampleTable()};
        QVERIFY(writeXlsx(report, path("p.xlsx"), {}));
        QFile file(QString::fromStdString(path("p.xlsx")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        int sound = 0;
        for (qsizetype at = 0; at < whole.size(); at += 97) { // a byte turned anywhere, or an end anywhere
            for (const bool cut : {false, true}) {
                QByteArray damaged = cut ? whole.left(at) : whole;
                if (!cut)
                    damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
                QFile out(QString::fromStdString(path("d.xlsx")));
                QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
                out.write(damaged);
                out.close();
                const auto read = readWorkbookFigures(path("d.xlsx"), 1);
                sound += read && cut ? 1 : 0;
            }
        }
        QCOMPARE(sound, 0);
    }

    void rightsAndLinksOfTheTargetStay() {
#ifdef Q_OS_UNIX
        const QString target = QString::fromStdString(path("mine.csv")),
                      link = QString::fromStdString(path("link.csv"));
        QFile file(target);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(target, link));
        QVERIFY(writeCsv(sampleTable(), link.toStdString(), {}, {}));
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(QFileInfo(target).size() > 0);
        QCOMPARE(QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
#else
        QSKIP("Windows knows neither these rights nor links that anyone may make.");
#endif
    }

    void leftPartsAreSweptAndLivingOnesStay() {
        const QFileInfo target(QString::fromStdString(path("t.csv")));
        const auto parts = [&] {
            return target.dir().entryList({QStringLiteral(".t.csv.*.part")}, QDir::Files | QDir::Hidden);
        };
        QFile left(
            target.dir().filePath(QStringLiteral(".t.csv.0123456789abcdef.part"))); // of a killed process
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QFile mine(target.dir().filePath(QStringLiteral(".t.csv.mine.part"))); // a user's own
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.close();
        auto first = AtomicFile::create(path("t.csv"));
        QVERIFY(first);
        QCOMPARE(parts().size(), 2);
        QVERIFY(!left.exists());
        auto second = AtomicFile::create(path("t.csv")); // somebody else writes at the same time
        QVERIFY(second);
        QCOMPARE(parts().size(), 3);
        QVERIFY(first->write("one"));
        QVERIFY(first->commit());
        QVERIFY(second->write("two"));
        QVERIFY(second->commit());
        QCOMPARE(parts(), QStringList{QStringLiteral(".t.csv.mine.part")});
    }
};

} // namespace test_writers

SHELFCAST_TEST(test_writers, TestWriters)
#include "test_writers.moc"
