#include "services/all_stores.h"
#include "services/planner_views.h"
#include "storage/sales_repository.h"

#include <algorithm>
#include <map>

// All stores on one dashboard.
namespace shelfcast::services {

namespace {

JobContext partOf(const JobContext& job, std::size_t i, std::size_t count) {
    return job.part(static_cast<double>(i) / static_cast<double>(count),
                    static_cast<double>(i + 1) / static_cast<double>(count));
}

} // namespace

Result<Dashboard> dashboardOfAllStores(storage::Database& database, const Planner& planner,
                                       std::optional<Day> date, const JobContext& job) {
    SHELFCAST_ASSIGN(auto bulk, bulkOfAllStores(database, planner, date, job.part(0, 0.8)));
    std::map<std::string, BulkResult> parts;
    for (BulkRow& row : bulk.rows)
        parts[row.storeId].rows.push_back(std::move(row));
    std::vector<Dashboard> dashboards;
    for (auto& [id, part] : parts) {
        SHELFCAST_ASSIGN(const Day own, planner.defaultDate(id));
        SHELFCAST_ASSIGN(const auto view,
                         planner.view(id, date.value_or(own), 0,
                                      partOf(job.part(0.8, 1), dashboards.size(), parts.size())));
        const Day from = std::min(view->date, view->forecastStart()) - dashboardHistoryDays;
        SHELFCAST_ASSIGN(const auto history, storage::SalesRepository(database).storeHistory(id, {}, from));
        dashboards.push_back(makeDashboard(*view, part, history));
        part.rows.clear();
    }
    Dashboard all = mergeDashboards(dashboards, bulk.summary);
    all.storeId = std::string(allStoresId);
    return all;
}

Result<std::vector<TopProduct>> topProductsOfAllStores(storage::Database& database, const Planner& planner,
                                                       Day date, const std::string& period,
                                                       const std::string& category, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(database));
    std::map<std::string, TopProduct> byProduct;
    const auto add = [](std::optional<double>& sum, const std::optional<double>& value) {
        sum = sum && value ? std::optional(*sum + *value) : std::nullopt;
    };
    for (std::size_t i = 0; i < stores.size(); ++i) {
        auto products =
            planner.topProducts(stores[i], date, period, category, partOf(job, i, stores.size()));
        if (!products && products.error().code == ErrorCode::NotEnoughData)
            continue; // without sales before the date
        if (!products)
            return fail(std::move(products.error()));
        for (TopProduct& product : *products) {
            const auto [known, isNew] = byProduct.try_emplace(product.productId, product);
            if (isNew)
                continue;
            known->second.units += product.units;
            add(known->second.previous, product.previous);
            add(known->second.revenue, product.revenue);
        }
    }
    std::vector<TopProduct> top;
    for (auto& [id, product] : byProduct)
        top.push_back(std::move(product));
    std::stable_sort(top.begin(), top.end(),
                     [](const TopProduct& a, const TopProduct& b) { return a.units > b.units; });
    return top;
}

Result<ForecastSeries> forecastOfAllStores(storage::Database& database, const Planner& planner,
                                           const ForecastRequest& request, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(database));
    ForecastSeries all;
    all.storeId = std::string(allStoresId);
    all.category = request.category;
    std::map<Day, ForecastPoint> points;
    std::map<Day, ForecastSeries::Actual> history;
    bool any = false;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        ForecastRequest one = request;
        one.storeId = stores[i];
        auto series = planner.forecast(one, partOf(job, i, stores.size()));
        // A store without sales before the date, or without the category.
        if (!series && (series.error().code == ErrorCode::NotEnoughData ||
                        (!request.category.empty() && series.error().code == ErrorCode::NotFound)))
            continue;
        if (!series)
            return fail(std::move(series.error()));
        if (any && series->grain != all.grain)
            return fail(ErrorCode::InvalidArgument, "The stores are not all kept by the " +
                                                        std::string(toString(all.grain)) +
                                                        "; choose one store to see its forecast.");
        all.grain = series->grain;
        all.generatedAt = series->generatedAt;
        any = true;
        for (const ForecastPoint& point : series->points) {
            ForecastPoint& sum = points[point.date];
            sum.date = point.date;
            sum.mean += point.overridden.value_or(point.mean);
        }
        for (const auto& actual : series->history) {
            auto& sum = history[actual.date];
            sum.date = actual.date;
            if (actual.units)
                sum.units = sum.units.value_or(0) + *actual.units;
        }
    }
    if (!any)
        return fail(ErrorCode::NotEnoughData, "No store has sales before that date.");
    for (auto& [date, point] : points)
        all.points.push_back(std::move(point));
    for (auto& [date, actual] : history)
        all.history.push_back(actual);
    return all;
}

} // namespace shelfcast::services
