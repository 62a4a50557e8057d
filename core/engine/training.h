#pragma once

#include "engine/forecaster_state.h"

#include <functional>

namespace shelfcast::engine {

/// How the members' weights come about: weighMembers, or what a measurement puts in its place. All members
/// are then computed, whatever they cost.
using WeighingRule =
    std::function<EnsembleWeights(std::span<const ModelKind> kinds, const InnerForecasts&,
                                  std::span<const PoolShares>, std::span<const float> scale)>;

/// The pipeline behind Forecaster::train (forecasting.md 1, 8 and 9): inner origins, members, weights,
/// intervals, final fit.
Result<Forecaster::State> trainState(const Panel& panel, const TrainOptions& options, const JobContext& job,
                                     const WeighingRule& rule = {});

/// The pipeline behind Forecaster::retrain.
Result<Forecaster::State> retrainState(const Forecaster::State& earlier, const Panel& panel,
                                       const TrainOptions& options, const JobContext& job);

/// Rows, rounds and depth as the size of the panel allows, where the caller leaves them open.
BoostOptions boostOptions(const Panel& panel, const TrainOptions& options);

/// Origins inside the history on which members are compared, latest first: `horizon` steps (a quarter of the
/// history at most) before its end, then in steps back while half of it remains; the last step if nothing
/// fits.
std::vector<int> innerOrigins(int steps, int horizon, Grain grain);

/// The series judged at each inner origin. Where there are many, the pools do not need every one at every
/// origin, most of whose days its neighbours share: each is judged at three of them.
std::vector<std::vector<std::size_t>> judgedSeriesAt(std::size_t origins, std::size_t series);

} // namespace shelfcast::engine
