#include "io/understand/unnamed_columns.h"

#include "base/message_ids.h"
#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/understand/column_evidence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace shelfcast::io {

namespace {

/// What divides sales and is no store: ways of selling and paying, tills and who sits there, variants, notes.
constexpr std::string_view noStores =
    "channel kanal canal canale kanaal source type art typ tipo soort till register terminal pos kasse "
    "caisse caja cassa "
    "kassa kasa cashier kassierer cajero cassiere user employee seller mitarbeiter vendedor size grosse "
    "groesse taille "
    "talla taglia maat colour color farbe couleur variant variante option unit einheit unite unidad note "
    "notes comment "
    "bemerkung promo promotion aktion weather wetter season currency wahrung devise moneda valuta tax vat "
    "mwst tva iva "
    "flag closed open holiday weekday wochentag brand marke marque marca shift schicht";

/// What says something of the day.
constexpr std::string_view noProducts =
    "flag holiday open closed promo promotion aktion event weekday wochentag season weather wetter gender "
    "sex age geschlecht sexe genero sesso";

/// Who served, who bought, and what a sale was a part of.
constexpr std::string_view groupWords =
    "group groups gruppe gruppen groupe grupo gruppo groep class klasse classe clase category kategorie "
    "categorie categoria family familie famille familia famiglia";
constexpr std::string_view noGoods =
    "user waiter waitress courier cook barista operator doctor guest host seller cashier employee manager "
    "staff rep agent driver person member customer client company campaign channel machine device page "
    "session parent status reason payment method mode table tisch";

class UnnamedColumns {
public:
    UnnamedColumns(TableLayout& layout, const Sample& sample, const ReadOptions& options)
        : m_layout(layout), m_sample(sample), m_options(options), m_evidence(layout, sample) {}

    /// Where units times a price are an amount, the third column follows from two.
    void findFactors() {
        using enum Concept;
        const int units = m_layout.column(Field::UnitsSold), price = m_layout.column(Field::Price);
        const bool needsUnits = units < 0 && !m_options.mapping.contains("units_sold"),
                   needsPrice = units >= 0 && price < 0 && !m_options.mapping.contains("price");
        if (!needsUnits && !needsPrice)
            return;
        std::set<int> found;
        const auto isAny = [&](int column, std::initializer_list<Concept> concepts) {
            const Concepts own = conceptsOfName(m_layout.header(column));
            return std::ranges::any_of(concepts, [&](Concept one) { return speaksOf(own, one); });
        };
        for (const auto& [first, second, result] : m_evidence.multiplications())
            for (const auto& [one, other] : {std::pair(first, second), std::pair(second, first)}) {
                if (isAny(result, {Cost, Purchase, Share}) || isAny(other, {Cost, Purchase}) ||
                    isAny(one, {Cost, Purchase, Order, Forecast, Share, OnHand, Money, Difference}) ||
                    isKeyName(m_layout.header(one)) || isUsed(one) || isUsed(result))
                    continue;
                const bool isPrice = other == price || isAny(other, {Price});
                if (needsPrice ? other == units && isAny(result, {Money}) && !isAny(one, {Number})
                               : isPrice && !isAny(one, {Price}))
                    found.insert(one);
            }
        if (needsUnits && found.empty())
            found = countsOfAmounts();
        if (needsUnits && std::ranges::any_of(m_layout.columns, [](const ColumnProfile& column) {
                return column.isNumeric() && isQuantity(column);
            })) // names go before arithmetic
            std::erase_if(found, [&](int column) {
                return !isQuantity(m_layout.columns[static_cast<std::size_t>(column)]);
            });
        if (found.size() != 1)
            return;
        if (needsPrice) {
            at(m_layout.map, Field::Price) = {*found.begin(), 0.6};
            return;
        }
        Concepts all; // a bill of a supplier multiplies as well
        for (const auto& column : m_layout.columns)
            all |= conceptsOfName(column.header);
        if (speaksOf(all, Supplier) || speaksOf(all, Receipt) || speaksOf(all, Quote))
            return;
        at(m_layout.map, Field::UnitsSold) = {*found.begin(), 0.6};
        m_layout.questions.push_back(
            Message(MessageId::NoNameOfAColumnSays, {m_layout.header(*found.begin())}) + " " +
            MessageId::IsThatRight);
    }

