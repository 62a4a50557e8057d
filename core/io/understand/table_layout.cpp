#include "io/understand/table_layout.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/columns/dialect_detection.h"
#include "io/sheets/spreadsheet.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/text/text_source.h"
#include "io/understand/block_values.h"
#include "io/understand/column_votes.h"
#include "io/understand/joined_headers.h"
#include "io/understand/layout_questions.h"
#include "io/understand/line_meaning.h"
#include "io/understand/order_items.h"
#include "io/understand/product_names.h"
#include "io/understand/sheet_parts.h"
#include "io/understand/spread_columns.h"
#include "io/understand/sum_rows.h"
#include "io/understand/table_shape.h"
#include "io/understand/unit_words.h"
#include "io/values/number_format.h"

#include <QFileInfo>

#include <algorithm>

namespace shelfcast::io {

namespace {

constexpr std::size_t profileRows = 4000;
constexpr std::size_t headerRows = 200;

/// The start of the file; where that is ASCII alone, behind it the lines of the rest that are not, because
/// they tell the encoding. `whole` says that it is the whole file.
Result<std::string> readEvidence(QFile& file, bool& whole) {
    constexpr std::size_t headBytes = 1 << 18, evidenceBytes = 1 << 16;
    const auto isAscii = [](std::string_view text) {
        return validUtf8Prefix(text) == text.size() &&
               std::none_of(text.begin(), text.end(), [](char c) { return c & '\x80'; });
    };
    std::string head = file.read(headBytes).toStdString();
    whole = file.atEnd();
    if (!isAscii(head) || head.find('\x1B') != std::string::npos)
        return head;
    std::string block, evidence;
    while (!file.atEnd() && evidence.size() < evidenceBytes) {
        block.resize(1 << 20);
        const qint64 got = file.read(block.data(), static_cast<qint64>(block.size()));
        if (got < 0)
            return fail(ErrorCode::Io, "Reading the file failed: " + file.errorString().toStdString() + ".");
        block.resize(static_cast<std::size_t>(got));
        if (isAscii(block))
            continue;
        for (std::string_view rest = block; !rest.empty() && evidence.size() < evidenceBytes;) {
            const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size() - 1) + 1;
            // Cut lines are no evidence: they may end within a character.
            const bool cut = rest.data() == block.data() || end == rest.size();
            if (!cut && !isAscii(rest.substr(0, end)))
                evidence.append(rest.substr(0, end));
            rest.remove_prefix(end);
        }
    }
    if (!evidence.empty())
        head.append("\n").append(evidence);
    return head;
}

/// Asks about an encoding that was guessed, with what the letters look like.
void askAboutEncoding(TableLayout& layout, std::string_view bytes) {
    // A cell that the likely encodings read differently; else the first with letters outside of ASCII.
    const auto shown = [&](Encoding encoding, std::string_view cell) {
        std::string text;
        appendAsUtf8(encoding, cell, true, text);
        return "\"" + shorten(trimText(text), 40) + "\"";
    };
    std::string_view example;
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t end = std::min(rest.find_first_of(",;\t\r\n\""), rest.size());
        const auto cell = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (std::none_of(cell.begin(), cell.end(), [](char c) { return c & '\x80'; }))
            continue;
        if (example.empty())
            example = cell;
        if (layout.encoding.others.empty() ||
            shown(layout.encoding.encoding, cell) != shown(layout.encoding.others.front(), cell)) {
            example = cell;
            break;
        }
    }
    std::string question = "The encoding of the file had to be guessed: read as " +
                           std::string(toString(layout.encoding.encoding)) + ", its letters look like " +
                           shown(layout.encoding.encoding, example);
    for (std::size_t i = 0; i < std::min<std::size_t>(layout.encoding.others.size(), 3); ++i)
        question += (i == 0 ? "; as " : ", as ") + std::string(toString(layout.encoding.others[i])) +
                    " like " + shown(layout.encoding.others[i], example);
    layout.questions.push_back(question +
                               ". If that looks wrong, choose another encoding, or save the file as UTF-8.");
}

