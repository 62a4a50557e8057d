#include "io/table_layout.h"

#include "io/dialect_detection.h"
#include "io/number_format.h"
#include "io/spreadsheet.h"
#include "io/text_fold.h"
#include "io/text_source.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <unordered_set>

namespace shelfcast::io {

namespace {

constexpr std::size_t profileRows = 4000;
constexpr std::size_t headerRows = 200;
constexpr std::int32_t m5FirstDay = 15003; // 2011-01-29, day d_1 of the M5 competition

Result<void> understandText(TableLayout& layout, const ReadOptions& options) {
    QFile file(layout.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The file cannot be opened: " + file.errorString().toStdString() + ".");
    const QByteArray bytes = file.read(1 << 18);
    const std::string_view head(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    layout.encoding = guessEncoding(head, file.atEnd());
    if (!options.encoding.empty()) {
        const auto chosen = encodingFromString(options.encoding);
        if (!chosen)
            return fail(ErrorCode::InvalidArgument, "There is no encoding \"" + options.encoding +
                                                        "\". Choose one of " +
                                                        quotedList(encodingNames(), 20) + ".");
        if (*chosen != layout.encoding.encoding)
            layout.encoding = {*chosen, 0};
    }
    std::string text;
    appendAsUtf8(layout.encoding.encoding, head.substr(layout.encoding.bomBytes), file.atEnd(), text);
    layout.dialect = guessDialect(text).dialect;
    if (!options.delimiter.empty()) {
        const bool tab = options.delimiter == "\\t" || foldName(options.delimiter) == "tab";
        if (!tab && options.delimiter.size() != 1)
            return fail(ErrorCode::InvalidArgument,
                        "The delimiter must be one character, not \"" + options.delimiter + "\".");
        layout.dialect.delimiter = tab ? '\t' : options.delimiter.front();
        layout.dialect.collapse = layout.dialect.delimiter == ' ';
    }
    return {};
}

Result<void> understandSpreadsheet(TableLayout& layout, const ReadOptions& options) {
    SHELFCAST_ASSIGN(layout.sheets, listSheets(layout.path, layout.kind));
    if (layout.sheets.empty())
        return fail(ErrorCode::InvalidData, "The workbook has no sheets with cells. Nothing was stored.");
    layout.sheet = layout.sheets.front();
    if (!options.sheet.empty()) {
        const std::string wanted = foldText(options.sheet);
        const auto found = std::find_if(layout.sheets.begin(), layout.sheets.end(),
                                        [&](const std::string& sheet) { return foldText(sheet) == wanted; });
        if (found == layout.sheets.end())
            return fail(ErrorCode::NotFound, "The workbook has no sheet \"" + options.sheet + "\". It has " +
                                                 quotedList(layout.sheets, 8) + ".");
        layout.sheet = *found;
    }
    return {};
}

struct Sample {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::vector<CellKind>> kinds;
    std::vector<std::int64_t> lines;
};

void takeRows(const RowChunk& chunk, std::size_t limit, Sample& sample) {
    for (std::size_t r = 0; r < chunk.rows() && sample.rows.size() < limit; ++r) {
        auto& row = sample.rows.emplace_back();
        auto& kinds = sample.kinds.emplace_back();
        for (const auto& cell : chunk.row(r)) {
            row.emplace_back(trimText(chunk.view(cell)));
            kinds.push_back(cell.kind);
        }
        sample.lines.push_back(chunk.lineOf(r));
    }
}

struct ColumnVotes {
    DateVotes date;
    DecimalVotes decimal;
};

void profileColumns(TableLayout& layout, const Sample& sample, std::vector<ColumnVotes>& votes) {
    // Cells right of the header are a broken row, unless most rows have them.
    std::size_t width = 0, wider = 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        width = std::max(width, sample.rows[r].size());
        wider += sample.rows[r].size() > layout.columns.size();
    }
    if (!layout.hasHeader || wider * 2 > sample.rows.size() - layout.firstDataRow)
        layout.columns.resize(std::max(width, layout.columns.size()));
    votes.resize(layout.columns.size());
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        auto& column = layout.columns[c];
        std::unordered_set<std::string> distinct;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
            const auto& row = sample.rows[r];
            if (c >= row.size() || isMissing(row[c])) {
                ++column.missing;
                continue;
            }
            const std::string& text = row[c];
            if (column.filled++ == 0)
                column.sampleLine = sample.lines[r];
            if (distinct.insert(text).second && column.samples.size() < 3)
                column.samples.push_back(shorten(text, 60));
            const CellKind kind = sample.kinds[r][c];
            if (kind == CellKind::Date) {
                ++column.dates;
                column.timed += text.size() > 10;
                votes[c].date.add(text);
                continue;
            }
            votes[c].date.add(text);
            if (kind == CellKind::Text)
                votes[c].decimal.add(text);
            auto number = parseNumber(text, '.');
            if (!number && kind == CellKind::Text)
                number = parseNumber(text, ',');
            if (number) {
                ++column.numbers;
                column.integers += *number == static_cast<double>(static_cast<std::int64_t>(*number));
            }
            column.timed += text.find(':') != std::string::npos;
        }
        column.distinct = distinct.size();
        column.dates = std::max<std::size_t>(column.dates, static_cast<std::size_t>(votes[c].date.dates()));
        if (nameScore(column.header, Field::Date) > 0)
            column.dates =
                std::max<std::size_t>(column.dates, static_cast<std::size_t>(votes[c].date.serials()));
    }
}

/// Column named by the user: a header, or "#3" / "column 3" for the third column.
std::optional<int> findColumn(const TableLayout& layout, const std::string& name) {
    const std::string wanted = foldText(trimText(name));
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        if (foldText(layout.columns[i].header) == wanted && !wanted.empty())
            return static_cast<int>(i);
    const std::string folded = foldName(name);
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        if (foldName(layout.columns[i].header) == folded && !folded.empty())
            return static_cast<int>(i);
    std::string_view digits = wanted;
    if (digits.starts_with('#'))
        digits.remove_prefix(1);
    else if (digits.starts_with("column "))
        digits.remove_prefix(7);
    else if (layout.hasHeader)
        return std::nullopt;
    const auto number = parseNumber(digits, '.');
    if (number && *number >= 1 && *number <= static_cast<double>(layout.columns.size()) &&
        *number == static_cast<int>(*number))
        return static_cast<int>(*number) - 1;
    return std::nullopt;
}

Result<void> applyMapping(TableLayout& layout, const ReadOptions& options) {
    for (const auto& [fieldName, columnName] : options.mapping) {
        const auto field = fieldFromString(fieldName);
        if (!field)
            return fail(ErrorCode::InvalidArgument,
                        "There is no field \"" + fieldName +
                            "\". Fields are date, store, product, units_sold, category, "
                            "region, inventory_level, units_ordered, price, discount, "
                            "weather, promotion, competitor_price, seasonality and name.");
        if (columnName.empty()) {
            at(layout.map, *field) = {};
            continue;
        }
        if (*field == Field::Date && Day::fromIso(columnName))
            continue; // the first day of a wide table
        const auto column = findColumn(layout, columnName);
        if (!column)
            return fail(ErrorCode::NotFound, "The file has no column \"" + columnName + "\" for " +
                                                 fieldInWords(*field) + ". Its columns are " +
                                                 quotedList(layout.headers(), 24) + ".");
        for (auto& other : layout.map)
            if (other.column == *column)
                other = {};
        at(layout.map, *field) = {*column, 1};
    }
    return {};
}

/// True for a date with a time that is not midnight.
bool hasTimeOfDay(const std::string& text) {
    const std::size_t colon = text.find(':');
    return colon != std::string::npos && colon >= 1 &&
           text.find_first_of("123456789", colon >= 2 ? colon - 2 : 0) != std::string::npos;
}

Result<void> findShape(TableLayout& layout, const ReadOptions& options) {
    DateVotes headerDates;
    std::size_t numbered = 0;
    std::vector<int> dayColumns;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& header = layout.columns[i].header;
        const bool usedByUser =
            std::any_of(options.mapping.begin(), options.mapping.end(), [&](const auto& entry) {
                return !entry.second.empty() && foldName(entry.second) == foldName(header);
            });
        if (!layout.hasHeader || usedByUser || !isDayHeader(header))
            continue;
        dayColumns.push_back(static_cast<int>(i));
        numbered += dayNumberOfHeader(header) > 0;
        headerDates.add(header);
    }
    const bool wide = dayColumns.size() >= 3 && (numbered == 0 || numbered == dayColumns.size());
    if (wide) {
        layout.shape = Shape::Wide;
        for (auto& mapped : layout.map)
            if (std::find(dayColumns.begin(), dayColumns.end(), mapped.column) != dayColumns.end())
                mapped = {};
        at(layout.map, Field::UnitsSold) = {};
        at(layout.map, Field::Date) = {};
        if (layout.column(Field::Product) < 0 && dayColumns.front() > 0)
            at(layout.map, Field::Product) = {dayColumns.front() - 1, 0.6}; // the names beside the first day
        DateFormat format = headerDates.format();
        if (const auto order = dateOrderFromString(options.dateOrder))
            format.order = *order;
        Day start(m5FirstDay);
        if (numbered > 0) {
            const auto given = options.mapping.find("date");
            const auto m5 =
                std::any_of(layout.columns.begin(), layout.columns.end(), [](const ColumnProfile& column) {
                    return column.header == "cat_id" || column.header == "dept_id";
                });
            if (given != options.mapping.end() && Day::fromIso(given->second)) {
                start = *Day::fromIso(given->second);
            } else {
                start = m5 ? start : *Day::fromYmd(2022, 1, 1);
                layout.questions.push_back(
                    "The columns are numbered days without dates: which date is \"" +
                    layout.columns[static_cast<std::size_t>(dayColumns[0])].header + "\"? Assumed day 1 = " +
                    start.toIso() + (m5 ? ", the first day of the M5 data this layout comes from." : "."));
            }
        } else if (headerDates.ambiguous() && options.dateOrder.empty()) {
            layout.questions.push_back("Day and month of the date columns can be exchanged; read as " +
                                       std::string(toString(format.order)) + ". Is that right?");
        }
        layout.date = format;
        for (const int column : dayColumns) {
            const auto& header = layout.columns[static_cast<std::size_t>(column)].header;
            const auto day = numbered > 0 ? std::optional(start + (dayNumberOfHeader(header) - 1))
                                          : parseDate(header, format);
            if (!day)
                return fail(ErrorCode::InvalidData, "The column \"" + header + "\" is no date in the order " +
                                                        std::string(toString(format.order)) +
                                                        ". Nothing was stored.");
            layout.days.push_back({column, *day});
        }
        return {};
    }
    const int date = layout.column(Field::Date);
    const bool timed = date >= 0 && layout.columns[static_cast<std::size_t>(date)].timed * 2 >
                                        layout.columns[static_cast<std::size_t>(date)].filled;
    const bool byTheClock =
        date >= 0 && timed &&
        std::any_of(layout.columns[static_cast<std::size_t>(date)].samples.begin(),
                    layout.columns[static_cast<std::size_t>(date)].samples.end(), hasTimeOfDay);
    if (layout.column(Field::Invoice) >= 0 || byTheClock)
        layout.shape = Shape::Transactions;
    return {};
}

