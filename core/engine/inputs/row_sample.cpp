#include "engine/inputs/row_sample.h"

#include "base/random.h"
#include "engine/inputs/recipe.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace shelfcast::engine {

namespace {

int originStride(Grain grain) {
    return grain == Grain::Day ? 13 : 1;
}

std::vector<int> originGrid(const Panel& panel, int end, int horizon) {
    const int year = stepsPerYear(panel.grain);
    int first = std::min(year, std::max(end / 2 - 1, 0));
    // A short history cannot spare its first year: shorter lags are missing there, targets are not.
    if (horizon <= year / 4 && end < 3 * year)
        first = std::min(first, std::max(year / 4, 2 * horizon));
    // Anchored at step 0, so that fits cut at different steps share origins and what was computed for them.
    const int stride = originStride(panel.grain);
    std::vector<int> origins;
    for (int t = (end - 2) / stride * stride; t >= first && t >= 0; t -= stride)
        origins.push_back(t);
    if (origins.empty())
        origins.push_back(std::max(end - 2, 0));
    return origins;
}

} // namespace

std::vector<FeatureRow> sampleRows(const Panel& panel, const SeriesSums& sums, int end, int horizon,
                                   std::size_t count, std::uint64_t seed) {
    constexpr double nearShare = 0.5; ///< of the rows that look no further than orders do
    const int near = recipeConstants(panel.grain).longestProtection;
    const std::vector<int> origins = originGrid(panel, end, horizon);
    std::vector<double> cumulative;
    double total = 0;
    for (const int t : origins)
        cumulative.push_back(total += std::min(end - 1 - t, horizon));
    const auto n = panel.seriesCount();
    if (n == 0 || total <= 0 || count == 0)
        return {};
    struct Draw {
        FeatureRow row;
        std::size_t order;
    };
    std::vector<Draw> draws;
    const std::size_t most = count * 13 / 10 + 16;
    draws.reserve(most);
    Random random(seed, 0x726F7773);
    for (std::size_t k = 0; k < most; ++k) {
        const double at = random.uniform() * total;
        const auto index =
            static_cast<std::size_t>(std::ranges::upper_bound(cumulative, at) - cumulative.begin());
        const int t = origins[std::min(index, origins.size() - 1)];
        const auto i = random.below(n);
        int reach = std::min(end - 1 - t, horizon);
        if (horizon > near && random.uniform() < nearShare)
            reach = std::min(reach, near);
        const int ahead = 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(reach)));
        const float y = panel.sales(i, static_cast<std::size_t>(t + ahead));
        if (std::isfinite(y) && t >= sums.first(i))
            draws.push_back({{static_cast<int>(i), t, ahead}, k});
    }
    const auto key = [](const Draw& d) {
        return std::tuple(d.row.origin, d.row.series, d.row.ahead, d.order);
    };
    const auto byKey = [&](const Draw& a, const Draw& b) { return key(a) < key(b); };
    std::ranges::sort(draws, byKey);
    const auto repeated =
        std::ranges::unique(draws, [](const Draw& a, const Draw& b) { return a.row == b.row; });
    draws.erase(repeated.begin(), repeated.end());
    if (draws.size() > count) {
        const auto middle = draws.begin() + static_cast<std::ptrdiff_t>(count);
        std::ranges::nth_element(draws, middle, {}, &Draw::order);
        draws.resize(count);
        std::ranges::sort(draws, byKey);
    }
    std::vector<FeatureRow> rows;
    rows.reserve(draws.size());
    for (const Draw& draw : draws)
        rows.push_back(draw.row);
    return rows;
}

} // namespace shelfcast::engine
