#include "io/table_kind.h"

#include "io/column_words.h"
#include "io/number_format.h"
#include "io/order_status.h"
#include "io/text_fold.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace shelfcast::io {

namespace {

struct Seen {
    int index = -1;
    const ColumnProfile* profile = nullptr;
    Concepts concepts;
    bool numeric = false, date = false;
    bool is(Concept one) const { return speaksOf(concepts, one); }
    bool isAny(std::initializer_list<Concept> list) const {
        return std::any_of(list.begin(), list.end(), [&](Concept one) { return is(one); });
    }
};

/// The columns that have a part in what a table is; -1 = there is none.
struct Roles {
    int product = -1, store = -1, supplier = -1, status = -1, document = -1;
    int sold = -1, quantity = -1, ordered = -1, received = -1, open = -1, counted = -1, onHand = -1,
        incoming = -1;
    int in = -1, out = -1, balance = -1, movement = -1, returned = -1, wasted = -1, forecast = -1;
    int price = -1, cost = -1, money = -1, reason = -1;
    int orderDate = -1, receiptDate = -1, dueDate = -1, countDate = -1, validDate = -1, untilDate = -1,
        returnDate = -1, otherDate = -1;
    int purchaseNumber = -1, orderNumber = -1, receiptNumber = -1, returnNumber = -1, quoteNumber = -1;
    int bands = 0, customers = 0, bookings = 0, transfers = 0, shares = 0, ranks = 0;
    bool fromAndTo = false;
};

class Guesser {
public:
    Guesser(const TableLayout& layout, const std::vector<std::vector<std::string>>& rows, Day today)
        : m_layout(layout), m_rows(rows), m_today(today) {
        for (std::size_t i = 0; i < layout.columns.size(); ++i) {
            Seen seen;
            seen.index = static_cast<int>(i);
            seen.profile = &layout.columns[i];
            if (seen.profile->header.find('?') == std::string::npos)
                seen.concepts = conceptsOfName(seen.profile->header);
            seen.date = seen.profile->isDate() && (seen.profile->numbers * 2 < seen.profile->filled ||
                                                   (seen.is(Concept::Date) && !seen.is(Concept::Quantity)));
            seen.numeric = !seen.date && seen.profile->isNumeric();
            m_columns.push_back(seen);
        }
        findRoles();
    }

    TableGuess guess(std::optional<TableKind> as) {
        TableGuess result;
        result.kind = as ? *as : kind(result);
        std::erase(result.evidence, -1);
        nameColumns(result);
        return result;
    }

private:
    using Wanted = std::function<bool(const Seen&)>;

    /// The first of the columns that fit, one with `preferred` before the others.
    int find(const Wanted& wanted, std::optional<Concept> preferred = {}) const {
        int best = -1;
        for (const Seen& seen : m_columns) {
            if (!wanted(seen))
                continue;
            if (!preferred || seen.is(*preferred))
                return seen.index;
            if (best < 0)
                best = seen.index;
        }
        return best;
    }
    int count(const Wanted& wanted) const {
        return static_cast<int>(std::count_if(m_columns.begin(), m_columns.end(), wanted));
    }

    /// A number that can count goods.
    static bool counts(const Seen& seen) {
        return seen.numeric &&
               !seen.isAny({Concept::Price, Concept::Cost, Concept::Share, Concept::Minimum,
                            Concept::Difference, Concept::Customer, Concept::Booking}) &&
               (!seen.is(Concept::Money) || seen.is(Concept::Quantity)) &&
               (!seen.is(Concept::Number) || seen.is(Concept::Quantity)) &&
               (!seen.is(Concept::Date) || seen.is(Concept::Quantity));
    }
    /// A text or a number that names a document.
    static bool names(const Seen& seen) {
        return !seen.date &&
               !seen.isAny({Concept::Quantity, Concept::Price, Concept::Cost, Concept::Money, Concept::Status,
                            Concept::Product, Concept::Date, Concept::Name, Concept::Reason}) &&
               (!seen.numeric || seen.is(Concept::Number) || seen.profile->distinct > 1);
    }

