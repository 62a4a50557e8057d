#include "io/kind/table_kind.h"

#include "io/columns/column_words.h"
#include "io/kind/master_columns.h"
#include "io/kind/order_status.h"
#include "io/kind/outside_columns.h"
#include "io/kind/table_columns.h"
#include "io/text/text_fold.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace shelfcast::io {

namespace {

class Guesser : TableColumns {
public:
    Guesser(const TableLayout& layout, const std::vector<std::vector<std::string>>& rows, Day today)
        : TableColumns(layout), m_rows(rows), m_today(today) {}

    TableGuess guess(std::optional<TableKind> as) {
        TableGuess result;
        result.kind = as ? *as : kind(result);
        std::erase(result.evidence, -1);
        if (result.kind != TableKind::Policies && result.kind != TableKind::Outside &&
            result.kind != TableKind::PriceBreaks) // known by their names alone
            nameColumns(result);
        return result;
    }

private:
    /// The cells of a column in the sampled rows.
    template <typename Holds>
    std::pair<int, int> countCells(int column, Holds&& holds) const {
        int filled = 0, hits = 0;
        for (std::size_t r = 1; r < m_rows.size() && column >= 0; ++r)
            if (static_cast<std::size_t>(column) < m_rows[r].size() &&
                !m_rows[r][static_cast<std::size_t>(column)].empty()) {
                ++filled;
                hits += holds(m_rows[r][static_cast<std::size_t>(column)]);
            }
        return {hits, filled};
    }
    bool most(const std::pair<int, int>& hits) const {
        return hits.second > 0 && hits.first * 10 >= hits.second * 9;
    }
    bool repeats(int column) const {
        std::set<std::string> seen;
        const auto [again, filled] =
            countCells(column, [&](const std::string& text) { return !seen.insert(text).second; });
        return again > 0;
    }
    bool isAhead(int column) const {
        return most(countCells(column, [&](const std::string& text) {
            const auto day = parseDate(text, m_layout.date);
            return day && *day > m_today;
        }));
    }
    bool hasStatusOf(OrderStage wanted) const {
        return countCells(m_roles.status, [&](const std::string& text) {
                   return orderStageOf(text) == wanted;
               }).first > 0;
    }

    /// A column that is called a date and holds none that can be read: that is what is to be said of the
    /// table.
    bool hasUnreadDate() const {
        return count([](const Seen& s) {
                   return !s.date && s.profile->filled > 0 && !s.is(Concept::Quantity) &&
                          (s.is(Concept::Date) || nameScore(s.profile->header, Field::Date) > 0);
               }) > 0;
    }
    bool hasDate() const { return m_layout.hasDate() || m_layout.shape == Shape::Wide; }
    bool hasGroup() const {
        return m_roles.product >= 0 || m_layout.column(Field::Category) >= 0 || !m_layout.onlyProduct.empty();
    }

