#include "io/understand/layout_questions.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/understand/column_votes.h"
#include "io/understand/row_status.h"
#include "io/values/number_format.h"
#include "io/values/row_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace shelfcast::io {

namespace {

template <typename Holds>
std::size_t countRows(const TableLayout& layout, const Sample& sample, Holds&& holds) {
    std::size_t count = 0;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r)
        count += holds(sample.rows[r]);
    return count;
}

/// The sign or code of money beside a number, one word per currency; empty without one.
std::string currencyOf(const std::string& text) {
    if (!hasCurrency(text))
        return {};
    std::string sign;
    for (const char c : foldText(text))
        if (!(c >= '0' && c <= '9') && std::string_view(" .,'-+()\t").find(c) == std::string_view::npos)
            sign += c;
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> codes = {{
        {"\xE2\x82\xAC", "eur"},
        {"$", "usd"},
        {"us$", "usd"},
        {"\xC2\xA3", "gbp"},
        {"\xC2\xA5", "jpy"},
        {"z\xC5\x82", "pln"},
    }};
    const auto known = std::ranges::find(codes, sign, &std::pair<std::string_view, std::string_view>::first);
    return known == codes.end() ? sign : std::string(known->second);
}

void askAboutCurrencies(TableLayout& layout, const Sample& sample) {
    const int price = layout.column(Field::Price);
    std::map<std::string, std::size_t> rows;
    countRows(layout, sample, [&](const auto& row) {
        if (auto currency = currencyOf(cellOf(row, price)); !currency.empty())
            ++rows[std::move(currency)];
        return false;
    });
    for (std::size_t i = 0; i < layout.columns.size() && rows.size() < 2; ++i)
        if (listed("currency currencycode devise moneda valuta waluta moeda waehrung wahrung wkz ccy curr",
                   foldName(layout.columns[i].header))) {
            rows.clear();
            countRows(layout, sample, [&](const auto& row) {
                const auto currency = cellOf(row, static_cast<int>(i));
                if (!currency.empty() && !cellOf(row, price).empty())
                    ++rows[currency];
                return false;
            });
        }
    if (rows.size() < 2)
        return;
    std::vector<std::string> names;
    for (const auto& [name, count] : rows)
        names.push_back(name + " in " + std::to_string(count) + (count == 1 ? " row" : " rows"));
    layout.questions.push_back(
        Message(MessageId::ThePricesOfAreInSeveral, {layout.header(price), quotedList(names, 4)}) + " " +
        MessageId::BringThemIntoOneCurrencyFirst);
}

/// Products that are called "Total": no sums, where what they sold is not what the rows above them sold
/// together.
void findProductsNamedTotal(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    const int product = layout.column(Field::Product), units = layout.column(Field::UnitsSold),
              date = layout.column(Field::Date);
    if (product < 0 || units < 0 || date < 0 || layout.shape == Shape::Wide)
        return;
    std::size_t named = 0, sums = 0, dated = 0;
    double block = 0, day = 0, all = 0;
    std::string dayBefore, example;
    for (std::size_t r = layout.firstDataRow; r < sample.rows.size(); ++r) {
        const auto& row = sample.rows[r];
        const auto number = parseNumber(cellOf(row, units), layout.decimalOf(units));
        if (!number)
            continue;
        const std::string written = cellOf(row, date), name = cellOf(row, product);
        if (written != dayBefore)
            day = 0;
        dayBefore = written;
        if (!isTotalsWord(name)) {
            block += *number;
            day += *number;
            all += *number;
            continue;
        }
        ++named;
        dated += parseDate(written, layout.date).has_value();
        example = name;
        const auto is = [&](double sum) {
            return std::abs(*number - sum) <= 1e-6 * std::max(1.0, std::abs(sum));
        };
        sums += is(block) || is(day) || is(all);
        block = 0;
    }
    // A sum must be one in most cases: rows that are filtered away before an export make it wrong now and
    // then.
    if (named < 2 || dated < named || sums * 2 > named)
        return;
    const auto chosen = options.decisions.find("named_total");
    layout.totalsAreProducts = chosen == options.decisions.end() || chosen->second != "total";
    layout.decisions.push_back(
        {"named_total",
         Message(layout.totalsAreProducts ? MessageId::TotalIsAProduct : MessageId::TotalCouldBeAProduct,
                 {example, named}),
         layout.totalsAreProducts ? "product" : "total",
         {layout.totalsAreProducts ? "total" : "product"},
         true});
}

