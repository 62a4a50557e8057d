// The handed files of tests/cases/forecast_file, bands and stock through forecast-file: what each must give
// stands in their README.md.
#include "folders.h"
#include "test_program.h"
#include "training/forecast_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>
#include <numeric>

namespace test_forecast_cases {

using namespace shelfcast;
using namespace shelfcast::services;

class TestForecastCases : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Steps {
        QStringList dates;
        std::vector<double> mean, low, high; ///< 10 and 90 %
        double total() const { return std::accumulate(mean.begin(), mean.end(), 0.0); }
    };

    /// By series, as in "S1|A"; or the error.
    Result<std::map<QString, Steps>> forecast(const QString& file, int horizon, const QString& origin = {}) {
        ForecastFileOptions options;
        options.horizon = horizon;
        options.threads = 1;
        if (!origin.isEmpty())
            options.origin = *Day::fromIso(origin.toStdString());
        const QString out = m_folder.filePath(QStringLiteral("out.csv"));
        const auto done =
            forecastFile(SHELFCAST_CASES "/" + file.toStdString(), out.toStdString(), options, {});
        if (!done)
            return fail(done.error());
        QFile written(out);
        std::map<QString, Steps> series;
        if (!written.open(QIODevice::ReadOnly))
            return series;
        written.readLine();
        while (!written.atEnd()) {
            const QString line = QString::fromUtf8(written.readLine()).trimmed();
            const QStringList numbers = line.section(QLatin1Char(','), -4).split(QLatin1Char(','));
            auto& steps = series[line.section(QLatin1Char(','), 0, -6)];
            steps.dates << line.section(QLatin1Char(','), -5, -5);
            steps.mean.push_back(numbers[0].toDouble());
            steps.low.push_back(numbers[1].toDouble());
            steps.high.push_back(numbers[3].toDouble());
        }
        return series;
    }

private Q_SLOTS:
    void handed_data() {
        QTest::addColumn<int>("horizon");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("series");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addColumn<double>("least"); ///< of every step's mean
        QTest::addColumn<double>("most");
        const auto row = [](const char* file, int horizon, const char* first, const char* last, double least,
                            double most, const char* series = "S1,A", const char* origin = "") {
            QTest::newRow(file) << horizon << QString::fromLatin1(origin) << QString::fromUtf8(series)
                                << QString::fromLatin1(first) << QString::fromLatin1(last) << least << most;
        };
        row("constant7", 14, "2023-03-03", "2023-03-16", 7, 7);
        row("allzero", 14, "2023-03-03", "2023-03-16", 0, 0.001);
        row("single_nonzero", 14, "2023-03-03", "2023-03-16", 0.005, 0.1);
        row("zeros_then_2_18", 3, "2023-10-31", "2023-12-31", 0, 18);
        row("intermittent", 28, "2023-02-09", "2023-03-08", 1.2, 2.1);
        row("declining", 30, "2023-01-12", "2023-02-10", 0, 1e4);
        row("month_end", 12, "2025-01-31", "2025-12-31", 80, 120);
        row("month_30th", 6, "2024-03-01", "2024-08-01", 90, 120);
        row("month_mid", 3, "2024-03-01", "2024-05-01", 90, 120);
        row("weekly_saturday", 8, "2024-02-10", "2024-03-30", 50, 64);
        row("weekly_tuesday_after_holiday", 8, "2024-01-01", "2024-02-19", 48, 52);
        row("leap_day", 10, "2024-02-26", "2024-03-06", 18, 27, "S1,A", "2024-02-25");
        row("short1", 7, "2024-01-06", "2024-01-12", 2.9, 3.1);
        row("short2", 7, "2024-01-07", "2024-01-13", 3.5, 4.5);
        row("short_beside_long", 7, "2023-07-21", "2023-07-27", 0.1, 18, "S1,NEW");
        row("scales", 7, "2023-07-21", "2023-07-27", 9.5e6, 1.1e7, "S1,BIG");
        row("unsorted", 7, "2023-03-13", "2023-03-19", 4.9, 11.1);
        row("ends_early", 7, "2023-07-21", "2023-07-27", 0, 33, "S1,OLD");
        row("covid_gap", 60, "2021-03-02", "2021-04-30", 28, 37, "S1,A", "2021-03-01");
        row("covid_zeros", 60, "2021-03-02", "2021-04-30", 20, 40, "S1,A", "2021-03-01");
        row("promo_always", 7, "2023-05-02", "2023-05-08", 27, 33);
        row("price_zero", 7, "2023-05-02", "2023-05-08", 20, 24);
        row("price_all_zero", 7, "2023-05-02", "2023-05-08", 20, 24);
        row("regressor_nan", 7, "2023-05-02", "2023-05-08", 20, 24);
        row("item_commas", 3, "2023-03-03", "2023-03-05", 5.9, 6.1,
            "\"Main St, 5\",\"Cup \"\"XL\"\", blue\"");
        row("leading_zero_item", 3, "2023-03-03", "2023-03-05", 8.9, 9.1, "1,42");
        row("negatives", 14, "2023-05-02", "2023-05-15", 3, 4.2);
        row("horizon_long", 730, "2023-04-02", "2025-03-31", 18, 28);
        row("all_missing_item", 7, "2023-03-03", "2023-03-09", 0, 21, "S1,B");
        row("block_zeros", 30, "2023-04-02", "2023-05-01", 0, 2000);
        row("dst_text", 7, "2024-04-11", "2024-04-17", 9.9, 16.1);
        row("year2038", 7, "2038-02-09", "2038-02-15", 9.9, 16.1);
    }
    void handed() {
        QFETCH(int, horizon);
        QFETCH(QString, origin);
        QFETCH(QString, series);
        QFETCH(double, least);
        QFETCH(double, most);
        const auto all =
            forecast(QStringLiteral("forecast_file/%1.csv").arg(QString::fromLatin1(QTest::currentDataTag())),
                     horizon, origin);
        QVERIFY2(all, all ? "" : all.error().message.english().c_str());
        QVERIFY2(all->contains(series), qPrintable(all->begin()->first));
        const Steps& steps = all->at(series);
        QCOMPARE(static_cast<int>(steps.dates.size()), horizon);
        QTEST(steps.dates.first(), "first");
        QTEST(steps.dates.last(), "last");
        for (const auto& [name, one] : *all)
            for (std::size_t h = 0; h < one.mean.size(); ++h)
                QVERIFY2(std::isfinite(one.mean[h]) && std::isfinite(one.low[h]) &&
                             std::isfinite(one.high[h]) && one.mean[h] >= 0 && one.low[h] >= 0,
                         qPrintable(name));
        for (const double mean : steps.mean)
            QVERIFY2(mean >= least && mean <= most, qPrintable(QString::number(mean)));
    }

