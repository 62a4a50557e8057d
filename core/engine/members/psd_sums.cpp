#include "engine/members/psd_sums.h"

#include "engine/inputs/recipe.h"

#include <cmath>
#include <numeric>

namespace shelfcast::engine {

PsdFitter::Sums::Sums(const Matrix<float>& salesOfPanel, const Calendar& calendarOfPanel,
                      std::span<const int> groupOf)
    : sales(salesOfPanel), calendar(calendarOfPanel), group(groupOf.begin(), groupOf.end()),
      pooled(calendarOfPanel), running(sales.rows(), sales.columns() + 1),
      runningWeekday(daily() ? sales.rows() : 0, daily() ? sales.columns() + 7 : 0), total(sales.columns()),
      missing(sales.rows()) {
    if (!group.empty())
        groups = 1 + *std::max_element(group.begin(), group.end());
    const auto& constants = recipeConstants(calendar.grain);
    const std::size_t n = sales.rows(), T = sales.columns();
    std::array<double, halfLifeCount> decay{}, state{};
    for (std::size_t k = 0; k < halfLifeCount; ++k) {
        aged[k] = Matrix<float>(n, T);
        decay[k] = std::exp2(-1.0 / constants.halfLives[k]);
    }
    for (std::size_t i = 0; i < n; ++i) {
        state.fill(0);
        double sum = 0;
        for (std::size_t t = 0; t < T; ++t) {
            const float y = sales(i, t);
            double value = 0;
            if (std::isfinite(y))
                value = std::max(y, 0.0F);
            else
                missing[i].push_back(static_cast<int>(t));
            sum += value;
            running(i, t + 1) = sum;
            total[t] += value;
            for (std::size_t k = 0; k < halfLifeCount; ++k) {
                state[k] = state[k] * decay[k] + value;
                aged[k](i, t) = static_cast<float>(state[k]);
            }
            if (daily())
                runningWeekday(i, t + 7) = runningWeekday(i, t) + value;
        }
    }
}

/// Rank-one approximation level x index of the panel by three alternating steps.
std::vector<double> PsdFitter::Sums::rankOneIndex(int origin) const {
    const std::size_t n = sales.rows(), T = static_cast<std::size_t>(origin);
    std::vector<double> level(n), index(T), weight(T);
    std::vector<std::size_t> seen(T, n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto holes = missingBefore(i, origin);
        level[i] = sold(i, 0, origin) / static_cast<double>(std::max<std::size_t>(T - holes.size(), 1));
        for (const int t : holes)
            --seen[static_cast<std::size_t>(t)];
    }
    for (int pass = 0;; ++pass) {
        std::fill(weight.begin(), weight.end(), std::accumulate(level.begin(), level.end(), 0.0));
        for (std::size_t i = 0; i < n; ++i)
            for (const int t : missingBefore(i, origin))
                weight[static_cast<std::size_t>(t)] -= level[i];
        for (std::size_t t = 0; t < T; ++t)
            index[t] = seen[t] > 0 && weight[t] > 0 ? total[t] / std::max(weight[t], 1e-9) : 0;
        if (pass == 2)
            return index;
        const double sum = std::accumulate(index.begin(), index.end(), 0.0);
        for (std::size_t i = 0; i < n; ++i) {
            double own = sum;
            for (const int t : missingBefore(i, origin))
                own -= index[static_cast<std::size_t>(t)];
            level[i] = sold(i, 0, origin) / std::max(own, 1e-9);
        }
    }
}

std::vector<StepRun> PsdFitter::Sums::segments(int origin) const {
    const double year = recipeConstants(calendar.grain).year;
    const int quarter = std::max(1, static_cast<int>(year / 4)),
              wholeYear = static_cast<int>(std::lround(year));
    const int recentFrom = origin - static_cast<int>(2 * year), yearBlocks = origin / wholeYear;
    const auto describe = [&](int t) {
        const int age = origin - 1 - t;
        return StepRun{t,
                       t + 1,
                       calendar.month[static_cast<std::size_t>(t)] - 1,
                       age / quarter,
                       age / wholeYear,
                       t >= recentFrom,
                       age / wholeYear < yearBlocks};
    };
    std::vector<StepRun> out;
    for (int t = 0; t < origin; ++t) {
        const StepRun here = describe(t);
        if (!out.empty()) {
            StepRun& last = out.back();
            if (last.month == here.month && last.quarter == here.quarter && last.year == here.year &&
                last.recent == here.recent) {
                last.to = t + 1;
                continue;
            }
        }
        out.push_back(here);
    }
    return out;
}

} // namespace shelfcast::engine
