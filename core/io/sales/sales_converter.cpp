#include "io/sales/sales_converter.h"

#include "base/message_ids.h"
#include "io/sales/row_times.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/understand/line_meaning.h"
#include "io/understand/row_prints.h"
#include "io/understand/row_status.h"
#include "io/understand/unit_words.h"
#include "io/values/date_format.h"
#include "io/values/number_format.h"
#include "io/values/row_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace shelfcast::io {

namespace {

std::string inQuotes(std::string_view text) {
    return "\"" + shorten(text, 60) + "\"";
}

/// 0/1, yes/no in the shipped languages; any other word names a holiday or promotion. nullopt = no value.
std::optional<double> parseFlag(std::string_view text, char decimal) {
    if (isMissing(text) && foldText(text) != "none")
        return std::nullopt;
    if (const auto number = parseNumber(text, decimal))
        return number;
    static constexpr std::array<std::string_view, 12> no = {"false", "no", "n",      "nein", "non",  "nao",
                                                            "nee",   "f",  "falsch", "faux", "none", "falso"};
    const std::string folded = foldText(text);
    return std::find(no.begin(), no.end(), folded) != no.end() ? 0.0 : 1.0;
}

struct NumberColumn {
    Field field;
    std::vector<double> SalesBatch::*values;
};
constexpr std::array<NumberColumn, 5> numberColumns = {{
    {Field::Price, &SalesBatch::price},
    {Field::Discount, &SalesBatch::discount},
    {Field::CompetitorPrice, &SalesBatch::competitorPrice},
    {Field::InventoryLevel, &SalesBatch::inventoryLevel},
    {Field::UnitsOrdered, &SalesBatch::unitsOrdered},
}};
constexpr int plannedNumbers = 2; ///< price and discount: what a row ahead can plan; a competitor's price is
                                  ///< only seen, and not used before its day

struct TextColumn {
    Field field;
    std::vector<std::uint32_t> SalesBatch::*codes;
    LocalDictionary ConvertedChunk::*dictionary;
};
constexpr std::array<TextColumn, 4> textColumns = {{
    {Field::Weather, &SalesBatch::weather, &ConvertedChunk::weather},
    {Field::Seasonality, &SalesBatch::seasonality, &ConvertedChunk::seasonality},
    {Field::Category, &SalesBatch::category, &ConvertedChunk::category},
    {Field::Region, &SalesBatch::region, &ConvertedChunk::region},
}};

/// Nothing, or the line that a list draws under its header.
bool isBlankRow(const RowChunk& chunk, std::span<const Cell> row) {
    return std::all_of(row.begin(), row.end(), [&](const Cell& cell) {
        const auto text = trimText(chunk.view(cell));
        return text.empty() || (text.size() >= 3 && text.find_first_not_of("-=_+") == std::string_view::npos);
    });
}

bool isMissingText(std::string_view text) {
    if (text.empty())
        return true;
    const std::string folded = text.size() <= 6 ? foldText(text) : std::string();
    return folded == "null" || folded == "nan" || folded == "n/a" || folded == "na" || folded == "#n/a";
}

} // namespace

void PairSums::merge(const PairSums& other) {
    n += other.n;
    x += other.x;
    y += other.y;
    xx += other.xx;
    yy += other.yy;
    xy += other.xy;
    equal += other.equal;
}

double PairSums::correlation() const {
    const double vx = xx - x * x / std::max(n, 1.0), vy = yy - y * y / std::max(n, 1.0);
    if (n < 20 || vx <= 1e-9 * xx || vy <= 1e-9 * yy)
        return 0;
    return (xy - x * y / n) / std::sqrt(vx * vy);
}

/// Reads the cells of one row after the other; keeps what the next row is likely to repeat.
struct SalesConverter::RowReader {
    const TableLayout& layout;
    const RowChunk& chunk;
    BlockReader blocks;
    std::size_t index = 0;
    std::span<const Cell> row;
    std::string_view lastDateText;
    std::optional<Day> lastDate;
    bool failed = false;
    std::string_view product, store, category; ///< of the rows above, for totals that name them

