#include "io/understand/block_values.h"

#include "base/message_ids.h"
#include "io/text/text_fold.h"
#include "io/values/date_format.h"
#include "io/values/number_format.h"
#include "io/values/row_words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace shelfcast::io {

namespace {

using Row = std::vector<std::string>;

/// The only text of a row; empty where there are several, or a number, a date or a total.
std::string_view loneText(const Row& row) {
    std::string_view text;
    for (const auto& cell : row) {
        if (cell.empty())
            continue;
        if (!text.empty())
            return {};
        text = cell;
    }
    if (text.size() > 120 || isTotalsWord(text) || parseNumber(text, '.') || parseNumber(text, ',') ||
        parseDate(text, {DateOrder::Dmy}) || parseDate(text, {DateOrder::Mdy}))
        return {};
    return text;
}

bool isNameOf(std::string_view word, Field field) {
    return nameScore(word, field) >= 0.8;
}

/// "Galway" of "Store: Galway" and "Store Galway"; empty when the text does not name the field.
std::string_view labelled(std::string_view text, Field field) {
    if (const std::size_t colon = text.find(':'); colon != std::string_view::npos)
        return isNameOf(text.substr(0, colon), field) ? trimText(text.substr(colon + 1)) : std::string_view();
    const std::size_t blank = text.find(' ');
    return blank != std::string_view::npos && isNameOf(text.substr(0, blank), field)
               ? trimText(text.substr(blank + 1))
               : std::string_view();
}

/// "Tea (28)": the name before the number of its rows.
std::string_view withoutCount(std::string_view text) {
    const std::size_t open = text.rfind(" (");
    return text.ends_with(')') && open != std::string_view::npos && open > 0 && open + 3 < text.size() &&
                   text.substr(open + 2, text.size() - open - 3).find_first_not_of("0123456789") ==
                       std::string_view::npos
               ? text.substr(0, open)
               : text;
}

std::string_view titleOf(const BlockLayout& blocks, std::string_view text) {
    if (blocks.withCounts)
        text = withoutCount(text);
    if (const auto value = labelled(text, *blocks.title); !value.empty() || !blocks.withoutLabel)
        return value;
    const std::size_t colon = text.find(':'); // "Printed: today" is none, "Drinks:Tea" is
    return colon == std::string_view::npos || (colon + 1 < text.size() && text[colon + 1] != ' ')
               ? text
               : std::string_view();
}

std::size_t filledCells(const Row& row) {
    return static_cast<std::size_t>(
        std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !cell.empty(); }));
}

std::string at(const Row& row, int column) {
    return column >= 0 && static_cast<std::size_t>(column) < row.size()
               ? row[static_cast<std::size_t>(column)]
               : std::string();
}

/// The lines that stand alone above rows which a sum of the same name closes: the groups of a report.
std::set<std::string> closedTitles(const TableLayout& layout, const Sample& sample) {
    std::set<std::string> closed;
    std::string title;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto& row = sample.rows[r];
        if (const auto text = loneText(row); !text.empty()) {
            title = withoutCount(text);
            continue;
        }
        const auto first = std::ranges::find_if(row, [](const std::string& cell) { return !cell.empty(); });
        if (first != row.end() && !title.empty() && isTotalOf(*first, {title}))
            closed.insert(title);
    }
    return closed;
}

/// A report of a book-keeping writes its products as groups, and has the customer's name, or nothing, in the
/// column that would be taken for the product.
void takeGroupsAsProducts(TableLayout& layout, const Sample& sample) {
    auto& product = at(layout.map, Field::Product);
    if (!layout.hasHeader || product.column < 0 || layout.shape == Shape::Wide)
        return;
    const std::string name = foldName(layout.header(product.column));
    const bool isWeak = name == "name" || name == "description" || name == "memodescription";
    std::size_t inRows = 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
        inRows += filledCells(sample.rows[r]) >= 3 && !at(sample.rows[r], product.column).empty() &&
                  !at(sample.rows[r], layout.column(Field::Date)).empty();
    const bool hasBalance = std::ranges::any_of(layout.columns, [](const ColumnProfile& column) {
        return foldName(column.header) == "balance" && column.isNumeric();
    });
    if ((inRows == 0 || (isWeak && hasBalance)) && !closedTitles(layout, sample).empty())
        product = {};
}

