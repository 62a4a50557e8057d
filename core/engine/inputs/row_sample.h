#pragma once

#include "engine/inputs/series_sums.h"

#include <cstdint>
#include <vector>

namespace shelfcast::engine {

/// One training row or forecast: a series, the last step whose sales are known, and how far ahead to look.
struct FeatureRow {
    int series = 0, origin = 0, ahead = 1;
    int target() const { return origin + ahead; }
    auto operator<=>(const FeatureRow&) const = default;
};

/// Draws at most `count` distinct rows with observed targets before step `end` (forecasting.md 6): origins on
/// a fixed grid of 13 days, 1 week or 1 month, weighted by how many targets they reach; half of them look no
/// further ahead than usual lead times, over which orders are decided, however far the rest do. Sorted by
/// origin, series, ahead. Depends on the panel before `end` only.
std::vector<FeatureRow> sampleRows(const Panel& panel, const SeriesSums& sums, int end, int horizon,
                                   std::size_t count, std::uint64_t seed);

} // namespace shelfcast::engine