Result<void> understandText(TableLayout& layout, const ReadOptions& options) {
    QFile file(layout.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The file cannot be opened: " + file.errorString().toStdString() + ".");
    bool whole = false;
    SHELFCAST_ASSIGN(const std::string bytes, readEvidence(file, whole));
    const std::string_view head = bytes;
    layout.encoding = guessEncoding(head, whole);
    if (!options.encoding.empty()) {
        const auto chosen = encodingFromString(options.encoding);
        if (!chosen)
            return fail(ErrorCode::InvalidArgument, "There is no encoding \"" + options.encoding +
                                                        "\". Choose one of " +
                                                        quotedList(encodingNames(), encodingCount) + ".");
        if (*chosen != layout.encoding.encoding)
            layout.encoding = {*chosen, 0, true, {}};
        layout.encoding.isSure = true;
    }
    std::string text;
    appendAsUtf8(layout.encoding.encoding, head.substr(layout.encoding.bomBytes), whole, text);
    if (!layout.encoding.isSure)
        askAboutEncoding(layout, head);
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
        return fail(ErrorCode::InvalidData,
                    Message(MessageId::TheWorkbookHasNoSheetsWith) + " " + MessageId::NothingWasStored);
    layout.sheet = layout.sheets.front();
    if (!options.sheet.empty()) {
        const std::string wanted = foldText(options.sheet);
        const auto found = std::find_if(layout.sheets.begin(), layout.sheets.end(),
                                        [&](const std::string& sheet) { return foldText(sheet) == wanted; });
        if (found == layout.sheets.end())
            return fail(ErrorCode::NotFound, Message(MessageId::TheWorkbookHasNoSheet, {options.sheet}) +
                                                 " It has " + quotedList(layout.sheets, 8) + ".");
        layout.sheet = *found;
    }
    return {};
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
        if (*field == Field::Product && columnName == everyColumn)
            continue; // see findShape
        const auto column = findColumn(layout, columnName);
        if (!column)
            return fail(
                ErrorCode::NotFound,
                Message("The file has no column \"" + columnName + "\" for " + fieldInWords(*field) + ". ") +
                    Message(MessageId::ItsColumnsAre, {quotedList(layout.headers(), 24)}));
        for (auto& other : layout.map)
            if (other.column == *column)
                other = {};
        at(layout.map, *field) = {*column, 1};
    }
    return {};
}

} // namespace

Result<std::unique_ptr<RowSource>> openRows(const TableLayout& layout) {
    std::unique_ptr<RowSource> rows;
    if (layout.kind != FileKind::Text) {
        SHELFCAST_ASSIGN(rows, openSheets(layout.path, layout.kind, layout.sheet, layout.furtherSheets));
    } else {
        SHELFCAST_ASSIGN(rows, TextSource::open(layout.path, layout.encoding, layout.dialect));
    }
    if (!layout.spread.empty())
        return withSpreadAsRows(std::move(rows), layout.spread);
    return layout.orderItems.empty() ? std::move(rows) : withItemsAsRows(std::move(rows), layout.orderItems);
}

namespace {

/// R and others write a number before each row and no name above it, so that the header is one cell short.
bool hasUnnamedRowNumbers(const TableLayout& layout, const Sample& sample) {
    std::size_t rows = 0;
    std::optional<double> before;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto& row = sample.rows[r];
        const auto number = row.empty() ? std::nullopt : parseNumber(row.front(), '.');
        if (row.size() != layout.columns.size() + 1 || row.back().empty() || !number ||
            (before ? *number != *before + 1 : *number > 1))
            return false;
        before = number;
        ++rows;
    }
    return rows > 0;
}

