#include "planning/policy/order_calendar.h"
#include "planning/policy/supplier_orders.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

namespace test_supplier_orders {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {
const Day monday(19723); // 2024-01-01
}

class TestSupplierOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void weekdays() {
        QCOMPARE(*parseWeekdays("Mon,Thu"), (Weekdays{true, false, false, true, false, false, false}));
        QCOMPARE(*parseWeekdays(" sunday; TUE "), (Weekdays{false, true, false, false, false, false, true}));
        QCOMPARE(*parseWeekdays(""), everyWeekday);
        QVERIFY(!parseWeekdays("Mon,Frx"));
        QVERIFY(!parseWeekdays("t"));
    }
    void rhythm_data() {
        // orders on Mon and Thu, deliveries Mon to Fri; day 9 (Wed 10 Jan) is closed; days count from Mon 1
        // Jan
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("lead");
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("arrival");
        QTest::addColumn<int>("following");
        QTest::newRow("order day; the next delivery falls on a Saturday") << 0 << 2 << 0 << 2 << 7;
        QTest::newRow("between; the next delivery falls on the closed day") << 1 << 2 << 3 << 7 << 10;
        QTest::newRow("no lead time") << 0 << 0 << 0 << 0 << 3;
    }
    void rhythm() {
        QFETCH(int, today);
        QFETCH(int, lead);
        QFETCH(int, arrival);
        QFETCH(int, following);
        OrderCalendar calendar;
        calendar.orderDays = *parseWeekdays("Mon,Thu");
        calendar.deliveryDays = *parseWeekdays("Mon,Tue,Wed,Thu,Fri");
        calendar.closedDays = {monday + 9};
        const OrderRhythm rhythm = orderRhythm(calendar, monday + today, lead, 1);
        QTEST(rhythm.orderDay - monday, "order");
        QCOMPARE(rhythm.arrival - monday, arrival);
        QCOMPARE(rhythm.followingArrival - monday, following);
        QCOMPARE(rhythm.leadTimeDays, arrival - today);
        QCOMPARE(rhythm.reviewDays, following - arrival);
    }
    void reviewNoEarlierThanAsked() {
        OrderCalendar calendar;
        calendar.orderDays = *parseWeekdays("Mon");
        const OrderRhythm rhythm = orderRhythm(calendar, monday, 1, 8);
        QCOMPARE(rhythm.followingOrderDay.number(), (monday + 14).number());
        QCOMPARE(rhythm.reviewDays, 14);
        calendar.orderDays = Weekdays{};
        QCOMPARE(orderRhythm(calendar, monday, 1, 7).orderDay.number(), monday.number());
    }
    /// Goods are received on the next day on which the store is open; the supplier's order days stay his.
    void nothingIsReceivedOnClosedDays_data() {
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("lead");
        QTest::addColumn<int>("review");
        QTest::addColumn<int>("arrival");
        QTest::addColumn<int>("following");
        QTest::newRow("on an open day") << 0 << 3 << 7 << 3 << 10;
        QTest::newRow("on a Sunday") << 3 << 3 << 7 << 7 << 14;
        QTest::newRow("ordered on a Sunday") << 6 << 1 << 1 << 7 << 8;
        QTest::newRow("then over a Sunday") << 4 << 1 << 1 << 5 << 7;
        QTest::newRow("into a closure") << 6 << 2 << 7 << 8 << 18; // and on: days 14 to 17 are closed
    }
    void nothingIsReceivedOnClosedDays() {
        QFETCH(int, today);
        QFETCH(int, lead);
        QFETCH(int, review);
        OrderCalendar calendar;
        for (int day = 0; day < 60; ++day)
            if (day % 7 == 6 || (day >= 14 && day <= 17 && lead == 2))
                calendar.noDeliveries.push_back(monday + day);
        const OrderRhythm rhythm = orderRhythm(calendar, monday + today, lead, review);
        QCOMPARE(rhythm.orderDay - monday, today);
        QTEST(rhythm.arrival - monday, "arrival");
        QTEST(rhythm.followingArrival - monday, "following");
        QCOMPARE(receivedOn(calendar, monday + 13), monday + (lead == 2 ? 18 : 14));
    }
    void groupsAgainstMinimums() {
        const std::vector<SupplierLine> lines{{.supplier = "B", .units = 3, .unitValue = 1.115},
                                              {.supplier = "", .units = 1, .unitValue = 5.0},
                                              {.supplier = "A", .units = 0, .unitValue = 9.0},
                                              {.supplier = "A", .units = 2, .unitValue = std::nullopt},
                                              {.supplier = "B", .units = 10, .unitValue = 2.0}};
        std::vector<Supplier> suppliers(2);
        suppliers[0].id = "B";
        suppliers[0].minimumOrderValue = 30;
        suppliers[1].id = "C";
        suppliers[1].minimumOrderValue = 1000;
        const auto orders = groupBySupplier(lines, suppliers);
        QCOMPARE(orders.size(), std::size_t(3));
        QCOMPARE(orders[0].supplier, std::string("A"));
        QVERIFY(!orders[0].complete && !orders[0].minimum);
        QCOMPARE(orders[0].lines, (std::vector<std::size_t>{3}));
        QCOMPARE(orders[1].supplier, std::string("B"));
        QCOMPARE(orders[1].total, Cents{335 + 2000}); // 3.345 rounds up to 3.35
        QCOMPARE(orders[1].missing, Cents{3000 - 2335});
        QVERIFY(orders[2].supplier.empty());
    }
    void toppingUpReachesTheMinimum() {
        Random random(71);
        int reached = 0;
        for (int trial = 0; trial < 2000; ++trial) {
            std::vector<SupplierLine> lines(static_cast<std::size_t>(integer(random, 1, 6)));
            for (SupplierLine& line : lines) {
                line.supplier = "A";
                line.units = integer(random, 0, 20);
                line.unitValue = uniform(random, 0.1, 9);
                line.packSize = integer(random, 1, 6);
                line.stockAfter = static_cast<double>(line.units) + integer(random, 0, 10);
                line.dailyDemand = uniform(random, 0, 3);
                if (random.uniform() < 0.5)
                    line.maximumStock = line.stockAfter + integer(random, 0, 30);
            }
            lines[0].units = 5;
            Supplier supplier;
            supplier.id = "A";
            supplier.minimumOrderValue = uniform(random, 10, 300);
            const auto before = groupBySupplier(lines, std::span(&supplier, 1)).front();
            const auto added = topUpToMinimum(lines, before);
            std::int64_t sum = 0;
            for (std::size_t i = 0; i < lines.size(); ++i) {
                QCOMPARE(added[i] % lines[i].packSize, std::int64_t{0});
                if (lines[i].maximumStock && added[i] > 0)
                    QVERIFY(lines[i].stockAfter + double(added[i]) <= *lines[i].maximumStock);
                lines[i].units += added[i];
                sum += added[i];
            }
            const auto after = groupBySupplier(lines, std::span(&supplier, 1)).front();
            if (before.missing == 0)
                QCOMPARE(sum, std::int64_t{0});
            else if (sum > 0) {
                QCOMPARE(after.missing, Cents{0});
                ++reached;
            } else
                QCOMPARE(after.missing, before.missing);
        }
        QVERIFY(reached > 300);
    }
    /// Never is a pack left out that is worth more for its money than the last one taken, when worth falls
    /// from pack to pack: by trying every pack that could have come instead.
    void toppingUpTakesWhatIsWorthMost() {
        Random random(72);
        int raised = 0;
        for (int trial = 0; trial < 2000; ++trial) {
            std::vector<SupplierLine> lines(static_cast<std::size_t>(integer(random, 2, 6)));
            for (SupplierLine& line : lines) {
                line.supplier = "A";
                line.units = integer(random, 0, 5);
                line.unitValue = integer(random, 1, 9);
                line.packSize = integer(random, 1, 4);
                line.stockAfter = integer(random, 0, 20);
                line.dailyDemand = 1;
                const double first = uniform(random, 0, 9), fall = uniform(random, 0.01, 1);
                line.worth = [first, fall](double from, double to) {
                    double sum = 0;
                    for (double unit = from; unit < to; ++unit)
                        sum += first - fall * unit;
                    return sum;
                };
            }
            lines[0].units = 3;
            Supplier supplier;
            supplier.id = "A";
            supplier.minimumOrderValue = integer(random, 20, 200);
            const auto order = groupBySupplier(lines, std::span(&supplier, 1)).front();
            const auto added = topUpToMinimum(lines, order);
            const auto rate = [&](std::size_t i, std::int64_t above) {
                const double from = lines[i].stockAfter + static_cast<double>(above);
                return lines[i].worth(from, from + lines[i].packSize) /
                       (*lines[i].unitValue * lines[i].packSize);
            };
            double worstTaken = 1e9, bestLeft = -1e9;
            for (std::size_t i = 0; i < lines.size(); ++i) {
                if (added[i] > 0)
                    worstTaken = std::min(worstTaken, rate(i, added[i] - lines[i].packSize));
                bestLeft = std::max(bestLeft, rate(i, added[i]));
            }
            if (order.missing == 0)
                continue;
            ++raised;
            QVERIFY(worstTaken >= bestLeft - 1e-9);
        }
        QVERIFY(raised > 500);
    }
    void toppingUpHelpsWhatRunsOutFirst() {
        const std::vector<SupplierLine> lines{{.supplier = "A",
                                               .units = 1,
                                               .unitValue = 1.0,
                                               .packSize = 1,
                                               .stockAfter = 30,
                                               .dailyDemand = 1},
                                              {.supplier = "A",
                                               .units = 0,
                                               .unitValue = 1.0,
                                               .packSize = 1,
                                               .stockAfter = 5,
                                               .dailyDemand = 1}};
        Supplier supplier;
        supplier.id = "A";
        supplier.minimumOrderValue = 11;
        const auto added = topUpToMinimum(lines, groupBySupplier(lines, std::span(&supplier, 1)).front());
        QCOMPARE(added, (std::vector<std::int64_t>{0, 10}));
    }
};

} // namespace test_supplier_orders

SHELFCAST_TEST(test_supplier_orders, TestSupplierOrders)
#include "test_supplier_orders.moc"
