#pragma once

#include "engine/forecaster.h"
#include "engine/members.h"

#include <array>
#include <span>
#include <vector>

namespace shelfcast::engine {

/// How a series sells: decides its pool of members and the residuals its bands are read from.
enum class Segment { Smooth, Mixed, Intermittent, Erratic };
inline constexpr std::size_t segmentCount = 4;

/// Squared coefficient of variation of the steps with sales above 0.49 (Syntetos and Boylan).
bool sellsErratically(std::span<const float> sales);

/// By the share of zeros among the known steps of the last half year (26 weeks, 24 months) before `origin`:
/// up to 0.1, up to 0.5, above; Erratic where a series with up to 0.5 sells erratically in that time.
std::vector<Segment> segmentsOf(const Matrix<float>& sales, int origin, Grain grain);

/// The pools of members: series that sell steadily, intermittent ones, erratic ones.
inline constexpr std::size_t poolCount = 3;
inline std::size_t poolOf(Segment segment) {
    return segment == Segment::Intermittent ? 1 : segment == Segment::Erratic ? 2 : 0;
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

/// Weights ~ error^-16 per pool (RECIPE 3.5). Steady series: absolute error. Intermittent and erratic ones:
/// scaled squared error, members whose bias exceeds 25 % left out, for where amounts scatter widely the
/// absolute error favours forecasts of the median, far below the mean that orders need. `kinds` must end with
/// PlainMean: each pool is shrunk to it as far as its gain at the inner origins is within chance (two
/// standard errors over target steps). Where chance hides whether intermittent or erratic series gain, they
/// are trusted half as much as the steady ones, whose seasons they share.
EnsembleWeights weighMembers(std::span<const ModelKind> kinds, const InnerForecasts& inner,
                             std::span<const Segment> segments, std::span<const float> scale);

/// The weighted mean of the members; geometric: the weighted geometric mean, members floored at 0.001 scale.
Matrix<float> combine(const MemberForecasts& members, const EnsembleWeights& weights,
                      std::span<const Segment> segments);
Matrix<float> combineGeometric(const MemberForecasts& members, const EnsembleWeights& weights,
                               std::span<const Segment> segments, std::span<const float> scale);

} // namespace shelfcast::engine
