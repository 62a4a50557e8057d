#include "io/text/csv_tokenizer.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace shelfcast::io {

namespace {

bool isBlank(char c, char delimiter) {
    return (c == ' ' || c == '\t') && c != delimiter;
}

/// True when an odd number of backslashes stands before `p`.
bool isEscaped(const char* begin, const char* p) {
    bool escaped = false;
    while (p > begin && *--p == '\\')
        escaped = !escaped;
    return escaped;
}

/// The quote that closes the field opened just before `from`, or nullptr when there is none near enough. A
/// quote closes when a delimiter, a line end or the end of the text follows (after blanks); a doubled quote
/// is text; a loose quote (anything else follows) closes only when no better one comes before the next quoted
/// field.
const char* closingQuote(const char* from, const char* end, const TextDialect& dialect) {
    const char* limit = static_cast<std::size_t>(end - from) > maxQuotedBytes ? from + maxQuotedBytes : end;
    const char* firstLoose = nullptr;
    for (const char* p = from; p < limit;) {
        p = static_cast<const char*>(std::memchr(p, dialect.quote, static_cast<std::size_t>(limit - p)));
        if (!p)
            break;
        if (p + 1 < end && p[1] == dialect.quote) {
            p += 2;
            continue;
        }
        if (dialect.backslash && isEscaped(from, p)) {
            ++p;
            continue;
        }
        const char* next = p + 1;
        while (next < end && isBlank(*next, dialect.delimiter))
            ++next;
        if (next == end || *next == dialect.delimiter || *next == '\n' || *next == '\r')
            return p;
        // `"abc"def,"x"`: the next opening quote shows that the loose one had closed its field.
        if (firstLoose && (p[-1] == dialect.delimiter || p[-1] == '\n' || p[-1] == '\r'))
            return firstLoose;
        if (!firstLoose)
            firstLoose = p;
        ++p;
    }
    return firstLoose;
}

/// True when a quote at `p` opens a field: only blanks lie between it and the start of the field.
bool opensField(const char* begin, const char* p, const TextDialect& dialect) {
    while (p > begin && isBlank(p[-1], dialect.delimiter))
        --p;
    return p == begin || p[-1] == dialect.delimiter || p[-1] == (dialect.carriageReturn ? '\r' : '\n');
}

/// True when what follows the quote is already in the text, so that more text cannot change its meaning.
bool isFollowed(const char* quote, const char* end, const TextDialect& dialect) {
    const char* next = quote + 1;
    while (next < end && isBlank(*next, dialect.delimiter))
        ++next;
    return next < end && (*next == dialect.delimiter || *next == '\n' || *next == '\r');
}

const char* lastLineEnd(const char* begin, const char* end, const TextDialect& dialect) {
    const char wanted = dialect.carriageReturn ? '\r' : '\n';
    for (const char* p = end; p > begin; --p)
        if (p[-1] == wanted)
            return p;
    return nullptr;
}

struct ByteClasses {
    std::array<bool, 256> stops{};
    explicit ByteClasses(const TextDialect& dialect) {
        stops[static_cast<unsigned char>(dialect.delimiter)] = true;
        stops[static_cast<unsigned char>(dialect.carriageReturn ? '\r' : '\n')] = true;
    }
    bool operator()(char c) const { return stops[static_cast<unsigned char>(c)]; }
};

} // namespace

