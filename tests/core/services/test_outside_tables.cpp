// Weather and economy by date: recognised, checked with their rows, stored by store and region, taken back.
#include "base/message_ids.h"
#include "import_fixture.h"
#include "storage/file/maintenance.h"
#include "storage/records/catalog_repository.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>

namespace test_outside_tables {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

/// Sales of S001 (North) and S002 (South) from 2024-01-01 on.
std::string sales(int days) {
    std::string text = "Date,Store ID,Product ID,Region,Units Sold\n";
    for (int t = 0; t < days; ++t)
        for (const char* store : {"S001,P1,North", "S002,P1,South"})
            text += (*Day::fromYmd(2024, 1, 1) + t).toIso() + "," + store + "," + std::to_string(5 + t % 3) +
                    "\n";
    return text;
}

std::string weather(int days, const std::string& column = "Temperature") {
    std::string text = "Date," + column + "\n";
    for (int t = 0; t < days; ++t)
        text += (*Day::fromYmd(2024, 1, 1) + t).toIso() + "," + std::to_string(10 + t % 7) + "\n";
    return text;
}

const QualityFinding* finding(const ImportReport& report, const char* code) {
    const auto found = std::ranges::find(report.quality, std::string(code), &QualityFinding::code);
    return found == report.quality.end() ? nullptr : &*found;
}

} // namespace

class TestOutsideTables : public QObject, protected ImportFolder {
    Q_OBJECT

