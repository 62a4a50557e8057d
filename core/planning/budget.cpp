#include "planning/budget.h"

#include "planning/demand/demand_distribution.h"
#include "planning/demand/lead_time.h"
#include "planning/demand/order_rounding.h"
#include "planning/demand/served_demand.h"
#include "planning/demand/stock_risk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelfcast::planning {

namespace {

/// Work of one choice; about ten milliseconds.
constexpr std::int64_t searchSteps = 2'000'000;

double daysOnShelf(const DemandCurve& demand, double position) {
    return coverDays(demand, position, {}).value_or(longestCoverDays);
}

} // namespace

BudgetItem budgetItem(const OrderDecision& decision, const DemandCurve& demand, const StockPolicy& policy,
                      Day today, const BudgetOptions& options) {
    BudgetItem item;
    const auto order = static_cast<std::int64_t>(decision.order);
    const auto known = [](const std::optional<double>& value) {
        return value && *value > 0 && *value <= 1e12;
    };
    if (order <= 0 || (!known(policy.unitCost) && !known(policy.price)))
        return item;
    const double unitCost = known(policy.unitCost) ? *policy.unitCost : *policy.price;
    const double margin =
        known(policy.unitCost) && known(policy.price) ? *policy.price - *policy.unitCost : unitCost;
    const auto leadTime = leadTimeChances(policy);
    const DemandDistribution needed = servedDemand(demand, policy, today).demand;
    const auto untilExpiry =
        DemandDistribution::over(demand, leadTime, std::max(0, policy.shelfLifeDays.value_or(0)));

    const std::int64_t pack = std::max(1, policy.packSize);
    const std::int64_t first =
        std::min(order, roundUpToOrder(1, {policy.packSize, std::max(0, policy.minimumOrder)}));
    const std::int64_t packs = (order - first + pack - 1) / pack, most = std::max(1, options.mostSteps - 1);
    const std::int64_t stride = std::max<std::int64_t>(1, (packs + most - 1) / most) * pack;
    const double dayCost = unitCost * options.holdingRatePerYear / 365.0;
    for (std::int64_t from = 0; from < order;) {
        const std::int64_t to = from == 0 ? first : std::min(order, from + stride);
        const double low = decision.position + static_cast<double>(from);
        const double high = decision.position + static_cast<double>(to);
        double value = margin * (needed.loss(low) - needed.loss(high));
        value -= dayCost * static_cast<double>(to - from) * daysOnShelf(demand, (low + high) / 2);
        if (policy.shelfLifeDays)
            value -= unitCost * (untilExpiry.leftover(high) - untilExpiry.leftover(low));
        // Differences of totals, so that the steps add up to the order's value to the cent.
        const Cents cost =
            toCents(unitCost * static_cast<double>(to)) - toCents(unitCost * static_cast<double>(from));
        item.steps.push_back({to - from, cost, value});
        from = to;
    }
    return item;
}

BudgetPlanner::BudgetPlanner(std::vector<BudgetItem> items) : m_items(std::move(items)) {
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        double ratio = std::numeric_limits<double>::infinity();
        for (const BudgetStep& step : m_items[i].steps) {
            const Cents cost = std::max<Cents>(0, step.cost);
            const double own = cost > 0 ? step.value / static_cast<double>(cost)
                                        : std::copysign(std::numeric_limits<double>::max(), step.value);
            ratio = std::min(ratio, own); // a step never comes before the one it builds on
            m_pieces.push_back({static_cast<int>(i), cost, std::max(0.0, step.value), ratio});
            m_total += cost;
        }
    }
    std::stable_sort(m_pieces.begin(), m_pieces.end(),
                     [](const Piece& a, const Piece& b) { return a.ratio > b.ratio; });
    m_costBefore.assign(1, 0);
    m_valueBefore.assign(1, 0.0);
    for (const Piece& piece : m_pieces) {
        m_costBefore.push_back(m_costBefore.back() + piece.cost);
        m_valueBefore.push_back(m_valueBefore.back() + piece.value);
    }
}