    void refused_data() {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("fiscal_445") << QByteArray("no calendar months");
        QTest::newRow("inf") << QByteArray("Row 32");
        QTest::newRow("dup") << QByteArray("two rows for 2023-01-31");
    }
    void refused() {
        QFETCH(QByteArray, word);
        const auto all = forecast(
            QStringLiteral("forecast_file/%1.csv").arg(QString::fromLatin1(QTest::currentDataTag())), 6);
        QVERIFY(!all);
        QVERIFY2(all.error().message.english().find(word.toStdString()) != std::string::npos,
                 all.error().message.english().c_str());
    }

    void keysAreKeptApart() {
        const auto all = forecast(QStringLiteral("forecast_file/leading_zero_item.csv"), 3);
        QVERIFY(all);
        QCOMPARE(all->size(), std::size_t{2});
        QVERIFY(std::abs(all->at(QStringLiteral("001,00042")).mean[0] - 5) < 0.1);
    }

    /// The band of a step does not depend on how many steps are asked.
    void bands_data() {
        QTest::addColumn<int>("few");
        QTest::addColumn<int>("many");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("bands/weekly70.csv") << 4 << 8 << 66.0 << 74.0;
        QTest::newRow("bands/daily567.csv") << 7 << 14 << 4.5 << 7.5;
        QTest::newRow("minimal/week.csv") << 4 << 8 << 66.0 << 74.0;
    }
    void bands() {
        QFETCH(int, few);
        QFETCH(int, many);
        QFETCH(double, least);
        QFETCH(double, most);
        const QString file = QString::fromLatin1(QTest::currentDataTag());
        const auto some = forecast(file, few), more = forecast(file, many);
        QVERIFY(some && more);
        const Steps &a = some->begin()->second, &b = more->begin()->second;
        QVERIFY2(a.low[0] >= least && a.high[0] <= most,
                 qPrintable(QStringLiteral("%1 to %2").arg(a.low[0]).arg(a.high[0])));
        QCOMPARE(a.low[0], b.low[0]);
        QCOMPARE(a.high[0], b.high[0]);
    }

    void eveningStockHidesNoSales() {
        const auto all = forecast(QStringLiteral("stock/closing_stock_long.csv"), 7);
        QVERIFY2(all, all ? "" : all.error().message.english().c_str());
        const double total = all->begin()->second.total();
        QVERIFY2(total > 145 && total < 163, qPrintable(QString::number(total)));
    }
};

} // namespace test_forecast_cases

SHELFCAST_TEST(test_forecast_cases, TestForecastCases)
#include "test_forecast_cases.moc"