void findTitles(TableLayout& layout, const Sample& sample) {
    auto& blocks = layout.blocks;
    if (!layout.hasHeader || !layout.productColumns.empty())
        return;
    if (layout.column(Field::Product) < 0 && layout.shape != Shape::Wide)
        blocks.title = Field::Product;
    else if (layout.column(Field::Store) < 0)
        blocks.title = Field::Store;
    else
        return;
    std::string_view above; // the header
    for (std::size_t r = 0; r < sample.rows.size() && sample.lines[r] < layout.headerLine; ++r)
        if (filledCells(sample.rows[r]) > 0)
            above = loneText(sample.rows[r]);
    std::set<std::string_view> withLabel, all;
    std::map<std::array<std::string, 2>, std::string_view> seenIn;
    std::string_view current;
    bool first = false, collides = false, dataSeen = false;
    // Titles without a word before them, each above a header of its own.
    std::size_t withHeader = 0;
    const auto isHeader = [&](const Row& row) {
        std::size_t same = 0;
        for (std::size_t c = 0; c < std::min(row.size(), layout.columns.size()); ++c)
            same += !row[c].empty() && row[c] == layout.columns[c].header;
        return same >= 2 && same == filledCells(row);
    };
    for (std::size_t r = layout.firstDataRow; r + 1 < sample.rows.size(); ++r) {
        const auto& row = sample.rows[r];
        if (const auto text = loneText(row); !text.empty() && filledCells(sample.rows[r + 1]) >= 2) {
            first = first || !dataSeen;
            withHeader += isHeader(sample.rows[r + 1]);
            current = text;
            all.insert(text);
            if (const auto value = labelled(text, *blocks.title); !value.empty())
                withLabel.insert(value);
        } else if (filledCells(row) >= 2 && !isHeader(row)) {
            dataSeen = true;
            const auto [known, isNew] = seenIn.try_emplace(
                {at(row, layout.column(Field::Date)), at(row, layout.column(Field::Product))}, current);
            collides = collides || (!isNew && known->second != current);
        }
    }
    blocks.withCounts = !all.empty() && std::ranges::all_of(all, [](std::string_view text) {
        return withoutCount(text) != text;
    });
    const std::string_view firstTitle = labelled(above, *blocks.title);
    if (!firstTitle.empty() && !withLabel.empty())
        blocks.firstTitle = firstTitle;
    else if (withLabel.empty() && !above.empty() && withHeader > 0 && withHeader == all.size()) {
        blocks.firstTitle = above;
        blocks.withoutLabel = true;
    } else if (first && !withLabel.empty())
        blocks.withoutLabel = false;
    else if (first && (*blocks.title == Field::Product || (all.size() >= 2 && collides)))
        blocks.withoutLabel = true;
    else
        blocks.title.reset();
    if (blocks.title)
        layout.questions.push_back(
            Message("Lines such as \"" +
                    std::string(blocks.firstTitle.empty() ? withoutCount(*all.begin()) : above) +
                    "\" are read as the " + fieldInWords(*blocks.title) + " of the rows below them. ") +
            MessageId::IsThatRight);
}

