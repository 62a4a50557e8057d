#pragma once

#include "base/day.h"

#include <span>
#include <string>
#include <string_view>

namespace shelfcast {

Day easterSunday(int year);         ///< Gregorian calendar
Day orthodoxEasterSunday(int year); ///< Julian calendar, as a day of the Gregorian one

/// A day of every year on which shops of some country are closed by law or custom.
struct Feast {
    enum class Rule { Fixed, FromEaster, FromOrthodoxEaster, NthWeekday, LastWeekday };
    std::string_view name;
    Rule rule = Rule::Fixed;
    int month = 0, day = 0;      ///< day: of the month, or a weekday (Monday 0)
    int n = 0;                   ///< which weekday of the month; days after Easter
    std::string_view closedIn{}; ///< ISO 3166 codes of countries where it is a public holiday, "DE GB"

    Day in(int year) const;
    bool closesShopsIn(std::string_view country) const;
};

/// "new-year-s-eve" of "New Year's Eve": as a setting and the command line name it.
std::string feastKey(std::string_view name);

/// Feasts of all countries: which of them close a shop is for its own rows to say.
std::span<const Feast> feasts();

} // namespace shelfcast
