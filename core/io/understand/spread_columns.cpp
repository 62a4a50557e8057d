#include "io/understand/spread_columns.h"

#include "base/message_ids.h"
#include "io/columns/column_concepts.h"
#include "io/columns/column_words.h"
#include "io/text/text_fold.h"
#include "io/understand/column_evidence.h"
#include "io/understand/rewritten_rows.h"
#include "io/values/row_words.h"
#include "io/values/weekday_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace shelfcast::io {

namespace {

constexpr std::array<std::string_view, 7> weekdays = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

/// "XS" to "XXL".
bool isSize(std::string_view label) {
    return listed("xxs xs s m l xl xxl xxxl 2xl 3xl 4xl 5xl", foldName(label));
}

/// "08:00", "8h", "9 am".
bool isHour(std::string_view label) {
    const std::size_t digits = label.find_first_not_of("0123456789");
    if (digits == 0 || digits > 2 || digits == std::string_view::npos)
        return false;
    const std::string rest = foldText(trimText(label.substr(digits)));
    return rest == "h" || rest == "am" || rest == "pm" || rest == "uhr" || rest == ":00" || rest == "h00" ||
           rest.starts_with(":00 ") || rest.starts_with(":00-");
}

/// What the parts of a row are.
std::string_view kindOfParts(const SpreadColumns& spread) {
    const auto all = [&](bool (*isKind)(std::string_view)) {
        return std::ranges::all_of(spread.parts, [&](const auto& part) { return isKind(part.label); });
    };
    return spread.date >= 0 ? "Date" : all(isSize) ? "Size" : all(isHour) ? "Time" : "Store";
}

class Finder {
public:
    Finder(const TableLayout& layout, const Sample& sample)
        : m_layout(layout), m_sample(sample), m_evidence(layout, sample) {}

    SpreadColumns find() const {
        if (!m_layout.hasDate() || (m_layout.column(Field::Product) < 0 && loneText() < 0))
            return {};
        if (auto days = daysOfWeeks(); !days.empty())
            return days;
        auto stores = storesAboveNames();
        return stores.empty() ? storesBySum() : stores;
    }

private:
    /// The only column of texts without a field: that of the products, whatever it is called.
    int loneText() const {
        int found = -1;
        for (int c = 0; c < count(); ++c)
            if (const auto& column = profile(c); !m_layout.isMapped(static_cast<std::size_t>(c)) &&
                                                 column.numbers * 2 < column.filled && !column.isDate()) {
                if (found >= 0)
                    return -1;
                found = c;
            }
        return found;
    }
    const ColumnProfile& profile(int column) const {
        return m_layout.columns[static_cast<std::size_t>(column)];
    }
    int count() const { return static_cast<int>(m_layout.columns.size()); }

    /// "Mon" to "Sun" beside the day with which the week begins or ends.
    SpreadColumns daysOfWeeks() const {
        SpreadColumns spread;
        const int date = m_layout.column(Field::Date);
        std::vector<std::string> headers;
        for (const auto& column : m_layout.columns)
            headers.push_back(column.header);
        const WeekdayNames names = WeekdayNames::of(headers);
        std::set<int> seen;
        std::vector<int> columns;
        for (int c = 0; c < count() && date >= 0; ++c) {
            const auto day = c == date ? std::nullopt : names.read(headers[static_cast<std::size_t>(c)]);
            const auto found = day ? std::ranges::find(weekdays, *day) : weekdays.end();
            if (found == weekdays.end() || (profile(c).filled > 0 && !profile(c).isNumeric()))
                continue;
            const int number = static_cast<int>(found - weekdays.begin());
            if (!seen.insert(number).second)
                return {};
            spread.parts.push_back({headers[static_cast<std::size_t>(c)], {c}, number});
            columns.push_back(c);
        }
        if (spread.parts.size() < 5)
            return {};
        spread.valueNames = {"Units sold"};
        spread.date = date;
        constexpr std::string_view ends = "end ends ending ended bis fin final fino hasta einde koniec";
        spread.untilDate = std::ranges::any_of(wordsOfName(profile(date).header),
                                               [&](const auto& word) { return listed(ends, word); });
        dropSums(spread, columns);
        return spread;
    }

