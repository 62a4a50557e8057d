#pragma once

#include "base/job_context.h"
#include "domain/orders/bulk.h"
#include "domain/panel/panel.h"
#include "engine/inputs/calendar.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace shelfcast::engine {

class BoostedModel;
class PsdFitter;
class BoostedExplainer;

/// Everything the boosted members derive from one panel: prefix sums, price and promotion pack, analogues.
/// Built once per panel, shared by training (validation and final cut) and serving; thread-safe once built.
class FeatureSource {
public:
    /// horizon: the longest horizon that will be asked for. The panel must outlive this object.
    /// decomposition: of the same panel, where there is one already; it must cover the horizon.
    FeatureSource(const Panel& panel, int horizon, int threads,
                  std::shared_ptr<const PsdFitter> decomposition = nullptr);
    /// The same for serving `model`, whose view of the regressors is taken over: what it was trained to know
    /// ahead is unknown (not absent) where this panel does not say.
    FeatureSource(const Panel& panel, int horizon, int threads, const BoostedModel& model,
                  std::shared_ptr<const PsdFitter> decomposition = nullptr);
    ~FeatureSource();
    const Panel& panel() const;
    const Calendar& calendar() const;
    int horizon() const;
    /// The plan of one series has changed in the panel, and nothing else: it is seen from now on. Not while
    /// others read.
    void replan(std::size_t series);
    /// Scale of each series at origin step t (forecasting.md 6): what levels are divided by.
    std::vector<float> scale(int t) const;

    struct Impl;
    Impl& impl() const { return *m_impl; }

private:
    std::unique_ptr<Impl> m_impl;
};

struct BoostOptions {
    bool tweedie = true, log = true;
    int rows = 60000, rounds = 200, depth = 6, bins = 128;
    double travel = 12; ///< rounds x learning rate: the recipe's 200 x 0.06
    double childWeight = 1, subsample = 0.8, tweediePower = 1.2;
    std::uint64_t seed = 7;
    int threads = 0;

    /// Rows, rounds, depth and bins for a panel of that size: accuracy is flat in all of them (forecasting.md
    /// 6, and measured again here), so they follow what training may cost.
    static BoostOptions forPanel(std::size_t series, int steps, Grain grain);
};

/// Means of the boosted members from one origin; series x horizon each. Empty matrix = member not there.
struct BoostedForecast {
    Matrix<float> tweedie, log, demandEquation;
};

/// The XGBoost members and the demand equation, trained together on one row sample. Immutable, thread-safe.
class BoostedModel {
public:
    /// Uses steps [0, origin) of the panel as history and as targets, nothing later.
    static Result<BoostedModel> fit(const FeatureSource& source, int origin, const BoostOptions& options,
                                    const JobContext& job);
    /// Forecasts the `horizon` steps from step `origin` on, with history up to and including step origin - 1.
    /// only: the series wanted, all others stay 0; without: all.
    Result<BoostedForecast>
    forecast(const FeatureSource& source, int origin, int horizon, int threads,
             const std::optional<std::span<const std::size_t>>& only = std::nullopt) const;
    /// Explains forecasts from step `origin` on; `source` must outlive it.
    Result<std::unique_ptr<const BoostedExplainer>> explainer(const FeatureSource& source, int origin) const;

    bool usesDemandEquation() const; ///< the equation was the best offset on the training rows
    std::string offsetName() const;  ///< "scale", "psd", "el" or "sna"
    /// Per item: median of the error ratio under weights 1/r (forecasting.md 4); empty unless
    /// usesDemandEquation().
    const std::vector<float>& relativeFactors() const;
    /// The factor of one item by its name; 1 without the demand equation, the items' mean for a new item.
    float relativeFactor(std::string_view item) const;
    std::string schemaHash() const;

    std::string toJson() const;
    static Result<BoostedModel> fromJson(std::string_view json);

    struct State;
    explicit BoostedModel(std::shared_ptr<const State> state);
    const State& state() const { return *m_state; }

private:
    std::shared_ptr<const State> m_state;
};

} // namespace shelfcast::engine