/// What the numbers of all columns say about the decimal sign.
DecimalVotes decimalVotes(const TableLayout& layout, const std::vector<ColumnVotes>& votes) {
    DecimalVotes decimal;
    for (std::size_t i = 0; i < votes.size(); ++i)
        if (static_cast<int>(i) != layout.column(Field::Date) &&
            votes[i].date.dates() * 2 < votes[i].date.values() + 1)
            decimal.merge(votes[i].decimal);
    return decimal;
}

bool isDecimalOpen(const TableLayout& layout, const DecimalVotes& decimal) {
    if (layout.kind != FileKind::Text || decimal.contradictory() || decimal.ambiguous())
        return layout.kind == FileKind::Text;
    // Whole numbers so far: between commas the decimal sign is the point, elsewhere the first fraction tells.
    return !decimal.decided() && layout.dialect.delimiter != ',';
}

/// Reads the rest of the file, after the rows of the sample, while the order of day and month, or the decimal
/// sign, is open.
Result<void> settleVotes(const TableLayout& layout, const ReadOptions& options, RowSource& source,
                         std::size_t sampledRows, std::vector<ColumnVotes>& votes, const JobContext& job) {
    const int date = layout.column(Field::Date);
    const auto dateOpen = [&] {
        return options.dateOrder.empty() && date >= 0 &&
               votes[static_cast<std::size_t>(date)].date.ambiguous();
    };
    const auto decimalOpen = [&] {
        return options.decimal.empty() && isDecimalOpen(layout, decimalVotes(layout, votes));
    };
    if (!dateOpen() && !decimalOpen())
        return {};
    SHELFCAST_TRY(source.rewind());
    RowChunk chunk;
    std::size_t index = 0;
    for (bool dates = dateOpen(), decimals = decimalOpen(); dates || decimals;
         dates = dateOpen(), decimals = decimalOpen()) {
        if (job.cancelled())
            return cancelled();
        SHELFCAST_ASSIGN(const bool more, source.next(chunk));
        if (!more)
            break;
        source.parse(chunk);
        job.report("Looking at the whole file", chunk.progress);
        for (std::size_t r = 0; r < chunk.rows(); ++r) {
            if (index++ < sampledRows)
                continue;
            const auto row = chunk.row(r);
            for (std::size_t c = 0; c < std::min(row.size(), votes.size()); ++c) {
                const bool isDate = static_cast<int>(c) == date;
                if (isDate && dates)
                    votes[c].date.add(chunk.view(row[c]));
                else if (!isDate && decimals && row[c].kind == CellKind::Text)
                    votes[c].decimal.add(chunk.view(row[c]));
            }
        }
    }
    return {};
}