    TableKind kind(TableGuess& guess) const {
        const Roles& r = m_roles;
        const auto told = [&](TableKind kind, std::initializer_list<int> columns, bool doubtful = false) {
            guess.evidence.assign(columns);
            guess.doubtful = doubtful;
            return kind;
        };
        if (isOutsideTable(m_layout)) {
            const OutsideColumns columns = outsideColumns(m_layout);
            guess.evidence = columns.named;
            guess.doubtful = !columns.plain || columns.named.size() < columns.series.size();
            return TableKind::Outside;
        }
        if (!m_layout.hasHeader || m_layout.shape == Shape::Wide)
            return checkSalesColumns(m_layout) ? TableKind::Sales : TableKind::Unknown;
        if (has({"projectedstock", "plannedreleases"}))
            return told(TableKind::Plan, {column("projectedstock"), column("plannedreleases")});
        if (has({"baseline", "final", "periodstart"}))
            return told(TableKind::Forecast, {column("baseline"), column("final")});
        if (const auto rules = orderingRules(told); rules != TableKind::Unknown)
            return rules;
        if (r.bookings >= 2 && m_layout.column(Field::Product) < 0)
            return told(TableKind::Bookings, {find([](const Seen& s) { return s.is(Concept::Booking); })});
        if (r.transfers >= 2 && (r.quantity >= 0 || m_layout.column(Field::UnitsSold) >= 0))
            return told(TableKind::Transfers, {find([](const Seen& s) { return s.is(Concept::Transfer); })});
        // "Sales" beside a quantity that was ordered by customers is their money.
        if (r.sold >= 0 && !isNamed(r.sold, Concept::Quantity) && isNamed(r.ordered, Concept::Quantity) &&
            r.customers > 0 && r.supplier < 0 && hasDate() && r.product >= 0)
            return told(TableKind::CustomerOrders, {r.ordered});
        if (r.sold < 0)
            if (const auto other = withoutSales(guess, told); other != TableKind::Unknown)
                return other;
        if (r.sold >= 0 && !hasDate() && !hasUnreadDate() && r.product >= 0) {
            if (r.shares + r.ranks >= 2)
                return told(TableKind::Ranking, {r.sold});
            if (productFacts() < 2)
                return told(TableKind::UndatedUnits, {r.sold});
        }
        if (!checkSalesColumns(m_layout))
            return notSales(guess, told);
        const int units = m_layout.column(Field::UnitsSold);
        if (isNamed(units, Concept::Forecast) && r.sold < 0)
            return told(TableKind::Forecast, {units});
        if (r.bands >= 2 && r.sold < 0 && r.quantity < 0)
            return told(TableKind::Forecast, {find([](const Seen& s) { return s.is(Concept::Band); })});
        if (isMoney(units))
            return told(TableKind::Turnover, {units}, true);
        if (isAhead(m_layout.column(Field::Date)) &&
            most(countCells(units, [](const std::string&) { return true; })))
            return told(TableKind::Ahead, {m_layout.column(Field::Date)}, true);
        return TableKind::Sales;
    }

    /// Tables of nothing but rules: how something is ordered, or what it costs by quantity.
    template <typename Told>
    TableKind orderingRules(const Told& told) const {
        const MasterColumns columns = masterColumns(m_layout);
        const auto at = [&](std::string_view field) {
            const auto found = columns.find(field);
            return found == columns.end() ? -1 : found->second;
        };
        /// Whether every number and day of the table is one of these fields.
        const auto onlyThese = [&](std::initializer_list<std::string_view> fields) {
            return count([&](const Seen& s) {
                       return (s.numeric || s.date) &&
                              std::none_of(fields.begin(), fields.end(),
                                           [&](auto field) { return at(field) == s.index; });
                   }) == 0;
        };
        const int product = at("product"), supplier = at("supplier"), ofClass = at("policy_class");
        if (product >= 0 && at("from_quantity") >= 0 && (at("unit_cost") >= 0 || at("price") >= 0) &&
            onlyThese({"product", "supplier", "store", "supplier_sku", "barcode", "from_quantity",
                       "unit_cost", "price"}))
            return told(TableKind::PriceBreaks,
                        {at("from_quantity"), at("unit_cost") >= 0 ? at("unit_cost") : at("price")},
                        !repeats(product)); // one price of each: the quantity may be the least to order
        const bool stated = at("fill_rate") >= 0 || at("shortage_cost") >= 0 || at("holding_cost") >= 0 ||
                            at("reorder_level") >= 0 || at("fixed_lot") >= 0 ||
                            (at("service_level") >= 0 && product < 0 && (ofClass >= 0 || supplier >= 0));
        if (stated && (product >= 0 || supplier >= 0 || ofClass >= 0) &&
            onlyThese({"product", "supplier", "policy_class", "store", "service_level", "fill_rate",
                       "shortage_cost", "holding_cost", "reorder_level", "order_up_to", "maximum_stock",
                       "fixed_lot"}))
            return told(TableKind::Policies, {at("service_level"), at("fill_rate"), at("shortage_cost"),
                                              at("reorder_level"), at("fixed_lot")});
        return TableKind::Unknown;
    }