/// Reads up to `most` rows and takes the header and its columns from them.
Result<std::unique_ptr<RowSource>> readHead(TableLayout& layout, std::size_t most, Sample& sample,
                                            const JobContext& job) {
    SHELFCAST_ASSIGN(auto source, openRows(layout));
    RowChunk chunk;
    while (sample.rows.size() < most) {
        const std::int64_t nextLine = chunk.firstLine + chunk.lineCount;
        SHELFCAST_ASSIGN(const bool more, source->next(chunk));
        if (!more)
            break;
        chunk.firstLine = nextLine;
        source->parse(chunk);
        takeRows(chunk, most, sample);
        if (job.cancelled())
            return cancelled();
    }
    if (sample.rows.empty())
        return fail(ErrorCode::InvalidData,
                    Message(MessageId::HoldsNoRows, {QFileInfo(layout.path).fileName().toStdString()}) + " " +
                        MessageId::NothingWasStored);
    const auto header = guessHeader(
        {sample.rows.begin(),
         sample.rows.begin() + static_cast<std::ptrdiff_t>(std::min(headerRows, sample.rows.size()))});
    layout.hasHeader = header.row >= 0;
    layout.firstDataRow = static_cast<std::size_t>(header.firstDataRow);
    if (layout.hasHeader) {
        layout.headerLine = sample.lines[static_cast<std::size_t>(header.row)];
        for (const auto& cell : sample.rows[static_cast<std::size_t>(header.row)])
            layout.columns.emplace_back().header = shorten(trimText(cell), maxHeaderBytes);
        while (!layout.columns.empty() && layout.columns.back().header.empty())
            layout.columns.pop_back();
        if (joinSecondHeader(layout, sample, static_cast<std::size_t>(header.row)))
            layout.firstDataRow = std::max(layout.firstDataRow, static_cast<std::size_t>(header.row) + 2);
        else
            joinGroupsAbove(layout, sample, static_cast<std::size_t>(header.row));
        if (hasUnnamedRowNumbers(layout, sample))
            layout.columns.emplace(layout.columns.begin());
    }
    return source;
}

Result<TableLayout> understandOne(const QString& path, FileKind kind, const ReadOptions& options,
                                  const JobContext& job) {
    TableLayout layout;
    layout.path = path;
    layout.kind = kind;
    if (layout.kind == FileKind::Text)
        SHELFCAST_TRY(understandText(layout, options));
    else
        SHELFCAST_TRY(understandSpreadsheet(layout, options));
    Sample sample;
    SHELFCAST_ASSIGN(auto source, readHead(layout, profileRows, sample, job));
    findOrderItems(layout, sample, options);
    if (!layout.orderItems.empty()) {
        const Message note = layout.notes.back();
        layout.columns.clear();
        layout.notes.clear();
        sample = {};
        SHELFCAST_ASSIGN(source, readHead(layout, profileRows, sample, job));
        layout.notes.push_back(note);
    }
    const auto settle = [&]() -> Result<void> {
        std::vector<ColumnVotes> votes;
        profileColumns(layout, sample, votes);
        findUnitWords(layout, sample, options, votes);
        layout.map = proposeMapping(layout.columns, layout.hasHeader);
        SHELFCAST_TRY(applyMapping(layout, options));
        findDateParts(layout, options);
        SHELFCAST_TRY(settleVotes(layout, options, *source, sample.rows.size(), votes, job));
        return decideFormats(layout, votes, options);
    };
    const auto asked = layout.questions, noted = layout.notes;
    SHELFCAST_TRY(settle());
    findSpreadColumns(layout, sample, options);
    if (!layout.spread.empty()) {
        layout.questions.insert(layout.questions.begin(), asked.begin(), asked.end());
        layout.notes.insert(layout.notes.begin(), noted.begin(), noted.end());
        layout.columns.clear();
        layout.headGroups.clear();
        layout.decisions.clear();
        layout.dateParts = {};
        sample = {};
        SHELFCAST_ASSIGN(source, readHead(layout, profileRows, sample, job));
        SHELFCAST_TRY(settle());
    }
    SHELFCAST_TRY(findShape(layout, sample, options));
    settleNames(layout, sample, options);
    findBlocks(layout, sample, options);
    if (const auto& product = at(layout.map, Field::Product);
        layout.hasHeader && product.column >= 0 && product.confidence == 0.5)
        layout.questions.push_back(
            Message(MessageId::ThereIsNoColumnWithProducts, {layout.header(product.column)}) + " " +
            MessageId::IsThatRight);
    findSumRows(layout, sample, options);
    findLineMeaning(layout, sample, options);
    askAboutMeaning(layout, sample, options);
    if (!layout.hasHeader)
        layout.questions.push_back(Message(MessageId::TheFileHasNoHeaderRow) + " " +
                                   MessageId::IsTheMappingRight);
    return layout;
}

