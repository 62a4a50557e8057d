#include "io/sales/long_table.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "base/unknown.h"
#include "io/columns/column_mapping.h"
#include "io/values/date_format.h"
#include "io/values/number_format.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <deque>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace shelfcast::io {

namespace {

/// Cuts a text into records of fields; the views live until the next call of next().
class Records {
public:
    Records(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}
    std::int64_t line() const { return m_line; } ///< 1-based line on which the last record began
    std::size_t position() const { return m_position; }
    char delimiter() const { return m_delimiter; }

    /// False at the end. Blank lines are skipped.
    bool next(std::vector<std::string_view>& fields) {
        while (m_position < m_text.size() && (m_text[m_position] == '\n' || m_text[m_position] == '\r')) {
            m_nextLine += m_text[m_position] == '\n';
            ++m_position;
        }
        if (m_position >= m_text.size())
            return false;
        m_line = m_nextLine;
        m_scratch.clear();
        fields.clear();
        for (;;) {
            fields.push_back(field());
            if (m_position >= m_text.size() || m_text[m_position] != m_delimiter)
                break;
            ++m_position;
        }
        return true;
    }

private:
    std::string_view field() {
        if (m_position < m_text.size() && m_text[m_position] == '"')
            return quoted();
        const std::size_t begin = m_position;
        while (m_position < m_text.size()) {
            const char c = m_text[m_position];
            if (c == m_delimiter || c == '\n' || c == '\r')
                break;
            ++m_position;
        }
        return trimmed(m_text.substr(begin, m_position - begin));
    }
    std::string_view quoted() {
        std::string& value = m_scratch.emplace_back();
        for (++m_position; m_position < m_text.size(); ++m_position) {
            const char c = m_text[m_position];
            if (c == '"') {
                if (m_position + 1 >= m_text.size() || m_text[m_position + 1] != '"')
                    break;
                ++m_position;
            }
            m_nextLine += c == '\n';
            value.push_back(c);
        }
        while (m_position < m_text.size() && m_text[m_position] != m_delimiter &&
               m_text[m_position] != '\n' && m_text[m_position] != '\r')
            ++m_position; // what follows the closing quote
        return value;
    }
    static std::string_view trimmed(std::string_view text) {
        while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
            text.remove_prefix(1);
        while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
            text.remove_suffix(1);
        return text;
    }

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_position = 0;
    std::int64_t m_line = 1, m_nextLine = 1;
    std::deque<std::string> m_scratch;
};

bool isEmptyCell(std::string_view cell) {
    if (cell.size() > 4)
        return false;
    for (const std::string_view word : {"", "NA", "NaN", "nan", "null", "NULL", "None", "N/A"})
        if (cell == word)
            return true;
    return false;
}

/// `decimal`: ',' where the file writes fractions so.
std::optional<float> numberOf(std::string_view cell, char decimal) {
    if (cell == "True" || cell == "true" || cell == "TRUE")
        return 1.0f;
    if (cell == "False" || cell == "false" || cell == "FALSE")
        return 0.0f;
    if (!cell.empty() && cell.front() == '+')
        cell.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error == std::errc() && end == cell.data() + cell.size() && std::isfinite(value) &&
        (decimal == '.' || cell.find('.') == std::string_view::npos))
        return static_cast<float>(value);
    // Grouped thousands and decimal commas; not the spellings of "infinite", nor texts that hold a number.
    if (cell.find_first_not_of("0123456789.,'+- \xC2\xA0\xE2\x80\xAF") != std::string_view::npos)
        return std::nullopt;
    const auto written = parseNumber(cell, decimal);
    return written ? std::optional(static_cast<float>(*written)) : std::nullopt;
}

std::string rowName(std::int64_t line) {
    return "row " + std::to_string(line);
}

