#pragma once

#include "base/job_context.h"
#include "domain/catalog.h"
#include "domain/panel/panel.h"

#include <limits>
#include <map>
#include <memory>

namespace shelfcast {
struct CalendarWishes;
struct StoreMeaning;
} // namespace shelfcast

namespace shelfcast::storage {

class Database;

/// Which sales a panel holds and how they are read.
struct PanelRequest {
    std::string storeId;             ///< empty = all stores
    std::string productId, category; ///< empty = all
    std::optional<Grain> grain;      ///< nullopt = the data's own
    std::optional<Day> upTo;         ///< last day of sales that may be seen; nullopt = all
    int futureSteps = 0;             ///< columns after the last step for regressors that are known ahead
    /// Whether a day without a row, between a product's first sale and the panel's end, sold nothing (true)
    /// or is unknown (false). nullopt = as the upload says that the day's rows come from, else as they show.
    std::optional<bool> missingDayIsZero;
    std::string country; ///< whose holidays count, as in Panel
    /// In place of what the owner of store `wishesOf` said of its calendar; nullptr = as it is stored.
    std::shared_ptr<const CalendarWishes> wishes;
    std::string wishesOf;
    /// Where what the rows were taken to mean is to be put, by store; nullptr = nowhere.
    std::map<std::string, StoreMeaning>* meaning = nullptr;
};

/// Stored sales. Thread-safe.
class SalesRepository {
public:
    explicit SalesRepository(Database& database) : m_database(database) {}

    /// Oldest first. `predicted` comes from the held-out days of the store's active model. NotFound when the
    /// store or product is unknown.
    Result<std::vector<HistoryPoint>> history(const std::string& storeId, const std::string& productId) const;
    /// Units per day of a store or one of its categories (empty = all), oldest first; predicted where every
    /// product of that day has a held-out prediction. price: what a unit brought on average, where every
    /// unit's price is known. Days before `from` are left out.
    Result<std::vector<HistoryPoint>>
    storeHistory(const std::string& storeId, const std::string& category,
                 Day from = Day(std::numeric_limits<std::int32_t>::min())) const;
    /// Rows of first..last as stored, oldest first. Category and region are the product's and the store's.
    Result<std::vector<SalesRecord>> records(const std::string& storeId, const std::string& productId,
                                             Day first, Day last) const;
    /// Units of the last `count` days with a sale of a product, the newest first; empty where it is unknown.
    Result<std::vector<double>> lastUnits(const std::string& storeId, const std::string& productId,
                                          int count) const;
    /// What the last row on or before `day` said, by product id; products without such a row are not in it.
    struct LastKnown {
        std::optional<double> inventoryLevel, price;
    };
    Result<std::map<std::string, LastKnown>> lastKnown(const std::string& storeId, Day day) const;
    /// Median distance of the dates of the series: up to 3 days = day, up to 20 = week, above = month.
    Result<Grain> detectGrain(const std::string& storeId) const;
    /// Last day that the sales reach: the last with units sold, the end of the last week or month. nullopt
    /// when there is none. storeId empty = of all stores.
    Result<std::optional<Day>> lastDay(const std::string& storeId) const;

    /// Series x steps. Missing steps are NaN; what they and closed days mean: giveMeaning(). A day whose
    /// stock is known and cut the sales (isSoldOut) is a stock-out: see Panel::soldOut and
    /// estimateCensoredDemand. Regressors "price", "discount", "promotion", "competitor_price", "event" (the
    /// user's own holidays and events) and the outside series (addOutsideSeries) by their names, each only
    /// where there is data; after the last step they hold what stored rows and the calendar say of the
    /// future, else NaN (competitor_price of the past only, outside series within their reach). Statics
    /// "store", "item", "category" (where known). A grain coarser than the data's sums whole steps (one
    /// unknown day makes the step unknown; steps that are cut off at either end are dropped) and averages the
    /// regressors. Errors: NotFound, NotEnoughData (no sales), Cancelled.
    Result<Panel> loadPanel(const PanelRequest& request, const JobContext& job = {}) const;

    /// SHA-256 (hex) over the visible sales in the order of their texts, independent of internal keys: equal
    /// for databases that hold the same sales.
    Result<std::string> contentHash() const;

private:
    Database& m_database;
};

} // namespace shelfcast::storage
