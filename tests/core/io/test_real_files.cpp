// What other people's files must come to: rows, dates, decimals and text, or the reason of the refusal.
#include "core/io/io_fixture.h"
#include "folders.h"
#include "io/understand/layout_description.h"
#include "test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace test_real_files {

using namespace shelfcast;
using namespace shelfcast::io;

class TestRealFiles : public QObject {
    Q_OBJECT

    QStringList m_files; ///< that have a truth below

    QString data(const char* name) {
        m_files.append(QDir(QStringLiteral(SHELFCAST_SHARED_DATA)).filePath(QString::fromUtf8(name)));
        return m_files.last();
    }

private Q_SLOTS:
    void cleanupTestCase() {
        if (m_files.size() < 27)
            return; // only some of the tests were asked for
        for (const char* folder : {".", "messy"})
            for (const auto& file :
                 QDir(QDir(QStringLiteral(SHELFCAST_SHARED_DATA)).filePath(QString::fromUtf8(folder)))
                     .entryList(QDir::Files))
                QVERIFY2(file == QStringLiteral("README.md") ||
                             std::any_of(m_files.begin(), m_files.end(),
                                         [&](const QString& known) { return known.endsWith(u'/' + file); }),
                         qPrintable(file));
    }

    void refuses_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("says"); ///< a part of the sentence
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("delimiter");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<int>("rows");   ///< below the header
        QTest::addColumn<int>("row");    ///< one of them, counted from 1
        QTest::addColumn<int>("column"); ///< counted from 0
        QTest::addColumn<QByteArray>("cell");
        const auto file = [this](const char* name, const char* says, const char* encoding,
                                 const char* delimiter, int header, int rows, int row, int column,
                                 const char* cell) {
            QTest::newRow(name) << data((std::string("messy/") + name).c_str()) << QByteArray(says)
                                << QByteArray(encoding) << QByteArray(delimiter) << header << rows << row
                                << column << QByteArray(cell);
        };
        const char* noUnits = "no column with units sold was found";
        const char* nothing = "no column with a date, units sold and a product was found";
        file("azure_crime-dirty.csv", noUnits, "UTF-8", "|", 5, 10, 1, 0, "10140490");
        file("azure_crime.xlsx", noUnits, "", "", 1, 10, 1, 2, "2015-07-05 23:50:00");
        file("azure_crime_duplicate_headers.csv", noUnits, "UTF-8", ",", 1, 10, 1, 7, "OTHER");
        file("azure_crime_multiple_separators.csv", nothing, "UTF-8", "|", 1, 10, 3, 3, "N");
        file("example.tsv", "no column with units sold and a product", "UTF-8", "\t", 1, 140, 2, 0,
             "2012-06-22 01:00:00");
        file("excel_pasting.csv", nothing, "UTF-8", ",", 4, -1, 1, 1, "2,666");
        file("libreoffice.xlsx", "holds no rows", "", "", 0, 0, 0, 0, "");
        file("long.csv", "Its only column is \"foo\"", "UTF-8", ",", 1, -1, 0, 0, "");
        file("null.csv", "no column with a date", "UTF-8", ",", 0, 10, 1, 1, "null");
        file("simple.psv", nothing, "UTF-8", "|", 1, 28, 1, 1, "44000");
        file("simple.ssv", "no column with units sold and a product", "UTF-8", ";", 1, 6, 2, 1, "-1");
        file("simple.unknown", "is empty", "", "", 0, 0, 0, 0, "");
        file("simple.xlsx", "no column with units sold and a product", "", "", 1, 6, 2, 0, "2011-01-02");
        file("skip_initials.csv", nothing, "UTF-8", ",", 1, 2, 1, 1, "goodbye");
        file("small.csv", "Its only column is \"a\"", "UTF-8", ",", 1, 0, 0, 0, "");
        file("spanish_chars.csv", "no column with a date and units sold", "Windows-1252", ",", 1, -1, 1, 6,
             "229,932.50");
        file("sparse_with_column_errors.csv", "no column with a date and units sold", "Windows-1252", ",", 1,
             -1, 3, 2, "300368540");
        file("utf-16le_encoded.csv", "no column with units sold and a product", "UTF-16LE", ",", 1, -1, 0, 0,
             "");
        file("utf8bom.csv", "Its columns are \"kitten\" and \"win\"", "UTF-8", ",", 1, 0, 0, 0, "");
        file("weird_head_padding.csv", "no column with a date", "UTF-8", ";", 12, -1, 2, 2, "379");
    }
    void refuses() {
        QFETCH(QString, file);
        QFETCH(QByteArray, says);
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, delimiter);
        QFETCH(int, headerRow);
        QFETCH(int, rows);
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QByteArray, cell);
        if (!QFileInfo::exists(file))
            QSKIP("The shared data are not on this machine.");
        const auto back = readBack(file);
        QVERIFY(back.error);
        QVERIFY2(back.error->message.english().find(says.toStdString()) != std::string::npos,
                 back.error->message.english().c_str());
        QVERIFY2(back.error->message.english().find("othing was stored") != std::string::npos,
                 back.error->message.english().c_str());
        QVERIFY(back.rows.empty());
        if (back.layout.columns.empty())
            return;
        const auto understanding = describe(back.layout, {}, -1);
        QCOMPARE(QByteArray::fromStdString(understanding.encoding), encoding);
        QCOMPARE(QByteArray::fromStdString(understanding.delimiter), delimiter);
        QCOMPARE(static_cast<int>(understanding.headerRow), headerRow);
        const auto table = sampleRows(back.layout, 1000000);
        QVERIFY(table);
        if (rows >= 0)
            QCOMPARE(static_cast<int>(table->size()) - 1, rows);
        if (row > 0)
            QCOMPARE(QByteArray::fromStdString(
                         table->at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column))),
                     cell);
    }

    void reads_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("stored"); ///< rows that reach the database
        QTest::addColumn<int>("stores");
        QTest::addColumn<int>("products");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<double>("units");
        QTest::newRow("m5 wide") << data("messy/m5_wide_synthetic_48series.csv") << 24384 << 24384 << 24384
                                 << 4 << 12 << QByteArray("2011-01-29") << QByteArray("2012-06-19")
                                 << 176871.0;
        QTest::newRow("car parts, monthly")
            << data("carparts_monthly.csv") << 130252 << 130252 << 130252 << 1 << 2674
            << QByteArray("1998-01-01") << QByteArray("2002-03-01") << 66194.0;
        QTest::newRow("m5") << data("m5_walmart_280_series.csv") << 527800 << 527800 << 527800 << 10 << 28
                            << QByteArray("2011-01-29") << QByteArray("2016-03-27") << 2892418.0;
        QTest::newRow("till receipts")
            << data("online_retail_transactions_2010-12_2011-02.csv") << 105335 << 104761 << 58101 << 1
            << 3146 << QByteArray("2010-12-01") << QByteArray("2011-02-28") << 927384.0;
        QTest::newRow("retail store inventory")
            << data("retail_store_inventory_first499_DDMMYYYY.csv") << 499 << 499 << 499 << 5 << 20
            << QByteArray("2022-01-01") << QByteArray("2022-01-05") << 68200.0;
        QTest::newRow("store item") << data("store_item_2013_2016.csv") << 730500 << 730500 << 730500 << 10
                                    << 50 << QByteArray("2013-01-01") << QByteArray("2016-12-31")
                                    << 36970772.0;
    }
    void reads() {
        QFETCH(QString, file);
        QFETCH(int, records);
        QFETCH(int, accepted);
        QFETCH(int, stored);
        QFETCH(int, stores);
        QFETCH(int, products);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, last);
        QFETCH(double, units);
        if (!QFileInfo::exists(file))
            QSKIP("The shared data are not on this machine.");
        const auto back = readBack(file);
        QVERIFY2(!back.error, back.error ? back.error->message.english().c_str() : "");
        const auto& report = back.result.report;
        QCOMPARE(static_cast<int>(report.records), records);
        QCOMPARE(static_cast<int>(report.accepted), accepted);
        QCOMPARE(static_cast<int>(back.rows.size()), stored);
        QCOMPARE(static_cast<int>(report.stores.size()), stores);
        QCOMPARE(static_cast<int>(report.products), products);
        QCOMPARE(QByteArray::fromStdString(report.firstDay->toIso()), first);
        QCOMPARE(QByteArray::fromStdString(report.lastDay->toIso()), last);
        double sum = 0;
        for (const auto& row : back.rows)
            sum += row.units;
        QCOMPARE(sum, units);
    }
};

} // namespace test_real_files

SHELFCAST_TEST(test_real_files, TestRealFiles)
#include "io/understand/layout_description.h"
#include "test_real_files.moc"
