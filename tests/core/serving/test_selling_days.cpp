#include "folders.h"
#include "services/imports/import_service.h"
#include "serving/settings/holiday_country.h"
#include "serving/views/planner.h"
#include "storage/file/database.h"
#include "storage/panel/sales_repository.h"
#include "test_program.h"
#include "training/forecast_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

namespace test_selling_days {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

const std::string cases = SHELFCAST_CASES "/";

/// Mean and 90 % quantile by day of one item.
struct Forecasts {
    std::map<std::string, double> mean, high;
};

Forecasts readForecasts(const QString& path, const std::string& item) {
    Forecasts out;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        if (cells.size() != 7 || cells[1].toStdString() != item)
            continue;
        out.mean[cells[2].toStdString()] = cells[3].toDouble();
        out.high[cells[2].toStdString()] = cells[6].toDouble();
    }
    return out;
}

} // namespace

/// Handed files: on which days a shop sells, and what a day without a row means.
class TestSellingDays : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    /// forecast-file: by weekday, least and most of the mean; closed days are exactly 0 with all quantiles.
    void filesAreForecastOnSellingDays_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("horizon");
        QTest::addColumn<QList<int>>("closed");   // weekdays
        QTest::addColumn<QList<double>>("least"); // by weekday
        QTest::addColumn<QList<double>>("most");
        const QList<double> twenty(7, 18.0), forty(7, 42.0);
        QTest::newRow("Sundays without rows") << QStringLiteral("forecast_file/closed_sunday_missing.csv")
                                              << 28 << QList<int>{6} << twenty << forty;
        QTest::newRow("Sundays of zeros") << QStringLiteral("forecast_file/closed_sunday_zero.csv") << 28
                                          << QList<int>{6} << twenty << forty;
        QTest::newRow("three days a week")
            << QStringLiteral("forecast_file/open_tue_thu_sat.csv") << 14 << QList<int>{0, 2, 4, 6}
            << QList<double>{0, 12, 0, 17.5, 0, 23.5, 0} << QList<double>{0, 14, 0, 20.5, 0, 26.5, 0};
        QTest::newRow("Sundays since eleven weeks")
            << QStringLiteral("forecast_file/sunday_closed_recently.csv") << 14 << QList<int>{6}
            << QList<double>(7, 17.0) << QList<double>(7, 24.0);
        QTest::newRow("weekends") << QStringLiteral("minimal/weekend_long.csv") << 7 << QList<int>{5, 6}
                                  << QList<double>(7, 9.5) << QList<double>(7, 10.5);
    }

    void filesAreForecastOnSellingDays() {
        QFETCH(QString, file);
        QFETCH(int, horizon);
        QFETCH(QList<int>, closed);
        QFETCH(QList<double>, least);
        QFETCH(QList<double>, most);
        const QString out = m_folder.filePath(QStringLiteral("out.csv"));
        ForecastFileOptions options;
        options.horizon = horizon;
        options.threads = 1;
        const auto done = forecastFile(cases + file.toStdString(), out.toStdString(), options, {});
        QVERIFY2(done, done ? "" : done.error().message.english().c_str());
        const auto forecasts = readForecasts(out, "A");
        QCOMPARE(static_cast<int>(forecasts.mean.size()), horizon);
        for (const auto& [date, mean] : forecasts.mean) {
            const int weekday = Day::fromIso(date)->dayOfWeek();
            if (closed.contains(weekday)) {
                QCOMPARE(mean, 0.0);
                QCOMPARE(forecasts.high.at(date), 0.0);
            } else {
                QVERIFY2(mean >= least[weekday] && mean <= most[weekday],
                         (date + ' ' + std::to_string(mean)).c_str());
                QVERIFY(forecasts.high.at(date) > 0);
            }
        }
    }

    /// Database: demand of the seven days from the day after the last sale, by the simple forecast.
    void plansFollowSellingDays_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("product");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const auto row = [](const char* name, const std::vector<const char*>& files, const char* product,
                            double least, double most) {
            QStringList list;
            for (const char* file : files)
                list << QString::fromLatin1(file);
            QTest::newRow(name) << list << QString::fromLatin1(product) << least << most;
        };
        row("weekend", {"missing/weekend_closed.csv"}, "A1", 62, 78);
        row("Sunday", {"missing/sunday_closed.csv"}, "A1", 67, 79);
        row("minimal weekend", {"minimal/weekend.csv"}, "A1", 48, 52);
        row("till", {"minimal/till.csv"}, "SLOW", 0.4, 1.1);
        row("till, fast", {"minimal/till.csv"}, "FAST", 69, 71);
        row("history alone", {"missing/sparse_history.csv"}, "S1x", 0.3, 1.2);
        row("history and a day", {"missing/sparse_history.csv", "missing/sparse_next_day.csv"}, "S3x", 0.6,
            2.2);
        row("minimal history and a day", {"minimal/hist.csv", "minimal/next_day.csv"}, "SLOW1", 0.7, 1.5);
        row("evening stock", {"stock/closing_stock_always_below.csv"}, "ROLL", 145, 163);
        row("weeks after days", {"grain/daily.csv", "grain/then_weekly.csv"}, "A1", 68, 72);
        row("minimal evening stock", {"minimal/closing.csv"}, "A1", 140, 166);
    }

    void plansFollowSellingDays() {
        QFETCH(QStringList, files);
        QFETCH(QString, product);
        QFETCH(double, least);
        QFETCH(double, most);
        const QTemporaryDir folder;
        auto database = storage::Database::open(folder.filePath(QStringLiteral("shop.db")).toStdString());
        QVERIFY(database);
        ImportService imports(**database);
        for (const QString& file : files) {
            const auto report = imports.import(cases + file.toStdString(), {}, {});
            QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        }
        const Planner planner(**database, 1);
        const auto date = planner.defaultDate("S1");
        QVERIFY(date);
        const auto bulk = planner.bulk({"S1", *date, {}}, {});
        QVERIFY2(bulk, bulk ? "" : bulk.error().message.english().c_str());
        const auto row = std::ranges::find(bulk->rows, product.toStdString(), &BulkRow::productId);
        QVERIFY(row != bulk->rows.end());
        QVERIFY2(row->mean7 >= least && row->mean7 <= most, qPrintable(QString::number(row->mean7)));
    }

    /// A quantity that no other day comes near leaves the plan within 10 % of the clean file's.
    void oneOddQuantityMovesNoPlan_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("factor");
        for (const char* kind : {"flat_400", "flat_800", "pattern_400", "pattern_800"})
            for (const char* factor : {"10", "1000"})
                QTest::addRow("x%s %s", factor, kind)
                    << QString::fromLatin1(kind) << QString::fromLatin1(factor);
    }
    void oneOddQuantityMovesNoPlan() {
        QFETCH(QString, kind);
        QFETCH(QString, factor);
        const auto planned = [&](const QString& times) {
            const QTemporaryDir folder;
            auto database = storage::Database::open(folder.filePath(QStringLiteral("shop.db")).toStdString());
            const QString file = QStringLiteral("typo/units_x%1_%2.csv").arg(times, kind);
            if (!database || !ImportService(**database).import(cases + file.toStdString(), {}, {}))
                return -1.0;
            const Planner planner(**database, 1);
            const auto bulk = planner.bulk({"S1", *planner.defaultDate("S1"), {}}, {});
            const auto row = std::ranges::find(bulk->rows, std::string("A1"), &BulkRow::productId);
            return row->mean7;
        };
        const double clean = planned(QStringLiteral("1")), odd = planned(factor);
        QVERIFY(clean > 0);
        QVERIFY2(std::abs(odd - clean) <= 0.1 * clean,
                 qPrintable(QStringLiteral("%1 %2").arg(clean).arg(odd)));
    }

    /// Three years of a German shop to 20 December 2024.
    void holidaysSellNothing_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("closedOnSundays");
        QTest::newRow("zeros written") << QStringLiteral("missing/german_shop_zero.csv") << true;
        QTest::newRow("no rows") << QStringLiteral("missing/closed_at_christmas_no_rows.csv") << false;
    }

    void holidaysSellNothing() {
        QFETCH(QString, file);
        QFETCH(bool, closedOnSundays);
        const QTemporaryDir folder;
        auto database = storage::Database::open(folder.filePath(QStringLiteral("shop.db")).toStdString());
        QVERIFY(database);
        QVERIFY(setHolidayCountry(**database, {}, "DE"));
        QVERIFY(ImportService(**database).import(cases + file.toStdString(), {}, {}));
        const Planner planner(**database, 1);
        ForecastRequest request;
        request.storeId = "S1";
        request.productId = "A1";
        request.horizon = 14;
        const auto forecast = planner.forecast(request, {});
        QVERIFY2(forecast, forecast ? "" : forecast.error().message.english().c_str());
        for (const auto& point : forecast->points) {
            const std::string date = point.date.toIso().substr(5);
            if (date == "12-25" || date == "12-26" || date == "01-01" ||
                (closedOnSundays && point.date.dayOfWeek() == 6))
                QCOMPARE(point.mean, 0.0);
            else if (date == "12-23" || date == "12-24")
                QVERIFY2(point.mean > 11 && point.mean < 18, qPrintable(QString::number(point.mean)));
        }
    }

    void decisionsAreSaidAndCanBeChanged() {
        const QTemporaryDir folder;
        auto database = storage::Database::open(folder.filePath(QStringLiteral("shop.db")).toStdString());
        QVERIFY(database);
        ImportService imports(**database);
        const auto decision = [](const ImportReport& report, const std::string& code) {
            const auto& all = report.understanding.decisions;
            const auto found = std::ranges::find(all, code, &ImportDecision::code);
            return found == all.end() ? ImportDecision{} : *found;
        };
        const auto till = imports.preview(cases + "minimal/till.csv", {}, {});
        QVERIFY(till);
        QCOMPARE(decision(*till, "missing_rows").value, std::string("sold-only"));
        QCOMPARE(decision(*till, "missing_rows").sentence,
                 std::string(
                     "Only what was sold is written: none of the 423 rows says 0, and SLOW has rows on 21 of "
                     "201 days on which others sold. A day without a row sold 0."));
        const auto week = imports.preview(cases + "minimal/weekend.csv", {}, {});
        QVERIFY(week);
        QCOMPARE(decision(*week, "closed_days").value, std::string("saturday,sunday"));
        ImportOptions options;
        options.decisions["closed_days"] = "none";
        QVERIFY(imports.import(cases + "minimal/weekend.csv", options, {}));
        storage::PanelRequest request;
        request.storeId = "S1";
        request.futureSteps = 7;
        const auto panel = storage::SalesRepository(**database).loadPanel(request);
        QVERIFY(panel);
        QVERIFY(panel->closed.empty());
        options.decisions = {{"missing_rows", "perhaps"}};
        const auto refused = imports.preview(cases + "minimal/till.csv", options, {});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.english().find("sold-only") != std::string::npos);
    }

    /// A choice that means nothing is never taken in silence.
    void choicesAreChecked_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("refused"); // words of the refusal; empty = not refused
        QTest::addColumn<bool>("warned");
        QTest::newRow("no such decision")
            << QStringLiteral("minimal/till.csv") << QStringLiteral("repeats") << QStringLiteral("add")
            << QStringLiteral("repeated_rows") << false;
        QTest::newRow("no such value")
            << QStringLiteral("minimal/till.csv") << QStringLiteral("stock_time") << QStringLiteral("noon")
            << QStringLiteral("morning, evening") << false;
        QTest::newRow("no value of this file")
            << QStringLiteral("minimal/weekend.csv") << QStringLiteral("closed_days")
            << QStringLiteral("monday") << QStringLiteral("saturday,sunday") << false;
        QTest::newRow("not asked for") << QStringLiteral("minimal/till.csv") << QStringLiteral("sheets")
                                       << QStringLiteral("first") << QString() << true;
        QTest::newRow("taken") << QStringLiteral("minimal/weekend.csv") << QStringLiteral("closed_days")
                               << QStringLiteral("none") << QString() << false;
    }
    void choicesAreChecked() {
        QFETCH(QString, file);
        QFETCH(QString, code);
        QFETCH(QString, value);
        QFETCH(QString, refused);
        QFETCH(bool, warned);
        const QTemporaryDir folder;
        auto database = storage::Database::open(folder.filePath(QStringLiteral("shop.db")).toStdString());
        QVERIFY(database);
        ImportService imports(**database);
        ImportOptions options;
        options.decisions[code.toStdString()] = value.toStdString();
        const auto preview = imports.preview(cases + file.toStdString(), options, {});
        const auto report = imports.import(cases + file.toStdString(), options, {});
        QCOMPARE(preview.has_value(), refused.isEmpty());
        QCOMPARE(report.has_value(), refused.isEmpty());
        if (!report) {
            QVERIFY2(report.error().message.english().find(refused.toStdString()) != std::string::npos,
                     report.error().message.english().c_str());
            QVERIFY(imports.uploads()->empty());
            return;
        }
        QCOMPARE(std::ranges::any_of(report->quality,
                                     [](const auto& finding) {
                                         return finding.code == "unused_decision" &&
                                                finding.severity == Severity::Warning;
                                     }),
                 warned);
    }

    /// Where the rows do not say whether the stock is the morning's or the evening's, its column may.
    void theStockColumnsNameCounts_data() {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("expected");
        QTest::newRow("closing") << QByteArray("closing_stock") << QStringLiteral("evening");
        QTest::newRow("German") << QByteArray("Endbestand") << QStringLiteral("evening");
        QTest::newRow("opening") << QByteArray("Opening Stock") << QStringLiteral("morning");
        QTest::newRow("unsaid") << QByteArray("stock") << QString();
    }

    void theStockColumnsNameCounts() {
        QFETCH(QByteArray, column);
        QFETCH(QString, expected);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("s.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("date,store,product,units," + column + '\n');
        for (int day = 0; day < 40; ++day) // refilled every night, and never short
            file.write(QByteArray::fromStdString((*Day::fromIso("2024-01-01") + day).toIso()) + ",S1,A1," +
                       QByteArray::number(9 + day % 3) + ",60\n");
        file.close();
        auto database = storage::Database::open(folder.filePath(QStringLiteral("shop.db")).toStdString());
        QVERIFY(database);
        const auto report = ImportService(**database).preview(file.fileName().toStdString(), {}, {});
        QVERIFY2(report, report ? "" : report.error().message.english().c_str());
        const auto& decisions = report->understanding.decisions;
        const auto found = std::ranges::find(decisions, "stock_time", &ImportDecision::code);
        QCOMPARE(found == decisions.end() ? QString() : QString::fromStdString(found->value), expected);
    }

    void unevenPeriodsAreRefused() {
        const QTemporaryDir folder;
        auto database = storage::Database::open(folder.filePath(QStringLiteral("shop.db")).toStdString());
        QVERIFY(database);
        const auto report = ImportService(**database).import(cases + "grain/fiscal_445.csv", {}, {});
        QVERIFY(!report);
        QVERIFY2(report.error().message.english().find("4-4-5") != std::string::npos,
                 report.error().message.english().c_str());
    }
};

} // namespace test_selling_days

SHELFCAST_TEST(test_selling_days, TestSellingDays)
#include "test_selling_days.moc"
