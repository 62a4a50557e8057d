#pragma once

#include "domain/master_data.h"
#include "io/master/master_cells.h"
#include "io/master/master_reader.h"
#include "io/master/master_table.h"
#include "io/values/weekday_names.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace shelfcast::io {

/// The rows of a table by what they mean: each becomes a line of its data, or has a problem.
class MasterRows : protected MasterCells {
protected:
    MasterRows(const TableLayout& layout, MasterTable table, TableKind kind, const ReadOptions& options)
        : MasterCells(layout, options), m_table(table), m_kind(kind) {}

    bool isOrders() const { return m_kind == TableKind::PurchaseOrders; }
    void takeOutsideColumns();
    void takeRow();
    /// Of several prices that hold the one that began last wins.
    void sortPrices();
    /// How many weeks the holding cost of a column is of: its name may speak of a month or a year.
    double holdingWeeks() const;
    /// Whether a row with that problem says nothing against the other rows.
    static bool isLeftOut(const Message& problem);

    MasterTable m_table;
    TableKind m_kind;
    std::optional<WeekdayNames> m_weekdays;
    MasterData m_data;
    std::vector<StockRow> m_stockRows;
    std::vector<int> m_series;                 ///< columns of outside series
    std::vector<std::int64_t> m_covariateRows; ///< lines of m_data.covariates

private:
    /// Fields of the row whose known value is taken back.
    std::set<std::string> clearedFields() const;
    void takeProduct();
    void takeSupplier();
    /// "Mon,Thu" for days in any language; every day is said by taking back the days that are known.
    std::string weekdays(const char* field, SupplierUpdate& supplier);
    std::string timeOfDay(const char* field);
    /// A share between 0 and 1, as such or in percent.
    std::optional<double> share(const char* field);
    /// One row says one rule. What a table of policies calls `maximum_stock` is where its orders end.
    void takePolicy();
    void takePriceBreak();
    void addStock(StockOnHand line, std::string time);
    void takeStock();
    /// Units of an order's line that have not come; 0 for one that is cancelled, done, or no order yet.
    std::optional<double> stillToCome();
    void takeReceipt();
    void takeEvent();
    void takeCovariates();
    bool isMapped(int column) const;
    /// Two files that write one series in other capitals mean the same.
    std::string seriesName(int column) const;
    void takeBill();
    static std::string kindOf(const std::string& text);

    std::vector<Day> m_validFrom; ///< one per product of the data
};

} // namespace shelfcast::io
