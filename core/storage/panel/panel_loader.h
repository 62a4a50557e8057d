#pragma once

#include "domain/panel/coarse_rows.h"
#include "domain/panel/panel_builder.h"
#include "domain/panel/upload_meaning.h"
#include "storage/connection/connection.h"
#include "storage/panel/sales_repository.h"
#include "storage/rows/product_facts.h"

#include <array>

namespace shelfcast::storage {

/// Last day that the sales of a store reach: the end of their last step. storeId empty = of all stores.
Result<std::optional<Day>> lastDayOfSales(Connection& connection, const std::string& storeId, Grain grain);

/// See SalesRepository::detectGrain; storeId empty = of all stores.
Result<Grain> grainOfSales(Connection& connection, const std::string& storeId);

/// Builds one panel; see SalesRepository::loadPanel. Rows are read in key order by two connections at a time,
/// straight into the panel's matrices. Use once.
class PanelLoader {
public:
    PanelLoader(Database& database, PanelRequest request, const JobContext& job)
        : m_database(database), m_request(std::move(request)), m_job(job) {}
    Result<Panel> load();

private:
    /// The columns of `sales` that become regressors, in the panel's order.
    static constexpr std::size_t columnCount = 4;
    struct Series {
        ProductKey key;
        SeriesKey id;
        std::string category;
        Day first, last;
        std::size_t store = 0; ///< index in m_stores
    };
    struct StoreUploads {
        std::string id;
        std::map<std::int64_t, UploadMeaning> meaning; ///< by upload
        bool alike = true;                             ///< all uploads say the same of missing rows
        bool special = false; ///< some upload has the evening's stock or rows of a coarser grain
    };

    Result<void> findSeries(Connection& connection);
    /// Uploads by store and step: the newest that has a row there.
    using UploadOfStep = Matrix<std::int64_t>;
    /// What one thread reads beside the cells.
    struct Block {
        UploadOfStep uploads;
        std::vector<CoarseRow> coarse;
    };
    Result<void> scan(Connection& connection, std::size_t begin, std::size_t end, Block& block);
    Result<void> scanAll(Connection& connection);
    void takeRow(const RowValues& row, std::size_t series, Block& block);
    Result<void> readMeanings(Connection& connection);
    Result<std::map<std::string, StoreRules>> storeRules() const;
    const UploadMeaning* meaningOf(std::size_t series, std::int64_t upload) const;
    Result<void> addCalendar();
    void addStatics();
    int columns() const { return m_steps + m_future; }

    Database& m_database;
    PanelRequest m_request;
    const JobContext& m_job;
    Grain m_native = Grain::Day;
    Day m_first, m_last; ///< first day of step 0 and last day with sales that may be seen
    Day m_lastSale;      ///< last day with sales at all
    int m_steps = 0, m_future = 0;
    std::vector<Series> m_series;
    std::vector<StoreUploads> m_stores;
    Block m_read;
    std::array<bool, columnCount> m_used{}; ///< the columns that have a value anywhere
    std::array<Matrix<float>, columnCount> m_values;
    Panel m_panel;
};

} // namespace shelfcast::storage
