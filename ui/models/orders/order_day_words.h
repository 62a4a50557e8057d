#pragma once

#include "base/day.h"

#include <QString>

#include <utility>
#include <vector>

namespace shelfcast::ui {

/// How many products can be ordered when: "Order 5 products today, 12 on Thu 4 Jan 2024". Empty where there
/// is nothing to order.
QString orderDaysWords(const std::vector<std::pair<Day, int>>& orderDays, Day today);

/// How many of them can be ordered on the planning date itself.
int ordersOn(const std::vector<std::pair<Day, int>>& orderDays, Day today);

} // namespace shelfcast::ui
