#include "io/understand/line_meaning.h"

#include "base/message_ids.h"
#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/understand/column_votes.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace shelfcast::io {

namespace {

/// Amounts that are prices: the most frequent one of a product stands in most of its lines.
bool areSinglePrices(const TableLayout& layout, const Sample& sample, int amount) {
    std::map<std::string, std::map<std::string, std::size_t>> amounts;
    std::size_t rows = 0, usual = 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
        if (const auto& row = sample.rows[r]; !cellOf(row, amount).empty()) {
            ++amounts[cellOf(row, layout.column(Field::Product))][cellOf(row, amount)];
            ++rows;
        }
    for (const auto& [product, counts] : amounts)
        usual += std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; })->second;
    std::size_t ones = 0; // an "amount" of mostly one is a quantity
    for (const auto& [product, counts] : amounts)
        for (const auto& [amount, count] : counts)
            ones += amount == "1" ? count : 0;
    return usual * 2 > rows && ones * 2 < rows;
}

/// "n", "how many": small whole numbers under a name that says nothing may be the quantity. "Weekdaysort" and
/// "category_id" are none.
bool mayCount(const ColumnProfile& column, const Concepts& concepts) {
    const std::string name = foldName(column.header);
    return column.isNumeric() && column.integers == column.filled && column.distinct > 1 &&
           column.distinct <= 50 && concepts.none() && !isKeyName(column.header) &&
           std::ranges::none_of(
               std::array{"weekday", "month", "hour", "day", "year", "week", "quarter", "age"},
               [&](const char* start) { return name.starts_with(start); });
}

/// From row to row the numbers hardly ever fall: those of documents, and no quantities.
bool rises(const TableLayout& layout, const Sample& sample, int column) {
    std::optional<double> before;
    std::size_t steps = 0, falls = 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
        if (const auto number = parseNumber(cellOf(sample.rows[r], column), layout.decimalOf(column))) {
            steps += before.has_value();
            falls += before && *number < *before;
            before = number;
        }
    return falls * 20 <= steps;
}

/// A buyer, a member, his card; a "member price" and a "customer group" are of the goods, and few names in
/// many rows are of those who sell.
bool namesBuyers(const ColumnProfile& column, const Concepts& concepts) {
    const auto words = wordsOfName(column.header);
    const auto has = [&](std::string_view list) {
        return std::ranges::any_of(words, [&](const std::string& word) { return listed(list, word); });
    };
    return column.distinct >= 10 && !speaksOf(concepts, Concept::Price) &&
           !has("group gruppe groupe grupo gruppo") &&
           (speaksOf(concepts, Concept::Customer) ||
            has("member membre mitglied socio user visitor session card carte karte tarjeta"));
}

/// Receipts or customers, their dates and products, and no number that could be a quantity: who wrote that
/// wrote a line per piece. Amounts may stand beside them where they are prices.
bool lacksUnits(const TableLayout& layout, const Sample& sample) {
    using enum Concept;
    const int product = layout.column(Field::Product);
    if (!layout.hasHeader || layout.column(Field::UnitsSold) >= 0 || product < 0 ||
        layout.shape == Shape::Wide || layout.column(Field::InventoryLevel) >= 0 ||
        layout.column(Field::Forecast) >= 0 || layout.column(Field::UnitsOrdered) >= 0)
        return false;
    const auto& goods = layout.columns[static_cast<std::size_t>(product)];
    bool receipts = layout.shape == Shape::Transactions;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const auto& column = layout.columns[i];
        const int index = static_cast<int>(i);
        const Concepts concepts = conceptsOfName(column.header);
        if (index == product || index == layout.column(Field::Date) || column.filled == 0)
            continue;
        if (speaksOfNoSale(column.header))
            return false;
        if (!layout.isMapped(i) &&
            ((column.isNumeric() || column.isDate()) &&
             (speaksOf(concepts, Quantity) || speaksOfOtherTable(concepts) || mayCount(column, concepts) ||
              (speaksOf(concepts, Order) && !speaksOf(concepts, Number) && !rises(layout, sample, index)))))
            return false;
        receipts = receipts || namesBuyers(column, concepts);
        if (column.isNumeric() && speaksOf(concepts, Money) && !areSinglePrices(layout, sample, index))
            return false;
    }
    std::set<std::array<std::string, 2>> days; // a row a day and product is no line of a receipt
    std::size_t all = 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r, ++all)
        days.insert({cellOf(sample.rows[r], layout.column(Field::Date)), cellOf(sample.rows[r], product)});
    const bool repeated = layout.column(Field::Invoice) >= 0 || layout.clockColumn >= 0 ||
                          days.size() * 10 < all * 9 || layout.shape == Shape::Transactions;
    return receipts && repeated && goods.distinct * 2 <= goods.filled;
}

