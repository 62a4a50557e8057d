#pragma once

#include "base/job_context.h"
#include "domain/panel/panel.h"
#include "domain/training.h"
#include "engine/forecaster.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

/// A prediction for one step that its model had not seen, beside what was sold.
struct HeldOutStep {
    std::size_t series = 0;
    Day date;
    double predicted = 0, low = 0, high = 0; ///< mean, 10 % and 90 % quantile
    std::optional<double> actual;
};

/// Out-of-sample evaluation of one training recipe on the panel's last steps, for some of its series.
struct HoldOut {
    int steps = 0; ///< steps held out; 0 = the history is too short to hold anything out
    AccuracyMetrics metrics;
    double naiveWape = 0;
    /// Forecast week by week over the held-out steps, each week from the data before it.
    std::vector<HeldOutStep> rolling;
    std::optional<double> comparedWape; ///< of `compared`, on the same steps
    /// Sums of absolute errors by held-out step, of the model and of `compared`; the latter empty without
    /// one.
    std::vector<double> errorByStep, comparedByStep;
};

/// Whether the model errs more than `compared` by over 1 % and by more than two standard errors of the
/// difference, which is taken by weeks, by steps where those are longer than days. False where nothing can be
/// told.
bool isClearlyWorse(const HoldOut& holdOut, Grain grain);

/// Forecasts of every series over the held-out steps, before they are summed up for a store.
struct HoldOutRun {
    int steps = 0;
    Matrix<float> predicted, naive, compared; ///< series x steps; `compared` empty when there is none
    std::vector<HeldOutStep> rolling;
    /// The model that was checked, and the plans it had to assume; not there when nothing was held out.
    std::optional<engine::Forecaster> model;
    std::vector<std::string> assumedPlans;
};

/// Steps held out by default: 30 days, 4 weeks, 3 months; fewer when that is over a third of the history.
int holdOutSteps(const Panel& panel);

/// Trains on the panel without its last holdOutSteps() steps and forecasts them. Future regressors are what a
/// planner would have assumed at the cut, never what they turned out to be. `compared`, when given, must have
/// been trained on no more than the steps before the cut.
Result<HoldOutRun> runHoldOut(const Panel& panel, const engine::TrainOptions& options,
                              const engine::Forecaster* compared, const JobContext& job);

/// The measures of the given rows; the series of `rolling` are counted in their order.
HoldOut measure(const Panel& panel, const HoldOutRun& run, const std::vector<std::size_t>& rows);

} // namespace shelfcast::services
