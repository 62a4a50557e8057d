#pragma once

#include <string>
#include <string_view>

namespace shelfcast {

/// UTF-8 text as it may go to a terminal, a workbook, a chart or a file of others: without characters that
/// control (escape, bell, DEL, C1) or that XML does not know, invalid bytes as U+FFFD, line ends as "\n".
/// Tabs and line breaks stay; `oneLine` makes them spaces.
std::string plainText(std::string_view text, bool oneLine = false);

} // namespace shelfcast
