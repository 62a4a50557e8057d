#include "contract/json_plan.h"
#include "core/serving/view_fixture.h"
#include "services/orders/plan_service.h"
#include "serving/views/bulk_view.h"
#include "serving/views/product_policy.h"
#include "test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace test_plan_service {

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
    /// 2024-03-11 is a Monday. One arithmetic: bulk, purchase orders and the plan move to open days alike.
    void goodsComeOnOpenDays() {
        StoreView view = smallStore();
        QCOMPARE(view.date.dayOfWeek(), 0);
        view.defaults.leadTimeDays = 6; // on a Sunday
        view.defaults.reviewDays = 7;
        const std::map<std::string, std::vector<Receipt>> receipts{{"P0001", {{view.date + 13, 40}}}};
        const auto open = makeBulk(view, receipts, std::nullopt);
        QVERIFY(open);
        for (int week = 0; week < 30; ++week)
            view.closedDays.push_back(view.date + 7 * week + 6);
        const auto closed = makeBulk(view, receipts, std::nullopt);
        QVERIFY(closed);
        const auto rowOf = [](const auto& bulk) {
            return *std::ranges::find(bulk->rows, "P0001", &BulkRow::productId);
        };
        QCOMPARE(rowOf(open).arrival, view.date + 6);
        QCOMPARE(rowOf(closed).arrival, view.date + 7);
        QCOMPARE(rowOf(closed).leadTimeDays, 7);
        QVERIFY(rowOf(closed).decision.order >= rowOf(open).decision.order); // a day more to bridge
        planning::StorePlanOptions days{Grain::Day, 28, 1};
        const auto plan = makePlan(view, receipts, {}, {}, days, {});
        QVERIFY(plan);
        const ProductPlan* fast = find(*plan, "P0001");
        QVERIFY(fast);
        double planned = 0;
        for (std::size_t day = 0; day < fast->periods.size(); ++day) {
            planned += fast->periods[day].plannedReceipts;
            QVERIFY(day % 7 != 6 ||
                    (fast->periods[day].plannedReceipts == 0 && fast->periods[day].scheduledReceipts == 0));
        }
        QCOMPARE(fast->periods[14].scheduledReceipts, 40.0); // promised for the Sunday before
        QCOMPARE(fast->periods[7].plannedReceipts, rowOf(closed).decision.order);
        QCOMPARE(fast->periods[0].plannedReleases, rowOf(closed).decision.order);
        QVERIFY(planned > rowOf(closed).decision.order);
    }

    /// Days of cover are days on which the store is open; the run-out is a date.
    void coverCountsOpenDays() {
        StoreView view = smallStore();
        DemandCurve& curve = view.outlook.curves[0]; // 10 a day, nothing on Sundays
        for (int day = 0; day < curve.steps(); ++day) {
            const int sold = day + 1 - (day + 1) / 7;
            curve.mean[static_cast<std::size_t>(day)] = 10.0 * sold;
            curve.variance[static_cast<std::size_t>(day)] = 15.0 * sold;
        }
        view.products[0].stock = 120;
        const auto bulk = makeBulk(view, {}, std::nullopt);
        QVERIFY(bulk);
        const auto row = std::ranges::find(bulk->rows, "P0001", &BulkRow::productId);
        QCOMPARE(row->decision.coverDays, std::optional(12.0));
        QCOMPARE(*row->decision.runOutDate, view.date + 14); // the Monday after the second Sunday
    }

    /// What is not known is null and no 0, and nothing is ordered for it.
    void unknownStockStaysUnknown() {
        StoreView view = smallStore();
        view.products[0].stock.reset();
        const auto plan = makePlan(view, {}, {{"P0001", "P0003", 2, 0}}, {}, options(4), {});
        QVERIFY(plan);
        const ProductPlan* product = find(*plan, "P0001");
        QVERIFY(product && !product->onHand && product->messages.empty() && !product->plannedValue);
        QVERIFY(QString::fromStdString(product->note).contains(QStringLiteral("not known")));
        for (const PlanPeriod& period : product->periods) {
            QVERIFY(period.gross > 0);
            QVERIFY(std::isnan(period.projectedStock) && std::isnan(period.plannedReceipts) &&
                    std::isnan(period.shortage) && std::isnan(period.plannedReleases));
        }
        double ofTheParts = 0; // which are counted all the same
        for (const PlanPeriod& period : find(*plan, "P0003")->periods)
            ofTheParts += period.gross;
        QVERIFY(ofTheParts > 0);
        const QByteArray json = jsonText(*plan);
        QVERIFY(json.contains("\"on_hand\":null") && json.contains("\"projected_stock\":null"));
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

} // namespace test_plan_service

SHELFCAST_TEST(test_plan_service, TestPlanService)
#include "test_plan_service.moc"
