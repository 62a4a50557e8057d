#pragma once

#include "domain/panel/panel.h"

#include <cmath>
#include <limits>

namespace shelfcast::services {

/// Steps after which sales repeat themselves, and over which a forecast is tested at once.
inline int seasonSteps(Grain grain) {
    return grain == Grain::Day ? 7 : 1;
}

/// What repeating the last season with a known value forecasts at `step`, with what was known before
/// `origin`.
inline float lastSeasonAt(const Panel& panel, std::size_t row, int origin, int step) {
    const int season = seasonSteps(panel.grain);
    for (int back = step - season, tries = 0; back >= 0 && tries < 4; back -= season, ++tries)
        if (back < origin)
            if (const float units = panel.sales(row, static_cast<std::size_t>(back)); std::isfinite(units))
                return units;
    return std::numeric_limits<float>::quiet_NaN();
}

} // namespace shelfcast::services
