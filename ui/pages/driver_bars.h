#pragma once

#include "domain/orders/prediction.h"
#include "ui/charts/bar_list.h"

#include <optional>
#include <vector>

namespace shelfcast::ui {

/// What moves a demand, in units of the days it is told of.
struct DriverBars {
    std::optional<double> base; ///< the usual level; nothing where the drivers do not start from one
    std::vector<Bar> bars;
};
DriverBars driverBars(const std::vector<Driver>& drivers);

} // namespace shelfcast::ui
