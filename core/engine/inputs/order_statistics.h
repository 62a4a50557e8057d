#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// Linear interpolation between order statistics; `sorted` is not empty.
inline float quantile(std::span<const float> sorted, double level) {
    const double position = level * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    if (below + 1 >= sorted.size())
        return sorted.back();
    const auto share = static_cast<float>(position - static_cast<double>(below));
    return sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

/// `otherwise` where there are no values.
inline double medianOf(std::vector<float> values, double otherwise) {
    std::sort(values.begin(), values.end());
    return values.empty() ? otherwise : quantile(values, 0.5);
}

} // namespace shelfcast::engine
