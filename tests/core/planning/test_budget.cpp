#include "planning/budget.h"
#include "planning/decision.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

#include <algorithm>
#include <functional>

namespace test_budget {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {

/// Best value within the amount by trying every number of steps of every item.
double bestByTrying(const std::vector<BudgetItem>& items, std::size_t item, Cents room) {
    if (item == items.size())
        return 0;
    double best = bestByTrying(items, item + 1, room), value = 0;
    for (const BudgetStep& step : items[item].steps) {
        room -= step.cost;
        value += std::max(0.0, step.value);
        if (room < 0)
            break;
        best = std::max(best, value + bestByTrying(items, item + 1, room));
    }
    return best;
}

std::vector<BudgetItem> randomItems(Random& random, int count, int mostSteps) {
    std::vector<BudgetItem> items(static_cast<std::size_t>(count));
    for (BudgetItem& item : items) {
        const int cost = integer(random, 1, 40);
        double worth = uniform(random, 0.2, 3);
        for (int s = integer(random, 0, mostSteps); s > 0; --s) {
            // the first step may be a minimum order of several packs
            const int packs = item.steps.empty() ? integer(random, 1, 3) : 1;
            item.steps.push_back({packs, Cents{packs * cost}, worth * packs * cost});
            worth *= uniform(random, 0.4, 1.0);
        }
    }
    return items;
}

} // namespace

class TestBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsBruteForce() {
        Random random(51);
        int partial = 0;
        for (int trial = 0; trial < 4000; ++trial) {
            const auto items = randomItems(random, integer(random, 1, 6), 4);
            const BudgetPlanner planner(items);
            const Cents budget = integer(random, 0, 1 + static_cast<int>(planner.total()));
            const BudgetChoice choice = planner.choose(budget);
            QVERIFY(choice.exact);
            QVERIFY(choice.spent <= budget);
            QCOMPARE(choice.spent + choice.leftOut, planner.total());
            const double best = bestByTrying(items, 0, budget);
            QVERIFY2(std::fabs(choice.value - best) < 1e-6, qPrintable(QString::number(trial)));
            QVERIFY(choice.bound >= best - 1e-6);
            partial += choice.leftOut > 0;
        }
        QVERIFY(partial > 2000);
    }
    void enoughMoneyBuysEverything() {
        Random random(52);
        const auto items = randomItems(random, 50, 6);
        const BudgetPlanner planner(items);
        const BudgetChoice all = planner.choose(planner.total());
        QCOMPARE(all.leftOut, Cents{0});
        QCOMPARE(all.valueLeftOut, 0.0);
        const BudgetChoice none = planner.choose(0);
        QCOMPARE(none.spent, Cents{0});
        QCOMPARE(none.value, 0.0);
        QCOMPARE(planner.choose(-5).spent, Cents{0});
    }
    void stepsAreTheOrder() {
        Random random(53);
        for (int trial = 0; trial < 1000; ++trial) {
            const double mean = uniform(random, 0.1, 20);
            StockPolicy policy;
            policy.onHand = integer(random, 0, 30);
            policy.packSize = integer(random, 1, 12);
            policy.minimumOrder = integer(random, 0, 30);
            policy.unitCost = std::round(uniform(random, 0.1, 20) * 1000) / 1000;
            policy.price = *policy.unitCost * 1.4;
            const auto curve = steadyCurve(mean, 2 * mean);
            const OrderDecision decision = decide(curve, policy, today);
            const BudgetItem item = budgetItem(decision, curve, policy, today);
            std::int64_t units = 0;
            Cents cost = 0;
            double ratio = 1e18;
            for (const BudgetStep& step : item.steps) {
                units += step.units;
                cost += step.cost;
                QCOMPARE(units % policy.packSize, std::int64_t{0});
                QVERIFY(units >= policy.minimumOrder);
                const double own = step.value / static_cast<double>(step.units);
                QVERIFY(own <= ratio + 1e-9);
                ratio = own;
            }
            QCOMPARE(units, static_cast<std::int64_t>(decision.order));
            QCOMPARE(cost, toCents(*decision.orderValue));
        }
    }
    /// A unit is worth its margin times the chance that it sells.
    void valueOfAUnit() {
        StockPolicy policy;
        policy.onHand = 0;
        policy.leadTimeDays = 1;
        policy.reviewDays = 1;
        policy.unitCost = 6;
        policy.price = 10;
        const auto curve = steadyCurve(1, 1);
        const OrderDecision decision = decide(curve, policy, today);
        const BudgetItem item =
            budgetItem(decision, curve, policy, today, {.holdingRatePerYear = 0, .mostSteps = 40});
        const auto p = probabilities(1, 1); // the day after the arrival; what is lost before is lost
        double atLeast = 1;
        for (std::size_t k = 0; k < item.steps.size(); ++k) {
            atLeast -= p[k];
            QVERIFY(std::fabs(item.steps[k].value - 4 * atLeast) < 1e-9);
        }
        policy.price.reset();
        policy.unitCost.reset();
        QVERIFY(budgetItem(decision, curve, policy, today).steps.empty());
    }
    void aStoreWithinABudget() {
        Random random(54);
        std::vector<BudgetItem> items;
        for (int i = 0; i < 5000; ++i) {
            const double mean = std::exp(uniform(random, -2, 4));
            StockPolicy policy;
            policy.onHand = std::floor(uniform(random, 0, 10 * mean));
            policy.packSize = integer(random, 1, 12);
            policy.unitCost = uniform(random, 0.5, 30);
            policy.price = *policy.unitCost * uniform(random, 1.1, 2);
            const auto curve = steadyCurve(mean, 3 * mean, 30);
            items.push_back(budgetItem(decide(curve, policy, today), curve, policy, today));
        }
        const BudgetPlanner planner(std::move(items));
        for (const double share : {0.05, 0.3, 0.6, 0.95}) {
            const auto budget = static_cast<Cents>(share * static_cast<double>(planner.total()));
            const BudgetChoice choice = planner.choose(budget);
            QVERIFY(choice.spent <= budget);
            QVERIFY2(choice.value >= choice.bound * 0.9999, "more than 0.01 % under the bound");
            // a larger part of the money buys a larger part of the value
            QVERIFY(choice.value / (choice.value + choice.valueLeftOut) > share);
        }
    }
};

} // namespace test_budget

SHELFCAST_TEST(test_budget, TestBudget)
#include "test_budget.moc"
