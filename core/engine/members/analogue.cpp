#include "engine/members/analogue.h"

#include "base/parallel.h"
#include "base/wide_vectors.h"
#include "engine/inputs/fast_exp.h"

#include <array>
#include <cmath>

namespace shelfcast::engine {

namespace {

/// In place of a price nobody knows: so far from every price that the kernel is nothing there.
constexpr float farAway = 1e6F;
constexpr int longestMemory = 364;

int memoryOf(Grain grain) {
    return grain == Grain::Day ? longestMemory : grain == Grain::Week ? 78 : 36;
}

/// Mean over an item's series with a finite value, NaN where there is none.
Matrix<float> itemMean(const Matrix<float>& values, std::span<const int> item, std::size_t items,
                       std::size_t steps) {
    Matrix<float> mean(items, steps);
    std::vector<double> sum(steps), count(steps);
    for (std::size_t g = 0; g < items; ++g) {
        std::ranges::fill(sum, 0.0);
        std::ranges::fill(count, 0.0);
        for (std::size_t i = 0; i < values.rows(); ++i) {
            if (item[i] != static_cast<int>(g))
                continue;
            for (std::size_t t = 0; t < steps; ++t)
                if (std::isfinite(values(i, t))) {
                    sum[t] += values(i, t);
                    count[t] += 1;
                }
        }
        for (std::size_t t = 0; t < steps; ++t)
            mean(g, t) = count[t] > 0 ? static_cast<float>(sum[t] / count[t]) : std::nanf("");
    }
    return mean;
}

/// ln(1 + y); of whole numbers, which most sales are, from a table.
class LogTable {
public:
    double operator()(double y) const {
        const auto whole = static_cast<std::size_t>(std::min(y, static_cast<double>(m_log.size() - 1)));
        return static_cast<double>(whole) == y ? m_log[whole] : std::log1p(y);
    }

private:
    std::array<double, 512> m_log = [] {
        std::array<double, 512> log{};
        for (std::size_t y = 0; y < log.size(); ++y)
            log[y] = std::log1p(static_cast<double>(y));
        return log;
    }();
};

} // namespace

Analogues::Analogues(const Panel& panel, const PromoPack& pack, const SeriesSums& sums, int threads)
    : m_pack(pack), m_memory(memoryOf(panel.grain)), m_logDecay(static_cast<std::size_t>(m_memory)) {
    const std::size_t n = panel.seriesCount(), steps = panel.sales.columns();
    const int window = priceWindow(panel.grain);
    for (int age = 0; age < m_memory; ++age)
        m_logDecay[static_cast<std::size_t>(m_memory - 1 - age)] =
            static_cast<float>(-std::log(2.0) * age / (m_memory / 2.0));
    if (const StaticAttribute* item = panel.findStatic("item"))
        m_item = item->code;
    else
        m_item.assign(n, 0);
    std::vector<int> stores;
    for (const int item : m_item) {
        if (item >= static_cast<int>(stores.size()))
            stores.resize(static_cast<std::size_t>(item) + 1);
        m_pooled = ++stores[static_cast<std::size_t>(item)] >= 3 || m_pooled;
    }
    for (Matrix<float>* out : {&m_logSales, &m_filled, &m_price, &m_level})
        *out = Matrix<float>::unset(n, steps);
    for (std::size_t s = 0; s < pack.promotions.size(); ++s)
        m_states.push_back(Matrix<float>::unset(n, steps));
    m_inverseWidth.assign(n, 1.0F);
    const LogTable log;
    Matrix<float> aboveLevel(m_pooled ? n : 0, m_pooled ? steps : 0);
    parallelFor(n, threads, [&](std::size_t i) {
        std::vector<double> sum(steps + 1);
        double priceSum = 0, priceSquares = 0;
        int prices = 0;
        for (std::size_t t = 0; t < steps; ++t) {
            const float y = panel.sales(i, t);
            const bool observed = std::isfinite(y);
            bool known = observed;
            m_logSales(i, t) =
                observed ? static_cast<float>(log(std::max(static_cast<double>(y), 0.0))) : std::nanf("");
            m_filled(i, t) = observed ? m_logSales(i, t) : 0.0F;
            sum[t + 1] = sum[t] + static_cast<double>(m_filled(i, t));
            const auto from = std::max(0, static_cast<int>(t) - window + 1);
            const double level = (sum[t + 1] - sum[static_cast<std::size_t>(from)]) /
                                 std::max(sums.count(i, from, static_cast<int>(t) + 1), 1);
            m_level(i, t) = static_cast<float>(level);
            float price = 0.0F;
            if (pack.hasPrice()) {
                price = pack.logPrice(i, t);
                if (std::isfinite(price)) {
                    priceSum += price;
                    priceSquares += static_cast<double>(price) * static_cast<double>(price);
                    ++prices;
                }
                known = known && std::isfinite(price);
            }
            for (std::size_t s = 0; s < m_states.size(); ++s) {
                const float state = pack.promotions[s].state(i, t);
                m_states[s](i, t) = std::isfinite(state) ? state : 0.0F;
                known = known && std::isfinite(state);
            }
            m_price(i, t) = known ? price : farAway;
            if (m_pooled)
                aboveLevel(i, t) = m_logSales(i, t) - m_level(i, t);
        }
        if (pack.hasPrice()) {
            const double mean = prices ? priceSum / prices : 0.0;
            const double deviation =
                prices ? std::sqrt(std::max(priceSquares / prices - mean * mean, 0.0)) : 0.0;
            m_inverseWidth[i] = static_cast<float>(1.0 / std::max(0.02, 0.3 * deviation));
        }
    });
    if (!m_pooled)
        return;
    m_itemValue = itemMean(aboveLevel, m_item, stores.size(), steps);
    m_itemPrice = pack.hasPrice() ? itemMean(pack.belowMean, m_item, stores.size(), steps)
                                  : Matrix<float>(stores.size(), steps);
    for (const auto& promotion : pack.promotions)
        m_itemStates.push_back(itemMean(promotion.state, m_item, stores.size(), steps));
    for (std::size_t g = 0; g < stores.size(); ++g)
        for (std::size_t t = 0; t < steps; ++t) {
            bool known = std::isfinite(m_itemValue(g, t)) && std::isfinite(m_itemPrice(g, t));
            for (auto& states : m_itemStates)
                if (!std::isfinite(states(g, t))) {
                    states(g, t) = 0.0F;
                    known = false;
                }
            if (!known) {
                m_itemValue(g, t) = 0.0F;
                m_itemPrice(g, t) = farAway;
            }
        }
}

SHELFCAST_WIDE_VECTORS
Analogues::Sums Analogues::kernel(std::span<const float> price,
                                  const std::vector<std::span<const float>>& states,
                                  std::span<const float> value, int origin, float targetPrice,
                                  std::span<const float> targetStates, float inverseWidth) const {
    constexpr std::size_t lanes = 8;
    std::array<float, longestMemory> weight; // filled up to `count`
    const auto from = static_cast<std::size_t>(std::max(0, origin - m_memory + 1));
    const std::size_t count = static_cast<std::size_t>(origin) + 1 - from;
    const float* decay = m_logDecay.data() + (m_logDecay.size() - count);
    const float* offer = price.data() + from;
    for (std::size_t k = 0; k < count; ++k) {
        const float z = (offer[k] - targetPrice) * inverseWidth;
        weight[k] = decay[k] - 0.5F * z * z;
    }
    for (std::size_t s = 0; s < states.size(); ++s) {
        const float* state = states[s].data() + from;
        const float target = targetStates[s];
        for (std::size_t k = 0; k < count; ++k)
            weight[k] -= 2.0F * std::abs(state[k] - target);
    }
    for (std::size_t k = 0; k < count; ++k)
        weight[k] = fastExp(weight[k]);
    // Eight sums side by side, so that the order of summation does not depend on the vector's width.
    std::array<float, lanes> weights{}, values{};
    const float* sales = value.data() + from;
    const std::size_t whole = count / lanes * lanes;
    for (std::size_t k = 0; k < whole; k += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            weights[lane] += weight[k + lane];
    for (std::size_t k = 0; k < whole; k += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane)
            values[lane] += weight[k + lane] * sales[k + lane];
    Sums sums{0, 0};
    for (std::size_t k = whole; k < count; ++k) {
        sums.weight += static_cast<double>(weight[k]);
        sums.value += static_cast<double>(weight[k]) * static_cast<double>(sales[k]);
    }
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        sums.weight += static_cast<double>(weights[lane]);
        sums.value += static_cast<double>(values[lane]);
    }
    return sums;
}

Analogues::Value Analogues::at(std::size_t series, int origin, int target, double logScale) const {
    const auto d = static_cast<std::size_t>(target), o = static_cast<std::size_t>(origin);
    const auto item = static_cast<std::size_t>(m_item[series]);
    thread_local std::vector<std::span<const float>> states, itemStates;
    thread_local std::vector<float> targets;
    states.clear();
    itemStates.clear();
    targets.clear();
    bool ownKnown = !m_pack.hasPrice() || std::isfinite(m_pack.logPrice(series, d));
    for (std::size_t s = 0; s < m_states.size(); ++s) {
        const float state = m_pack.promotions[s].state(series, d);
        ownKnown = ownKnown && std::isfinite(state);
        targets.push_back(state);
        states.push_back(m_states[s].row(series));
        if (m_pooled)
            itemStates.push_back(m_itemStates[s].row(item));
    }
    Sums own{0, 0}, pooled{0, 0};
    if (ownKnown) {
        own = kernel(m_price.row(series), states, m_filled.row(series), origin,
                     m_pack.hasPrice() ? m_pack.logPrice(series, d) : 0.0F, targets, m_inverseWidth[series]);
        if (m_pooled)
            pooled = kernel(m_itemPrice.row(item), itemStates, m_itemValue.row(item), origin,
                            m_pack.hasPrice() ? m_pack.belowMean(series, d) : 0.0F, targets,
                            m_inverseWidth[series]);
    }
    const double level = m_level(series, o);
    return {static_cast<float>((own.value + 0.5 * level) / (own.weight + 0.5) - logScale),
            static_cast<float>(own.weight),
            static_cast<float>(pooled.value / (pooled.weight + 0.5) + level - logScale),
            static_cast<float>(pooled.weight)};
}

} // namespace shelfcast::engine
