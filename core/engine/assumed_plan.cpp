#include "engine/assumed_plan.h"

#include "engine/backtest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace shelfcast::engine {

namespace {

constexpr std::size_t planWindow = 91; ///< steps that tell what is usual

/// Prices stay where they are until they are changed; everything else returns to what is usual.
bool staysAsItIs(std::string_view name) {
    return name.find("price") != std::string_view::npos;
}

/// The value seen most often where one stands out (no discount, no promotion), else the median. Sorts
/// `values`.
float usualValue(std::vector<float>& values) {
    constexpr double standsOut = 0.3; ///< share of the steps
    std::sort(values.begin(), values.end());
    float mostFrequent = values.front();
    std::size_t longest = 0;
    for (std::size_t from = 0; from < values.size();) {
        const auto end =
            std::upper_bound(values.begin() + static_cast<std::ptrdiff_t>(from), values.end(), values[from]);
        const auto count = static_cast<std::size_t>(end - values.begin()) - from;
        if (count > longest) {
            longest = count;
            mostFrequent = values[from];
        }
        from += count;
    }
    if (static_cast<double>(longest) >= standsOut * static_cast<double>(values.size()))
        return mostFrequent;
    return values[values.size() / 2];
}

} // namespace

std::size_t assumePlan(std::string_view name, std::span<float> values, std::size_t steps) {
    const std::size_t window = staysAsItIs(name) ? 1 : planWindow;
    std::vector<float> recent;
    for (std::size_t step = std::min(steps, values.size()); step-- > 0 && recent.size() < window;)
        if (std::isfinite(values[step]))
            recent.push_back(values[step]);
    if (recent.empty())
        return 0;
    const float plan = usualValue(recent);
    std::size_t filled = 0;
    for (std::size_t step = steps; step < values.size(); ++step)
        if (!std::isfinite(values[step])) {
            values[step] = plan;
            ++filled;
        }
    return filled;
}

Panel servedPanel(const Panel& panel, int origin, int horizon, std::span<const std::string> assumed) {
    Panel known = panelAsOf(panel, origin, horizon);
    const auto steps = static_cast<std::size_t>(origin);
    for (auto& regressor : known.regressors) {
        if (std::ranges::find(assumed, regressor.name) == assumed.end())
            continue;
        for (std::size_t i = 0; i < regressor.values.rows(); ++i) {
            const auto values = regressor.values.row(i);
            std::ranges::fill(values.subspan(steps), std::numeric_limits<float>::quiet_NaN());
            assumePlan(regressor.name, values, steps);
        }
    }
    return known;
}

} // namespace shelfcast::engine
