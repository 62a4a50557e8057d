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

/// The value seen most often where one stands out (no discount, no promotion), else the median.
struct Usual {
    float value = 0;
    bool standsOut = false;
};
Usual usualOf(std::vector<float> values) {
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
        return {mostFrequent, true};
    return {values[values.size() / 2], false};
}

/// Steps for which what runs at the end of `known` and is not usual will go on: until it has lasted as long as most
/// earlier ones did that came as far (a promotion of a week has four days left on its third). 0 where fewer than
/// two tell.
std::size_t stepsToGo(std::span<const float> known, float usual) {
    constexpr std::size_t fewestEarlier = 2;
    if (known.empty() || !std::isfinite(known.back()) || known.back() == usual)
        return 0;
    std::vector<std::size_t> lengths; // of runs of one value
    for (std::size_t from = 0; from < known.size();) {
        std::size_t to = from + 1;
        while (to < known.size() && known[to] == known[from])
            ++to;
        if (std::isfinite(known[from]) && known[from] != usual)
            lengths.push_back(to - from);
        from = to;
    }
    const std::size_t soFar = lengths.back();
    lengths.pop_back();
    std::erase_if(lengths, [&](std::size_t length) { return length < soFar; });
    if (lengths.size() < fewestEarlier)
        return 0;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle - soFar;
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
    const Usual usual = usualOf(recent);
    std::size_t runsUntil = steps, filled = 0;
    if (!staysAsItIs(name) && usual.standsOut && steps <= values.size())
        runsUntil += stepsToGo(values.first(steps), usual.value);
    for (std::size_t step = steps; step < values.size(); ++step) {
        if (std::isfinite(values[step])) {
            runsUntil = steps; // the plan says how it goes on
            continue;
        }
        values[step] = step < runsUntil ? recent.front() : usual.value;
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
