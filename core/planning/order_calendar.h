#pragma once

#include "base/day.h"

#include <array>
#include <string_view>
#include <vector>

namespace shelfcast::planning {

/// Days of the week, Monday 0 .. Sunday 6.
using Weekdays = std::array<bool, 7>;
inline constexpr Weekdays everyWeekday{true, true, true, true, true, true, true};

/// Reads "Mon,Thu" (also full English names, any case, separated by comma, semicolon or space). Empty = every
/// day. InvalidArgument names the word that is no weekday.
Result<Weekdays> parseWeekdays(std::string_view text);

/// When a supplier takes orders and brings goods.
struct OrderCalendar {
    Weekdays orderDays = everyWeekday, deliveryDays = everyWeekday;
    std::vector<Day> closedDays; ///< neither orders nor deliveries
};

/// First day on or after `from` that is allowed; `from` itself when no weekday is allowed or everything
/// within a year is closed.
Day nextOpenDay(const OrderCalendar& calendar, const Weekdays& allowed, Day from);

/// The next order and the one after it.
struct OrderRhythm {
    Day orderDay, arrival, followingOrderDay, followingArrival;
    int leadTimeDays = 0; ///< from today to the arrival: what the order must bridge first
    int reviewDays = 0;   ///< from that arrival to the following one
};

/// The rhythm as the decision needs it: an order on the next order day arrives on the first delivery day
/// after the lead time; the one after it is placed no earlier than `reviewDays` (at least 1) later, on an
/// order day.
OrderRhythm orderRhythm(const OrderCalendar& calendar, Day today, int leadTimeDays, int reviewDays);

} // namespace shelfcast::planning