/// Columns whose values stand in the first row of a block only, as in a pivot table or merged cells.
void findFilledDown(TableLayout& layout, const Sample& sample) {
    const int date = layout.column(Field::Date), store = layout.column(Field::Store),
              product = layout.column(Field::Product), invoice = layout.column(Field::Invoice);
    std::vector<int> columns;
    const bool isWide = layout.shape == Shape::Wide;
    std::vector<int> keys{date, layout.dateParts.year, layout.dateParts.month, store, product};
    std::erase_if(keys, [](int key) { return key < 0; });
    for (const int column : keys) {
        std::size_t rows = 0, blanks = 0, filled = 0, repeated = 0, otherInvoice = 0;
        bool firstFilled = false;
        std::string before, beforeStore, beforeDate, beforeProduct;
        std::set<std::array<std::string, 2>> starts;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
            const auto& row = sample.rows[r];
            if (filledCells(row) < 2 ||
                std::none_of(keys.begin(), keys.end(), [&](int key) { return !at(row, key).empty(); }) ||
                std::any_of(keys.begin(), keys.end(), [&](int key) {
                    return isTotalsWord(at(row, key)) ||
                           isTotalOf(at(row, key), {beforeStore, beforeProduct});
                }))
                continue;
            if (const auto value = at(row, product); !value.empty())
                beforeProduct = value;
            if (const auto value = at(row, store); !value.empty())
                beforeStore = value;
            if (const auto value = at(row, date); !value.empty())
                beforeDate = value;
            const auto value = at(row, column);
            if (rows++ == 0)
                firstFilled = !value.empty();
            if (value.empty()) {
                ++blanks;
                otherInvoice += !at(row, invoice).empty();
            } else {
                ++filled;
                repeated += value == before;
                // The same store may begin a block under every date, where the date is written once, too.
                starts.insert({value, column == product                                 ? beforeStore
                                      : column == store && columns == std::vector{date} ? beforeDate
                                                                                        : std::string()});
            }
            before = value;
        }
        const bool withReceipts = invoice >= 0 && column == date && otherInvoice == 0;
        const bool startsBlocks = column == store || column == product
                                      ? starts.size() == filled
                                      : repeated * 10 <= filled || withReceipts;
        if (firstFilled && blanks * 4 >= rows && filled > 0 && startsBlocks &&
            (column == product || blanks < rows) && !(isWide && column == product))
            columns.push_back(column);
    }
    if (columns.empty() || columns.size() == keys.size())
        return;
    layout.blocks.columns = columns;
    for (const int column : columns)
        layout.questions.push_back(Message("\"" + layout.header(column) +
                                           "\" is filled in the first row of each block only, so it is taken "
                                           "to hold for the rows below as well. ") +
                                   MessageId::IsThatRight);
}

} // namespace

void findBlocks(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (!options.mapping.contains("product"))
        takeGroupsAsProducts(layout, sample);
    findTitles(layout, sample);
    findFilledDown(layout, sample);
}

BlockReader::BlockReader(const TableLayout& layout, const BlockValues& start)
    : m_layout(layout), m_columns(layout.blocks.columns.size()), m_title(start.title), m_order(start.order) {
    for (std::size_t i = 0; i < std::min(m_columns.size(), start.columns.size()); ++i)
        m_columns[i] = start.columns[i];
    if (m_title.empty())
        m_title = layout.blocks.firstTitle;
}

bool BlockReader::take(const RowChunk& chunk, std::span<const Cell> row) {
    const auto& blocks = m_layout.blocks;
    const auto text = [&](int column) {
        return column >= 0 && static_cast<std::size_t>(column) < row.size()
                   ? trimText(chunk.view(row[static_cast<std::size_t>(column)]))
                   : std::string_view();
    };
    if (blocks.title) {
        const Cell* only = nullptr;
        std::size_t filled = 0;
        for (const auto& cell : row)
            if (!trimText(chunk.view(cell)).empty() && filled++ == 0)
                only = &cell;
        if (filled == 1) {
            const std::string_view written = trimText(chunk.view(*only));
            if (!loneText({std::string(written.substr(0, 200))}).empty())
                if (const auto title = titleOf(blocks, written); !title.empty()) {
                    m_title = title;
                    return true;
                }
        }
    }
    m_fills = false;
    for (const int column :
         {m_layout.column(Field::Date), m_layout.column(Field::Store), m_layout.column(Field::Product)})
        m_fills = m_fills || !text(column).empty();
    if (blocks.orderKey >= 0 && !text(blocks.orderKey).empty() && text(blocks.orderKey) != m_order) {
        m_order = text(blocks.orderKey);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            if (std::ranges::find(blocks.ofOrder, blocks.columns[i]) != blocks.ofOrder.end())
                m_columns[i] = {};
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (const auto value = text(blocks.columns[i]);
            !value.empty() && !isTotalsWord(value) && value != m_layout.header(blocks.columns[i]))
            m_columns[i] = value;
    return false;
}

std::string_view BlockReader::valueOf(int column) const {
    for (std::size_t i = 0; i < m_columns.size() && m_fills; ++i)
        if (m_layout.blocks.columns[i] == column)
            return m_columns[i];
    return {};
}

BlockValues BlockReader::values() const {
    return {{m_columns.begin(), m_columns.end()}, std::string(m_title), std::string(m_order)};
}

} // namespace shelfcast::io
