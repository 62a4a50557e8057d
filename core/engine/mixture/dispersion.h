#pragma once

#include "domain/days/grain.h"
#include "domain/panel/matrix.h"

#include <vector>

namespace shelfcast::engine {

struct InnerErrors;

/// Variance of one step is stepVariance() + (0.02 scale)^2 (forecasting.md 9). Per series; `typical` is the
/// median of all. Its size is that of the inner errors; how it differs between series comes from how each
/// one's sales scattered in all its history. The inner origins see a series through a few weeks, and whether
/// a promotion nobody announced fell into those says nothing about the next ones.
struct Dispersion {
    std::vector<float> ofSeries;
    float typical = 1;
    /// A fiftieth of the panel's mean per step: smaller forecasts count as this much where something is
    /// divided by them, so that a series forecast at nothing that sells one unit does not outweigh all
    /// others.
    double leastMean = 1e-3;
};
/// With hardly any errors to learn from, `typical` is at least that of a demand that scatters by half its
/// mean.
Dispersion fitDispersion(const InnerErrors& errors, const Matrix<float>& sales, Grain grain);

} // namespace shelfcast::engine