/// Looks texts up without making a string for texts already known in the order they usually come in.
class Coder {
public:
    explicit Coder(Dictionary& dictionary) : m_dictionary(dictionary) {}
    std::uint32_t code(std::string_view text) {
        if (m_last < m_dictionary.values.size() && m_dictionary.values[m_last] == text)
            return m_last;
        const std::uint32_t following = m_last + 1;
        if (following < m_dictionary.values.size() && m_dictionary.values[following] == text)
            return m_last = following;
        return m_last = m_dictionary.code(std::string(text));
    }

private:
    Dictionary& m_dictionary;
    std::uint32_t m_last = 0;
};

/// Fills one extra column cell by cell, and turns it into a text column at the first cell that is no number.
class ExtraReader {
public:
    ExtraReader(ExtraColumn& column, char decimal)
        : m_column(column), m_coder(column.texts), m_decimal(decimal) {}
    void add(std::string_view cell) {
        const bool blank = isEmptyCell(cell);
        if (!m_column.isText) {
            const auto number = blank ? std::optional<float>(unknown) : numberOf(cell, m_decimal);
            if (number) {
                m_column.numbers.push_back(*number);
                return;
            }
            becomeText();
        }
        m_column.codes.push_back(blank ? SalesBatch::noCode : m_coder.code(cell));
    }

private:
    void becomeText() {
        m_column.isText = true;
        for (const float number : m_column.numbers) {
            if (std::isnan(number)) {
                m_column.codes.push_back(SalesBatch::noCode);
                continue;
            }
            char buffer[64];
            const char* end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
            m_column.codes.push_back(
                m_coder.code(std::string_view(buffer, static_cast<std::size_t>(end - buffer))));
        }
        m_column.numbers = {};
    }
    ExtraColumn& m_column;
    Coder m_coder;
    char m_decimal;
};

struct Layout {
    int date = -1, store = -1, item = -1, sales = -1;
    std::vector<int> extras;
};

Result<Layout> readLayout(const std::vector<std::string_view>& header) {
    Layout layout;
    std::vector<std::string> names;
    for (const auto& title : header)
        names.push_back(plainName(title));
    const auto find = [&](std::initializer_list<std::string_view> wanted) {
        for (const auto& name : wanted) {
            const auto position = std::find(names.begin(), names.end(), name);
            if (position != names.end())
                return static_cast<int>(position - names.begin());
        }
        return -1;
    };
    layout.date = find({"date", "ds", "day", "week", "month"});
    layout.store = find({"store", "storeid", "shop", "location"});
    layout.item = find({"item", "itemid", "product", "productid", "sku", "article"});
    layout.sales = find({"sales", "unitssold", "demand", "quantity", "units", "y", "realised", "target"});
    // Else by what shops' exports call them, in any language: the best name that is left.
    const auto findNamed = [&](int& column, Field field) {
        double best = 0;
        for (int c = 0; c < static_cast<int>(header.size()) && column < 0; ++c)
            if (c != layout.date && c != layout.store && c != layout.item && c != layout.sales)
                best = std::max(best, nameScore(header[static_cast<std::size_t>(c)], field));
        for (int c = 0; c < static_cast<int>(header.size()) && column < 0 && best > 0; ++c)
            if (c != layout.date && c != layout.store && c != layout.item && c != layout.sales &&
                nameScore(header[static_cast<std::size_t>(c)], field) == best)
                column = c;
    };
    findNamed(layout.date, Field::Date);
    findNamed(layout.sales, Field::UnitsSold);
    findNamed(layout.item, Field::Product);
    findNamed(layout.store, Field::Store);
    for (const auto& [column, name] : {std::pair{layout.date, "date"}, {layout.sales, "sales"}})
        if (column < 0)
            return fail(ErrorCode::InvalidData, std::string("The file has no column \"") + name +
                                                    "\"; it needs date, store, item and sales.");
    for (int c = 0; c < static_cast<int>(header.size()); ++c)
        if (c != layout.date && c != layout.store && c != layout.item && c != layout.sales)
            layout.extras.push_back(c);
    return layout;
}

