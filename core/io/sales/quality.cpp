#include "io/sales/quality.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "io/text/text_fold.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shelfcast::io {

namespace {

QualityFinding finding(Severity severity, std::string code, Message message, std::int64_t count,
                       std::vector<std::int64_t> lines = {}) {
    return {severity, std::move(code), std::move(message), count, std::move(lines)};
}

std::string counted(std::int64_t count, const std::string& one, const std::string& many) {
    return groupedDigits(count) + " " + (count == 1 ? one : many);
}

/// The same as a message, with the count in groups before `others`.
Message countedOf(std::int64_t count, MessageId one, MessageId many, std::vector<Argument> others) {
    if (count != 1)
        others.insert(others.begin(), asCount(groupedDigits(count)));
    return {count == 1 ? one : many, std::move(others)};
}

double median(std::vector<float>& values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return static_cast<double>(*middle);
}

/// Smallest day distance between neighbours that is typical of the series; 0 = fewer than two rows.
template <typename Observations>
std::int32_t typicalStep(const Observations& days) {
    std::map<std::int32_t, std::size_t> steps;
    for (std::size_t i = 1; i < days.size() && i < 400; ++i)
        ++steps[days[i].day - days[i - 1].day];
    std::int32_t best = 0;
    std::size_t most = 0;
    for (const auto& [step, count] : steps)
        if (count > most) {
            best = step;
            most = count;
        }
    return best;
}

} // namespace

std::uint32_t QualityCollector::seriesOf(std::uint32_t store, std::uint32_t product) {
    const std::uint64_t key = (static_cast<std::uint64_t>(store) << 32) | product;
    if (key == m_lastKey)
        return m_lastSeries;
    const auto [position, isNew] = m_index.try_emplace(key, static_cast<std::uint32_t>(m_series.size()));
    if (isNew) {
        m_series.emplace_back();
        m_keys.push_back(key);
    }
    m_lastKey = key;
    return m_lastSeries = position->second;
}

void QualityCollector::note(std::uint32_t series, std::int32_t day, double units, std::int64_t line) {
    const DayUnits seen{day, static_cast<float>(units)};
    auto& days = m_series[series];
    if (days.size() == days.capacity()) // a quarter more, not twice: most of the memory of an import is here
        days.reserve(days.size() + std::max<std::size_t>(8, days.size() / 4));
    if (days.empty() || days.back().day < day) {
        days.push_back(seen);
        return;
    }
    const auto position = std::ranges::lower_bound(days, day, {}, &DayUnits::day);
    if (position == days.end() || position->day != day) {
        days.insert(position, seen);
        return;
    }
    m_repeated.add(line);
    m_returned += units < 0;
    position->units += seen.units;
    if (!m_receipts)
        m_repeats.push_back({series, static_cast<std::uint32_t>(m_rows), day, seen.units});
}

void QualityCollector::settle(const RowVerdict& verdict) {
    const auto unitsOf = [&](const Repeat& repeat) -> float& {
        return std::ranges::lower_bound(m_series[repeat.series], repeat.day, {}, &DayUnits::day)->units;
    };
    if (verdict.repeated == RepeatedRows::Last || !verdict.leftOut.empty()) {
        for (const Repeat& repeat : m_repeats)
            unitsOf(repeat) -= repeat.units;
        for (const Repeat& repeat : m_repeats)
            if (!std::ranges::binary_search(verdict.leftOut, repeat.ordinal)) {
                float& units = unitsOf(repeat);
                units = verdict.repeated == RepeatedRows::Last ? repeat.units : units + repeat.units;
            }
    }
    m_repeats = {};
}

OddRows::Found QualityCollector::oddRows(const SalesDictionaries& dictionaries,
                                         const StoredUnits& stored) const {
    return m_odd.find(m_series, m_keys, dictionaries, stored);
}

void QualityCollector::holdBack(const std::vector<OddRow>& rows) {
    for (const OddRow& row : rows) {
        auto& days = m_series[row.series];
        const auto day = std::ranges::lower_bound(days, row.day, {}, &DayUnits::day);
        if (day == days.end() || day->day != row.day)
            continue;
        const double rest = static_cast<double>(day->units) - row.units;
        if (std::abs(rest) <= 1e-6 * std::abs(row.units))
            days.erase(day); // the row was all of the day
        else
            day->units = static_cast<float>(rest);
    }
}

