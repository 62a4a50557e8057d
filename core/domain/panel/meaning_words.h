#pragma once

#include "domain/days/missing_rows.h"

#include <string>
#include <vector>

namespace shelfcast {

/// "Nothing is sold on Sundays (52 of the last 52 without a sale) or on 9 holidays (New Year, …)"; empty
/// where the store is never closed.
std::string closedDaysWords(const SellingCalendar& calendar);
/// The same in sentences of their own, each with a full stop.
Message closedDaysSentences(const SellingCalendar& calendar);
/// The values of the decision "closed_days": "sunday", "saturday,holidays", "none".
std::string closedDaysValue(const SellingCalendar& calendar);

/// What a day without a row was taken to mean, and from what; empty where no row is missing. slowest: the
/// name of the evidence's slowest series.
Message missingRowsWords(const MissingRowsEvidence& evidence, const std::string& slowest);

/// "A, B and C".
std::string listed(const std::vector<std::string>& names);
Message listed(const std::vector<Message>& names);
/// "Mondays"; 0 = Monday.
Message everyWeekday(int day);

} // namespace shelfcast
