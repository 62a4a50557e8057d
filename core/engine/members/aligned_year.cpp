#include "engine/members/aligned_year.h"

#include "engine/inputs/recipe.h"
#include "engine/members/member.h"

#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr int season = 52;
constexpr int growthWindow = 26;
constexpr float ownDeviation = 0.7F;
constexpr double itemGrowthPrior = 3.0, ownGrowthPrior = 18.0;

/// Index of each item over time, and each series' profile around it (forecasting.md 5).
struct Profiles {
    std::vector<float> level;
    Matrix<float> profile;
};

Profiles profilesOf(const Matrix<float>& sales, std::size_t T, std::span<const int> item, int items) {
    const std::size_t n = sales.rows();
    Profiles out{std::vector<float>(n), Matrix<float>(n, T)};
    Matrix<double> sum(static_cast<std::size_t>(items), T), base(static_cast<std::size_t>(items), T);
    for (std::size_t i = 0; i < n; ++i) {
        double total = 0;
        int seen = 0;
        for (std::size_t t = T > season ? T - season : 0; t < T; ++t)
            if (const float y = sales(i, t); std::isfinite(y)) {
                total += std::max(y, 0.0F);
                ++seen;
            }
        out.level[i] = static_cast<float>(total / std::max(seen, 1));
        const auto group = static_cast<std::size_t>(item[i]);
        for (std::size_t t = 0; t < T; ++t)
            if (const float y = sales(i, t); std::isfinite(y)) {
                sum(group, t) += std::max(y, 0.0F);
                base(group, t) += out.level[i];
            }
    }
    std::vector<float> index(T), deviation(T + 2);
    for (std::size_t i = 0; i < n; ++i) {
        const auto group = static_cast<std::size_t>(item[i]);
        for (std::size_t t = 0; t < T; ++t) {
            const double b = base(group, t);
            index[t] = b > 0 ? static_cast<float>(sum(group, t) / std::max(b, 1e-9)) : 1.0F;
            const float y = sales(i, t);
            deviation[t + 1] =
                std::isfinite(y) ? std::max(y, 0.0F) / std::max(out.level[i], 1e-9F) - index[t] : 0.0F;
        }
        deviation[0] = deviation[1];
        deviation[T + 1] = deviation[T];
        for (std::size_t t = 0; t < T; ++t) {
            const float smooth = 0.15F * deviation[t] + 0.7F * deviation[t + 1] + 0.15F * deviation[t + 2];
            out.profile(i, t) = std::max(index[t] + ownDeviation * smooth, 0.0F);
        }
    }
    return out;
}

/// Growth of each series over its aligned weeks of last year, shrunken to its item's and to the total's.
std::vector<float> growthOf(const Matrix<float>& sales, int T, const std::vector<int>& source,
                            const std::vector<float>& level, std::span<const int> item, int items) {
    const std::size_t n = sales.rows();
    std::vector<double> now(n), before(n), itemNow(static_cast<std::size_t>(items)),
        itemBefore(itemNow.size()), itemLevel(itemNow.size());
    double allNow = 0, allBefore = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (int t = std::max(T - growthWindow, season); t < T; ++t) {
            const int from = source[static_cast<std::size_t>(t)];
            if (from < 0)
                continue;
            const float y = sales(i, static_cast<std::size_t>(t)),
                        z = sales(i, static_cast<std::size_t>(from));
            if (std::isfinite(y) && std::isfinite(z)) {
                now[i] += std::max(y, 0.0F);
                before[i] += std::max(z, 0.0F);
            }
        }
        const auto group = static_cast<std::size_t>(item[i]);
        itemNow[group] += now[i];
        itemBefore[group] += before[i];
        itemLevel[group] += level[i];
        allNow += now[i];
        allBefore += before[i];
    }
    const double all = allNow / std::max(allBefore, 1.0);
    std::vector<float> growth(n);
    for (std::size_t i = 0; i < n; ++i) {
        const auto group = static_cast<std::size_t>(item[i]);
        const double prior = itemGrowthPrior * itemLevel[group];
        const double ofItem = (itemNow[group] + prior * all) / std::max(itemBefore[group] + prior, 1e-9);
        const double own = ownGrowthPrior * level[i];
        growth[i] = static_cast<float>(
            std::clamp((now[i] + own * ofItem) / std::max(before[i] + own, 1e-9), 0.5, 2.0));
    }
    return growth;
}

