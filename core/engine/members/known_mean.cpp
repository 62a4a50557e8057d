#include "engine/members/known_mean.h"

#include "base/wide_vectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shelfcast::engine {

SHELFCAST_WIDE_VECTORS
float meanOfKnown(std::span<const float> values, std::span<const float> alongside) {
    // Sums side by side, so that the order of summation does not depend on the vector's width.
    constexpr std::size_t lanes = 8, piece = 32 * lanes;
    std::array<float, lanes> sum{}, count{};
    for (std::size_t from = 0; from < values.size(); from += piece) {
        std::array<float, piece> value{}, known{};
        const std::size_t steps = std::min(piece, values.size() - from);
        const float *here = values.data() + from, *beside = alongside.data() + from;
        for (std::size_t t = 0; t < steps; ++t) {
            known[t] = std::isfinite(here[t]) & std::isfinite(beside[t]) ? 1.0F : 0.0F; // no branch
            value[t] = std::isfinite(here[t]) & std::isfinite(beside[t]) ? here[t] : 0.0F;
        }
        for (std::size_t t = 0; t < piece; t += lanes)
            for (std::size_t lane = 0; lane < lanes; ++lane) {
                sum[lane] += value[t + lane];
                count[lane] += known[t + lane];
            }
    }
    const double known = std::accumulate(count.begin(), count.end(), 0.0);
    return known > 0 ? static_cast<float>(std::accumulate(sum.begin(), sum.end(), 0.0) / known) : 0.0F;
}

} // namespace shelfcast::engine
