#include "planning/order_calendar.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace shelfcast::planning {

Result<Weekdays> parseWeekdays(std::string_view text) {
    static constexpr std::array<std::string_view, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                           "friday", "saturday", "sunday"};
    Weekdays days{};
    bool any = false;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t end = std::min(text.find_first_of(",; \t", from), text.size());
        std::string word(text.substr(from, end - from));
        from = end + 1;
        if (word.empty())
            continue;
        std::transform(word.begin(), word.end(), word.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const auto day = std::find_if(names.begin(), names.end(), [&](std::string_view name) {
            return word.size() >= 2 && name.substr(0, word.size()) == word;
        });
        if (day == names.end())
            return fail(ErrorCode::InvalidArgument,
                        "\"" + word + "\" is no day of the week; write order days as Mon,Thu.");
        days[static_cast<std::size_t>(day - names.begin())] = true;
        any = true;
    }
    return any ? days : everyWeekday;
}

Day nextOpenDay(const OrderCalendar& calendar, const Weekdays& allowed, Day from) {
    for (int ahead = 0; ahead <= 366; ++ahead) {
        const Day day = from + ahead;
        if (allowed[static_cast<std::size_t>(day.dayOfWeek())] &&
            std::find(calendar.closedDays.begin(), calendar.closedDays.end(), day) ==
                calendar.closedDays.end())
            return day;
    }
    return from;
}

OrderRhythm orderRhythm(const OrderCalendar& calendar, Day today, int leadTimeDays, int reviewDays) {
    const int lead = std::max(0, leadTimeDays);
    OrderRhythm rhythm;
    rhythm.orderDay = nextOpenDay(calendar, calendar.orderDays, today);
    rhythm.arrival = nextOpenDay(calendar, calendar.deliveryDays, rhythm.orderDay + lead);
    rhythm.followingOrderDay =
        nextOpenDay(calendar, calendar.orderDays, rhythm.orderDay + std::max(1, reviewDays));
    rhythm.followingArrival = nextOpenDay(calendar, calendar.deliveryDays, rhythm.followingOrderDay + lead);
    rhythm.leadTimeDays = rhythm.arrival - today;
    rhythm.reviewDays = rhythm.followingArrival - rhythm.arrival;
    return rhythm;
}

} // namespace shelfcast::planning