/// No column of units, or one that is there and empty: a till that writes a line per piece.
void findPieces(TableLayout& layout, const Sample& sample) {
    const int units = layout.column(Field::UnitsSold);
    const bool empty = layout.shape == Shape::Transactions && units >= 0 &&
                       layout.column(Field::Invoice) >= 0 && layout.column(Field::Product) >= 0 &&
                       layout.columns[static_cast<std::size_t>(units)].filled == 0;
    if (!empty && !(layout.hasDate() && lacksUnits(layout, sample)))
        return;
    layout.shape = Shape::Transactions;
    layout.linesArePieces = true;
    layout.questions.push_back(Message(MessageId::ALineIsOnePiece) + " " + MessageId::IsThatRight);
}

/// Within a product prices grow in step with the units: what is called a price is the amount of the row. How
/// fast the logarithm of one grows with that of the other: 0 of a price, 1 of an amount.
void findRowAmounts(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    const int price = layout.column(Field::Price), units = layout.column(Field::UnitsSold),
              product = layout.column(Field::Product);
    if (price < 0 || units < 0 || product < 0 || layout.shape == Shape::Wide)
        return;
    // Within what a price may depend on: product, store, and whatever text comes again and again.
    std::vector<int> keys{product, layout.column(Field::Store)};
    for (std::size_t c = 0; c < layout.columns.size(); ++c)
        if (const auto& column = layout.columns[c]; column.numbers == 0 && !column.isDate() &&
                                                    column.distinct >= 2 &&
                                                    column.distinct * 4 <= column.filled)
            keys.push_back(static_cast<int>(c));
    std::map<std::string, std::vector<std::pair<double, double>>> points;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto& row = sample.rows[r];
        const auto sold = parseNumber(cellOf(row, units), layout.decimalOf(units)),
                   paid = parseNumber(cellOf(row, price), layout.decimalOf(price));
        if (sold && paid && *sold != 0 && *paid != 0) {
            std::string key;
            for (const int column : keys)
                key += cellOf(row, column) + '\n';
            points[key].emplace_back(std::log(std::abs(*sold)), std::log(std::abs(*paid)));
        }
    }
    double sxx = 0, sxy = 0, syy = 0, freedom = 0;
    std::size_t rows = 0;
    std::size_t usualPrices = 0, usualQuotients = 0;
    for (const auto& [name, of] : points) {
        std::map<long long, std::size_t> prices, quotients; // to a thousandth
        for (const auto& point : of) {
            ++prices[std::llround(point.second * 1000)];
            ++quotients[std::llround((point.second - point.first) * 1000)];
        }
        const auto usual = [](const auto& counts) {
            return std::ranges::max_element(counts, {}, [](const auto& one) { return one.second; })->second;
        };
        usualPrices += usual(prices);
        usualQuotients += usual(quotients);
        double x = 0, y = 0;
        for (const auto& point : of)
            x += point.first / static_cast<double>(of.size()),
                y += point.second / static_cast<double>(of.size());
        for (const auto& point : of) {
            sxx += (point.first - x) * (point.first - x);
            sxy += (point.first - x) * (point.second - y);
            syy += (point.second - y) * (point.second - y);
        }
        freedom += static_cast<double>(of.size()) - 1;
        rows += of.size();
    }
    if (freedom < 12 || sxx < 1)
        return;
    const double growth = sxy / sxx,
                 error = std::sqrt(std::max(syy - growth * sxy, 0.0) / (freedom - 1) / sxx);
    if (growth - 4 * error < 0.5 || growth > 1.2 || usualQuotients <= usualPrices ||
        usualQuotients * 3 < rows)
        return;
    const auto chosen = options.decisions.find("price_of");
    layout.priceIsOfRow = chosen == options.decisions.end() || chosen->second != "unit";
    layout.decisions.push_back(
        {"price_of",
         Message(layout.priceIsOfRow ? MessageId::PricesAreOfRows : MessageId::PricesAreOfUnits,
                 {layout.header(price)}),
         layout.priceIsOfRow ? "row" : "unit",
         {layout.priceIsOfRow ? "unit" : "row"},
         true});
}