    /// "North", "South" in a row above "Quantity" and "Amount" each.
    SpreadColumns storesAboveNames() const {
        SpreadColumns spread;
        if (m_layout.headGroups.empty() || m_layout.hasStores())
            return {};
        for (int c = 0; c < count(); ++c) {
            const auto& [group, name] = m_layout.headGroups[static_cast<std::size_t>(c)];
            if (group.empty() || isTotalsWord(group)) {
                if (!group.empty())
                    spread.dropped.push_back(c);
                continue;
            }
            if (!mayBeStore(group))
                return {};
            if (spread.parts.empty() || spread.parts.back().label != group)
                spread.parts.push_back({group, {}, -1});
            spread.parts.back().columns.push_back(c);
        }
        if (spread.parts.size() < 2)
            return {};
        const auto namesOf = [&](const SpreadColumns::Part& part) {
            std::vector<std::string> names;
            for (const int c : part.columns)
                names.push_back(m_layout.headGroups[static_cast<std::size_t>(c)].second);
            return names;
        };
        spread.valueNames = namesOf(spread.parts.front());
        const bool alike = std::ranges::all_of(spread.parts, [&](const SpreadColumns::Part& part) {
            return namesOf(part) == spread.valueNames;
        });
        const bool sold = std::ranges::any_of(spread.valueNames, [](const std::string& name) {
            return nameScore(name, Field::UnitsSold) > 0 || wordScore(name, Field::UnitsSold) > 0;
        });
        return alike && sold ? spread : SpreadColumns();
    }

    /// Numbers under names that mean nothing else, with a column of their sum; or, where no column is called
    /// units sold, two or more of them.
    SpreadColumns storesBySum() const {
        SpreadColumns spread;
        std::vector<int> columns, sums;
        const int units = m_layout.column(Field::UnitsSold);
        for (int c = 0; c < count(); ++c) {
            const auto& column = profile(c);
            if (!column.isNumeric() || m_layout.dateParts.has(c))
                continue;
            if (c == units || c == m_layout.column(Field::Store) || isTotalsWord(column.header))
                sums.push_back(c);
            else if (!m_layout.isMapped(static_cast<std::size_t>(c)) && mayBeStore(column.header))
                columns.push_back(c);
        }
        if (columns.size() < 2)
            return {};
        const int store = m_layout.column(Field::Store); // "All outlets" is none where it is the sum of them
        const bool sumOfStores =
            store >= 0 && std::ranges::find(sums, store) != sums.end() && m_evidence.addUp(columns, store);
        const bool summed =
            std::ranges::any_of(sums, [&](int sum) { return m_evidence.addUp(columns, sum); });
        const bool sameKind = kindOfColumns(columns) != "Store";
        if (!sameKind && (m_layout.column(Field::Region) >= 0 ||
                          std::ranges::any_of(m_layout.columns, [](const ColumnProfile& column) {
                              return speaksOfNoSale(column.header);
                          })))
            return {};
        const bool alone =
            units < 0 && !sameKind && columns.size() >= 3 && m_layout.column(Field::Product) >= 0 &&
            areOfOneSize(columns) &&
            std::ranges::all_of(columns, [&](int c) { return profile(c).integers == profile(c).filled; }) &&
            columns.size() + 2 + sums.size() >= m_layout.columns.size() - texts();
        if ((m_layout.hasStores() && !sameKind && !sumOfStores) || (!summed && !alone && !sameKind))
            return {};
        for (const int c : columns)
            spread.parts.push_back({profile(c).header, {c}, -1});
        spread.valueNames = {"Units sold"};
        dropSums(spread, columns);
        return spread;
    }