    void findProduct() {
        const auto& product = at(m_layout.map, Field::Product);
        const bool byCategory = product.column >= 0 && product.confidence == 0.5;
        if ((product.column >= 0 && !byCategory) || m_layout.column(Field::UnitsSold) < 0 ||
            m_options.mapping.contains("product"))
            return;
        const std::string units = foldName(m_layout.header(m_layout.column(Field::UnitsSold)));
        const auto isSold = [&](const ColumnProfile& column) { // "toy" beside "toys_sold"
            const std::string name = foldName(column.header);
            return name.size() >= 3 && units.starts_with(name) && column.distinct >= 2 &&
                   column.distinct * 2 <= column.filled;
        };
        if (const int sold = only(isSold); sold >= 0 && product.column < 0) {
            at(m_layout.map, Field::Product) = {sold, 0.6};
            return;
        }
        int found = bestGoods(byCategory ? product.column : -1);
        if (found < 0)
            found = only([](const ColumnProfile& column) {
                const auto words = wordsOfName(column.header);
                return column.distinct >= 2 && column.distinct * 2 <= column.filled &&
                       (column.numbers == 0 || column.integers == column.filled) &&
                       std::none_of(words.begin(), words.end(),
                                    [](const std::string& word) { return listed(noProducts, word); });
            });
        if (found < 0 || found == product.column)
            return;
        if (byCategory)
            at(m_layout.map, Field::Category) = product;
        at(m_layout.map, Field::Product) = {found, 0.5};
    }

    /// A row a day and store, and nothing that tells products apart: the store's sales as a whole.
    void findOnlyProduct() {
        int units = m_layout.column(Field::UnitsSold);
        for (int i = 0; i < std::ssize(m_layout.columns) && units < 0; ++i) {
            const auto& column = m_layout.columns[static_cast<std::size_t>(i)];
            if (column.isNumeric() && m_layout.hasStores() && speaksOfTurnover(conceptsOfName(column.header)))
                units = i;
        }
        if (m_layout.column(Field::Product) >= 0 || units < 0 || m_layout.column(Field::Invoice) >= 0 ||
            m_layout.blocks.title || m_options.mapping.contains("product"))
            return;
        std::set<std::array<std::string, 2>> days;
        std::size_t all = 0;
        for (std::size_t r = m_layout.firstDataRow; r < m_sample.rows.size(); ++r) {
            const auto& row = m_sample.rows[r];
            if (cellOf(row, units).empty())
                continue;
            ++all;
            days.insert({m_evidence.dayOf(r), cellOf(row, m_layout.column(Field::Store))});
        }
        if (all < 8 || days.size() * 10 < all * 9)
            return;
        m_layout.onlyProduct = "All products";
        m_layout.questions.push_back(
            Message(MessageId::AllSalesOfAStoreAreOneProduct, {m_layout.onlyProduct}) + " " +
            MessageId::IsThatRight);
    }

    void findUnits() {
        using enum Concept;
        if (m_layout.column(Field::UnitsSold) >= 0 || m_layout.column(Field::Product) < 0 ||
            m_options.mapping.contains("units_sold"))
            return;
        Concepts all; // of all names
        for (const auto& column : m_layout.columns) {
            if (speaksOfNoSale(column.header))
                return;
            all |= conceptsOfName(column.header);
        }
        // Beside any of these a number may be theirs.
        if (speaksOfOtherTable(all) || speaksOf(all, Order) || speaksOf(all, Reason) || speaksOf(all, Money))
            return;
        int found = only([](const ColumnProfile& column) {
            return column.isNumeric() && column.distinct >= 2 && column.distinct * 10 < column.filled * 9 &&
                   !isKeyName(column.header);
        });
        // Among many columns that nobody knows a number is hardly the sales.
        if (found < 0 || unexplained() > 1)
            found = onlyQuantity();
        if (found < 0)
            return;
        at(m_layout.map, Field::UnitsSold) = {found, 0.4};
        m_layout.questions.push_back(Message(MessageId::NoNameOfAColumnSays, {m_layout.header(found)}) + " " +
                                     MessageId::IsThatRight);
    }

