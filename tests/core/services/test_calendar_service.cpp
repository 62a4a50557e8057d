#include "core/serving/planning_fixture.h"
#include "services/orders/plan_service.h"
#include "services/settings/calendar_service.h"
#include "storage/records/settings_repository.h"
#include "test_program.h"

#include <QTest>

#include <cmath>

namespace test_calendar_service {

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

constexpr int sunday = 6;

/// Four products of a shop that is open daily but on Christmas Day and in two weeks of August, to Wednesday
/// 29 May 2024.
std::string sales(bool closedOnSundays) {
    std::string text = "date,store,product,units,price,stock\n";
    const Day first = *Day::fromIso("2022-01-03"), last = *Day::fromIso("2024-05-29");
    for (Day day = first; day <= last; day = day + 1) {
        if ((day.month() == 12 && day.dayOfMonth() == 25) || (closedOnSundays && day.dayOfWeek() == sunday) ||
            (day.month() == 8 && day.dayOfMonth() >= 7 && day.dayOfMonth() <= 20))
            continue;
        for (int product = 0; product < 4; ++product)
            text += day.toIso() + ",S1,P" + std::to_string(product) + ',' +
                    std::to_string(10 + product + (day.number() * 7 + product * 3) % 5) + ",2.5,40\n";
    }
    return text;
}

Day day(const char* iso) {
    return *Day::fromIso(iso);
}

} // namespace

/// What the owner says of a store's selling calendar, and what follows from it.
class TestCalendarService : public QObject {
    Q_OBJECT

    ShopFolder m_folder;

private Q_SLOTS:
    void initTestCase() {
        for (const bool closed : {false, true}) {
            auto database = m_folder.open(closed ? "closed.db" : "open.db");
            VERIFY_OK(database);
            VERIFY_OK(m_folder.import(**database, sales(closed)));
        }
    }

    void theEvidenceIsShown() {
        auto database = m_folder.open("closed.db");
        VERIFY_OK(database);
        const Planner planner(**database, 1);
        const CalendarService service(**database, planner);
        const auto evidence = service.evidence("S1", {});
        VERIFY_OK(evidence);
        QCOMPARE(evidence->date.toIso(), std::string("2024-05-30"));
        const auto calendar = calendarOf(*evidence, evidence->said);
        for (int weekday = 0; weekday < 7; ++weekday) {
            const auto& one = calendar.weekdays[static_cast<std::size_t>(weekday)];
            QCOMPARE(one.open, weekday != sunday);
            QCOMPARE(one.of, 26);
            // Christmas 2023 was a Monday, and is no evidence against Mondays.
            QCOMPARE(one.sold, weekday == sunday ? 0 : 26);
        }
        const auto christmas = std::ranges::find(calendar.feasts, "christmas", &CalendarHoliday::key);
        QVERIFY(christmas != calendar.feasts.end());
        QVERIFY(!christmas->open && !christmas->soldThen);
        QCOMPARE(christmas->next.toIso(), std::string("2024-12-25"));
        QCOMPARE(christmas->lastDay->toIso(), std::string("2023-12-25"));
        const auto newYear = std::ranges::find(calendar.feasts, "new-year", &CalendarHoliday::key);
        QVERIFY(newYear != calendar.feasts.end() && newYear->open && newYear->soldThen);
        QCOMPARE(calendar.yearly.size(), std::size_t{1});
        QVERIFY(calendar.yearly.front().contains(day("2024-08-12")));
        QCOMPARE(calendar.days.front().day.toIso(), std::string("2023-05-01"));
        QCOMPARE(calendar.days.back().day.toIso(), std::string("2025-05-31"));
        const auto on = [&](const char* iso) {
            return calendar.days[static_cast<std::size_t>(day(iso) - calendar.days.front().day)];
        };
        QVERIFY(on("2023-08-09").kind == CalendarDay::Kind::Closed);
        QVERIFY(on("2024-05-28").kind == CalendarDay::Kind::Sold);
        QVERIFY(on("2024-05-30").kind == CalendarDay::Kind::Open);
        QVERIFY(on("2024-06-02").reason.because == SellingCalendar::Because::Weekday);
        QCOMPARE(on("2024-12-25").reason.name, std::string("Christmas"));
        QCOMPARE(calendarSentence(calendar),
                 std::string("The store is closed on Sundays. The store is closed on 1 holiday. The store is "
                             "closed at the same time of every year."));
    }

