#include "io/understand/order_items.h"

#include "base/message_ids.h"
#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/understand/column_votes.h"
#include "io/understand/rewritten_rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

namespace shelfcast::io {

namespace {

constexpr std::array<std::string_view, 4> partNames = {"Product name", "SKU", "Units sold", "Price"};

bool isCount(std::string_view text) {
    return !text.empty() && text.size() <= 6 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void setPart(OrderItem& item, std::string_view key, std::string value) {
    const std::string name = foldName(key);
    if (listed("name title productname itemname producttitle", name))
        item.name = std::move(value);
    else if (listed("sku productsku itemsku", name))
        item.code = std::move(value);
    else if (listed("quantity qty", name))
        item.units = std::move(value);
    else if (listed("price unitprice itemprice", name))
        item.price = std::move(value);
}

bool isWhole(const OrderItem& item) {
    return !item.units.empty() && (!item.name.empty() || !item.code.empty());
}

/// "name:Tea|sku:A1|quantity:2;name:Mug|…"
std::vector<OrderItem> itemsOfPairs(std::string_view text) {
    const std::size_t colon = text.find(':'), bar = text.find('|');
    if (colon == std::string_view::npos || bar == std::string_view::npos || colon > bar)
        return {};
    const std::string first(text.substr(0, colon + 1)); // the key with which each item begins
    std::vector<OrderItem> items;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        do {
            end = text.find(first, end + 1);
        } while (end != std::string_view::npos && text[end - 1] != ';' && text[end - 1] != '\n' &&
                 text[end - 1] != ',');
        std::string_view one = text.substr(at, end == std::string_view::npos ? end : end - 1 - at);
        OrderItem item;
        while (!one.empty()) {
            const std::size_t next = std::min(one.find('|'), one.size());
            const auto pair = one.substr(0, next);
            if (const std::size_t sign = pair.find(':'); sign != std::string_view::npos)
                setPart(item, trimText(pair.substr(0, sign)), std::string(trimText(pair.substr(sign + 1))));
            one.remove_prefix(std::min(next + 1, one.size()));
        }
        if (!isWhole(item))
            return {};
        items.push_back(std::move(item));
        at = end == std::string_view::npos ? text.size() : end;
    }
    return items;
}

std::vector<OrderItem> itemsOfJson(std::string_view text) {
    const auto document =
        QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    std::vector<OrderItem> items;
    for (const QJsonValue& value : document.array()) {
        const QJsonObject object = value.toObject();
        OrderItem item;
        for (auto part = object.begin(); part != object.end(); ++part)
            if (!part->isObject() && !part->isArray())
                setPart(item, part.key().toStdString(), part->toVariant().toString().toStdString());
        if (!isWhole(item))
            return {};
        items.push_back(std::move(item));
    }
    return items;
}

/// The sign of "2 x Tea" at the begin of the text, in bytes; 0 without one.
std::size_t timesSign(std::string_view text) {
    return text.starts_with("\xC3\x97")                                            ? 2
           : !text.empty() && (text[0] == 'x' || text[0] == 'X' || text[0] == '*') ? 1
                                                                                   : 0;
}

/// "2 x Tea", "2× Tea"
std::optional<OrderItem> countedItem(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9')
        ++digits;
    std::string_view rest = trimText(text.substr(digits));
    const std::size_t sign = timesSign(rest);
    if (!isCount(text.substr(0, digits)) || sign == 0 || rest.size() <= sign ||
        (rest[0] != '\xC3' && rest[sign] != ' '))
        return std::nullopt;
    return OrderItem{std::string(trimText(rest.substr(sign))), {}, std::string(text.substr(0, digits)), {}};
}

/// "Tea x 2", "Tea ×2"
std::optional<OrderItem> itemWithCount(std::string_view text) {
    std::size_t begin = text.size();
    while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9')
        --begin;
    const std::string_view count = text.substr(begin);
    std::string_view name = trimText(text.substr(0, begin));
    for (const std::string_view sign : {" x", " X", " *", " \xC3\x97"})
        if (name.ends_with(sign) && isCount(count)) {
            name = trimText(name.substr(0, name.size() - sign.size()));
            return name.empty() ? std::nullopt
                                : std::optional(OrderItem{std::string(name), {}, std::string(count), {}});
        }
    return std::nullopt;
}

/// "Tea, green x 2, Mug x 1": a piece without a count belongs to the name behind it.
std::vector<OrderItem> itemsBeforeCounts(std::string_view text) {
    std::vector<OrderItem> items;
    std::string name;
    while (!text.empty()) {
        const std::size_t end = std::min({text.find(", "), text.find("; "), text.find('\n'), text.size()});
        name += (name.empty() ? "" : ", ") + std::string(trimText(text.substr(0, end)));
        if (auto item = itemWithCount(name)) {
            items.push_back(std::move(*item));
            name.clear();
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return name.empty() ? items : std::vector<OrderItem>();
}

/// "2 x Tea, green, 1 x Mug": a piece without a count belongs to the name before it.
std::vector<OrderItem> itemsOfList(std::string_view text) {
    std::vector<OrderItem> items;
    while (!text.empty()) {
        const std::size_t end = std::min({text.find(", "), text.find("; "), text.find('\n'), text.size()});
        const auto piece = trimText(text.substr(0, end));
        if (auto item = countedItem(piece))
            items.push_back(std::move(*item));
        else if (items.empty())
            return {};
        else
            items.back().name += ", " + std::string(piece);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return items;
}

/// "Milk, Bread, Eggs": a piece of each.
std::vector<OrderItem> itemsOfNames(std::string_view text) {
    std::vector<OrderItem> items;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(",;|\n"), text.size());
        if (const auto name = trimText(text.substr(0, end)); !name.empty())
            items.push_back({std::string(name), {}, "1", {}});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return items;
}

/// A quantity stands in a column of its own.
bool hasUnits(const TableLayout& layout, const Sample& sample) {
    TableLayout whole = layout;
    std::vector<ColumnVotes> votes;
    profileColumns(whole, sample, votes);
    return at(proposeMapping(whole.columns, whole.hasHeader), Field::UnitsSold).column >= 0 ||
           std::ranges::any_of(whole.columns, [](const ColumnProfile& column) {
               return column.isNumeric() && speaksOf(conceptsOfName(column.header), Concept::Quantity);
           });
}

/// A column of baskets: few names in many combinations. A product's own name may hold a comma as well, but
/// there are more pieces of such names than names.
int basketCells(const TableLayout& layout, const Sample& sample) {
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        const auto words = wordsOfName(layout.columns[c].header);
        if (!std::ranges::any_of(words, [](const std::string& word) {
                return listed(
                    "basket items products articles goods cart warenkorb artikel produkte panier articles "
                    "produits cesta carrito articulos productos carrello prodotti articoli itens produtos "
                    "cesto mandje artikelen producten koszyk produkty",
                    word);
            }))
            continue;
        std::set<std::string> cells, names, firsts, further;
        std::size_t several = 0, filled = 0, all = 0;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
            const std::string& text = cellOf(sample.rows[r], static_cast<int>(c));
            const auto items = itemsOfNames(text);
            filled += !items.empty();
            several += items.size() > 1;
            all += items.size();
            cells.insert(text);
            for (const auto& item : items) {
                names.insert(item.name);
                (&item == items.data() ? firsts : further).insert(item.name);
            }
        }
        // "Shirt, red": what comes behind the comma is never in front of one.
        const bool mixed =
            std::ranges::any_of(further, [&](const std::string& name) { return firsts.contains(name); });
        if (mixed && filled >= 8 && several * 4 >= filled && cells.size() > names.size() &&
            names.size() * 4 <= all)
            return hasUnits(layout, sample) ? -1 : static_cast<int>(c);
    }
    return -1;
}

/// Columns whose cells hold items.
std::vector<int> itemCells(const TableLayout& layout, const Sample& sample) {
    std::vector<int> found;
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        std::size_t filled = 0, read = 0, most = 0;
        bool isList = false;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
            const std::string& text = cellOf(sample.rows[r], static_cast<int>(c));
            if (text.empty())
                continue;
            const auto items = itemsOfText(text);
            ++filled;
            read += !items.empty();
            most = std::max(most, items.size());
            isList = isList || countedItem(text).has_value() || itemWithCount(text).has_value();
            if (filled >= 8 && read == 0)
                break;
        }
        // "2 x 4 timber" is a name; a list has several items somewhere.
        if (filled > 0 && read * 20 >= filled * 19 && (!isList || most >= 2))
            found.push_back(static_cast<int>(c));
    }
    return found;
}

