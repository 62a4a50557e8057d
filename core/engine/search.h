#pragma once

#include "base/job_context.h"
#include "engine/forecaster.h"

#include <string>

namespace shelfcast::engine {

struct SearchOptions {
    double seconds = 60; ///< of wall time, checked before each evaluation; 0 = no limit
    int evaluations = 0; ///< fits at most; 0 = no limit. With the same limit the result is the same anywhere
};

/// What a search found and what that was worth where it did not look.
struct SearchReport {
    BoostSettings settings; ///< the best of the last complete round; the defaults where nothing beat them
    int evaluations = 0;    ///< fits scored
    int rounds = 0;         ///< complete rounds of halving, of searchRounds
    bool complete = false;  ///< the budget ended nothing early: the same seed gives the same settings
    double innerGain =
        0; ///< share of the defaults' error at the inner origins that it takes away: optimistic
    int outerOrigins = 0; ///< later origins the search did not see; 0 = not compared, nothing was found
    double defaultWape = 0, foundWape = 0; ///< of whole trainings, over the outer origins
    double outerGain() const { return defaultWape > 0 ? 1 - foundWape / defaultWape : 0; }
    bool worthUsing() const { return outerOrigins > 0 && foundWape < defaultWape; }
    /// For a person: what was tried, what it gained on days not searched, whether it is used.
    Message words() const;
    std::string toJson() const;
};

inline constexpr int searchRounds = 3;

/// Seeded successive halving (Jamieson & Talwalkar 2016) over the boosted members' settings: the defaults and
/// eleven draws are fitted on a quarter of the rows, the best four on half, the best two on all, each scored
/// at the inner rolling origins of the panel's earlier part; the defaults take part in every round. What
/// comes out is compared with the defaults in whole trainings at two later origins. A round the budget cuts
/// short counts nothing. The comparison comes after the budget. Errors: Cancelled within a second;
/// NotEnoughData where there is too little history to boost on.
Result<SearchReport> searchSettings(const Panel& panel, const TrainOptions& options,
                                    const SearchOptions& search, const JobContext& job);

} // namespace shelfcast::engine
