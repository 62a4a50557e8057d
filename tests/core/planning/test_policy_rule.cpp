#include "planning/decision.h"
#include "planning/demand/stock_risk.h"
#include "planning/policy/policy_rule.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace test_policy_rule {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {}

class TestPolicyRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartOfARuleReachesThePolicy_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<StockPolicy>("expected");
        StockPolicy lots;
        lots.kind = PolicyKind::FixedQuantity;
        lots.reorderLevel = 20;
        lots.fixedQuantity = 24;
        QTest::newRow("fixed lots") << "fixed 20 24" << lots;
        StockPolicy between;
        between.kind = PolicyKind::MinMax;
        between.reorderLevel = 20;
        between.orderUpToLevel = 80;
        QTest::newRow("min and max") << "minmax 20 80" << between;
        StockPolicy filled;
        filled.measure = ServiceMeasure::FillRate;
        filled.serviceLevel = 0.98;
        QTest::newRow("fill rate") << "fill 98" << filled;
        StockPolicy costs;
        costs.measure = ServiceMeasure::Costs;
        costs.shortageCost = 1;
        costs.holdingCost = 0.2;
        QTest::newRow("costs") << "cost 1 0.2" << costs;
    }
    void everyPartOfARuleReachesThePolicy() {
        QFETCH(QString, text);
        QFETCH(StockPolicy, expected);
        const auto rule = parsePolicyRule(text.toStdString());
        QVERIFY(rule.has_value());
        StockPolicy policy;
        applyPolicyRule(policy, *rule, 0.2);
        QCOMPARE(policy.kind, expected.kind);
        QCOMPARE(policy.measure, expected.measure);
        QCOMPARE(policy.reorderLevel, expected.reorderLevel);
        QCOMPARE(policy.orderUpToLevel, expected.orderUpToLevel);
        QCOMPARE(policy.fixedQuantity, expected.fixedQuantity);
        QCOMPARE(policy.shortageCost, expected.shortageCost);
        QCOMPARE(policy.holdingCost, expected.holdingCost);
        if (rule->measure == ServiceMeasure::FillRate)
            QCOMPARE(policy.serviceLevel, expected.serviceLevel);
    }

    void readsWhatAPersonStates_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("percent") << "service 95"
                                 << "service 95";
        QTest::newRow("share") << "service 0.95"
                               << "service 95";
        QTest::newRow("with a sign") << "Service 97.5 %"
                                     << "service 97.5";
        QTest::newRow("fill rate is another measure") << "fill 98"
                                                      << "fill 98";
        QTest::newRow("costs") << "cost 1 0.2"
                               << "cost 1 0.2";
        QTest::newRow("costs with a stroke") << "cost 1 / 0.2"
                                             << "cost 1 0.2";
        QTest::newRow("the margin and the holding rate") << "cost"
                                                         << "cost";
        QTest::newRow("min and max") << "minmax 20 80"
                                     << "minmax 20 80";
        QTest::newRow("fixed lots") << "fixed 20 24"
                                    << "fixed 20 24";
        QTest::newRow("over 100 %") << "service 101"
                                    << "";
        QTest::newRow("certainty") << "service 100"
                                   << "";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("no number") << "service high"
                                   << "";
        QTest::newRow("two numbers for one") << "service 95 97"
                                             << "";
        QTest::newRow("one cost of two") << "cost 1"
                                         << "";
        QTest::newRow("free shortage") << "cost 0 1"
                                       << "";
        QTest::newRow("maximum under the minimum") << "minmax 80 20"
                                                   << "";
        QTest::newRow("lots of nothing") << "fixed 20 0"
                                         << "";
        QTest::newRow("lots of one") << "fixed 20 1"
                                     << "fixed 20 1";
        QTest::newRow("a number with a tail") << "service 95x"
                                              << "";
        QTest::newRow("negative") << "minmax -1 5"
                                  << "";
        QTest::newRow("another word") << "always 5"
                                      << "";
    }
    void readsWhatAPersonStates() {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const auto rule = parsePolicyRule(text.toStdString());
        QCOMPARE(rule.has_value(), !kept.isEmpty());
        if (!rule) { // and it says what is possible
            QVERIFY(rule.error().message.english().find("service 95") != std::string::npos);
            return;
        }
        QCOMPARE(QString::fromStdString(policyRuleText(*rule)), kept);
        const auto again = parsePolicyRule(policyRuleText(*rule));
        QVERIFY(again && policyRuleText(*again) == policyRuleText(*rule));
    }
    void fillsWhatIsNotStated() {
        StockPolicy policy;
        policy.price = 5;
        policy.unitCost = 2;
        applyPolicyRule(policy, *parsePolicyRule("cost"), 0.2);
        QCOMPARE(*policy.shortageCost, 3.0);
        QVERIFY(std::fabs(*policy.holdingCost - 2 * 0.2 / (365.25 / 7)) < 1e-12);
        policy = {};
        applyPolicyRule(policy, *parsePolicyRule("minmax 20 80"), 0.2);
        QCOMPARE(int(policy.kind), int(PolicyKind::MinMax));
        QCOMPARE(*policy.reorderLevel, 20.0);
        QCOMPARE(*policy.orderUpToLevel, 80.0);
    }
    void costsAskForAService_data() {
        QTest::addColumn<double>("shortage");
        QTest::addColumn<double>("holding");
        QTest::addColumn<int>("lead");
        QTest::addColumn<int>("review");
        QTest::addColumn<double>("service");
        QTest::newRow("newsvendor: no lead time") << 1.0 << 0.2 << 0 << 7 << 1 / 1.2;
        QTest::newRow("every two weeks") << 1.0 << 0.2 << 0 << 14 << 1 / 1.4;
        QTest::newRow("daily") << 1.0 << 0.7 << 0 << 1 << 1 / 1.1;
        QTest::newRow("two weeks on the way") << 1.0 << 0.2 << 14 << 7 << 1 / (1 + 0.2 * std::sqrt(2.0));
        QTest::newRow("cheap to hold") << 10.0 << 0.01 << 14 << 7 << 10 / (10 + 0.01 * std::sqrt(2.0));
    }
    void costsAskForAService() {
        QFETCH(double, shortage);
        QFETCH(double, holding);
        QFETCH(int, lead);
        QFETCH(int, review);
        QFETCH(double, service);
        StockPolicy policy;
        policy.measure = ServiceMeasure::Costs;
        policy.shortageCost = shortage;
        policy.holdingCost = holding;
        policy.leadTimeDays = lead;
        policy.reviewDays = review;
        QVERIFY(std::fabs(cycleServiceOf(policy) - service) < 1e-12);
        QCOMPARE(decide(steadyCurve(3, 6), policy, today).orderUpTo,
                 double(quantileOf(probabilities(3.0 * (lead + review), 6.0 * (lead + review)), service)));
        policy.holdingCost.reset(); // half a statement is none
        policy.serviceLevel = 0.9;
        QCOMPARE(cycleServiceOf(policy), 0.9);
    }
    /// A replayed weekly shop with lost sales: no service level found by search costs two percent less than
    /// the policy that only knows the two costs.
    void costsComeOutNearTheBest_data() {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("dispersion");
        QTest::addColumn<int>("leadWeeks");
        QTest::addColumn<double>("shortage");
        QTest::newRow("slow") << 0.4 << 1.5 << 2 << 1.0;
        QTest::newRow("usual") << 6.0 << 3.0 << 2 << 1.0;
        QTest::newRow("fast") << 40.0 << 4.0 << 1 << 1.0;
        QTest::newRow("dear shortage") << 6.0 << 3.0 << 2 << 4.0;
        QTest::newRow("four orders on the way") << 6.0 << 3.0 << 4 << 1.0;
        QTest::newRow("four orders on the way, dear shortage") << 6.0 << 3.0 << 4 << 4.0;
        QTest::newRow("three orders on the way, slow") << 1.0 << 1.5 << 3 << 2.0;
    }
    void costsComeOutNearTheBest() {
        QFETCH(double, mean);
        QFETCH(double, dispersion);
        QFETCH(int, leadWeeks);
        QFETCH(double, shortage);
        const double holding = 0.2;
        const auto week = probabilities(mean, mean * dispersion);
        DemandCurve curve;
        curve.daysPerStep = 7;
        for (int k = 1; k <= 12; ++k) {
            curve.mean.push_back(mean * k);
            curve.variance.push_back(mean * dispersion * k);
        }
        StockPolicy policy;
        policy.leadTimeDays = 7 * leadWeeks;
        policy.reviewDays = 7;
        policy.measure = ServiceMeasure::Costs;
        policy.shortageCost = shortage;
        policy.holdingCost = holding;
        // Replays the same weeks at a service level; 0 = by the costs.
        const auto costOf = [&](double service) {
            policy.measure = service > 0 ? ServiceMeasure::CycleService : ServiceMeasure::Costs;
            policy.serviceLevel = service;
            std::map<std::vector<int>, double> decided; // by stock and what is on its way
            Random random(5);
            std::vector<double> coming(static_cast<std::size_t>(std::max(1, leadWeeks)), 0.0);
            double stock = mean * (leadWeeks + 1), cost = 0;
            const int weeks = 4000;
            for (int t = 0; t < weeks; ++t) {
                stock += coming[static_cast<std::size_t>(t % leadWeeks)];
                coming[static_cast<std::size_t>(t % leadWeeks)] = 0;
                std::vector<int> state{static_cast<int>(stock)};
                policy.onOrder.clear();
                for (int ahead = 1; ahead < leadWeeks; ++ahead) {
                    const double units = coming[static_cast<std::size_t>((t + ahead) % leadWeeks)];
                    state.push_back(static_cast<int>(units));
                    if (units > 0)
                        policy.onOrder.push_back({today + 7 * ahead, units});
                }
                policy.onHand = std::floor(stock);
                auto known = decided.find(state);
                if (known == decided.end())
                    known = decided.emplace(state, decide(curve, policy, today).order).first;
                coming[static_cast<std::size_t>(t % leadWeeks)] = known->second;
                double left = random.uniform();
                std::size_t demand = 0;
                while (demand + 1 < week.size() && (left -= week[demand]) > 0)
                    ++demand;
                const double lost = std::max(0.0, static_cast<double>(demand) - stock);
                stock = std::max(0.0, stock - static_cast<double>(demand));
                cost += holding * stock + shortage * lost;
            }
            return cost / weeks;
        };
        const double ours = costOf(0);
        double best = 1e9;
        for (double service = 0.48; service < 0.99; service += 0.03)
            best = std::min(best, costOf(service));
        QVERIFY2(ours <= best * 1.02, qPrintable(QStringLiteral("%1 against %2").arg(ours).arg(best)));
    }
    /// What makes an order doubtful, at and beside its limits.
    void doubtfulOrders_data() {
        QTest::addColumn<int>("minimum");
        QTest::addColumn<int>("pack");
        QTest::addColumn<int>("silentDays");
        QTest::addColumn<int>("concern");
        // 1 a day, nothing there, review 7: some 11 are needed
        QTest::newRow("what is needed") << 0 << 1 << 0 << int(OrderConcern::None);
        QTest::newRow("a minimum equal to the need") << 11 << 1 << 0 << int(OrderConcern::None);
        QTest::newRow("a minimum of a year") << 364 << 1 << 0 << int(OrderConcern::None);
        QTest::newRow("a week more than a year") << 371 << 1 << 0 << int(OrderConcern::LongCover);
        QTest::newRow("a minimum of two years") << 730 << 1 << 0 << int(OrderConcern::LongCover);
        QTest::newRow("a pack of two years") << 0 << 730 << 0 << int(OrderConcern::LongCover);
        QTest::newRow("sold yesterday 89 days ago") << 0 << 1 << 89 << int(OrderConcern::None);
        QTest::newRow("dead") << 0 << 1 << 90 << int(OrderConcern::DeadStock);
    }
    void doubtfulOrders() {
        QFETCH(int, minimum);
        QFETCH(int, pack);
        QFETCH(int, silentDays);
        StockPolicy policy;
        policy.onHand = 0;
        policy.minimumOrder = minimum;
        policy.packSize = pack;
        policy.daysSinceLastSale = silentDays;
        policy.price = 3;
        policy.unitCost = 2;
        const auto curve = steadyCurve(1, 1, 120);
        OrderDecision decision = decide(curve, policy, today);
        QTEST(int(decision.concern), "concern");
        QCOMPARE(decision.concernText.empty(), decision.concern == OrderConcern::None);
        QVERIFY(std::fabs(*decision.weeksOfCover - std::floor(decision.order) / 7) < 1e-9);
        changeOrder(decision, curve, policy, today, decision.order, LadderKind::PlannerEdit, "I know");
        QCOMPARE(int(decision.concern), int(OrderConcern::None)); // the planner has looked
    }
    void dearOrdersThatProtectLittle() {
        StockPolicy policy;
        policy.onHand = 13; // one under its level of 14 + safety
        policy.leadTimeDays = 3;
        policy.price = 0.05;
        policy.unitCost = 20;
        policy.minimumOrder = 40;
        const OrderDecision decision = decide(steadyCurve(1, 1, 120), policy, today);
        QVERIFY(decision.order == 40 && *decision.orderValue > 100 * *decision.savedRevenue);
        QCOMPARE(int(decision.concern), int(OrderConcern::CostsMore));
        policy.costLimitTimes = *decision.orderValue / *decision.savedRevenue * 1.01;
        QCOMPARE(int(decide(steadyCurve(1, 1, 120), policy, today).concern), int(OrderConcern::None));
    }
};

} // namespace test_policy_rule

SHELFCAST_TEST(test_policy_rule, TestPolicyRule)
#include "test_policy_rule.moc"