std::size_t lastRecordEnd(std::string_view text, const TextDialect& dialect, bool last) {
    if (last)
        return text.size();
    if (!dialect.fixed.empty()) {
        const std::size_t end = text.rfind(dialect.carriageReturn ? '\r' : '\n');
        return end == std::string_view::npos ? 0 : end + 1;
    }
    const char* begin = text.data();
    const char* end = begin + text.size();
    const char* clear = begin; // everything before it is known to lie outside quotes or in closed ones
    const char* best = nullptr;
    while (clear < end) {
        const char* quote = dialect.quote ? static_cast<const char*>(std::memchr(
                                                clear, dialect.quote, static_cast<std::size_t>(end - clear)))
                                          : nullptr;
        const char* stop = quote ? quote : end;
        if (const char* lineEnd = lastLineEnd(clear, stop, dialect))
            best = lineEnd;
        if (!quote)
            break;
        if (!opensField(begin, quote, dialect)) {
            clear = quote + 1;
            continue;
        }
        // Near the end of the text the closing quote may be still to come.
        const char* closing = closingQuote(quote + 1, end, dialect);
        const bool undecided = static_cast<std::size_t>(end - quote) <= maxQuotedBytes + 1;
        if (undecided && (!closing || !isFollowed(closing, end, dialect)))
            break;
        clear = closing ? closing + 1 : quote + 1;
    }
    return best ? static_cast<std::size_t>(best - begin) : 0;
}

std::string unwrappedLines(std::string_view text, const TextDialect& dialect) {
    const char lineEnd = dialect.carriageReturn ? '\r' : '\n';
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(lineEnd), text.size() - 1) + 1;
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end);
        const std::size_t close = line.find_last_not_of("\r\n");
        const std::string_view breaks = line.substr(close == std::string_view::npos ? 0 : close + 1);
        line.remove_suffix(breaks.size());
        // A program that cut the line at its own delimiter left the empty rest behind it.
        if (line.starts_with(dialect.quote))
            if (const std::size_t last = line.find_last_not_of(",;\t|"); last != std::string_view::npos)
                line = line.substr(0, last + 1);
        if (line.size() < 2 || line.front() != dialect.quote || line.back() != dialect.quote) {
            result.append(line).append(breaks);
            continue;
        }
        line = line.substr(1, line.size() - 2);
        for (std::size_t i = 0; i < line.size(); ++i) {
            result += line[i];
            if (line[i] == dialect.quote && i + 1 < line.size() && line[i + 1] == dialect.quote)
                ++i;
        }
        result.append(breaks);
    }
    return result;
}

std::string withoutEntities(std::string_view text) {
    struct Named {
        std::string_view name, sign;
    };
    static constexpr std::array<Named, 8> named = {{{"amp", "&"},
                                                    {"lt", "<"},
                                                    {"gt", ">"},
                                                    {"quot", "\""},
                                                    {"apos", "'"},
                                                    {"#39", "'"},
                                                    {"#34", "\""},
                                                    {"nbsp", " "}}};
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t sign = std::min(text.find('&', at), text.size());
        result.append(text.substr(at, sign - at));
        at = sign;
        if (at == text.size())
            break;
        const std::size_t end = text.substr(at, 8).find(';');
        const auto name = end == std::string_view::npos ? std::string_view() : text.substr(at + 1, end - 1);
        const auto found = std::find_if(named.begin(), named.end(),
                                        [&](const Named& entity) { return entity.name == name; });
        result.append(found != named.end() ? found->sign : text.substr(at, 1));
        at += found != named.end() ? end + 1 : 1;
    }
    return result;
}

namespace {

/// Cuts lines at fixed characters; the cells lose the blanks around them.
void tokenizeFixed(RowChunk& chunk, const TextDialect& dialect) {
    const std::string_view text = chunk.text;
    const char lineEnd = dialect.carriageReturn ? '\r' : '\n';
    std::int64_t line = 0;
    for (std::size_t at = 0; at < text.size(); ++line) {
        std::size_t end = std::min(text.find(lineEnd, at), text.size());
        const std::size_t next = std::min(end + 1, text.size());
        while (end > at && (text[end - 1] == '\r' || text[end - 1] == ' '))
            --end;
        const std::size_t firstCell = chunk.cells.size();
        std::size_t column = 0, start = at, character = 0;
        const auto close = [&](std::size_t stop) {
            std::size_t from = start;
            while (from < stop && text[from] == ' ')
                ++from;
            std::size_t to = stop;
            while (to > from && text[to - 1] == ' ')
                --to;
            chunk.cells.push_back(
                {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to - from), CellKind::Text});
            start = stop;
        };
        for (std::size_t i = at; i < end; ++i) {
            if ((text[i] & '\xC0') == '\x80')
                continue;
            if (column + 1 < dialect.fixed.size() && character == dialect.fixed[column + 1]) {
                close(i);
                ++column;
            }
            ++character;
        }
        if (end > at) {
            close(end);
            chunk.endRow(line);
        } else {
            chunk.cells.resize(firstCell);
        }
        at = next;
        if (end < text.size() && next == text.size() && text[next - 1] != lineEnd)
            break;
    }
    chunk.lineCount = static_cast<std::int64_t>(std::count(text.begin(), text.end(), lineEnd));
}

} // namespace

