#include "contract/json_contract.h"
#include "services/orders/plan_service.h"
#include "services/workspace.h"
#include "serving/store/store_history.h"
#include "serving/store/store_view.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace shelfcast;
using namespace shelfcast::services;

namespace {

/// Wall and processor time of one step: under load only the second compares.
template <typename Step>
void timed(const char* name, Step&& step) {
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    step();
    std::printf("%-34s %7.3f s wall %7.3f s processor\n", name,
                static_cast<double>(timer.nsecsElapsed()) / 1e9,
                static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
}

constexpr int servedDays = 90;

/// Every quantile of the pages for every product and day.
double sumOfQuantiles(const StoreView& view) {
    double sum = 0;
    for (std::size_t row = 0; row < view.panel.seriesCount(); ++row)
        for (int step = 0; step < servedDays; ++step)
            for (const double level : outlookLevels)
                sum += view.stepQuantile(row, step, level).value_or(0);
    return sum;
}

/// Forecasts of 90 days with all quantiles: from the model with the sales in memory, and from what an earlier
/// process kept.
void timeServing(const char* database, storage::Database& open, const std::string& store, Day date) {
    const auto history = readHistory(open, {store, date, servedDays, 0}, {});
    if (!history) {
        std::fprintf(stderr, "%s\n", history.error().message.english().c_str());
        return;
    }
    const auto serve = [&] {
        (void)(*history)->model->outlook((*history)->panel, servedDays, outlookLevels, PointKind::Mean, {});
    };
    timed("90 days from the model, first", serve);
    timed("90 days from the model, again", serve);
    auto workspace = Workspace::open({database, true, 0});
    if (!workspace)
        return;
    double sum = 0;
    timed("90 days, kept by a process before", [&] {
        if (const auto view = (*workspace)->planner().view(store, date, servedDays, {}))
            sum = sumOfQuantiles(**view);
    });
    timed("90 days, kept in memory", [&] {
        if (const auto view = (*workspace)->planner().view(store, date, servedDays, {}))
            sum = sumOfQuantiles(**view);
    });
    std::printf("(%.0f, the sum of the quantiles)\n", sum);
}

} // namespace

/// bench_planner DATABASE STORE: what a store's bulk prediction, explanation, plan and forecast cost, first
/// and again.
int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("bench_planner DATABASE STORE\n", stderr);
        return 2;
    }
    auto workspace = Workspace::open({argv[1], true, 0});
    if (!workspace) {
        std::fprintf(stderr, "%s\n", workspace.error().message.english().c_str());
        return 1;
    }
    const Planner& planner = (*workspace)->planner();
    const auto date = planner.defaultDate(argv[2]);
    if (!date) {
        std::fprintf(stderr, "%s\n", date.error().message.english().c_str());
        return 1;
    }
    const BulkRequest request{argv[2], *date, std::nullopt};
    Result<BulkResult> bulk;
    timed("bulk, first", [&] { bulk = planner.bulk(request, {}); });
    if (!bulk) {
        std::fprintf(stderr, "%s\n", bulk.error().message.english().c_str());
        return 1;
    }
    timed("bulk, again", [&] { bulk = planner.bulk(request, {}); });
    QByteArray json;
    timed("bulk as JSON", [&] { json = jsonText(*bulk); });
    std::printf("%zu products, %lld bytes of JSON\n", bulk->rows.size(), static_cast<long long>(json.size()));
    timed("bulk with a budget", [&] {
        BulkRequest limited = request;
        limited.budget = bulk->summary.orderValue.value_or(0) / 2;
        (void)planner.bulk(limited, {});
    });
    const std::size_t explained = std::min<std::size_t>(20, bulk->rows.size());
    timed("explanation of the first row",
          [&] { (void)planner.explain(argv[2], bulk->rows.front().productId, *date, {}); });
    timed("explanation of 19 more rows", [&] {
        for (std::size_t i = 1; i < explained; ++i)
            (void)planner.explain(argv[2], bulk->rows[i * (bulk->rows.size() / explained)].productId, *date,
                                  {});
    });
    PredictionContext context;
    context.storeId = argv[2];
    context.productId = bulk->rows.front().productId;
    context.date = *date;
    timed("what-if of the first row", [&] { (void)planner.predict(context, {}); });
    const double price = bulk->rows.front().price.value_or(10);
    timed("100 prices of it tried", [&] {
        for (int k = 1; k <= 100; ++k) {
            context.price = price * (0.7 + 0.006 * k);
            (void)planner.predict(context, {});
        }
    });
    context.price.reset();
    timed("100 discounts of it tried", [&] {
        for (int k = 1; k <= 100; ++k) {
            context.discount = 0.3 * k;
            (void)planner.predict(context, {});
        }
    });
    const PlanService plans((*workspace)->database(), planner);
    const PlanRequest plan{argv[2], std::nullopt, 26, Grain::Week};
    timed("plan of 26 weeks, first", [&] { (void)plans.plan(plan, {}); });
    timed("plan of 26 weeks, again", [&] { (void)plans.plan(plan, {}); });
    timeServing(argv[1], (*workspace)->database(), argv[2], *date);
    return 0;
}
