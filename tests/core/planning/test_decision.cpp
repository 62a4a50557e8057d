#include "planning/decision.h"
#include "planning/demand/demand_distribution.h"
#include "planning/demand/lead_time.h"
#include "planning/demand/stock_risk.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace test_decision {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {

std::map<LadderKind, double> lines(const OrderDecision& decision) {
    std::map<LadderKind, double> byKind;
    for (const LadderStep& step : decision.ladder)
        byKind[step.kind] = step.units;
    return byKind;
}

/// The reader with a pocket calculator: the final order from the printed lines alone.
double recompute(const OrderDecision& decision, const StockPolicy& policy) {
    const auto line = lines(decision);
    const auto yours = line.find(LadderKind::YourForecast);
    const double upTo = line.at(LadderKind::ExpectedDemand) + (yours == line.end() ? 0.0 : yours->second) +
                        line.at(LadderKind::SafetyStock);
    if (upTo != line.at(LadderKind::OrderUpTo))
        return -1;
    const double position =
        line.at(LadderKind::OnHand) + line.at(LadderKind::OnOrder) - line.at(LadderKind::Allocated);
    const auto lost = line.find(LadderKind::LostSales);
    double order = std::max(0.0, upTo - position - (lost == line.end() ? 0.0 : lost->second));
    if (order != line.at(LadderKind::RawNeed))
        return -2;
    if (order > 0 && policy.minimumOrder > 1) {
        order = std::max(order, static_cast<double>(policy.minimumOrder));
        if (order != line.at(LadderKind::MinimumOrder))
            return -3;
    }
    if (order > 0 && policy.packSize > 1) {
        order = std::ceil(order / policy.packSize) * policy.packSize;
        if (order != line.at(LadderKind::PackRounding))
            return -4;
    }
    for (const LadderStep& step : decision.ladder)
        if (step.kind == LadderKind::Cap) {
            if (step.units >= order)
                return -5;
            order = step.units;
        }
    return order == line.at(LadderKind::Final) ? order : -6;
}

/// Distribution of min(D_L, stock) + D_R from those of D_L and D_R.
std::vector<double> served(const std::vector<double>& lead, const std::vector<double>& review,
                           std::size_t stock) {
    std::vector<double> sold(std::min(lead.size(), stock + 1), 0.0);
    for (std::size_t k = 0; k < lead.size(); ++k)
        sold[std::min(k, sold.size() - 1)] += lead[k];
    std::vector<double> sum(sold.size() + review.size(), 0.0);
    for (std::size_t i = 0; i < sold.size(); ++i)
        for (std::size_t j = 0; j < review.size(); ++j)
            sum[i + j] += sold[i] * review[j];
    return sum;
}

double cumulative(const std::vector<double>& p, double upTo) {
    double sum = 0;
    for (std::size_t k = 0; k < p.size() && static_cast<double>(k) <= upTo; ++k)
        sum += p[k];
    return sum;
}

} // namespace

