#pragma once

#include "domain/days/grain.h"
#include "domain/panel/matrix.h"

namespace shelfcast::engine {

class Member;

/// The value one seasonal year before (364 days, 52 weeks, 12 months); with less than a year of daily history
/// the value seven days before. Where that value is unknown, the next earlier one, else the long-run mean.
Matrix<float> forecastSeasonalNaive(const Matrix<float>& sales, int origin, int horizon, Grain grain);

/// Mean of the last 28 days by weekday, of the last 8 weeks or of the last 6 months; the long-run mean where
/// nothing is known there.
Matrix<float> forecastWindowMean(const Matrix<float>& sales, int origin, int horizon, Grain grain);

/// The mean of everything known before the origin: what a forecast must beat to claim a pattern.
Matrix<float> forecastPlainMean(const Matrix<float>& sales, int origin, int horizon);

/// The members "seasonal_naive", "window_mean" and "plain_mean", all others' reference.
const Member& seasonalNaive();
const Member& windowMean();
const Member& plainMean();

} // namespace shelfcast::engine
