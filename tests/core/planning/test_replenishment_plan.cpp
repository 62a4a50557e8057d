#include "planning/decision.h"
#include "planning/demand/demand_distribution.h"
#include "planning/replenishment_plan.h"
#include "planning/store_plan.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

namespace test_replenishment_plan {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {

using Row = std::vector<double>;

RequirementItem itemOf(const char* id, double onHand, int leadTime, Row gross = {}, Row scheduled = {}) {
    RequirementItem item;
    item.id = id;
    item.onHand = onHand;
    item.leadTime = leadTime;
    item.gross = std::move(gross);
    item.scheduled = std::move(scheduled);
    return item;
}

RequirementPlan planOne(const RequirementItem& item, int periods) {
    return planRequirements(std::span(&item, 1), {}, {.periods = periods})->front();
}

/// A row with values in some periods, the rest zero.
Row sparse(int periods, std::initializer_list<std::pair<int, double>> values) {
    Row row(static_cast<std::size_t>(periods), 0.0);
    for (const auto& [period, value] : values)
        row[static_cast<std::size_t>(period)] = value;
    return row;
}

bool has(const RequirementPlan& plan, ActionKind kind, double units, int from, int to) {
    return std::any_of(plan.messages.begin(), plan.messages.end(), [&](const ActionMessage& message) {
        return message.kind == kind && message.units == units && message.from == from && message.to == to;
    });
}

} // namespace

class TestReplenishmentPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// One table of gross requirements, three lot rules: the worked lot-sizing table of the textbooks.
    void lotSizing() {
        const Row gross{35, 30, 40, 0, 10, 40, 30, 0, 30, 55};
        RequirementItem item = itemOf("wheel", 35, 1, gross);
        const RequirementPlan each = planOne(item, 10);
        QCOMPARE(each.net, (Row{0, 30, 40, 0, 10, 40, 30, 0, 30, 55}));
        QCOMPARE(each.receipts, (Row{0, 30, 40, 0, 10, 40, 30, 0, 30, 55}));
        QCOMPARE(each.releases, (Row{30, 40, 0, 10, 40, 30, 0, 30, 55, 0}));
        QCOMPARE(each.projected, Row(10, 0.0));

        item.lotSizing = LotSizing::FixedQuantity;
        item.fixedQuantity = 73;
        const RequirementPlan fixed = planOne(item, 10);
        QCOMPARE(fixed.projected, (Row{0, 43, 3, 3, 66, 26, 69, 69, 39, 57}));
        QCOMPARE(fixed.net, (Row{0, 30, 0, 0, 7, 0, 4, 0, 0, 16}));
        QCOMPARE(fixed.receipts, sparse(10, {{1, 73}, {4, 73}, {6, 73}, {9, 73}}));
        QCOMPARE(fixed.releases, sparse(10, {{0, 73}, {3, 73}, {5, 73}, {8, 73}}));

        item.lotSizing = LotSizing::PeriodsOfSupply;
        item.periodsOfSupply = 3;
        const RequirementPlan periods = planOne(item, 10);
        QCOMPARE(periods.receipts, sparse(10, {{1, 70}, {4, 80}, {8, 85}}));
        QCOMPARE(periods.releases, sparse(10, {{0, 70}, {3, 80}, {7, 85}}));
        QCOMPARE(periods.projected, (Row{0, 40, 0, 0, 70, 30, 0, 0, 55, 0}));
    }
    /// Scheduled receipts, safety stock, minimum and pack in one table, worked by hand.
    void scheduledReceiptsAndSafetyStock() {
        RequirementItem item = itemOf("tea", 46, 2, {20, 25, 15, 40, 10, 30}, {0, 30});
        item.allocated = 6;
        item.safetyStock = 10;
        item.packSize = 12;
        item.minimumOrder = 20;
        const RequirementPlan plan = planOne(item, 6);
        // 40-20=20; 20+30-25=25; 25-15=10; 10-40=-30 -> net 40 -> 48 -> 18; 18-10=8 -> net 2 -> 24 -> 32;
        // 32-30=2 -> net 8 -> 24
        QCOMPARE(plan.projected, (Row{20, 25, 10, 18, 32, 26}));
        QCOMPARE(plan.net, (Row{0, 0, 0, 40, 2, 8}));
        QCOMPARE(plan.receipts, (Row{0, 0, 0, 48, 24, 24}));
        QCOMPARE(plan.releases, (Row{0, 48, 24, 24, 0, 0}));
        QCOMPARE(plan.pastDue, 0.0);
    }
    /// Bill of several levels with a component used on two of them: A = 2B + 3C, B = 2D + 2E, C = 2E + 2F, F
    /// = 2D + G.
    void billOfMaterial() {
        enum { A, B, C, D, E, F, G };
        std::vector<RequirementItem> items{itemOf("A", 10, 1, sparse(8, {{7, 50}})),
                                           itemOf("B", 15, 2),
                                           itemOf("C", 20, 1),
                                           itemOf("D", 10, 1),
                                           itemOf("E", 10, 2),
                                           itemOf("F", 5, 3),
                                           itemOf("G", 0, 2)};
        const std::vector<BillLine> bill{{A, B, 2, 0}, {A, C, 3, 0}, {B, D, 2, 0}, {B, E, 2, 0},
                                         {C, E, 2, 0}, {C, F, 2, 0}, {F, D, 2, 0}, {F, G, 1, 0}};
        const auto plans = planRequirements(items, bill, {.periods = 8});
        QVERIFY(plans);
        const std::vector<int> levels{0, 1, 1, 3, 2, 2, 3};
        for (std::size_t i = 0; i < items.size(); ++i)
            QCOMPARE((*plans)[i].lowLevelCode, levels[i]);
        // periods count from 0: week 8 is period 7
        QCOMPARE((*plans)[A].releases, sparse(8, {{6, 40}}));
        QCOMPARE((*plans)[B].gross, sparse(8, {{6, 80}}));
        QCOMPARE((*plans)[B].releases, sparse(8, {{4, 65}}));
        QCOMPARE((*plans)[C].releases, sparse(8, {{5, 100}}));
        QCOMPARE((*plans)[E].gross, sparse(8, {{4, 130}, {5, 200}}));
        QCOMPARE((*plans)[E].releases, sparse(8, {{2, 120}, {3, 200}}));
        QCOMPARE((*plans)[F].releases, sparse(8, {{2, 195}}));
        QCOMPARE((*plans)[D].gross, sparse(8, {{2, 390}, {4, 130}}));
        QCOMPARE((*plans)[D].releases, sparse(8, {{1, 380}, {3, 130}}));
        QCOMPARE((*plans)[G].releases, sparse(8, {{0, 195}}));
    }
    void lossInAssembly() {
        std::vector<RequirementItem> items{itemOf("hamper", 0, 1, {0, 0, 95}), itemOf("ribbon", 0, 1)};
        const std::vector<BillLine> bill{{0, 1, 2, 0.05}};
        const auto plans = planRequirements(items, bill, {.periods = 3});
        QCOMPARE((*plans)[1].gross, (Row{0, 200, 0}));
        QCOMPARE((*plans)[1].releases, (Row{200, 0, 0}));
    }
    void circularBillIsRefused() {
        std::vector<RequirementItem> items{itemOf("A", 0, 1), itemOf("B", 0, 1), itemOf("C", 0, 1)};
        const std::vector<BillLine> circle{{0, 1, 1, 0}, {1, 2, 1, 0}, {2, 1, 1, 0}};
        const auto plans = planRequirements(items, circle, {.periods = 3});
        QVERIFY(!plans);
        QCOMPARE(int(plans.error().code), int(ErrorCode::InvalidData));
        const std::vector<BillLine> unknown{{0, 9, 1, 0}}, allLost{{0, 1, 1, 1.0}};
        QVERIFY(!planRequirements(items, unknown, {.periods = 3}));
        QVERIFY(!planRequirements(items, allLost, {.periods = 3}));
    }
    void actionMessages() {
        // stock 20, 10 a period: the order due in period 4 is needed in period 2
        const auto expedite = planOne(itemOf("x", 20, 1, {10, 10, 10, 10, 10}, {0, 0, 0, 0, 30}), 5);
        QVERIFY(has(expedite, ActionKind::Expedite, 30, 4, 2));
        const auto postpone = planOne(itemOf("x", 40, 1, {10, 10, 10, 10, 10}, {0, 30}), 5);
        QVERIFY(has(postpone, ActionKind::Postpone, 30, 1, 4));
        const auto cancel = planOne(itemOf("x", 60, 1, {10, 10, 10, 10, 10}, {0, 30}), 5);
        QVERIFY(has(cancel, ActionKind::Cancel, 30, 1, 1));
        // due in period 1 and needed then, but 5 short in period 2 while a new order takes 3 periods
        const auto increase = planOne(itemOf("x", 10, 3, {10, 10, 10, 0, 0}, {0, 15}), 5);
        QVERIFY(has(increase, ActionKind::Increase, 5, 1, 2));
        const auto fresh = planOne(itemOf("x", 0, 2, {0, 10}), 3);
        QVERIFY(has(fresh, ActionKind::Expedite, 10, 2, 1));
        QCOMPARE(fresh.pastDue, 10.0);
        QVERIFY(has(fresh, ActionKind::Release, 10, 0, 2));
        const auto calm = planOne(itemOf("x", 10, 1, {10, 10}, {0, 10}), 2);
        QVERIFY(calm.messages.empty());
        const std::vector<Day> starts{today, today + 7, today + 14, today + 21, today + 28};
        QCOMPARE(QString::fromStdString(describe({ActionKind::Postpone, "x", 30, 1, 4, {}}, starts)),
                 QStringLiteral("The 30 due 2024-01-08 are not needed before 2024-01-29."));
    }
    void aShopReceivesNothingBeforeTheLeadTime() {
        const RequirementItem item = itemOf("x", 5, 2, {10, 10, 10, 10});
        const auto plan = planRequirements(std::span(&item, 1), {},
                                           {.periods = 4, .releasePastDue = false, .lostSales = true});
        QCOMPARE(plan->front().receipts, (Row{0, 0, 10, 10}));
        QCOMPARE(plan->front().shortage, (Row{5, 10, 0, 0}));
        QCOMPARE(plan->front().projected, Row(4, 0.0));
        QCOMPARE(plan->front().releases, (Row{10, 10, 0, 0}));
    }
    /// Netting against trying every quantity, with whole-unit demand.
    void nettingEqualsBruteForce() {
        Random random(61);
        for (int trial = 0; trial < 5000; ++trial) {
            RequirementItem item = itemOf("x", integer(random, 0, 20), integer(random, 0, 3));
            const int periods = integer(random, 1, 8);
            for (int t = 0; t < periods; ++t) {
                item.gross.push_back(integer(random, 0, 12));
                item.scheduled.push_back(random.uniform() < 0.2 ? integer(random, 1, 15) : 0);
            }
            item.allocated = integer(random, 0, 4);
            item.safetyStock = integer(random, 0, 6);
            item.packSize = integer(random, 1, 6);
            item.minimumOrder = integer(random, 0, 10);
            const RequirementPlan plan = planOne(item, periods);
            Row receipts(static_cast<std::size_t>(periods), 0.0), releases = receipts;
            for (int t = 0; t < periods; ++t) {
                const auto end = [&] {
                    double stock = item.onHand - item.allocated;
                    for (std::size_t u = 0; u <= static_cast<std::size_t>(t); ++u)
                        stock += item.scheduled[u] + receipts[u] - item.gross[u];
                    return stock;
                };
                const auto i = static_cast<std::size_t>(t);
                for (int q = 0; end() < item.safetyStock; ++q)
                    if (q % item.packSize == 0 && q >= item.minimumOrder)
                        receipts[i] = q;
                QCOMPARE(plan.projected[i], end());
                releases[static_cast<std::size_t>(std::max(0, t - item.leadTime))] += receipts[i];
            }
            QCOMPARE(plan.receipts, receipts);
            QCOMPARE(plan.releases, releases);
        }
    }
    void storePlanIsConsistent() {
        std::vector<PlanInput> inputs(2);
        inputs[0].productId = "kit";
        inputs[0].demand = steadyCurve(2, 3, 90);
        inputs[0].policy.onHand = 30;
        inputs[0].policy.unitCost = 1.5;
        inputs[0].policy.onOrder = {{today - 3, 7}, {today + 8, 12}};
        inputs[1].productId = "box";
        inputs[1].demand = steadyCurve(0, 0, 90);
        const std::vector<BillEntry> bill{{"kit", "box", 1, 0}};
        const auto plan = planStore("S1", today, inputs, bill, {.periods = 8}, {});
        QVERIFY(plan);
        for (const ProductPlan& product : plan->products) {
            if (!product.onHand)
                continue; // the box: see below
            double stock = *product.onHand - product.allocated;
            for (const PlanPeriod& period : product.periods) {
                stock = stock + period.scheduledReceipts + period.plannedReceipts - period.gross +
                        period.shortage;
                QVERIFY(std::fabs(stock - period.projectedStock) < 1e-9);
            }
        }
        const auto& kit =
            *std::find_if(plan->products.begin(), plan->products.end(),
                          [](const ProductPlan& product) { return product.productId == "kit"; });
        const auto& box = plan->products[&kit == &plan->products[0] ? 1 : 0];
        QCOMPARE(kit.periods[0].gross, 14.0);
        QCOMPARE(kit.periods[0].scheduledReceipts, 7.0); // late, and still expected
        QCOMPARE(kit.periods[1].scheduledReceipts, 12.0);
        QVERIFY(QString::fromStdString(kit.note).contains(QStringLiteral("7 ordered units are late since")));
        QVERIFY(QString::fromStdString(box.note).contains(QStringLiteral("not known")));
        for (std::size_t t = 0; t < 8; ++t)
            QCOMPARE(box.periods[t].gross, kit.periods[t].plannedReleases);
        QVERIFY(kit.plannedValue && !box.plannedValue);
        QVERIFY(!planStore("S1", today, inputs, std::vector<BillEntry>{{"kit", "lid", 1, 0}}, {.periods = 8},
                           {}));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = planStore("S1", today, inputs, bill, {.periods = 8}, {stop.get_token(), {}});
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled);
    }
    /// What the plan releases today is the order of the decision, for any product, grain and rhythm; every
    /// day and every week of it adds up, and nothing lost comes back.
    void releasesTodayWhatIsDecided() {
        Random random(62);
        for (int trial = 0; trial < 1500; ++trial) {
            const double mean = std::exp(uniform(random, -2, 3));
            PlanInput input;
            input.productId = "P";
            input.demand = steadyCurve(mean, mean * uniform(random, 1, 3), 200);
            StockPolicy& policy = input.policy;
            policy.onHand = std::floor(uniform(random, 0, 25 * mean));
            policy.leadTimeDays = integer(random, 0, 30);
            policy.reviewDays = integer(random, 0, 28);
            policy.packSize = integer(random, 1, 12);
            policy.minimumOrder = integer(random, 0, 30);
            for (int i = integer(random, 0, 2); i > 0; --i)
                policy.onOrder.push_back(
                    {today + integer(random, -3, 40), std::floor(uniform(random, 0, 9 * mean))});
            const OrderDecision decision = decide(input.demand, policy, today);
            for (const Grain grain : {Grain::Day, Grain::Week}) {
                const int length = grain == Grain::Day ? 1 : 7;
                const auto plan = planStore("S1", today, std::vector<PlanInput>{input}, {},
                                            {.grain = grain, .periods = 70 / length}, {});
                QVERIFY(plan);
                const ProductPlan& product = plan->products[0];
                double stock = *product.onHand, released = 0;
                for (std::size_t t = 0; t < product.periods.size(); ++t) {
                    const PlanPeriod& period = product.periods[t];
                    stock +=
                        period.scheduledReceipts + period.plannedReceipts - period.gross + period.shortage;
                    QVERIFY(std::fabs(stock - period.projectedStock) < 1e-6);
                    QVERIFY(period.projectedStock >= -1e-6);
                    // from the next order's arrival on, each order lasts until the one after it
                    if (grain == Grain::Day &&
                        static_cast<int>(t) >= policy.leadTimeDays + std::max(1, policy.reviewDays))
                        QVERIFY(period.shortage < 1e-6);
                    if (static_cast<int>(t) * length < std::max(1, policy.reviewDays))
                        released += period.plannedReleases;
                }
                // until the next review nothing else is ordered (a week may hold the next review's order too)
                if (grain == Grain::Day || std::max(1, policy.reviewDays) % 7 == 0)
                    QCOMPARE(released, decision.order);
                else
                    QVERIFY(released >= decision.order);
                const bool says = std::any_of(
                    product.messages.begin(), product.messages.end(), [&](const ActionMessage& message) {
                        return message.kind == ActionKind::Release &&
                               (grain == Grain::Week || message.units == decision.order);
                    });
                if (decision.order > 0)
                    QVERIFY(says);
            }
        }
    }
    void laterWeeksAreNoLessCertain() {
        // Half of the variance of a long time is the level of all its days, which is off by the same share
        // each week: a week half a year ahead scatters as the first one does.
        PlanInput input;
        input.productId = "P1";
        input.demand.counts = true;
        for (int day = 1; day <= 182; ++day) {
            input.demand.mean.push_back(40.0 * day);
            input.demand.variance.push_back(2.0 * 40 * day + 0.01 * 1600 * day * day);
        }
        const auto plan = planStore("S1", today, std::vector<PlanInput>{input}, {}, {.periods = 26}, {});
        QVERIFY(plan);
        const auto& periods = plan->products[0].periods;
        const DemandDistribution week(true, 280, 2 * 280 + 0.01 * 280 * 280);
        for (const PlanPeriod& period : periods) {
            QVERIFY(std::fabs(period.gross - 280) < 1e-9);
            QCOMPARE(period.demandP50, week.quantile(0.5));
            QCOMPARE(period.demandP90, week.quantile(0.9));
        }
    }
};

} // namespace test_replenishment_plan

SHELFCAST_TEST(test_replenishment_plan, TestReplenishmentPlan)
#include "test_replenishment_plan.moc"
