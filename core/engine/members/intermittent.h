#pragma once

#include "domain/panel/matrix.h"

namespace shelfcast::engine {

class Member;

/// Teunter, Syntetos & Babai (2011): demand size and demand probability smoothed apart, the best of six pairs
/// of weights per series by squared error over the last two thirds. One flat level per series: series x
/// horizon.
Matrix<float> forecastTsb(const Matrix<float>& sales, int origin, int horizon, int threads);

/// Croston (1972) with the correction of Syntetos & Boylan (2005), smoothing weight 0.1.
Matrix<float> forecastCroston(const Matrix<float>& sales, int origin, int horizon, int threads);

const Member& croston(); ///< "croston"
const Member& tsb();     ///< "tsb"

} // namespace shelfcast::engine
