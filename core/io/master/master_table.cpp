#include "io/master/master_table.h"

#include "io/kind/master_columns.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <array>

namespace shelfcast::io {

namespace {

constexpr std::array<std::string_view, 9> tableNames = {"products", "suppliers",  "stock",
                                                        "calendar", "covariates", "bills",
                                                        "receipts", "policies",   "price_breaks"};

/// A list of days and what they are called, and nothing beside: each day once, unless stores have their own.
bool isListOfDays(const TableLayout& layout, const MasterColumns& columns) {
    const auto profile = [&](std::string_view field) -> const ColumnProfile& {
        return layout.columns[static_cast<std::size_t>(columns.find(field)->second)];
    };
    const ColumnProfile &date = profile("date"), &name = profile("name");
    const bool hasStores = columns.contains("store");
    return std::ssize(layout.columns) == (hasStores ? 3 : 2) && date.isDate() && name.numbers == 0 &&
           (hasStores || date.distinct == date.filled);
}

std::optional<MasterTable> byNames(const TableLayout& layout) {
    const MasterColumns columns = masterColumns(layout);
    const auto count = [&](std::initializer_list<std::string_view> fields) {
        return std::count_if(fields.begin(), fields.end(),
                             [&](std::string_view field) { return columns.find(field) != columns.end(); });
    };
    if (count({"parent", "component"}) == 2)
        return MasterTable::Bills;
    if (count({"product"}) && count({"unit_cost", "pack_size", "minimum_order", "shelf_life_days", "supplier",
                                     "predecessor", "service_level", "maximum_stock", "supplier_sku",
                                     "barcode", "lead_time_days", "review_days"}) >= 1)
        return MasterTable::Products;
    if (count({"supplier"}) &&
        count({"lead_time_days", "minimum_order_value", "order_days", "order_cut_off"}) >= 1)
        return MasterTable::Suppliers;
    if (count({"product"}) && count({"stock", "on_order"}) >= 1)
        return MasterTable::Stock;
    // Nothing but what a product has: a list of products and prices. One unknown column may be the sales.
    if (count({"product", "name", "category", "price"}) == std::ssize(layout.headers()) &&
        count({"product"}) && layout.headers().size() >= 2)
        return MasterTable::Products;
    const auto figures =
        std::ranges::count_if(layout.columns, [](const auto& column) { return column.isNumeric(); });
    if (count({"date", "name"}) == 2 && figures <= 4 && // a list of payments has more
        (count({"kind", "last_date"}) >= 1 || isListOfDays(layout, columns)))
        return MasterTable::Calendar;
    return std::nullopt;
}

} // namespace

std::string_view toString(MasterTable table) {
    return tableNames[static_cast<std::size_t>(table)];
}

std::optional<MasterTable> masterTableFromString(std::string_view name) {
    const auto found = std::ranges::find(tableNames, foldText(name));
    return found == tableNames.end() ? std::nullopt
                                     : std::optional(static_cast<MasterTable>(found - tableNames.begin()));
}

std::optional<MasterTable> masterTableOf(const TableLayout& layout, const TableGuess& guess) {
    if (!layout.hasHeader)
        return std::nullopt;
    switch (guess.kind) {
    case TableKind::PurchaseOrders:
    case TableKind::Stock:
    case TableKind::Ledger:
        return MasterTable::Stock;
    case TableKind::GoodsReceipts:
        return MasterTable::Receipts;
    case TableKind::Products:
    case TableKind::Prices:
        return MasterTable::Products;
    case TableKind::Suppliers:
        return MasterTable::Suppliers;
    case TableKind::Calendar:
        return MasterTable::Calendar;
    case TableKind::Bills:
        return MasterTable::Bills;
    case TableKind::Policies:
        return MasterTable::Policies;
    case TableKind::PriceBreaks:
        return MasterTable::PriceBreaks;
    case TableKind::Outside:
        return MasterTable::Covariates;
    case TableKind::Unknown:
        return byNames(layout);
    default:
        return std::nullopt;
    }
}

} // namespace shelfcast::io