    /// Kinds that have no column of units sold.
    template <typename Told>
    TableKind withoutSales(TableGuess& guess, const Told& told) const {
        const Roles& r = m_roles;
        const bool goods = r.product >= 0;
        const bool anyUnits = r.quantity >= 0 || r.ordered >= 0;
        const bool onlyReturnDates = r.returnDate >= 0 && r.otherDate < 0 && r.receiptDate < 0;
        if (goods && ((r.returned >= 0 && !anyUnits) || onlyReturnDates ||
                      (r.returnNumber >= 0 && r.reason >= 0 && r.price < 0)))
            return told(TableKind::Returns, {r.returned, r.returnDate, r.returnNumber});
        if (goods && r.wasted >= 0 && !anyUnits)
            return told(TableKind::WriteOffs, {r.wasted, r.reason});
        if (goods && r.quoteNumber >= 0)
            return told(TableKind::Quotes, {r.quoteNumber});
        if (goods && r.in >= 0 && r.out >= 0 && r.in != r.out)
            return r.balance >= 0 ? told(TableKind::Ledger, {r.in, r.out, r.balance})
                                  : told(TableKind::Movements, {r.in, r.out});
        if (goods && r.movement >= 0 && r.price < 0 && r.money < 0 && r.customers == 0)
            return r.balance >= 0 ? told(TableKind::Ledger, {r.movement, r.balance})
                                  : told(TableKind::Movements, {r.movement});
        if (goods && r.fromAndTo && r.quantity >= 0 && r.price < 0)
            return told(TableKind::Movements, {r.quantity});
        // A quantity beside a price that holds from a day on is the least that must be bought.
        const bool leastToBuy = r.quantity < 0 || isNamed(r.quantity, Concept::Valid) || r.supplier >= 0;
        const bool prices = (r.price >= 0 || r.cost >= 0) && leastToBuy;
        if (goods && prices && r.validDate >= 0 && r.otherDate < 0 && r.orderDate < 0 && r.dueDate < 0 &&
            r.receiptDate < 0 && r.counted < 0)
            return told(TableKind::Prices, {r.price, r.cost, r.validDate});
        if (goods && r.customers == 0) {
            if (const auto orders = ordersAndReceipts(guess, told); orders != TableKind::Unknown)
                return orders;
        }
        if (goods && r.customers == 0 &&
            (r.counted >= 0 || (r.countDate >= 0 && r.otherDate < 0 && r.quantity >= 0 && r.price < 0)))
            return told(TableKind::Stock, {r.counted, r.countDate});
        return TableKind::Unknown;
    }