/// Item ledgers write what left the stock with a minus. A returned piece there is the rare plus.
void findSoldIsNegative(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    const int units = layout.column(Field::UnitsSold);
    if (units < 0 || layout.shape == Shape::Wide)
        return;
    std::size_t negative = 0;
    const std::size_t other = countRows(layout, sample, [&](const auto& row) {
        const auto number = parseNumber(cellOf(row, units), layout.decimalOf(units));
        negative += number && *number < 0;
        return number && *number > 0;
    });
    if (negative < 3 || negative < 9 * other)
        return;
    const auto chosen = options.decisions.find("sign");
    layout.soldIsNegative = chosen == options.decisions.end() || chosen->second == "sold";
    layout.decisions.push_back({"sign",
                                Message(layout.soldIsNegative ? MessageId::OfValuesOfHaveAMinusAs
                                                              : MessageId::OfValuesOfHaveAMinusAnd,
                                        {negative, negative + other, layout.header(units)}),
                                layout.soldIsNegative ? "sold" : "as-written",
                                {layout.soldIsNegative ? "as-written" : "sold"},
                                true});
}

} // namespace

void askAboutMeaning(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    findProductsNamedTotal(layout, sample, options);
    findSoldIsNegative(layout, sample, options);
    const int units = layout.column(Field::UnitsSold), product = layout.column(Field::Product),
              date = layout.column(Field::Date);
    findStatus(layout, sample, options);
    if (layout.column(Field::Price) >= 0)
        askAboutCurrencies(layout, sample);
    std::size_t shortCodes = 0, codes = 0, shortened = 0;
    countRows(layout, sample, [&](const auto& row) {
        const auto code = cellOf(row, product);
        codes += !code.empty();
        shortCodes += code.size() == 1;
        shortened += code.find("E+") != std::string::npos && parseNumber(code, layout.decimal).has_value();
        return false;
    });
    layout.hasShortCodes = shortCodes * 2 > codes;
    if (shortened > 0)
        layout.questions.push_back("Products such as \"1.23E+05\" were shortened by a spreadsheet, so that "
                                   "different products may have become one. Export them as text again?");
    if (units >= 0) {
        const std::size_t money =
            countRows(layout, sample, [&](const auto& row) { return hasCurrency(cellOf(row, units)); });
        if (money * 2 > layout.columns[static_cast<std::size_t>(units)].filled)
            layout.questions.push_back(
                "The values of \"" + layout.header(units) +
                "\" are money, and are forecast as if they were units. Is there a column "
                "with units?");
    }
    if (units >= 0 && date >= 0 && product >= 0 && layout.hasHeader) {
        const auto comesTwice = [&](int column) {
            return std::count_if(
                       layout.columns.begin(), layout.columns.end(), [&](const ColumnProfile& other) {
                           return other.filled > 0 &&
                                  foldName(other.header) ==
                                      foldName(layout.columns[static_cast<std::size_t>(column)].header);
                       }) > 1;
        };
        if (comesTwice(units) && !comesTwice(date))
            layout.questions.push_back(Message("Several columns are called \"" + layout.header(units) +
                                               "\"; the units sold are read from the first of them, column " +
                                               std::to_string(units + 1) + ". ") +
                                       MessageId::IsThatRight);
        if (comesTwice(units) && comesTwice(date))
            layout.questions.push_back(
                "The columns \"" + layout.header(date) + "\" and \"" + layout.header(units) +
                "\" come twice, as if two tables stood side by side. Only the first is "
                "read. Import the other from a file of its own?");
    }
}

} // namespace shelfcast::io
