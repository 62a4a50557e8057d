#include "planning/policy/order_calendar.h"

#include "base/message_ids.h"

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
            return fail(ErrorCode::InvalidArgument, Message(MessageId::IsNoDayOfTheWeek, {word}));
        days[static_cast<std::size_t>(day - names.begin())] = true;
        any = true;
    }
    return any ? days : everyWeekday;
}

namespace {

template <typename Allowed>
Day firstFrom(Day from, Allowed&& allowed) {
    for (int ahead = 0; ahead <= 366; ++ahead)
        if (allowed(from + ahead))
            return from + ahead;
    return from;
}

bool has(const std::vector<Day>& days, Day day) {
    return std::binary_search(days.begin(), days.end(), day);
}

bool isOn(const Weekdays& weekdays, Day day) {
    return weekdays[static_cast<std::size_t>(day.dayOfWeek())];
}

} // namespace

Day nextOrderDay(const OrderCalendar& calendar, Day from) {
    return firstFrom(
        from, [&](Day day) { return isOn(calendar.orderDays, day) && !has(calendar.closedDays, day); });
}

Day nextDeliveryDay(const OrderCalendar& calendar, Day from) {
    return firstFrom(from, [&](Day day) {
        return isOn(calendar.deliveryDays, day) && !has(calendar.closedDays, day) &&
               !has(calendar.noDeliveries, day);
    });
}

Day receivedOn(const OrderCalendar& calendar, Day promised) {
    return firstFrom(promised, [&](Day day) {
        return !has(calendar.closedDays, day) && !has(calendar.noDeliveries, day);
    });
}

OrderRhythm orderRhythm(const OrderCalendar& calendar, Day today, int leadTimeDays, int reviewDays) {
    const int lead = std::max(0, leadTimeDays);
    OrderRhythm rhythm;
    rhythm.orderDay = nextOrderDay(calendar, today);
    rhythm.arrival = nextDeliveryDay(calendar, rhythm.orderDay + lead);
    rhythm.followingOrderDay = nextOrderDay(calendar, rhythm.orderDay + std::max(1, reviewDays));
    rhythm.followingArrival = nextDeliveryDay(calendar, rhythm.followingOrderDay + lead);
    rhythm.leadTimeDays = rhythm.arrival - today;
    rhythm.reviewDays = rhythm.followingArrival - rhythm.arrival;
    return rhythm;
}

} // namespace shelfcast::planning
