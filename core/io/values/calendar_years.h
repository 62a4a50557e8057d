#pragma once

#include "base/day.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// How the years of a column are counted.
enum class Calendar { Gregorian, Buddhist, Minguo, Persian, Islamic };
inline constexpr std::array calendars = {Calendar::Gregorian, Calendar::Buddhist, Calendar::Minguo,
                                         Calendar::Persian, Calendar::Islamic};
std::string_view toString(Calendar calendar); ///< "gregorian", "buddhist", …
std::optional<Calendar> calendarFromString(std::string_view text);
std::string calendarInWords(Calendar calendar); ///< "the Buddhist calendar"

/// The day, between 1900 and 2199 of our calendar; nullopt where there is none.
std::optional<Day> dayOfCalendar(Calendar calendar, int year, int month, int day);
/// True for a year, with as many digits as written, that a shop's file in this calendar may have.
bool isYearOf(Calendar calendar, int year, int digits);

/// "R6.1.5", "令和6年1月5日", "平成31/4/30", "民國113年1月5日" with the year of our calendar in place of the
/// era and its year; `text` itself where no era stands before it. A view of `buffer` else.
std::string_view withoutEra(std::string_view text, std::string& buffer);

} // namespace shelfcast::io
