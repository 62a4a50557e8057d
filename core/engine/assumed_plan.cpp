#include "engine/assumed_plan.h"

#include "base/parallel.h"
#include "engine/backtest.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>
#include <vector>

namespace shelfcast::engine {

namespace {

constexpr std::size_t planWindow = 91; ///< steps that tell what is usual

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

/// Latest first.
std::vector<float> lastKnown(std::span<const float> known, std::size_t most) {
    std::vector<float> recent;
    for (std::size_t step = known.size(); step-- > 0 && recent.size() < most;)
        if (std::isfinite(known[step]))
            recent.push_back(known[step]);
    return recent;
}

/// What a series' values do at the end of the known ones.
struct Running {
    float last = 0, usual = 0;
    bool known = false;        ///< false: no value is known
    std::size_t soFar = 0;     ///< steps since what is not usual began; 0 = all is as usual
    std::size_t stepsToGo = 0; ///< for which it will go on
};

/// Lengths of the runs of one value that is not the usual one, oldest first.
std::vector<std::size_t> runLengths(std::span<const float> known, float usual) {
    std::vector<std::size_t> lengths;
    for (std::size_t from = 0; from < known.size();) {
        std::size_t to = from + 1;
        while (to < known.size() && known[to] == known[from])
            ++to;
        if (std::isfinite(known[from]) && known[from] != usual)
            lengths.push_back(to - from);
        from = to;
    }
    return lengths;
}

Running runningAt(std::string_view name, std::span<const float> known) {
    Running out;
    std::vector<float> recent = lastKnown(known, staysAsItIs(name) ? 1 : planWindow);
    out.known = !recent.empty();
    if (!out.known)
        return out;
    out.last = recent.front();
    const Usual usual = usualOf(std::move(recent));
    out.usual = usual.value;
    if (staysAsItIs(name) || !usual.standsOut || !std::isfinite(known.back()) || out.last == out.usual)
        return out;
    // It will last as long as most earlier ones did that came as far: a promotion of a week has four days
    // left on its third.
    constexpr std::size_t fewestEarlier = 2;
    auto lengths = runLengths(known, usual.value);
    out.soFar = lengths.back();
    lengths.pop_back();
    std::erase_if(lengths, [&](std::size_t length) { return length < out.soFar; });
    if (lengths.size() < fewestEarlier)
        return out;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    out.stepsToGo = *middle - out.soFar;
    return out;
}

/// What began for most of the series at once is a day for all (a holiday in the column of promotions), whose
/// end says nothing about the promotions of each.
void endWhatIsCommon(std::vector<Running>& series) {
    constexpr std::size_t fewestSeries = 5;
    const auto count = static_cast<std::size_t>(std::ranges::count_if(series, &Running::known));
    if (count < fewestSeries)
        return;
    std::map<std::size_t, std::size_t> begun;
    for (const Running& each : series)
        if (each.soFar > 0)
            ++begun[each.soFar];
    for (Running& each : series)
        if (each.soFar > 0 && 2 * begun[each.soFar] > count)
            each.stepsToGo = 0;
}

} // namespace

bool staysAsItIs(std::string_view regressor) {
    return regressor.find("price") != std::string_view::npos;
}

float usualValue(std::span<const float> known) {
    std::vector<float> recent = lastKnown(known, planWindow);
    return recent.empty() ? std::numeric_limits<float>::quiet_NaN() : usualOf(std::move(recent)).value;
}

std::size_t assumePlan(Regressor& regressor, std::size_t steps) {
    std::vector<Running> series(regressor.values.rows());
    parallelFor(series.size(), 0, [&](std::size_t row) {
        series[row] = runningAt(regressor.name, regressor.values.row(row).first(steps));
    });
    endWhatIsCommon(series);
    std::size_t filled = 0;
    const bool stays = staysAsItIs(regressor.name);
    regressor.assumed = Matrix<std::uint8_t>(series.size(), regressor.values.columns() - steps);
    for (std::size_t row = 0; row < series.size(); ++row) {
        if (!series[row].known)
            continue;
        std::size_t runsUntil = steps + series[row].stepsToGo;
        const auto values = regressor.values.row(row);
        for (std::size_t step = steps; step < values.size(); ++step) {
            if (std::isfinite(values[step])) {
                runsUntil = steps; // the plan says how it goes on
                continue;
            }
            const bool goesOn = stays || step < runsUntil;
            values[step] = goesOn ? series[row].last : series[row].usual;
            regressor.assumed(row, step - steps) =
                static_cast<std::uint8_t>(goesOn ? AssumedAs::GoesOn : AssumedAs::Usual);
            ++filled;
        }
    }
    return filled;
}

Panel servedPanel(const Panel& panel, int origin, int horizon, std::span<const std::string> assumed) {
    Panel known = panelAsOf(panel, origin, horizon);
    const auto steps = static_cast<std::size_t>(origin);
    for (auto& regressor : known.regressors) {
        regressor.assumed = {};
        if (std::ranges::find(assumed, regressor.name) == assumed.end())
            continue;
        for (std::size_t i = 0; i < regressor.values.rows(); ++i)
            std::ranges::fill(regressor.values.row(i).subspan(steps),
                              std::numeric_limits<float>::quiet_NaN());
        assumePlan(regressor, steps);
    }
    return known;
}

} // namespace shelfcast::engine