    template <typename Told>
    TableKind ordersAndReceipts(TableGuess&, const Told& told) const {
        const Roles& r = m_roles;
        const int units = r.ordered >= 0 ? r.ordered : r.quantity;
        const bool cameAlready =
            r.received >= 0 && r.receiptDate >= 0 && r.open < 0 &&
            seen(r.receiptDate)->profile->filled * 10 >= 9 * m_layout.columns.front().filled;
        const bool soldAlready = hasStatusOf(OrderStage::Sold);
        // "Delivered" may be to customers; "received" is not.
        const bool byName = isNamed(r.received, Concept::Receipt) || r.supplier >= 0 || r.purchaseNumber >= 0;
        if (r.counted < 0 && !soldAlready && byName && (r.received >= 0 && (r.ordered < 0 && r.quantity < 0)))
            return r.purchaseNumber >= 0 && r.dueDate >= 0 && r.receiptDate < 0 && r.open >= 0
                       ? told(TableKind::PurchaseOrders, {r.purchaseNumber, r.dueDate, r.open})
                       : told(TableKind::GoodsReceipts, {r.received, r.receiptNumber, r.receiptDate});
        if (cameAlready && units >= 0 && (r.supplier >= 0 || r.purchaseNumber >= 0))
            return told(TableKind::GoodsReceipts, {r.received, r.receiptDate});
        if (r.receiptNumber >= 0 && units >= 0 && r.supplier >= 0 && r.received < 0)
            return told(TableKind::GoodsReceipts, {r.receiptNumber, r.supplier});
        if (r.receiptDate >= 0 && units >= 0 && r.supplier >= 0 && r.received < 0)
            return told(TableKind::GoodsReceipts, {r.receiptDate, r.supplier});
        if (r.in >= 0 && r.out < 0 && units < 0 && r.supplier >= 0)
            return told(TableKind::GoodsReceipts, {r.in, r.supplier});
        if (units < 0 && r.open < 0)
            return TableKind::Unknown;
        const bool toSupplier = r.supplier >= 0;
        if (r.received >= 0 && (r.purchaseNumber >= 0 || r.orderNumber >= 0 || r.dueDate >= 0 || toSupplier))
            return told(TableKind::PurchaseOrders, {r.purchaseNumber, r.dueDate, r.received});
        if (soldAlready)
            return TableKind::Unknown;
        if (r.open >= 0 && (r.dueDate >= 0 || toSupplier))
            return told(TableKind::PurchaseOrders, {r.open, r.dueDate, r.supplier});
        if (r.purchaseNumber >= 0 && (toSupplier || r.dueDate >= 0 || hasStatusOf(OrderStage::Open)))
            return told(TableKind::PurchaseOrders, {r.purchaseNumber, r.supplier, r.dueDate});
        if (toSupplier && r.dueDate >= 0)
            return told(TableKind::PurchaseOrders, {r.supplier, r.dueDate}, r.price >= 0 && r.cost < 0);
        // A supplier's bill says what was paid, a till's lines what was asked for.
        const bool onlyCosts = r.cost >= 0 && r.price < 0 && (r.money < 0 || isNamed(r.money, Concept::Cost));
        if (toSupplier && onlyCosts && r.ordered < 0 && m_layout.column(Field::Invoice) >= 0)
            return told(TableKind::GoodsReceipts, {m_layout.column(Field::Invoice), r.supplier, r.cost},
                        true);
        if (toSupplier && (r.ordered >= 0 || r.orderNumber >= 0) &&
            (r.cost >= 0 || hasStatusOf(OrderStage::Open) || (r.price < 0 && r.money < 0)))
            return told(TableKind::PurchaseOrders, {r.supplier, r.ordered, r.orderNumber}, true);
        return TableKind::Unknown;
    }

    /// What a table is that lacks what sales have.
    template <typename Told>
    TableKind notSales(TableGuess& guess, const Told& told) const {
        const Roles& r = m_roles;
        const bool goods = r.product >= 0;
        if (hasDate() && goods && r.ordered >= 0 && r.forecast < 0 && r.onHand < 0 && r.supplier < 0 &&
            (r.customers > 0 || r.price >= 0 || r.money >= 0 || hasStatusOf(OrderStage::Sold)))
            return told(TableKind::CustomerOrders, {r.ordered}, r.customers == 0);
        const bool soldIsMoney = r.money >= 0 && isOfSales(r.money); // "sale_amount"
        const bool units = r.quantity >= 0 || r.ordered >= 0 || m_layout.column(Field::UnitsSold) >= 0 ||
                           (r.sold >= 0 && r.sold != r.money);
        if (hasDate() && !units && r.onHand < 0 && (r.forecast >= 0 || r.bands >= 2))
            return told(TableKind::Forecast, {r.forecast >= 0 ? r.forecast : find([](const Seen& s) {
                            return s.is(Concept::Band);
                        })});
        if (r.bands >= 2 && r.forecast >= 0)
            return told(TableKind::Forecast, {r.forecast});
        if (!hasDate() && goods && !units && r.onHand < 0 && r.counted < 0 && r.money >= 0 &&
            r.shares + r.ranks >= 1)
            return told(TableKind::Ranking, {r.money});
        if (hasDate() && hasGroup() && !units && (r.onHand < 0 || soldIsMoney) && r.counted < 0 &&
            r.cost < 0 && r.money >= 0 && r.validDate < 0 && isMostlyKnown(r.money))
            return told(TableKind::Turnover, {r.money}, true);
        if (isProductList())
            return told(TableKind::Products, {r.cost, r.leadTime, r.pack, r.minimumOrder, r.supplier});
        if (goods && r.onHand >= 0 && productFacts() == 0 && r.quantity < 0)
            return told(TableKind::Stock, {r.onHand});
        if (goods && !hasDate() && !hasUnreadDate() && r.quantity >= 0 && r.onHand < 0 && r.counted < 0) {
            if (productFacts() == 0)
                return told(TableKind::UndatedUnits, {r.quantity});
            guess.columns["stock"] = r.quantity;
            return told(TableKind::Products, {r.quantity}, true);
        }
        return TableKind::Unknown;
    }