void QualityCollector::add(const SalesBatch& batch, const std::vector<std::int64_t>& lines) {
    for (std::size_t i = 0; i < batch.size(); ++i, ++m_rows) {
        const double units = batch.unitsSold[i];
        if (units < 0)
            m_negative.add(lines[i]);
        m_zeros += units == 0;
        if (units != std::floor(units))
            m_fractional.add(lines[i]);
        if (!batch.inventoryLevel.empty() && batch.inventoryLevel[i] <= units)
            m_stockOut.add(lines[i]);
        const std::uint32_t product = batch.product[i];
        if (product >= m_products.size())
            m_products.resize(product + 1);
        auto& facts = m_products[product];
        if (!batch.category.empty() && batch.category[i] != SalesBatch::noCode) {
            facts.categoryChanged = facts.categoryChanged || (facts.category != SalesBatch::noCode &&
                                                              facts.category != batch.category[i]);
            facts.category = batch.category[i];
        }
        if (!batch.price.empty()) {
            const auto price = static_cast<float>(batch.price[i]);
            if (price > 0) {
                facts.lowPrice = facts.lowPrice == 0 ? price : std::min(facts.lowPrice, price);
                facts.highPrice = std::max(facts.highPrice, price);
            } else if (price <= 0) {
                m_badPrice.add(lines[i]);
            }
        }
        const std::uint32_t series = seriesOf(batch.store[i], product);
        note(series, batch.day[i], units, lines[i]);
        m_odd.note(batch, i, series, static_cast<std::uint32_t>(m_rows), lines[i]);
    }
}

std::vector<QualityCollector::SeriesRows> QualityCollector::series() const {
    std::vector<SeriesRows> rows;
    for (std::size_t s = 0; s < m_series.size(); ++s)
        if (!m_series[s].empty()) // all held back
            rows.push_back({static_cast<std::uint32_t>(m_keys[s] >> 32),
                            static_cast<std::uint32_t>(m_keys[s] & 0xFFFFFFFFu), m_series[s]});
    return rows;
}

QualityCollector::Facts QualityCollector::facts() const {
    Facts facts;
    facts.series = static_cast<std::int64_t>(m_series.size());
    std::map<std::int32_t, std::size_t> steps;
    std::int32_t first = 0, last = 0;
    for (const auto& days : m_series) {
        if (days.empty())
            continue; // all held back
        if (!facts.firstDay || days.front().day < first)
            first = days.front().day;
        if (!facts.lastDay || days.back().day > last)
            last = days.back().day;
        facts.firstDay = Day(first);
        facts.lastDay = Day(last);
        if (const std::int32_t step = typicalStep(days))
            ++steps[step];
    }
    std::int32_t step = 1;
    std::size_t most = 0;
    for (const auto& [days, count] : steps)
        if (count > most) {
            step = days;
            most = count;
        }
    facts.grain = step <= 3 ? Grain::Day : step <= 20 ? Grain::Week : Grain::Month;
    std::int64_t expected = 0, present = 0;
    for (const auto& days : m_series) {
        if (days.empty())
            continue;
        const Day start(days.front().day);
        expected += stepIndex(start, facts.grain, Day(days.back().day)) + 1;
        present += static_cast<std::int64_t>(days.size());
    }
    facts.missingSteps = std::max<std::int64_t>(0, expected - present);
    facts.sparse = present * 2 < expected;
    return facts;
}

