#include "training/regressor_fill.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace shelfcast::services {

namespace {

constexpr double same = 1e-9, nearlyAll = 0.99;

/// The value that the series of each group share on each date (NaN where none has one), and the share of
/// (group, date) cells whose series agree; cells without a value agree.
struct Shared {
    Matrix<float> value;
    double agreement = 0;
};

Shared sharedByGroup(const Matrix<float>& values, std::span<const int> group, std::size_t groups) {
    Matrix<float> low(groups, values.columns(), unknown), high(groups, values.columns(), unknown);
    for (std::size_t i = 0; i < values.rows(); ++i) {
        const std::size_t g = group.empty() ? 0 : static_cast<std::size_t>(group[i]);
        for (std::size_t t = 0; t < values.columns(); ++t) {
            const float value = values(i, t);
            if (std::isnan(value))
                continue;
            low(g, t) = std::isnan(low(g, t)) ? value : std::min(low(g, t), value);
            high(g, t) = std::isnan(high(g, t)) ? value : std::max(high(g, t), value);
        }
    }
    std::size_t agreeing = 0;
    for (std::size_t k = 0; k < low.values().size(); ++k)
        agreeing += std::isnan(low.values()[k]) || high.values()[k] - low.values()[k] < same;
    return {std::move(high), static_cast<double>(agreeing) / static_cast<double>(low.values().size())};
}

void fillFrom(Matrix<float>& values, const Matrix<float>& shared, std::span<const int> group) {
    for (std::size_t i = 0; i < values.rows(); ++i) {
        const std::size_t g = group.empty() ? 0 : static_cast<std::size_t>(group[i]);
        for (std::size_t t = 0; t < values.columns(); ++t)
            if (std::isnan(values(i, t)))
                values(i, t) = shared(g, t);
    }
}

} // namespace

void fillRegressor(Matrix<float>& values, std::span<const int> store) {
    if (values.empty())
        return;
    const Shared all = sharedByGroup(values, {}, 1);
    if (all.agreement > nearlyAll) {
        fillFrom(values, all.value, {});
    } else {
        const auto stores = static_cast<std::size_t>(*std::max_element(store.begin(), store.end()) + 1);
        const Shared within = sharedByGroup(values, store, stores);
        if (within.agreement > nearlyAll)
            fillFrom(values, within.value, store);
    }
    for (std::size_t i = 0; i < values.rows(); ++i) {
        float last = unknown;
        for (float& value : values.row(i)) {
            if (std::isnan(value))
                value = last;
            else
                last = value;
        }
    }
}

} // namespace shelfcast::services
