#pragma once

#include "base/day.h"

#include <string_view>
#include <vector>

namespace shelfcast::engine {

/// One day of every year on which shops sell otherwise: a public holiday or a feast of its country.
struct Holiday {
    enum class Rule {
        Fixed,      ///< `month`, `day`
        FromEaster, ///< `shift` days after Easter Sunday
        NthWeekday, ///< the `n`-th weekday `day` (Monday 0) of `month`, plus `shift` days
        KingsDay,   ///< Netherlands: 27 April, on a Saturday where that is a Sunday; Queen's Day before 2014
    };
    std::string_view name;
    Rule rule = Rule::Fixed;
    int month = 0, day = 0, n = 1, shift = 0;

    Day in(int year) const;
};

/// The holidays of a country by its ISO 3166 code ("DE", "ES", "FR", "GB", "IT", "NL", "US"), in an order
/// that stored models rely on. Another code, or none, has those of the United States.
const std::vector<Holiday>& holidaysOf(std::string_view country);

} // namespace shelfcast::engine