std::vector<QualityFinding> QualityCollector::findings(const SalesDictionaries& dictionaries,
                                                       const Facts& facts) const {
    std::vector<QualityFinding> result;
    const auto productName = [&](std::uint64_t key) {
        return dictionaries.product.values[static_cast<std::size_t>(key & 0xFFFFFFFFu)];
    };
    const auto storeName = [&](std::uint64_t key) {
        return dictionaries.store.values[static_cast<std::size_t>(key >> 32)];
    };
    if (m_negative.count > 0 && !m_receipts) // their returns are counted as such
        result.push_back(finding(Severity::Warning, "negative_units",
                                 counted(m_negative.count, "row has", "rows have") +
                                     " negative units (returns); they are kept as they are.",
                                 m_negative.count, m_negative.lines));
    if (m_fractional.count > 0)
        result.push_back(finding(Severity::Info, "fractional_units",
                                 counted(m_fractional.count, "row has", "rows have") +
                                     " fractional units, as goods sold by weight do.",
                                 m_fractional.count, m_fractional.lines));
    if (m_stockOut.count > 0)
        result.push_back(
            finding(Severity::Info, "stock_out",
                    counted(m_stockOut.count, "row", "rows") +
                        " sold all of the stock: demand may have been higher, so these days do not count as "
                        "low demand.",
                    m_stockOut.count, m_stockOut.lines));
    if (m_badPrice.count > 0)
        result.push_back(
            finding(Severity::Info, "price_not_positive",
                    counted(m_badPrice.count, "row has", "rows have") + " a price of zero or less.",
                    m_badPrice.count, m_badPrice.lines));
    std::vector<std::string> changedCategory, wildPrice;
    for (std::size_t p = 0; p < m_products.size(); ++p) {
        if (m_products[p].categoryChanged)
            changedCategory.push_back(dictionaries.product.values[p]);
        if (m_products[p].lowPrice > 0 && m_products[p].highPrice > 3 * m_products[p].lowPrice)
            wildPrice.push_back(dictionaries.product.values[p]);
    }
    if (!changedCategory.empty())
        result.push_back(finding(
            Severity::Warning, "category_change",
            countedOf(std::ssize(changedCategory), MessageId::OneProductChangesItsCategoryWithin,
                      MessageId::ProductsChangeTheirCategoryWithinThe, {quotedList(changedCategory, 3)}),
            static_cast<std::int64_t>(changedCategory.size())));
    if (!wildPrice.empty())
        result.push_back(
            finding(Severity::Warning, "price_range",
                    countedOf(std::ssize(wildPrice), MessageId::OneProductHasAHighestPrice,
                              MessageId::ProductsHaveAHighestPriceOf, {quotedList(wildPrice, 3)}),
                    static_cast<std::int64_t>(wildPrice.size())));
    const auto addSpelling = [&](const std::vector<std::string>& names, const std::string& code,
                                 MessageId one, MessageId many) {
        std::map<std::string, std::size_t> byLetters;
        std::vector<std::string> alike;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto [known, isNew] = byLetters.try_emplace(foldText(trimText(names[i])), i);
            if (!isNew)
                alike.push_back(names[known->second] + " / " + names[i]);
        }
        if (!alike.empty())
            result.push_back(finding(Severity::Warning, code,
                                     countedOf(std::ssize(alike), one, many, {quotedList(alike, 3)}),
                                     static_cast<std::int64_t>(alike.size())));
    };
    addSpelling(dictionaries.product.values, "product_spelling", MessageId::OneProductDiffersFromAnother,
                MessageId::ProductsDifferFromAnother);
    addSpelling(dictionaries.store.values, "store_spelling", MessageId::OneStoreDiffersFromAnotherOne,
                MessageId::StoresDifferFromAnotherOneIn);
    // Outliers: more than 12 robust standard deviations above the product's own median.
    std::int64_t outliers = 0;
    std::string example;
    std::vector<float> values;
    for (std::size_t s = 0; s < m_series.size(); ++s) {
        const auto& days = m_series[s];
        if (days.size() < 20)
            continue;
        values.clear();
        for (const auto& item : days)
            values.push_back(item.units);
        const double centre = median(values);
        for (auto& value : values)
            value = std::abs(value - static_cast<float>(centre));
        const double spread = std::max({1.4826 * median(values), 0.25 * std::abs(centre), 1.0});
        for (const auto& item : days)
            if (static_cast<double>(item.units) > centre + 12 * spread) {
                if (outliers++ == 0)
                    example = productName(m_keys[s]) + " in " + storeName(m_keys[s]) + " on " +
                              Day(item.day).toIso();
            }
    }
    if (outliers > 0)
        result.push_back(finding(Severity::Warning, "outlier",
                                 countedOf(outliers, MessageId::OneRowHasFarMoreUnits,
                                           MessageId::RowsHaveFarMoreUnitsThan, {example}),
                                 outliers));
    // The last step is incomplete when far fewer series reach it than the steps before.
    if (facts.lastDay && m_series.size() >= 4) {
        std::map<std::int32_t, std::size_t> rowsOf;
        for (const auto& days : m_series)
            for (std::size_t i = days.size() > 8 ? days.size() - 8 : 0; i < days.size(); ++i)
                ++rowsOf[days[i].day];
        std::vector<float> before;
        for (auto it = rowsOf.rbegin(); it != rowsOf.rend() && before.size() < 8; ++it)
            if (it->first != facts.lastDay->number())
                before.push_back(static_cast<float>(it->second));
        const auto last = static_cast<double>(rowsOf.rbegin()->second);
        if (before.size() >= 4 && last < 0.5 * median(before))
            result.push_back(finding(Severity::Warning, "incomplete_last_period",
                                     Message(facts.grain == Grain::Day    ? MessageId::TheLastDayHasRowsOf
                                             : facts.grain == Grain::Week ? MessageId::TheLastWeekHasRowsOf
                                                                          : MessageId::TheLastMonthHasRowsOf,
                                             {*facts.lastDay, static_cast<std::int64_t>(last)}),
                                     1));
    }
    return result;
}

std::vector<QualityFinding> QualityCollector::leakFindings(const TableLayout& layout,
                                                           const std::vector<int>& columns,
                                                           const std::vector<PairSums>& sums) {
    std::vector<QualityFinding> result;
    const int forecast = layout.column(Field::Forecast);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double correlation = sums[i].correlation();
        const bool equal = sums[i].n >= 20 && sums[i].equal > 0.95 * sums[i].n;
        if (!equal && correlation < 0.95 && columns[i] != forecast)
            continue;
        const std::string header = layout.header(columns[i]);
        Message message = equal ? Message(MessageId::EqualsTheUnitsSoldItGives, {header})
                          : correlation >= 0.95
                              ? Message(MessageId::NearlyEqualsTheUnitsSoldCorrelation,
                                        {header, asNumber(std::to_string(correlation).substr(0, 5))})
                              : Message(MessageId::IsSomebodysForecastOfTheUnits, {header});
        result.push_back(
            finding(Severity::Warning, "leak", std::move(message), static_cast<std::int64_t>(sums[i].n)));
    }
    return result;
}

} // namespace shelfcast::io