    void findRoles() {
        Roles& r = m_roles;
        using enum Concept;
        const auto counted = [&](Concept one, std::initializer_list<Concept> none,
                                 std::optional<Concept> preferred) {
            return find([&](const Seen& s) { return counts(s) && s.is(one) && !s.isAny(none); }, preferred);
        };
        const auto dated = [&](Concept one, std::initializer_list<Concept> none) {
            return find([&](const Seen& s) { return s.date && s.is(one) && !s.isAny(none); });
        };
        const auto numbered = [&](const Wanted& wanted) {
            return find([&](const Seen& s) { return names(s) && wanted(s); }, Number);
        };
        r.sold = counted(Sold, {Forecast, Return, OnHand, Open, Receipt}, Quantity);
        r.returned = counted(Return, {Sold}, Quantity);
        r.wasted = counted(Waste, {Sold}, Quantity);
        r.forecast = counted(Forecast, {OnHand, Count, Receipt, Order}, Quantity);
        r.open = counted(Open, {Incoming, OnHand}, Quantity);
        r.received = counted(Receipt, {Order, Open}, Quantity);
        if (r.received < 0)
            r.received = find([&](const Seen& s) { return counts(s) && s.is(Delivery) && s.is(Quantity); });
        r.ordered = counted(Order, {Receipt, Open, Supplier, OnHand, Return}, Quantity);
        r.counted = counted(Count, {Sold, Order}, Quantity);
        r.onHand = find([&](const Seen& s) {
            return counts(s) && s.is(OnHand) && !isAvailable(s) && !s.isAny({Count, Sold, Order, Forecast});
        });
        if (r.onHand < 0)
            r.onHand = counted(OnHand, {Count, Sold, Order, Forecast}, {});
        r.incoming = counted(Incoming, {Receipt}, {});
        r.in = counted(In, {Price}, Quantity);
        r.out = counted(Out, {Price}, Quantity);
        r.balance = find([&](const Seen& s) {
            return s.numeric && (s.is(Balance) || (s.is(OnHand) && !s.is(Minimum))) &&
                   !s.isAny({Open, Price, Cost});
        });
        r.movement = find([&](const Seen& s) { return s.is(Movement) && !s.date; });
        r.quantity = find([&](const Seen& s) {
            return counts(s) && s.is(Quantity) && s.index != r.received &&
                   !s.isAny({Sold, Return, Waste, Forecast, Open, Receipt, Order, Count, OnHand, Incoming, In,
                             Out});
        });
        r.price = find([&](const Seen& s) { return s.is(Price) && !s.date && !s.is(Cost); });
        r.cost = find([&](const Seen& s) { return s.numeric && s.is(Cost); });
        r.money = find([&](const Seen& s) {
            return (s.numeric && s.is(Money) &&
                    !s.isAny({Price, Cost, Quantity, OnHand, Share, Order, Number, Date}));
        });
        r.reason = find([&](const Seen& s) { return s.is(Reason); });
        r.status = find([&](const Seen& s) { return s.is(Status) && !s.numeric && !s.date; });
        r.supplier = find([&](const Seen& s) {
            return s.is(Supplier) && !s.date && !s.isAny({Price, Cost, Quantity, Product});
        });
        r.receiptDate = dated(Receipt, {Order});
        r.dueDate = dated(Due, {Receipt});
        r.orderDate = dated(Order, {Due, Receipt, Delivery});
        if (r.orderDate < 0)
            r.orderDate = dated(Purchase, {Due, Receipt, Delivery});
        r.countDate = dated(Count, {});
        r.returnDate = dated(Return, {});
        r.validDate = dated(Valid, {Receipt});
        r.untilDate = find([&](const Seen& s) { return s.date && s.is(Valid) && s.index != r.validDate; });
        r.otherDate = find([&](const Seen& s) {
            return s.date && !s.isAny({Receipt, Due, Order, Purchase, Count, Return, Valid, Place});
        });
        r.purchaseNumber =
            numbered([&](const Seen& s) { return s.is(Purchase) || (s.is(Order) && s.is(Supplier)); });
        r.orderNumber = numbered([&](const Seen& s) { return s.is(Order) && !s.is(Delivery); });
        r.receiptNumber = numbered([&](const Seen& s) {
            return (s.is(Receipt) || (s.is(Delivery) && s.is(Number))) && !s.is(Supplier);
        });
        r.returnNumber = numbered([&](const Seen& s) { return s.is(Return); });
        r.quoteNumber = find([&](const Seen& s) { return s.is(Quote) && (s.is(Number) || s.is(Date)); });
        r.bands = count([&](const Seen& s) {
            return s.numeric && s.is(Band) && !s.isAny({Price, Cost, Money, Minimum, OnHand});
        });
        r.customers = count([&](const Seen& s) { return s.is(Customer) && !s.isAny({Supplier, Store}); });
        r.bookings = count([&](const Seen& s) { return s.is(Booking); });
        r.transfers = count([&](const Seen& s) { return s.is(Transfer); });
        r.shares = count([&](const Seen& s) { return s.numeric && s.is(Share) && !s.is(Quantity); });
        r.ranks = count([&](const Seen& s) { return s.is(Rank) && !s.date; });
        const auto named = [&](std::initializer_list<std::string_view> list) {
            return count([&](const Seen& s) {
                       const std::string name = foldName(s.profile->header);
                       return !s.date && !s.numeric &&
                              std::find(list.begin(), list.end(), name) != list.end();
                   }) > 0;
        };
        r.fromAndTo = named({"from", "von", "de", "da", "source", "sourcelocation"}) &&
                      named({"to", "nach", "vers", "a", "destination", "destinationlocation"});
        r.product = m_layout.column(Field::Product);
        if (r.product < 0)
            r.product = m_layout.column(Field::Name);
        if (r.product < 0 || m_columns[static_cast<std::size_t>(r.product)].profile->filled == 0 ||
            m_columns[static_cast<std::size_t>(r.product)].is(Supplier)) {
            const auto filled = [&](const Seen& s) {
                return s.is(Product) && s.profile->filled > 0 && !s.date &&
                       !s.isAny({Price, Cost, Quantity, Supplier, Money});
            };
            const int other = find([&](const Seen& s) { return filled(s) && !s.is(Name); });
            r.product = other >= 0 ? other : find(filled);
        }
        r.store = m_layout.column(Field::Store);
        if (r.store < 0)
            r.store = find([&](const Seen& s) { return s.is(Store) && !s.date && !counts(s); });
    }

