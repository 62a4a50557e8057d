#pragma once

#include "io/understand/column_votes.h"
#include "io/understand/table_layout.h"

#include <optional>
#include <string>
#include <string_view>

namespace shelfcast::io {

/// A number with the word of its unit or currency beside it: "5 EA", "3x", "R 12.50", "125 руб.".
struct NumberWithWord {
    double value = 0;
    std::string word;      ///< folded, without points; never empty
    bool isBefore = false; ///< it stands before the number
    std::string digits;    ///< the number as written, in the digits of ASCII
};
std::optional<NumberWithWord> parseNumberWithWord(std::string_view text, char decimal);

/// Decides which words the numbers of a column may have beside them: currencies in columns of prices, units
/// in columns of quantities. Of units that measure the same in different sizes (kg and g) only the one of
/// most rows is read; the others are refused. Sets ColumnProfile::words and says so in layout.decisions.
void findUnitWords(TableLayout& layout, const Sample& sample, const ReadOptions& options,
                   std::vector<ColumnVotes>& votes);

} // namespace shelfcast::io
