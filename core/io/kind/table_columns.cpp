#include "io/kind/table_columns.h"

#include "io/columns/column_words.h"
#include "io/kind/master_columns.h"
#include "io/text/text_fold.h"

namespace shelfcast::io {

namespace {

/// A number that can count goods.
bool counts(const Seen& seen) {
    return seen.numeric &&
           !seen.isAny({Concept::Price, Concept::Cost, Concept::Share, Concept::Minimum, Concept::Difference,
                        Concept::Customer, Concept::Booking, Concept::Pack, Concept::Lead}) &&
           (!seen.is(Concept::Money) || seen.is(Concept::Quantity)) &&
           (!seen.is(Concept::Number) || seen.is(Concept::Quantity)) &&
           (!seen.is(Concept::Date) || seen.is(Concept::Quantity));
}
/// A text or a number that names a document.
bool names(const Seen& seen) {
    return !seen.date &&
           !seen.isAny({Concept::Quantity, Concept::Price, Concept::Cost, Concept::Money, Concept::Status,
                        Concept::Product, Concept::Date, Concept::Name, Concept::Reason}) &&
           (!seen.numeric || seen.is(Concept::Number) || seen.profile->distinct > 1);
}

bool isAvailable(const Seen& seen) {
    const std::string name = foldName(seen.profile->header);
    return name.find("available") != std::string::npos || name.find("verfugbar") != std::string::npos ||
           name.find("dispo") != std::string::npos || name.find("beschikbaar") != std::string::npos;
}

} // namespace

TableColumns::TableColumns(const TableLayout& layout) : m_layout(layout) {
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

/// The column with the codes of the products: the one that is named so, unless it is empty, a mere name
/// beside a code, or the number of a line beside a material.
int TableColumns::productColumn() const {
    using enum Concept;
    const auto names = masterColumns(m_layout);
    const auto named = names.find("product");
    int product = named != names.end() ? named->second : m_layout.column(Field::Product);
    if (product < 0)
        product = m_layout.column(Field::Name);
    const auto code = [&](const Seen& s) {
        return s.is(Product) && s.profile->filled > 0 && !s.date &&
               !s.isAny({Price, Cost, Quantity, Supplier, Money, Store, Customer, Order, Purchase, Receipt,
                         Return});
    };
    if (product >= 0 && seen(product)->numeric && foldName(seen(product)->profile->header) == "item")
        if (const int material = find([&](const Seen& s) {
                return code(s) && foldName(s.profile->header).starts_with("material");
            });
            material >= 0)
            return material;
    const bool unfit = product < 0 || seen(product)->profile->filled == 0 || seen(product)->is(Supplier);
    if (!unfit && !seen(product)->is(Name))
        return product;
    if (const int other = find([&](const Seen& s) { return code(s) && !s.is(Name); }); other >= 0)
        return other;
    return unfit ? find(code) : product;
}

void TableColumns::findRoles() {
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
    if (r.ordered < 0) // "Qty expected"
        r.ordered = find([&](const Seen& s) {
            return counts(s) && s.is(Due) && s.is(Quantity) &&
                   !s.isAny({Receipt, Open, OnHand, Return, Count, Sold});
        });
    r.counted = counted(Count, {Sold, Order}, Quantity);
    r.onHand = find([&](const Seen& s) {
        return counts(s) && s.is(OnHand) && !isAvailable(s) && !s.isAny({Count, Sold, Order, Forecast});
    });
    if (r.onHand < 0)
        r.onHand = counted(OnHand, {Count, Sold, Order, Forecast}, {});
    r.incoming = counted(Incoming, {Receipt}, {});
    r.in = counted(In, {Price}, Quantity);
    r.out = counted(Out, {Price}, Quantity);
    if (r.in < 0 && r.out >= 0)
        r.in = r.received; // what was received and what was issued: a ledger
    r.balance = find([&](const Seen& s) {
        return s.numeric && (s.is(Balance) || (s.is(OnHand) && !s.is(Minimum))) &&
               !s.isAny({Open, Price, Cost});
    });
    r.movement = find([&](const Seen& s) { return s.is(Movement) && !s.date; });
    r.quantity = find([&](const Seen& s) {
        return counts(s) && s.is(Quantity) && s.index != r.received &&
               !s.isAny(
                   {Sold, Return, Waste, Forecast, Open, Receipt, Order, Count, OnHand, Incoming, In, Out});
    });
    if (r.quantity >= 0 && r.ordered >= 0 && !isNamed(r.ordered, Quantity))
        r.ordered = -1; // the number of an order
    r.price = find([&](const Seen& s) { return s.is(Price) && !s.date && !s.isAny({Cost, Purchase}); });
    r.cost = find([&](const Seen& s) {
        return s.numeric && (s.is(Cost) || (s.is(Price) && s.is(Purchase) && !s.is(Sold)));
    });
    r.pack = find([&](const Seen& s) { return s.numeric && s.is(Pack) && !s.isAny({Price, Cost, Money}); });
    r.minimumOrder = find([&](const Seen& s) {
        return s.numeric && s.is(Minimum) && s.is(Order) && !s.isAny({Price, Cost, Money, OnHand, Pack});
    });
    r.leadTime = find([&](const Seen& s) {
        return !s.date && s.is(Lead) && !s.isAny({Difference, Price, Cost});
    });
    r.money = find([](const Seen& s) { return s.numeric && speaksOfTurnover(s.concepts); });
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
    const auto holds = [](const Seen& s) { // and no week's end
        return s.date && s.is(Valid) && !s.is(Receipt) && periodOfName(s.profile->header) == Period::Any;
    };
    r.validDate = find(holds);
    r.untilDate = find([&](const Seen& s) { return holds(s) && s.index != r.validDate; });
    r.otherDate = find([&](const Seen& s) {
        return s.date && !s.isAny({Receipt, Due, Order, Purchase, Count, Return, Place}) && !holds(s);
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
                   return !s.date && !s.numeric && std::find(list.begin(), list.end(), name) != list.end();
               }) > 0;
    };
    r.fromAndTo = named({"from", "von", "de", "da", "source", "sourcelocation"}) &&
                  named({"to", "nach", "vers", "a", "destination", "destinationlocation"});
    r.product = productColumn();
    r.store = m_layout.column(Field::Store);
    if (r.store < 0)
        r.store = find([&](const Seen& s) { return s.is(Store) && !s.date && !counts(s); });
}

} // namespace shelfcast::io
