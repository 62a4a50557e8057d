#include "domain/panel/censored_demand.h"

#include "base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace shelfcast {

namespace {

constexpr int window = 56;         ///< known days that tell the level
constexpr int fewestKnown = 14;    ///< below which nothing is estimated
constexpr double shrinkage = 4;    ///< known days that the overall mean counts for beside the weekday's own
constexpr double littleSaid = 0.3; ///< P(D < bound) under which the day stays unknown
constexpr int exactUpTo = 200;     ///< units; larger bounds by the normal distribution
constexpr double tiniestTail = 1e-6;

/// The last known values of one series and of each of its weekdays.
class RecentDemand {
public:
    explicit RecentDemand(int period) : m_period(period) {}
    void add(int step, double units) {
        take(m_all, m_allNext, window, units);
        auto& day = m_byDay[static_cast<std::size_t>(step % m_period)];
        take(day.values, day.next, window / 7, units);
    }
    bool knowsEnough() const { return static_cast<int>(m_all.size()) >= fewestKnown; }
    double mean(int step) const {
        const auto& day = m_byDay[static_cast<std::size_t>(step % m_period)].values;
        return (sum(day) + shrinkage * overall()) / (static_cast<double>(day.size()) + shrinkage);
    }
    /// That of the mean (Poisson) unless the index of dispersion is beyond two standard errors of 1.
    double variance() const {
        const double centre = overall();
        double squares = 0;
        for (const double value : m_all)
            squares += (value - centre) * (value - centre);
        const double freedom = static_cast<double>(m_all.size() - 1), variance = squares / freedom;
        return variance > centre * (1 + 2 * std::sqrt(2 / freedom)) ? variance : centre;
    }

private:
    static void take(std::vector<double>& values, std::size_t& next, int most, double units) {
        if (static_cast<int>(values.size()) < most)
            values.push_back(units);
        else
            values[next] = units;
        next = (next + 1) % static_cast<std::size_t>(most);
    }
    static double sum(const std::vector<double>& values) {
        double total = 0;
        for (const double value : values)
            total += value;
        return total;
    }
    double overall() const { return sum(m_all) / static_cast<double>(m_all.size()); }

    struct Weekday {
        std::vector<double> values;
        std::size_t next = 0;
    };
    int m_period; ///< steps: a week, or one
    std::vector<double> m_all;
    std::size_t m_allNext = 0;
    std::array<Weekday, 7> m_byDay;
};

} // namespace

CensoredMean censoredMean(double mean, double variance, int least) {
    if (least <= 0 || mean <= 0)
        return {std::max(mean, static_cast<double>(std::max(least, 0))), mean > 0 ? 0.0 : 1.0};
    double below = 0, sumBelow = 0;
    if (least <= exactUpTo) {
        // p(d + 1) = p(d) (d + k) / (d + 1) (1 - q), q = k / (k + mean); Poisson as k grows without bound.
        const double k = variance > mean * (1 + 1e-6) ? mean * mean / (variance - mean) : 1e9;
        double chance = std::exp(-k * std::log1p(mean / k));
        for (int d = 0; d < least; ++d) {
            below += chance;
            sumBelow += d * chance;
            chance *= (d + k) / (d + 1.0) * mean / (mean + k);
        }
    } else {
        const double sd = std::sqrt(std::max(variance, mean)), z = (least - 0.5 - mean) / sd;
        const double density = std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
        below = 0.5 * std::erfc(-z / std::numbers::sqrt2);
        sumBelow = mean * below - sd * density;
    }
    const double tail = 1 - below;
    const double expected = tail > tiniestTail ? (mean - sumBelow) / tail : least;
    return {std::max(expected, static_cast<double>(least)), std::clamp(below, 0.0, 1.0)};
}

void estimateCensoredDemand(Panel& panel) {
    if (panel.soldOut.empty())
        return;
    parallelFor(panel.seriesCount(), 0, [&](std::size_t series) {
        const auto bounds = panel.soldOut.row(series);
        if (std::none_of(bounds.begin(), bounds.end(), [](float units) { return units > 0; }))
            return;
        auto sales = panel.sales.row(series);
        RecentDemand recent(panel.grain == Grain::Day ? 7 : 1);
        for (int step = 0; step < panel.steps(); ++step) {
            const auto column = static_cast<std::size_t>(step);
            if (bounds[column] > 0 && recent.knowsEnough()) {
                const auto estimate = censoredMean(recent.mean(step), recent.variance(),
                                                   static_cast<int>(std::lround(bounds[column])));
                if (estimate.below >= littleSaid)
                    sales[column] = static_cast<float>(estimate.mean);
            }
            if (std::isfinite(sales[column]))
                recent.add(step, sales[column]);
        }
    });
}

} // namespace shelfcast
