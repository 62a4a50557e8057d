#pragma once

#include "engine/mixture/intervals.h"

namespace shelfcast::engine {

/// Widens or narrows the variance of sums, and the dispersion of each kind of series (segment, erratic or
/// not), until demand over usual protection intervals from the inner origins stays within the 95 % quantile
/// of its sum as often as it should: orders are decided there, and sums that are wide because of a few weeks
/// nobody announced have longer tails than their variance tells, those whose variance comes from a few bursts
/// shorter ones. Sums with sold-out days are lower bounds. `panel`:
/// the sales that the series were forecast from.
void calibrateUpperTail(Dispersion& dispersion, CumulativeVariance& variance, const InnerErrors& errors,
                        std::span<const Segment> segments, const Panel& panel,
                        const RecipeConstants& constants);

} // namespace shelfcast::engine
