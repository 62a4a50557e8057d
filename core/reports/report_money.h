#pragma once

#include "base/number_text.h"

#include <cmath>
#include <string>

namespace shelfcast::services {

/// "188,760 USD": of cards and sentences; cents only under a hundred.
inline std::string moneyWords(double amount, const std::string& currency) {
    const std::string digits = groupedDigits(amount, std::abs(amount) < 100 ? 2 : 0);
    return currency.empty() ? digits : digits + ' ' + currency;
}

} // namespace shelfcast::services
