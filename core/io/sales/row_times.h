#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// Minute of the day of "9:30", "09.30.15", "9:30 PM", "9h30", "14" (an hour) or an Excel fraction of a day;
/// -1 where the text is none of them.
int minuteOfDay(std::string_view text);
/// "HH:MM" of the same, also with words before it ("until 11 o'clock", "bis 11 Uhr"); nullopt where there is
/// no time of a day.
std::optional<std::string> clockTime(std::string_view text);
/// Of the time of day behind a date ("2024-01-15T09:30", "15.01.2024 9:30"); -1 = there is none.
int minuteAfterDate(std::string_view text);

} // namespace shelfcast::io
