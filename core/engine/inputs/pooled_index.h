#pragma once

#include "engine/inputs/calendar.h"

#include <span>
#include <vector>

namespace shelfcast::engine {

/// The common shape of all series on a log scale, split by what it is made of; one entry per step of
/// [0, origin + horizon). Their sum is the logarithm of the shape.
struct PooledIndex {
    std::vector<double> trend, season, weekday, holiday;
    std::size_t steps() const { return trend.size(); }
};

/// Regresses the logarithm of the pooled index on trend hinges, weekdays, yearly Fourier terms, months and
/// holidays: ridge with one robust (Huber) reweighting, forecasting.md 3. Built once per panel.
class PooledIndexModel {
public:
    explicit PooledIndexModel(const Calendar& calendar);

    /// index, total: the rank-one index and the total sales of each step of [0, origin); steps whose total is
    /// not positive carry no weight. series: how many series were pooled. The slope is halved after the
    /// origin.
    PooledIndex fit(std::span<const double> index, std::span<const double> total, int origin, int horizon,
                    std::size_t series) const;

private:
    class Columns;
    const Calendar& m_calendar;
    Matrix<double> m_fourier; ///< steps x 16: cos, sin of 1..8 turns a year
};

} // namespace shelfcast::engine
