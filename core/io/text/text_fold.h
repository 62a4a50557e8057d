#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// Lower case, and Latin and Greek letters without accents (UTF-8 in and out).
std::string foldText(std::string_view text);
/// foldText, then only its letters and digits: "Units_Sold", "units sold" and "UNITS SOLD" are one name.
std::string foldName(std::string_view text);
/// The text without blanks, tabs, no-break spaces and line ends around it.
std::string_view trimText(std::string_view text);
/// At most `characters` bytes, cut at a whole character, with "…" where something was cut.
std::string shorten(std::string_view text, std::size_t bytes);
/// `"a", "b" and 3 more`, for sentences.
std::string quotedList(const std::vector<std::string>& items, std::size_t most);

} // namespace shelfcast::io