    /// One planner, as in the window: what it had computed before no longer counts.
    void everythingFollowsAnEdit() {
        VERIFY_OK(m_folder.copy("open.db", "edit.db"));
        auto database = m_folder.open("edit.db");
        VERIFY_OK(database);
        const Planner planner(**database, 1);
        CalendarService service(**database, planner);
        const auto evidence = service.evidence("S1", {});
        VERIFY_OK(evidence);
        const Day date = evidence->date;
        const auto forecast = [&](const Planner& asked) {
            ForecastRequest request;
            request.storeId = "S1";
            request.productId = "P1";
            request.horizon = 21;
            return asked.forecast(request, {});
        };
        const auto sold = [](const auto& series, bool onSundays) {
            double units = 0;
            for (const auto& point : series->points)
                if ((point.date.dayOfWeek() == sunday) == onSundays)
                    units += point.mean;
            return units;
        };
        const auto before = forecast(planner);
        VERIFY_OK(before);
        QVERIFY(sold(before, true) > 30);
        const auto ordered = planner.bulk({"S1", date, {}}, {});
        VERIFY_OK(ordered);
        const PlanService plans(**database, planner, 1);
        PlanRequest days;
        days.storeId = "S1";
        days.grain = Grain::Day;
        days.periods = 14;
        const auto planned = plans.plan(days, {});
        VERIFY_OK(planned);

        const auto wishes = changedWishes(*evidence, evidence->said, "sunday", CalendarChange::Closed);
        VERIFY_OK(wishes);
        const auto preview = service.preview("S1", *wishes, {});
        VERIFY_OK(preview);
        QCOMPARE(sold(forecast(planner), true), sold(before, true)); // a preview keeps nothing
        VERIFY_OK(service.set("S1", *wishes));

        const auto after = forecast(planner);
        VERIFY_OK(after);
        QCOMPARE(sold(after, true), 0.0);
        for (const auto& point : after->points)
            for (const double units : point.quantiles)
                QVERIFY(point.date.dayOfWeek() != sunday || units == 0);
        const auto less = planner.bulk({"S1", date, {}}, {});
        VERIFY_OK(less);
        QVERIFY(*less->summary.orderValue < 0.97 * *ordered->summary.orderValue);
        QCOMPARE(*preview->valueAfter, *less->summary.orderValue);
        QVERIFY(!preview->changed.empty());
        const auto replanned = plans.plan(days, {});
        VERIFY_OK(replanned);
        for (const ProductPlan& product : replanned->products)
            for (const PlanPeriod& period : product.periods)
                QVERIFY(period.start.dayOfWeek() != sunday || period.gross == 0);
        for (const ProductPlan& product : planned->products)
            for (const PlanPeriod& period : product.periods)
                QVERIFY(period.gross > 0);
        const Planner other(**database, 1); // which has the forecasts that the first one kept
        QCOMPARE(sold(forecast(other), true), 0.0);

        // Who has seen another calendar changes nothing, and is told.
        CalendarWishes late;
        late.openOnHolidays = true;
        const auto refused = service.set("S1", late, CalendarWishes());
        QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
        QCOMPARE(service.evidence("S1", {})->said, *wishes);
        VERIFY_OK(service.set("S1", late, *wishes));
        VERIFY_OK(service.set("S1", *wishes, late));

        // Taken back, all is as it was.
        const auto said = service.set("S1", {});
        VERIFY_OK(said);
        QCOMPARE(*said, *wishes);
        const auto restored = forecast(planner);
        VERIFY_OK(restored);
        QCOMPARE(sold(restored, true), sold(before, true));
        QCOMPARE(*planner.bulk({"S1", date, {}}, {})->summary.orderValue, *ordered->summary.orderValue);
        QVERIFY(!*storage::SettingsRepository(**database).value(std::string(sellingCalendarSetting) + "S1"));
    }

