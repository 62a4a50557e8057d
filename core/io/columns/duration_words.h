#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// Days that a time with a word behind it lasts: "2 weeks", "10 Werktage", "1 mois", "3-5 days" (the later
/// end). A week has 7 days, a working day 7/5 of one (rounded up), a month 30. nullopt for a bare number and
/// for what is no such time.
std::optional<int> durationInDays(std::string_view text);

/// The name of a column without the unit of time at its end ("Lead time (weeks)", "Lieferzeit in Wochen"),
/// folded, and the days of that unit; 0 where there is none.
struct NameOfDuration {
    std::string name;
    double days = 0;
};
NameOfDuration durationName(std::string_view header);

} // namespace shelfcast::io
