// The numbers and words of a date, before it is known which is the day: for date_format.
#pragma once

#include "io/text/plain_digits.h"
#include "io/values/date_format.h"
#include "io/values/month_names.h"

#include <array>
#include <string>
#include <string_view>

namespace shelfcast::io {

struct WrittenPart {
    int value = 0, digits = 0; ///< digits 0 = a month by name
    bool isMonth() const { return digits == 0; }
};

struct WrittenDate {
    std::array<WrittenPart, 3> part;
    int count = 0;
    bool week = false;        ///< one part is the year, the other the ISO week
    bool weekBetween = false; ///< 2022-W02: the word stands behind the first number
    bool slash = false, meridiem = false;
    std::string_view rest;      ///< what follows the date
    std::string_view monthWord; ///< the name of the month as written; empty where it is a number
};

/// Cuts a date and the time of day behind it into its parts; false when it is none. Month names are read in
/// the preferred languages where those know them. The views live as long as the text.
bool splitDate(std::string_view text, WrittenDate& parts, Period period, Languages preferred);

} // namespace shelfcast::io