Result<void> decideFormats(TableLayout& layout, const std::vector<ColumnVotes>& votes,
                           const ReadOptions& options) {
    const DecimalVotes decimal = decimalVotes(layout, votes);
    if (!options.decimal.empty()) {
        if (options.decimal != "." && options.decimal != ",")
            return fail(ErrorCode::InvalidArgument,
                        "The decimal sign is \".\" or \",\", not \"" + options.decimal + "\".");
        layout.decimal = options.decimal.front();
    } else if (const auto sign = decimal.decided()) {
        layout.decimal = *sign;
    } else if (decimal.ambiguous()) {
        // 1.234 with a semicolon between the columns is a thousand in the countries that write so.
        const bool european = layout.kind == FileKind::Text && layout.dialect.delimiter == ';';
        layout.decimal = european && decimal.maybePoint() > 0 ? ',' : '.';
        layout.questions.push_back(
            std::string("All numbers with a ") +
            (decimal.maybePoint() > decimal.maybeComma() ? "point" : "comma") +
            " have three digits after it, so it may group thousands or mark decimals; the "
            "decimal sign is taken to be \"" +
            layout.decimal + "\". Is that right?");
    }
    const int date = layout.column(Field::Date);
    if (date < 0)
        return {};
    const auto& dates = votes[static_cast<std::size_t>(date)].date;
    layout.date = dates.format();
    if (!options.dateOrder.empty()) {
        const auto order = dateOrderFromString(options.dateOrder);
        if (!order)
            return fail(ErrorCode::InvalidArgument,
                        "The date order is YMD, DMY or MDY, not \"" + options.dateOrder + "\".");
        layout.date.order = *order;
    } else if (dates.ambiguous()) {
        layout.questions.push_back(
            "Day and month can be exchanged in every date of \"" + layout.header(date) + "\"; read as " +
            (layout.date.order == DateOrder::Dmy ? "day, month, year" : "month, day, year") +
            ". Is that right?");
    }
    return {};
}

