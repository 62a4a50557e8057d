#include "planning/policy/classification.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelfcast::planning {

namespace {

struct Moments {
    int count = 0;
    double mean = 0, variance = 0; ///< population variance
};

Moments moments(std::span<const double> values, bool onlyAboveZero) {
    Moments result;
    double sum = 0, squares = 0;
    for (const double value : values)
        if (!std::isnan(value) && (!onlyAboveZero || value > 0)) {
            ++result.count;
            sum += value;
        }
    if (result.count == 0)
        return result;
    result.mean = sum / result.count;
    for (const double value : values)
        if (!std::isnan(value) && (!onlyAboveZero || value > 0))
            squares += (value - result.mean) * (value - result.mean);
    result.variance = squares / result.count;
    return result;
}

} // namespace

std::vector<AbcClass> abcClasses(std::span<const double> revenue) {
    std::vector<std::size_t> order(revenue.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto value = [&](std::size_t i) {
        return std::isfinite(revenue[i]) ? std::max(0.0, revenue[i]) : 0.0;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return value(a) > value(b); });
    double total = 0;
    for (const std::size_t i : order)
        total += value(i);
    std::vector<AbcClass> classes(revenue.size(), AbcClass::C);
    double before = 0;
    for (const std::size_t i : order) {
        if (value(i) <= 0)
            break;
        classes[i] = before < 0.80 * total * (1 - 1e-12)   ? AbcClass::A
                     : before < 0.95 * total * (1 - 1e-12) ? AbcClass::B
                                                           : AbcClass::C;
        before += value(i);
    }
    return classes;
}

std::optional<double> coefficientOfVariation(std::span<const double> demand) {
    const Moments m = moments(demand, false);
    if (m.count < 2 || !(m.mean > 0))
        return std::nullopt;
    return std::sqrt(m.variance) / m.mean;
}

std::optional<XyzClass> xyzClass(std::span<const double> demand) {
    const auto variation = coefficientOfVariation(demand);
    if (!variation)
        return std::nullopt;
    return *variation <= 0.5 ? XyzClass::X : *variation <= 1.0 ? XyzClass::Y : XyzClass::Z;
}

std::optional<PatternMeasures> demandPattern(std::span<const double> demand) {
    const int periods = moments(demand, false).count;
    const Moments sizes = moments(demand, true);
    if (sizes.count == 0)
        return std::nullopt;
    PatternMeasures measures;
    measures.interval = static_cast<double>(periods) / sizes.count;
    measures.squaredVariation = sizes.variance / (sizes.mean * sizes.mean);
    const bool often = measures.interval < 1.32, even = measures.squaredVariation < 0.49;
    measures.pattern = often ? (even ? DemandPattern::Smooth : DemandPattern::Erratic)
                             : (even ? DemandPattern::Intermittent : DemandPattern::Lumpy);
    return measures;
}

double defaultServiceLevel(AbcClass abc) {
    switch (abc) {
    case AbcClass::A:
        return 0.97;
    case AbcClass::B:
        return 0.93;
    case AbcClass::C:
        return 0.85;
    }
    return 0.95;
}

} // namespace shelfcast::planning
