#pragma once

#include "domain/days/grain.h"
#include "domain/panel/matrix.h"

#include <QTest>

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

/// A small generated panel whose forecasts by the Python reference are written into the tests: integers only,
/// so that both languages build the same numbers. Series 4 is intermittent, series 5 starts late, about 4 %
/// of the cells of series 1..5 are missing.
namespace golden {

inline std::uint32_t hash(std::uint32_t series, std::uint32_t step) {
    std::uint32_t x = series * 7919U + step * 104729U + 12345U;
    x = (x ^ (x >> 15U)) * 2246822519U;
    x = (x ^ (x >> 13U)) * 3266489917U;
    return x ^ (x >> 16U);
}

inline shelfcast::Matrix<float> panel(int series, int steps, shelfcast::Grain grain) {
    using shelfcast::Grain;
    constexpr std::array weekday = {90, 80, 95, 100, 120, 150, 130};
    const int period = grain == Grain::Day ? 364 : grain == Grain::Week ? 52 : 12;
    shelfcast::Matrix<float> sales(static_cast<std::size_t>(series), static_cast<std::size_t>(steps),
                                   std::numeric_limits<float>::quiet_NaN());
    for (int i = 0; i < series; ++i)
        for (int t = 0; t < steps; ++t) {
            const std::uint32_t r = hash(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(t));
            if ((r % 23 == 0 && i != 0) || (i == 5 && t < steps * 3 / 8))
                continue;
            const long long season = std::abs((t % period) * 200 / period - 100);
            const long long week = grain == Grain::Day ? weekday[static_cast<std::size_t>(t % 7)] : 100;
            long long value = (20 + 15LL * i) * (100 + season) * week * (steps + t / 2) / steps / 10000 +
                              (r >> 8U) % static_cast<std::uint32_t>(6 + 3 * i);
            if (i == 4 && (r >> 4U) % 4 != 0)
                value = 0;
            sales(static_cast<std::size_t>(i), static_cast<std::size_t>(t)) = static_cast<float>(value);
        }
    return sales;
}

/// First day of the panel of each grain.
inline shelfcast::Day firstDay(shelfcast::Grain grain) {
    using shelfcast::Day;
    using shelfcast::Grain;
    return *Day::fromIso(grain == Grain::Day    ? "2014-02-03"
                         : grain == Grain::Week ? "2010-02-05"
                                                : "2010-01-01");
}

/// First, middle and last forecast step of six series.
using Table = std::array<std::array<double, 3>, 6>;

/// Compares the three columns with the reference's, within a relative tolerance; one series may be left out.
inline void compare(const shelfcast::Matrix<float>& forecast, const Table& expected, double tolerance,
                    int except = -1) {
    const std::size_t H = forecast.columns();
    const std::array<std::size_t, 3> steps = {0, H / 2, H - 1};
    for (std::size_t i = 0; i < expected.size(); ++i)
        for (std::size_t k = 0; k < 3 && static_cast<int>(i) != except; ++k) {
            const double value = forecast(i, steps[k]), truth = expected[i][k];
            QVERIFY2(std::abs(value - truth) <= tolerance * std::abs(truth) + 1e-3,
                     qPrintable(QStringLiteral("series %1 step %2: %3, expected %4")
                                    .arg(i)
                                    .arg(steps[k])
                                    .arg(value)
                                    .arg(truth)));
        }
}

} // namespace golden
Q_DECLARE_METATYPE(golden::Table)
