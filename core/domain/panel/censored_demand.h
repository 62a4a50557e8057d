#pragma once

#include "domain/panel/panel.h"

namespace shelfcast {

/// Mean of a demand of the given mean and variance, once it is known to be at least `least` units: E[D | D >=
/// s] of the negative binomial (Poisson where variance <= mean), of the normal for large demands. At least
/// `least`.
struct CensoredMean {
    double mean = 0;  ///< E[D | D >= least]
    double below = 0; ///< P(D < least): how much the bound says
};
CensoredMean censoredMean(double mean, double variance, int least);

/// Puts into panel.sales what was probably wanted on the sold-out days of panel.soldOut: leaving those days
/// out would keep the days on which little was asked for and drop those on which much was, and a slow mover
/// that sells its last piece would look as if it never sold. Each estimate uses earlier days of the same
/// series alone (their weekday's mean, shrunk to that of the last 56 known days), so that it sees nothing
/// that a forecast made that day could not. A bound that says little (the stock was far below the usual
/// demand) leaves the day unknown. Steps longer than a
/// day have no weekday. Returns at once where nothing was sold out.
void estimateCensoredDemand(Panel& panel);

} // namespace shelfcast