    bool has(int column) const { return column >= 0 && static_cast<std::size_t>(column) < row.size(); }
    std::string_view text(int column) const {
        const std::string_view value =
            has(column) ? trimText(chunk.view(row[static_cast<std::size_t>(column)])) : std::string_view();
        if (value.empty())
            return blocks.valueOf(column);
        return layout.kind == FileKind::Text ? withoutFormulaText(withoutNeutralMark(value)) : value;
    }
    std::string_view firstText() const {
        for (const Cell& cell : row)
            if (const auto text = trimText(chunk.view(cell)); !text.empty())
                return text;
        return {};
    }
    char decimalOf(int column) const {
        return row[static_cast<std::size_t>(column)].kind == CellKind::Number ? '.'
                                                                              : layout.decimalOf(column);
    }
    void reject(ConvertedChunk& out, int column, std::string_view value, Message reason) {
        failed = true;
        out.rejected.push_back({chunk.lines[index], column >= 0 ? layout.header(column) : std::string(),
                                shorten(value, 120), std::move(reason)});
    }
    /// The text of the column, or the title of the block that gives the field.
    std::string_view key(Field field) const {
        return layout.blocks.title == field ? blocks.title() : text(layout.column(field));
    }
    std::optional<Day> date(int column) {
        if (column < 0)
            return dateOfParts();
        const std::string_view value = text(column);
        if (value.data() == nullptr || value.empty())
            return std::nullopt;
        if (value == lastDateText && lastDate)
            return lastDate;
        lastDateText = value;
        return lastDate = parseDate(value, layout.date);
    }
    /// As it stands in the row, for a sentence.
    std::string partsText() const {
        const auto& parts = layout.dateParts;
        std::string written(text(parts.year));
        if (parts.week >= 0)
            return written.append("-W").append(text(parts.week));
        written.append("-").append(text(parts.month));
        return parts.day < 0 ? written : written.append("-").append(text(parts.day));
    }
    std::optional<Day> dateOfParts() const {
        return layout.dateParts.year < 0 ? std::nullopt : parseDate(partsText(), {DateOrder::Ymd});
    }
    /// The number of a cell that has a unit or a currency beside it; `refused` where that is of another size
    /// than the column's.
    std::optional<double> numberWithWord(int column, std::string_view value, bool& refused) const {
        const auto& profile = layout.columns[static_cast<std::size_t>(column)];
        const auto found = parseNumberWithWord(value, decimalOf(column));
        if (!found)
            return std::nullopt;
        const auto among = [&](const std::vector<std::string>& words) {
            return std::find(words.begin(), words.end(), found->word) != words.end();
        };
        refused = among(profile.refusedWords);
        return !refused && among(profile.words) ? std::optional(found->value) : std::nullopt;
    }
    std::optional<double> numberOf(int column, std::string_view value, bool& refused) const {
        const auto& profile = layout.columns[static_cast<std::size_t>(column)];
        if (!profile.refusedWords.empty())
            if (const auto result = numberWithWord(column, value, refused); result || refused)
                return result;
        if (const auto result = parseNumber(value, decimalOf(column)))
            return *result; // the copy of an optional waits for its two halves
        return profile.words.empty() ? std::nullopt : numberWithWord(column, value, refused);
    }
    /// "6,5" in a file of "5.5": no number with the file's decimal sign, and one with the other; said by
    /// count.
    std::optional<double> numberByOtherSign(ConvertedChunk& out, int column, std::string_view value) const {
        if (layout.kind != FileKind::Text)
            return std::nullopt;
        const auto result = parseNumber(value, decimalOf(column) == ',' ? '.' : ',');
        if (result)
            count(out.otherSign, column, value);
        return result;
    }
    void count(std::vector<CountedValue>& values, int column, std::string_view value) const {
        auto found = std::ranges::find(values, column, &CountedValue::column);
        if (found == values.end())
            found = values.insert(found, {column, 0, {}, shorten(value, 60)});
        if (found->count++ < 5)
            found->lines.push_back(chunk.lines[index]);
    }
    /// NaN where the cell is empty; rejects the row when it holds no number.
    double number(ConvertedChunk& out, int column) {
        const std::string_view value = text(column);
        if (value.empty())
            return unknown;
        bool refused = false;
        if (const auto result = numberOf(column, value, refused))
            return *result;
        if (!refused)
            if (const auto result = numberByOtherSign(out, column, value))
                return *result;
        if (refused && !failed)
            reject(out, column, value,
                   inQuotes(value) + " has another unit than the other rows, which have " +
                       (layout.columns[static_cast<std::size_t>(column)].words.empty()
                            ? std::string("none")
                            : inQuotes(layout.columns[static_cast<std::size_t>(column)].words.front())));
        else if (!isMissing(value) && !failed)
            reject(out, column, value, Message(MessageId::CellIsNotANumber, {inQuotes(value)}));
        return unknown;
    }
    /// NaN where the cell is empty, and where it holds no number, which is counted: a sale without its price
    /// is still a sale.
    double attribute(ConvertedChunk& out, int column) const {
        const std::string_view value = text(column);
        if (value.empty())
            return unknown;
        bool refused = false;
        if (const auto result = numberOf(column, value, refused))
            return *result;
        if (isMissing(value))
            return unknown;
        if (!refused)
            if (const auto result = numberByOtherSign(out, column, value))
                return *result;
        count(out.unreadable, column, value);
        return unknown;
    }
};

