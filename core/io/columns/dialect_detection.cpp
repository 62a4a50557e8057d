#include "io/columns/dialect_detection.h"

#include "io/columns/column_mapping.h"
#include "io/text/text_fold.h"
#include "io/values/date_format.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <set>

namespace shelfcast::io {

namespace {

constexpr std::size_t sampleRows = 200;

struct DelimiterScore {
    double agreement = 0; ///< share of rows that have the most frequent number of cells
    std::size_t cells = 0;
};

bool looksNumeric(std::string_view text) {
    return parseNumber(text, '.') || parseNumber(text, ',');
}

bool looksLikeDate(std::string_view text) {
    return !looksNumeric(text) && (parseDate(text, {DateOrder::Dmy}) || parseDate(text, {DateOrder::Mdy}));
}

bool isValue(std::string_view text) {
    return text.size() <= 40 && text.find_first_of("0123456789") != std::string_view::npos &&
           (looksNumeric(text) || looksLikeDate(text));
}

DelimiterScore scoreDelimiter(const std::string& sample, const TextDialect& dialect) {
    RowChunk chunk;
    chunk.text = sample;
    tokenize(chunk, dialect);
    if (chunk.rows() == 0)
        return {};
    std::map<std::size_t, std::size_t> counts;
    const std::size_t rows = std::min(chunk.rows(), sampleRows);
    std::size_t foreign = 0, cells = 0, values = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        ++counts[chunk.row(r).size()];
        for (const auto& cell : chunk.row(r)) {
            ++cells;
            values += isValue(trimText(chunk.view(cell)));
            // A comma may stand in any text or number; the others seldom do.
            foreign += chunk.view(cell).find_first_of(dialect.delimiter == ';' ? "\t|" : ";\t|") !=
                       std::string_view::npos;
        }
    }
    DelimiterScore best;
    for (const auto& [width, count] : counts) {
        const double agreement = static_cast<double>(count) / static_cast<double>(rows);
        if (width > 1 && agreement >= best.agreement)
            best = {agreement, width};
    }
    best.agreement *= 1 - static_cast<double>(foreign) / static_cast<double>(cells);
    // A table has numbers or dates in most of its rows; a sign that never leaves one alone stands within
    // texts.
    if (values * 2 < rows)
        best.agreement *= 0.5;
    return best;
}

/// The single quote where cells begin and end with it, one in each line at least, and no double quote is
/// there; an apostrophe before a number or within a name has no partner.
char quoteOf(const std::string& sample) {
    if (sample.find('"') != std::string::npos || sample.find('\'') == std::string::npos)
        return '"';
    constexpr std::string_view around = ",;\t|\r\n";
    std::size_t opening = 0, closing = 0, lines = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        lines += sample[i] == '\n';
        if (sample[i] != '\'')
            continue;
        opening += i == 0 || around.find(sample[i - 1]) != std::string_view::npos;
        closing += i + 1 == sample.size() || around.find(sample[i + 1]) != std::string_view::npos;
    }
    return opening == closing && opening + 1 >= lines && opening > 0 ? '\'' : '"';
}

/// True when each line stands in quotes as a whole and holds a separator.
bool isWrapped(const std::string& sample, const TextDialect& dialect) {
    RowChunk chunk;
    chunk.text = sample;
    tokenize(chunk, dialect);
    if (chunk.rows() < 2 || !sample.starts_with(dialect.quote))
        return false;
    for (std::size_t r = 0; r < std::min(chunk.rows(), sampleRows); ++r)
        if (std::any_of(chunk.row(r).begin() + 1, chunk.row(r).end(),
                        [](const Cell& cell) { return cell.size > 0; }) ||
            chunk.row(r)[0].offset == 0 || chunk.text[chunk.row(r)[0].offset - 1] != dialect.quote ||
            chunk.view(chunk.row(r)[0]).find_first_of(",;\t|") == std::string_view::npos)
            return false;
    return true;
}

bool isYear(std::string_view text) {
    const auto value = parseNumber(text, '.');
    return text.size() == 4 && value && *value >= 1900 && *value < 2200;
}

std::size_t filledCells(const std::vector<std::string>& row) {
    return static_cast<std::size_t>(
        std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !cell.empty(); }));
}

