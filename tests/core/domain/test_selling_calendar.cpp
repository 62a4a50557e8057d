#include "base/random.h"
#include "domain/days/feasts.h"
#include "domain/days/selling_calendar.h"
#include "domain/panel/meaning_words.h"
#include "test_program.h"

#include <QTest>

#include <functional>
#include <set>

namespace test_selling_calendar {

using namespace shelfcast;
using State = SellingCalendar::State;

namespace {

Day day(int year, int month, int dayOfMonth) {
    return *Day::fromYmd(year, month, dayOfMonth);
}

/// Days from `first` on which a store of three products sells, zeros written or not.
std::vector<StoreDay> daysOf(Day first, int count, const std::function<bool(Day)>& isOpen,
                             bool zeros = false) {
    std::vector<StoreDay> days;
    for (int t = 0; t < count; ++t)
        days.push_back(isOpen(first + t) ? StoreDay{3, 3, 30.0} : StoreDay{zeros ? 3 : 0, 0, 0.0});
    return days;
}

std::vector<int> closedWeekdays(const SellingCalendar& calendar) {
    std::vector<int> closed;
    for (int weekday = 0; weekday < 7; ++weekday)
        if (calendar.closedWeekdays()[static_cast<std::size_t>(weekday)])
            closed.push_back(weekday);
    return closed;
}

} // namespace

class TestSellingCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weeksWithoutAnyRow_data() {
        QTest::addColumn<int>("products");
        QTest::addColumn<int>("every"); // each product sells in one of so many weeks
        QTest::addColumn<bool>("gap");
        QTest::newRow("seven that sell every week") << 7 << 1 << true;
        QTest::newRow("three that sell now and then") << 3 << 3 << false;
        QTest::newRow("one") << 1 << 1 << false; // it may sell nothing in a week
    }
    void weeksWithoutAnyRow() {
        QFETCH(int, products);
        QFETCH(int, every);
        QFETCH(bool, gap);
        std::vector<StoreDay> weeks(120);
        for (std::size_t t = 0; t < weeks.size(); ++t)
            for (int k = 0; k < products; ++k)
                if (t % 40 != 20 &&
                    (t * 7 + static_cast<std::size_t>(k) * 5 + t / 3) % static_cast<std::size_t>(every) ==
                        0) {
                    ++weeks[t].rows;
                    ++weeks[t].sold;
                    weeks[t].units += 5;
                }
        const auto calendar = SellingCalendar::ofLongSteps(*Day::fromIso("2020-01-06"), weeks);
        QCOMPARE(calendar.stateOf(20) == SellingCalendar::State::Gap, gap);
        QVERIFY(calendar.stateOf(20) != SellingCalendar::State::Sold);
    }

    void weekdaysThatRepeatAreClosed_data() {
        QTest::addColumn<QList<int>>("always"); // closed weekdays
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("sinceDay"); // from which on the Sundays are closed, or open with a minus
        QTest::addColumn<bool>("zeros");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("open every day") << QList<int>{} << 200 << 0 << false << QList<int>{};
        QTest::newRow("Sundays") << QList<int>{6} << 200 << 0 << false << QList<int>{6};
        QTest::newRow("Sundays, zeros") << QList<int>{6} << 200 << 0 << true << QList<int>{6};
        QTest::newRow("Mondays and Tuesdays") << QList<int>{0, 1} << 120 << 0 << false << QList<int>{0, 1};
        QTest::newRow("market on Friday and Saturday")
            << QList<int>{0, 1, 2, 3, 6} << 150 << 0 << false << QList<int>{0, 1, 2, 3, 6};
        QTest::newRow("three weeks of weekends") << QList<int>{5, 6} << 21 << 0 << false << QList<int>{5, 6};
        QTest::newRow("closed for eleven weeks") << QList<int>{} << 350 << 273 << true << QList<int>{6};
        QTest::newRow("closed for four weeks") << QList<int>{} << 350 << 322 << false << QList<int>{6};
        QTest::newRow("closed twice") << QList<int>{} << 350 << 336 << false << QList<int>{};
        QTest::newRow("open again for five weeks") << QList<int>{} << 350 << -315 << false << QList<int>{};
    }