    std::unique_ptr<storage::Database> shop() {
        auto database = newDatabase();
        return database && ImportService(*database).import(write("sales.csv", sales(60)), {}, {})
                   ? std::move(database)
                   : nullptr;
    }

private Q_SLOTS:
    void weatherIsRecognisedAndTakenBack() {
        const auto database = shop();
        QVERIFY(database);
        ImportService imports(*database);
        const storage::CatalogRepository catalog(*database);
        const auto path = write("weather.csv", weather(74));
        const auto seen = imports.preview(path, {}, {});
        QVERIFY2(seen, seen ? "" : seen.error().message.english().c_str());
        QVERIFY(catalog.covariates("", Day(0), Day(30000))->empty());
        const auto report = imports.import(path, {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(report->understanding.shape, std::string("covariates"));
        QCOMPARE(report->accepted, std::int64_t{74});
        QCOMPARE(report->understanding.decisions.front().value, std::string("covariates"));
        QVERIFY(finding(*report, "outside_reach"));
        QVERIFY2(finding(*report, "outside_reach")->message.english().find("14 days beyond") !=
                     std::string::npos,
                 finding(*report, "outside_reach")->message.english().c_str());
        QCOMPARE(catalog.covariates("S001", Day(0), Day(30000))->size(), std::size_t(74));
        QVERIFY(storage::Maintenance(*database).check({})->empty());
        // A newer file corrects the older one, and gives it back when it is taken back.
        const auto newer =
            imports.import(write("newer.csv", "date,temperature\n2024-01-05,33\n2024-01-06,34\n"), {}, {});
        QVERIFY2(newer, newer ? "" : newer.error().message.english().c_str());
        const Day fifth = *Day::fromYmd(2024, 1, 5);
        QCOMPARE(catalog.covariates("S001", fifth, fifth)->front().value, 33.0);
        QVERIFY(imports.undo(newer->uploadId, {}));
        QCOMPARE(catalog.covariates("S001", fifth, fifth)->front().value, 14.0);
        QVERIFY(imports.undo(report->uploadId, {}));
        QVERIFY(catalog.covariates("", Day(0), Day(30000))->empty());
    }

    void whatGivesWayStandsInWhereNothingElseIs() {
        const auto database = shop();
        QVERIFY(database);
        ImportService imports(*database);
        const storage::CatalogRepository catalog(*database);
        const auto take = [&](const char* name, const std::string& rows, const char* overlap) {
            ImportOptions options;
            options.overlap = overlap;
            return imports.import(write(name, "date,temperature\n" + rows), options, {});
        };
        const auto at = [&](int day) {
            const Day date = *Day::fromYmd(2024, 1, day);
            return catalog.covariates("S001", date, date)->front().value;
        };
        const auto first = take("a.csv", "2024-01-05,10\n2024-01-06,11\n", "replace");
        QVERIFY(first);
        QVERIFY(take("b.csv", "2024-01-05,20\n2024-01-07,22\n", "keep"));
        QVERIFY(take("c.csv", "2024-01-07,32\n2024-01-08,33\n", "keep"));
        QCOMPARE(at(5), 10.0);
        QCOMPARE(at(7), 22.0);
        QCOMPARE(at(8), 33.0);
        QVERIFY(take("d.csv", "2024-01-08,43\n2024-01-09,44\n", "replace"));
        QCOMPARE(at(8), 43.0);
        QVERIFY(imports.undo(first->uploadId, {}));
        QCOMPARE(at(5), 20.0);
    }

    /// Nothing is ignored in silence.
    void otherTablesDoNotGiveWay() {
        const auto database = shop();
        QVERIFY(database);
        ImportOptions options;
        options.overlap = "keep";
        const auto path = write("products.csv", "product,name,unit cost,supplier\nP0001,Tea,2.5,Tea Ltd\n");
        QVERIFY(ImportService(*database).preview(path, {}, {}));
        for (const auto& report : {ImportService(*database).preview(path, options, {}),
                                   ImportService(*database).import(path, options, {})}) {
            QVERIFY(!report);
            QVERIFY(report.error().message.english().starts_with("Only sales and numbers by date"));
        }
    }

    void regionsAreThoseOfTheStores() {
        const auto database = shop();
        QVERIFY(database);
        std::string text = "date,region,rain\n";
        for (int t = 0; t < 60; ++t)
            for (const char* region : {"north", "South", "Atlantis"})
                text += (*Day::fromYmd(2024, 1, 1) + t).toIso() + "," + region + "," +
                        (region[0] == 'S' ? "9" : std::to_string(t % 5)) + "\n";
        const auto report = ImportService(*database).import(write("rain.csv", text), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QVERIFY(finding(*report, "unknown_region"));
        QVERIFY(finding(*report, "unknown_region")->message.english().find("Atlantis") != std::string::npos);
        const auto panel = storage::SalesRepository(*database).loadPanel({});
        QVERIFY(panel);
        const auto rain = std::ranges::find(panel->regressors, "rain", &Regressor::name);
        QVERIFY(rain != panel->regressors.end());
        QVERIFY(rain->values(0, 40) != 0.0F); // S001, North
        QCOMPARE(rain->values(1, 40), 0.0F);  // S002, South: always the same
        QCOMPARE(rain->reach, std::optional(0));
        QVERIFY(finding(*report, "outside_ends"));
    }

    void oddValuesAreFoundWithTheirRows() {
        const auto database = shop();
        QVERIFY(database);
        std::string text = weather(74);
        const auto line = text.find("2024-02-10,");
        text.replace(line, text.find('\n', line) - line, "2024-02-10,-999");
        const auto gone = text.find("2024-01-20,");
        text.erase(gone, text.find('\n', gone) + 1 - gone);
        text += "2024-03-01,55\n"; // a day that stands twice
        const auto report = ImportService(*database).preview(write("odd.csv", text), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        const auto* leap = finding(*report, "outside_leap");
        QVERIFY(leap);
        QCOMPARE(leap->exampleRows.front(), std::int64_t{41});
        const auto* gap = finding(*report, "outside_gap");
        QVERIFY(gap);
        QCOMPARE(gap->count, std::int64_t{1});
        QCOMPARE(gap->exampleRows, std::vector<std::int64_t>{20});
        const auto* twice = finding(*report, "outside_twice");
        QVERIFY(twice);
        QCOMPARE(twice->exampleRows, std::vector<std::int64_t>{75});
        const auto clean = ImportService(*database).preview(write("clean.csv", weather(74)), {}, {});
        QVERIFY(clean);
        for (const char* code : {"outside_leap", "outside_gap", "outside_twice", "outside_ends"})
            QVERIFY2(!finding(*clean, code), code);
    }

    void missingCodesAreSaid() {
        const auto database = shop();
        QVERIFY(database);
        for (const char* code : {"-99", "-999", "-9999", "9999"}) {
            std::string text = "Date,Temperature\n"; // every fifth day, and two days in a row
            for (int t = 0; t < 74; ++t)
                text += (*Day::fromYmd(2024, 1, 1) + t).toIso() + "," +
                        (t % 5 == 4 || t == 30 ? code : std::to_string(10 + t % 7)) + "\n";
            const auto report = ImportService(*database).preview(write("codes.csv", text), {}, {});
            QVERIFY2(report, report ? "" : report.error().message.english().c_str());
            const auto* leap = finding(*report, "outside_leap");
            QVERIFY2(leap, code);
            QCOMPARE(leap->count, std::int64_t{15});
            QCOMPARE(leap->exampleRows.front(), std::int64_t{6});
            QVERIFY(leap->severity == Severity::Warning);
        }
        // Ten days of an instrument that failed with other numbers are leaps beside the usual change.
        std::string text = weather(74);
        for (int t = 3; t < 73; t += 7) {
            const auto line = text.find((*Day::fromYmd(2024, 1, 1) + t).toIso() + ",");
            text.replace(line + 11, 2, "850");
        }
        const auto report = ImportService(*database).preview(write("failed.csv", text), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QVERIFY(finding(*report, "outside_leap"));
        QCOMPARE(finding(*report, "outside_leap")->count, std::int64_t{10});
    }

    void slowSeriesSayWhenTheyCount() {
        const auto database = shop();
        QVERIFY(database);
        std::string text = "month,CPI\n", published = "month,CPI,published\n";
        for (int month = 0; month < 26; ++month) {
            const Day day = Day::fromYmd(2022, 1, 1)->plusMonths(month);
            text += day.toIso() + "," + std::to_string(100 + month) + "\n";
            published += day.toIso() + "," + std::to_string(100 + month) + "," +
                         (day.plusMonths(1) + 13).toIso() + "\n";
        }
        ImportService imports(*database);
        const auto report = imports.preview(write("cpi.csv", text), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QVERIFY(finding(*report, "outside_pace"));
        QVERIFY(finding(*report, "outside_pace")->message.says(MessageId::OutsideComesByMonth));
        const auto dated = imports.import(write("published.csv", published), {}, {});
        QVERIFY2(dated, dated ? "" : dated.error().message.english().c_str());
        QVERIFY(finding(*dated, "outside_pace")->message.says(MessageId::OutsideCountsFromPublication));
        QCOMPARE(storage::CatalogRepository(*database).covariates("", Day(0), Day(30000))->front().known,
                 Day::fromYmd(2022, 2, 14).map([](Day day) { return std::optional(day); }).value());
    }

    void whatEndedLongAgoIsNotUsed() {
        const auto database = shop();
        QVERIFY(database);
        const auto report = ImportService(*database).import(write("old.csv", weather(20)), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QVERIFY(finding(*report, "outside_ended"));
        const auto panel = storage::SalesRepository(*database).loadPanel({});
        QVERIFY(panel);
        QVERIFY(std::ranges::find(panel->regressors, "temperature", &Regressor::name) ==
                panel->regressors.end());
    }

    void whatIsSoldIsNoWeather_data() {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<bool>("outside");
        QTest::addColumn<bool>("doubtful");
        const auto row = [](const char* columns, bool outside, bool doubtful) {
            QTest::newRow(columns) << QString::fromUtf8(columns) << outside << doubtful;
        };
        row("Fuel sales", false, false);
        row("Diesel sold,Petrol sold", false, false);
        row("Diesel,Petrol,Gasoline 98", false, false);
        row("Rain boots,Rain jacket,Snow pants", false, false);
        row("Temperature,Snow sales", false, false);
        row("Coffee,Temperature,Rain", true, true);
        row("Snow blower,Rain,Temperature", true, true);
        row("Fuel price", true, true);
        row("Temperature,Fuel_Price,CPI,Unemployment", true, false);
        row("Mean temperature (\xC2\xB0"
            "C),Total rain (mm),Wind speed",
            true, false);
        row("Niederschlagsmenge,Windgeschwindigkeit", true, false);
        row("Temperature forecast", true, false);
        row("rain,number of visitors", true, false);
    }
    void whatIsSoldIsNoWeather() {
        QFETCH(QString, columns);
        QFETCH(bool, outside);
        QFETCH(bool, doubtful);
        const auto database = shop();
        QVERIFY(database);
        std::string text = "Date," + columns.toStdString() + "\n";
        for (int t = 0; t < 40; ++t) {
            text += (*Day::fromYmd(2024, 1, 1) + t).toIso();
            for (int k = 0; k <= columns.count(QLatin1Char(',')); ++k)
                text += "," + std::to_string(10 + (t + 3 * k) % 7);
            text += "\n";
        }
        const auto path = write("numbers.csv", text);
        const auto seen = ImportService(*database).preview(path, {}, {});
        QCOMPARE(seen && seen->understanding.shape == "covariates", outside);
        if (outside) {
            QCOMPARE(seen->understanding.decisions.front().code, std::string("table"));
            QCOMPARE(seen->understanding.decisions.front().doubtful, doubtful);
            if (doubtful)
                QCOMPARE(seen->understanding.decisions.front().alternatives,
                         std::vector<std::string>{"sales"});
        }
    }

    void aMappedProductIsNoWeather() {
        const auto database = shop();
        QVERIFY(database);
        ImportOptions options;
        options.mapping["product"] = "*";
        for (const char* columns : {"Diesel sold,Petrol sold", "Rain,Temperature"}) {
            std::string text = "Date," + std::string(columns) + "\n";
            for (int t = 0; t < 40; ++t)
                text += (*Day::fromYmd(2024, 1, 1) + t).toIso() + "," + std::to_string(5 + t % 3) + "," +
                        std::to_string(9 - t % 4) + "\n";
            const auto report = ImportService(*database).preview(write("fuel.csv", text), options, {});
            QVERIFY2(report, report ? "" : report.error().message.english().c_str());
            QVERIFY2(report->understanding.shape != "covariates", columns);
            QCOMPARE(report->accepted, std::int64_t{80});
        }
    }

    void aTableOfOtherNumbersIsNotGuessed() {
        const auto database = shop();
        QVERIFY(database);
        ImportService imports(*database);
        const auto path = write("numbers.csv", weather(70, "Index A"));
        const auto refused = imports.preview(path, {}, {});
        QVERIFY(!refused || refused->understanding.shape != "covariates");
        ImportOptions options;
        options.table = "covariates";
        const auto report = imports.import(path, options, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        QCOMPARE(storage::CatalogRepository(*database).covariates("", Day(0), Day(30000))->front().name,
                 std::string("index a"));
    }
};

} // namespace test_outside_tables

SHELFCAST_TEST(test_outside_tables, TestOutsideTables)
#include "test_outside_tables.moc"
