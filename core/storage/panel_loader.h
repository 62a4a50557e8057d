#pragma once

#include "storage/connection.h"
#include "storage/product_facts.h"
#include "storage/sales_repository.h"

#include <array>

namespace shelfcast::storage {

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
    };

    Result<void> findSeries(Connection& connection);
    Result<void> scan(Connection& connection, std::size_t begin, std::size_t end);
    Result<void> scanAll(Connection& connection);
    void takeRow(const RowValues& row, std::size_t series);
    void fillMissing(bool missingIsZero);
    Result<bool> missingIsZero(Connection& connection) const;
    Result<void> addCalendar();
    void addStatics();
    int columns() const { return m_steps + m_future; }

    Database& m_database;
    PanelRequest m_request;
    const JobContext& m_job;
    Grain m_native = Grain::Day;
    Day m_first, m_last; ///< first day of step 0 and last day with sales that may be seen
    int m_steps = 0, m_future = 0;
    std::vector<Series> m_series;
    std::array<bool, columnCount> m_used{}; ///< the columns that have a value anywhere
    std::array<Matrix<float>, columnCount> m_values;
    Panel m_panel;
};

/// Sums whole steps of `panel` to the coarser grain (see SalesRepository::loadPanel). NotEnoughData when no
/// whole step is left.
Result<Panel> coarsen(const Panel& panel, Grain grain);

} // namespace shelfcast::storage
