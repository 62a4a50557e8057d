#pragma once

#include "engine/mixture/members.h"

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

/// Share of zeros among the known steps of the window that segments are told by; 0 where none is known.
std::vector<double> zeroShares(const Matrix<float>& sales, int origin, Grain grain);

/// The pools of members: series that sell steadily and that the members explain; intermittent ones; those
/// whose sales no member explains well. A series belongs to each to a degree: what it is does not change
/// from one day to the next.
inline constexpr std::size_t poolCount = 3;
using PoolShares = std::array<float, poolCount>; ///< sums to 1
/// unexplained: squared errors by squared forecasts, of each series (see unexplainedBy).
std::vector<PoolShares> poolShares(std::span<const double> zeroShare, std::span<const float> unexplained);
/// As models of earlier versions have it: one pool each, by segment.
std::vector<PoolShares> poolSharesBySegment(std::span<const Segment> segments);

/// What the members forecast at the inner origins and what came true.
struct InnerForecasts {
    std::vector<int> origins;             ///< latest first
    std::vector<MemberForecasts> members; ///< by origin
    std::vector<Matrix<float>> actual;    ///< by origin, series x horizon, NaN where unknown
};

/// Weights of the members per pool, each summing to 1, and what the pool's forecast gains on the plain mean.
struct EnsembleWeights {
    std::array<std::vector<double>, poolCount> pool;
    /// Those of the first `nearSteps` steps, over which orders are decided; over as many more they turn into
    /// `pool`. Empty: `pool` from the first step on.
    std::array<std::vector<double>, poolCount> near;
    int nearSteps = 0;
    std::array<double, poolCount>
        gain{};                ///< 1 - error / error of the plain mean; 0 where nothing was measured
    bool foundPattern = false; ///< some pool beats the plain mean by more than chance
};

/// Convex weights of the members for all series together, and how errors grow with what is forecast.
struct CommonWeights {
    std::vector<double> members;
    double power = 1; ///< squared errors ~ forecast^power: 1 counts, 2 errors in percent, as promotions make
};

/// To which degree a series is intermittent, by its share of zeros: its pool.
float intermittency(double zeroShare);

/// That power for each series: as far as it is intermittent, it is counted.
std::vector<float> powersOf(double power, std::span<const PoolShares> shares);

/// Cells are compared in units of the error that the mixture itself lets expect there, so that neither large
/// series nor promoted weeks decide alone; the members that foresee a promotion are few, and a unit by all of
/// them would be that of a plain week. Units and weights follow from each other. As far as a series is
/// intermittent, it is counted, and the unit is by the median of the members: by a mixture whose forecasts
/// have become low every sale would look like an outlier. intermittent: degree of each series.
CommonWeights weighTogether(std::size_t members, const InnerForecasts& inner, std::span<const float> scale,
                            std::span<const float> intermittent, Grain grain);

/// What a mixture of the members leaves unexplained of each series at the inner origins: its squared errors
/// by its squares, drawn to the median of all series where little was judged.
std::vector<float> unexplainedBy(const InnerForecasts& inner, std::span<const float> scale,
                                 std::span<const double> weights);

/// Convex weights of all members, fitted per pool (mixture_fit.h): first for all series, drawn to the members
/// that chance does not tell from the best, then for each pool, drawn to those of all. What is fitted are
/// forecasts of the mean: robust squared errors and the totals by origin together. The last member is
/// the reference: each pool is shrunk to it as far as its gain at the inner origins is within chance (two
/// standard errors over target steps). Where chance hides whether the second or third pool gains, they are
/// trusted half as much as the first, whose seasons they share. Small changes of the data change the weights
/// little. Where members are compared over more than usual lead times, the first steps get weights of their
/// own, for which they are also compared at the later origins of `beside` (may be empty).
EnsembleWeights weighMembers(std::size_t members, const InnerForecasts& inner,
                             std::span<const PoolShares> shares, std::span<const float> scale, Grain grain,
                             const CommonWeights& common, const InnerForecasts& beside);
/// The same, common to all: weighTogether, none beside.
EnsembleWeights weighMembers(std::size_t members, const InnerForecasts& inner,
                             std::span<const PoolShares> shares, std::span<const float> scale, Grain grain);

/// Whether the member would get no weight beside the others on the cells of one inner origin that `actual`
/// knows: not worth computing.
bool addsNothing(std::size_t member, std::span<const Matrix<float>> members, const Matrix<float>& actual,
                 std::span<const float> scale, std::span<const float> intermittent, int origin, Grain grain);

/// The weighted mean of the members; geometric: the weighted geometric mean, members floored at 0.001 scale.
Matrix<float> combine(const MemberForecasts& members, const EnsembleWeights& weights,
                      std::span<const PoolShares> shares);
Matrix<float> combineGeometric(const MemberForecasts& members, const EnsembleWeights& weights,
                               std::span<const PoolShares> shares, std::span<const float> scale);

/// The weights of one series at a step (from 0): those of the pools, each to the degree that it belongs to
/// them.
std::vector<double> weightsOf(const EnsembleWeights& weights, const PoolShares& shares, std::size_t step);

} // namespace shelfcast::engine
