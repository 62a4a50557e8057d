#include "serving/store/daily_curve.h"

#include "planning/demand/demand_distribution.h"

#include <algorithm>

namespace shelfcast::services {

namespace {

/// Piecewise-linear cumulative quantity over days since `first`; 0 at day 0.
class CumulativeByDay {
public:
    CumulativeByDay(const std::vector<double>& byStep, Grain grain, Day first, int days)
        : m_values(days + 1, 0.0) {
        const int steps = static_cast<int>(byStep.size());
        int day = 0;
        double before = 0, pace = 0;
        for (int step = 0; step < steps && day < days; ++step) {
            const int end = stepStart(first, grain, step + 1) - first, start = day;
            pace = (byStep[step] - before) / std::max(1, end - start);
            for (; day < std::min(end, days); ++day)
                m_values[day + 1] = before + pace * (day + 1 - start);
            before = byStep[step];
        }
        for (; day < days; ++day)
            m_values[day + 1] = m_values[day] + pace;
    }
    double at(int day) const { return m_values[day]; }

private:
    std::vector<double> m_values;
};

} // namespace

DemandCurve dailyCurve(const DemandCurve& curve, Grain grain, Day first, Day from, int days) {
    DemandCurve daily;
    daily.counts = curve.counts;
    daily.daysPerStep = 1;
    daily.mean.resize(days);
    daily.variance.resize(days);
    const int gap = std::max(0, from - first);
    const CumulativeByDay mean(curve.mean, grain, first, gap + days),
        variance(curve.variance, grain, first, gap + days);
    for (int k = 1; k <= days; ++k) {
        const double window = mean.at(gap + k) - mean.at(gap);
        daily.mean[k - 1] = window;
        daily.variance[k - 1] =
            gap == 0 ? variance.at(k) : planning::laterVariance({mean.at(k), variance.at(k)}, window);
        if (k > 1)
            daily.variance[k - 1] = std::max(daily.variance[k - 1], daily.variance[k - 2]);
    }
    return daily;
}

} // namespace shelfcast::services
