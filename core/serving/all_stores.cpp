#include "serving/all_stores.h"

#include "base/money.h"
#include "planning/demand/demand_distribution.h"
#include "planning/demand/served_demand.h"
#include "planning/policy/transfers.h"
#include "serving/planner_views.h"
#include "serving/wording.h"
#include "storage/records/catalog_repository.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

void add(std::optional<double>& sum, const std::optional<double>& value) {
    if (value)
        sum = fromCents(toCents(sum.value_or(0)) + toCents(*value));
}

/// Counts and sums of the rows as they are now.
void summarise(BulkResult& all, const std::vector<BulkSummary>& stores) {
    BulkSummary& sum = all.summary;
    std::map<Day, int> byDay;
    std::map<std::string, bool> suppliers;
    for (const BulkSummary& store : stores) {
        sum.totalProducts += store.totalProducts;
        sum.critical += store.critical;
        sum.low += store.low;
        sum.adequate += store.adequate;
        sum.excess += store.excess;
        sum.noData += store.noData;
        sum.dead += store.dead;
        sum.currency = store.currency;
        add(sum.unavoidableLoss, store.unavoidableLoss);
        add(sum.savedRevenue, store.savedRevenue);
        add(sum.revenueAtRisk, store.revenueAtRisk);
    }
    for (const BulkRow& row : all.rows) {
        add(sum.orderValue, row.decision.orderValue);
        sum.concerns += row.decision.concern != OrderConcern::None;
        if (!(row.decision.order > 0))
            continue;
        ++byDay[row.orderDay];
        if (!row.supplier.empty())
            suppliers[row.supplier] = true;
    }
    sum.suppliers = static_cast<int>(suppliers.size());
    sum.orderDays.assign(byDay.begin(), byDay.end());
}

/// Whole units that a store will not need: above the level that counts as too much; all of what has not sold
/// for long.
std::int64_t surplusOf(const BulkRow& row) {
    const double stock = row.currentStock.value_or(0);
    if (row.decision.status == StockStatus::Dead)
        return static_cast<std::int64_t>(std::max(0.0, std::floor(stock)));
    if (row.decision.status != StockStatus::Excess)
        return 0;
    return static_cast<std::int64_t>(std::max(0.0, std::floor(std::min(stock, row.decision.excessUnits))));
}

using Views = std::map<std::string, std::shared_ptr<const StoreView>>;

void moveSurplus(BulkResult& all, const Views& views) {
    std::vector<planning::StoreStock> stocks;
    for (const BulkRow& row : all.rows) {
        planning::StoreStock stock{row.storeId, row.productId, 0, surplusOf(row), row.unitCost.value_or(0),
                                   {}};
        const StoreView& view = *views.at(row.storeId);
        const Product* product = view.findProduct(row.productId);
        if (row.decision.order > 0 && !row.planner && product) {
            stock.order = std::llround(row.decision.order);
            const ProductDecision made = decideProduct(view, *product, row.receipts, row.rule);
            const double margin = row.price.value_or(row.unitCost.value_or(1));
            stock.worth = [needed = planning::servedDemand(made.curve, made.policy, view.date).demand, margin,
                           position = row.decision.position](std::int64_t from, std::int64_t to) {
                return margin * (needed.loss(position + static_cast<double>(from)) -
                                 needed.loss(position + static_cast<double>(to)));
            };
        }
        stocks.push_back(std::move(stock));
    }
    const PlanningDefaults& defaults = views.begin()->second->defaults;
    for (const planning::Transfer& transfer : planning::proposeTransfers(stocks, defaults.transferCost)) {
        BulkRow& to = all.rows[transfer.to];
        const StoreView& view = *views.at(to.storeId);
        const std::string& from = all.rows[transfer.from].storeId;
        all.transfers.push_back({to.productId, from, to.storeId, static_cast<double>(transfer.units),
                                 transfer.saved, view.date + defaults.transferDays});
        changeRowOrder(
            to, view, to.receipts, std::max(0.0, to.decision.order - static_cast<double>(transfer.units)),
            LadderKind::Transfer, unitsText(static_cast<double>(transfer.units)) + " from store " + from);
    }
}

} // namespace

Result<BulkResult> bulkOfAllStores(storage::Database& database, const Planner& planner,
                                   std::optional<Day> date, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stores, storage::CatalogRepository(database).stores());
    BulkResult all;
    all.storeId = std::string(allStoresId);
    std::vector<BulkSummary> summaries;
    Views views;
    bool transfers = false;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        const std::string& id = stores[i].id;
        const auto own = planner.defaultDate(id);
        if (!own)
            continue; // a store without sales
        const double from = static_cast<double>(i) / static_cast<double>(stores.size());
        SHELFCAST_ASSIGN(auto bulk,
                         planner.bulk({id, date.value_or(*own), std::nullopt},
                                      job.part(from, from + 1.0 / static_cast<double>(stores.size()))));
        SHELFCAST_ASSIGN(views[id], planner.view(id, bulk.date, 0, {job.stop, {}}));
        transfers = transfers || views[id]->defaults.transfers;
        all.date = summaries.empty() ? bulk.date : std::max(all.date, bulk.date);
        summaries.push_back(bulk.summary);
        if (!bulk.note.empty())
            all.note += (all.note.empty() ? "" : " ") + id + ": " + bulk.note;
        for (BulkRow& row : bulk.rows) {
            row.storeId = id;
            all.rows.push_back(std::move(row));
        }
    }
    if (summaries.empty())
        return fail(ErrorCode::NotEnoughData, "No store has sales yet. Import a sales file first.");
    if (transfers)
        moveSurplus(all, views);
    std::stable_sort(all.rows.begin(), all.rows.end(), [](const BulkRow& a, const BulkRow& b) {
        if (a.priority != b.priority)
            return a.priority < b.priority;
        return a.decision.revenueAtRisk.value_or(0) > b.decision.revenueAtRisk.value_or(0);
    });
    summarise(all, summaries);
    return all;
}

} // namespace shelfcast::services
