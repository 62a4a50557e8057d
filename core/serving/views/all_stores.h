#pragma once

#include "serving/views/all_stores_dashboard.h"
#include "serving/views/planner.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// The id that stands for every store where a store is asked for.
inline constexpr std::string_view allStoresId = "all";
/// What limits the figures of several stores, as one text: what is said of all of them stands there once.
class StoreNotes {
public:
    explicit StoreNotes(std::size_t stores) : m_stores(stores) {}
    void add(const std::string& storeId, const Message& note);
    /// Something that is so only of all of them together.
    void addOfAll(Message note) { m_ofAll.push_back(std::move(note)); }
    Message text() const;

private:
    std::size_t m_stores;
    std::vector<std::pair<Message, std::vector<std::string>>> m_notes; ///< with the stores each is said of
    std::vector<Message> m_ofAll;
};

/// Whether the id stands for all stores: a store that is called so goes before them.
bool meansAllStores(storage::Database& database, const std::string& storeId);
/// Ids of the stores that have sales; the others have nothing to plan. NotEnoughData when there is none.
Result<std::vector<std::string>> storesWithSales(storage::Database& database);
/// The day after the last sale of any store.
Result<Day> defaultDateOfAllStores(storage::Database& database, const Planner& planner);
/// Whether one of these stores gets surplus of the others before it buys.
Result<bool> anyTransfers(storage::Database& database, const std::vector<std::string>& stores);

/// The sum of the stores' own; suppliers: those that any of them orders from. Amounts are added up only where
/// all stores count in one currency.
BulkSummary sumOfStores(const std::vector<BulkSummary>& stores, const std::set<std::string>& suppliers);

/// The bulk prediction of every store with sales, as one result: every row names its store, the summary is
/// the sum. date nullopt = each store's own planning date. Where the setting `transfers` is on, what one
/// store has too much of goes before what another would buy, a step of that order's ladder. A store without
/// sales before the date is left out, and the note says so. Errors: those of Planner::bulk; NotEnoughData
/// when no store has sales.
Result<BulkResult> bulkOfAllStores(storage::Database& database, const Planner& planner,
                                   std::optional<Day> date, const JobContext& job);

/// All stores of one database, as the window and the command line ask for them. Thread-safe.
class AllStores {
public:
    AllStores(storage::Database& database, const Planner& planner)
        : m_database(database), m_planner(planner) {}
    bool isMeantBy(const std::string& storeId) const { return meansAllStores(m_database, storeId); }
    Result<std::vector<std::string>> withSales() const { return storesWithSales(m_database); }
    Result<Day> defaultDate() const { return defaultDateOfAllStores(m_database, m_planner); }
    Result<BulkResult> bulk(std::optional<Day> date, const JobContext& job) const {
        return bulkOfAllStores(m_database, m_planner, date, job);
    }
    Result<AllStoresLook> look(const AllStoresRequest& asked, const JobContext& job) const {
        return lookAtAllStores(m_database, m_planner, asked, job);
    }
    Result<ForecastSeries> forecast(const ForecastRequest& asked, const JobContext& job) const {
        return forecastOfAllStores(m_database, m_planner, asked, job);
    }
    Result<std::vector<TopProduct>> topProducts(Day date, const std::string& period,
                                                const std::string& category, const JobContext& job) const {
        return topProductsOfAllStores(m_database, m_planner, date, period, category, job);
    }

private:
    storage::Database& m_database;
    const Planner& m_planner;
};

} // namespace shelfcast::services
