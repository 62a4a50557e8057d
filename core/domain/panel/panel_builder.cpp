#include "domain/panel/panel_builder.h"

#include "base/unknown.h"
#include "domain/panel/censored_demand.h"

#include <algorithm>
#include <cmath>

namespace shelfcast {

namespace {

using State = SellingCalendar::State;

/// The series of one store.
class StoreBuilder {
public:
    StoreBuilder(Panel& panel, std::vector<std::size_t> rows, const StoreRules& rules)
        : m_panel(panel), m_rows(std::move(rows)), m_rules(rules), m_steps(panel.steps()) {}

    StoreMeaning build();

private:
    void collect();
    MissingRows kindAt(int step) const {
        const auto at = static_cast<std::size_t>(step);
        const MissingRows told = at < m_rules.missing.size() ? m_rules.missing[at] : MissingRows::Undecided;
        return told == MissingRows::Undecided ? m_undecided : told;
    }
    void judge();
    void fill(std::size_t series) const;
    void close(std::size_t series) const;

    Panel& m_panel;
    std::vector<std::size_t> m_rows;
    const StoreRules& m_rules;
    int m_steps;
    std::vector<StoreDay> m_days;
    StoreMeaning m_meaning;
    MissingRows m_undecided = MissingRows::ZerosWritten;
};

void StoreBuilder::collect() {
    m_days.assign(static_cast<std::size_t>(m_steps), {});
    for (const std::size_t i : m_rows) {
        const auto sales = m_panel.sales.row(i);
        for (std::size_t t = 0; t < sales.size(); ++t) {
            const float units = sales[t];
            if (std::isnan(units) || (!m_panel.closed.empty() && m_panel.closed(i, t) == surelyClosed))
                continue;
            StoreDay& day = m_days[t];
            ++day.rows;
            const float sold = std::isinf(units) && m_panel.isSoldOut(i, t) ? m_panel.soldOut(i, t) : units;
            if (std::isfinite(sold) && sold > 0) {
                ++day.sold;
                day.units += static_cast<double>(sold);
            }
        }
    }
    if (m_panel.grain != Grain::Day) {
        m_meaning.calendar =
            SellingCalendar::ofLongSteps(m_panel.first, m_days, m_panel.country, m_rules.wishes);
        return;
    }
    m_meaning.calendar = SellingCalendar::learn(m_panel.first, m_days, m_panel.country, m_rules.wishes);
}

/// The steps of which no upload says what a missing row means.
void StoreBuilder::judge() {
    const auto decided = [&](int t) {
        return static_cast<std::size_t>(t) < m_rules.missing.size() &&
               m_rules.missing[static_cast<std::size_t>(t)] != MissingRows::Undecided;
    };
    bool any = false;
    for (int t = 0; t < m_steps && !any; ++t)
        any = !decided(t);
    if (!any)
        return;
    std::vector<std::vector<DayUnits>> rows(m_rows.size());
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        const auto sales = m_panel.sales.row(m_rows[k]);
        for (int t = 0; t < m_steps; ++t)
            if (const float units = sales[static_cast<std::size_t>(t)]; !std::isnan(units) && !decided(t))
                rows[k].push_back({m_panel.first.number() + t, std::isinf(units) ? unknown : units});
    }
    const std::vector<std::span<const DayUnits>> spans(rows.begin(), rows.end());
    m_meaning.missing = judgeMissingRows(spans, m_meaning.calendar, m_panel.first);
    if (m_meaning.missing.kind != MissingRows::Undecided)
        m_undecided = m_meaning.missing.kind;
    else if (m_meaning.missing.rows > 0)
        for (const MissingRows kind : m_rules.missing) // as the store's other rows are
            if (kind != MissingRows::Undecided)
                m_undecided = kind;
}

/// Days without a row. Those that follow a day that sold all there was had none to sell, where the series
/// seldom lacks so many otherwise.
void StoreBuilder::fill(std::size_t series) const {
    constexpr double seldom = 0.05;
    auto sales = m_panel.sales.row(series);
    const auto sellsNothing = [&](int t) {
        const State state = m_meaning.calendar.stateOf(t);
        return std::isnan(sales[static_cast<std::size_t>(t)]) && kindAt(t) == MissingRows::SoldOnly &&
               (state == State::Sold || state == State::Quiet);
    };
    int begin = 0;
    while (begin < m_steps && std::isnan(sales[static_cast<std::size_t>(begin)]))
        ++begin;
    double without = 1, of = 2; // days without a row that follow no such day
    bool gone = false;
    for (int t = begin; t < m_steps && !m_panel.soldOut.empty(); ++t)
        if (!std::isnan(sales[static_cast<std::size_t>(t)])) {
            gone = m_panel.isSoldOut(series, static_cast<std::size_t>(t));
            of += 1;
        } else if (!gone && sellsNothing(t)) {
            without += 1;
            of += 1;
        }
    gone = false;
    std::vector<std::size_t> run; // days without a row since the last one
    const auto settle = [&] {
        const bool noneToSell =
            gone && static_cast<double>(run.size()) * std::log(without / of) < std::log(seldom);
        for (const std::size_t at : run)
            if (noneToSell)
                m_panel.soldOut(series, at) = 0;
            else
                sales[at] = 0;
        run.clear();
    };
    for (int t = begin; t < m_steps; ++t) {
        const auto at = static_cast<std::size_t>(t);
        float& cell = sales[at];
        if (sellsNothing(t)) {
            run.push_back(at);
            continue;
        }
        if (std::isnan(cell))
            continue;
        settle();
        gone = m_panel.isSoldOut(series, at);
        const State state = m_meaning.calendar.stateOf(t);
        // A day of zeros on which the store was closed tells nothing of demand.
        if (std::isinf(cell) || ((state == State::Gap || state == State::Closed) && cell == 0))
            cell = unknown;
    }
    settle();
}

void StoreBuilder::close(std::size_t series) const {
    const auto closed = m_panel.closed.row(series);
    for (int t = 0; t < static_cast<int>(closed.size()); ++t) {
        const auto at = static_cast<std::size_t>(t);
        if (closed[at] == surelyOpen) {
            closed[at] = 0;
            continue;
        }
        if (t < m_steps
                ? m_meaning.calendar.stateOf(t) == State::Closed && std::isnan(m_panel.sales(series, at))
                : m_meaning.calendar.isClosedAhead(m_panel.first + t))
            closed[at] = 1;
        if (closed[at] && t < m_steps) {
            m_panel.sales(series, at) = unknown;
            if (!m_panel.soldOut.empty())
                m_panel.soldOut(series, at) = unknown;
        }
    }
}

StoreMeaning StoreBuilder::build() {
    collect();
    judge();
    for (const std::size_t i : m_rows)
        fill(i);
    if (m_panel.grain == Grain::Day && m_meaning.calendar.closesAtAll() && m_panel.closed.empty())
        m_panel.closed = Matrix<std::uint8_t>(m_panel.seriesCount(),
                                              static_cast<std::size_t>(m_steps + m_panel.futureSteps));
    if (!m_panel.closed.empty())
        for (const std::size_t i : m_rows)
            close(i);
    m_meaning.days = std::move(m_days);
    return std::move(m_meaning);
}

} // namespace

std::map<std::string, StoreMeaning> giveMeaning(Panel& panel,
                                                const std::map<std::string, StoreRules>& rules) {
    std::map<std::string, std::vector<std::size_t>> byStore;
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        byStore[panel.keys[i].store].push_back(i);
    std::map<std::string, StoreMeaning> meaning;
    const StoreRules none;
    for (auto& [store, rows] : byStore) {
        const auto own = rules.find(store);
        meaning.emplace(
            store, StoreBuilder(panel, std::move(rows), own == rules.end() ? none : own->second).build());
    }
    if (!panel.soldOut.empty() &&
        std::ranges::all_of(panel.soldOut.values(), [](float units) { return std::isnan(units); }))
        panel.soldOut = {};
    estimateCensoredDemand(panel);
    return meaning;
}

} // namespace shelfcast
