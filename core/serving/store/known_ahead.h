#pragma once

#include "domain/panel/panel.h"

namespace shelfcast::services {

/// The panel as it was known after its first `steps` steps, with room for `futureSteps` to forecast. Sales
/// and regressors after the cut are gone, whatever the panel knew of them.
Panel cutPanel(const Panel& panel, int steps, int futureSteps);

/// Gives every regressor a plan for the steps after the panel's last one where none is stored: prices stay as
/// they last were, everything else is what the series had most often in its last 91 known steps (no
/// promotion, no discount), or their median where no value stands out (engine::assumePlan). Returns the names
/// of the regressors whose plan is mostly assumed, for TrainOptions::assumedPlans.
std::vector<std::string> fillKnownAhead(Panel& panel);

/// Extends or shortens the future part to `futureSteps`; new cells are NaN until fillKnownAhead().
void resizeFuture(Panel& panel, int futureSteps);

} // namespace shelfcast::services
