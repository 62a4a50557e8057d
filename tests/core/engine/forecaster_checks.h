#pragma once

#include "engine/forecaster.h"
#include "engine/member_registry.h"

#include <QTest>

#include <string_view>
#include <vector>

/// What the tests of trained models have in common.
namespace forecaster_checks {

using namespace shelfcast;
using namespace shelfcast::engine;

inline const std::vector<double> levels = {0.025, 0.1, 0.33, 0.5, 0.9, 0.95, 0.995};

inline TrainOptions quick(std::string_view algorithm = "auto", int threads = 1) {
    TrainOptions options;
    options.horizon = 28;
    options.algorithm = *algorithmFromString(algorithm);
    options.threads = threads;
    options.rows = 4000;
    options.rounds = 25;
    return options;
}

inline bool same(const Outlook& a, const Outlook& b) {
    bool equal = a.forecast.mean == b.forecast.mean && a.forecast.quantiles == b.forecast.quantiles;
    for (std::size_t i = 0; i < a.curves.size(); ++i)
        equal = equal && a.curves[i].mean == b.curves[i].mean && a.curves[i].variance == b.curves[i].variance;
    return equal;
}

inline void checkSane(const Outlook& outlook) {
    for (std::size_t i = 0; i < outlook.forecast.mean.rows(); ++i) {
        for (std::size_t h = 0; h < outlook.forecast.mean.columns(); ++h) {
            QVERIFY(std::isfinite(outlook.forecast.mean(i, h)) && outlook.forecast.mean(i, h) >= 0);
            for (std::size_t k = 0; k < levels.size(); ++k) {
                const float q = outlook.forecast.quantiles[k](i, h);
                QVERIFY(std::isfinite(q) && q >= 0);
                QVERIFY(k == 0 || q >= outlook.forecast.quantiles[k - 1](i, h));
            }
        }
        const auto& curve = outlook.curves[i];
        for (int k = 1; k < curve.steps(); ++k) {
            QVERIFY(curve.mean[static_cast<std::size_t>(k)] >= curve.mean[static_cast<std::size_t>(k) - 1]);
            QVERIFY(curve.variance[static_cast<std::size_t>(k)] >=
                    curve.variance[static_cast<std::size_t>(k) - 1]);
        }
        const auto row = outlook.forecast.mean.row(i);
        const double total = std::accumulate(row.begin(), row.end(), 0.0);
        QVERIFY(std::abs(curve.mean.back() - total) <= 1e-4 * total + 1e-6);
    }
}

} // namespace forecaster_checks