SalesConverter::SalesConverter(const TableLayout& layout, const ReadOptions& options)
    : m_layout(layout), m_store(storeOfFile(layout, options)) {
    if (layout.shape != Shape::Long)
        return;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const int column = static_cast<int>(i);
        const bool used = std::any_of(layout.map.begin(), layout.map.end(),
                                      [&](const MappedField& field) { return field.column == column; });
        const bool candidate = !used || layout.column(Field::Forecast) == column ||
                               layout.column(Field::InventoryLevel) == column ||
                               layout.column(Field::UnitsOrdered) == column;
        if (candidate && layout.columns[i].isNumeric() && layout.columns[i].distinct > 2)
            m_leakColumns.push_back(column);
    }
}

void SalesConverter::convert(const RowChunk& chunk, std::size_t skipRows, const BlockValues& above,
                             ConvertedChunk& out) const {
    out = ConvertedChunk();
    out.leaks.resize(m_leakColumns.size());
    RowReader reader{m_layout, chunk, BlockReader(m_layout, above), 0, {}, {}, {}, false, {}, {}, {}};
    const std::size_t width = m_layout.columns.size();
    for (std::size_t i = skipRows; i < chunk.rows(); ++i) {
        reader.index = i;
        reader.row = chunk.row(i);
        reader.failed = false;
        if (isBlankRow(chunk, reader.row))
            continue;
        if (!m_layout.blocks.empty() && reader.blocks.take(chunk, reader.row))
            continue;
        if (reader.row.size() > width && m_layout.kind == FileKind::Text && m_layout.hasHeader) {
            const auto extra =
                std::find_if(reader.row.begin() + static_cast<std::ptrdiff_t>(width), reader.row.end(),
                             [&](const Cell& cell) { return !trimText(chunk.view(cell)).empty(); });
            if (extra != reader.row.end()) {
                ++out.records;
                reader.reject(out, -1, chunk.view(*extra),
                              Message(MessageId::TheRowHasCellsTheHeader, {reader.row.size(), width}));
                continue;
            }
        }
        if (!m_layout.productColumns.empty())
            convertProductColumns(reader, out);
        else if (m_layout.shape == Shape::Wide)
            convertWide(reader, out);
        else
            convertLong(reader, out);
    }
}

std::string_view SalesConverter::storeOf(const RowReader& reader) const {
    return !m_layout.hasStores()   ? std::string_view(m_store)
           : m_layout.sheetIsStore ? std::string_view(reader.chunk.sheet)
                                   : reader.key(Field::Store);
}

/// What tells the row from others. `part`: which of several sales of one line.
void SalesConverter::note(const RowReader& reader, std::uint64_t part, ConvertedChunk& out) const {
    const auto row = reader.row;
    const std::size_t begin = row.empty() ? 0 : row.front().offset,
                      end = row.empty() ? 0 : row.back().offset + row.back().size;
    const std::string_view text(reader.chunk.text);
    const bool whole = m_layout.orderItems.empty(); // else cells were put in front of the row
    std::uint64_t print = whole ? printOf(text.substr(begin, end - std::min(begin, end))) : 0;
    if (!whole)
        for (const Cell& cell : row)
            print = mixPrints(printOf(reader.chunk.view(cell)), print);
    out.prints.push_back(mixPrints(print, part));
    if (m_layout.shape != Shape::Transactions)
        return;
    const int minute = m_layout.clockColumn >= 0 ? minuteOfDay(reader.text(m_layout.clockColumn))
                                                 : minuteAfterDate(reader.text(m_layout.column(Field::Date)));
    out.minutes.push_back(static_cast<std::int16_t>(minute));
    const std::string_view document = reader.text(m_layout.column(Field::Invoice));
    out.documents.push_back(document.empty() ? 0 : static_cast<std::uint32_t>(printOf(document)) | 1u);
}