    /// The usual numbers of the columns lie within a factor of ten.
    bool areOfOneSize(const std::vector<int>& columns) const {
        std::vector<double> means;
        for (const int c : columns) {
            double sum = 0, n = 0;
            for (std::size_t r = m_layout.firstDataRow; r < m_sample.rows.size(); ++r)
                if (const auto value = m_evidence.number(r, c))
                    sum += std::abs(*value), ++n;
            means.push_back(n > 0 ? sum / n : 0);
        }
        const auto [least, most] = std::ranges::minmax(means);
        return least > 0 && most <= 10 * least;
    }

    std::string_view kindOfColumns(const std::vector<int>& columns) const {
        SpreadColumns spread;
        for (const int c : columns)
            spread.parts.push_back({profile(c).header, {c}, -1});
        return kindOfParts(spread);
    }

    std::size_t texts() const {
        return static_cast<std::size_t>(
            std::ranges::count_if(m_layout.columns, [](const ColumnProfile& column) {
                return column.numbers * 2 < column.filled;
            }));
    }

    /// A name without another meaning; ways of paying are none, nor what a day was like.
    bool mayBeStore(const std::string& name) const {
        constexpr std::string_view others =
            "cash card cards karte especes carte efectivo tarjeta kontant kort credit debit "
            "gross net returns void voids high low open close max min mean average avg "
            "temperature temp rain humidity wind pressure holiday promo lat lon latitude longitude "
            "rating score age weight height width length size id index row nr";
        if (isSize(name) || isHour(name))
            return true;
        if (name.empty() || periodOfName(name) != Period::Any)
            return false;
        const auto words = wordsOfName(name);
        if (std::ranges::any_of(words, [&](const std::string& word) { return listed(others, word); }))
            return false;
        Concepts concepts = conceptsOfName(name);
        for (const Concept one : {Concept::Store, Concept::Place, Concept::Number})
            concepts.reset(static_cast<std::size_t>(one));
        return concepts.none() &&
               std::ranges::none_of(
                   std::array{Field::Date, Field::Product, Field::Price, Field::UnitsSold, Field::Discount,
                              Field::InventoryLevel, Field::UnitsOrdered},
                   [&](Field field) { return nameScore(name, field) > 0 || wordScore(name, field) > 0; });
    }

    /// The columns of sums go: their rows hold the parts.
    void dropSums(SpreadColumns& spread, const std::vector<int>& columns) const {
        for (int c = 0; c < count(); ++c)
            if (profile(c).isNumeric() && std::ranges::find(columns, c) == columns.end() &&
                (isTotalsWord(profile(c).header) || m_evidence.addUp(columns, c)))
                spread.dropped.push_back(c);
    }

