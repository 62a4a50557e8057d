#include "serving/views/all_stores_dashboard.h"

#include "base/message_ids.h"
#include "serving/views/all_stores.h"
#include "serving/views/dashboard_view.h"
#include "storage/panel/sales_repository.h"

#include <algorithm>
#include <map>
#include <set>

// All stores on one dashboard.
namespace shelfcast::services {

namespace {

JobContext partOf(const JobContext& job, std::size_t i, std::size_t count) {
    return job.part(static_cast<double>(i) / static_cast<double>(count),
                    static_cast<double>(i + 1) / static_cast<double>(count));
}

class TopSum {
public:
    void add(std::vector<TopProduct> products) {
        for (TopProduct& product : products) {
            const auto [known, isNew] = m_products.try_emplace(product.productId, product);
            if (isNew)
                continue;
            known->second.units += product.units;
            addTo(known->second.previous, product.previous);
            addTo(known->second.revenue, product.revenue);
        }
    }
    std::vector<TopProduct> sum() const {
        std::vector<TopProduct> top;
        for (const auto& [id, product] : m_products)
            top.push_back(product);
        std::stable_sort(top.begin(), top.end(),
                         [](const TopProduct& a, const TopProduct& b) { return a.units > b.units; });
        return top;
    }

private:
    /// Known where it is known of every store.
    static void addTo(std::optional<double>& sum, const std::optional<double>& value) {
        sum = sum && value ? std::optional(*sum + *value) : std::nullopt;
    }
    std::map<std::string, TopProduct> m_products;
};

class ForecastSum {
public:
    explicit ForecastSum(const std::string& category) { m_sum.category = category; }

    Result<void> add(const ForecastSeries& series) {
        if (!m_points.empty() && series.grain != m_sum.grain)
            return fail(ErrorCode::InvalidArgument,
                        Message(MessageId::TheStoresAreNotAllKept, {stepWord(m_sum.grain)}));
        m_sum.grain = series.grain;
        m_sum.generatedAt = series.generatedAt;
        for (const ForecastPoint& point : series.points) {
            const auto [known, isNew] = m_points.try_emplace(point.date);
            ForecastPoint& sum = known->second;
            sum.date = point.date;
            // Known where it is known of every store.
            sum.lastYear = isNew                            ? point.lastYear
                           : sum.lastYear && point.lastYear ? std::optional(*sum.lastYear + *point.lastYear)
                                                            : std::nullopt;
            sum.mean += point.overridden.value_or(point.mean);
        }
        for (const auto& actual : series.history) {
            auto& sum = m_history[actual.date];
            sum.date = actual.date;
            if (actual.units)
                sum.units = sum.units.value_or(0) + *actual.units;
        }
        return {};
    }
    Result<ForecastSeries> sum() const {
        if (m_points.empty())
            return fail(ErrorCode::NotEnoughData, MessageId::NoStoreHasSalesBeforeThat);
        ForecastSeries all = m_sum;
        all.storeId = std::string(allStoresId);
        for (const auto& [date, point] : m_points)
            all.points.push_back(point);
        for (const auto& [date, actual] : m_history)
            all.history.push_back(actual);
        return all;
    }

private:
    ForecastSeries m_sum;
    std::map<Day, ForecastPoint> m_points;
    std::map<Day, ForecastSeries::Actual> m_history;
};

/// A store that has nothing to add: no sales before the date, or none of the category.
bool hasNothing(const Error& error, const std::string& category) {
    return error.code == ErrorCode::NotEnoughData || (!category.empty() && error.code == ErrorCode::NotFound);
}

Result<void> addForecast(ForecastSum& sum, const Planner& planner, ForecastRequest request,
                         const std::string& store, const JobContext& job) {
    request.storeId = store;
    const auto series = planner.forecast(request, job);
    if (series)
        return sum.add(*series);
    return hasNothing(series.error(), request.category) ? Result<void>() : fail(series.error());
}

Result<void> addTop(TopSum& sum, const Planner& planner, const std::string& store, Day date,
                    const std::string& period, const std::string& category, const JobContext& job) {
    auto products = planner.topProducts(store, date, period, category, job);
    if (!products)
        return hasNothing(products.error(), category) ? Result<void>() : fail(products.error());
    sum.add(std::move(*products));
    return {};
}

Result<Dashboard> dashboardOf(storage::Database& database, const Planner& planner, const std::string& store,
                              Day date, const BulkResult& bulk, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto view, planner.view(store, date, 0, job));
    const Day from = std::min(view->date, view->forecastStart()) - dashboardHistoryDays;
    SHELFCAST_ASSIGN(const auto history, storage::SalesRepository(database).storeHistory(store, {}, from));
    return makeDashboard(*view, bulk, history);
}

} // namespace