    /// Days of one's own, and those of an imported calendar that do not hold.
    void closuresAndOpenings() {
        VERIFY_OK(m_folder.copy("closed.db", "spans.db"));
        auto database = m_folder.open("spans.db");
        VERIFY_OK(database);
        const auto imported = m_folder.import(
            **database, "store,date,end,kind,name\nS1,2024-06-10,2024-06-14,closed,Works outing\n");
        VERIFY_OK(imported);
        const Planner planner(**database, 1);
        CalendarService service(**database, planner);
        const auto evidence = service.evidence("S1", {});
        VERIFY_OK(evidence);
        QCOMPARE(evidence->table.size(), std::size_t{1});
        CalendarWishes wishes = evidence->said;
        const auto take = [&](const char* what, CalendarChange change, const char* name = "") {
            const auto changed = changedWishes(*evidence, wishes, what, change, name);
            QVERIFY2(changed, changed ? "" : changed.error().message.english().c_str());
            wishes = *changed;
        };
        const auto mean = [&](const char* iso) {
            ForecastRequest request;
            request.storeId = "S1";
            request.productId = "P2";
            request.horizon = 90;
            const auto series = planner.forecast(request, {});
            for (const auto& point : series->points)
                if (point.date == day(iso))
                    return point.mean;
            return std::nan("");
        };
        QCOMPARE(mean("2024-06-11"), 0.0);
        QCOMPARE(mean("2024-08-12"), 0.0);
        QVERIFY(mean("2024-06-17") > 5);
        take("2024-06-10..2024-06-14", CalendarChange::Open); // the imported closure does not hold
        take("2024-06-17", CalendarChange::Closed, "Inventory, 50 % done: by hand");
        take("2024-06-02..2024-06-02", CalendarChange::Open); // a Sunday
        take("yearly", CalendarChange::Open);
        QVERIFY(wishes.openings.size() == 1 && wishes.closures.size() == 1 && wishes.ignored.size() == 1);
        VERIFY_OK(service.set("S1", wishes));
        QCOMPARE(service.evidence("S1", {})->said, wishes); // with its name
        QVERIFY(mean("2024-06-11") > 5);
        QCOMPARE(mean("2024-06-17"), 0.0);
        QVERIFY(mean("2024-06-02") > 5);
        QCOMPARE(mean("2024-06-09"), 0.0);
        QVERIFY(mean("2024-08-12") > 5);
        const auto calendar = calendarOf(*evidence, wishes);
        QCOMPARE(calendar.closures.size(), std::size_t{2});
        QVERIFY(!calendar.closures[0].own && !calendar.closures[0].holds);
        QVERIFY(calendar.yearly.empty() && calendar.learnsYearly);
        take("2024-06-10..2024-06-14", CalendarChange::AsLearnt);
        take("2024-06-17", CalendarChange::AsLearnt);
        take("2024-06-02", CalendarChange::AsLearnt);
        take("yearly", CalendarChange::AsLearnt);
        QVERIFY(wishes.isEmpty());
    }

    void holidaysOneByOneAndAllAtOnce() {
        auto database = m_folder.open("open.db");
        VERIFY_OK(database);
        const Planner planner(**database, 1);
        const CalendarService service(**database, planner);
        const auto evidence = service.evidence("S1", {});
        VERIFY_OK(evidence);
        const auto isOpen = [&](const CalendarWishes& wishes, const char* key) {
            const auto calendar = calendarOf(*evidence, wishes);
            const auto found = std::ranges::find(calendar.feasts, key, &CalendarHoliday::key);
            return found == calendar.feasts.end() || found->open;
        };
        QVERIFY(isOpen({}, "new-year") && !isOpen({}, "christmas"));
        auto wishes = *changedWishes(*evidence, {}, "holidays", CalendarChange::Closed);
        QVERIFY(!isOpen(wishes, "new-year") && !isOpen(wishes, "christmas"));
        wishes = *changedWishes(*evidence, wishes, "New Year", CalendarChange::Open);
        QVERIFY(isOpen(wishes, "new-year") && !isOpen(wishes, "thanksgiving"));
        wishes = *changedWishes(*evidence, wishes, "holidays", CalendarChange::Open);
        QVERIFY(isOpen(wishes, "christmas") && wishes.feasts.empty());
        wishes = *changedWishes(*evidence, wishes, "german-unity", CalendarChange::Closed); // of no US store
        QVERIFY(!isOpen(wishes, "german-unity"));
        QVERIFY(changedWishes(*evidence, wishes, "all", CalendarChange::AsLearnt)->isEmpty());
    }

    void whatIsNoDayIsRefused_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("a word") << QStringLiteral("someday") << QStringLiteral("holiday such as christmas");
        QTest::newRow("no date") << QStringLiteral("2024-13-01") << QStringLiteral("2024-08-05..2024-08-09");
        QTest::newRow("backwards") << QStringLiteral("2024-08-09..2024-08-05")
                                   << QStringLiteral("ends before it begins");
        QTest::newRow("for ever") << QStringLiteral("2024-08-09..2034-08-05")
                                  << QStringLiteral("longer than a year");
    }
    void whatIsNoDayIsRefused() {
        QFETCH(QString, what);
        QFETCH(QString, words);
        const auto refused =
            changedWishes(CalendarEvidence{}, {}, what.toStdString(), CalendarChange::Closed);
        QVERIFY(!refused);
        QVERIFY2(QString::fromStdString(refused.error().message).contains(words),
                 refused.error().message.english().c_str());
    }
    void aWholeWeekIsNotClosed() {
        CalendarWishes wishes;
        for (int weekday = 0; weekday < 6; ++weekday)
            wishes.open[static_cast<std::size_t>(weekday)] = false;
        QVERIFY(!changedWishes(CalendarEvidence{}, wishes, "Sunday", CalendarChange::Closed));
    }
};

} // namespace test_calendar_service

SHELFCAST_TEST(test_calendar_service, TestCalendarService)
#include "test_calendar_service.moc"