/// Most that pieces from `from` on can be worth within `budget` when the last may be cut (Dantzig's bound).
double BudgetPlanner::relaxation(std::size_t from, Cents budget) const {
    const auto begin = m_costBefore.begin();
    const auto past = std::upper_bound(begin + static_cast<std::ptrdiff_t>(from), m_costBefore.end(),
                                       m_costBefore[from] + budget);
    const auto border = static_cast<std::size_t>(past - begin) - 1; // pieces [from, border) fit
    double value = m_valueBefore[border] - m_valueBefore[from];
    if (border < m_pieces.size() && m_pieces[border].cost > 0)
        value += m_pieces[border].value *
                 static_cast<double>(budget - (m_costBefore[border] - m_costBefore[from])) /
                 static_cast<double>(m_pieces[border].cost);
    return value;
}

BudgetChoice BudgetPlanner::choose(Cents budget) const {
    const std::size_t n = m_pieces.size();
    BudgetChoice choice;
    choice.steps.assign(m_items.size(), 0);
    choice.units.assign(m_items.size(), 0);
    choice.bound = relaxation(0, std::max<Cents>(0, budget));

    constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    std::vector<std::size_t> closedAt(m_items.size(), none), taken, closings, best;
    double value = 0, bestValue = -1;
    Cents room = std::max<Cents>(0, budget);
    std::int64_t work = 0;
    const auto close = [&](std::size_t piece) {
        closedAt[static_cast<std::size_t>(m_pieces[piece].item)] = piece;
        closings.push_back(piece);
    };
    std::size_t next = 0;
    for (bool searching = true; searching;) {
        // Forward: take what fits; a piece left out closes its product.
        bool hopeless = false;
        for (; next < n && !hopeless; ++next, ++work) {
            const Piece& piece = m_pieces[next];
            if (closedAt[static_cast<std::size_t>(piece.item)] != none)
                continue;
            if (piece.cost <= room) {
                taken.push_back(next);
                room -= piece.cost;
                value += piece.value;
            } else {
                close(next);
                hopeless = value + relaxation(next + 1, room) <= bestValue + 1e-9;
            }
        }
        if (!hopeless && value > bestValue + 1e-9) {
            bestValue = value;
            best = taken;
        }
        // Back: leave out the last piece that was taken, unless nothing better can follow.
        for (;;) {
            if (taken.empty() || bestValue >= choice.bound - 1e-9) {
                choice.exact = true;
                searching = false;
                break;
            }
            if (work > searchSteps) {
                searching = false;
                break;
            }
            const std::size_t last = taken.back();
            taken.pop_back();
            room += m_pieces[last].cost;
            value -= m_pieces[last].value;
            while (!closings.empty() && closings.back() > last) {
                closedAt[static_cast<std::size_t>(m_pieces[closings.back()].item)] = none;
                closings.pop_back();
            }
            close(last);
            ++work;
            if (value + relaxation(last + 1, room) > bestValue + 1e-9) {
                next = last + 1;
                break;
            }
        }
    }

    room = std::max<Cents>(0, budget);
    for (const std::size_t piece : best) {
        ++choice.steps[static_cast<std::size_t>(m_pieces[piece].item)];
        room -= m_pieces[piece].cost;
    }
    // Money that is left buys what is still affordable, steps worth nothing by themselves included: they are
    // part of the recommended service.
    std::vector<int> seen(m_items.size(), 0);
    for (const Piece& piece : m_pieces) {
        const auto item = static_cast<std::size_t>(piece.item);
        if (seen[item]++ == choice.steps[item] && piece.cost <= room) {
            ++choice.steps[item];
            room -= piece.cost;
        }
    }
    for (std::size_t i = 0; i < m_items.size(); ++i)
        for (std::size_t s = 0; s < m_items[i].steps.size(); ++s) {
            const BudgetStep& step = m_items[i].steps[s];
            if (static_cast<int>(s) < choice.steps[i]) {
                choice.units[i] += step.units;
                choice.spent += step.cost;
                choice.value += std::max(0.0, step.value);
            } else {
                choice.leftOut += step.cost;
                choice.valueLeftOut += std::max(0.0, step.value);
            }
        }
    return choice;
}

} // namespace shelfcast::planning