std::string delimiterInWords(char delimiter) {
    switch (delimiter) {
    case ',':
        return "Comma";
    case ';':
        return "Semicolon";
    case '\t':
        return "Tab";
    case '|':
        return "Vertical bar";
    case ' ':
        return "Blank";
    default:
        return std::string("\"") + delimiter + "\"";
    }
}

std::string grouped(std::int64_t number) {
    std::string text = std::to_string(number);
    for (std::ptrdiff_t i = static_cast<std::ptrdiff_t>(text.size()) - 3; i > 0; i -= 3)
        text.insert(static_cast<std::size_t>(i), ",");
    return text;
}

} // namespace

std::string_view toString(Shape shape) {
    return shape == Shape::Wide ? "wide" : shape == Shape::Transactions ? "transactions" : "long";
}

std::string TableLayout::header(int column) const {
    if (column >= 0 && static_cast<std::size_t>(column) < columns.size() &&
        !columns[static_cast<std::size_t>(column)].header.empty())
        return columns[static_cast<std::size_t>(column)].header;
    return "column " + std::to_string(column + 1);
}

std::vector<std::string> TableLayout::headers() const {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].header.empty() || columns[i].filled > 0)
            result.push_back(header(static_cast<int>(i)));
    return result;
}

Result<std::unique_ptr<RowSource>> openRows(const TableLayout& layout) {
    if (layout.kind != FileKind::Text)
        return openSheet(layout.path, layout.kind, layout.sheet);
    SHELFCAST_ASSIGN(auto source, TextSource::open(layout.path, layout.encoding, layout.dialect));
    return std::unique_ptr<RowSource>(std::move(source));
}

