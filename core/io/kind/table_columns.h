#pragma once

#include "io/columns/column_concepts.h"
#include "io/understand/table_layout.h"

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>
#include <vector>

namespace shelfcast::io {

/// One column by its name and its values.
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
    int price = -1, cost = -1, money = -1, reason = -1, pack = -1, minimumOrder = -1, leadTime = -1;
    int orderDate = -1, receiptDate = -1, dueDate = -1, countDate = -1, validDate = -1, untilDate = -1,
        returnDate = -1, otherDate = -1;
    int purchaseNumber = -1, orderNumber = -1, receiptNumber = -1, returnNumber = -1, quoteNumber = -1;
    int bands = 0, customers = 0, bookings = 0, transfers = 0, shares = 0, ranks = 0;
    bool fromAndTo = false;
};

/// The columns of a table and the parts they have in it. The layout must outlive it.
class TableColumns {
public:
    explicit TableColumns(const TableLayout& layout);

protected:
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
    const Seen* seen(int column) const {
        return column < 0 ? nullptr : &m_columns[static_cast<std::size_t>(column)];
    }
    bool isNamed(int column, Concept one) const { return column >= 0 && seen(column)->is(one); }

    const TableLayout& m_layout;
    std::vector<Seen> m_columns;
    Roles m_roles;

private:
    void findRoles();
    int productColumn() const;
};

} // namespace shelfcast::io