    const TableLayout& m_layout;
    const Sample& m_sample;
    ColumnEvidence m_evidence;
};

class SpreadRows : public RewrittenRows {
public:
    SpreadRows(std::unique_ptr<RowSource> rows, SpreadColumns spread)
        : RewrittenRows(std::move(rows)), m_spread(std::move(spread)) {
        m_gone.insert(m_spread.dropped.begin(), m_spread.dropped.end());
        for (const auto& part : m_spread.parts)
            m_gone.insert(part.columns.begin(), part.columns.end());
        if (m_spread.date >= 0)
            m_gone.insert(m_spread.date);
    }

private:
    /// The row of names, or the one below it.
    int headOf(const RowChunk& chunk, std::span<const Cell> row) const {
        for (std::size_t i = 0; i < m_spread.heads.size(); ++i) {
            const auto& head = m_spread.heads[i];
            bool same = true;
            for (std::size_t c = 0; c < std::max(head.size(), row.size()) && same; ++c)
                same = trimText(chunk.view(cellAt(row, static_cast<int>(c)))) ==
                       (c < head.size() ? std::string_view(head[c]) : std::string_view());
            if (same)
                return static_cast<int>(i);
        }
        return -1;
    }
    void addRows(const RowChunk& before, std::size_t index, RowChunk& chunk) const override {
        const auto row = before.row(index);
        const auto keep = [&] {
            for (std::size_t c = 0; c < m_spread.names.size(); ++c)
                if (!m_gone.contains(static_cast<int>(c)))
                    chunk.cells.push_back(cellAt(row, static_cast<int>(c)));
        };
        if (const int head = headOf(before, row); head >= 0) {
            if (head > 0)
                return;
            for (std::size_t c = 0; c < m_spread.names.size(); ++c)
                if (!m_gone.contains(static_cast<int>(c)))
                    chunk.addCell(m_spread.names[c]);
            chunk.addCell(kindOfParts(m_spread));
            for (const auto& name : m_spread.valueNames)
                chunk.addCell(name);
            return chunk.endRow(before.lines[index]);
        }
        bool any = false;
        for (const auto& part : m_spread.parts) {
            if (std::ranges::all_of(part.columns, [&](int column) {
                    return trimText(before.view(cellAt(row, column))).empty();
                }))
                continue;
            any = true;
            keep();
            if (m_spread.date < 0)
                chunk.addCell(part.label);
            else
                addDay(before, row, part, chunk);
            for (const int column : part.columns)
                chunk.cells.push_back(cellAt(row, column));
            chunk.endRow(before.lines[index]);
        }
        if (any)
            return;
        const auto filled = std::ranges::count_if(
            row, [&](const Cell& cell) { return !trimText(before.view(cell)).empty(); });
        if (filled == 0 || filled > 2) // a row without values; else a title
            return;
        chunk.cells.insert(chunk.cells.end(), row.begin(), row.end());
        chunk.endRow(before.lines[index]);
    }
    /// The day of the week that the row's date begins or ends; what is no date is left as it stands.
    void addDay(const RowChunk& before, std::span<const Cell> row, const SpreadColumns::Part& part,
                RowChunk& chunk) const {
        const Cell cell = cellAt(row, m_spread.date);
        const auto week = parseDate(before.view(cell), m_spread.dateFormat);
        if (!week) {
            chunk.cells.push_back(cell);
            return;
        }
        const int first = week->dayOfWeek(), offset = (part.weekday - first + 7) % 7;
        const Day day = m_spread.untilDate ? *week + (offset == 0 ? 0 : offset - 7) : *week + offset;
        chunk.addCell(day.toIso());
    }

    SpreadColumns m_spread;
    std::set<int> m_gone;
};

} // namespace

void findSpreadColumns(TableLayout& layout, const Sample& sample, const ReadOptions& options) {
    if (!layout.hasHeader || !layout.orderItems.empty() || options.mapping.contains("units_sold") ||
        options.mapping.contains("store") ||
        std::ranges::any_of(options.mapping, [](const auto& one) { return one.second == everyColumn; }))
        return;
    SpreadColumns spread = Finder(layout, sample).find();
    if (spread.empty())
        return;
    for (const auto& column : layout.columns)
        spread.names.push_back(column.header);
    spread.dateFormat = layout.date;
    for (std::size_t r = 0; r < sample.rows.size(); ++r)
        if (sample.lines[r] == layout.headerLine) {
            spread.heads.push_back(sample.rows[r]);
            if (const bool below = layout.firstDataRow > r + 1;
                !layout.headGroups.empty() && (below ? r + 1 < sample.rows.size() : r > 0))
                spread.heads.push_back(sample.rows[below ? r + 1 : r - 1]);
            break;
        }
    std::vector<std::string> labels;
    for (const auto& part : spread.parts)
        labels.push_back(part.label);
    layout.notes.clear();
    layout.questions.clear();
    if (spread.date >= 0)
        layout.notes.push_back(Message(MessageId::EachWeekdayIsAColumn, {layout.header(spread.date)}));
    else if (kindOfParts(spread) == "Store")
        layout.questions.push_back(Message(MessageId::EachStoreIsAColumn, {quotedList(labels, 8)}) + " " +
                                   MessageId::IsThatRight);
    layout.spread = std::move(spread);
}

std::unique_ptr<RowSource> withSpreadAsRows(std::unique_ptr<RowSource> rows, const SpreadColumns& spread) {
    return std::make_unique<SpreadRows>(std::move(rows), spread);
}

} // namespace shelfcast::io
