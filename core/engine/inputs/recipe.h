#pragma once

#include "domain/days/grain.h"

#include <array>
#include <span>

namespace shelfcast::engine {

/// The constants of the forecasting recipe that depend on the grain.
struct RecipeConstants {
    int season;                      ///< steps of one seasonal year, a whole number of weeks
    double year;                     ///< mean steps of a calendar year
    std::array<int, 3> scaleWindows; ///< steps of the three means a series' scale is made of
    std::array<double, 2> halfLives; ///< of the two exponentially weighted levels, steps
    int hingeSpacing;                ///< steps between trend hinges
    int innerStep, innerCount;       ///< inner origins: distance and number
    int zeroWindow;                  ///< steps over which the zero share of a series is taken
    int pooledStarts;                ///< sliding windows per inner origin for sums of errors
    int activeWindow;                ///< a series without an observation in these last steps is inactive
    std::span<const int> leadTimes;  ///< lengths at which the variance of sums is fitted
    int shortestReach; ///< steps that every model is trained and measured for at least, whatever is asked
    std::array<int, 3> bandEdges; ///< first steps of the second, third and fourth bucket of the bands
    int longestProtection;        ///< steps of a usual lead time and review period together, at most
};

const RecipeConstants& recipeConstants(Grain grain);

} // namespace shelfcast::engine