    void weekdaysThatRepeatAreClosed() {
        QFETCH(QList<int>, always);
        QFETCH(int, days);
        QFETCH(int, sinceDay);
        QFETCH(bool, zeros);
        QFETCH(QList<int>, expected);
        const Day first = day(2023, 1, 2);
        const auto isOpen = [&](Day date) {
            const int t = date - first;
            if (sinceDay != 0 && date.dayOfWeek() == 6)
                return sinceDay > 0 ? t < sinceDay : t >= -sinceDay;
            return !always.contains(date.dayOfWeek());
        };
        const auto calendar = SellingCalendar::learn(first, daysOf(first, days, isOpen, zeros), "DE");
        QCOMPARE(closedWeekdays(calendar), std::vector<int>(expected.begin(), expected.end()));
        for (int t = 7; t < days; ++t) // but for holidays all states are as they were made
            if (isOpen(first + t))
                QVERIFY(calendar.stateOf(t) == State::Sold);
            else if (expected.contains((first + t).dayOfWeek()) || sinceDay < 0)
                QVERIFY2(calendar.stateOf(t) == State::Closed, qPrintable(QString::number(t)));
        for (int ahead = 0; ahead < 7; ++ahead) {
            const Day date = day(2025, 7, 7) + ahead;
            QCOMPARE(calendar.isClosedAhead(date), expected.contains(date.dayOfWeek()));
        }
    }

    /// A store that sells to few is not closed on the days on which nobody came.
    void quietDaysAreNotClosed() {
        const Day first = day(2023, 1, 2);
        Random random(3, 5);
        std::vector<StoreDay> days;
        for (int t = 0; t < 400; ++t)
            days.push_back(random.uniform() < 0.35 ? StoreDay{1, 1, 2.0} : StoreDay{1, 0, 0.0});
        const auto calendar = SellingCalendar::learn(first, days, "");
        QCOMPARE(closedWeekdays(calendar), std::vector<int>());
        QVERIFY(calendar.quietChance() > 0.5);
        for (int t = 20; t < 400; ++t)
            QVERIFY(calendar.stateOf(t) == State::Sold || calendar.stateOf(t) == State::Quiet);
    }

    void holidaysOfTheCountryAreClosed() {
        const std::set<std::string_view> german = {"New Year",     "Good Friday", "Easter Monday",
                                                   "Labour Day",   "Ascension",   "Whit Monday",
                                                   "German Unity", "Christmas",   "26 December"};
        const auto isHoliday = [&](Day date) {
            for (const Feast& feast : feasts())
                if (german.contains(feast.name) && feast.in(date.year()) == date)
                    return true;
            return false;
        };
        const auto isOpen = [&](Day date) { return date.dayOfWeek() != 6 && !isHoliday(date); };
        const Day first = day(2022, 1, 3);
        for (const bool zeros : {false, true}) {
            const auto calendar =
                SellingCalendar::learn(first, daysOf(first, day(2024, 12, 20) - first, isOpen, zeros), "DE");
            for (Day date = day(2024, 12, 21); date < day(2025, 12, 31); date = date + 1)
                QVERIFY2(calendar.isClosedAhead(date) == !isOpen(date), date.toIso().c_str());
        }
        // Ten months of it, none of them with Christmas.
        const auto young =
            SellingCalendar::learn(day(2024, 1, 8), daysOf(day(2024, 1, 8), 310, isOpen), "DE");
        QVERIFY(young.isClosedAhead(day(2024, 12, 25)));
        QVERIFY(young.isClosedAhead(day(2025, 1, 1)));
        QVERIFY(!young.isClosedAhead(day(2024, 12, 24)));
        // A shop that is open on holidays is so on the next ones.
        const auto open = SellingCalendar::learn(
            day(2024, 1, 8), daysOf(day(2024, 1, 8), 310, [](Day date) { return date.dayOfWeek() != 6; }),
            "DE");
        QVERIFY(!open.isClosedAhead(day(2024, 12, 25)));
    }

    void closuresRepeatAndGapsDoNot() {
        const Day first = day(2022, 1, 3);
        const auto isOpen = [](Day date) {
            return !(date.month() == 8 && date.dayOfMonth() >= 7 && date.dayOfMonth() <= 20) &&
                   !(date >= day(2023, 3, 6) && date < day(2023, 5, 8));
        };
        const auto calendar =
            SellingCalendar::learn(first, daysOf(first, day(2024, 6, 1) - first, isOpen), "DE");
        QVERIFY(calendar.stateOf(day(2023, 8, 10) - first) == State::Closed);
        QVERIFY(calendar.stateOf(day(2023, 4, 12) - first) == State::Gap);
        QVERIFY(calendar.isClosedAhead(day(2024, 8, 12)));
        QVERIFY(!calendar.isClosedAhead(day(2025, 4, 14)));
        // The same gap with zeros written is no demand of zero either: the day before and after sold as ever.
        const auto zeros =
            SellingCalendar::learn(first, daysOf(first, day(2024, 6, 1) - first, isOpen, true), "DE");
        QVERIFY(zeros.stateOf(day(2023, 4, 12) - first) == State::Gap);
    }

