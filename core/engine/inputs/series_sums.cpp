#include "engine/inputs/series_sums.h"

#include "base/parallel.h"

#include <cmath>

namespace shelfcast::engine {

SeriesSums::SeriesSums(const Panel& panel, int threads) {
    const std::size_t n = panel.seriesCount(), steps = panel.sales.columns();
    const bool daily = panel.grain == Grain::Day;
    m_sum = Matrix<double>::unset(n, steps + 1);
    m_count = Matrix<std::uint16_t>::unset(n, steps + 1);
    m_lastSale = Matrix<std::int32_t>::unset(n, steps);
    m_first.assign(n, static_cast<int>(steps));
    if (daily) {
        m_weekdaySum = Matrix<double>::unset(n, steps);
        m_weekdayCount = Matrix<std::uint16_t>::unset(n, steps);
    }
    parallelFor(n, threads, [&](std::size_t i) {
        const auto y = panel.sales.row(i);
        int last = -1;
        m_sum(i, 0) = 0;
        m_count(i, 0) = 0;
        for (std::size_t t = 0; t < steps; ++t) {
            const bool observed = std::isfinite(y[t]);
            const double value = observed ? std::max(static_cast<double>(y[t]), 0.0) : 0.0;
            if (value > 0)
                last = static_cast<int>(t);
            if (observed && m_first[i] == static_cast<int>(steps))
                m_first[i] = static_cast<int>(t);
            m_sum(i, t + 1) = m_sum(i, t) + value;
            m_count(i, t + 1) = static_cast<std::uint16_t>(m_count(i, t) + (observed ? 1 : 0));
            m_lastSale(i, t) = last;
            if (daily) {
                m_weekdaySum(i, t) = value + (t >= 7 ? m_weekdaySum(i, t - 7) : 0.0);
                m_weekdayCount(i, t) =
                    static_cast<std::uint16_t>((observed ? 1 : 0) + (t >= 7 ? m_weekdayCount(i, t - 7) : 0));
            }
        }
    });
    m_floor.resize(steps);
    m_overall.resize(steps);
    std::vector<double> sums(steps), counts(steps);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t t = 0; t < steps; ++t) {
            sums[t] += m_sum(i, t + 1);
            counts[t] += m_count(i, t + 1);
        }
    for (std::size_t t = 0; t < steps; ++t) {
        m_overall[t] = counts[t] > 0 ? sums[t] / counts[t] : 0.0;
        m_floor[t] = std::max(1e-3, 0.02 * m_overall[t]);
    }
}

GroupSums::GroupSums(const Matrix<float>& sales, std::vector<int> group) : m_group(std::move(group)) {
    int groups = 0;
    for (const int g : m_group)
        groups = std::max(groups, g + 1);
    m_sum = Matrix<double>(static_cast<std::size_t>(groups), sales.columns() + 1);
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        const auto g = static_cast<std::size_t>(m_group[i]);
        const auto y = sales.row(i);
        for (std::size_t t = 0; t < y.size(); ++t)
            if (y[t] > 0)
                m_sum(g, t + 1) += static_cast<double>(y[t]);
    }
    for (std::size_t g = 0; g < m_sum.rows(); ++g)
        for (std::size_t t = 1; t < m_sum.columns(); ++t)
            m_sum(g, t) += m_sum(g, t - 1);
}

} // namespace shelfcast::engine
