#pragma once

#include "engine/forecaster.h"
#include "engine/members.h"

#include <array>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// How often a series does not sell: decides its pool of members and the residuals its bands are read from.
enum class Segment { Smooth, Mixed, Intermittent };
inline constexpr std::size_t segmentCount = 3;

/// By the share of zeros among the known steps of the last half year (26 weeks, 24 months) before `origin`:
/// up to 0.1, up to 0.5, above.
std::vector<Segment> segmentsOf(const Matrix<float>& sales, int origin, Grain grain);

/// The two pools of members: series that mostly sell, and intermittent ones.
inline constexpr std::size_t poolCount = 2;
inline std::size_t poolOf(Segment segment) {
    return segment == Segment::Intermittent ? 1 : 0;
}

/// What the members forecast at the inner origins and what came true.
struct InnerForecasts {
    std::vector<int> origins;             ///< latest first
    std::vector<MemberForecasts> members; ///< by origin
    std::vector<Matrix<float>> actual;    ///< by origin, series x horizon, NaN where unknown
};

/// Weights of the members per pool, each summing to 1, and what the pool's forecast gains on the plain mean.
struct EnsembleWeights {
    std::array<std::vector<double>, poolCount> pool;
    std::array<double, poolCount>
        gain{};                ///< 1 - error / error of the plain mean; 0 where nothing was measured
    bool foundPattern = false; ///< some pool beats the plain mean by more than chance
};

/// Weights ~ error^-16 per pool (RECIPE 3.5). Smooth series: absolute error. Intermittent ones: scaled
/// squared error, members whose bias exceeds 25 % left out. `kinds` must end with PlainMean: each pool is
/// shrunk to it as far as its gain at the inner origins is within chance (two standard errors over target
/// steps).
EnsembleWeights weighMembers(std::span<const ModelKind> kinds, const InnerForecasts& inner,
                             std::span<const Segment> segments, std::span<const float> scale);

/// The weighted mean of the members; geometric: the weighted geometric mean, members floored at 0.001 scale.
Matrix<float> combine(const MemberForecasts& members, const EnsembleWeights& weights,
                      std::span<const Segment> segments);
Matrix<float> combineGeometric(const MemberForecasts& members, const EnsembleWeights& weights,
                               std::span<const Segment> segments, std::span<const float> scale);

} // namespace shelfcast::engine