class TestDecision : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openDaysPastTheCurve_data() {
        QTest::addColumn<int>("known");
        QTest::addColumn<int>("closedEvery"); // 7: every seventh day; 0: never
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("open");
        QTest::newRow("within") << 14 << 7 << 10 << 9;
        QTest::newRow("to its end") << 14 << 7 << 14 << 12;
        QTest::newRow("past it, as its weeks were") << 14 << 7 << 28 << 24;
        QTest::newRow("no whole week is known") << 5 << 0 << 8 << 8;
        QTest::newRow("nothing is known") << 0 << 0 << 8 << 8;
    }
    void openDaysPastTheCurve() {
        QFETCH(int, known);
        QFETCH(int, closedEvery);
        QFETCH(int, days);
        DemandCurve curve;
        curve.daysPerStep = 1;
        double mean = 0;
        for (int day = 0; day < known; ++day) {
            mean += closedEvery > 0 && day % closedEvery == closedEvery - 1 ? 0 : 2;
            curve.mean.push_back(mean);
            curve.variance.push_back(mean);
        }
        QTEST(openDays(curve, days), "open");
    }

    /// A quantity that another step has put there is judged as one that was decided.
    void aRaisedOrderIsDoubtedToo() {
        const DemandCurve demand = steadyCurve(1, 1);
        const StockPolicy policy = policyWith(0);
        OrderDecision decision = decide(demand, policy, Day(19723));
        QVERIFY(decision.order > 0 && decision.concern == OrderConcern::None);
        OrderDecision raised = decision;
        changeOrder(raised, demand, policy, Day(19723), 5000, LadderKind::PriceBreak, "");
        QCOMPARE(raised.concern, OrderConcern::LongCover);
        QVERIFY(*raised.weeksOfCover > *decision.weeksOfCover);
        changeOrder(raised, demand, policy, Day(19723), 5000, LadderKind::PlannerEdit, "");
        QCOMPARE(raised.concern, OrderConcern::None); // who typed it means it
    }

    /// A limit under the smallest order says so; one that leaves nothing at all does not.
    void aLimitSaysWhatItLeaves_data() {
        QTest::addColumn<double>("maximum");
        QTest::addColumn<bool>("smallest");
        QTest::newRow("less than a pack") << 5.0 << true;
        QTest::newRow("no room") << 0.0 << false;
    }
    void aLimitSaysWhatItLeaves() {
        QFETCH(double, maximum);
        QFETCH(bool, smallest);
        StockPolicy policy = policyWith(0);
        policy.packSize = 12;
        policy.maximumStock = maximum;
        const OrderDecision decision = decide(steadyCurve(1, 1), policy, Day(19723));
        QCOMPARE(decision.order, 0.0);
        const auto cap = std::ranges::find(decision.ladder, LadderKind::Cap, &LadderStep::kind);
        QVERIFY(cap != decision.ladder.end());
        QCOMPARE(cap->note.english().find("less than the smallest order") != std::string::npos, smallest);
    }

    /// Levels, order, service, losses and money against plain summation, on thousands of small cases: demand
    /// beyond the stock is lost until the order arrives.
    void equalsBruteForce() {
        Random random(21);
        int between = 0;
        double apart = 0, missed = 0, more = 0, chanceError = 0, lossError = 0;
        for (int trial = 0; trial < 5000; ++trial) {
            const double mean = uniform(random, 0.02, 4), variance = mean * uniform(random, 1.0, 4.0);
            StockPolicy policy = policyWith(integer(random, 0, 60), integer(random, 0, 10),
                                            integer(random, 1, 10), uniform(random, 0.75, 0.995));
            policy.packSize = integer(random, 1, 8);
            policy.minimumOrder = integer(random, 0, 12);
            policy.allocated = integer(random, 0, 5);
            policy.price = 3.5;
            policy.unitCost = 2.25;
            const auto curve = steadyCurve(mean, variance);
            const OrderDecision decision = decide(curve, policy, today);

            const int protection = policy.leadTimeDays + policy.reviewDays;
            const auto whole = probabilities(mean * protection, variance * protection);
            const auto lead = probabilities(mean * policy.leadTimeDays, variance * policy.leadTimeDays);
            const auto review = probabilities(mean * policy.reviewDays, variance * policy.reviewDays);
            QCOMPARE(static_cast<int>(decision.orderUpTo), quantileOf(whole, policy.serviceLevel));
            QCOMPARE(static_cast<int>(decision.reorderPoint), quantileOf(lead, policy.serviceLevel));
            const double position = *policy.onHand - policy.allocated, stock = std::max(0.0, position);
            QCOMPARE(decision.position, position);
            const double unmet = lossOf(lead, stock);
            QVERIFY(std::fabs(*decision.unmetUnits - unmet) < 1e-7);
            double above = 0;
            for (std::size_t k = 0; k < lead.size(); ++k)
                above += static_cast<double>(k) > stock ? lead[k] : 0;
            QVERIFY(std::fabs(*decision.stockOutChance - above) < 1e-9);

            // What is sold before the arrival and what is wanted after it: min(D_L, stock) + D_R.
            const auto met = served(lead, review, static_cast<std::size_t>(stock));
            const int level = static_cast<int>(lines(decision).at(LadderKind::RawNeed) + position);
            if (lines(decision).at(LadderKind::RawNeed) > 0) {
                const int exact = quantileOf(met, policy.serviceLevel);
                if (stock == 0 || unmet < 1e-9)
                    QCOMPARE(level, exact);
                else {
                    ++between;
                    apart += std::abs(level - exact);
                    missed += std::max(0.0, policy.serviceLevel - cumulative(met, level));
                    QVERIFY(cumulative(met, level) > policy.serviceLevel - 0.05);
                    more += cumulative(met, level - 1) - policy.serviceLevel;
                }
            }
            // smallest allowed order that is not under the need, by trying them all
            int order = 0;
            while (position + order < level ||
                   (order > 0 && (order % policy.packSize != 0 || order < policy.minimumOrder)))
                ++order;
            QCOMPARE(static_cast<int>(decision.order), order);
            QVERIFY(std::fabs(*decision.unmetWithout - lossOf(whole, stock)) < 1e-7);
            const double after = unmet + lossOf(met, position + order);
            lossError += std::fabs(*decision.unmetAfter - after) / (1 + mean * protection);
            QVERIFY2(std::fabs(*decision.unmetAfter - after) < 0.06 * (1 + mean * protection),
                     qPrintable(QStringLiteral("%1 %2 order %3 position %4 mean %5 L %6 R %7 unmet %8")
                                    .arg(*decision.unmetAfter)
                                    .arg(after)
                                    .arg(order)
                                    .arg(position)
                                    .arg(mean)
                                    .arg(policy.leadTimeDays)
                                    .arg(policy.reviewDays)
                                    .arg(unmet)));
            QVERIFY(std::fabs(*decision.savedUnits -
                              std::max(0.0, *decision.unmetWithout - *decision.unmetAfter)) < 1e-12);
            chanceError += std::fabs(*decision.stockOutChanceAfter - 1 + cumulative(met, position + order));
            QVERIFY(*decision.stockOutChanceAfter <= 1 - policy.serviceLevel + 1e-9);
            QCOMPARE(std::llround(*decision.orderValue * 100), static_cast<long long>(order) * 225);
            // the two parts of the money: to the cent from their units, and their sum
            QVERIFY(std::fabs(*decision.unavoidableLoss - 3.5 * *decision.unmetUnits) < 0.00501);
            QVERIFY(std::fabs(*decision.savedRevenue - 3.5 * *decision.savedUnits) < 0.00501);
            QCOMPARE(std::llround(*decision.revenueAtRisk * 100),
                     std::llround(*decision.unavoidableLoss * 100) +
                         std::llround(*decision.savedRevenue * 100));
            QCOMPARE(recompute(decision, policy), static_cast<double>(order));
            const StockStatus expected = above > 0.5                         ? StockStatus::Critical
                                         : position <= decision.reorderPoint ? StockStatus::Low
                                         : position > decision.excessLevel   ? StockStatus::Excess
                                                                             : StockStatus::Adequate;
            QCOMPARE(int(decision.status), int(expected));
        }
        QVERIFY(between > 1000);
        QVERIFY2(apart / between < 0.6, qPrintable(QString::number(apart / between)));
        QVERIFY2(lossError / 5000 < 0.001, qPrintable(QString::number(lossError / 5000)));
        QVERIFY2(chanceError / 5000 < 0.003, qPrintable(QString::number(chanceError / 5000)));
        QVERIFY2(more / between < 0.0, qPrintable(QString::number(more / between)));
        QVERIFY2(missed / between < 0.002, qPrintable(QString::number(missed / between)));
    }
    /// Known demand: the arithmetic by hand, exactly.
    void lostSalesAreNotOrderedAgain_data() {
        QTest::addColumn<double>("onHand");
        QTest::addColumn<double>("lost");
        QTest::addColumn<double>("order");
        QTest::newRow("nothing there: one review") << 0.0 << 70.0 << 70.0;
        QTest::newRow("sold out on day 3") << 30.0 << 40.0 << 70.0;
        QTest::newRow("just until the arrival") << 70.0 << 0.0 << 70.0;
        QTest::newRow("ten left at the arrival") << 80.0 << 0.0 << 60.0;
        QTest::newRow("owed units are still owed") << -20.0 << 70.0 << 90.0;
    }
    void lostSalesAreNotOrderedAgain() {
        QFETCH(double, onHand);
        QFETCH(double, lost);
        const OrderDecision decision = decide(steadyCurve(10, 0), policyWith(onHand), today);
        QVERIFY(std::fabs(*decision.unmetUnits - lost) < 1e-9);
        const auto line = lines(decision);
        QCOMPARE(line.contains(LadderKind::LostSales) ? line.at(LadderKind::LostSales) : 0.0, lost);
        QTEST(decision.order, "order");
    }
    /// Every possible lead time counts by its chance, in the losses as in the level.
    void uncertainLeadTimesCountByTheirChance() {
        Random random(27);
        for (int trial = 0; trial < 500; ++trial) {
            const double mean = uniform(random, 0.2, 4), variance = mean * uniform(random, 1.0, 3.0);
            StockPolicy policy = policyWith(integer(random, 0, 30), 3, integer(random, 4, 9), 0.9);
            std::map<int, double> chances; // no order overtakes another
            for (int i = 0; i < 6; ++i) {
                policy.measuredLeadTimes.push_back(integer(random, 2, 6));
                chances[policy.measuredLeadTimes.back()] += 1.0 / 6;
            }
            double unmet = 0, chance = 0;
            for (const auto& [days, weight] : chances) {
                const auto lead = probabilities(mean * days, variance * days);
                unmet += weight * lossOf(lead, *policy.onHand);
                chance += weight * (1 - cumulative(lead, *policy.onHand));
            }
            const OrderDecision decision = decide(steadyCurve(mean, variance), policy, today);
            QVERIFY(std::fabs(*decision.unmetUnits - unmet) < 1e-7);
            QVERIFY(std::fabs(*decision.stockOutChance - chance) < 1e-7);
            // The order lasts until the next one comes: with nothing on hand, demand from one arrival to the
            // next, which may take as much longer as lead times differ.
            policy.onHand = 0;
            const OrderDecision empty = decide(steadyCurve(mean, variance), policy, today);
            double shortChance = 0;
            for (const auto& [from, weight] : chances)
                for (const auto& [to, other] : chances)
                    shortChance +=
                        weight * other *
                        (1 - cumulative(probabilities(mean * std::max(0, to + policy.reviewDays - from),
                                                      variance * std::max(0, to + policy.reviewDays - from)),
                                        empty.order));
            QVERIFY2(std::fabs(shortChance - *empty.stockOutChanceAfter) < 0.06,
                     qPrintable(QStringLiteral("%1 %2 mean %3 R %4")
                                    .arg(shortChance)
                                    .arg(*empty.stockOutChanceAfter)
                                    .arg(mean)
                                    .arg(policy.reviewDays)));
        }
    }
    void ladderRecomputesByHand() {
        Random random(22);
        for (int trial = 0; trial < 4000; ++trial) {
            const double mean = std::exp(uniform(random, -3, 6));
            StockPolicy policy = policyWith(uniform(random, 0, 20 * mean), integer(random, 0, 20),
                                            integer(random, 0, 14), uniform(random, 0.6, 0.99));
            policy.leadTimeSpreadDays = trial % 3 ? 0 : uniform(random, 0.1, 3);
            policy.packSize = integer(random, 1, 24);
            policy.minimumOrder = integer(random, 0, 50);
            policy.allocated = uniform(random, 0, mean);
            for (int i = integer(random, 0, 3); i > 0; --i)
                policy.onOrder.push_back({today + integer(random, -5, 40), uniform(random, 0, 5 * mean)});
            if (trial % 4 == 0)
                policy.maximumStock = uniform(random, 0, 40 * mean);
            if (trial % 5 == 0)
                policy.shelfLifeDays = integer(random, 1, 30);
            const auto curve = steadyCurve(mean, mean * uniform(random, 0.5, 5), 30, trial % 7 != 0);
            const OrderDecision decision = decide(curve, policy, today);
            QCOMPARE(recompute(decision, policy), decision.order);
            QCOMPARE(decision.expectedDemand + decision.safetyStock, decision.orderUpTo);
            QCOMPARE(decision.excessUnits, std::max(0.0, decision.position - decision.excessLevel));
            if (decision.order > 0) {
                QCOMPARE(std::fmod(decision.order, policy.packSize), 0.0);
                QVERIFY(decision.order >= policy.minimumOrder);
                if (policy.maximumStock)
                    QVERIFY(decision.position + decision.order <= *policy.maximumStock + 1e-6);
            }
            for (const LadderStep& step : decision.ladder)
                QCOMPARE(step.units, std::floor(step.units));
        }
    }
    void onOrderCounts_data() {
        QTest::addColumn<int>("due"); // days from today
        QTest::addColumn<int>("lateDays");
        QTest::addColumn<double>("position");
        QTest::addColumn<int>("arrives"); // days from today; -1: it does not count
        QTest::newRow("on the very day") << 0 << 1 << 110.0 << 0;
        QTest::newRow("tomorrow") << 1 << 1 << 110.0 << 1;
        QTest::newRow("a day late: tomorrow") << -1 << 1 << 110.0 << 1;
        QTest::newRow("a day late, of a supplier that is three days late") << -1 << 3 << 110.0 << 2;
        QTest::newRow("later than usual: tomorrow") << -9 << 3 << 110.0 << 1;
        QTest::newRow("four weeks late") << -28 << 1 << 110.0 << 1;
        QTest::newRow("longer: given up") << -29 << 1 << 10.0 << -1;
        QTest::newRow("a slow supplier is waited for") << -39 << 10 << 110.0 << 1;
        QTest::newRow("the last day before the next order arrives") << 13 << 1 << 110.0 << 13;
        QTest::newRow("the day that order arrives") << 14 << 1 << 10.0 << -1;
    }
    void onOrderCounts() {
        QFETCH(int, due);
        QFETCH(int, lateDays);
        QFETCH(int, arrives);
        StockPolicy policy = policyWith(10);
        policy.onOrder = {{today + due, 100}};
        policy.lateDays = lateDays;
        const auto curve = steadyCurve(10, 0, 60);
        const OrderDecision decision = decide(curve, policy, today);
        QTEST(decision.position, "position");
        QCOMPARE(decision.lateUnits, due < 0 && arrives >= 0 ? 100.0 : 0.0);
        // 10 on hand last one day; what comes lasts ten, from its arrival on
        double lost = 0, stock = 10;
        for (int day = 0; day < 7; ++day) {
            stock += day == arrives ? 100 : 0;
            lost += std::max(0.0, 10 - stock);
            stock = std::max(0.0, stock - 10);
        }
        QVERIFY(std::fabs(*decision.unmetUnits - lost) < 1e-6);
        const std::string note =
            std::find_if(decision.ladder.begin(), decision.ladder.end(), [](const LadderStep& step) {
                return step.kind == LadderKind::OnOrder;
            })->note.english();
        QCOMPARE(note.find("late since") != std::string::npos, due < 0 && arrives >= 0);
        QCOMPARE(note.find("no longer counted") != std::string::npos, due < 0 && arrives < 0);
        QCOMPARE(note.find("too late to count") != std::string::npos, due >= 14);
        QCOMPARE(recompute(decision, policy), decision.order);
    }
    /// What was approved is on order: the same question asked again needs nothing, however uncertain the lead
    /// time and whatever the rounding.
    void orderedOnceIsOrdered() {
        Random random(28);
        int orders = 0;
        for (int trial = 0; trial < 3000; ++trial) {
            const double mean = std::exp(uniform(random, -2, 3));
            StockPolicy policy = policyWith(std::floor(uniform(random, 0, 12 * mean)), integer(random, 0, 30),
                                            integer(random, 0, 20), uniform(random, 0.7, 0.99));
            policy.leadTimeSpreadDays = trial % 2 ? uniform(random, 0, 3) : 0;
            policy.packSize = integer(random, 1, 9);
            policy.minimumOrder = integer(random, 0, 20);
            policy.measure = trial % 3 ? ServiceMeasure::CycleService : ServiceMeasure::FillRate;
            if (trial % 5 == 0)
                policy.onOrder = {
                    {today + integer(random, -3, 20), std::floor(uniform(random, 0, 5 * mean))}};
            const auto curve = steadyCurve(mean, mean * uniform(random, 1, 4), 60);
            const OrderDecision first = decide(curve, policy, today);
            if (!(first.order > 0))
                continue;
            ++orders;
            const double lead = meanLeadTime(leadTimeChances(policy));
            policy.onOrder.push_back({today + static_cast<int>(std::lround(lead)), first.order});
            QCOMPARE(decide(curve, policy, today).order, 0.0);
        }
        QVERIFY(orders > 1000);
    }
    /// Chance of running out although a delivery comes in between, against simulated independent Poisson
    /// days.
    void riskWithDeliveriesInBetween_data() {
        QTest::addColumn<double>("second");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("one delivery") << 0.0 << 0.015;
        QTest::newRow("two: the chain forgets the first") << 6.0 << 0.04;
    }
    void riskWithDeliveriesInBetween() {
        QFETCH(double, second);
        QFETCH(double, tolerance);
        StockPolicy policy = policyWith(14, 8);
        policy.onOrder = {{today + 3, 14}, {today + 6, second}};
        const double mean = 4;
        const OrderDecision decision = decide(steadyCurve(mean, mean), policy, today);
        Random random(5);
        int out = 0;
        double unmet = 0;
        constexpr int runs = 60000;
        for (int run = 0; run < runs; ++run) {
            double stock = 14, lost = 0;
            for (int day = 0; day < 8; ++day) {
                stock += day == 3 ? 14 : day == 6 ? second : 0;
                const auto demand = static_cast<double>(random.poisson(mean));
                lost += std::max(0.0, demand - stock);
                stock = std::max(0.0, stock - demand);
            }
            out += lost > 0 ? 1 : 0;
            unmet += lost;
        }
        QVERIFY2(std::fabs(*decision.stockOutChance - double(out) / runs) < tolerance,
                 qPrintable(QString::number(*decision.stockOutChance) + u' ' +
                            QString::number(double(out) / runs)));
        QVERIFY2(std::fabs(*decision.unmetUnits - unmet / runs) < 0.1,
                 qPrintable(QString::number(*decision.unmetUnits) + u' ' + QString::number(unmet / runs)));
    }
    void statuses_data() {
        QTest::addColumn<double>("onHand");
        QTest::addColumn<int>("status");
        // mean 10 a day, variance 20, L = R = 7: reorder point 90, order-up-to 168, one review at 95 % 90
        QTest::newRow("nothing left") << 0.0 << int(StockStatus::Critical);
        QTest::newRow("less than the median of a week") << 68.0 << int(StockStatus::Critical);
        QTest::newRow("the reorder point itself") << 90.0 << int(StockStatus::Low);
        QTest::newRow("one above it") << 91.0 << int(StockStatus::Adequate);
        QTest::newRow("excess level itself") << 258.0 << int(StockStatus::Adequate);
        QTest::newRow("one above excess") << 259.0 << int(StockStatus::Excess);
    }
    void statuses() {
        QFETCH(double, onHand);
        const OrderDecision decision = decide(steadyCurve(10, 20), policyWith(onHand), today);
        QCOMPARE(decision.reorderPoint, 90.0);
        QCOMPARE(decision.orderUpTo, 168.0);
        QCOMPARE(decision.excessLevel, 258.0);
        QCOMPARE(decision.excessUnits, std::max(0.0, onHand - 258));
        QTEST(int(decision.status), "status");
    }
    void deadStockIsNotOrdered() {
        StockPolicy policy = policyWith(1);
        policy.daysSinceLastSale = 90;
        const OrderDecision dead = decide(steadyCurve(0.5, 1), policy, today);
        QCOMPARE(int(dead.status), int(StockStatus::Dead));
        QCOMPARE(dead.order, 0.0);
        policy.daysSinceLastSale = 89;
        QVERIFY(decide(steadyCurve(0.5, 1), policy, today).order > 0);
        policy.daysSinceLastSale = 200;
        policy.onHand = 0; // nothing there to be dead
        QVERIFY(int(decide(steadyCurve(0.5, 1), policy, today).status) != int(StockStatus::Dead));
    }
    void withoutStockOrDemandNoOrder() {
        StockPolicy policy = policyWith(0);
        policy.onHand.reset();
        const OrderDecision unknownStock = decide(steadyCurve(10, 20), policy, today);
        QCOMPARE(int(unknownStock.status), int(StockStatus::NoData));
        QCOMPARE(unknownStock.orderUpTo, 168.0);
        QVERIFY(!unknownStock.orderValue && !unknownStock.stockOutChance && !unknownStock.coverDays);
        QCOMPARE(unknownStock.order, 0.0);
        QCOMPARE(int(decide(DemandCurve{}, policyWith(5), today).status), int(StockStatus::NoData));
    }
    void unknownMoneyStaysUnknown() {
        StockPolicy policy = policyWith(0);
        OrderDecision decision = decide(steadyCurve(1, 2), policy, today);
        QVERIFY(!decision.orderValue && !decision.revenueAtRisk);
        policy.price = 2.0;
        decision = decide(steadyCurve(1, 2), policy, today);
        QVERIFY(decision.valuedAtPrice);
        QCOMPARE(*decision.orderValue, 2.0 * decision.order);
        policy.unitCost = 0.333;
        decision = decide(steadyCurve(1, 2), policy, today);
        QVERIFY(!decision.valuedAtPrice);
        QCOMPARE(std::llround(*decision.orderValue * 1000),
                 std::llround(std::round(33.3 * decision.order) * 10));
    }
    /// Mistakes in the data are not known values; they never become orders or undefined behaviour.
    void nonsenseIsNotAnOrder() {
        const double plain = decide(steadyCurve(10, 20), policyWith(20), today).order;
        const double odd[] = {1e300, -1e300, std::nan(""), HUGE_VAL, -HUGE_VAL};
        for (const double value : odd) {
            StockPolicy policy = policyWith(value);
            QCOMPARE(int(decide(steadyCurve(10, 20), policy, today).status), int(StockStatus::NoData));
            policy = policyWith(20);
            policy.allocated = value;
            policy.price = policy.unitCost = value;
            policy.maximumStock = value;
            policy.leadTimeSpreadDays = std::isfinite(value) ? 0 : value;
            policy.onOrder = {{today + 1, value}};
            const OrderDecision decision = decide(steadyCurve(10, 20), policy, today);
            QCOMPARE(decision.order, plain); // as if none of it had been said
            QVERIFY(!decision.orderValue && !decision.revenueAtRisk);
            DemandCurve curve = steadyCurve(10, 20);
            curve.mean[3] = value;
            QCOMPARE(int(decide(curve, policy, today).status), int(StockStatus::NoData));
        }
    }
    void plannersEditKeepsTheLadderTrue() {
        StockPolicy policy = policyWith(20);
        policy.unitCost = 2;
        const auto curve = steadyCurve(10, 20);
        OrderDecision decision = decide(curve, policy, today);
        const double before = *decision.stockOutChanceAfter;
        changeOrder(decision, curve, policy, today, 60, LadderKind::PlannerEdit, "shelf is small");
        QCOMPARE(decision.order, 60.0);
        QCOMPARE(*decision.orderValue, 120.0);
        QVERIFY(*decision.stockOutChanceAfter > before);
        QCOMPARE(int(decision.ladder[decision.ladder.size() - 2].kind), int(LadderKind::PlannerEdit));
        QCOMPARE(decision.ladder.back().units, 60.0);
        QCOMPARE(std::count_if(decision.ladder.begin(), decision.ladder.end(),
                               [](const LadderStep& step) { return step.kind == LadderKind::Final; }),
                 1);
    }
};

} // namespace test_decision

SHELFCAST_TEST(test_decision, TestDecision)
#include "test_decision.moc"
