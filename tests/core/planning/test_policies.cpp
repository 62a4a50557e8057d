#include "planning/demand/demand_distribution.h"
#include "planning/demand/normal.h"
#include "planning/policy/policies.h"
#include "test_program.h"
#include "tests/core/planning/planning_fixtures.h"

#include <QTest>

#include <array>
#include <numbers>

namespace test_policies {

using namespace shelfcast;
using namespace shelfcast::planning;
using namespace shelfcast::fixtures;

namespace {
QString digits(double value, int decimals) {
    return QString::number(value, 'f', decimals);
}
} // namespace

/// The vectors of the inventory definitions, to the digits given there.
class TestPolicies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void safetyStock() {
        const double safety = safetyStockNormal(0.95, 100, 20, 9, 2);
        QCOMPARE(digits(safety, 2), QStringLiteral("343.46"));
        const auto [mean, variance] = leadTimeDemandMoments(100, 20, 9, 2);
        QCOMPARE(digits(mean + safety, 2), QStringLiteral("1243.46"));
        QCOMPARE(variance, 9 * 400.0 + 10000 * 4.0);
    }
    void eoq() {
        const auto eoq = economicOrderQuantity(8, 0.225, 1300);
        QCOMPARE(digits(eoq->quantity, 3), QStringLiteral("304.047"));
        QCOMPARE(digits(eoq->cost, 6), digits(8 * 1300 / eoq->quantity + 0.225 * eoq->quantity / 2, 6));
        QVERIFY(!economicOrderQuantity(8, 0, 1300));
    }
    void eoqWithDiscounts() {
        const std::array<PriceBreak, 3> breaks{{{0, 500}, {200, 475}, {500, 450}}};
        const auto best = economicOrderQuantityWithDiscounts(200, 0.2, 1000, breaks);
        QCOMPARE(best->quantity, 500.0);
        QCOMPARE(digits(best->cost, 2), QStringLiteral("472900.00"));
        const std::array<PriceBreak, 2> wrong{{{200, 5}, {100, 4}}};
        QVERIFY(!economicOrderQuantityWithDiscounts(200, 0.2, 1000, wrong));
    }
    void discountsEqualBruteForce() {
        Random random(41);
        for (int trial = 0; trial < 2000; ++trial) {
            const double orderCost = uniform(random, 1, 50), rate = uniform(random, 0.05, 0.5);
            const double demand = uniform(random, 50, 2000);
            std::vector<PriceBreak> breaks{{0, uniform(random, 5, 20)}};
            for (int j = integer(random, 0, 3); j > 0; --j)
                breaks.push_back({breaks.back().minimumQuantity + integer(random, 20, 300),
                                  breaks.back().unitCost * uniform(random, 0.85, 0.999)});
            const auto best = economicOrderQuantityWithDiscounts(orderCost, rate, demand, breaks);
            double least = 1e18;
            for (int q = 1; q <= 4000; ++q) {
                double unit = 0;
                for (const PriceBreak& step : breaks)
                    if (q >= step.minimumQuantity)
                        unit = step.unitCost;
                least = std::min(least, unit * demand + orderCost * demand / q + rate * unit * q / 2);
            }
            QVERIFY(best->cost <= least + 1e-9);
            QVERIFY(best->cost >= least * (1 - 0.002)); // the grid of whole units is a little dearer
        }
    }
    void eoqWithBackorders() {
        const auto q = economicOrderQuantityWithBackorders(8, 0.225, 5, 1300);
        QCOMPARE(digits(q->quantity, 6), digits(std::sqrt(2 * 8 * 1300 * 5.225 / (0.225 * 5)), 6));
        QCOMPARE(digits(q->stockOutShare, 6), digits(0.225 / 5.225, 6));
        // cost = order + holding + shortage at the stated split
        const double b = q->stockOutShare, Q = q->quantity;
        const double cost = 8 * 1300 / Q + 0.225 * Q * (1 - b) * (1 - b) / 2 + 5 * Q * b * b / 2;
        QCOMPARE(digits(q->cost, 6), digits(cost, 6));
    }
    void reorderPointAndQuantity() {
        const auto simple = reorderPointWithEoq(0.225, 7.5, 8, 1300, 150, 1.0 / 12);
        QCOMPARE(digits(simple->reorderPoint, 3), QStringLiteral("190.337"));
        QCOMPARE(digits(simple->quantity, 3), QStringLiteral("304.047"));
        // The iterated pair is a fixed point of both its equations.
        const auto pair = reorderPointIterated(0.225, 7.5, 8, 1300, 150, 1.0 / 12);
        const double mean = 1300.0 / 12, sigma = 150 * std::sqrt(1.0 / 12);
        const double shortage = normalShortage(pair->reorderPoint, mean, sigma);
        QCOMPARE(digits(pair->quantity, 6), digits(std::sqrt(2 * 1300 * (8 + 7.5 * shortage) / 0.225), 6));
        QCOMPARE(digits(normalCdf((pair->reorderPoint - mean) / sigma), 9),
                 digits(1 - pair->quantity * 0.225 / (7.5 * 1300), 9));
    }
    void powerApproximation() {
        const auto levels = minMaxByPowerApproximation(0.18, 0.70, 2.5, 50, 8);
        QCOMPARE(digits(levels->reorderPoint, 3), QStringLiteral("40.195"));
        QCOMPARE(digits(levels->orderUpTo, 3), QStringLiteral("74.290"));
    }
    void newsvendor() {
        const auto normal = newsvendorNormal(0.18, 0.70, 50, 8);
        QCOMPARE(digits(normal->quantity, 3), QStringLiteral("56.604"));
        QCOMPARE(digits(normal->cost, 4), QStringLiteral("1.9976"));
        const auto poisson = newsvendorPoisson(0.18, 0.70, 50);
        QCOMPARE(poisson->quantity, 56.0);
        QCOMPARE(digits(poisson->cost, 4), QStringLiteral("1.7972"));
        const auto listed = newsvendorDiscrete(0.18, 0.70, probabilities(50, 50));
        QCOMPARE(listed->quantity, 56.0);
        QCOMPARE(digits(listed->cost, 4), QStringLiteral("1.7972"));
        QVERIFY(!newsvendorNormal(0, 1, 50, 8));
    }
    void newsvendorDiscreteIsTheBest() {
        Random random(42);
        for (int trial = 0; trial < 3000; ++trial) {
            std::vector<double> pmf(static_cast<std::size_t>(integer(random, 1, 12)));
            double total = 0;
            for (double& p : pmf)
                total += p = random.uniform();
            for (double& p : pmf)
                p /= total;
            const double h = uniform(random, 0.1, 5), p = uniform(random, 0.1, 5);
            const auto choice = newsvendorDiscrete(h, p, pmf);
            for (std::size_t s = 0; s < pmf.size(); ++s) {
                double cost = 0;
                for (std::size_t k = 0; k < pmf.size(); ++k)
                    cost += pmf[k] * (k < s ? h * double(s - k) : p * double(k - s));
                QVERIFY(choice->cost <= cost + 1e-9);
            }
        }
    }
    void lossFunction() {
        QCOMPARE(digits(normalLoss(1.3), 6), QStringLiteral("0.045528"));
        for (const double k : {-3.0, -0.5, 0.0, 1.3, 3.5})
            QVERIFY(std::fabs(normalLossInverse(normalLoss(k)) - k) < 1e-6);
    }
    void fillRates() {
        const auto k = safetyFactorForFillRate(0.98, 60, 200);
        QCOMPARE(digits(*k, 4), QStringLiteral("1.1146"));
        QCOMPARE(digits(100 * normalCdf(*k), 1), QStringLiteral("86.7"));
        QVERIFY(std::fabs(fillRateReorderQuantity(*k, 60, 200) - 0.98) < 1e-9);
        // (R,S): a long review and no lead time is the newsvendor's fill rate
        const double beta = fillRatePeriodic(110, 10, 4, 10, 0);
        QCOMPARE(digits(beta, 9), digits(1 - normalShortage(110, 100, 4 * std::sqrt(10)) / 100, 9));
    }
    void bivariateNormal() {
        QVERIFY(std::fabs(bivariateNormalCdf(0.3, 0.6, 0) - 0.18) < 1e-12);
        QVERIFY(std::fabs(bivariateNormalCdf(0.5, 0.5, 0.5) - 1.0 / 3) < 1e-9); // 1/4 + asin(rho) / 2 pi
        QVERIFY(std::fabs(bivariateNormalCdf(0.5, 0.5, 0.99) -
                          (0.25 + std::asin(0.99) / (2 * std::numbers::pi))) < 1e-6);
        QCOMPARE(bivariateNormalCdf(0.3, 0.6, 1), 0.3);
        QCOMPARE(bivariateNormalCdf(0, 0.6, 0.5), 0.0);
    }
};

} // namespace test_policies

SHELFCAST_TEST(test_policies, TestPolicies)
#include "test_policies.moc"
