#pragma once

#include <string>
#include <string_view>

namespace shelfcast::io {

/// A digit of ASCII.
inline bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The text with the digits of all scripts as 0..9 (Arabic-Indic, Persian, Devanagari, Thai, full-width …),
/// the full-width signs as those of ASCII, the Arabic decimal sign as `decimal` and the Arabic grouping sign
/// as a blank. `text` itself where there is nothing to change; else a view of `buffer`.
std::string_view withPlainDigits(std::string_view text, std::string& buffer, char decimal = '.');

} // namespace shelfcast::io