/// "Shirt, red, S"
std::string_view SalesConverter::withParts(const RowReader& reader, std::string_view name,
                                           const std::vector<int>& columns, ConvertedChunk& out) const {
    std::string key(name);
    for (const int column : columns)
        if (const auto part = reader.text(column); !part.empty())
            key.append(", ").append(part);
    if (out.keys.empty() || out.keys.back() != key)
        out.keys.push_back(std::move(key));
    return out.keys.back();
}

void SalesConverter::convertLong(RowReader& reader, ConvertedChunk& out) const {
    const int dateColumn = m_layout.column(Field::Date), unitsColumn = m_layout.column(Field::UnitsSold),
              productColumn = m_layout.column(Field::Product), storeColumn = m_layout.column(Field::Store);
    const auto day = reader.date(dateColumn);
    if (!day) {
        const std::string_view value = reader.text(dateColumn);
        if (m_layout.hasHeader && dateColumn >= 0 && value == m_layout.header(dateColumn) &&
            reader.text(unitsColumn) == m_layout.header(unitsColumn)) {
            ++out.repeatedHeaders;
            return;
        }
        ++out.records;
        if (const std::string_view first = reader.firstText();
            isTotalsWord(first) || isTotalOf(first, {reader.product, reader.blocks.title()}))
            return reader.reject(out, dateColumn, first, totalsLeftOut);
        if (dateColumn < 0)
            return reader.reject(out, m_layout.dateParts.year, reader.partsText(),
                                 Message(MessageId::IsNotADate, {inQuotes(reader.partsText())}));
        reader.reject(out, dateColumn, value,
                      value.empty() ? MessageId::TheDateIsMissing
                                    : Message(MessageId::IsNotADateInThe,
                                              {inQuotes(value), toString(m_layout.date.order)}));
        return;
    }
    ++out.records;
    std::string_view product = reader.key(Field::Product);
    if (m_layout.lineKindColumn >= 0) {
        const auto& kinds = product.empty() ? m_layout.receiptKinds : m_layout.chargeKinds;
        if (const std::string_view kind = reader.text(m_layout.lineKindColumn);
            std::ranges::find(kinds, kind) != kinds.end())
            return reader.reject(out, m_layout.lineKindColumn, kind, receiptLeftOut);
    }
    if (product.empty() && !m_layout.onlyProduct.empty())
        product = m_layout.onlyProduct;
    if (product.empty() && m_layout.nameStandsIn)
        product = reader.text(m_layout.column(Field::Name));
    if (product.empty())
        return reader.reject(out, productColumn, product, MessageId::TheProductIsMissing);
    if ((isTotalsWord(product) && !m_layout.totalsAreProducts) ||
        isTotalOf(product, {reader.product, reader.store, reader.category}))
        return reader.reject(out, productColumn, product, totalsLeftOut);
    reader.product = product;
    reader.category = reader.text(m_layout.column(Field::Category));
    const std::string_view store = storeOf(reader);
    if (store.empty())
        return reader.reject(out, storeColumn, store, MessageId::TheStoreIsMissing);
    if (storeColumn >= 0 && m_layout.columns[static_cast<std::size_t>(storeColumn)].distinct > 0 &&
        (isTotalsWord(store) || isTotalOf(store, {reader.store})))
        return reader.reject(out, storeColumn, store, totalsLeftOut);
    reader.store = store;
    double units = m_layout.linesArePieces ? 1 : reader.number(out, unitsColumn);
    if (reader.failed)
        return;
    if (m_layout.amountColumn >= 0 && reader.text(m_layout.amountColumn) != m_layout.countedAmount)
        return reader.reject(out, m_layout.amountColumn, reader.text(m_layout.amountColumn), noSaleLeftOut);
    if (m_layout.soldIsNegative)
        units = 0 - units; // and no minus before 0
    for (const StatusColumn& one : m_layout.status) {
        const std::string_view word = reader.text(one.column);
        const auto status = statusOf(one, word, m_layout.header(one.column));
        if (status == RowStatus::Cancelled || status == RowStatus::NoSale)
            return reader.reject(out, one.column, word,
                                 status == RowStatus::Cancelled ? cancelledLeftOut : noSaleLeftOut);
        if (status == RowStatus::Return)
            units = -std::abs(units);
    }
    const bool mayPlan = m_layout.shape == Shape::Long && reader.text(unitsColumn).empty();
    if (std::isnan(units) && !mayPlan)
        return reader.reject(out, unitsColumn, reader.text(unitsColumn), unitsMissing);
    if (std::abs(units) > 1e12)
        return reader.reject(out, unitsColumn, reader.text(unitsColumn), MessageId::TheUnitsSoldAreBeyondAll);
    const bool receipts = m_layout.shape == Shape::Transactions;
    if ((receipts && isChargeCode(product) && !(m_layout.hasShortCodes && product.size() == 1)) ||
        (receipts && (isChargeName(product) || isChargeName(reader.text(m_layout.column(Field::Name))))))
        return reader.reject(out, productColumn, product, chargeLeftOut);
    std::array<double, numberColumns.size()> numbers{};
    numbers.fill(unknown);
    for (std::size_t i = 0; i < numberColumns.size(); ++i) {
        const int column = m_layout.column(numberColumns[i].field);
        if (column >= 0)
            numbers[i] = reader.attribute(out, column);
    }
    static_assert(numberColumns[0].field == Field::Price);
    if (m_layout.priceIsOfRow)
        numbers[0] = units != 0 ? std::abs(numbers[0] / units) : unknown;
    double promotion = unknown;
    if (const int column = m_layout.column(Field::Promotion); reader.has(column))
        promotion = parseFlag(reader.text(column), reader.decimalOf(column)).value_or(unknown);
    auto& batch = out.batch;
    if (std::isnan(units)) {
        const bool plans =
            !std::isnan(promotion) || std::any_of(numbers.begin(), numbers.begin() + plannedNumbers,
                                                  [](double value) { return !std::isnan(value); });
        if (!plans)
            return reader.reject(out, unitsColumn, {},
                                 std::isnan(numbers[plannedNumbers]) ? unitsMissing
                                                                     : MessageId::TheUnitsSoldAreMissingAnd);
        out.withoutUnits.push_back(batch.size());
    }
    out.lines.push_back(reader.chunk.lines[reader.index]);
    note(reader, 0, out);
    batch.day.push_back(day->number());
    batch.unitsSold.push_back(units);
    if (!m_layout.variantColumns.empty())
        product = withParts(reader, product, m_layout.variantColumns, out);
    batch.product.push_back(out.product.code(product));
    batch.store.push_back(out.store.code(
        m_layout.storeParts.empty() ? store : withParts(reader, store, m_layout.storeParts, out)));
    for (std::size_t i = 0; i < numberColumns.size(); ++i)
        if (m_layout.column(numberColumns[i].field) >= 0)
            (batch.*numberColumns[i].values).push_back(numbers[i]);
    if (m_layout.column(Field::Promotion) >= 0)
        batch.promotion.push_back(promotion);
    for (const auto& [field, codes, dictionary] : textColumns)
        if (const int column = m_layout.column(field); column >= 0) {
            const std::string_view value = reader.text(column);
            (batch.*codes)
                .push_back(isMissingText(value) ? SalesBatch::noCode : (out.*dictionary).code(value));
        }
    if (const int column = m_layout.column(Field::Name); column >= 0) {
        const std::string_view value = reader.text(column);
        out.nameCode.push_back(isMissingText(value) ? SalesBatch::noCode : out.name.code(value));
    }
    for (std::size_t i = 0; i < m_leakColumns.size() && !std::isnan(units); ++i) {
        const std::string_view value = reader.text(m_leakColumns[i]);
        if (value.empty())
            continue;
        if (const auto number = parseNumber(value, reader.decimalOf(m_leakColumns[i])))
            out.leaks[i].add(*number, units);
    }
}

