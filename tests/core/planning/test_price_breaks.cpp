#include "planning/decision.h"
#include "planning/demand/stock_risk.h"
#include "planning/policy/price_breaks.h"
#include "planning/policy/transfers.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

#include <algorithm>

namespace test_price_breaks {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {}

class TestPriceBreaks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bracketOfAnOrder_data() {
        QTest::addColumn<double>("units");
        QTest::addColumn<double>("cost");
        QTest::newRow("under the first") << 0.0 << 5.0;
        QTest::newRow("its own quantity") << 10.0 << 4.0;
        QTest::newRow("one less") << 9.0 << 5.0;
        QTest::newRow("the second") << 100.0 << 3.0;
        QTest::newRow("between") << 99.0 << 4.0;
    }
    void bracketOfAnOrder() {
        QFETCH(double, units);
        StockPolicy policy;
        policy.unitCost = 5;
        policy.priceBreaks = {{10, 4}, {100, 3}};
        QTEST(*unitCostAt(policy, units), "cost");
    }
    /// Against the money that every unit costs and every day it is held, by trying every quantity.
    void equalsBruteForce() {
        Random random(81);
        int raised = 0;
        for (int trial = 0; trial < 3000; ++trial) {
            const double mean = integer(random, 1, 10); // whole units a day: cover has no rounding
            StockPolicy policy;
            policy.unitCost = uniform(random, 1, 10);
            policy.holdingRate = uniform(random, 0.05, 3);
            policy.packSize = integer(random, 1, 6);
            double units = 0, cost = *policy.unitCost;
            for (int i = integer(random, 1, 3); i > 0; --i)
                policy.priceBreaks.push_back(
                    {units += integer(random, 5, 300), cost *= uniform(random, 0.8, 1)});
            const int order = integer(random, 1, 60) * policy.packSize, position = integer(random, 0, 50);
            const auto curve = steadyCurve(mean, 0, 400);
            const auto better = betterPriceQuantity(order, position, curve, policy);
            const auto priceOf = [&](int q) { return *unitCostAt(policy, q); };
            const auto lasts = [&](int q) { return std::floor((position + q) / mean); };
            double best = 0;
            int bestUnits = 0;
            for (int q = order + 1; q < 2000; ++q) {
                // More than a bracket asks for saves nothing: the next order can be as large again.
                const bool smallest = std::any_of(
                    policy.priceBreaks.begin(), policy.priceBreaks.end(), [&](const QuantityPrice& one) {
                        return q >= one.fromUnits && q - policy.packSize < one.fromUnits;
                    });
                if (!smallest || q % policy.packSize != 0 || !(priceOf(q) < priceOf(order)) ||
                    lasts(q) - lasts(order) > 365)
                    continue;
                const double holding =
                    priceOf(q) * policy.holdingRate / 365 * (q - order) * (lasts(q) - lasts(order)) / 2;
                const double saved = (priceOf(order) - priceOf(q)) * q - holding;
                if (saved > best) {
                    best = saved;
                    bestUnits = q;
                }
            }
            QCOMPARE(better.has_value(), bestUnits > 0);
            if (better) {
                ++raised;
                QCOMPARE(int(better->units), bestUnits);
                QVERIFY(std::fabs(better->saved - best) < 1e-9);
            }
        }
        QVERIFY2(raised > 300 && raised < 2900, qPrintable(QString::number(raised)));
    }
    void theLadderShowsIt() {
        StockPolicy policy;
        policy.onHand = 0;
        policy.unitCost = 2;
        policy.price = 3;
        policy.priceBreaks = {{1, 2}, {100, 1.8}};
        const OrderDecision decision = decide(steadyCurve(10, 10, 120), policy, today);
        QCOMPARE(decision.order, 100.0);
        QCOMPARE(*decision.orderValue, 180.0);
        const auto step =
            std::find_if(decision.ladder.begin(), decision.ladder.end(),
                         [](const LadderStep& one) { return one.kind == LadderKind::PriceBreak; });
        QVERIFY(step != decision.ladder.end() && step->units == 100);
        policy.maximumStock = 90; // a limit comes after the price
        QCOMPARE(decide(steadyCurve(10, 10, 120), policy, today).order, 90.0);
    }
    /// Scarce surplus goes where it is worth most: against every way to share it out.
    void transfersEqualBruteForce() {
        Random random(82);
        int scarce = 0;
        for (int trial = 0; trial < 2000; ++trial) {
            const int surplus = integer(random, 0, 8);
            std::vector<StoreStock> stocks;
            std::vector<std::vector<double>> values;
            for (int store = 0; store < 3; ++store) {
                std::vector<double> value; // of each unit, falling
                double next = uniform(random, 0.1, 9);
                for (int k = 0; k < 12; ++k)
                    value.push_back(next *= uniform(random, 0.5, 1));
                values.push_back(value);
                StoreStock stock{"S" + std::to_string(store), "P", integer(random, 0, 6), 0, 1, {}};
                stock.worth = [value](std::int64_t from, std::int64_t to) {
                    double sum = 0;
                    for (auto k = from; k < to; ++k)
                        sum += value[static_cast<std::size_t>(k)];
                    return sum;
                };
                stocks.push_back(std::move(stock));
            }
            stocks.push_back({"S9", "P", 0, surplus, 1, {}});
            double worth = 0;
            std::int64_t moved = 0;
            for (const Transfer& transfer : proposeTransfers(stocks, 0)) {
                QCOMPARE(transfer.from, std::size_t(3));
                QVERIFY(transfer.units <= stocks[transfer.to].order);
                worth += stocks[transfer.to].worth(0, transfer.units);
                moved += transfer.units;
            }
            double best = 0;
            for (int a = 0; a <= stocks[0].order; ++a)
                for (int b = 0; b <= stocks[1].order; ++b)
                    for (int c = 0; c <= stocks[2].order; ++c)
                        if (a + b + c <= surplus)
                            best = std::max(best, stocks[0].worth(0, a) + stocks[1].worth(0, b) +
                                                      stocks[2].worth(0, c));
            const std::int64_t wanted = stocks[0].order + stocks[1].order + stocks[2].order;
            QCOMPARE(moved, std::min<std::int64_t>(surplus, wanted));
            QVERIFY(std::fabs(worth - best) < 1e-9);
            scarce += surplus < wanted;
        }
        QVERIFY(scarce > 500);
    }
    void transfersThatCostMoreThanBuyingAreNotMade() {
        const std::vector<StoreStock> stocks{{"A", "P", 5, 0, 2, {}}, {"B", "P", 0, 20, 2, {}}};
        QCOMPARE(proposeTransfers(stocks, 9.99).size(), std::size_t(1));
        QVERIFY(proposeTransfers(stocks, 10).empty());
        const std::vector<StoreStock> others{{"A", "P", 5, 0, 2, {}}, {"B", "Q", 0, 20, 2, {}}};
        QVERIFY(proposeTransfers(others, 0).empty());
    }
};

} // namespace test_price_breaks

SHELFCAST_TEST(test_price_breaks, TestPriceBreaks)
#include "test_price_breaks.moc"
