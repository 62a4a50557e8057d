#pragma once

#include "domain/panel/panel.h"
#include "io/sales/long_table.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

/// A long table cut at its origin, on a regular grid.
struct LongPanel {
    Panel panel; ///< series in file order; sales end at the origin, regressors reach `futureSteps` further
    Day origin;  ///< last day whose sales may be seen
    bool monthEnds = false; ///< the file dates its months by their last day
    Matrix<float> future;   ///< series x horizon: sales of the file after the origin, for scoring only
    std::vector<std::string> notes; ///< what was left out of the panel and why, one sentence each
    /// The file's date of a step, counted from the panel's first one.
    Day labelOf(int step) const;
};

/// Detects the grain (median distance of the file's dates: under 3 days daily, under 20 weekly, else
/// monthly), puts the sales up to `origin` (default: the last date with sales) on its grid and the regressors
/// up to `horizon` steps further. Sales after the origin go to `future` and nowhere else. Missing regressor
/// cells are filled as forecasting.md 2; a regressor without any value after the origin is left out, as are
/// stock columns (they only say which sales were cut by the stock: those become unknown), columns that never
/// change within a series (they become static attributes) and columns that give the sales away. Errors:
/// InvalidArgument, InvalidData (the same series and date twice), NotEnoughData.
/// country: whose holidays count, as in Panel.
Result<LongPanel> buildLongPanel(const io::LongTable& table, int horizon, std::optional<Day> origin,
                                 const std::string& country = {});

} // namespace shelfcast::services