    /// The one column that tells rows of the same day and product apart.
    void findStore() {
        if (m_layout.hasStores() || m_layout.column(Field::Product) < 0 ||
            m_layout.column(Field::UnitsSold) < 0 || m_layout.column(Field::Invoice) >= 0 ||
            m_options.mapping.contains("store"))
            return;
        // A product has one category: "Afdeling" is a department in one language and a shop in another.
        const int category = m_layout.column(Field::Category);
        int found =
            category >= 0 && !m_options.mapping.contains("category") && tellsApart(category) ? category : -1;
        const int region = m_layout.column(Field::Region);
        if (found >= 0) {
            at(m_layout.map, Field::Category) = {};
        } else if (region >= 0 && !m_options.mapping.contains("region") && tellsApart(region)) {
            found = region;
            at(m_layout.map, Field::Region) = {};
        } else
            found = bestStore();
        if (found < 0)
            return;
        at(m_layout.map, Field::Store) = {found, 0.5};
        m_layout.questions.push_back(Message(MessageId::EachProductComesOnceADay, {m_layout.header(found)}) +
                                     " " + MessageId::IsThatRight);
    }

    /// The same store, product and day once for each country or town: its name alone does not tell the store.
    void findStoreParts() {
        constexpr std::string_view places = "country land region state city town area district zone province "
                                            "county countrycode nation "
                                            "bundesland stadt ort pays ville pais ciudad provincia paese "
                                            "citta cidade kraj miasto stad provincie";
        if (m_layout.column(Field::Store) < 0 || m_layout.column(Field::Product) < 0 ||
            m_layout.column(Field::UnitsSold) < 0 || m_layout.column(Field::Invoice) >= 0 ||
            m_options.mapping.contains("store"))
            return;
        for (int i = 0; i < std::ssize(m_layout.columns); ++i) {
            const auto& column = m_layout.columns[static_cast<std::size_t>(i)];
            if (!listed(places, foldName(column.header)) || column.distinct < 2 ||
                column.distinct * 4 > column.filled || !tellsApart(i, m_layout.column(Field::Store)) ||
                !isDense(i))
                continue;
            m_layout.storeParts = {i};
            m_layout.questions.push_back(
                Message(MessageId::StoresAreToldApartBy,
                        {m_layout.header(m_layout.column(Field::Store)), column.header}) +
                " " + MessageId::IsThatRight);
            return;
        }
    }

private:
    bool isUsed(int index) const {
        return std::any_of(m_layout.map.begin(), m_layout.map.end(),
                           [&](const MappedField& field) { return field.column == index; });
    }
    bool hasWordOf(const ColumnProfile& column, std::string_view list) const {
        return std::ranges::any_of(wordsOfName(column.header),
                                   [&](const std::string& word) { return listed(list, word); });
    }
    /// Texts whose name, if it means anything, does not say of them what else they are. Words for amounts
    /// mean nothing of a text.
    bool isFreeText(int index, std::initializer_list<Concept> others) const {
        const auto& column = m_layout.columns[static_cast<std::size_t>(index)];
        const Concepts concepts = conceptsOfName(column.header);
        return column.numbers * 2 < column.filled && !column.header.empty() &&
               column.missing * 10 <= column.filled && !isUsed(index) && !m_layout.dateParts.has(index) &&
               !column.isDate() && column.timed * 2 <= column.filled &&
               periodOfName(column.header) == Period::Any &&
               std::ranges::none_of(others, [&](Concept one) { return speaksOf(concepts, one); });
    }

