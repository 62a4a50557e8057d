#include "engine/inputs/promo_pack.h"

#include "base/parallel.h"

#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelfcast::engine {

namespace {
constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double noLevel = 1e-6; ///< smallest sales weight and price

/// Smallest and second smallest of a stream, to know the smallest of all others.
struct Lowest {
    double first = infinite, second = infinite;
    std::size_t holder = 0;
    void take(double v, std::size_t who) {
        if (v < first) {
            second = first;
            first = v;
            holder = who;
        } else if (v < second) {
            second = v;
        }
    }
    double ofOthers(std::size_t who) const { return who == holder ? second : first; }
};

float finiteOr(double v) {
    return std::isfinite(v) ? static_cast<float>(v) : unknown;
}

const Matrix<float>* valuesOf(const Panel& panel, std::string_view name) {
    for (const Regressor& regressor : panel.regressors)
        if (regressor.name == name)
            return &regressor.values;
    return nullptr;
}

/// What the panel says of a price or promotion on the steps of the pack; prices as they are paid.
void takeOffers(const Matrix<float>* values, const Matrix<float>* discount, const RegressorRole& role,
                std::size_t series, std::span<float> out) {
    const auto given = values ? values->row(series) : std::span<const float>();
    const auto end = std::ranges::copy(given.first(std::min(out.size(), given.size())), out.begin()).out;
    std::fill(end, out.end(), unknown);
    if (role.discountUnit == 0 || !discount)
        return;
    const auto part = discount->row(series);
    for (std::size_t t = 0; t < std::min(out.size(), part.size()); ++t)
        if (const float paid = 1 - part[t] / static_cast<float>(role.discountUnit); paid > 0 && paid < 1)
            out[t] *= paid;
}

} // namespace

int priceWindow(Grain grain) {
    return grain == Grain::Day ? 91 : grain == Grain::Week ? 26 : 12;
}

PromoPack::PromoPack(const Panel& panel, const std::vector<RegressorRole>& roles, const SeriesSums& sums,
                     int lag, int threads)
    : group(competitionGroups(panel)), m_width(panel.steps() + lag) {
    const Matrix<float>* discount = valuesOf(panel, "discount");
    const auto members = membersOfGroups();
    for (const auto& who : members)
        largestGroup = std::max(largestGroup, static_cast<int>(who.size()));
    const int window = priceWindow(panel.grain);
    const auto width = static_cast<std::size_t>(m_width);
    for (const RegressorRole& role : roles) {
        if (!role.ownPrice && !role.promotion)
            continue;
        const Matrix<float>* values = valuesOf(panel, role.name);
        Matrix<float> padded = Matrix<float>::unset(panel.seriesCount(), width);
        parallelFor(padded.rows(), threads,
                    [&](std::size_t i) { takeOffers(values, discount, role, i, padded.row(i)); });
        if (role.ownPrice)
            fillPrices(padded, window, threads);
        if (role.promotion)
            promotions.push_back({role.name, std::move(padded), {}});
    }
    if (largestGroup > 1 && (hasPrice() || hasPromotions()))
        fillRivals(sums, members, panel.steps(), window, lag, threads, 0);
}

std::vector<std::vector<std::size_t>> PromoPack::membersOfGroups() const {
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const auto g = static_cast<std::size_t>(group[i]);
        if (g >= members.size())
            members.resize(g + 1);
        members[g].push_back(i);
    }
    return members;
}

void PromoPack::replan(const Panel& panel, const std::vector<RegressorRole>& roles, const SeriesSums& sums,
                       int lag, std::size_t series) {
    const Matrix<float>* discount = valuesOf(panel, "discount");
    const int window = priceWindow(panel.grain);
    std::vector<float> offers(static_cast<std::size_t>(m_width));
    std::size_t promotion = 0;
    for (const RegressorRole& role : roles) {
        if (!role.ownPrice && !role.promotion)
            continue;
        takeOffers(valuesOf(panel, role.name), discount, role, series, offers);
        if (role.ownPrice)
            fillPricesOf(series, offers, window);
        if (role.promotion)
            std::ranges::copy(offers, promotions[promotion++].state.row(series).begin());
    }
    if (largestGroup > 1 && (hasPrice() || hasPromotions()))
        fillRivals(sums, {membersOfGroups()[static_cast<std::size_t>(group[series])]}, panel.steps(), window,
                   lag, 1, static_cast<std::size_t>(panel.steps()));
}

void PromoPack::fillPrices(const Matrix<float>& price, int window, int threads) {
    for (Matrix<float>* out : {&logPrice, &belowMean, &belowTop})
        *out = Matrix<float>::unset(price.rows(), price.columns());
    parallelFor(price.rows(), threads, [&](std::size_t i) { fillPricesOf(i, price.row(i), window); });
}

void PromoPack::fillPricesOf(std::size_t i, std::span<const float> price, int window) {
    const std::size_t width = price.size();
    std::vector<double> p(width), sum(width + 1);
    std::vector<int> count(width + 1);
    std::vector<std::size_t> tops; // steps whose price no later one in the window reaches
    std::size_t head = 0;
    for (std::size_t t = 0; t < width; ++t) {
        const double raw = price[t];
        const bool known = std::isfinite(raw);
        p[t] = known ? std::log(std::max(raw, noLevel)) : std::nan("");
        sum[t + 1] = sum[t] + (known ? p[t] : 0.0);
        count[t + 1] = count[t] + (known ? 1 : 0);
        const std::size_t from =
            t + 1 >= static_cast<std::size_t>(window) ? t + 1 - static_cast<std::size_t>(window) : 0;
        if (known) {
            while (tops.size() > head && p[tops.back()] <= p[t])
                tops.pop_back();
            tops.push_back(t);
        }
        while (head < tops.size() && tops[head] < from)
            ++head;
        if (!known) {
            logPrice(i, t) = belowMean(i, t) = belowTop(i, t) = unknown;
            continue;
        }
        logPrice(i, t) = static_cast<float>(p[t]);
        belowMean(i, t) = static_cast<float>(p[t] - (sum[t + 1] - sum[from]) / (count[t + 1] - count[from]));
        belowTop(i, t) = static_cast<float>(p[t] - p[tops[head]]);
    }
}

