#include "io/understand/unnamed_columns.h"

#include "base/message_ids.h"
#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/understand/column_votes.h"

#include <algorithm>
#include <array>
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

class UnnamedColumns {
public:
    UnnamedColumns(TableLayout& layout, const Sample& sample, const ReadOptions& options)
        : m_layout(layout), m_sample(sample), m_options(options) {}

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
        const int found = only([](const ColumnProfile& column) {
            const auto words = wordsOfName(column.header);
            return column.distinct >= 2 && column.distinct * 2 <= column.filled &&
                   (column.numbers == 0 || column.integers == column.filled) &&
                   std::none_of(words.begin(), words.end(),
                                [](const std::string& word) { return listed(noProducts, word); });
        });
        if (found < 0)
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
            std::string date = cellOf(row, m_layout.column(Field::Date));
            for (const int part : {m_layout.dateParts.year, m_layout.dateParts.month, m_layout.dateParts.week,
                                   m_layout.dateParts.day})
                date += cellOf(row, part) + ' ';
            if (cellOf(row, units).empty())
                continue;
            ++all;
            days.insert({std::move(date), cellOf(row, m_layout.column(Field::Store))});
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
        const int found = only([](const ColumnProfile& column) {
            return column.isNumeric() && column.distinct >= 2 && column.distinct * 10 < column.filled * 9 &&
                   !isKeyName(column.header);
        });
        // Among many columns that nobody knows a number is hardly the sales.
        if (found < 0 || unexplained() > 1)
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
            found = only([&](const ColumnProfile& column) {
                const auto words = wordsOfName(column.header);
                return column.distinct >= 2 && column.distinct * 4 <= column.filled &&
                       (column.numbers == 0 || column.integers == column.filled) &&
                       std::none_of(words.begin(), words.end(),
                                    [](const std::string& word) { return listed(noStores, word); }) &&
                       tellsApart(static_cast<int>(&column - m_layout.columns.data()));
            });
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
                column.distinct * 4 > column.filled || !tellsApart(i, m_layout.column(Field::Store)))
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

    TableLayout& m_layout;
    const Sample& m_sample;
    const ReadOptions& m_options;
};

} // namespace

void findUnnamedColumns(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (!layout.hasHeader || !layout.hasDate())
        return;
    UnnamedColumns unnamed(layout, sample, options);
    unnamed.findProduct();
    unnamed.findOnlyProduct();
    unnamed.findUnits();
    unnamed.findStore();
    unnamed.findStoreParts();
}

} // namespace shelfcast::io
