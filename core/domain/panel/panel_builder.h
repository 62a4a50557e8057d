#pragma once

#include "domain/days/missing_rows.h"
#include "domain/panel/panel.h"

#include <limits>
#include <map>
#include <string>
#include <vector>

namespace shelfcast {

/// A step that has a row whose demand is not known: it becomes NaN, but never the 0 of a step without a row.
inline constexpr float rowWithoutDemand = std::numeric_limits<float>::infinity();

/// In Panel::closed before giveMeaning(): what is known beside the sales; 0 = nothing.
inline constexpr std::uint8_t surelyClosed = 1, surelyOpen = 2;

/// What is known of one store beside its rows.
struct StoreRules {
    std::vector<MissingRows> missing; ///< by step; empty = Undecided at all
    CalendarWishes wishes;
};

/// What the rows of one store were taken to mean.
struct StoreMeaning {
    SellingCalendar calendar;
    std::vector<StoreDay> days;  ///< by step: what the calendar was learnt from
    MissingRowsEvidence missing; ///< of the undecided steps
};

/// Gives the cells of a panel their meaning: steps without a row (NaN) become 0 or stay unknown, steps on
/// which the store is closed are marked and unknown, sales that the stock cut become what was probably
/// wanted. panel.sales: as stored, NaN = no row, rowWithoutDemand = a row without units; panel.soldOut is set
/// or empty; panel.futureSteps and panel.country are set; panel.closed is empty or says what is known for
/// sure. rules: by store id. One number for every grain and for files and database alike.
std::map<std::string, StoreMeaning> giveMeaning(Panel& panel, const std::map<std::string, StoreRules>& rules);

} // namespace shelfcast