void tokenize(RowChunk& chunk, const TextDialect& dialect) {
    chunk.cells.clear();
    chunk.rowStart.assign(1, 0);
    chunk.lines.clear();
    if (!dialect.fixed.empty())
        return tokenizeFixed(chunk, dialect);
    char* const begin = chunk.text.data();
    const char* const end = begin + chunk.text.size();
    const ByteClasses stops(dialect);
    const char lineEnd = dialect.carriageReturn ? '\r' : '\n';
    std::int64_t line = 0;
    char* p = begin;
    while (p < end) {
        const std::int64_t rowLine = line;
        const std::size_t firstCell = chunk.cells.size();
        bool rowDone = false;
        while (!rowDone) {
            char* start = p;
            while (start < end && isBlank(*start, dialect.delimiter))
                ++start;
            const char* closing = nullptr;
            if (dialect.quote && start < end && *start == dialect.quote)
                closing = closingQuote(start + 1, end, dialect);
            char* cellEnd = nullptr;
            if (closing) {
                ++start;
                char* write = start;
                for (const char* read = start; read < closing; ++read) {
                    if (*read == lineEnd)
                        ++line;
                    if (dialect.backslash && *read == '\\' && read + 1 < closing)
                        ++read;
                    *write++ = *read;
                    if (*read == dialect.quote && read + 1 < closing && read[1] == dialect.quote)
                        ++read;
                }
                p = begin + (closing + 1 - begin);
                char* const tail = p;
                while (p < end && !stops(*p))
                    ++p;
                char* tailEnd = p;
                while (tailEnd > tail && (tailEnd[-1] == '\r' || isBlank(tailEnd[-1], dialect.delimiter)))
                    --tailEnd;
                write = std::copy(tail, tailEnd, write);
                cellEnd = write;
            } else {
                while (p < end &&
                       (!stops(*p) || (dialect.backslash && *p == dialect.delimiter && isEscaped(start, p))))
                    ++p;
                cellEnd = p;
                if (p == end || *p == lineEnd)
                    while (cellEnd > start && cellEnd[-1] == '\r')
                        --cellEnd;
                while (cellEnd > start && isBlank(cellEnd[-1], dialect.delimiter))
                    --cellEnd;
                if (dialect.backslash) {
                    char* write = start;
                    for (const char* read = start; read < cellEnd; ++read) {
                        if (*read == '\\' && read + 1 < cellEnd)
                            ++read;
                        *write++ = *read;
                    }
                    cellEnd = write;
                }
                // A quote that never closes is a slip before its text.
                if (dialect.quote && cellEnd - start > 1 && *start == dialect.quote &&
                    std::find(start + 1, cellEnd, dialect.quote) == cellEnd)
                    ++start;
            }
            const bool delimited = p < end && *p == dialect.delimiter;
            if (!(dialect.collapse && cellEnd == start && !closing))
                chunk.cells.push_back({static_cast<std::uint32_t>(start - begin),
                                       static_cast<std::uint32_t>(cellEnd - start), CellKind::Text});
            rowDone = !delimited;
            if (p < end) {
                if (*p == lineEnd)
                    ++line;
                ++p;
            }
        }
        const bool blank = chunk.cells.size() == firstCell ||
                           (chunk.cells.size() == firstCell + 1 && chunk.cells.back().size == 0);
        if (blank)
            chunk.cells.resize(firstCell);
        else
            chunk.endRow(rowLine);
    }
    chunk.lineCount = line;
}

} // namespace shelfcast::io
