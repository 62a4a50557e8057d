#include "io/understand/column_votes.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/values/row_words.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace shelfcast::io {

const std::string& cellOf(const std::vector<std::string>& row, int column) {
    static const std::string none;
    return column >= 0 && static_cast<std::size_t>(column) < row.size()
               ? row[static_cast<std::size_t>(column)]
               : none;
}

void takeRows(const RowChunk& chunk, std::size_t limit, Sample& sample) {
    for (std::size_t r = 0; r < chunk.rows() && sample.rows.size() < limit; ++r) {
        auto& row = sample.rows.emplace_back();
        auto& kinds = sample.kinds.emplace_back();
        for (const auto& cell : chunk.row(r)) {
            row.emplace_back(withoutFormulaText(withoutNeutralMark(trimText(chunk.view(cell)))));
            kinds.push_back(cell.kind);
        }
        sample.lines.push_back(chunk.lineOf(r));
    }
}

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
        votes[c].date = DateVotes(periodOfName(column.header));
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
            const auto& row = sample.rows[r];
            if (c < row.size() && sample.kinds[r][c] == CellKind::Formula) {
                ++column.formulas;
                ++column.missing;
                continue;
            }
            column.written += c < row.size() && !isMissing(row[c]);
            if (c >= row.size() || isMissing(row[c]) || isTotalsWord(row[c])) {
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
                column.integers += *number == std::floor(*number);
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

namespace {

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

} // namespace

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
        job.report(MessageId::LookingAtTheWholeFile, chunk.progress);
        for (std::size_t r = 0; r < chunk.rows(); ++r) {
            if (index++ < sampledRows)
                continue;
            const auto row = chunk.row(r);
            for (std::size_t c = 0; c < std::min(row.size(), votes.size()); ++c) {
                const bool isDate = static_cast<int>(c) == date;
                if (isDate && dates)
                    votes[c].date.add(withoutFormulaText(chunk.view(row[c])));
                else if (!isDate && decimals && row[c].kind == CellKind::Text)
                    votes[c].decimal.add(withoutFormulaText(chunk.view(row[c])));
            }
        }
    }
    return {};
}