    /// Products, what is known of them, and no number or day beside that could be more.
    bool isProductList() const {
        const Roles& r = m_roles;
        if (r.product < 0 || hasDate() || hasUnreadDate() ||
            (r.cost < 0 && r.leadTime < 0 && r.pack < 0 && r.minimumOrder < 0))
            return false;
        return count([&](const Seen& s) {
                   const bool known = s.index == r.product || s.index == r.cost || s.index == r.price ||
                                      s.index == r.pack || s.index == r.minimumOrder ||
                                      s.index == r.leadTime || s.index == r.onHand ||
                                      s.isAny({Concept::Product, Concept::Name}) ||
                                      (s.is(Concept::Supplier) && !s.is(Concept::Quantity));
                   return (s.numeric || s.date) && !known;
               }) == 0;
    }

    /// How many columns say what only a list of products says.
    int productFacts() const {
        using enum Concept;
        return count([&](const Seen& s) {
            if (s.date)
                return false;
            const std::string name = foldName(s.profile->header);
            return s.is(Cost) || (s.is(Supplier) && !s.is(Number)) ||
                   name.find("barcode") != std::string::npos || name == "ean" || name == "upc" ||
                   name == "gtin" || name.find("packsize") != std::string::npos ||
                   name.find("leadtime") != std::string::npos || name == "ve";
        });
    }

    /// Most words of the column's name are known: "Total formal admissions" is no turnover.
    bool isMostlyKnown(int column) const {
        const auto words = wordsOfName(seen(column)->profile->header);
        const auto known = std::ranges::count_if(
            words, [](const std::string& word) { return word.size() < 4 || conceptsOfName(word).any(); });
        return known * 2 >= std::ssize(words);
    }

    /// "sale_amount": no list of stock has it.
    bool isOfSales(int column) const {
        return seen(column)->is(Concept::Sold) ||
               std::ranges::any_of(wordsOfName(seen(column)->profile->header), [](const std::string& word) {
                   return listed("sale vente venta venda vendita", word);
               });
    }

    bool isMoney(int column) const {
        if (column < 0)
            return false;
        const Seen& s = *seen(column);
        if (most(countCells(column, [](const std::string& text) { return hasCurrency(text); })))
            return true;
        if (s.is(Concept::Quantity))
            return false;
        for (const char* sign : {"$", "\xE2\x82\xAC", "\xC2\xA3", "(eur)", "(usd)", "(gbp)", "(chf)"})
            if (foldText(s.profile->header).find(sign) != std::string::npos)
                return true;
        if (s.is(Concept::Money) && !s.is(Concept::Sold))
            return true;
        // "Sales" with cents in nearly every row.
        return s.is(Concept::Sold) && s.profile->filled >= 8 &&
               most(countCells(column,
                               [&](const std::string& text) {
                                   const auto value = parseNumber(text, m_layout.decimalOf(column));
                                   return value && *value != std::floor(*value) &&
                                          std::abs(*value * 100 - std::round(*value * 100)) < 1e-6;
                               })) &&
               m_layout.column(Field::Price) < 0;
    }

