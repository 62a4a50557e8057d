#include "engine/inner_origins.h"

#include "engine/inputs/recipe.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelfcast::engine {

std::vector<std::vector<std::size_t>> judgedSeriesAt(std::size_t origins, std::size_t series,
                                                     std::size_t enough) {
    constexpr std::size_t many = 400;
    std::vector<std::vector<std::size_t>> judged(origins);
    for (std::size_t k = 0; k < origins; ++k)
        for (std::size_t i = 0; i < series; ++i)
            if (series < many || (i + k) % origins < enough)
                judged[k].push_back(i);
    return judged;
}

std::vector<int> innerOrigins(int steps, int horizon, Grain grain) {
    const auto& constants = recipeConstants(grain);
    const int reach = std::min(horizon, std::max(steps / 4, 1));
    std::vector<int> origins;
    for (int k = 0; k < constants.innerCount; ++k)
        if (const int origin = steps - reach - k * constants.innerStep; origin >= std::max(steps / 2, 2))
            origins.push_back(origin);
    if (origins.empty() && steps > 1)
        origins.push_back(steps - 1);
    return origins;
}

std::vector<int> nearOrigins(int steps, int horizon, Grain grain) {
    const int length = recipeConstants(grain).longestProtection;
    const auto far = innerOrigins(steps, horizon, grain);
    std::vector<int> origins;
    for (int origin = steps - length; !far.empty() && origin > far.front(); origin -= length)
        origins.push_back(origin);
    return origins;
}

Matrix<float> truthAfter(const Panel& panel, int origin, int horizon, std::span<const std::size_t> series) {
    Matrix<float> actual(panel.seriesCount(), static_cast<std::size_t>(horizon),
                         std::numeric_limits<float>::quiet_NaN());
    for (const std::size_t i : series)
        for (int h = 0; h < horizon && origin + h < panel.steps(); ++h)
            if (const float y = panel.sales(i, static_cast<std::size_t>(origin + h)); std::isfinite(y))
                actual(i, static_cast<std::size_t>(h)) = std::max(y, 0.0F);
    return actual;
}

} // namespace shelfcast::engine
