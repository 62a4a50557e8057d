#pragma once

#include "domain/panel/panel.h"

#include <span>
#include <string>
#include <string_view>

namespace shelfcast::engine {

/// How a value of Regressor::assumed came about.
enum class AssumedAs : std::uint8_t {
    Given,  ///< it is not assumed
    Usual,  ///< what the series had most often
    GoesOn, ///< what runs now, or a price
};

/// Prices stay where they are until they are changed; everything else returns to what is usual.
bool staysAsItIs(std::string_view regressor);

/// The value of these seen most often in the last 91 known ones, or their median where none stands out; NaN
/// where none is known.
float usualValue(std::span<const float> known);

/// What is assumed of a regressor where no plan says otherwise: fills its unknown values from step `steps` <=
/// columns on. Prices stay as they last were; everything else is what it was most often in the last 91 known
/// steps (no promotion, no discount), or their median where no value stands out. A promotion or a discount
/// that runs goes on first until it has lasted as long as the series' earlier ones, unless it began for most
/// series at once. Leaves a series alone of which nothing is known. Marks them in Regressor::assumed.
/// Returns their number.
std::size_t assumePlan(Regressor& regressor, std::size_t steps);

/// The panel as it is served at `origin`: panelAsOf(), but the regressors named in `assumed` have the plan
/// that would have been assumed then, not the one that was followed.
Panel servedPanel(const Panel& panel, int origin, int horizon, std::span<const std::string> assumed);

} // namespace shelfcast::engine