/// Number of different fields that the row names.
std::size_t namedFields(const std::vector<std::string>& row) {
    std::size_t count = 0;
    for (std::size_t f = 0; f < fieldCount; ++f)
        count += std::any_of(row.begin(), row.end(), [&](const std::string& cell) {
            return cell.size() < 64 && nameScore(cell, static_cast<Field>(f)) > 0;
        });
    return count;
}

/// "02.2022" is the month after "01.2022".
bool isMonthAfter(std::string_view before, std::string_view month) {
    if (!isMonthNumberHeader(before))
        return true;
    const auto count = [](std::string_view text) {
        const auto day = parseDate(text, {});
        return day ? day->year() * 12 + day->month() : 0;
    };
    return count(month) == count(before) + 1;
}

bool isHeaderByShape(const std::vector<std::string>& row, std::size_t width) {
    const std::size_t filled = filledCells(row);
    if (filled == 0 || filled * 10 < width * 6)
        return false;
    std::size_t names = 0, days = 0, years = 0, serials = 0, others = 0;
    std::string_view before, beforeMonth;
    for (const auto& cell : row) {
        if (cell.empty())
            continue;
        if (isYear(cell))
            ++years;
        else if ((isSerialDayHeader(cell) || isCompactDayHeader(cell)) && before < cell &&
                 (before.empty() || before.size() == cell.size())) // ascending, and of one kind
            before = cell, ++serials;
        else if (isDayHeader(cell) || (isMonthNumberHeader(cell) && isMonthAfter(beforeMonth, cell)))
            beforeMonth = cell, ++days;
        else if (looksNumeric(cell) || isMissing(cell))
            ++others;
        else
            ++names;
    }
    // A pivot table leaves the corner above its row names empty.
    if (serials >= 3)
        days += serials;
    else
        others += serials;
    const bool pivot = names == 0 && row.front().empty() && days + years >= 3;
    return others == 0 && (pivot || (names > 0 && (days + years == 0 || days + years >= 2)));
}

/// The line of names above values that are aligned with blanks: the last one of three words and more without
/// a digit, of the first lines; empty where there is none.
std::string_view namesOf(const std::vector<std::string_view>& lines) {
    std::string_view names;
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 40); ++i) {
        std::size_t words = 0, digits = 0, letters = 0;
        for (std::size_t at = 0; at < lines[i].size(); ++at) {
            const char c = lines[i][at];
            words += c != ' ' && (at == 0 || lines[i][at - 1] == ' ');
            digits += c >= '0' && c <= '9';
            letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & '\x80');
        }
        if (digits == 0 && letters >= words && words >= 3)
            names = lines[i];
        else if (digits > 0 && !names.empty())
            break;
    }
    return names;
}

/// Where a column begins after a gap whose last character is before `begin`: at a word of the names, if one
/// begins within the gap or behind it; nothing where the gap is within a word of theirs.
std::optional<std::size_t> startBehindGap(std::string_view names, std::size_t gap, std::size_t begin) {
    const bool plain = std::ranges::none_of(names, [](char c) { return c & '\x80'; });
    if (!plain || names.size() < begin)
        return begin;
    for (std::size_t at = begin; at > gap; --at)
        if (names[at - 1] == ' ')
            return at;
    return std::nullopt;
}

