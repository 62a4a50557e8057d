#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace shelfcast {

/// An amount in minor units (cents): sums of it are exact, so totals equal the lines they are made of.
using Cents = std::int64_t;

/// Not a number is 0; amounts beyond 9e15 are cut there. Half a cent rounds away from zero; the small term
/// undoes 1.005 being stored as 1.00499….
inline Cents toCents(double amount) {
    const double scaled = std::isnan(amount) ? 0.0 : std::clamp(amount * 100.0, -9e17, 9e17);
    return static_cast<Cents>(std::llround(scaled + std::copysign(std::fabs(scaled) * 1e-14, scaled)));
}
inline double fromCents(Cents cents) {
    return static_cast<double>(cents) / 100.0;
}

} // namespace shelfcast