    void theOwnerKnowsBetter() {
        const Day first = day(2023, 1, 2);
        CalendarWishes wishes =
            calendarWishesFromText("sunday=open wednesday=closed holidays=closed nonsense");
        QCOMPARE(toText(wishes), std::string("wednesday=closed sunday=open holidays=closed"));
        wishes.closures.push_back({day(2023, 9, 4), day(2023, 9, 9)});
        const auto calendar = SellingCalendar::learn(
            first, daysOf(first, 200, [](Day date) { return date.dayOfWeek() != 6; }), "DE", wishes);
        QCOMPARE(closedWeekdays(calendar), std::vector<int>{2});
        QVERIFY(calendar.isClosedAhead(day(2023, 12, 25)));
        QVERIFY(calendar.isClosedAhead(day(2023, 9, 5)));
        QVERIFY(!calendar.isClosedAhead(day(2023, 9, 10)));
    }

    /// All that can be said comes back from its text, names with blanks and signs too.
    void wishesAreKeptAsText() {
        CalendarWishes wishes;
        wishes.open[2] = false;
        wishes.openOnHolidays = true;
        wishes.feasts = {{"christmas", false}, {"new-year-s-eve", true}};
        wishes.openInYearlyClosures = true;
        wishes.closures = {{day(2024, 8, 5), day(2024, 8, 9), "M\xC3\xBCller's 50 % week: = open"}};
        wishes.openings = {{day(2024, 12, 22), day(2024, 12, 22), {}}};
        wishes.ignored = {{day(2024, 6, 3), day(2024, 6, 4), "x"}};
        QCOMPARE(calendarWishesFromText(toText(wishes)), wishes);
        QVERIFY(calendarWishesFromText("closed=2024-08-09..2024-08-05 open=x ignored= closed=2024-01-01")
                    .isEmpty());
        for (const Feast& feast : feasts())
            QVERIFY(feastKey(feast.name).find_first_of(" ='") == std::string::npos);
    }

    /// An opening goes before a closed weekday, and is no evidence that the weekday is open.
    void openingsAreExceptions() {
        const Day first = day(2023, 1, 2), special = day(2023, 6, 25); // a Sunday
        const auto isOpen = [&](Day date) { return date.dayOfWeek() != 6 || date == special; };
        CalendarWishes wishes;
        wishes.openings = {{special, special, {}}, {day(2023, 9, 3), day(2023, 9, 3), {}}};
        const auto calendar = SellingCalendar::learn(first, daysOf(first, 200, isOpen), "DE", wishes);
        QCOMPARE(closedWeekdays(calendar), std::vector<int>{6});
        QVERIFY(!calendar.isClosedAhead(day(2023, 9, 3)));
        QVERIFY(calendar.isClosedAhead(day(2023, 9, 10)));
        QCOMPARE(calendar.weekdayEvidence()[6].silent, calendar.weekdayEvidence()[6].of);
    }

    void saysItWithItsEvidence() {
        const Day first = day(2023, 1, 2);
        const auto calendar = SellingCalendar::learn(
            first, daysOf(first, 70, [](Day date) { return date.dayOfWeek() != 6; }), "US");
        QCOMPARE(closedDaysWords(calendar),
                 std::string("Nothing is sold on Sundays (10 of the last 10 without a sale)"));
        QCOMPARE(closedDaysValue(calendar), std::string("sunday"));
        QCOMPARE(
            closedDaysValue(SellingCalendar::learn(first, daysOf(first, 70, [](Day) { return true; }), "US")),
            std::string("none"));
    }

    void easterFallsOnItsDays() {
        QCOMPARE(easterSunday(2024).toIso(), std::string("2024-03-31"));
        QCOMPARE(easterSunday(2019).toIso(), std::string("2019-04-21"));
        QCOMPARE(orthodoxEasterSunday(2024).toIso(), std::string("2024-05-05"));
        QCOMPARE(orthodoxEasterSunday(2019).toIso(), std::string("2019-04-28"));
    }
};

} // namespace test_selling_calendar

SHELFCAST_TEST(test_selling_calendar, TestSellingCalendar)
#include "test_selling_calendar.moc"
