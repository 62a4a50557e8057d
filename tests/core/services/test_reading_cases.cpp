// The files of tests/cases/import, exports and encoding: what each must give stands in their README.md.
#include "core/services/import_fixture.h"
#include "folders.h"
#include "storage/records/catalog_repository.h"
#include "test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

namespace test_reading_cases {

using namespace shelfcast;
using namespace shelfcast::services;

class TestReadingCases : public QObject, private ImportFolder {
    Q_OBJECT

    struct Imported {
        ImportReport report;
        std::string error;                   ///< where it was refused
        std::map<std::string, double> units; ///< by "store|product"
        std::set<std::int32_t> days;
        /// What a user reads: the refusal, or the questions, findings and reasons.
        std::string words() const {
            std::string text = error + "\n" + report.message + "\n";
            for (const auto& question : report.understanding.questions)
                text += question + "\n";
            for (const auto& decision : report.understanding.decisions)
                text += decision.sentence + "\n";
            for (const auto& finding : report.quality)
                text += finding.message + "\n";
            for (const auto& row : report.rejectedRows)
                text += std::to_string(row.row) + " " + row.column + ": " + row.reason + "\n";
            return text;
        }
    };

    Imported imported(const std::string& file, const ImportOptions& options = {}) {
        Imported result;
        auto database = newDatabase();
        const auto report = ImportService(*database).import(file, options, {});
        if (!report) {
            result.error = report.error().message;
            return result;
        }
        result.report = *report;
        if (!report->firstDay)
            return result;
        const storage::SalesRepository sales(*database);
        const storage::CatalogRepository catalog(*database);
        const auto stores = catalog.stores();
        for (const auto& store : *stores) {
            const auto products = catalog.products(store.id);
            for (const auto& product : *products) {
                const auto rows = sales.records(store.id, product.id, *report->firstDay, *report->lastDay);
                for (const auto& row : *rows)
                    if (!std::isnan(row.unitsSold)) {
                        result.units[store.id + "|" + product.id] += row.unitsSold;
                        result.days.insert(row.date.number());
                    }
            }
        }
        return result;
    }

    /// "--map date=Tarih --store S1" as options.
    static ImportOptions optionsOf(const QString& arguments) {
        ImportOptions options;
        static const QRegularExpression map(QStringLiteral("--map (\\S+)=(\\S+)")),
            store(QStringLiteral("--store (\\S+)"));
        for (auto it = map.globalMatch(arguments); it.hasNext();) {
            const auto match = it.next();
            options.mapping[match.captured(1).toStdString()] = match.captured(2).toStdString();
        }
        if (const auto match = store.match(arguments); match.hasMatch())
            options.store = match.captured(1).toStdString();
        return options;
    }

private Q_SLOTS:
    void totals_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("totals");
        QTest::addColumn<QString>("arguments");
        QFile readme(QStringLiteral(SHELFCAST_CASES "/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        static const QRegularExpression line(
            QStringLiteral("^((?:import|exports)/[^:]+): .*\\[totals (\\{.*?\\})\\]")),
            with(QStringLiteral("\\[import with ([^\\]]+)\\]"));
        while (!readme.atEnd()) {
            const QString text = QString::fromUtf8(readme.readLine()).trimmed();
            if (const auto match = line.match(text); match.hasMatch())
                QTest::newRow(match.captured(1).toUtf8().constData())
                    << match.captured(1) << match.captured(2) << with.match(text).captured(1);
        }
    }
    void totals() {
        QFETCH(QString, file);
        QFETCH(QString, totals);
        QFETCH(QString, arguments);
        const auto back = imported(SHELFCAST_CASES "/" + file.toStdString(), optionsOf(arguments));
        QVERIFY2(back.error.empty(), back.error.c_str());
        const auto wanted = QJsonDocument::fromJson(totals.toUtf8()).object();
        QVERIFY(!wanted.isEmpty());
        std::string all;
        for (const auto& [key, units] : back.units)
            all += key + "=" + std::to_string(units) + " ";
        if (file.startsWith(QStringLiteral("exports/"))) // nothing beside: no gift card, no sum, no customer
            QVERIFY2(back.units.size() == static_cast<std::size_t>(wanted.size()), all.c_str());
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const auto found = back.units.find(it.key().toStdString());
            QVERIFY2(found != back.units.end() && std::abs(found->second - it.value().toDouble()) < 0.01,
                     (all + "\nwants " + it.key().toStdString() + "\n" + back.words()).c_str());
        }
    }

    /// The lines without totals: what comes in, as "store|product=units …", and a word that is said, or by
    /// which the file is refused.
    void others_data() {
        QTest::addColumn<QByteArray>("units"); // empty = refused
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char* file, const char* units, const char* word) {
            QTest::newRow(file) << QByteArray(units) << QByteArray(word);
        };
        row("import/shopify_orders.csv", "S1|A1=224 S1|B1=126 ", "");
        row("import/csv_ean_scientific.csv", "S1|4.00638E+12=224 S1|4.00639E+12=126 ",
            "shortened by a spreadsheet");
        row("import/backslash_quotes.csv", "S1|Cable=126 S1|Screen 24\" wide, black=224 ", "");
        row("import/blank_lookalike_ids.csv", "S1|A1=224 ", "");
        row("import/html_entity_some.csv", "S1|Ben &amp; Jerry=224 S1|Bread=126 S1|Milk=126 ", "");
        row("import/unclosed_quote.csv", "S1|A1=224 S1|B1=126 ", "");
        row("import/zero_byte.csv", "", "is empty");
        row("import/header_only.csv", "", "no rows");
        row("import/xlsx_formula_no_cache.xlsx", "", "Open the workbook in Excel");
        row("import/dates_without_year.csv", "", "no year");
        row("exports/datev_bookings.csv", "", "bookings of the accounts");
        row("minimal/nordic.csv", "S1|A1=26 ", "");
        row("minimal/price_text.csv", "S1|A1=18 ", "kept without it");
        row("minimal/semicolon_names.csv", "S1|Cup; white=6 S1|Tea; green=5 ", "");
    }
    void others() {
        QFETCH(QByteArray, units);
        QFETCH(QByteArray, word);
        const auto back = imported(SHELFCAST_CASES "/" + std::string(QTest::currentDataTag()));
        std::string all;
        for (const auto& [key, sold] : back.units)
            all += key + "=" + QByteArray::number(sold).toStdString() + " ";
        QCOMPARE(QByteArray::fromStdString(all), units);
        QCOMPARE(back.error.empty(), !units.isEmpty());
        QVERIFY2(back.words().find(word.toStdString()) != std::string::npos, back.words().c_str());
    }

    /// 20 and "20%" are the same discount.
    void discountsInPercent() {
        auto database = newDatabase();
        for (const char* file : {"money/discount_percent.csv", "money/discount_percent_sign.csv"})
            QVERIFY(ImportService(*database).import(SHELFCAST_CASES "/" + std::string(file), {}, {}));
        const auto rows = storage::SalesRepository(*database).records("S1", "A1", Day(0), Day(40000));
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{400});
        double first = 0, second = 0;
        for (const auto& row : *rows)
            (row.date < *Day::fromYmd(2023, 7, 20) ? first : second) =
                std::max(row.date < *Day::fromYmd(2023, 7, 20) ? first : second, row.discount.value_or(0));
        QCOMPARE(first, 20.0);
        QCOMPARE(second, first);
    }
};

} // namespace test_reading_cases

SHELFCAST_TEST(test_reading_cases, TestReadingCases)
#include "test_reading_cases.moc"
