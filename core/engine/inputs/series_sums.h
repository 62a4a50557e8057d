#pragma once

#include "domain/panel/panel.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace shelfcast::engine {

/// Prefix sums over each series' sales (returns count as zero sales), from which any window mean is four
/// reads.
class SeriesSums {
public:
    SeriesSums(const Panel& panel, int threads);

    /// Mean over the observed steps of [from, to], NaN where there is none; from may be negative.
    double mean(std::size_t series, int from, int to) const {
        const int a = std::max(from, 0), e = std::max(to + 1, a);
        const int count = m_count(series, at(e)) - m_count(series, at(a));
        if (count <= 0)
            return std::numeric_limits<double>::quiet_NaN();
        return (m_sum(series, at(e)) - m_sum(series, at(a))) / count;
    }
    /// Sum and number of observed steps of [from, end), bounds inside [0, steps].
    double sum(std::size_t series, int from, int end) const {
        return m_sum(series, at(end)) - m_sum(series, at(from));
    }
    int count(std::size_t series, int from, int end) const {
        return m_count(series, at(end)) - m_count(series, at(from));
    }
    /// Daily data: mean of the `weeks` observations at step, step - 7, … ; NaN where none is observed.
    double weekdayMean(std::size_t series, int step, int weeks) const {
        double sum = m_weekdaySum(series, at(step));
        int count = m_weekdayCount(series, at(step));
        if (const int before = step - 7 * weeks; before >= 0) {
            sum -= m_weekdaySum(series, at(before));
            count -= m_weekdayCount(series, at(before));
        }
        return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
    }
    /// Last step <= t with sales above zero, or -1.
    int lastSale(std::size_t series, int t) const { return m_lastSale(series, at(t)); }
    /// First observed step, or the number of steps.
    int first(std::size_t series) const { return m_first[series]; }
    /// Smallest scale of a series at origin t: 2 % of the mean over all series up to t, at least 0.001.
    double floor(int t) const { return m_floor[at(t)]; }
    /// Mean of all observations of all series before step `end`.
    double overallMean(int end) const { return end > 0 ? m_overall[at(end - 1)] : 0.0; }

private:
    static std::size_t at(int step) { return static_cast<std::size_t>(step); }
    Matrix<double> m_sum, m_weekdaySum;
    Matrix<std::int32_t> m_lastSale;
    Matrix<std::uint16_t> m_count, m_weekdayCount;
    std::vector<int> m_first;
    std::vector<double> m_floor, m_overall;
};

/// Total sales of groups of series by step, as prefix sums.
class GroupSums {
public:
    GroupSums(const Matrix<float>& sales, std::vector<int> group);
    /// Mean per step of the group of `series` over [from, to], 0 <= from <= to.
    double mean(std::size_t series, int from, int to) const {
        const auto g = static_cast<std::size_t>(m_group[series]);
        return (m_sum(g, static_cast<std::size_t>(to + 1)) - m_sum(g, static_cast<std::size_t>(from))) /
               (to + 1 - from);
    }

private:
    std::vector<int> m_group;
    Matrix<double> m_sum;
};

} // namespace shelfcast::engine