/// The characters at which columns begin that are aligned with blanks: where all lines have one, before one
/// where none has. Empty where they make no table: fewer than three, or without numbers and dates in columns
/// of their own.
std::vector<std::size_t> fixedColumns(const std::string& sample, TextDialect dialect) {
    std::vector<std::string_view> lines;
    const std::string_view text = sample;
    const char lineEnd = dialect.carriageReturn ? '\r' : '\n';
    for (std::size_t at = 0; at < text.size() && lines.size() < sampleRows;) {
        const std::size_t end = std::min(text.find(lineEnd, at), text.size());
        auto line = text.substr(at, end - at);
        while (line.ends_with('\r') || line.ends_with(' '))
            line.remove_suffix(1);
        if (!line.empty())
            lines.push_back(line);
        at = end + 1;
    }
    std::vector<std::size_t> filled; // lines with a sign at this character
    for (const auto line : lines) {
        std::size_t character = 0;
        for (const char c : line) {
            if ((c & '\xC0') == '\x80')
                continue;
            if (c == '\t')
                return {};
            filled.resize(std::max(filled.size(), character + 1));
            filled[character++] += c != ' ';
        }
    }
    if (lines.size() < 4)
        return {};
    const std::string_view names = namesOf(lines);
    std::vector<std::size_t> best;
    std::size_t most = 1;
    // Where a title or a sum below crosses the gaps, few lines may; without them the header is cut as it
    // stands.
    for (const std::size_t few : {std::size_t{0}, lines.size() / 20}) {
        std::vector<std::size_t> starts;
        for (std::size_t c = 0, gap = 0; c < filled.size(); ++c) {
            if (filled[c] > few && (c == 0 || filled[c - 1] <= few))
                if (const auto start = gap == 0 ? c : startBehindGap(names, gap, c))
                    starts.push_back(*start);
            gap = filled[c] > few ? c + 1 : gap;
        }
        if (starts.size() < 3 || starts.size() > 200)
            continue;
        dialect.fixed = starts;
        RowChunk chunk;
        chunk.text = sample;
        tokenize(chunk, dialect);
        std::size_t withValues = 0;
        for (std::size_t column = 0; column < starts.size(); ++column) {
            std::size_t values = 0, cells = 0;
            for (std::size_t r = 0; r < std::min(chunk.rows(), sampleRows); ++r)
                if (column < chunk.row(r).size()) {
                    const auto cell = chunk.view(chunk.row(r)[column]);
                    cells += !cell.empty();
                    values += isValue(cell);
                }
            withValues += cells * 2 > lines.size() && values * 2 >= cells;
        }
        if (withValues > most) {
            most = withValues;
            best = std::move(starts);
        }
    }
    return best;
}

/// mayBeWrapped: lines are unwrapped once and not again, however many quotes stand around them.
/// A backslash stands before a quote within a cell; at its end it is that of a path.
bool escapesQuotes(std::string_view sample, const TextDialect& dialect) {
    for (std::size_t at = sample.find('\\');
         dialect.quote && at != std::string_view::npos && at + 2 < sample.size();
         at = sample.find('\\', at + 1)) {
        const char after = sample[at + 2];
        if (sample[at + 1] == dialect.quote && after != dialect.delimiter && after != '\n' && after != '\r')
            return true;
    }
    return false;
}

DialectGuess guessDialect(std::string_view head, bool mayBeWrapped) {
    DialectGuess guess;
    if (head.find('\n') == std::string_view::npos && head.find('\r') != std::string_view::npos)
        guess.dialect.carriageReturn = true;
    if (head.size() > 5 && foldText(head.substr(0, 4)) == "sep=" && (head[5] == '\r' || head[5] == '\n')) {
        guess.dialect.delimiter = head[4];
        guess.separatorLine = true;
        return guess;
    }
    std::size_t size = std::min<std::size_t>(head.size(), 1 << 16);
    if (size < head.size()) { // whole lines only
        const std::size_t line = head.rfind(guess.dialect.carriageReturn ? '\r' : '\n', size);
        size = line == std::string_view::npos ? size : line + 1;
    }
    const std::string sample(head.substr(0, size));
    guess.dialect.quote = quoteOf(sample);
    double best = 0;
    for (const char delimiter : {',', ';', '\t', '|', '^', '~', '\x1F', '\x01', '#', ':'}) {
        TextDialect dialect = guess.dialect;
        dialect.delimiter = delimiter;
        const auto [agreement, cells] = scoreDelimiter(sample, dialect);
        const bool usual = delimiter == ',' || delimiter == ';' || delimiter == '\t' || delimiter == '|';
        const double score =
            agreement * (usual ? 1.0 : 0.7) + 0.001 * static_cast<double>(std::min<std::size_t>(cells, 100));
        if (agreement >= (usual ? 0.3 : 0.9) && score > best) {
            best = score;
            guess.dialect.delimiter = delimiter;
        }
    }
    if (sample.find('\\') !=
        std::string::npos) { // when more rows are whole with it, or as many and it escapes quotes
        TextDialect escaped = guess.dialect;
        escaped.backslash = true;
        const double with = scoreDelimiter(sample, escaped).agreement,
                     without = scoreDelimiter(sample, guess.dialect).agreement;
        if (with > without || (with == without && escapesQuotes(sample, guess.dialect)))
            guess.dialect = escaped;
    }
    if (mayBeWrapped && isWrapped(sample, guess.dialect)) {
        TextDialect unwrapped = guessDialect(unwrappedLines(sample, guess.dialect), false).dialect;
        unwrapped.wrapped = true;
        return {unwrapped, false};
    }
    if (guess.dialect.delimiter == ';' && best > 0 &&
        sample.find("&amp;") + 1 + sample.find("&quot;") + 1 + sample.find("&#39;") + 1 +
                sample.find("&lt;") + 1 >
            0) {
        // An entity ends with the delimiter: read, when more rows are whole without it.
        const double with = scoreDelimiter(sample, guess.dialect).agreement;
        guess.dialect.entities = scoreDelimiter(withoutEntities(sample), guess.dialect).agreement > with;
    }
    if (best < 0.9) // a sign within texts may have passed for a delimiter
        if (auto fixed = fixedColumns(sample, guess.dialect); !fixed.empty()) {
            guess.dialect.fixed = std::move(fixed);
            guess.dialect.delimiter = ' ';
            return guess;
        }
    if (best == 0) { // columns aligned with blanks
        TextDialect dialect = guess.dialect;
        dialect.delimiter = ' ';
        dialect.collapse = true;
        const auto [agreement, cells] = scoreDelimiter(sample, dialect);
        if (agreement >= 0.9 && cells >= 3)
            guess.dialect = dialect;
    }
    return guess;
}

} // namespace