/// The number in a name that has one, and the name without it.
std::optional<std::pair<int, std::string>> numberedName(const std::string& header) {
    const std::size_t begin = header.find_first_of("0123456789");
    if (begin == std::string::npos)
        return std::nullopt;
    const std::size_t end = std::min(header.find_first_not_of("0123456789", begin), header.size());
    if (end - begin > 3 || header.find_first_of("0123456789", end) != std::string::npos)
        return std::nullopt;
    return std::pair(std::stoi(header.substr(begin, end - begin)),
                     std::string(trimText(header.substr(0, begin) + " " + header.substr(end))));
}

/// Which part of an item a numbered column holds, as in partNames; -1 = none.
int partOf(const std::string& name) {
    const auto score = [&](Field field) { return std::max(nameScore(name, field), wordScore(name, field)); };
    if (score(Field::UnitsSold) > 0)
        return 2;
    if (score(Field::Price) > 0)
        return 3;
    if (score(Field::Name) > 0)
        return 0;
    return score(Field::Product) > 0 ? 1 : -1;
}

/// Numbered columns: per item the column of each part.
std::vector<std::array<int, 4>> itemGroups(const TableLayout& layout) {
    std::map<int, std::array<int, 4>> groups;
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        const auto numbered = numberedName(layout.columns[c].header);
        const int part = numbered ? partOf(numbered->second) : -1;
        if (part < 0)
            continue;
        auto& group = groups.try_emplace(numbered->first, std::array{-1, -1, -1, -1}).first->second;
        if (group[static_cast<std::size_t>(part)] < 0)
            group[static_cast<std::size_t>(part)] = static_cast<int>(c);
    }
    std::vector<std::array<int, 4>> result;
    int expected = groups.empty() ? 0 : groups.begin()->first;
    for (const auto& [number, group] : groups) {
        const bool like =
            result.empty() || std::ranges::equal(
                                  group, result.front(), {}, [](int column) { return column >= 0; },
                                  [](int column) { return column >= 0; });
        if (number != expected++ || !like || group[2] < 0 || (group[0] < 0 && group[1] < 0))
            return {};
        result.push_back(group);
    }
    return result.size() >= 2 && groups.begin()->first <= 1 ? result : std::vector<std::array<int, 4>>();
}

