#pragma once

#include "engine/forecaster_state.h"

#include <functional>

namespace shelfcast::engine {

/// How the members' weights come about: weighMembers, or what a measurement puts in its place. All members
/// are then computed, whatever they cost.
using WeighingRule = std::function<EnsembleWeights(
    std::span<const Member* const> members, const InnerForecasts&, const InnerForecasts& beside,
    std::span<const PoolShares>, std::span<const float> scale)>;

/// The pipeline behind Forecaster::train (forecasting.md 1, 8 and 9): inner origins, members, weights,
/// intervals, final fit.
Result<Forecaster::State> trainState(const Panel& panel, const TrainOptions& options, const JobContext& job,
                                     const WeighingRule& rule = {});

/// The pipeline behind Forecaster::retrain.
Result<Forecaster::State> retrainState(const Forecaster::State& earlier, const Panel& panel,
                                       const TrainOptions& options, const JobContext& job);

} // namespace shelfcast::engine
