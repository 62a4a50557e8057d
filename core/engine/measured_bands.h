#pragma once

#include "engine/forecaster_state.h"

namespace shelfcast::engine {

/// What the mixture's bands are measured from.
struct MeasuredMixture {
    const Panel& panel;
    const InnerForecasts& inner;
    std::span<const std::vector<std::size_t>> judged; ///< series by inner origin
    std::span<const Segment> segments;
    std::span<const PoolShares> shares;
    std::span<const float> scale;
};

/// Fills in dispersion, bands, variance of sums and relative factors of a model whose weights are known.
void measureBands(Forecaster::State& state, const MeasuredMixture& measured);

} // namespace shelfcast::engine
