#include "ui/charts/decimate.h"

#include <algorithm>

namespace shelfcast::ui {

std::vector<QPointF> decimate(const std::vector<QPointF>& points, int limit) {
    const auto count = points.size();
    if (count <= static_cast<std::size_t>(limit))
        return points;
    std::vector<QPointF> result;
    result.reserve(static_cast<std::size_t>(limit));
    result.push_back(points.front());
    const std::size_t buckets = (static_cast<std::size_t>(limit) - 2) / 2;
    const std::size_t inner = count - 2;
    for (std::size_t b = 0; b < buckets; ++b) {
        const auto from = points.begin() + 1 + static_cast<std::ptrdiff_t>(b * inner / buckets);
        const auto to = points.begin() + 1 + static_cast<std::ptrdiff_t>((b + 1) * inner / buckets);
        auto [low, high] = std::minmax_element(from, to, [](auto& a, auto& c) { return a.y() < c.y(); });
        if (high < low)
            std::swap(low, high);
        result.push_back(*low);
        if (high != low)
            result.push_back(*high);
    }
    result.push_back(points.back());
    return result;
}

} // namespace shelfcast::ui