    static bool isQuantity(const ColumnProfile& column) {
        const Concepts concepts = conceptsOfName(column.header);
        return speaksOf(concepts, Concept::Quantity) && !speaksOf(concepts, Concept::Price) &&
               !speaksOf(concepts, Concept::Money);
    }

    /// The only number that is called a quantity, of whatever; -1 where there is none or several.
    int onlyQuantity() const {
        int found = -1;
        for (int i = 0; i < std::ssize(m_layout.columns); ++i) {
            const auto& column = m_layout.columns[static_cast<std::size_t>(i)];
            Concepts concepts = conceptsOfName(column.header);
            if (!column.isNumeric() || isUsed(i) || !speaksOf(concepts, Concept::Quantity))
                continue;
            for (const Concept one : {Concept::Quantity, Concept::Sold, Concept::Product})
                concepts.reset(static_cast<std::size_t>(one));
            if (concepts.any() || found >= 0)
                return -1;
            found = i;
        }
        return found;
    }

    /// Whole numbers by which an amount, divided, gives each product the price that it has in most rows. What
    /// is earned with each piece does as well, but is a multiple.
    std::set<int> countsOfAmounts() const {
        const int product = m_layout.column(Field::Product);
        std::set<int> found;
        for (int amount = 0; amount < std::ssize(m_layout.columns) && product >= 0; ++amount) {
            const auto& paid = m_layout.columns[static_cast<std::size_t>(amount)];
            if (!paid.isNumeric() || !speaksOfTurnover(conceptsOfName(paid.header)))
                continue;
            for (int i = 0; i < std::ssize(m_layout.columns); ++i) {
                const auto& column = m_layout.columns[static_cast<std::size_t>(i)];
                if (i == amount || isExplained(i) || !column.isNumeric() || column.integers < column.filled ||
                    column.distinct < 3 || isKeyName(column.header))
                    continue;
                std::map<std::string_view, std::map<long long, std::size_t>> prices; // to half a percent
                std::map<std::string_view, std::pair<long long, std::size_t>> steps; // and the rows
                std::size_t rows = 0, usual = 0, byOne = 0;
                for (std::size_t r = m_layout.firstDataRow; r < m_sample.rows.size(); ++r) {
                    const auto count = m_evidence.number(r, i), sum = m_evidence.number(r, amount);
                    if (!count || !sum || *count <= 1 || *sum <= 0)
                        continue;
                    ++rows;
                    ++prices[cellOf(m_sample.rows[r], product)][std::llround(std::log(*sum / *count) * 200)];
                    auto& [step, of] = steps[cellOf(m_sample.rows[r], product)];
                    step = std::gcd(step, std::llround(*count));
                    ++of;
                }
                for (const auto& [key, step] : steps)
                    byOne += step.first == 1 ? step.second : 0;
                for (const auto& [key, of] : prices)
                    usual +=
                        std::ranges::max_element(of, {}, [](const auto& one) { return one.second; })->second;
                if (rows >= 16 && usual * 10 >= rows * 8 && byOne * 10 >= rows * 8)
                    found.insert(i);
            }
        }
        return found;
    }

    /// How much speaks for a column as that of the products: many values on a day that come again on others,
    /// prices that differ by it, a name of goods. What it is worth where nothing speaks for or against: 0.
    double goodsScore(int index, const std::vector<std::optional<double>>& prices) const {
        const auto& column = m_layout.columns[static_cast<std::size_t>(index)];
        const Concepts concepts = conceptsOfName(column.header);
        const double aDay = m_evidence.valuesADay(index);
        if (aDay < 1.05)
            return -1; // says something of the day
        const auto priced = m_evidence.accountsFor(index, prices);
        return (column.numbers * 2 < column.filled ? 0.6 : -1.4) + 0.5 * std::min(std::log2(aDay), 2.0) +
               0.2 * std::min(std::log2(static_cast<double>(column.distinct)), 6.0) +
               3 * (priced ? *priced - 0.4 : 0) +
               (speaksOf(concepts, Concept::Product) || speaksOf(concepts, Concept::Name) ? 1.5 : 0) -
               (speaksOf(concepts, Concept::Store) || speaksOf(concepts, Concept::Place) ||
                        speaksOf(concepts, Concept::Customer)
                    ? 1.5
                    : 0) -
               (hasWordOf(column, noStores) ? 1.5 : 0) - (hasWordOf(column, noGoods) ? 3 : 0);
    }