class ItemRows : public RewrittenRows {
public:
    ItemRows(std::unique_ptr<RowSource> rows, OrderItemColumns items)
        : RewrittenRows(std::move(rows)), m_items(std::move(items)) {
        m_used = m_items.cells;
        for (const auto& group : m_items.groups)
            m_used.insert(m_used.end(), group.begin(), group.end());
    }

private:
    std::vector<OrderItem> itemsOf(std::string_view text) const {
        return m_items.withoutCounts ? itemsOfNames(text) : itemsOfText(text);
    }
    bool isHeader(const RowChunk& chunk, std::span<const Cell> row) const {
        return std::ranges::all_of(m_items.headers, [&](const auto& one) {
            return trimText(chunk.view(cellAt(row, one.first))) == one.second;
        });
    }
    void addRows(const RowChunk& before, std::size_t index, RowChunk& chunk) const override {
        const auto row = before.row(index);
        const auto end = [&] {
            for (std::size_t c = 0; c < row.size(); ++c)
                if (std::ranges::find(m_used, static_cast<int>(c)) == m_used.end())
                    chunk.cells.push_back(row[c]);
            chunk.endRow(before.lines[index]);
        };
        if (isHeader(before, row)) {
            for (const auto name : partNames)
                chunk.addCell(name == partNames[0] && !m_items.hasCodes ? "Product" : name);
            return end();
        }
        bool any = false;
        for (const auto& group : m_items.groups) {
            if (before.view(cellAt(row, group[0])).empty() && before.view(cellAt(row, group[1])).empty())
                continue;
            for (const int column : group)
                chunk.cells.push_back(cellAt(row, column));
            any = true;
            end();
        }
        for (const int column : m_items.cells)
            for (const OrderItem& item : itemsOf(before.view(cellAt(row, column)))) {
                for (const auto* part : {&item.name, &item.code, &item.units, &item.price})
                    chunk.addCell(*part);
                any = true;
                end();
            }
        if (!any) {
            for (std::size_t i = 0; i < partNames.size(); ++i)
                chunk.addCell({});
            end();
        }
    }

