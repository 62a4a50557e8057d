#pragma once

#include "domain/panel/panel.h"

#include <span>
#include <vector>

namespace shelfcast::engine {

/// Origins inside the history on which members are compared, latest first: `horizon` steps (a quarter of the
/// history at most) before its end, then in steps back while half of it remains; the last step if nothing
/// fits.
std::vector<int> innerOrigins(int steps, int horizon, Grain grain);

/// Where training reaches further than usual lead times: origins later than all of those, latest first, from
/// which the steps that orders are decided over are known, one such stretch after the other. Empty where the
/// latest of those is as late.
std::vector<int> nearOrigins(int steps, int horizon, Grain grain);

/// The series judged at each inner origin. Where there are many, the pools do not need every one at every
/// origin, most of whose days its neighbours share: each is judged at `enough` of them.
std::vector<std::vector<std::size_t>> judgedSeriesAt(std::size_t origins, std::size_t series,
                                                     std::size_t enough = 3);

/// The actual sales of the steps from `origin` on of some series; NaN past the end of the history and of
/// others.
Matrix<float> truthAfter(const Panel& panel, int origin, int horizon, std::span<const std::size_t> series);

} // namespace shelfcast::engine
