#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// Languages as bits, those that are used most first.
using Languages = std::uint64_t;

/// What a word means as the name of a month, whole or shortened: per month (1..12) the languages in which it
/// does.
using MonthReadings = std::array<Languages, 13>;

/// The readings of a word in any case, with or without its accents. A shortened name has three letters at
/// least, and is the beginning of one month only in its language.
MonthReadings readingsOfMonth(std::string_view word);

/// 1..12 for the name of a month: in the first of `preferred` that knows it, else in the first language of
/// all; 0 for anything else.
int monthOfWord(std::string_view word, Languages preferred = 0);

/// True for the name of a day of the week, whole or shortened, and for what languages write beside the number
/// of a month or a year.
bool isWeekdayOrFiller(std::string_view word);

/// The name of the language of the lowest bit, in English.
std::string languageName(Languages languages);
/// The bit of a language by its code; 0 when it is not known.
Languages languageBit(std::string_view code);

} // namespace shelfcast::io
