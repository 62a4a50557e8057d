#include "domain/panel/outside_series.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace test_outside_series {

using namespace shelfcast;

namespace {

Day day(int year, int month, int dayOfMonth) {
    return *Day::fromYmd(year, month, dayOfMonth);
}

/// One value a day, a wave with an own ending.
std::vector<OutsideReading> daily(int days, double end = 0) {
    std::vector<OutsideReading> readings;
    for (int t = 0; t < days; ++t)
        readings.push_back({Day(t), 10 + std::sin(t / 9.0) + (t >= 150 ? end : 0), {}});
    return readings;
}

} // namespace

class TestOutsideSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paces_data() {
        QTest::addColumn<int>("distance");
        QTest::addColumn<int>("pace");
        QTest::newRow("day") << 1 << int(OutsidePace::Day);
        QTest::newRow("week") << 7 << int(OutsidePace::Week);
        QTest::newRow("month") << 30 << int(OutsidePace::Month);
        QTest::newRow("quarter") << 91 << int(OutsidePace::Quarter);
        QTest::newRow("year") << 365 << int(OutsidePace::Year);
    }
    void paces() {
        QFETCH(int, distance);
        QFETCH(int, pace);
        std::vector<OutsideReading> readings;
        for (int k = 0; k < 9; ++k)
            readings.push_back({Day(k * distance + (k == 4 ? 1 : 0)), 1.0, {}});
        QCOMPARE(int(paceOf(readings)), pace);
    }

    void slowOnesCountWhenTheirPeriodIsOver() {
        QCOMPARE(countsFrom({day(2023, 5, 1), 1, {}}, OutsidePace::Month), day(2023, 6, 1));
        QCOMPARE(countsFrom({day(2023, 5, 31), 1, {}}, OutsidePace::Month), day(2023, 6, 1));
        QCOMPARE(countsFrom({day(2023, 5, 15), 1, {}}, OutsidePace::Month), day(2023, 6, 1));
        QCOMPARE(countsFrom({day(2023, 4, 1), 1, {}}, OutsidePace::Quarter), day(2023, 7, 1));
        QCOMPARE(countsFrom({day(2023, 5, 1), 1, {}}, OutsidePace::Week), day(2023, 5, 8));
        QCOMPARE(countsFrom({day(2023, 5, 1), 1, {}}, OutsidePace::Day), day(2023, 5, 1));
        QCOMPARE(countsFrom({day(2023, 5, 1), 1, day(2023, 6, 14)}, OutsidePace::Month), day(2023, 6, 14));
    }

    void aValueIsBesideWhatWasOfLate() {
        std::vector<OutsideReading> readings;
        for (int t = 0; t < 60; ++t)
            readings.push_back({Day(t), t == 50 ? 30.0 : 20.0, {}});
        const auto column = outsideColumn(readings, Day(0), 60, Day(55));
        QVERIFY(std::isnan(column.values[3])); // too little before it
        QCOMPARE(column.values[40], 0.0F);
        QCOMPARE(column.values[50], 10.0F);
        QVERIFY(std::abs(column.values[51] + 10.0F / 28) < 1e-5F);
        QCOMPARE(column.reach, 4);
        QCOMPARE(column.values[59], outsideColumn(readings, Day(0), 60, Day(50)).values[59]);
    }

    /// Nothing before a day may change with what comes after it.
    void nothingLooksAhead_data() {
        QTest::addColumn<int>("pace");
        QTest::newRow("day") << 1;
        QTest::newRow("week") << 7;
    }
    void nothingLooksAhead() {
        QFETCH(int, pace);
        auto one = daily(400), other = daily(400, 100);
        const auto thin = [&](std::vector<OutsideReading>& readings) {
            std::erase_if(readings,
                          [&](const OutsideReading& reading) { return reading.day.number() % pace != 0; });
        };
        thin(one);
        thin(other);
        const auto a = outsideColumn(one, Day(0), 400, Day(390)),
                   b = outsideColumn(other, Day(0), 400, Day(390));
        const auto same = [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); };
        int known = 0;
        for (std::size_t t = 0; t < 150; ++t) {
            QVERIFY2(same(a.values[t], b.values[t]), qPrintable(QString::number(t)));
            known += std::isfinite(a.values[t]);
        }
        QVERIFY(known > (pace == 1 ? 100 : 60));
        QVERIFY(!same(a.values[165], b.values[165]));
    }

    void gapsAreCarriedForAWeek() {
        auto readings = daily(100);
        std::erase_if(readings, [](const OutsideReading& reading) {
            return reading.day > Day(50) && reading.day < Day(70);
        });
        const auto column = outsideColumn(readings, Day(0), 100, Day(99));
        QVERIFY(std::isfinite(column.values[56]));
        QVERIFY(std::isnan(column.values[60]));
        QVERIFY(std::isfinite(column.values[70]));
    }

    void whatEndsBeforeTheSalesIsKnownLater() {
        const auto ends = outsideColumn(daily(100), Day(0), 120, Day(104)); // values to day 99
        QCOMPARE(ends.reach, 0);
        QCOMPARE(ends.lag, 5);
        QVERIFY(!ends.stale);
        const auto whole = outsideColumn(daily(100), Day(0), 120, Day(99));
        QCOMPARE(ends.values[60], whole.values[55]);
        QVERIFY(std::isfinite(ends.values[104]));
        QVERIFY(std::isnan(ends.values[105])); // of the days ahead nothing is known
        QVERIFY(outsideColumn(daily(100), Day(0), 160, Day(140)).stale);
    }

    void monthsCountFromTheNextOne() {
        std::vector<OutsideReading> readings;
        for (int month = 0; month < 24; ++month)
            readings.push_back({day(2022, 1, 1).plusMonths(month), 100.0 + month, {}});
        const Day first = day(2022, 1, 1), last = day(2023, 12, 31);
        const auto column = outsideColumn(readings, first, 760, last);
        QCOMPARE(column.reach, 0);
        // The value of November 2023 is seen in December: 122 beside the mean of the year before.
        const float december = column.values[static_cast<std::size_t>(day(2023, 12, 5) - first)];
        const float november = column.values[static_cast<std::size_t>(day(2023, 11, 30) - first)];
        QVERIFY(december > 5 && december < 7);
        QVERIFY(november < december);
        QVERIFY(std::isnan(column.values[20])); // January's own value is not known in January
    }

    void aPublishedForecastKeepsItsDays() {
        auto readings = daily(115); // sales to day 99; the forecast of 15 days came on it
        for (OutsideReading& reading : readings)
            reading.known = std::min(reading.day, Day(99));
        const auto column = outsideColumn(readings, Day(0), 120, Day(99));
        const auto undated = outsideColumn(daily(115), Day(0), 120, Day(99));
        QCOMPARE(column.reach, 15);
        for (std::size_t t = 10; t < 115; ++t)
            QCOMPARE(column.values[t], undated.values[t]);
        QVERIFY(std::isnan(column.values[115]));
        // Seen from an origin before it was published, there is nothing ahead.
        const auto before = outsideColumn(readings, Day(0), 120, Day(98));
        QCOMPARE(before.reach, 0);
        QCOMPARE(before.values[98], undated.values[98]);
        QVERIFY(std::isnan(before.values[99]));
    }

    void aDayThatIsPublishedLaterCountsLater() {
        auto readings = daily(100);
        for (OutsideReading& reading : readings)
            reading.known = reading.day + 2;
        const auto column = outsideColumn(readings, Day(0), 120, Day(99));
        const auto undated = outsideColumn(daily(100), Day(0), 120, Day(99));
        QCOMPARE(column.reach, 0);
        QCOMPARE(column.lag, 0);
        QVERIFY(std::abs(column.values[60] - undated.values[58]) < 1e-4F);
        QVERIFY(std::isfinite(column.values[99]));
        for (OutsideReading& reading : readings)
            reading.known = Day(101); // all of it after the last sale
        const auto unknown = outsideColumn(readings, Day(0), 120, Day(99));
        QVERIFY(std::ranges::all_of(unknown.values, [](float value) { return std::isnan(value); }));
    }

    void theLastOfADayCounts() {
        auto readings = daily(60);
        readings.push_back({Day(59), 99, {}});
        QVERIFY(outsideColumn(readings, Day(0), 60, Day(59)).values[59] > 80);
    }
};

} // namespace test_outside_series

SHELFCAST_TEST(test_outside_series, TestOutsideSeries)
#include "test_outside_series.moc"
