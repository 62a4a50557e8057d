#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

namespace shelfcast::io {

constexpr std::size_t maxHeaderBytes = 1000; ///< a longer one is no name

/// A second row of names under cells that were merged: "January" over "Units" and "Revenue" gives "Units
/// January". `row`: of the sample, the names. True when the row below is used up.
bool joinSecondHeader(TableLayout& layout, const Sample& sample, std::size_t row);

/// Names that stand once each above columns that are called alike, "Store 12" above "Units" and "Sales", as
/// the layout's headGroups. `row`: of the sample, the names below.
void joinGroupsAbove(TableLayout& layout, const Sample& sample, std::size_t row);

} // namespace shelfcast::io