DialectGuess guessDialect(std::string_view head) {
    return guessDialect(head, true);
}

int dayNumberOfHeader(std::string_view header) {
    const std::string folded = foldName(header);
    for (const std::string_view prefix : {"day", "d"}) {
        if (!folded.starts_with(prefix) || folded.size() == prefix.size() ||
            folded.size() > prefix.size() + 5)
            continue;
        const std::string_view digits = std::string_view(folded).substr(prefix.size());
        int number = 0;
        if (std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) {
            for (const char c : digits)
                number = number * 10 + (c - '0');
            return number;
        }
    }
    return 0;
}

bool isSerialDayHeader(std::string_view header) {
    return header.size() == 5 &&
           std::all_of(header.begin(), header.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           header >= "36526" && header < "60000";
}

bool isMonthNumberHeader(std::string_view header) {
    const std::size_t point = header.find('.');
    const auto digits = [](std::string_view text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return (point == 1 || point == 2) && header.size() == point + 5 && digits(header.substr(0, point)) &&
           digits(header.substr(point + 1)) && header.substr(point + 1) >= "1950" &&
           header.substr(point + 1) < "2120" && parseDate(header, {});
}

bool isCompactDayHeader(std::string_view header) {
    return (header.size() == 8 || header.size() == 6) && header >= "1950" && header < "2120" &&
           std::all_of(header.begin(), header.end(), [](char c) { return c >= '0' && c <= '9'; }) &&
           parseDate(header, {});
}

std::string_view dayOfNamedHeader(std::string_view header) {
    const std::string folded = foldText(header.substr(0, 64));
    if (header.size() > 64 || folded.find("quart") != std::string::npos ||
        folded.find("trim") != std::string::npos)
        return {};
    for (std::size_t at = 1; at + 5 < header.size(); ++at) {
        const auto rest = header.substr(at);
        const bool yearFirst = rest.starts_with("19") || rest.starts_with("20");
        // R writes X before a number that begins a name; "1 2022" may be a quarter or a half year.
        const bool starts = !std::isalnum(static_cast<unsigned char>(header[at - 1])) ||
                            (at == 1 && yearFirst && (header[0] == 'X' || header[0] == 'x'));
        if (starts && rest.size() >= 7 && std::isalnum(static_cast<unsigned char>(rest.front())) &&
            (looksLikeDate(rest) || isCompactDayHeader(rest)))
            return rest;
    }
    return {};
}

bool isDayHeader(std::string_view header) {
    return dayNumberOfHeader(header) > 0 || looksLikeDate(header);
}

namespace {

/// A row of periods that stand once above several columns each, with the columns' names below: "Jan 2024"
/// over "Quantity" and "Amount".
bool isAboveNames(const std::vector<std::string>& row, const std::vector<std::string>& below) {
    std::size_t days = 0, gaps = 0;
    for (std::size_t c = 1; c < std::max(row.size(), below.size()); ++c) {
        const std::string_view above = c < row.size() ? std::string_view(row[c]) : std::string_view();
        days += !above.empty() && isDayHeader(above);
        gaps += above.empty() && c < below.size() && !below[c].empty();
        if (!above.empty() && !isDayHeader(above) && looksNumeric(above))
            return false;
    }
    return days >= 2 && gaps >= days && !row.empty() && row.front().empty() &&
           filledCells(below) > filledCells(row) && isHeaderByShape(below, 0) &&
           std::ranges::none_of(below, isDayHeader);
}

/// Words above dates and numbers are names, whatever stands beside them: "Date", "Total", "4046".
bool isHeaderByContrast(const std::vector<std::vector<std::string>>& rows, std::size_t header) {
    std::size_t words = 0;
    bool aboveDates = false;
    std::set<std::string_view> names;
    for (std::size_t c = 0; c < rows[header].size(); ++c) {
        const std::string_view name = rows[header][c];
        if (name.empty())
            continue;
        if (!names.insert(name).second || looksLikeDate(name) || isMissing(name))
            return false;
        std::size_t filled = 0, dates = 0, numbers = 0;
        for (std::size_t r = header + 1; r < rows.size(); ++r)
            if (c < rows[r].size() && !isMissing(rows[r][c])) {
                if (rows[r][c] == name && !looksNumeric(name)) // what comes again is a value
                    return false;
                ++filled;
                dates += looksLikeDate(rows[r][c]);
                numbers += looksNumeric(rows[r][c]);
            }
        if (looksNumeric(name)) { // the code of a product, and no quantity
            if (numbers * 10 < filled * 9 ||
                !std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; }))
                return false;
        } else if (filled >= 3) {
            words += (dates + numbers) * 10 >= filled * 9;
            aboveDates = aboveDates || dates * 10 >= filled * 9;
        }
    }
    return aboveDates && names.size() >= 2 && words >= 1;
}

} // namespace