    bool has(std::initializer_list<std::string_view> names) const {
        return std::all_of(names.begin(), names.end(),
                           [&](std::string_view name) { return column(name) >= 0; });
    }
    int column(std::string_view name) const {
        return find([&](const Seen& s) { return foldName(s.profile->header) == name; });
    }

    /// The fields of the table by the columns found, for the reader.
    void nameColumns(TableGuess& guess) const {
        const Roles& r = m_roles;
        const auto set = [&](const char* field, std::initializer_list<int> columns) {
            for (const int column : columns)
                if (column >= 0 && guess.columns.try_emplace(field, column).second)
                    return;
        };
        set("product", {r.product});
        switch (guess.kind) {
        case TableKind::PurchaseOrders:
            set("store", {r.store});
            set("supplier", {r.supplier});
            set("quantity", {r.ordered, r.quantity});
            set("received", {r.received});
            set("open", {r.open});
            set("due", {r.dueDate, r.receiptDate, m_roles.orderDate == r.otherDate ? -1 : r.otherDate});
            set("ordered", {r.orderDate, r.otherDate});
            set("reference", {r.purchaseNumber, r.orderNumber, m_layout.column(Field::Invoice)});
            set("status", {r.status});
            break;
        case TableKind::GoodsReceipts:
            set("store", {r.store});
            set("supplier", {r.supplier});
            set("received", {r.received, r.quantity, r.ordered, r.in});
            set("date", {r.receiptDate, r.dueDate, r.otherDate});
            set("ordered", {r.orderDate});
            set("reference", {r.purchaseNumber, r.orderNumber});
            break;
        case TableKind::Stock:
            set("store", {r.store});
            set("stock", {r.counted, r.onHand, r.balance, r.quantity});
            set("on_order", {r.incoming});
            set("date", {r.countDate, r.otherDate, r.dueDate});
            break;
        case TableKind::Ledger:
            set("store", {r.store});
            set("stock", {r.balance});
            set("date", {r.otherDate, r.countDate, r.receiptDate, r.orderDate});
            break;
        case TableKind::Products:
        case TableKind::Prices:
        case TableKind::Unknown: // told by names alone: the quantities of a list of products are its stock
            set("store", {m_layout.column(Field::Store)});
            set("unit_cost", {r.cost});
            set("price", {r.price});
            set("supplier", {r.supplier});
            set("valid_from", {r.validDate});
            set("valid_until", {r.untilDate});
            set("stock", {r.onHand});
            set("pack_size", {r.pack});
            set("minimum_order", {r.minimumOrder, leastQuantity()});
            set("lead_time_days", {r.leadTime});
            set("name", {m_layout.column(Field::Name)});
            break;
        case TableKind::CustomerOrders:
            guess.columns.clear();
            set("units_sold", {r.ordered});
            set("product", {r.product});
            break;
        case TableKind::Turnover:
            guess.columns.clear();
            set("units_sold", {m_layout.column(Field::UnitsSold), r.money});
            set("product", {r.product, m_layout.column(Field::Category)});
            break;
        default:
            break;
        }
    }

    /// In a list of products what would be a step in one of prices.
    int leastQuantity() const {
        const MasterColumns columns = masterColumns(m_layout);
        const auto found = columns.find("from_quantity");
        return found == columns.end() ? -1 : found->second;
    }

    const std::vector<std::vector<std::string>>& m_rows;
    Day m_today;
};

} // namespace

TableGuess guessTable(const TableLayout& layout, const std::vector<std::vector<std::string>>& rows, Day today,
                      std::optional<TableKind> as) {
    return Guesser(layout, rows, today).guess(as);
}

} // namespace shelfcast::io
