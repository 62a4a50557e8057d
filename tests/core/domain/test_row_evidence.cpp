#include "base/random.h"
#include "domain/days/grain.h"
#include "domain/days/missing_rows.h"
#include "domain/days/stock_time.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace test_row_evidence {

using namespace shelfcast;

namespace {

/// Rows of one store: each product sells by its own rate.
struct Shop {
    Shop(std::vector<double> rates, int days, bool zeros, double lost, int closedWeekday = -1) {
        Random random(11, 7);
        for (std::size_t product = 0; product < rates.size(); ++product) {
            auto& own = rows.emplace_back();
            for (int day = 0; day < days; ++day) {
                int units = 0;
                double left = std::exp(-rates[product]), chance = random.uniform();
                for (double p = left; chance > left && units < 200; left += p)
                    p *= rates[product] / ++units;
                if ((units > 0 || zeros) && random.uniform() >= lost && day % 7 != closedWeekday)
                    own.push_back({day, static_cast<float>(units)});
            }
        }
        for (const auto& own : rows)
            spans.emplace_back(own);
    }
    MissingRowsEvidence judged() const {
        int last = 0;
        for (const auto& own : rows)
            last = own.empty() ? last : std::max(last, own.back().day);
        const auto days = storeDays(spans, Day(0), last + 1);
        return judgeMissingRows(spans, SellingCalendar::learn(Day(0), days, ""), Day(0));
    }
    std::vector<std::vector<DayUnits>> rows;
    std::vector<std::span<const DayUnits>> spans;
};

} // namespace

class TestRowEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingRowsAreToldByTheirKind_data() {
        QTest::addColumn<QList<double>>("rates");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("zeros");
        QTest::addColumn<double>("lost"); // share of rows that the export lost
        QTest::addColumn<int>("closed");
        QTest::addColumn<int>("expected");
        const int soldOnly = int(MissingRows::SoldOnly), written = int(MissingRows::ZerosWritten),
                  undecided = int(MissingRows::Undecided);
        QTest::newRow("till of fast and slow")
            << QList<double>{10, 4, 0.1} << 200 << false << 0.0 << -1 << soldOnly;
        QTest::newRow("all slow") << QList<double>{0.3, 0.1, 0.2, 0.15} << 300 << false << 0.0 << -1
                                  << soldOnly;
        QTest::newRow("one slow product") << QList<double>{0.4} << 300 << false << 0.0 << -1 << soldOnly;
        QTest::newRow("closed on a weekday") << QList<double>{8, 0.5} << 200 << false << 0.0 << 6 << soldOnly;
        QTest::newRow("zeros, all rows") << QList<double>{8, 0.5} << 200 << true << 0.0 << -1 << written;
        QTest::newRow("zeros, rows lost")
            << QList<double>{8, 0.5, 0.2} << 200 << true << 0.1 << -1 << written;
        QTest::newRow("fast ones, rows lost")
            << QList<double>{40, 30, 50} << 200 << false << 0.05 << -1 << written;
        QTest::newRow("every product every day")
            << QList<double>{40, 30} << 100 << false << 0.0 << -1 << undecided;
        QTest::newRow("one day") << QList<double>{40, 30, 9} << 1 << false << 0.0 << -1 << undecided;
    }

    void missingRowsAreToldByTheirKind() {
        QFETCH(QList<double>, rates);
        QFETCH(int, days);
        QFETCH(bool, zeros);
        QFETCH(double, lost);
        QFETCH(int, closed);
        QFETCH(int, expected);
        const Shop shop({rates.begin(), rates.end()}, days, zeros, lost, closed);
        QCOMPARE(int(shop.judged().kind), expected);
    }

    void stockIsToldByItsBalance_data() {
        QTest::addColumn<bool>("evening");
        QTest::addColumn<double>("refill"); // up to this stock
        QTest::addColumn<int>("everyDays");
        QTest::newRow("morning, weekly deliveries") << false << 120.0 << 7;
        QTest::newRow("evening, weekly deliveries") << true << 120.0 << 7;
        QTest::newRow("morning, scarce") << false << 40.0 << 7;
        QTest::newRow("evening, scarce") << true << 40.0 << 7;
        QTest::newRow("evening, bakery") << true << 16.0 << 1; // what is left of a day's baking
    }

    void stockIsToldByItsBalance() {
        QFETCH(bool, evening);
        QFETCH(double, refill);
        QFETCH(int, everyDays);
        Random random(5, 1);
        StockTimeVotes votes, backwards;
        StockTimeVotes::Last last, lastBackwards;
        std::vector<std::array<double, 2>> rows;
        double stock = refill;
        for (int day = 0; day < 150; ++day) {
            if (day % everyDays == 0)
                stock = refill;
            const double wanted = 8 + std::floor(random.uniform() * 7), sold = std::min(wanted, stock);
            rows.push_back({sold, evening ? stock - sold : stock});
            stock -= sold;
        }
        for (int day = 0; day < 150; ++day) {
            const auto& row = rows[static_cast<std::size_t>(day)];
            votes.add(last, day, row[0], row[1]);
            const auto& other = rows[static_cast<std::size_t>(149 - day)];
            backwards.add(lastBackwards, 149 - day, other[0], other[1]);
        }
        QCOMPARE(votes.decided() == StockTime::Evening, evening);
        QCOMPARE(backwards.decided(), votes.decided());
        QVERIFY(!votes.isDoubtful());
    }

    /// An article number among 400 quantities says nothing about the stock; three rows of three do.
    void oneWrongRowDecidesNothing() {
        StockTimeVotes votes;
        StockTimeVotes::Last last;
        for (int day = 0; day < 400; ++day)
            votes.add(last, day, day == 200 ? 40170725 : 10 + day % 5, 200);
        QCOMPARE(votes.above(), 1);
        QCOMPARE(votes.decided(), StockTime::Morning);
        QVERIFY(!votes.isDoubtful());
        StockTimeVotes few;
        for (int product = 0; product < 3; ++product) {
            StockTimeVotes::Last own;
            few.add(own, 1, 20, 4);
        }
        QCOMPARE(few.decided(), StockTime::Evening);
    }

    void stockCutsSales() {
        QVERIFY(isSoldOut(5, 5, StockTime::Morning, true));
        QVERIFY(!isSoldOut(5, 5, StockTime::Evening, true));
        QVERIFY(isSoldOut(5, 0, StockTime::Evening, true));
        QVERIFY(!isSoldOut(50, 5, StockTime::Morning, false)); // a week's sales beside one stock
        QVERIFY(isSoldOut(3, 0, StockTime::Morning, false));
        QVERIFY(!isSoldOut(3, std::nan(""), StockTime::Morning, true));
    }

    void grainIsToldByDates_data() {
        QTest::addColumn<QList<int>>("gaps"); // again and again
        QTest::addColumn<int>("grain");
        QTest::newRow("every day") << QList<int>{1} << int(Grain::Day);
        QTest::newRow("Monday to Friday") << QList<int>{1, 1, 1, 1, 3} << int(Grain::Day);
        QTest::newRow("Friday and Saturday") << QList<int>{1, 6} << int(Grain::Day);
        QTest::newRow("Tuesday, Thursday, Saturday") << QList<int>{2, 2, 3} << int(Grain::Day);
        QTest::newRow("now and then") << QList<int>{9, 4, 16, 2, 11, 3, 5, 25} << int(Grain::Day);
        QTest::newRow("weeks") << QList<int>{7} << int(Grain::Week);
        QTest::newRow("weeks, label slips") << QList<int>{7, 7, 8, 6, 7, 7, 14} << int(Grain::Week);
        QTest::newRow("month ends") << QList<int>{28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31}
                                    << int(Grain::Month);
        QTest::newRow("quarters of a parts list") << QList<int>{92, 31, 61, 30} << int(Grain::Month);
    }

    void grainIsToldByDates() {
        QFETCH(QList<int>, gaps);
        QFETCH(int, grain);
        std::vector<std::int32_t> dates = {0};
        for (int round = 0; round < 4; ++round)
            for (const int gap : gaps)
                dates.push_back(dates.back() + gap);
        QCOMPARE(int(grainOfDates(dates)), grain);
    }

    void unevenPeriodsAreRefused() {
        std::vector<std::int32_t> dates = {Day::fromYmd(2021, 1, 31)->number()};
        for (int k = 0; k < 24; ++k)
            dates.push_back(dates.back() + (k % 3 == 1 ? 35 : 28));
        QVERIFY(grainOfDates(dates) == Grain::Month);
        const auto refused = checkPeriods(dates, Grain::Month);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.english().find("4-4-5") != std::string::npos);
        std::vector<std::int32_t> months;
        for (int k = 0; k < 24; ++k)
            months.push_back((Day::fromYmd(2021, 2, 1)->plusMonths(k) - 1).number());
        QVERIFY(checkPeriods(months, grainOfDates(months)));
    }
};

} // namespace test_row_evidence

SHELFCAST_TEST(test_row_evidence, TestRowEvidence)
#include "test_row_evidence.moc"