double observedTotal(const Matrix<float>& sales, int from, int to) {
    double total = 0;
    for (std::size_t i = 0; i < sales.rows(); ++i)
        for (int t = from; t < to; ++t)
            if (const float y = sales(i, static_cast<std::size_t>(t)); std::isfinite(y))
                total += std::max(y, 0.0F);
    return total;
}

} // namespace

YearAlignment alignYear(const Calendar& calendar, int steps) {
    YearAlignment out{std::vector<int>(static_cast<std::size_t>(steps)),
                      std::vector<float>(static_cast<std::size_t>(steps))};
    for (int t = 0; t < steps; ++t)
        out.week[static_cast<std::size_t>(t)] = t - season;
    const Matrix<float>& distance = calendar.holidayDistance;
    for (std::size_t holiday = 0; holiday < distance.rows(); ++holiday)
        for (int t = 0; t < steps; ++t) {
            const float d = distance(holiday, static_cast<std::size_t>(t));
            if (!(d >= -1 && d <= 2))
                continue;
            int best = -1;
            for (int x = std::max(0, t - season - 5); x < std::min(t - season + 6, steps); ++x)
                if (distance(holiday, static_cast<std::size_t>(x)) == d &&
                    (best < 0 || std::abs(x - (t - season)) < std::abs(best - (t - season))))
                    best = x;
            if (best >= 0)
                out.week[static_cast<std::size_t>(t)] = best;
        }
    for (int t = 0; t < steps; ++t) {
        const auto s = static_cast<std::size_t>(t);
        const float d = distance(calendar.christmasRow(), s);
        if (!(std::abs(d) <= 2) || out.week[s] < 0)
            continue;
        const int days = calendar.dayOf(t).plusMonths(-12) - calendar.dayOf(out.week[s]);
        out.neighbourShare[s] = std::clamp(static_cast<float>(-days) / 7.0F, -1.0F, 1.0F);
    }
    return out;
}

Matrix<float> alignedYear(const Matrix<float>& sales, int origin, int horizon, const YearAlignment& alignment,
                          std::span<const int> item) {
    const std::size_t n = sales.rows(), H = static_cast<std::size_t>(horizon);
    Matrix<float> forecast(n, H);
    if (n == 0 || origin <= 0)
        return forecast;
    const int items = 1 + *std::max_element(item.begin(), item.end());
    const auto [level, profile] = profilesOf(sales, static_cast<std::size_t>(origin), item, items);
    std::vector<float> growth(n, 1.0F);
    if (origin >= season + 13)
        growth = growthOf(sales, origin, alignment.week, level, item, items);
    const bool twoYears = origin >= 2 * season;
    const float yearGrowth =
        twoYears
            ? static_cast<float>(observedTotal(sales, origin - season, origin) /
                                 std::max(observedTotal(sales, origin - 2 * season, origin - season), 1e-9))
            : 1.0F;
    const int last = static_cast<int>(alignment.week.size()) - 1;
    for (std::size_t h = 0; h < H; ++h) {
        const auto target = static_cast<std::size_t>(origin) + h;
        int source = alignment.week[target];
        if (source >= origin)
            source = alignment.week[static_cast<std::size_t>(std::min(source, last))];
        const int used = std::clamp(source, 0, origin - 1);
        const float share = alignment.neighbourShare[target];
        const int direction = (share > 0) - (share < 0);
        const auto own = static_cast<std::size_t>(used);
        const auto neighbour = static_cast<std::size_t>(std::clamp(used - direction, 0, origin - 1));
        const int second = alignment.week[own];
        for (std::size_t i = 0; i < n; ++i) {
            if (source < 0) {
                forecast(i, h) = level[i];
                continue;
            }
            const float w = std::abs(share);
            float value = level[i] * growth[i] * ((1 - w) * profile(i, own) + w * profile(i, neighbour));
            if (twoYears && second >= 0)
                value = 0.6F * value + 0.4F * level[i] * growth[i] * yearGrowth *
                                           profile(i, static_cast<std::size_t>(second));
            forecast(i, h) = value;
        }
    }
    return forecast;
}

namespace {
class AlignedYear final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        const MemberInputs& inputs = asked.inputs;
        return alignedYear(inputs.panel.sales, asked.origin, asked.horizon,
                           alignYear(inputs.calendar, inputs.calendar.count), inputs.item);
    }
};
} // namespace

const Member& alignedYearMember() {
    static const AlignedYear member({.name = "aligned_year",
                                     .takesPart = TakesPart::Always,
                                     .grains = {Grain::Week},
                                     .leastHistory = recipeConstants(Grain::Week).season + 13});
    return member;
}

} // namespace shelfcast::engine
