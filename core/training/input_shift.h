#pragma once

#include "domain/panel/panel.h"

#include <optional>
#include <string>

namespace shelfcast::services {

/// How far the newest values of one input lie from those a model learnt from.
struct InputShift {
    std::string input; ///< "units sold", "price", …
    /// Population stability index (Siddiqi 2006) of the newest steps against the last year of training, over
    /// tenths of that year. Each series is taken relative to its own mean.
    double index = 0;
    double usual = 0;     ///< largest index of an equally long stretch of that year: what seasons alone do
    double ratio = 1;     ///< mean of the newest values to that of the year
    bool changed = false; ///< above 0.25, which counts as a change of population, and clearly above the usual
};

/// The input that moved most, of units sold, price, discount and promotion. trainedSteps: steps of the panel
/// the model learnt from. nullopt where there is too little after or before them to say.
std::optional<InputShift> largestInputShift(const Panel& panel, int trainedSteps);

} // namespace shelfcast::services
