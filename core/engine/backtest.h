#pragma once

#include "engine/forecaster.h"
#include "engine/member_registry.h"
#include "engine/members/baselines.h"

#include <map>
#include <string>
#include <vector>

namespace shelfcast::engine {

struct BacktestOptions {
    int horizon = 28;
    int origins = 3;
    int step = 0;                                    ///< steps between origins; 0 = horizon
    MemberList models = {nullptr, &seasonalNaive()}; ///< null: "auto"
    std::uint64_t seed = 7;
    int threads = 0;
};

/// Measures of one model over all origins (definitions: forecasting.md 1; fractions, not percent).
struct BacktestScore {
    std::string model;
    double wape = 0, mae = 0, rmse = 0, bias = 0, smape = 0;
    std::optional<double> mase, rmsse;
    std::map<double, double> pinball;   ///< by level, as a fraction of mean demand
    std::map<double, double> coverage;  ///< 0.8 and 0.95, achieved share inside the central band
    std::map<double, double> leadTimeP; ///< P(total demand over the horizon <= its quantile), by level
    std::vector<double> wapeByOrigin;
    std::map<std::string, double> wapeBySegment; ///< "smooth", "mixed", "intermittent"
    std::vector<double> wapeByHorizonQuarter;    ///< first to last quarter of the horizon
    double seconds = 0;
};

struct BacktestResult {
    int origins = 0, horizon = 0;
    std::vector<Day> originDays; ///< last known day of each origin
    std::vector<BacktestScore> results;
    std::vector<Message> notes; ///< models left out because this panel has not what they need
};

/// The panel as it was known at `origin`, with room for `horizon` steps of plan. Regressors keep their later
/// values as a plan where their flag says that they are known ahead. Without a flag: where the panel's own
/// future holds some, or where the panel has no future part at all.
Panel panelAsOf(const Panel& panel, int origin, int horizon);

/// Rolling-origin evaluation: every model sees the panel cut at the origin, before any feature is built. A
/// model that one of the cuts has too little for is left out with a note; an error if that leaves none.
Result<BacktestResult> backtest(const Panel& panel, const BacktestOptions& options, const JobContext& job);

} // namespace shelfcast::engine
