#include "io/understand/column_evidence.h"

#include "io/columns/column_concepts.h"
#include "io/understand/unit_words.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace shelfcast::io {

namespace {

constexpr std::size_t mostRows = 1500, enoughRows = 8;

/// Equal but for the rounding of what was written.
bool isAbout(double value, double written) {
    return std::abs(value - written) <= 0.02 + 0.003 * std::abs(written);
}

} // namespace

std::size_t ColumnEvidence::end() const {
    return std::min(m_sample.rows.size(), first() + mostRows);
}

std::optional<double> ColumnEvidence::number(std::size_t row, int column) const {
    const std::string& text = cellOf(m_sample.rows[row], column);
    if (text.empty())
        return std::nullopt;
    const char decimal = m_layout.decimalOf(column);
    if (const auto plain = parseNumber(text, decimal))
        return plain;
    const auto withWord = parseNumberWithWord(text, decimal);
    return withWord ? std::optional(withWord->value) : std::nullopt;
}

std::string ColumnEvidence::dayOf(std::size_t row) const {
    std::string day = cellOf(m_sample.rows[row], m_layout.column(Field::Date));
    if (day.size() > 8) // else there is no time of day in it
        if (const auto read = parseDate(day, m_layout.date))
            return read->toIso();
    for (const int part :
         {m_layout.dateParts.year, m_layout.dateParts.month, m_layout.dateParts.week, m_layout.dateParts.day})
        day += cellOf(m_sample.rows[row], part) + ' ';
    return day;
}

std::vector<ColumnEvidence::Multiplication> ColumnEvidence::multiplications() const {
    constexpr std::size_t mostColumns = 16, fewRows = 300;
    std::vector<int> columns;
    std::vector<std::vector<std::optional<double>>> values;
    const std::size_t last = std::min(end(), first() + fewRows);
    for (int c = 0; c < std::ssize(m_layout.columns) && columns.size() < mostColumns; ++c) {
        const auto& column = m_layout.columns[static_cast<std::size_t>(c)];
        if (column.filled < enoughRows || column.isDate())
            continue;
        std::vector<std::optional<double>> numbers;
        std::size_t read = 0;
        for (std::size_t r = first(); r < last; ++r)
            read += numbers.emplace_back(number(r, c)).has_value();
        if (read >= enoughRows && read * 10 >= std::min(column.filled, last - first()) * 9) {
            columns.push_back(c);
            values.push_back(std::move(numbers));
        }
    }
    std::vector<Multiplication> found;
    for (std::size_t a = 0; a < columns.size(); ++a)
        for (std::size_t b = a + 1; b < columns.size(); ++b)
            for (std::size_t c = 0; c < columns.size(); ++c) {
                if (c == a || c == b)
                    continue;
                std::size_t telling = 0, right = 0, wrong = 0;
                for (std::size_t r = 0; r < values[a].size() && wrong <= values[a].size() / 20; ++r) {
                    const auto &x = values[a][r], &y = values[b][r], &z = values[c][r];
                    if (!x || !y || !z)
                        continue;
                    const bool holds = isAbout(*x * *y, *z);
                    wrong += !holds;
                    right += holds;
                    telling += holds && std::abs(*x) != 1 && std::abs(*y) != 1 && *z != 0;
                }
                if (telling >= enoughRows && wrong * 20 <= right)
                    found.push_back({columns[a], columns[b], columns[c]});
            }
    return found;
}

bool ColumnEvidence::addUp(const std::vector<int>& parts, int sum) const {
    std::size_t right = 0, wrong = 0, telling = 0;
    for (std::size_t r = first(); r < end(); ++r) {
        const auto written = number(r, sum);
        if (!written)
            continue;
        double total = 0;
        std::size_t filled = 0;
        for (const int column : parts)
            if (const auto part = number(r, column)) {
                total += *part;
                filled += *part != 0;
            }
        const bool holds = isAbout(total, *written);
        right += holds;
        wrong += !holds;
        telling += holds && filled >= 2;
    }
    return telling >= enoughRows && wrong * 20 <= right;
}

bool ColumnEvidence::determines(int column, int other) const {
    std::map<std::string_view, std::map<std::string_view, std::size_t>> seen;
    std::size_t rows = 0, usual = 0;
    for (std::size_t r = first(); r < end(); ++r)
        if (const auto& key = cellOf(m_sample.rows[r], column); !key.empty()) {
            ++seen[key][cellOf(m_sample.rows[r], other)];
            ++rows;
        }
    for (const auto& [key, values] : seen)
        usual += std::ranges::max_element(values, {}, [](const auto& one) { return one.second; })->second;
    return rows >= enoughRows && usual * 100 >= rows * 98;
}

double ColumnEvidence::valuesADay(int column) const {
    std::map<std::string, std::set<std::string_view>> days;
    for (std::size_t r = first(); r < end(); ++r)
        if (const auto& value = cellOf(m_sample.rows[r], column); !value.empty())
            days[dayOf(r) + '\n' + cellOf(m_sample.rows[r], m_layout.column(Field::Store))].insert(value);
    std::size_t values = 0;
    for (const auto& [day, of] : days)
        values += of.size();
    return days.empty() ? 0 : static_cast<double>(values) / static_cast<double>(days.size());
}

std::optional<double> ColumnEvidence::accountsFor(int column,
                                                  const std::vector<std::optional<double>>& amounts) const {
    struct Sums {
        double n = 0, x = 0, xx = 0;
        void add(double value) {
            ++n;
            x += value;
            xx += value * value;
        }
        double spread() const { return n > 0 ? std::max(xx - x * x / n, 0.0) : 0; }
    };
    Sums all;
    std::map<std::string_view, Sums> of;
    for (std::size_t r = first(); r < end() && r - first() < amounts.size(); ++r)
        if (const auto amount = amounts[r - first()]; amount && *amount > 0) {
            all.add(std::log(*amount));
            of[cellOf(m_sample.rows[r], column)].add(std::log(*amount));
        }
    // Rounding alone is no difference.
    if (all.n < 3 * enoughRows || all.spread() < 1e-4 * all.n || static_cast<double>(of.size()) * 3 > all.n)
        return std::nullopt;
    double within = 0;
    for (const auto& [value, sums] : of)
        within += sums.spread();
    const double freedom = all.n - static_cast<double>(of.size());
    return std::max(0.0, 1 - within / freedom * (all.n - 1) / all.spread());
}

std::vector<std::optional<double>> ColumnEvidence::unitPrices() const {
    const int price = m_layout.column(Field::Price), units = m_layout.column(Field::UnitsSold);
    int amount = -1;
    for (int c = 0; c < std::ssize(m_layout.columns) && price < 0 && units >= 0 && amount < 0; ++c)
        if (const auto& column = m_layout.columns[static_cast<std::size_t>(c)];
            c != units && column.isNumeric() && speaksOfTurnover(conceptsOfName(column.header)))
            amount = c;
    std::vector<std::optional<double>> prices;
    if (price < 0 && amount < 0)
        return prices;
    for (std::size_t r = first(); r < end(); ++r) {
        auto& one = prices.emplace_back(number(r, price >= 0 ? price : amount));
        if (price >= 0 || !one)
            continue;
        const auto sold = number(r, units);
        one = sold && *sold != 0 ? std::optional(*one / *sold) : std::nullopt;
    }
    return prices;
}

} // namespace shelfcast::io