/// The sheets beside the one that is read whose columns are the same.
std::vector<SheetHead> sheetsAlike(const TableLayout& layout, const JobContext& job) {
    constexpr std::size_t mostSheets = 40;
    std::vector<SheetHead> alike;
    for (std::size_t i = 0; i < std::min(layout.sheets.size(), mostSheets); ++i) {
        if (layout.sheets[i] == layout.sheet)
            continue;
        TableLayout other;
        other.path = layout.path;
        other.kind = layout.kind;
        other.sheet = layout.sheets[i];
        other.spread = layout.spread;
        Sample sample;
        if (!readHead(other, headerRows, sample, job) || other.hasHeader != layout.hasHeader)
            continue;
        if (layout.hasHeader ? other.headers() == layout.headers()
                             : sample.rows.front().size() == layout.columns.size())
            alike.push_back({{other.sheet, other.firstDataRow}, std::move(sample)});
    }
    return alike;
}

void readFurtherSheets(TableLayout& layout, const ReadOptions& options, const JobContext& job) {
    const auto others = sheetsAlike(layout, job);
    if (others.empty())
        return;
    TableLayout own = layout;
    Sample sample;
    if (readHead(own, headerRows, sample, job))
        joinSheets(layout, {{layout.sheet, layout.firstDataRow}, std::move(sample)}, others, options);
}

} // namespace

Result<TableLayout> understandTable(const QString& path, const ReadOptions& options, const JobContext& job) {
    SHELFCAST_ASSIGN(const FileKind kind, detectFileKind(path));
    auto first = understandOne(path, kind, options, job);
    if (kind == FileKind::Text || !options.sheet.empty())
        return first;
    if (first && checkSalesColumns(*first)) {
        readFurtherSheets(*first, options, job);
        return first;
    }
    // A workbook often begins with a cover sheet: the first sheet that holds sales is meant.
    SHELFCAST_ASSIGN(const auto sheets, listSheets(path, kind));
    auto chosen = options;
    for (std::size_t i = 1; i < sheets.size(); ++i) {
        chosen.sheet = sheets[i];
        auto layout = understandOne(path, kind, chosen, job);
        if (layout && checkSalesColumns(*layout)) {
            layout->notes.push_back(
                Message(MessageId::TheWorkbookHasSheetsIsThe, {sheets.size(), sheets[i]}));
            readFurtherSheets(*layout, options, job);
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
                row.emplace_back(withoutFormulaText(trimText(chunk.view(cell))));
            row.resize(layout.columns.size());
        }
    }
    return result;
}

namespace {

/// "05/01" or "5. Jan" under the name of a date.
bool lacksYears(const ColumnProfile& column) {
    return nameScore(column.header, Field::Date) + wordScore(column.header, Field::Date) > 0 &&
           !column.samples.empty() &&
           std::all_of(column.samples.begin(), column.samples.end(), [](const std::string& text) {
               return parseDate(text + "/2024", {DateOrder::Dmy}) ||
                      parseDate(text + "/2024", {DateOrder::Mdy}) ||
                      parseDate(text + " 2024", {DateOrder::Dmy});
           });
}

/// A sentence where the dates that are missing are there as quarters.
std::string aboutQuarters(const TableLayout& layout) {
    const bool found =
        std::any_of(layout.columns.begin(), layout.columns.end(), [](const ColumnProfile& column) {
            return isQuarter(column.header) ||
                   (!column.samples.empty() &&
                    std::all_of(column.samples.begin(), column.samples.end(), isQuarter));
        });
    return found ? " Quarters are too long a step: export the sales by day, week or month." : "";
}

} // namespace