    /// The column that most speaks for as that of the products; `category`: one that may be but a group of
    /// them. -1 where nothing does.
    int bestGoods(int category) const {
        using enum Concept;
        const auto prices = m_evidence.unitPrices();
        std::vector<std::pair<int, double>> rivals;
        for (int i = 0; i < std::ssize(m_layout.columns); ++i) {
            const auto& column = m_layout.columns[static_cast<std::size_t>(i)];
            const bool code = !isExplained(i) && column.integers == column.filled && column.numbers > 0;
            if ((i != category && !code &&
                 !isFreeText(i, {Customer, Supplier, Status, Reason, Movement, Booking, Transfer, Return,
                                 Number, Order})) ||
                column.header.empty() || column.distinct < 2 || column.distinct * 2 > column.filled ||
                column.missing * 10 > column.filled || hasWordOf(column, noProducts) ||
                (i != category && hasWordOf(column, groupWords)))
                continue;
            if (const double score = goodsScore(i, prices); score > 0)
                rivals.emplace_back(i, score);
        }
        // What another one tells for each of its values is a group of it.
        for (auto& one : rivals)
            for (const auto& other : rivals)
                if (one.first != other.first && other.second > 0.5 &&
                    m_evidence.determines(other.first, one.first) &&
                    !m_evidence.determines(one.first, other.first))
                    one.second -= 1.5;
        for (auto& one : rivals) // stores usually stand before their goods
            one.second += 0.02 * one.first;
        const auto best = std::ranges::max_element(rivals, {}, &std::pair<int, double>::second);
        if (best == rivals.end() || best->second < 0.9)
            return -1;
        // Beside a code of more values, nearly all on each day, a text of a few, of which no name says
        // anything, may be anything.
        const auto& chosen = m_layout.columns[static_cast<std::size_t>(best->first)];
        const bool isVague = conceptsOfName(chosen.header).none() && chosen.distinct < 5;
        for (int i = 0; i < std::ssize(m_layout.columns) && isVague; ++i) {
            const auto& column = m_layout.columns[static_cast<std::size_t>(i)];
            if (i != best->first && !isExplained(i) && column.integers == column.filled &&
                column.distinct > chosen.distinct && conceptsOfName(column.header).none() &&
                m_evidence.valuesADay(i) > m_evidence.valuesADay(best->first) &&
                m_evidence.valuesADay(i) * 5 >= static_cast<double>(column.distinct) * 4)
                return -1;
        }
        return best->first;
    }

