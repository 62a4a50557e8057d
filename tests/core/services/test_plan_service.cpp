#include "services/plan_service.h"
#include "services/planner_views.h"
#include "tests/core/services/view_fixture.h"

#include <QTest>

#include <algorithm>

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

const ProductPlan* find(const StorePlan& plan, const std::string& id) {
    const auto found = std::find_if(plan.products.begin(), plan.products.end(),
                                    [&](const ProductPlan& product) { return product.productId == id; });
    return found == plan.products.end() ? nullptr : &*found;
}

planning::StorePlanOptions options(int periods) {
    return {Grain::Week, periods, 1};
}

} // namespace

class TestPlanService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheViewAllPagesShare() {
        const StoreView view = smallStore();
        const std::map<std::string, std::vector<Receipt>> receipts{{"P0001", {{view.date + 8, 40}}}};
        const auto plan = makePlan(view, receipts, {}, {}, options(4), {});
        QVERIFY(plan);
        QCOMPARE(plan->products.size(), std::size_t(2)); // P0003 has never been sold
        QVERIFY(QString::fromStdString(plan->note).contains(QStringLiteral("1 product without sales")));
        QCOMPARE(plan->currency, std::string("EUR"));
        const ProductPlan* fast = find(*plan, "P0001");
        QVERIFY(fast);
        // 30 on hand, 70 a week: 40 short in the first week; what is ordered now comes in the second
        QCOMPARE(fast->periods[0].start.toIso(), view.date.toIso());
        QVERIFY(std::fabs(fast->periods[0].gross - 70) < 1e-6);
        QVERIFY(std::fabs(fast->periods[0].shortage - 40) < 1e-6);
        QCOMPARE(fast->periods[0].plannedReceipts, 0.0);
        QCOMPARE(fast->periods[1].scheduledReceipts, 40.0);
        QCOMPARE(fast->periods[0].plannedReleases, fast->periods[1].plannedReceipts);
        // after the lost week less safety is needed than over both weeks, and some is left
        QVERIFY(fast->periods[1].shortage == 0 && fast->periods[1].projectedStock > 0);
        const ProductDecision decided =
            decideProduct(view, view.products[0], receipts.at("P0001"), policyRules(view).at("P0001"));
        QCOMPARE(fast->periods[0].plannedReleases, decided.decision.order);
        QVERIFY(std::any_of(fast->messages.begin(), fast->messages.end(), [](const ActionMessage& message) {
            return message.kind == ActionKind::Release && !message.text.empty();
        }));
        QVERIFY(find(*plan, "P0002")->messages.empty()); // 500 on hand for 14 a week
    }
    void aHamperAsksForItsParts() {
        const StoreView view = smallStore();
        const auto plan = makePlan(view, {}, {{"P0001", "P0003", 2, 0}}, {}, options(4), {});
        QVERIFY(plan);
        const ProductPlan *hamper = find(*plan, "P0001"), *part = find(*plan, "P0003");
        QVERIFY(hamper && part);
        QCOMPARE(part->lowLevelCode, 1);
        for (std::size_t t = 0; t < 4; ++t)
            QCOMPARE(part->periods[t].gross, 2 * hamper->periods[t].plannedReleases);
    }
    void refusals() {
        const StoreView view = smallStore();
        QVERIFY(!makePlan(view, {}, {}, {}, planning::StorePlanOptions{Grain::Month, 4, 1}, {}));
        QVERIFY(!makePlan(view, {}, {{"P0001", "nothing", 1, 0}}, {}, options(4), {}));
        StoreView empty = view;
        empty.series.clear();
        QCOMPARE(int(makePlan(empty, {}, {}, {}, options(4), {}).error().code),
                 int(ErrorCode::NotEnoughData));
    }
};

QTEST_APPLESS_MAIN(TestPlanService)
#include "test_plan_service.moc"
