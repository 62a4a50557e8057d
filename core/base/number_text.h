#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>

namespace shelfcast {

/// "1,234,567.0": digits in groups of three, for English sentences. The window uses QLocale instead.
inline std::string groupedDigits(double value, int decimals) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", decimals, std::abs(value));
    std::string text = buffer;
    for (std::size_t at = std::min(text.find('.'), text.size()); at > 3; at -= 3)
        text.insert(at - 3, ",");
    return (value < 0 ? "-" : "") + text;
}

/// "3000" or "97743.60": an amount of money without its currency, for English sentences.
inline std::string amountText(double value) {
    char buffer[64];
    std::snprintf(buffer, sizeof buffer, "%.*f", value == std::round(value) ? 0 : 2, value);
    return buffer;
}

inline std::string groupedDigits(std::int64_t number) {
    return groupedDigits(static_cast<double>(number), 0);
}

} // namespace shelfcast
