#pragma once

#include "engine/boosted/boosted_model.h"
#include "engine/inputs/promo_pack.h"
#include "engine/inputs/regressor_roles.h"
#include "engine/inputs/series_sums.h"
#include "engine/members/aligned_year.h"
#include "engine/members/analogue.h"
#include "engine/members/psd.h"

#include <map>
#include <mutex>
#include <optional>

namespace shelfcast::engine {

/// The inside of FeatureSource, for the sources of the boosted members. Immutable but for its caches, which
/// are filled under a lock and never change a value.
struct FeatureSource::Impl {
    /// lag: the longest horizon the sales weights of the promo pack must be known for.
    /// country: whose holidays, as a Panel names it. decomposition: with these holidays; null: one is made.
    Impl(const Panel& panel, int horizon, int lag, std::vector<RegressorRole> roles, std::string country,
         int threads, std::shared_ptr<const PsdFitter> decomposition);

    struct RegressorData {
        RegressorRole role;
        const Matrix<float>* values = nullptr; ///< null where the panel has no such regressor
        int window = 0;                        ///< half a year of steps
        float at(std::size_t series, int step) const {
            if (!values || step < 0 || static_cast<std::size_t>(step) >= values->columns())
                return std::numeric_limits<float>::quiet_NaN();
            return (*values)(series, static_cast<std::size_t>(step));
        }
        /// The value at `step` as far as it is known at `origin`.
        float seenFrom(int origin, std::size_t series, int step) const {
            return role.reach && step - origin > *role.reach ? std::numeric_limits<float>::quiet_NaN()
                                                             : at(series, step);
        }
        /// Mean of the last half year up to `step`, a step of the history; 0 where unknown.
        float usual(std::size_t series, int step) const;
    };

    /// See FeatureSource::replan.
    void replan(std::size_t series) { pack.replan(panel, roles, sums, lag, series); }

    /// forecasting.md 6; what levels of a series are divided by at origin t.
    double scale(std::size_t series, int t) const;
    /// PSD fitted on steps 0 .. t: series x horizon, the steps after t. Thread-safe.
    std::shared_ptr<const Matrix<float>> psdAt(int t) const;
    /// Aligned year fitted on steps 0 .. t, weekly data only. Thread-safe.
    std::shared_ptr<const Matrix<float>> alignedAt(int t) const;
    bool hasAligned() const { return panel.grain == Grain::Week; }
    /// First origin with an aligned year.
    static constexpr int alignedFrom = 64;

    const Panel& panel;
    int horizon, lag, steps;
    std::size_t n;
    std::vector<RegressorRole> roles;
    std::string country;
    Calendar calendar;
    SeriesSums sums;
    std::vector<std::pair<std::string, GroupSums>> groupSums; ///< by store, by item, all
    std::vector<RegressorData> regressors;
    PromoPack pack;
    std::optional<Analogues> analogues;
    std::vector<int> shapeGroup, item;
    std::shared_ptr<const PsdFitter> psd;
    YearAlignment alignment;

private:
    using Cache = std::map<int, std::shared_ptr<const Matrix<float>>>;
    template <typename Compute>
    std::shared_ptr<const Matrix<float>> cached(Cache& cache, int t, Compute&& compute) const;
    mutable std::mutex m_mutex;
    mutable Cache m_psd, m_aligned;
    mutable std::size_t m_cachedValues = 0;
};

} // namespace shelfcast::engine
