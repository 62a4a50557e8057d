#pragma once

#include "domain/panel.h"

#include <span>
#include <string>

namespace shelfcast::engine {

/// What is assumed of a regressor where no plan says otherwise: fills its unknown values from step `steps` <=
/// columns on. Prices stay as they last were; everything else is what it was most often in the last 91 known
/// steps (no promotion, no discount), or their median where no value stands out. A promotion or a discount
/// that runs goes on first until it has lasted as long as the series' earlier ones, unless it began for most
/// series at once. Leaves a series alone of which nothing is known. Returns the number of values filled.
std::size_t assumePlan(Regressor& regressor, std::size_t steps);

/// The panel as it is served at `origin`: panelAsOf(), but the regressors named in `assumed` have the plan
/// that would have been assumed then, not the one that was followed.
Panel servedPanel(const Panel& panel, int origin, int horizon, std::span<const std::string> assumed);

} // namespace shelfcast::engine
