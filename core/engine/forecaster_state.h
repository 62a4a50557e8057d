#pragma once

#include "engine/forecaster.h"
#include "engine/mixture/ensemble.h"
#include "engine/mixture/intervals.h"
#include "engine/unannounced.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::engine {

/// What a trained Forecaster knows. The statistical members are refitted on the panel it serves; what is kept
/// is how far to trust each, how much they erred, and the boosted models.
struct Forecaster::State {
    const Member* algorithm = nullptr; ///< null: "auto"
    Grain grain = Grain::Day;
    int horizon = 1; ///< the longest horizon that was trained for
    Message note;
    MemberList members; ///< ends with the reference
    /// Regressors known ahead that the penalised regression uses; unset in models of earlier versions, which
    /// take what the panel they serve holds.
    std::optional<std::vector<std::string>> plans;
    EnsembleWeights weights;
    /// What the members left unexplained of each series, which its pools follow from; empty in models of
    /// earlier versions, whose pools follow from the segments.
    std::map<SeriesKey, float> unexplained;
    float typicalUnexplained = 1;
    std::map<SeriesKey, float> dispersion;
    float typicalDispersion = 1;
    double bandPower = 1; ///< of stepVariance(), measured with the weights; 1 in models of earlier versions
    ConformalBands bands;
    CumulativeVariance cumulative;
    std::array<float, segmentCount> relativeFactor = {1, 1, 1, 1};
    LearnedSet learned;
    UnannouncedOffers unannounced; ///< none in models of earlier versions
};

/// The members that weigh anything for series of these pools, and their weights alone.
struct ActiveMembers {
    MemberList members;
    EnsembleWeights weights;
};
ActiveMembers activeMembers(const Forecaster::State& state, std::span<const PoolShares> shares);

/// Nothing is sold while the store is closed. values: series x steps from `origin` on.
void hideClosed(Matrix<float>& values, const Panel& panel, int origin);

/// The pools of the series of `panel`, as its sales before `origin` and what the model knows tell.
std::vector<PoolShares> poolSharesOf(const Forecaster::State& state, const Panel& panel, int origin);

} // namespace shelfcast::engine