char detectDelimiter(std::string_view text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char c : {',', ';', '\t', '|'})
        if (std::count(line.begin(), line.end(), c) > std::count(line.begin(), line.end(), best))
            best = c;
    return best;
}

std::optional<Day> isoDay(std::string_view cell) {
    std::string iso(cell.substr(0, 10));
    if (iso.size() == 10 && iso[4] == '/' && iso[7] == '/')
        iso[4] = iso[7] = '-';
    const auto day = Day::fromIso(iso);
    if (!day || (cell.size() > 10 && cell[10] != ' ' && cell[10] != 'T'))
        return std::nullopt;
    return *day;
}

/// Dates come in runs, so the last one is remembered.
class DateReader {
public:
    /// `other`: how dates are written that are not YYYY-MM-DD.
    explicit DateReader(const DateFormat& other) : m_other(other) {}
    std::optional<std::int32_t> read(std::string_view cell) {
        if (cell == m_text)
            return m_day;
        auto day = isoDay(cell);
        if (!day)
            day = parseDate(cell, m_other);
        if (!day)
            return std::nullopt;
        m_text = cell;
        m_day = day->number();
        return m_day;
    }

private:
    DateFormat m_other;
    std::string m_text;
    std::int32_t m_day = 0;
};

/// How the values of a file are written, by all of them.
struct Writing {
    DateFormat date;
    bool dateDoubtful = false;
    char decimal = '.';
};

Writing writingOf(Records records, const Layout& layout, const JobContext& job) {
    Writing writing;
    std::vector<std::string_view> fields;
    DateVotes dates;
    DecimalVotes decimals;
    bool anyOther = false;
    for (std::size_t row = 0; !job.cancelled() && records.next(fields); ++row) {
        const auto cell = [&](int column) {
            return static_cast<std::size_t>(column) < fields.size() ? fields[static_cast<std::size_t>(column)]
                                                                    : std::string_view();
        };
        if (!isoDay(cell(layout.date))) {
            anyOther = true;
            dates.add(cell(layout.date));
        }
        decimals.add(cell(layout.sales));
        for (const int column : layout.extras)
            if (cell(column).size() < 16)
                decimals.add(cell(column));
        if (row >= 4000 && !anyOther) // dates that are not of the one form are told by all of them
            break;
    }
    writing.date = dates.format();
    writing.dateDoubtful = anyOther && dates.ambiguous();
    writing.decimal = decimals.decided().value_or('.');
    return writing;
}

