#pragma once

#include <string>
#include <string_view>

namespace shelfcast::io {

/// One field as RFC 4180 wants it: in quotes where it holds the delimiter, a quote or a line break.
std::string csvField(std::string_view text, char delimiter);

/// A text that no spreadsheet takes for a formula: one that begins with = + - @ tab CR LF or NUL gets an
/// apostrophe in front; NUL characters inside are dropped. Plain numbers ("-12.5") stay as they are.
std::string neutralised(std::string_view text);

/// Takes the apostrophe of neutralised() off again, so that an export of ours imports unchanged.
std::string_view withoutNeutralMark(std::string_view text);
/// 007 of ="007", as programs write texts that a spreadsheet must not take for numbers.
std::string_view withoutFormulaText(std::string_view text);

} // namespace shelfcast::io
