#pragma once

#include "base/job_context.h"
#include "domain/orders/bulk.h"
#include "domain/panel/demand.h"
#include "domain/panel/forecast.h"
#include "domain/panel/panel.h"
#include "engine/members/train_options.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shelfcast::engine {

struct Spread;

/// Everything served from one origin for every series of a panel, from one predictive distribution.
struct Outlook {
    Forecast forecast;               ///< per step, with quantiles
    std::vector<DemandCurve> curves; ///< cumulative demand per series, `horizon` steps
    std::vector<std::string> memberNames;
    std::vector<Matrix<float>> members;   ///< each member's mean, series x horizon
    Matrix<float> weights;                ///< members x series, columns sum to 1; those of the first steps
    std::shared_ptr<const Spread> spread; ///< what quantiles and curves were computed from
};

/// A trained, immutable model. Thread-safe to use from several threads.
class Forecaster {
public:
    /// Trains on all steps of the panel. Errors: Cancelled; NotEnoughData when no series has a single sale;
    /// Library. Panels too short for boosting train a simpler ensemble; `note()` says so in words.
    static Result<Forecaster> train(const Panel& panel, const TrainOptions& options, const JobContext& job);

    /// The same model with what was learned from the sales learned again, from all steps of `panel`: the one
    /// it was trained on and a few steps more. Members, weights and bands stay as measured before those
    /// steps. Trains from the start where that is not sound: other options, grain or plans known ahead.
    Result<Forecaster> retrain(const Panel& panel, const TrainOptions& options, const JobContext& job) const;

    /// Forecasts `horizon` steps after the last step of `panel`, which may hold more or fewer series and
    /// steps than the training panel (new data, new items). levels: ascending in (0,1).
    Result<Outlook> outlook(const Panel& panel, int horizon, const std::vector<double>& levels,
                            PointKind point, const JobContext& job) const;

    /// Drivers of series `series`' total mean demand over `steps` steps after the panel's end; "base"
    /// included, they sum to the forecast.
    Result<std::vector<Driver>> explain(const Panel& panel, std::size_t series, int steps) const;
    /// The same where the outlook of this panel is at hand already (at least `steps` steps, PointKind::Mean).
    Result<std::vector<Driver>> explain(const Panel& panel, const Outlook& outlook, std::size_t series,
                                        int steps) const;

    /// Portable text form (JSON), checked on reading: hash, structure, golden rows.
    std::string toJson() const;
    static Result<Forecaster> fromJson(std::string_view json);

    std::string algorithm() const;         ///< "auto" or the member's name
    Message note() const;                  ///< what limits this model, in words; empty when nothing does
    bool foundPattern() const;             ///< false when nothing beat the plain level on inner origins
    std::string featureSchemaHash() const; ///< empty when no member has features
    Grain grain() const;

    /// Implementation detail, complete in the room's own sources only.
    struct State;
    explicit Forecaster(std::shared_ptr<const State> state);

private:
    friend class Explainer;
    friend class PlanTrials;
    std::shared_ptr<const State> m_state;
};

} // namespace shelfcast::engine