namespace {

/// The calendar of the years, and what a spreadsheet did to the dates: said, and to be decided otherwise.
void decideCalendar(TableLayout& layout, const DateVotes& dates, const ReadOptions& options) {
    const std::string column = layout.header(layout.column(Field::Date));
    const auto chosen = [&](const char* code) {
        const auto found = options.decisions.find(code);
        return found == options.decisions.end() ? std::string() : found->second;
    };
    if (const auto calendar = calendarFromString(chosen("calendar"))) {
        layout.date.calendar = *calendar;
        if (*calendar == Calendar::Gregorian) {
            ImportDecision decision{"calendar",
                                    Message(MessageId::AsYouDecidedTheYearsOf, {column}),
                                    std::string(toString(*calendar)),
                                    {},
                                    false};
            for (const Calendar other : calendars)
                if (other != *calendar)
                    decision.alternatives.emplace_back(toString(other));
            layout.decisions.push_back(std::move(decision));
        }
    }
    if (const Calendar calendar = layout.date.calendar; calendar != Calendar::Gregorian) {
        const auto day = parseDate(dates.eraExample(), layout.date);
        ImportDecision decision{
            "calendar",
            day ? Message(MessageId::TheYearsOfAreThoseOfIs,
                          {column, Message::known(calendarInWords(calendar)), dates.eraExample(), *day})
                : Message(MessageId::TheYearsOfAreThoseOf,
                          {column, Message::known(calendarInWords(calendar))}),
            std::string(toString(calendar)),
            {},
            false};
        for (const Calendar other : calendars)
            if (other != calendar)
                decision.alternatives.emplace_back(toString(other));
        layout.decisions.push_back(std::move(decision));
    } else if (dates.withEra() > 0) {
        const auto day = parseDate(dates.eraExample(), layout.date);
        layout.decisions.push_back(
            {"era",
             day ? Message(MessageId::TheYearsOfAreCountedByErasIs, {column, dates.eraExample(), *day})
                 : Message(MessageId::TheYearsOfAreCountedByEras, {column}),
             "era",
             {},
             false});
    }
    if (layout.date.swapped || chosen("swapped_dates") == "yes") {
        layout.date.swapped = chosen("swapped_dates") != "no";
        layout.decisions.push_back(
            {"swapped_dates",
             Message(MessageId::OfTheDatesInThoseWhose, {column}) + " " +
                 (layout.date.swapped ? MessageId::DayAndMonthArePutBack : MessageId::TheyAreLeftAsTheyStand),
             layout.date.swapped ? "yes" : "no",
             {layout.date.swapped ? "no" : "yes"},
             true});
    }
    if (const std::string doubt = dates.monthDoubt(); !doubt.empty())
        layout.questions.push_back(Message("In \"" + column + "\" " + doubt + ". ") + MessageId::IsThatRight);
}

} // namespace

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
        const bool points = decimal.maybePoint() > decimal.maybeComma();
        bool grouped = false; // in a column of one unit
        for (std::size_t i = 0; i < votes.size(); ++i)
            grouped =
                grouped || (votes[i].decimal.groups() && (votes[i].decimal.maybePoint() > 0) == points &&
                            layout.columns[i].refusedWords.empty());
        layout.decimal = (european && decimal.maybePoint() > 0) || (grouped && points) ? ',' : '.';
        // Prices are often whole thousands; numbers of units never all are, so that 5,000 means 5.
        const int units = layout.column(Field::UnitsSold);
        const bool unitsAlone =
            units >= 0 && votes[static_cast<std::size_t>(units)].decimal.onlyZeros() &&
            votes[static_cast<std::size_t>(units)].decimal.maybePoint() == decimal.maybePoint() &&
            votes[static_cast<std::size_t>(units)].decimal.maybeComma() == decimal.maybeComma();
        if (unitsAlone && !grouped && (decimal.maybePoint() == 0 || decimal.maybeComma() == 0))
            layout.decimal = points ? '.' : ',';
        layout.questions.push_back(
            Message(points ? MessageId::AllNumbersWithAPointHave : MessageId::AllNumbersWithACommaHave,
                    {std::string(1, layout.decimal)}) +
            " " + MessageId::IsThatRight);
    }
    if (options.decimal.empty()) // a quantity of 1.0 beside a price of 0,90
        for (std::size_t i = 0; i < votes.size() && layout.kind == FileKind::Text; ++i)
            if (const auto own = votes[i].decimal.decided(); own && *own != layout.decimal)
                layout.columns[i].decimal = *own;
    const int date = layout.column(Field::Date);
    if (date < 0)
        return {};
    const auto& dates = votes[static_cast<std::size_t>(date)].date;
    layout.date = dates.format();
    decideCalendar(layout, dates, options);
    if (!options.dateOrder.empty()) {
        const auto order = dateOrderFromString(options.dateOrder);
        if (!order)
            return fail(ErrorCode::InvalidArgument,
                        "The date order is YMD, DMY or MDY, not \"" + options.dateOrder + "\".");
        layout.date.order = *order;
        layout.date.slashed.reset();
    } else if (layout.date.slashed) {
        layout.questions.push_back(
            Message(MessageId::DatesWithStrokesReadOtherwise,
                    {layout.header(date), toString(*layout.date.slashed), toString(layout.date.order)}) +
            " " + MessageId::IsThatRight);
    } else if (dates.ambiguous()) {
        layout.questions.push_back(Message(layout.date.order == DateOrder::Dmy
                                               ? MessageId::DatesReadDayFirst
                                               : MessageId::DatesReadMonthFirst,
                                           {layout.header(date)}) +
                                   " " + MessageId::IsThatRight);
    }
    return {};
}

} // namespace shelfcast::io
