#pragma once

#include "domain/panel/panel.h"

#include <utility>
#include <vector>

namespace shelfcast {

/// Sales of a week or a month in a store that is kept by a finer grain.
struct CoarseRow {
    std::size_t series = 0;
    Day day; ///< as the file labels the period
    Grain grain = Grain::Week;
    float units = 0;
};

/// First and last day of the period with that label: weeks that are labelled by a Saturday or Sunday end with
/// it, others begin with their label; months are those of the calendar.
std::pair<Day, Day> periodOf(Day label, Grain grain);

/// Puts coarse rows into cells without a row: what the finer rows of the period leave of it, by the weekdays
/// of the finer rows of the series, or of its store where the series has few. panel.sales: as giveMeaning()
/// takes it.
void spreadCoarseRows(Panel& panel, const std::vector<CoarseRow>& rows);

} // namespace shelfcast
