#pragma once

#include "io/columns/column_mapping.h"

#include <bitset>
#include <cstddef>
#include <string_view>

namespace shelfcast::io {

/// What the words of a column's name speak of, in some thirty languages. Several may hold: "Qty
/// Received" is Quantity and Received.
enum class Concept {
    Quantity,
    Product,
    Name,
    Store,
    Place, ///< where in a store or warehouse: shelf, bin, lot
    Supplier,
    Customer, ///< who buys, where it is shipped, how it is paid
    Number,   ///< number of a document
    Order,
    Purchase,
    Receipt,  ///< of goods from a supplier
    Delivery, ///< by a supplier or to a customer
    Due,
    Open, ///< ordered and not yet come
    Count,
    OnHand,
    Incoming,
    In,
    Out,
    Balance,
    Movement,
    Return,
    Reason,
    Forecast,
    Band, ///< bounds of a forecast: lower, upper, P10, quantiles
    Sold,
    Money, ///< an amount: turnover, revenue, line total
    Share, ///< of a total, cumulated
    Rank,  ///< class or rank of an analysis
    Price,
    Cost,
    Valid, ///< from when or until when something holds
    Waste,
    Transfer,
    Quote,
    Booking, ///< accounts of the bookkeeping
    Status,
    Date,
    Difference,
    Pack,    ///< how many come in one
    Lead,    ///< time from order to delivery
    Minimum, ///< minimum, maximum, reorder point: a rule and no quantity that moved
    Count_,
};
using Concepts = std::bitset<static_cast<std::size_t>(Concept::Count_)>;

Concepts conceptsOfName(std::string_view header);

/// How well what the words of a name speak of fits a field, for names that neither nameScore nor wordScore
/// know: "Eladott mennyiseg" for units sold. At most 0.45; 0 when they speak of something else as well.
/// found: conceptsOfName(header).
double conceptScore(std::string_view header, const Concepts& found, Field field);

inline bool speaksOf(const Concepts& concepts, Concept one) {
    return concepts.test(static_cast<std::size_t>(one));
}
/// Speaks of what other tables than sales are about: stock, receipts, returns, plans, rules.
bool speaksOfOtherTable(const Concepts& concepts);
/// The money that was taken: turnover, a line's amount; no price, no cost, no share of it.
bool speaksOfTurnover(const Concepts& concepts);

} // namespace shelfcast::io
