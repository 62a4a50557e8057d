#include "planning/decision.h"
#include "planning/demand/order_rounding.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

/// What bounds an order: packs, minimums, lots, the kinds of policy, shelf life.
namespace test_order_rules {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

class TestOrderRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rounding_data() {
        QTest::addColumn<qlonglong>("need");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("pack");
        QTest::addColumn<qlonglong>("up");
        QTest::addColumn<qlonglong>("down");
        QTest::newRow("nothing needed") << 0LL << 50 << 12 << 0LL << 0LL;
        QTest::newRow("negative need") << -7LL << 50 << 12 << 0LL << 0LL;
        QTest::newRow("one unit, no rule") << 1LL << 0 << 1 << 1LL << 1LL;
        QTest::newRow("exact pack") << 24LL << 0 << 12 << 24LL << 24LL;
        QTest::newRow("one over a pack") << 25LL << 0 << 12 << 36LL << 24LL;
        QTest::newRow("one under a pack") << 23LL << 0 << 12 << 24LL << 12LL;
        QTest::newRow("minimum binds") << 3LL << 20 << 12 << 24LL << 0LL;
        QTest::newRow("minimum not a multiple") << 25LL << 30 << 12 << 36LL << 0LL;
        QTest::newRow("minimum met exactly") << 36LL << 36 << 12 << 36LL << 36LL;
        QTest::newRow("pack zero reads as one") << 5LL << 0 << 0 << 5LL << 5LL;
        QTest::newRow("negative rules") << 5LL << -3 << -2 << 5LL << 5LL;
        QTest::newRow("large") << 4000000000LL << 0 << 7 << 4000000004LL << 3999999997LL;
    }
    void rounding() {
        QFETCH(qlonglong, need);
        QFETCH(int, minimum);
        QFETCH(int, pack);
        QTEST(qlonglong(roundUpToOrder(need, {pack, minimum})), "up");
        QTEST(qlonglong(roundDownToOrder(need, {pack, minimum})), "down");
    }
    void wholeUnitsForgiveRounding() {
        QCOMPARE(wholeUnitsUp(12.0000000001), 12);
        QCOMPARE(wholeUnitsUp(12.001), 13);
        QCOMPARE(wholeUnitsDown(11.9999999999), 12);
        QCOMPARE(wholeUnitsDown(11.99), 11);
        QCOMPARE(wholeUnitsDown(-0.5), -1);
    }
    void lots() {
        QCOMPARE(splitIntoLots(100, 30, 12), (std::vector<std::int64_t>{24, 24, 24, 24, 4}));
        QCOMPARE(splitIntoLots(96, 30, 12), (std::vector<std::int64_t>{24, 24, 24, 24}));
        QCOMPARE(splitIntoLots(30, 30, 12), (std::vector<std::int64_t>{30}));
        QVERIFY(splitIntoLots(0, 30, 12).empty());
        StockPolicy policy = policyWith(0);
        policy.maximumLot = 50;
        const OrderDecision decision = decide(steadyCurve(10, 20), policy, today);
        QCOMPARE(decision.order, 90.0); // one review at 95 %
        QCOMPARE(decision.lots, (std::vector<double>{50, 40}));
    }
    void minMaxOrdersOnlyAtItsPoint() {
        StockPolicy policy = policyWith(41);
        policy.kind = PolicyKind::MinMax;
        policy.reorderLevel = 40;
        policy.orderUpToLevel = 100;
        QCOMPARE(decide(steadyCurve(2, 4), policy, today).order, 0.0);
        policy.onHand = 40;
        QCOMPARE(decide(steadyCurve(2, 4), policy, today).order, 60.0);
    }
    void fixedQuantityLiftsAboveItsPoint() {
        StockPolicy policy = policyWith(40);
        policy.kind = PolicyKind::FixedQuantity;
        policy.reorderLevel = 40;
        policy.fixedQuantity = 25;
        QCOMPARE(decide(steadyCurve(2, 4), policy, today).order, 25.0);
        policy.onHand = 5; // 30 leaves 40 not exceeded by one lot of 25 (30), by two (55)
        QCOMPARE(decide(steadyCurve(2, 4), policy, today).order, 50.0);
        policy.onHand = 41;
        QCOMPARE(decide(steadyCurve(2, 4), policy, today).order, 0.0);
    }
    void fillRateNeedsLessThanTheSameCycleService() {
        StockPolicy policy = policyWith(0);
        const OrderDecision cycle = decide(steadyCurve(10, 20), policy, today);
        policy.measure = ServiceMeasure::FillRate;
        const OrderDecision fill = decide(steadyCurve(10, 20), policy, today);
        QVERIFY(fill.orderUpTo < cycle.orderUpTo);
        const auto served = [](double s) {
            return 1 - (lossOf(probabilities(140, 280), s) - lossOf(probabilities(70, 140), s)) / 70;
        };
        QVERIFY(served(fill.orderUpTo) >= 0.95 && served(fill.orderUpTo - 1) < 0.95);
    }
    /// Largest allowed q with E[(stock + q - D)+] <= 5 % of q, by trying them all.
    void shelfLifeCapEqualsBruteForce() {
        Random random(23);
        int capped = 0;
        for (int trial = 0; trial < 4000; ++trial) {
            const double mean = uniform(random, 0.05, 3), variance = mean * uniform(random, 1.0, 3.0);
            StockPolicy policy =
                policyWith(integer(random, 0, 15), integer(random, 0, 4), integer(random, 1, 9));
            policy.shelfLifeDays = integer(random, 1, 10);
            policy.packSize = integer(random, 1, 6);
            policy.minimumOrder = integer(random, 0, 8);
            StockPolicy unlimited = policy;
            unlimited.shelfLifeDays.reset();
            const auto curve = steadyCurve(mean, variance);
            const int wanted = static_cast<int>(decide(curve, unlimited, today).order);
            const int days = policy.leadTimeDays + *policy.shelfLifeDays;
            const auto p = probabilities(mean * days, variance * days);
            int best = 0;
            for (int q = policy.packSize; q <= wanted; q += policy.packSize) {
                const double stock = *policy.onHand + q, left = stock - mean * days + lossOf(p, stock);
                if (q >= policy.minimumOrder && left <= 0.05 * q + 1e-9)
                    best = q;
            }
            QCOMPARE(static_cast<int>(decide(curve, policy, today).order), best);
            capped += best < wanted;
        }
        QVERIFY(capped > 500 && capped < 3900);
    }
};

} // namespace test_order_rules

SHELFCAST_TEST(test_order_rules, TestOrderRules)
#include "test_order_rules.moc"
