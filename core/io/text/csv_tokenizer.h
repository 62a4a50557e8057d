#pragma once

#include "io/text/row_source.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::io {

/// How a text table is cut into cells.
struct TextDialect {
    char delimiter = ',';
    char quote = '"';            ///< 0 = no quoting
    bool carriageReturn = false; ///< lines end in a lone CR (old Macintosh files)
    bool wrapped = false;        ///< each whole line stands in quotes once more
    bool backslash = false;      ///< a backslash takes the meaning from a quote, a delimiter or itself
    bool entities = false;       ///< &amp; and the like stand for the signs they name
    std::vector<std::size_t>
        fixed;             ///< columns that begin at these characters of each line, instead of delimiters
    bool collapse = false; ///< several delimiters in a row count as one (aligned columns)
};

/// A quoted field is longer than this only when its closing quote was forgotten; the quote is then taken as a
/// character of its field, so that one bad row does not swallow the file.
inline constexpr std::size_t maxQuotedBytes = 1 << 16;

/// The end (exclusive) of the last whole record in `text`, which starts at a record; 0 when there is none.
/// With `last` the text is the end of the file and everything belongs to a record.
std::size_t lastRecordEnd(std::string_view text, const TextDialect& dialect, bool last);

/// The lines without the quotes around each whole line ("a,""b""" with quotes is a,"b"); for
/// TextDialect::wrapped, before tokenize.
std::string unwrappedLines(std::string_view text, const TextDialect& dialect);

/// The text with its HTML entities resolved, for TextDialect::entities, before tokenize.
std::string withoutEntities(std::string_view text);

/// Cuts chunk.text into rows and cells (RFC 4180 and its usual violations: LF, CRLF or CR; blanks around
/// quotes; quotes inside unquoted fields; text after a closing quote; rows of unequal length). Doubled quotes
/// are resolved in place. Blank lines give no row but count as lines.
void tokenize(RowChunk& chunk, const TextDialect& dialect);

} // namespace shelfcast::io
