#pragma once

#include "engine/boosted/boosted.h"
#include "engine/inputs/model_kind.h"
#include "engine/members/aligned_year.h"
#include "engine/members/glm.h"
#include "engine/members/psd.h"

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

/// True for the members that come out of a BoostedModel.
bool isBoosted(ModelKind kind);

/// Everything the members need of one panel, prepared once. Thread-safe once built; the panel must outlive
/// it.
class MemberSource {
public:
    /// horizon: the longest that will be asked for at any origin. plans: the regressors known ahead that the
    /// penalised regression uses; without: those of the panel (plansOf).
    MemberSource(const Panel& panel, int horizon, int threads,
                 const std::optional<std::vector<std::string>>& plans = std::nullopt);

    /// Prepares the features of the boosted members, for training or for serving a trained model.
    void prepareBoosting();
    void prepareBoosting(const BoostedModel& model);
    const FeatureSource& features() const { return *m_features; }

    /// Forecasts of `kinds` for the `horizon` steps from step `origin` >= 1 on; uses sales before it only.
    /// boosted: needed when a boosted member is among them; reach: the longest horizon it was trained for,
    /// beyond which it repeats its ratio to the decomposition.
    /// only: the series that the costly members are wanted of, their others are 0; without: all.
    Result<MemberForecasts>
    forecast(std::span<const ModelKind> kinds, int origin, int horizon, const BoostedModel* boosted,
             int reach, int threads,
             const std::optional<std::span<const std::size_t>>& only = std::nullopt) const;

    /// The penalised regression's forecast of some series only, to judge by whether all are worth computing.
    Matrix<float> glmOf(std::span<const std::size_t> series, int origin, int horizon, int threads) const;

    const Panel& panel() const { return m_panel; }
    const Calendar& calendar() const { return m_calendar; }
    const PsdFitter& decomposition() const { return *m_psd; }
    const std::vector<int>& item() const { return m_item; }

private:
    /// known: observations of each series, negative where it is not wanted.
    void pullTowardsComparable(MemberForecasts& forecasts, std::span<const int> known) const;
    /// Scope and number of the closest group that holds a series with enough observations.
    std::optional<std::pair<std::size_t, std::size_t>> comparableTo(std::size_t series,
                                                                    std::span<const int> known) const;

    const Panel& m_panel;
    int m_horizon, m_threads;
    Calendar m_calendar;
    std::vector<int> m_item;
    std::shared_ptr<const PsdFitter> m_psd; ///< shared with the features
    YearAlignment m_alignment;
    std::vector<GlmRegressor> m_regressors;
    std::unique_ptr<FeatureSource> m_features;
    /// Groups of comparable series, closest first: same item, same department in the store, same store, all.
    std::vector<std::vector<std::vector<std::size_t>>> m_groups;
    std::vector<std::vector<int>> m_groupOf;
};

/// What a series' levels are divided by at `origin` (forecasting.md 6).
std::vector<float> seriesScale(const Matrix<float>& sales, int origin, Grain grain);

} // namespace shelfcast::engine
