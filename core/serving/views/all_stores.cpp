#include "serving/views/all_stores.h"

#include "base/message_ids.h"
#include "planning/demand/demand_distribution.h"
#include "planning/demand/served_demand.h"
#include "planning/policy/transfers.h"
#include "serving/store/wording.h"
#include "serving/views/bulk_view.h"
#include "serving/views/money_sum.h"
#include "serving/views/product_policy.h"
#include "storage/records/catalog_repository.h"
#include "storage/records/settings_repository.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::services {

namespace {

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
            LadderKind::Transfer,
            Message(MessageId::FromStore, {asNumber(unitsText(static_cast<double>(transfer.units))), from}));
    }
}

} // namespace

void StoreNotes::add(const std::string& storeId, const Message& note) {
    if (note.empty())
        return;
    const auto known =
        std::find_if(m_notes.begin(), m_notes.end(), [&](const auto& one) { return one.first == note; });
    if (known == m_notes.end())
        m_notes.push_back({note, {storeId}});
    else
        known->second.push_back(storeId);
}

Message StoreNotes::text() const {
    constexpr std::size_t named = 4;
    Message text;
    for (const auto& [note, stores] : m_notes) {
        if (stores.size() == m_stores) {
            text.add(note);
            continue;
        }
        std::string names;
        for (std::size_t i = 0; i < std::min(named, stores.size()); ++i)
            names += (i > 0 ? ", " : "") + stores[i];
        if (stores.size() > named)
            names += " +" + std::to_string(stores.size() - named);
        text.add(Message(stores.size() == 1 ? MessageId::OfStore : MessageId::OfStores, {names, note}));
    }
    for (const Message& note : m_ofAll)
        text.add(note);
    return text;
}

bool meansAllStores(storage::Database& database, const std::string& storeId) {
    return storeId == allStoresId && !storage::CatalogRepository(database).store(storeId);
}

Result<std::vector<std::string>> storesWithSales(storage::Database& database) {
    SHELFCAST_ASSIGN(const auto stores, storage::CatalogRepository(database).stores());
    std::vector<std::string> ids;
    for (const Store& store : stores)
        if (store.lastDay)
            ids.push_back(store.id);
    if (ids.empty())
        return fail(ErrorCode::NotEnoughData,
                    Message("No store has sales yet. ") + MessageId::ImportASalesFileFirst);
    return ids;
}

Result<Day> defaultDateOfAllStores(storage::Database& database, const Planner& planner) {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(database));
    Day latest;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        SHELFCAST_ASSIGN(const Day own, planner.defaultDate(stores[i]));
        latest = i == 0 ? own : std::max(latest, own);
    }
    return latest;
}

Result<bool> anyTransfers(storage::Database& database, const std::vector<std::string>& stores) {
    SHELFCAST_ASSIGN(const auto settings, storage::SettingsRepository(database).all());
    return std::any_of(stores.begin(), stores.end(),
                       [&](const std::string& store) { return planningDefaults(settings, store).transfers; });
}

BulkSummary sumOfStores(const std::vector<BulkSummary>& stores, const std::set<std::string>& suppliers) {
    BulkSummary sum;
    std::map<Day, int> byDay;
    for (const BulkSummary& store : stores) {
        sum.totalProducts += store.totalProducts;
        sum.critical += store.critical;
        sum.low += store.low;
        sum.adequate += store.adequate;
        sum.excess += store.excess;
        sum.noData += store.noData;
        sum.dead += store.dead;
        sum.concerns += store.concerns;
        addMoney(sum.orderValue, store.orderValue);
        addMoney(sum.unavoidableLoss, store.unavoidableLoss);
        addMoney(sum.savedRevenue, store.savedRevenue);
        addMoney(sum.revenueAtRisk, store.revenueAtRisk);
        for (const auto& [day, orders] : store.orderDays)
            byDay[day] += orders;
    }
    std::set<std::string> currencies;
    for (const BulkSummary& store : stores)
        currencies.insert(store.currency);
    sum.mixedCurrencies = currencies.size() > 1;
    if (!sum.mixedCurrencies && !currencies.empty())
        sum.currency = *currencies.begin();
    if (sum.mixedCurrencies)
        sum.orderValue = sum.unavoidableLoss = sum.savedRevenue = sum.revenueAtRisk = std::nullopt;
    sum.orderDays.assign(byDay.begin(), byDay.end());
    sum.suppliers = static_cast<int>(suppliers.size());
    return sum;
}

Result<BulkResult> bulkOfAllStores(storage::Database& database, const Planner& planner,
                                   std::optional<Day> date, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stores, storesWithSales(database));
    SHELFCAST_ASSIGN(const bool transfers, anyTransfers(database, stores));
    BulkResult all;
    all.storeId = std::string(allStoresId);
    std::vector<BulkSummary> summaries;
    StoreNotes notes(stores.size());
    Views views;
    for (std::size_t i = 0; i < stores.size(); ++i) {
        const std::string& id = stores[i];
        SHELFCAST_ASSIGN(const Day own, planner.defaultDate(id));
        const double from = static_cast<double>(i) / static_cast<double>(stores.size());
        auto bulk = planner.bulk({id, date.value_or(own), std::nullopt},
                                 job.part(from, from + 1.0 / static_cast<double>(stores.size())));
        if (!bulk && bulk.error().code == ErrorCode::NotEnoughData) {
            notes.add(id, bulk.error().message);
            continue;
        }
        if (!bulk)
            return fail(std::move(bulk.error()));
        if (transfers) {
            SHELFCAST_ASSIGN(views[id], planner.view(id, bulk->date, 0, {job.stop, {}}));
        }
        all.date = summaries.empty() ? bulk->date : std::max(all.date, bulk->date);
        summaries.push_back(bulk->summary);
        notes.add(id, bulk->note);
        for (BulkRow& row : bulk->rows) {
            row.storeId = id;
            all.rows.push_back(std::move(row));
        }
    }
    if (summaries.empty())
        return fail(ErrorCode::NotEnoughData, MessageId::NoStoreHasSalesBeforeThat);
    if (transfers)
        moveSurplus(all, views);
    std::stable_sort(all.rows.begin(), all.rows.end(), [](const BulkRow& a, const BulkRow& b) {
        if (a.priority != b.priority)
            return a.priority < b.priority;
        return a.decision.revenueAtRisk.value_or(0) > b.decision.revenueAtRisk.value_or(0);
    });
    all.summary = sumOfStores(summaries, {});
    if (all.summary.mixedCurrencies)
        notes.addOfAll(MessageId::TheStoresCountInDifferentCurrencies);
    all.note = notes.text();
    sumOrders(all.summary, all.rows); // as they are now
    return all;
}

} // namespace shelfcast::services
