#include "io/atomic_file.h"
#include "io/csv_text.h"
#include "io/csv_writer.h"
#include "io/pdf_writer.h"
#include "io/xlsx_check.h"
#include "io/xlsx_writer.h"
#include "io/zip_archive.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <clocale>
#include <limits>

using namespace shelfcast;
using namespace shelfcast::io;

namespace {

ReportTable sampleTable() {
    return {"Sheet",
            {{"Status", CellKind::Text, true},
             {"SKU", CellKind::Text},
             {"Value (EUR)", CellKind::Money},
             {"Share", CellKind::Percent},
             {"Date", CellKind::Date}},
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
        QTest::newRow("CR") << QByteArray("\r=1") << QByteArray("'\r=1");
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
            QCOMPARE(QByteArray::fromStdString(std::string(withoutNeutralMark(safe))), in);
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
        const auto figures = readSheetFigures(path("a.xlsx"), 1);
        QVERIFY(figures);
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
        QCOMPARE(readSheetFigures(path("l.xlsx"), 1)->sums[2], 1232.25);
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
        QVERIFY2(workbook, workbook ? "" : workbook.error().message.c_str());
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
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        const QByteArray pdf = bytes("a.pdf");
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") + pdf.count("/Type /Page\r") >= 4);
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
        ReportTable table{"Many", {{"n", CellKind::Whole}, {"SKU", CellKind::Text}}, {}};
        double sum = 0;
        for (int i = 0; i < 20000; ++i) {
            table.rows.push_back({static_cast<double>(i), "P" + std::to_string(i)});
            sum += i;
        }
        Report report;
        report.tables = {table};
        QVERIFY(writeXlsx(report, path("m.xlsx"), {}));
        const auto figures = readSheetFigures(path("m.xlsx"), 1);
        QCOMPARE(figures->rows, std::int64_t{20001});
        QCOMPARE(figures->sums[0], sum);
    }
};

QTEST_APPLESS_MAIN(TestWriters)
#include "test_writers.moc"
