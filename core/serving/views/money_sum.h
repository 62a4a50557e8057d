#pragma once

#include "base/money.h"

#include <optional>

namespace shelfcast::services {

/// Money is added in whole cents, so that the sums of parts are the sum of the whole.
inline void addMoney(std::optional<double>& sum, const std::optional<double>& value) {
    if (value)
        sum = fromCents(toCents(sum.value_or(0)) + toCents(*value));
}

} // namespace shelfcast::services