void PromoPack::fillRivals(const SeriesSums& sums, const std::vector<std::vector<std::size_t>>& members,
                           int steps, int window, int lag, int threads, std::size_t firstStep) {
    const auto width = static_cast<std::size_t>(m_width);
    const auto prepare = [&](Matrix<float>& out) {
        if (out.empty())
            out = Matrix<float>::unset(group.size(), width);
    };
    if (hasPrice())
        for (Matrix<float>* out : {&rivalsBelowMean, &rivalsLowest, &relativePrice, &relativeToLowest})
            prepare(*out);
    for (Promotion& promotion : promotions)
        prepare(promotion.rivalsState);
    // By blocks of days that lie in one line of the processor's cache: the matrices are row-major.
    constexpr std::size_t days = 16;
    const std::size_t start = firstStep / days, blocks = (width + days - 1) / days - start;
    parallelFor(members.size() * blocks, threads, [&](std::size_t task) {
        const auto& who = members[task / blocks];
        const std::size_t first = (start + task % blocks) * days, count = std::min(days, width - first);
        std::vector<double> weight(who.size() * days);
        std::array<double, days> allWeights{};
        for (std::size_t j = 0; j < count; ++j) {
            // Mean sales over two windows that end a whole horizon before the day.
            const int last = static_cast<int>(first + j) - lag + 1;
            const int end = std::clamp(last, 0, steps), from = std::clamp(last - 2 * window, 0, steps);
            const double least = 1e-3 * sums.overallMean(end) + noLevel;
            for (std::size_t k = 0; k < who.size(); ++k) {
                const double mean = sums.sum(who[k], from, end) / std::max(sums.count(who[k], from, end), 1);
                weight[k * days + j] = std::max(mean, least);
                allWeights[j] += weight[k * days + j];
            }
        }
        if (hasPrice())
            fillRivalPrices(who, weight, first, count, days);
        for (Promotion& promotion : promotions) {
            const auto state = [&](std::size_t i, std::size_t d) {
                const double x = promotion.state(i, d);
                return std::isfinite(x) ? x : 0.0;
            };
            std::array<double, days> weighted{};
            for (std::size_t k = 0; k < who.size(); ++k)
                for (std::size_t j = 0; j < count; ++j)
                    weighted[j] += weight[k * days + j] * state(who[k], first + j);
            for (std::size_t k = 0; k < who.size(); ++k)
                for (std::size_t j = 0; j < count; ++j) {
                    const double own = weight[k * days + j];
                    promotion.rivalsState(who[k], first + j) = static_cast<float>(
                        (weighted[j] - own * state(who[k], first + j)) / std::max(allWeights[j] - own, 1e-9));
                }
        }
    });
}

void PromoPack::fillRivalPrices(std::span<const std::size_t> who, std::span<const double> weight,
                                std::size_t first, std::size_t count, std::size_t stride) {
    struct Offers {
        double weighted = 0, weights = 0, prices = 0;
        int count = 0;
        Lowest price, discount;
    };
    std::vector<Offers> offers(count);
    for (std::size_t k = 0; k < who.size(); ++k)
        for (std::size_t j = 0; j < count; ++j) {
            const double p = logPrice(who[k], first + j), dm = belowMean(who[k], first + j);
            if (!std::isfinite(p))
                continue;
            Offers& day = offers[j];
            day.weighted += weight[k * stride + j] * dm;
            day.weights += weight[k * stride + j];
            day.prices += p;
            ++day.count;
            day.price.take(p, k);
            day.discount.take(dm, k);
        }
    for (std::size_t k = 0; k < who.size(); ++k)
        for (std::size_t j = 0; j < count; ++j) {
            const std::size_t i = who[k], d = first + j;
            const Offers& day = offers[j];
            const double p = logPrice(i, d), dm = belowMean(i, d);
            const bool known = std::isfinite(p);
            const double ownWeight = known ? weight[k * stride + j] : 0.0, ownPrice = known ? p : 0.0;
            rivalsBelowMean(i, d) = static_cast<float>((day.weighted - (known ? ownWeight * dm : 0.0)) /
                                                       std::max(day.weights - ownWeight, 1e-9));
            relativePrice(i, d) =
                static_cast<float>(ownPrice - (day.prices - ownPrice) / std::max(day.count - 1, 1));
            relativeToLowest(i, d) = finiteOr(p - day.price.ofOthers(k));
            rivalsLowest(i, d) = finiteOr(day.discount.ofOthers(k));
        }
}

std::vector<int> PromoPack::topItems(const Panel& panel, const SeriesSums& sums, int end) {
    const StaticAttribute* item = panel.findStatic("item");
    if (!item || item->code.empty())
        return {};
    std::vector<double> total(static_cast<std::size_t>(*std::ranges::max_element(item->code)) + 1);
    for (std::size_t i = 0; i < panel.seriesCount(); ++i)
        total[static_cast<std::size_t>(item->code[i])] += sums.sum(i, 0, end);
    std::vector<int> order(total.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) {
        return total[static_cast<std::size_t>(a)] > total[static_cast<std::size_t>(b)];
    });
    if (order.size() > 12)
        order.resize(12);
    return order;
}

} // namespace shelfcast::engine