Result<AllStoresLook> lookAtAllStores(storage::Database& database, const Planner& planner,
                                      const AllStoresRequest& asked, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(database));
    SHELFCAST_ASSIGN(const bool transfers, anyTransfers(database, stores));
    std::map<std::string, BulkResult> parts; // only where the orders of one store depend on the others
    BulkSummary sum;
    if (transfers) {
        SHELFCAST_ASSIGN(auto bulk, bulkOfAllStores(database, planner, asked.date, job.part(0, 0.5)));
        sum = bulk.summary;
        for (BulkRow& row : bulk.rows)
            parts[row.storeId].rows.push_back(std::move(row));
    }
    const JobContext rest = job.part(transfers ? 0.5 : 0, 1);
    AllStoresLook look;
    std::vector<Dashboard> dashboards;
    std::vector<BulkSummary> summaries;
    std::set<std::string> suppliers;
    ForecastSum forecast(asked.forecast.category);
    TopSum top;
    std::optional<Error> noForecast;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        const std::string& store = stores[i];
        const JobContext own = partOf(rest, i, stores.size());
        SHELFCAST_ASSIGN(const Day latest, planner.defaultDate(store));
        const Day date = asked.date.value_or(latest);
        BulkResult bulk;
        if (transfers) {
            bulk = std::move(parts[store]);
            if (bulk.rows.empty())
                continue;
        } else {
            auto made = planner.bulk({store, date, std::nullopt}, own);
            if (!made && made.error().code == ErrorCode::NotEnoughData)
                continue; // without sales before the date
            if (!made)
                return fail(std::move(made.error()));
            bulk = std::move(*made);
            summaries.push_back(bulk.summary);
            for (const BulkRow& row : bulk.rows)
                if (row.decision.order > 0 && !row.supplier.empty())
                    suppliers.insert(row.supplier);
        }
        // While the store's view is at hand, everything that is read from it.
        SHELFCAST_ASSIGN(auto dashboard, dashboardOf(database, planner, store, date, bulk, {job.stop, {}}));
        dashboards.push_back(std::move(dashboard));
        if (asked.withForecast && !noForecast)
            if (const auto added = addForecast(forecast, planner, asked.forecast, store, {job.stop, {}});
                !added)
                noForecast = added.error();
        if (!asked.period.empty())
            SHELFCAST_TRY(
                addTop(top, planner, store, date, asked.period, asked.forecast.category, {job.stop, {}}));
    }
    if (dashboards.empty())
        return fail(ErrorCode::NotEnoughData, MessageId::NoStoreHasSalesBeforeThat);
    look.dashboard = mergeDashboards(dashboards, transfers ? sum : sumOfStores(summaries, suppliers));
    look.dashboard.storeId = std::string(allStoresId);
    if (asked.withForecast)
        look.forecast = noForecast ? Result<ForecastSeries>(tl::unexpected(*noForecast)) : forecast.sum();
    look.top = top.sum();
    return look;
}

Result<Dashboard> dashboardOfAllStores(storage::Database& database, const Planner& planner,
                                       std::optional<Day> date, const JobContext& job) {
    SHELFCAST_ASSIGN(auto look, lookAtAllStores(database, planner, {date, {}, false, {}}, job));
    return std::move(look.dashboard);
}

Result<std::vector<TopProduct>> topProductsOfAllStores(storage::Database& database, const Planner& planner,
                                                       Day date, const std::string& period,
                                                       const std::string& category, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(database));
    TopSum sum;
    for (std::size_t i = 0; i < stores.size(); ++i)
        SHELFCAST_TRY(addTop(sum, planner, stores[i], date, period, category, partOf(job, i, stores.size())));
    return sum.sum();
}

Result<ForecastSeries> forecastOfAllStores(storage::Database& database, const Planner& planner,
                                           const ForecastRequest& request, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(database));
    ForecastSum sum(request.category);
    for (std::size_t i = 0; i < stores.size(); ++i)
        SHELFCAST_TRY(addForecast(sum, planner, request, stores[i], partOf(job, i, stores.size())));
    return sum.sum();
}

} // namespace shelfcast::services