    static bool isAvailable(const Seen& seen) {
        const std::string name = foldName(seen.profile->header);
        return name.find("available") != std::string::npos || name.find("verfugbar") != std::string::npos ||
               name.find("dispo") != std::string::npos || name.find("beschikbaar") != std::string::npos;
    }
    const Seen* seen(int column) const {
        return column < 0 ? nullptr : &m_columns[static_cast<std::size_t>(column)];
    }
    bool isNamed(int column, Concept one) const { return column >= 0 && seen(column)->is(one); }

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
    bool hasGroup() const { return m_roles.product >= 0 || m_layout.column(Field::Category) >= 0; }

    TableKind kind(TableGuess& guess) const {
        const Roles& r = m_roles;
        const auto told = [&](TableKind kind, std::initializer_list<int> columns, bool doubtful = false) {
            guess.evidence.assign(columns);
            guess.doubtful = doubtful;
            return kind;
        };
        if (!m_layout.hasHeader || m_layout.shape == Shape::Wide)
            return checkSalesColumns(m_layout) ? TableKind::Sales : TableKind::Unknown;
        if (has({"projectedstock", "plannedreleases"}))
            return told(TableKind::Plan, {column("projectedstock"), column("plannedreleases")});
        if (has({"baseline", "final", "periodstart"}))
            return told(TableKind::Forecast, {column("baseline"), column("final")});
        if (r.bookings >= 2 && m_layout.column(Field::Product) < 0)
            return told(TableKind::Bookings, {find([](const Seen& s) { return s.is(Concept::Booking); })});
        if (r.transfers >= 2 && (r.quantity >= 0 || m_layout.column(Field::UnitsSold) >= 0))
            return told(TableKind::Transfers, {find([](const Seen& s) { return s.is(Concept::Transfer); })});
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
        const bool prices = r.price >= 0 || r.cost >= 0;
        if (goods && prices && r.validDate >= 0 && r.otherDate < 0 && r.orderDate < 0 && r.dueDate < 0 &&
            r.receiptDate < 0 && r.counted < 0)
            return told(TableKind::Prices, {r.price, r.cost, r.validDate});
        if (goods && r.customers == 0) {
            if (const auto orders = ordersAndReceipts(guess, told); orders != TableKind::Unknown)
                return orders;
        }
        if (goods && r.counted >= 0 && r.customers == 0)
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
        const bool units =
            r.quantity >= 0 || r.ordered >= 0 || m_layout.column(Field::UnitsSold) >= 0 || r.sold >= 0;
        if (hasDate() && !units && r.onHand < 0 && (r.forecast >= 0 || r.bands >= 2))
            return told(TableKind::Forecast, {r.forecast >= 0 ? r.forecast : find([](const Seen& s) {
                            return s.is(Concept::Band);
                        })});
        if (r.bands >= 2 && r.forecast >= 0)
            return told(TableKind::Forecast, {r.forecast});
        if (!hasDate() && goods && !units && r.onHand < 0 && r.counted < 0 && r.money >= 0 &&
            r.shares + r.ranks >= 1)
            return told(TableKind::Ranking, {r.money});
        if (hasDate() && hasGroup() && !units && r.onHand < 0 && r.counted < 0 && r.cost < 0 &&
            r.money >= 0 && r.validDate < 0)
            return told(TableKind::Turnover, {r.money}, true);
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

    bool isMoney(int column) const {
        if (column < 0)
            return false;
        const Seen& s = *seen(column);
        if (most(countCells(column, [](const std::string& text) { return hasCurrency(text); })))
            return true;
        if (s.is(Concept::Quantity))
            return false;
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
            set("received", {r.received, r.quantity, r.ordered});
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

    const TableLayout& m_layout;
    const std::vector<std::vector<std::string>>& m_rows;
    Day m_today;
    std::vector<Seen> m_columns;
    Roles m_roles;
};

struct Words {
    TableKind kind;
    std::string_view name, next;
};
constexpr Words kindWords[] = {
    {TableKind::Unknown, "a table", ""},
    {TableKind::Sales, "sales", ""},
    {TableKind::CustomerOrders, "orders of customers", ""},
    {TableKind::Turnover, "turnover in money", ""},
    {TableKind::PurchaseOrders, "a list of orders to suppliers", ""},
    {TableKind::GoodsReceipts, "goods received from suppliers", ""},
    {TableKind::Stock, "a list of stock on hand", ""},
    {TableKind::Ledger, "a stock ledger", ""},
    {TableKind::Products, "a list of products", ""},
    {TableKind::Prices, "a price list", ""},
    {TableKind::Suppliers, "a list of suppliers", ""},
    {TableKind::Calendar, "a calendar", ""},
    {TableKind::Bills, "bills of material", ""},
    {TableKind::Movements, "stock movements",
     "They mix sales with receipts and corrections and have no balance. Export the sales by themselves, and "
     "the "
     "stock as a list of what is on hand."},
    {TableKind::Returns, "returns",
     "Returns are taken off the sales where they stand beside them, as rows with negative units: export the "
     "sales with the returns in them."},
    {TableKind::Forecast, "forecast figures",
     "Forecasts are made here from the sales themselves: import those."},
    {TableKind::Plan, "plan figures", "A plan is made here from sales, stock and orders: import those."},
    {TableKind::Ahead, "units of days after today",
     "What has not been sold yet cannot be learnt from. Import the sales of days past; prices and promotions "
     "ahead "
     "may stand in rows without units."},
    {TableKind::Ranking, "ranking figures",
     "Sums over a whole period say nothing about its days: export the sales by day."},
    {TableKind::Transfers, "transfers between stores",
     "They are no sales. Import the stock of each store as it is after them."},
    {TableKind::WriteOffs, "goods written off", "They are no sales. Import the stock as it is after them."},
    {TableKind::Quotes, "quotes to customers", "They are no sales yet: import the invoices or orders."},
    {TableKind::Bookings, "bookings of the accounts",
     "They have no products: export the sales from the till or the shop system by day and product."},
    {TableKind::UndatedUnits, "units by product",
     "Sales need the day on which they were made: export them by day. If the figures are the stock, choose "
     "the "
     "table stock."},
};

const Words& wordsOf(TableKind kind) {
    return *std::find_if(std::begin(kindWords), std::end(kindWords),
                         [&](const Words& words) { return words.kind == kind; });
}

} // namespace

bool isSales(TableKind kind) {
    return kind == TableKind::Sales || kind == TableKind::CustomerOrders || kind == TableKind::Turnover;
}

bool isRefused(TableKind kind) {
    return kind >= TableKind::Movements;
}

std::string_view inWords(TableKind kind) {
    return wordsOf(kind).name;
}

std::string refusal(const TableLayout& layout, const TableGuess& guess) {
    std::vector<std::string> headers;
    for (const int column : guess.evidence)
        headers.push_back(layout.header(column));
    const Words& words = wordsOf(guess.kind);
    std::string text = guess.kind == TableKind::UndatedUnits
                           ? "This table holds units by product, but no column with a date was found"
                           : "This table holds " + std::string(words.name);
    if (!headers.empty())
        text += " (told by " + quotedList(headers, 3) + ")";
    if (guess.kind != TableKind::UndatedUnits)
        text += " and no sales that can be learnt from";
    return text + ". Nothing was stored. " + std::string(words.next) +
           (guess.kind == TableKind::UndatedUnits
                ? ""
                : " If they are sales all the same, choose the table sales.");
}

TableGuess guessTable(const TableLayout& layout, const std::vector<std::vector<std::string>>& rows, Day today,
                      std::optional<TableKind> as) {
    return Guesser(layout, rows, today).guess(as);
}

} // namespace shelfcast::io