/// Each sale has a row per amount, under a column that names the amount, and its units in each of them.
void findAmountRows(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    const int invoice = layout.column(Field::Invoice), product = layout.column(Field::Product),
              units = layout.column(Field::UnitsSold), date = layout.column(Field::Date);
    if (layout.shape != Shape::Transactions || invoice < 0 || product < 0 || units < 0)
        return;
    std::map<std::array<std::string, 3>, std::vector<std::size_t>> sales;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
        if (const auto& row = sample.rows[r]; !cellOf(row, product).empty() && !cellOf(row, units).empty())
            sales[{cellOf(row, invoice), cellOf(row, product), cellOf(row, date)}].push_back(r);
    const auto several =
        std::ranges::count_if(sales, [](const auto& sale) { return sale.second.size() > 1; });
    const bool constant = std::ranges::all_of(sales, [&](const auto& sale) {
        return std::ranges::all_of(sale.second, [&](std::size_t r) {
            return cellOf(sample.rows[r], units) == cellOf(sample.rows[sale.second.front()], units);
        });
    });
    if (several < 3 || several * 10 < std::ssize(sales) * 9 || !constant)
        return;
    const bool amounts = std::ranges::any_of(layout.columns, [&](const ColumnProfile& column) {
        const auto c = static_cast<int>(&column - layout.columns.data());
        const auto differ = std::ranges::count_if(sales, [&](const auto& sale) {
            return std::ranges::any_of(sale.second, [&](std::size_t r) {
                return cellOf(sample.rows[r], c) != cellOf(sample.rows[sale.second.front()], c);
            });
        });
        return column.isNumeric() && differ * 10 >= several * 9;
    });
    if (!amounts)
        return;
    // Fees and discounts have a minus; two sizes of a dish have none.
    const bool hasFees = std::ranges::any_of(layout.columns, [&](const ColumnProfile& column) {
        const auto c = static_cast<int>(&column - layout.columns.data());
        return column.isNumeric() && c != units && std::ranges::any_of(sales, [&](const auto& sale) {
                   return std::ranges::any_of(sale.second, [&](std::size_t r) {
                       return cellOf(sample.rows[r], c).find('-') != std::string::npos;
                   });
               });
    });
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        const auto& column = layout.columns[c];
        if (layout.isMapped(c) || column.isNumeric() || column.isDate() || column.distinct < 2 ||
            column.distinct > 40)
            continue;
        std::map<std::string, std::size_t> in; // sales that have a row of this amount
        bool unique = true;
        for (const auto& [key, rows] : sales) {
            std::set<std::string> seen;
            for (const std::size_t r : rows)
                unique = unique && seen.insert(cellOf(sample.rows[r], static_cast<int>(c))).second;
            for (const auto& amount : seen)
                ++in[amount];
        }
        const auto all = std::ranges::find_if(
            in, [&](const auto& amount) { return !amount.first.empty() && amount.second == sales.size(); });
        if (!unique || all == in.end())
            continue;
        const auto chosen = options.decisions.find("amount_rows");
        const bool once = chosen == options.decisions.end() ? hasFees : chosen->second == "once";
        if (once) {
            layout.amountColumn = static_cast<int>(c);
            layout.countedAmount = all->first;
        }
        layout.decisions.push_back(
            {"amount_rows",
             Message(once ? MessageId::RowsOfSeveralAmountsCountOnce : MessageId::RowsOfSeveralAmountsAddUp,
                     {column.header}),
             once ? "once" : "add",
             {once ? "add" : "once"},
             true});
        return;
    }
}