void SalesConverter::convertProductColumns(RowReader& reader, ConvertedChunk& out) const {
    const int dateColumn = m_layout.column(Field::Date), storeColumn = m_layout.column(Field::Store);
    const std::string_view written = reader.text(dateColumn), store = storeOf(reader);
    if (written == m_layout.header(dateColumn)) {
        ++out.repeatedHeaders;
        return;
    }
    const auto day = reader.date(dateColumn);
    auto& batch = out.batch;
    for (const int column : m_layout.productColumns) {
        if (isMissing(reader.text(column)))
            continue; // not known, which is not zero
        reader.failed = false;
        ++out.records;
        if (isTotalsWord(written)) {
            reader.reject(out, dateColumn, written, totalsLeftOut);
            continue;
        }
        if (!day || store.empty()) {
            reader.reject(out, day ? storeColumn : dateColumn, written,
                          day               ? MessageId::TheStoreIsMissing
                          : written.empty() ? MessageId::TheDateIsMissing
                                            : Message(MessageId::IsNotADateInThe,
                                                      {inQuotes(written), toString(m_layout.date.order)}));
            continue;
        }
        const double units = reader.number(out, column);
        if (reader.failed)
            continue;
        out.lines.push_back(reader.chunk.lines[reader.index]);
        note(reader, static_cast<std::uint64_t>(column), out);
        batch.day.push_back(day->number());
        batch.unitsSold.push_back(units);
        batch.product.push_back(out.product.code(m_layout.columns[static_cast<std::size_t>(column)].header));
        batch.store.push_back(out.store.code(store));
    }
}

