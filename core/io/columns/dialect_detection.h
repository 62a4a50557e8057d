#pragma once

#include "io/text/csv_tokenizer.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

struct DialectGuess {
    TextDialect dialect;
    bool separatorLine = false; ///< the file begins with Excel's line "sep=;"
};

/// Guesses delimiter and line end from the decoded start of a text file.
DialectGuess guessDialect(std::string_view head);

/// Which of the first rows names the columns: 0-based, -1 = none. `rows` are the first rows of the table,
/// `isDate` and `isNumber` are asked about single cells.
struct HeaderGuess {
    int row = -1;
    int firstDataRow = 0; ///< after the header, a repeated header and blank rows
};
HeaderGuess guessHeader(const std::vector<std::vector<std::string>>& rows);

/// True for a header that stands for a day of a wide table: a date, or "d_17", "day 17".
bool isDayHeader(std::string_view header);
/// True for an Excel serial of 2000..2064 without its date format: a day only among others of its kind.
bool isSerialDayHeader(std::string_view header);
/// True for 20220113 and 202201: a day or a month only among others of its kind.
bool isCompactDayHeader(std::string_view header);
/// "02.2022", a month that could be a number; several in a row are months.
bool isMonthNumberHeader(std::string_view header);
/// The day of "Sum of 2022-01" or "qty_2022_01", from there to the end; empty where there is none.
std::string_view dayOfNamedHeader(std::string_view header);
/// The number of "d_17"; 0 when the header is none.
int dayNumberOfHeader(std::string_view header);

} // namespace shelfcast::io