namespace {

Result<TableLayout> understandOne(const QString& path, FileKind kind, const ReadOptions& options,
                                  const JobContext& job) {
    TableLayout layout;
    layout.path = path;
    layout.kind = kind;
    if (layout.kind == FileKind::Text)
        SHELFCAST_TRY(understandText(layout, options));
    else
        SHELFCAST_TRY(understandSpreadsheet(layout, options));
    SHELFCAST_ASSIGN(auto source, openRows(layout));
    RowChunk chunk;
    Sample sample;
    while (sample.rows.size() < profileRows) {
        const std::int64_t nextLine = chunk.firstLine + chunk.lineCount;
        SHELFCAST_ASSIGN(const bool more, source->next(chunk));
        if (!more)
            break;
        chunk.firstLine = nextLine;
        source->parse(chunk);
        takeRows(chunk, profileRows, sample);
        if (job.cancelled())
            return cancelled();
    }
    if (sample.rows.empty())
        return fail(ErrorCode::InvalidData, "\"" + QFileInfo(path).fileName().toStdString() +
                                                "\" holds no rows. Nothing was stored.");
    const auto header = guessHeader(
        {sample.rows.begin(),
         sample.rows.begin() + static_cast<std::ptrdiff_t>(std::min(headerRows, sample.rows.size()))});
    layout.hasHeader = header.row >= 0;
    layout.firstDataRow = static_cast<std::size_t>(header.firstDataRow);
    if (layout.hasHeader) {
        layout.headerLine = sample.lines[static_cast<std::size_t>(header.row)];
        for (const auto& cell : sample.rows[static_cast<std::size_t>(header.row)])
            layout.columns.emplace_back().header = trimText(cell);
        while (!layout.columns.empty() && layout.columns.back().header.empty())
            layout.columns.pop_back();
    }
    std::vector<ColumnVotes> votes;
    profileColumns(layout, sample, votes);
    layout.map = proposeMapping(layout.columns, layout.hasHeader);
    SHELFCAST_TRY(applyMapping(layout, options));
    SHELFCAST_TRY(settleVotes(layout, options, *source, sample.rows.size(), votes, job));
    SHELFCAST_TRY(decideFormats(layout, votes, options));
    SHELFCAST_TRY(findShape(layout, options));
    if (!layout.hasHeader)
        layout.questions.push_back(
            "The file has no header row, so the columns were told apart by their values. Is the "
            "mapping right?");
    return layout;
}

} // namespace

Result<TableLayout> understandTable(const QString& path, const ReadOptions& options, const JobContext& job) {
    SHELFCAST_ASSIGN(const FileKind kind, detectFileKind(path));
    auto first = understandOne(path, kind, options, job);
    if (kind == FileKind::Text || !options.sheet.empty() || (first && checkSalesColumns(*first)))
        return first;
    // A workbook often begins with a cover sheet: the first sheet that holds sales is meant.
    SHELFCAST_ASSIGN(const auto sheets, listSheets(path, kind));
    auto chosen = options;
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        chosen.sheet = sheets[i];
        auto layout = understandOne(path, kind, chosen, job);
        if (layout && checkSalesColumns(*layout)) {
            layout->notes.push_back("The workbook has " + std::to_string(sheets.size()) + " sheets; \"" +
                                    sheets[i] + "\" is the first that holds sales.");
            return layout;
        }
    }
    return first;
}

Result<std::vector<std::vector<std::string>>> sampleRows(const TableLayout& layout, std::size_t rows) {
    SHELFCAST_ASSIGN(auto source, openRows(layout));
    std::vector<std::vector<std::string>> result(1);
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        result[0].push_back(layout.header(static_cast<int>(i)));
    RowChunk chunk;
    for (std::size_t index = 0; result.size() <= rows;) {
        SHELFCAST_ASSIGN(const bool more, source->next(chunk));
        if (!more)
            break;
        source->parse(chunk);
        for (std::size_t r = 0; r < chunk.rows() && result.size() <= rows; ++r, ++index) {
            if (index < layout.firstDataRow)
                continue;
            auto& row = result.emplace_back();
            for (const auto& cell : chunk.row(r))
                row.emplace_back(trimText(chunk.view(cell)));
            row.resize(layout.columns.size());
        }
    }
    return result;
}