HeaderGuess guessHeader(const std::vector<std::vector<std::string>>& rows) {
    HeaderGuess guess;
    if (rows.empty())
        return guess;
    std::map<std::size_t, std::size_t> widths;
    for (const auto& row : rows)
        ++widths[filledCells(row)];
    std::size_t width = 0, most = 0;
    for (const auto& [cells, count] : widths)
        if (cells > 0 && count >= most) {
            width = cells;
            most = count;
        }
    const std::size_t candidates = std::min<std::size_t>(rows.size(), 40);
    std::size_t best = 1;
    for (std::size_t r = 0; r < candidates; ++r) { // known names decide
        if (filledCells(rows[r]) * 2 < width || !(isHeaderByShape(rows[r], 0) || isHeaderByContrast(rows, r)))
            continue;
        if (const std::size_t named = namedFields(rows[r]); named > best) {
            best = named;
            guess.row = static_cast<int>(r);
        }
    }
    for (std::size_t r = 0; r + 1 < candidates; ++r)
        if (best <= 2 && isAboveNames(rows[r], rows[r + 1])) {
            guess.row = static_cast<int>(r);
            break;
        }
    for (std::size_t r = 0; r < candidates && guess.row < 0; ++r) {
        if (isHeaderByShape(rows[r], width) ||
            (filledCells(rows[r]) * 10 >= width * 6 && isHeaderByContrast(rows, r)))
            guess.row = static_cast<int>(r);
        else if (filledCells(rows[r]) * 10 >= width * 6) {
            // A full row that is no header: data, or a file's own description above its names.
            if (r == 0 && r + 1 < candidates && isHeaderByShape(rows[1], width) && namedFields(rows[1]) > 0 &&
                rows[0].size() != rows[1].size())
                guess.row = 1;
            break;
        }
    }
    std::size_t data = guess.row < 0 ? 0 : static_cast<std::size_t>(guess.row) + 1;
    while (data < rows.size() &&
           (filledCells(rows[data]) == 0 ||
            (guess.row >= 0 && rows[data] == rows[static_cast<std::size_t>(guess.row)])))
        ++data;
    guess.firstDataRow = static_cast<int>(data);
    return guess;
}

} // namespace shelfcast::io