Result<LongTable> parse(std::string_view text, const JobContext& job) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (text.substr(0, 4096).find('\0') != std::string_view::npos)
        return fail(ErrorCode::InvalidData, "The file is not a text file in UTF-8.");
    Records records(text, detectDelimiter(text));
    std::vector<std::string_view> fields;
    if (!records.next(fields))
        return fail(ErrorCode::InvalidData, "The file is empty.");
    SHELFCAST_ASSIGN(const Layout layout, readLayout(fields));
    const std::size_t columns = fields.size();
    Records ahead(text, records.delimiter());
    std::vector<std::string_view> header;
    ahead.next(header);
    const Writing writing = writingOf(std::move(ahead), layout, job);

    LongTable table;
    if (writing.dateDoubtful)
        table.notes.push_back("Day and month can be exchanged in every date; read as " +
                              std::string(toString(writing.date.order)) + ".");
    if (layout.item < 0)
        table.notes.emplace_back("There is no column with items: all rows are those of one, called all.");
    table.extras.resize(layout.extras.size());
    std::vector<ExtraReader> extraReaders;
    for (std::size_t e = 0; e < layout.extras.size(); ++e) {
        table.extras[e].name = std::string(fields[static_cast<std::size_t>(layout.extras[e])]);
        extraReaders.emplace_back(table.extras[e], writing.decimal);
    }
    Coder stores(table.stores), items(table.items);
    std::unordered_map<std::uint64_t, std::uint32_t> seriesCodes;
    std::uint64_t lastKey = ~std::uint64_t{0};
    std::uint32_t lastSeries = 0;
    DateReader dates(writing.date);
    const auto cellOf = [&fields](int column) { return fields[static_cast<std::size_t>(column)]; };
    while (records.next(fields)) {
        if (fields.size() != columns)
            return fail(ErrorCode::InvalidData,
                        "Row " + std::to_string(records.line()) + " has " + std::to_string(fields.size()) +
                            " fields where the header has " + std::to_string(columns) + ".",
                        rowName(records.line()));
        const auto day = dates.read(cellOf(layout.date));
        if (!day)
            return fail(ErrorCode::InvalidData,
                        "Row " + std::to_string(records.line()) + ": \"" + std::string(cellOf(layout.date)) +
                            "\" is not a date.",
                        rowName(records.line()));
        const std::string_view salesCell = cellOf(layout.sales);
        const auto sales =
            isEmptyCell(salesCell) ? std::optional<float>(unknown) : numberOf(salesCell, writing.decimal);
        if (!sales)
            return fail(ErrorCode::InvalidData,
                        "Row " + std::to_string(records.line()) + ": the sales \"" + std::string(salesCell) +
                            "\" are not a number.",
                        rowName(records.line()));
        const std::uint32_t store =
            stores.code(layout.store < 0 ? std::string_view("all") : cellOf(layout.store));
        const std::uint32_t item =
            items.code(layout.item < 0 ? std::string_view("all") : cellOf(layout.item));
        const std::uint64_t key = (static_cast<std::uint64_t>(store) << 32) | item;
        if (key != lastKey) {
            const auto [position, isNew] =
                seriesCodes.try_emplace(key, static_cast<std::uint32_t>(table.series.size()));
            if (isNew)
                table.series.push_back({store, item});
            lastKey = key;
            lastSeries = position->second;
        }
        table.seriesOf.push_back(lastSeries);
        table.day.push_back(*day);
        table.sales.push_back(*sales);
        for (std::size_t e = 0; e < extraReaders.size(); ++e)
            extraReaders[e].add(cellOf(layout.extras[e]));
        if (table.day.size() % 65536 == 0) {
            if (job.cancelled())
                return cancelled();
            job.report(MessageId::ReadingTheFile,
                       static_cast<double>(records.position()) / static_cast<double>(text.size()));
        }
    }
    if (table.rows() == 0)
        return fail(ErrorCode::InvalidData, "The file has a header but no rows.");
    return table;
}

} // namespace

std::string plainName(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            plain.push_back(c);
        else if (c >= 'A' && c <= 'Z')
            plain.push_back(static_cast<char>(c - 'A' + 'a'));
    }
    return plain;
}

Result<LongTable> readLongTable(const std::string& path, const JobContext& job) {
    constexpr qint64 readBytes = 16 << 20;
    const QString name = QString::fromStdString(path);
    if (QFileInfo(name).isDir())
        return fail(ErrorCode::Io, "\"" + path + "\" is a folder, not a file.");
    SHELFCAST_TRY(files::mustBeOrdinary(path, "The sales file", path == "/dev/stdin"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    "\"" + path + "\" cannot be read: " + file.errorString().toStdString() + ".");
    // Read, not mapped: a mapping ends the process when another program cuts the file meanwhile.
    std::string text;
    text.reserve(static_cast<std::size_t>(std::max<qint64>(file.size(), 0)));
    for (;;) {
        if (job.cancelled())
            return cancelled();
        const QByteArray part = file.read(readBytes);
        if (part.isEmpty())
            break;
        text.append(part.constData(), static_cast<std::size_t>(part.size()));
    }
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, "\"" + path + "\" cannot be read to its end: " +
                                       file.errorString().toStdString() + ". Nothing was written.");
    if (text.empty())
        return fail(ErrorCode::InvalidData, Message(MessageId::IsEmpty, {path}));
    return parse(text, job);
}

} // namespace shelfcast::io