Result<void> checkSalesColumns(const TableLayout& layout) {
    std::vector<std::string> missing;
    if (layout.shape != Shape::Wide) {
        if (layout.column(Field::Date) < 0)
            missing.push_back("a date");
        if (layout.column(Field::UnitsSold) < 0)
            missing.push_back("units sold");
    }
    if (layout.column(Field::Product) < 0)
        missing.push_back("a product");
    if (missing.empty())
        return {};
    // The right name over the wrong values: say which value in which row.
    for (const auto& [field, holds] :
         {std::pair{Field::Date, "dates"}, std::pair{Field::UnitsSold, "numbers"}})
        for (const auto& column : layout.columns)
            if (layout.shape != Shape::Wide && layout.column(field) < 0 && !column.samples.empty() &&
                nameScore(column.header, field) >= 1)
                return fail(ErrorCode::InvalidData,
                            "The column \"" + column.header + "\" does not hold " + holds + ": row " +
                                std::to_string(column.sampleLine) + " has \"" + column.samples.front() +
                                "\". Nothing was stored. Correct the column in the file, or choose another "
                                "one in the mapping.");
    std::string list;
    for (std::size_t i = 0; i < missing.size(); ++i)
        list += (i == 0 ? "" : i + 1 == missing.size() ? " and " : ", ") + missing[i];
    return fail(ErrorCode::InvalidData,
                "This is not a sales file: no column with " + list + " was found. Its " +
                    (layout.columns.size() == 1 ? "only column is " : "columns are ") +
                    quotedList(layout.headers(), 24) +
                    ". Nothing was stored. If a column holds them under another name, choose it "
                    "in the mapping.");
}

ImportUnderstanding describe(const TableLayout& layout, const ReadOptions& options, std::int64_t rows) {
    ImportUnderstanding result;
    const bool text = layout.kind == FileKind::Text;
    result.format = !text                              ? layout.kind == FileKind::Xlsx  ? "XLSX"
                                                         : layout.kind == FileKind::Xls ? "XLS"
                                                                                        : "ODS"
                    : layout.dialect.delimiter == '\t' ? "TSV"
                                                       : "CSV";
    if (text) {
        result.encoding = toString(layout.encoding.encoding);
        result.delimiter = std::string(1, layout.dialect.delimiter);
    }
    result.decimal = std::string(1, layout.decimal);
    result.dateOrder = toString(layout.date.order);
    result.shape = toString(layout.shape);
    result.sheets = layout.sheets;
    result.sheet = layout.sheet;
    result.headerRow = layout.headerLine;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        ColumnMapping mapping;
        mapping.column = static_cast<int>(i);
        mapping.header = layout.columns[i].header;
        mapping.samples = layout.columns[i].samples;
        mapping.confidence = 0;
        for (std::size_t f = 0; f < fieldCount; ++f)
            if (layout.map[f].column == mapping.column && static_cast<Field>(f) != Field::Forecast) {
                mapping.field = toString(static_cast<Field>(f));
                mapping.confidence = layout.map[f].confidence;
            }
        const bool isDay = std::any_of(layout.days.begin(), layout.days.end(),
                                       [&](const DayColumn& day) { return day.column == mapping.column; });
        if (isDay) {
            mapping.field = toString(Field::UnitsSold);
            mapping.confidence = 0.9;
        }
        result.columns.push_back(std::move(mapping));
    }
    result.questions = layout.questions;
    if (layout.column(Field::Store) < 0)
        result.questions.push_back("The file has no store column; all rows go to the store \"" +
                                   (options.store.empty() ? std::string("Store 1") : options.store) + "\".");
    result.sentence =
        text ? delimiterInWords(layout.dialect.delimiter) : result.format + " sheet \"" + layout.sheet + "\"";
    result.sentence += layout.decimal == ',' ? ", decimal comma" : ", decimal point";
    if (layout.shape == Shape::Wide)
        result.sentence += ", one column per date";
    else if (layout.date.serial)
        result.sentence += ", dates as serial numbers";
    else
        result.sentence += layout.date.order == DateOrder::Dmy   ? ", dates day.month.year"
                           : layout.date.order == DateOrder::Mdy ? ", dates month/day/year"
                                                                 : ", dates year-month-day";
    if (layout.shape == Shape::Transactions)
        result.sentence += ", receipt lines summed to the day";
    if (rows >= 0)
        result.sentence += ", " + grouped(rows) + " rows";
    return result;
}

std::string layoutKey(const TableLayout& layout) {
    std::string text = layout.hasHeader ? "header" : "columns " + std::to_string(layout.columns.size());
    if (layout.hasHeader)
        for (const auto& column : layout.columns)
            text += "\x1F" + foldText(column.header);
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
    return "import.mapping." + hash.toHex().left(16).toStdString();
}

} // namespace shelfcast::io