    /// Of the columns that tell rows of one day and product apart the one that most looks like stores.
    int bestStore() const {
        using enum Concept;
        int best = -1;
        double most = 0;
        for (int i = 0; i < std::ssize(m_layout.columns); ++i) {
            const auto& column = m_layout.columns[static_cast<std::size_t>(i)];
            const bool code = !isExplained(i) && column.integers == column.filled && !column.header.empty() &&
                              column.missing * 10 <= column.filled;
            if ((!code && !isFreeText(i, {Customer, Supplier, Status, Reason, Movement, Booking, Transfer,
                                          Return, Number, Order, Name, Product, Date})) ||
                column.distinct < 2 || column.distinct * 4 > column.filled || hasWordOf(column, noStores) ||
                !tellsApart(i))
                continue;
            const Concepts concepts = conceptsOfName(column.header);
            const double score = 1 + (speaksOf(concepts, Store) || speaksOf(concepts, Place) ? 2 : 0) +
                                 (code ? 0 : 1) +
                                 1 / static_cast<double>(column.distinct); // the coarser of two
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    bool isExplained(int index) const {
        const auto& column = m_layout.columns[static_cast<std::size_t>(index)];
        const bool used =
            std::any_of(m_layout.map.begin(), m_layout.map.end(), [&](const MappedField& field) {
                return field.column == index && field.confidence != 0.5;
            });
        return used || m_layout.dateParts.has(index) || column.isDate() || column.timed * 2 > column.filled ||
               conceptsOfName(column.header).any() || hasOtherName(column.header);
    }
    std::ptrdiff_t unexplained() const {
        std::ptrdiff_t count = 0;
        for (int i = 0; i < std::ssize(m_layout.columns); ++i)
            count += !isExplained(i);
        return count;
    }

    /// The only column without a use and a meaning that fits; -1 where there is none or several.
    template <typename Fits>
    int only(Fits&& fits) const {
        int found = -1;
        for (int index = 0; index < std::ssize(m_layout.columns); ++index) {
            const auto& column = m_layout.columns[static_cast<std::size_t>(index)];
            if (column.header.empty() || column.missing * 10 > column.filled || isExplained(index) ||
                !fits(column))
                continue;
            if (found >= 0)
                return -1;
            found = index;
        }
        return found;
    }

    static bool hasOtherName(const std::string& header) {
        for (int field = 0; field < fieldCount; ++field)
            if (nameScore(header, static_cast<Field>(field)) > 0 ||
                wordScore(header, static_cast<Field>(field)) > 0)
                return true;
        return periodOfName(header) != Period::Any;
    }

    /// Rows of one day and product (and `within`) are several, and with this column each is one.
    bool tellsApart(int column, int within = -1) const {
        std::set<std::array<std::string, 3>> days;
        std::set<std::array<std::string, 4>> rows;
        std::size_t all = 0;
        const auto cell = [](const std::vector<std::string>& row, int of) {
            return of >= 0 && static_cast<std::size_t>(of) < row.size() ? row[static_cast<std::size_t>(of)]
                                                                        : std::string();
        };
        for (std::size_t r = m_layout.firstDataRow; r < m_sample.rows.size(); ++r) {
            const auto& row = m_sample.rows[r];
            const auto date = cell(row, m_layout.column(Field::Date)),
                       product = cell(row, m_layout.column(Field::Product));
            if (date.empty() || product.empty())
                continue;
            ++all;
            days.insert({date, product, cell(row, within)});
            rows.insert({date, product, cell(row, within), cell(row, column)});
        }
        return all >= 8 && rows.size() == all && days.size() * 10 <= all * 9;
    }

    /// Stores sell on most days what they ever sell; buyers of a country now and then.
    bool isDense(int place) const {
        std::set<std::string> days, series;
        std::size_t rows = 0;
        for (std::size_t r = m_layout.firstDataRow; r < m_sample.rows.size(); ++r, ++rows) {
            const auto& row = m_sample.rows[r];
            days.insert(m_evidence.dayOf(r));
            series.insert(cellOf(row, m_layout.column(Field::Store)) + '\n' + cellOf(row, place) + '\n' +
                          cellOf(row, m_layout.column(Field::Product)));
        }
        return static_cast<double>(rows) >= 0.4 * static_cast<double>(days.size() * series.size());
    }

    TableLayout& m_layout;
    const Sample& m_sample;
    const ReadOptions& m_options;
    ColumnEvidence m_evidence;
};

} // namespace

void findUnnamedColumns(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (!layout.hasHeader || !layout.hasDate())
        return;
    UnnamedColumns unnamed(layout, sample, options);
    unnamed.findFactors();
    unnamed.findProduct();
    unnamed.findOnlyProduct();
    unnamed.findUnits();
    unnamed.findStore();
    unnamed.findStoreParts();
}

} // namespace shelfcast::io
