#pragma once

#include "engine/boosted/boosted_model.h"
#include "engine/members/member.h"

namespace shelfcast::engine {

/// The members "xgb_tweedie", "xgb_log" and "demand_equation", of one learner.
const Member& boostedTweedie();
const Member& boostedLog();
const Member& demandEquation();

/// Rows, rounds and depth as the size of the panel allows, where the caller leaves them open; both boosted
/// members, but for an algorithm that is one of them.
BoostOptions boostOptions(const Panel& panel, const TrainOptions& options);

} // namespace shelfcast::engine
