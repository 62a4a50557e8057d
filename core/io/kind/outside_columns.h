#pragma once

#include "io/understand/table_layout.h"

#include <vector>

namespace shelfcast::io {

/// The columns of a table of outside series: days, whom the values are of, and one column a series. -1 =
/// there is none.
struct OutsideColumns {
    int date = -1, store = -1, region = -1, known = -1; ///< known: the day on which the values were published
    std::vector<int> series;
    std::vector<int> named; ///< of the series: those whose names speak of weather, economy or visitors
    bool plain = false;     ///< one of the names could mean nothing else
};

/// By the names of the columns and what is in them; every numeric column that is nothing else is a series.
OutsideColumns outsideColumns(const TableLayout& layout);

/// Days and numbers, most of which are called as weather, economy or visitors are, and nothing that is sold.
bool isOutsideTable(const TableLayout& layout);

} // namespace shelfcast::io