/// Columns such as "Size" and "Colour" by which rows of one product differ on one day.
void findVariants(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    constexpr std::string_view names =
        "size sizes grosse groesse taille talla taglia tamanho maat rozmiar storlek color colour farbe "
        "couleur "
        "colore cor kleur kolor variant variante variation ausfuhrung pricepointname productvariant "
        "productvarianttitle";
    const int product = layout.column(Field::Product), date = layout.column(Field::Date);
    if (product < 0 || layout.shape == Shape::Wide || !layout.hasHeader)
        return;
    std::vector<std::string> headers;
    std::vector<int> columns;
    for (std::size_t c = 0; c < layout.columns.size(); ++c) {
        if (layout.isMapped(c) || layout.columns[c].distinct < 2 || layout.columns[c].isDate() ||
            !listed(names, foldName(layout.columns[c].header)))
            continue;
        std::map<std::array<std::string, 2>, std::set<std::string>> kinds;
        for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
            if (auto kind = cellOf(sample.rows[r], static_cast<int>(c)); !kind.empty())
                kinds[{cellOf(sample.rows[r], product), cellOf(sample.rows[r], date)}].insert(
                    std::move(kind));
        if (std::ranges::any_of(kinds, [](const auto& one) { return one.second.size() > 1; })) {
            columns.push_back(static_cast<int>(c));
            headers.push_back(layout.columns[c].header);
        }
    }
    if (columns.empty())
        return;
    const auto chosen = options.decisions.find("variants");
    const bool apart = chosen != options.decisions.end() && chosen->second == "products";
    if (apart)
        layout.variantColumns = columns;
    layout.decisions.push_back(
        {"variants",
         Message(apart ? MessageId::VariantsArePartOfTheProduct : MessageId::VariantsAreAddedUp,
                 {quotedList(headers, 4)}),
         apart ? "products" : "add",
         {apart ? "add" : "products"},
         true});
}

/// "Shop: Main Street" above the header, in one cell or two.
void findTitleStore(TableLayout& layout, const Sample& sample) {
    if (layout.hasStores() || !layout.hasHeader)
        return;
    for (std::size_t r = 0; r < sample.rows.size() && sample.lines[r] < layout.headerLine; ++r) {
        std::vector<std::string> cells;
        std::ranges::copy_if(sample.rows[r], std::back_inserter(cells),
                             [](const std::string& cell) { return !cell.empty(); });
        if (cells.size() == 1) {
            const std::size_t colon = cells[0].find(": ");
            if (colon == std::string::npos)
                continue;
            cells = {cells[0].substr(0, colon), std::string(trimText(cells[0].substr(colon + 1)))};
        }
        if (cells.size() != 2 || cells[1].empty() || cells[1].size() > 60)
            continue;
        const std::string label =
            cells[0].ends_with(':') ? cells[0].substr(0, cells[0].size() - 1) : cells[0];
        const std::string value = foldText(cells[1]);
        if (nameScore(label, Field::Store) < 0.8 || value.starts_with("all") || value.starts_with("tous") ||
            value.starts_with("tod") || value.starts_with("tutt"))
            continue;
        layout.titleStore = cells[1];
        return;
    }
}

} // namespace

void findLineMeaning(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    findPieces(layout, sample);
    findAmountRows(layout, sample, options);
    findRowAmounts(layout, sample, options);
    findVariants(layout, sample, options);
    findTitleStore(layout, sample);
}

std::string storeOfFile(const TableLayout& layout, const ReadOptions& options) {
    return !options.store.empty()       ? options.store
           : !layout.titleStore.empty() ? layout.titleStore
                                        : std::string("Store 1");
}

} // namespace shelfcast::io