void SalesConverter::convertWide(RowReader& reader, ConvertedChunk& out) const {
    const int productColumn = m_layout.column(Field::Product), storeColumn = m_layout.column(Field::Store);
    const std::string_view product = reader.text(productColumn);
    const std::string_view store = storeOf(reader);
    const bool totals = isTotalsWord(product) || isTotalOf(product, {reader.product, reader.store}) ||
                        (product.empty() && isTotalsWord(store)) || isTotalOf(store, {reader.store});
    const bool isSum = !m_layout.sumProducts.empty() && m_layout.sumProducts.contains(std::string(product));
    if (totals || isSum || product.empty() || store.empty()) {
        const int column = totals || isSum || product.empty() ? productColumn : storeColumn;
        out.records += static_cast<std::int64_t>(m_layout.days.size());
        for (std::size_t i = 0; i < m_layout.days.size(); ++i)
            reader.reject(out, column,
                          totals  ? (product.empty() ? store : product)
                          : isSum ? product
                                  : std::string_view(),
                          totals            ? totalsLeftOut
                          : isSum           ? sumLeftOut
                          : product.empty() ? MessageId::TheProductIsMissing
                                            : MessageId::TheStoreIsMissing);
        return;
    }
    if (product == m_layout.header(productColumn) && m_layout.hasHeader) {
        ++out.repeatedHeaders;
        return;
    }
    reader.product = product;
    reader.store = store;
    const std::uint32_t productCode = out.product.code(product), storeCode = out.store.code(store);
    std::array<std::uint32_t, textColumns.size()> texts{};
    for (std::size_t i = 0; i < textColumns.size(); ++i)
        if (const int column = m_layout.column(textColumns[i].field); column >= 0) {
            const std::string_view value = reader.text(column);
            texts[i] =
                isMissingText(value) ? SalesBatch::noCode : (out.*textColumns[i].dictionary).code(value);
        }
    std::uint32_t nameCode = SalesBatch::noCode;
    const int nameColumn = m_layout.column(Field::Name);
    if (nameColumn >= 0 && !isMissingText(reader.text(nameColumn)))
        nameCode = out.name.code(reader.text(nameColumn));
    int year = 0; // of months whose year is in a column of its own
    if (m_layout.dateParts.year >= 0)
        year =
            static_cast<int>(parseNumber(reader.text(m_layout.dateParts.year), m_layout.decimal).value_or(0));
    auto& batch = out.batch;
    for (const auto& [column, dayOfHeader] : m_layout.days) {
        if (isMissing(reader.text(column)))
            continue; // not known, which is not zero
        reader.failed = false;
        ++out.records;
        const double units = reader.number(out, column);
        if (reader.failed)
            continue;
        Day day = dayOfHeader;
        if (m_layout.dateParts.year >= 0) {
            const auto moved = Day::fromYmd(year, day.month(), day.dayOfMonth());
            if (!moved || year < 1900 || year > 2199) {
                reader.reject(out, m_layout.dateParts.year, reader.text(m_layout.dateParts.year),
                              inQuotes(reader.text(m_layout.dateParts.year)) + " is not a year");
                continue;
            }
            day = *moved;
        }
        out.lines.push_back(reader.chunk.lines[reader.index]);
        note(reader, static_cast<std::uint64_t>(column), out);
        batch.day.push_back(day.number());
        batch.unitsSold.push_back(units);
        batch.product.push_back(productCode);
        batch.store.push_back(storeCode);
        for (std::size_t i = 0; i < textColumns.size(); ++i)
            if (m_layout.column(textColumns[i].field) >= 0)
                (batch.*textColumns[i].codes).push_back(texts[i]);
        if (nameColumn >= 0)
            out.nameCode.push_back(nameCode);
    }
}

} // namespace shelfcast::io
