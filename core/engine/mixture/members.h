#pragma once

#include "engine/members/member.h"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace shelfcast::engine {

/// The mean forecasts of the members from one origin, in the order they were asked for; each series x
/// horizon, finite and never negative.
using MemberForecasts = std::vector<Matrix<float>>;

/// The learners of some members, each once.
std::vector<const Learner*> learnersOf(std::span<const Member* const> members);

/// Observations below which a series leans on comparable ones, in all members.
inline constexpr int fewObservations = 7;

/// Everything the members need of one panel, prepared once. Thread-safe once built; the panel must outlive
/// it.
class MemberSource {
public:
    /// As MemberInputs.
    MemberSource(const Panel& panel, int horizon, int threads,
                 const std::optional<std::vector<std::string>>& plans = std::nullopt);

    /// Prepares what a learner reads, to fit it or for serving what it has learned.
    void prepare(const Learner& learner, const Learned* serving = nullptr);
    /// Of a learner that was prepared.
    const LearnerInputs& inputsOf(const Learner& learner) const { return *m_prepared.at(learner.name()); }
    /// The plan of one series has changed in the panel, and nothing else: it is seen from now on. Not while
    /// others read.
    void replan(std::size_t series);

    /// Forecasts of `members` for the `horizon` steps from step `origin` >= 1 on; uses sales before it only.
    /// learned: what the members' learners have learned, which were prepared; reach: the longest horizon they
    /// were trained for, beyond which a member repeats its ratio to the decomposition.
    /// only: the series that the costly members are wanted of, their others are 0; without: all.
    Result<MemberForecasts>
    forecast(std::span<const Member* const> members, int origin, int horizon, const LearnedSet& learned,
             int reach, int threads,
             const std::optional<std::span<const std::size_t>>& only = std::nullopt) const;

    /// What a costly member says of some series only, one row each, to judge by whether all are worth
    /// computing.
    Matrix<float> sampleOf(const Member& member, std::span<const std::size_t> series, int origin, int horizon,
                           int threads) const;

    const MemberInputs& inputs() const { return m_inputs; }

private:
    /// known: observations of each series, negative where it is not wanted.
    void pullTowardsComparable(MemberForecasts& forecasts, std::span<const int> known) const;
    /// Scope and number of the closest group that holds a series with enough observations.
    std::optional<std::pair<std::size_t, std::size_t>> comparableTo(std::size_t series,
                                                                    std::span<const int> known) const;

    MemberInputs m_inputs;
    std::map<std::string_view, std::unique_ptr<LearnerInputs>> m_prepared; ///< by the learner's name
    /// Groups of comparable series, closest first: same item, same department in the store, same store, all.
    std::vector<std::vector<std::vector<std::size_t>>> m_groups;
    std::vector<std::vector<int>> m_groupOf;
};

/// What a series' levels are divided by at `origin` (forecasting.md 6).
std::vector<float> seriesScale(const Matrix<float>& sales, int origin, Grain grain);

} // namespace shelfcast::engine
