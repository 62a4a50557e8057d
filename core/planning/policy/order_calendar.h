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

/// When a supplier takes orders and brings goods, and when the store is there to place and to receive them.
struct OrderCalendar {
    Weekdays orderDays = everyWeekday, deliveryDays = everyWeekday;
    std::vector<Day> closedDays;   ///< neither orders nor deliveries; by day
    std::vector<Day> noDeliveries; ///< nobody receives goods: closed weekdays, holidays; by day
};

/// First day on or after `from` on which an order can be placed, or goods can be received; `from` itself when
/// there is none within a year.
Day nextOrderDay(const OrderCalendar& calendar, Day from);
Day nextDeliveryDay(const OrderCalendar& calendar, Day from);
/// The day on which goods that were promised for `promised` come: that one, or the next on which the store is
/// open. The supplier's own delivery days do not move a promise.
Day receivedOn(const OrderCalendar& calendar, Day promised);

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
