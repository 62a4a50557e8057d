#pragma once

#include "base/day.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast {

/// "Saturday" of weekday 5.
std::string_view weekdayName(int weekday);

/// Days in a row of a store's calendar, with what they are called.
struct CalendarSpan {
    Day first, last;
    std::string name = {};
    bool contains(Day day) const { return first <= day && day <= last; }
    bool operator==(const CalendarSpan&) const = default;
};

/// What was said about a store's calendar, by its owner; it outranks what the rows say.
struct CalendarWishes {
    std::array<std::optional<bool>, 7> open;         ///< by weekday, Monday 0
    std::optional<bool> openOnHolidays;              ///< public holidays of the country
    std::map<std::string, bool, std::less<>> feasts; ///< open on one of them, by feastKey(); goes before that
    std::optional<bool> openInYearlyClosures;        ///< true: what closed last year is open this year
    std::vector<CalendarSpan> closures, openings;    ///< own days; an opening goes before everything else
    std::vector<CalendarSpan> ignored;               ///< closures of imported calendars that do not hold
    bool isEmpty() const { return *this == CalendarWishes(); }
    bool operator==(const CalendarWishes&) const = default;
};

/// As the owner's wishes are kept: "sunday=closed holidays=closed feast:new-year=open
/// closed=2024-08-05..2024-08-09:Works%20holiday".
std::string toText(const CalendarWishes& wishes);
CalendarWishes calendarWishesFromText(std::string_view text); ///< what is not understood is left out
/// The setting's name, to which the store's id is added.
inline constexpr std::string_view sellingCalendarSetting = "selling_calendar/";

} // namespace shelfcast