Result<void> checkSalesColumns(const TableLayout& layout) {
    constexpr Field needed[] = {Field::Date, Field::Store, Field::Product, Field::UnitsSold};
    for (std::size_t i = 0; i < layout.columns.size(); ++i)
        if (const auto& column = layout.columns[i];
            column.formulas > 0 && column.formulas * 2 > column.filled &&
            std::any_of(std::begin(needed), std::end(needed),
                        [&](Field field) { return layout.column(field) == static_cast<int>(i); }))
            return fail(ErrorCode::InvalidData,
                        Message("The column \"" + layout.header(static_cast<int>(i)) +
                                "\" holds formulas without their results, as a program writes them that does "
                                "not calculate. ") +
                            MessageId::NothingWasStored +
                            " Open the workbook in Excel or LibreOffice, save it, and import it again.");
    std::vector<std::string> missing;
    if (layout.shape != Shape::Wide) {
        if (!layout.hasDate())
            missing.push_back("a date");
        if (layout.column(Field::UnitsSold) < 0 && !layout.linesArePieces)
            missing.push_back("units sold");
    }
    if (layout.column(Field::Product) < 0 && layout.productColumns.empty() &&
        layout.blocks.title != Field::Product && layout.onlyProduct.empty())
        missing.push_back("a product");
    if (missing.empty())
        return {};
    for (const auto& column : layout.columns)
        if (!layout.hasDate() && layout.shape != Shape::Wide && lacksYears(column))
            return fail(ErrorCode::InvalidData,
                        Message("The dates in \"" + column.header + "\" have no year: row " +
                                std::to_string(column.sampleLine) + " has \"" + column.samples.front() +
                                "\". ") +
                            MessageId::NothingWasStored +
                            " Export the column with its year, or put one in front in the file.");
    // The right name over the wrong values: say which value in which row.
    for (const auto& [field, holds] : {std::pair{Field::Date, MessageId::TheColumnDoesNotHoldDates},
                                       std::pair{Field::UnitsSold, MessageId::TheColumnDoesNotHoldNumbers}})
        for (const auto& column : layout.columns)
            if (layout.shape != Shape::Wide && layout.column(field) < 0 &&
                !(field == Field::Date && layout.hasDate()) && !column.samples.empty() &&
                nameScore(column.header, field) >= 1)
                return fail(ErrorCode::InvalidData,
                            Message(holds, {column.header, column.sampleLine, column.samples.front()}) + " " +
                                MessageId::NothingWasStored + " " + MessageId::CorrectTheColumnInTheFile);
    std::string list;
    for (std::size_t i = 0; i < missing.size(); ++i)
        list += (i == 0 ? "" : i + 1 == missing.size() ? " and " : ", ") + missing[i];
    return fail(
        ErrorCode::InvalidData,
        Message(MessageId::ThisIsNotASalesFile, {list}) + " " +
            Message(layout.columns.size() == 1 ? MessageId::ItsOnlyColumnIs : MessageId::ItsColumnsAre,
                    {quotedList(layout.headers(), 24)}) +
            " " + MessageId::NothingWasStored + " " + MessageId::IfAColumnHoldsThemUnder +
            (layout.mayHaveProductColumns ? Message(" ") + MessageId::IfEachColumnBesideTheDate : Message()) +
            (layout.hasDate() ? "" : aboutQuarters(layout)) +
            (layout.hasDate() != (layout.column(Field::Product) >= 0)
                 ? " If it holds products, stock, suppliers, events or figures by day, choose that table."
                 : ""));
}

} // namespace shelfcast::io