    OrderItemColumns m_items;
    std::vector<int> m_used;
};

} // namespace

std::vector<OrderItem> itemsOfText(std::string_view text) {
    text = trimText(text);
    if (text.empty())
        return {};
    if (text.front() == '[')
        return itemsOfJson(text);
    auto items = itemsOfPairs(text);
    if (items.empty())
        items = itemsOfList(text);
    return items.empty() ? itemsBeforeCounts(text) : items;
}

namespace {

/// Rows have a product and units of their own: what else stands in them is what belongs to it.
bool rowsAreItems(const TableLayout& layout, const Sample& sample, const OrderItemColumns& items) {
    TableLayout whole = layout;
    std::vector<ColumnVotes> votes;
    profileColumns(whole, sample, votes);
    const FieldMap map = proposeMapping(whole.columns, whole.hasHeader);
    const std::size_t rows = sample.rows.size() - std::min(sample.rows.size(), layout.firstDataRow);
    return std::ranges::all_of(std::array{Field::Product, Field::UnitsSold}, [&](Field field) {
        const int column = at(map, field).column;
        return column >= 0 && whole.columns[static_cast<std::size_t>(column)].filled * 2 > rows &&
               std::ranges::none_of(items.headers, [&](const auto& one) { return one.first == column; });
    });
}

} // namespace

void findOrderItems(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (!layout.hasHeader)
        return;
    OrderItemColumns items;
    items.cells = itemCells(layout, sample);
    if (items.cells.empty())
        items.groups = itemGroups(layout);
    if (const int basket = items.cells.empty() && items.groups.empty() ? basketCells(layout, sample) : -1;
        basket >= 0) {
        items.cells = {basket};
        items.withoutCounts = true;
    }
    items.hasCodes = !items.groups.empty() && items.groups.front()[1] >= 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size() && !items.hasCodes; ++r)
        for (const int column : items.cells)
            items.hasCodes = items.hasCodes ||
                             std::ranges::any_of(itemsOfText(cellOf(sample.rows[r], column)),
                                                 [](const OrderItem& item) { return !item.code.empty(); });
    const auto remember = [&](int column) {
        if (column >= 0)
            items.headers.emplace_back(column, layout.columns[static_cast<std::size_t>(column)].header);
    };
    for (const int column : items.cells)
        remember(column);
    for (const auto& group : items.groups)
        for (const int column : group)
            remember(column);
    const bool named = std::ranges::any_of(items.headers, [&](const auto& one) {
        return std::ranges::any_of(options.mapping, [&](const auto& entry) {
            return !entry.second.empty() && foldName(entry.second) == foldName(one.second);
        });
    });
    if (items.headers.empty() || named || rowsAreItems(layout, sample, items))
        return;
    layout.notes.push_back(
        !items.cells.empty()
            ? Message(MessageId::ItemsOfAnOrderStandInOneCell, {items.headers.front().second})
            : Message(MessageId::ItemsOfAnOrderStandSideBySide, {items.groups.size()}));
    layout.orderItems = std::move(items);
}

std::unique_ptr<RowSource> withItemsAsRows(std::unique_ptr<RowSource> rows, const OrderItemColumns& items) {
    return std::make_unique<ItemRows>(std::move(rows), items);
}

} // namespace shelfcast::io
