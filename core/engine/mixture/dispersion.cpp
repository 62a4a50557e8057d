#include "engine/mixture/dispersion.h"

#include "engine/inputs/order_statistics.h"
#include "engine/mixture/intervals.h"

#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr double leastDispersion = 0.05, dispersionPrior = 30;
constexpr double leastResiduals = 20;

struct ErrorSums {
    double squares = 0, mean = 0, count = 0;
    double ratio(double leastMean) const {
        return squares / std::max(mean, std::max(count, 1.0) * leastMean);
    }
};

std::vector<ErrorSums> errorsBySeries(const InnerErrors& errors, std::size_t n) {
    std::vector<ErrorSums> out(n);
    for (std::size_t k = 0; k < errors.forecast.size(); ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t h = 0; h < errors.forecast[k].columns(); ++h)
                if (const double y = errors.actual[k](i, h); std::isfinite(y) && !errors.isClosed(k, i, h)) {
                    const double f = errors.forecast[k](i, h);
                    out[i].squares += (y - f) * (y - f);
                    out[i].mean += f;
                    out[i].count += 1;
                }
    return out;
}

/// How each series scatters about the mean of its neighbours (two steps before and two after; of the same
/// weekday where there are enough of them), as variance by mean, in units of the median of all; shrunk to it
/// where little is known.
std::vector<double> scatterOfSales(const Matrix<float>& sales, Grain grain) {
    constexpr int reach = 2;
    constexpr double ofOwnError =
        0.8; ///< variance of a value about the mean of four others is 5/4 of its own
    const int steps = static_cast<int>(sales.columns());
    const int lag = grain == Grain::Day && steps >= 70 ? 7 : 1;
    std::vector<double> scatter(sales.rows()), count(sales.rows());
    std::vector<float> known;
    for (std::size_t i = 0; i < sales.rows(); ++i) {
        const auto y = sales.row(i);
        double squares = 0, sum = 0;
        for (int t = reach * lag; t + reach * lag < steps; ++t) {
            double around = 0;
            for (const int k : {-2, -1, 1, 2})
                around += 0.25 * y[static_cast<std::size_t>(t + k * lag)];
            const double error = y[static_cast<std::size_t>(t)] - around;
            if (!std::isfinite(error))
                continue;
            squares += ofOwnError * error * error;
            sum += around;
            ++count[i];
        }
        if (sum > 0) {
            scatter[i] = std::max(squares / sum, leastDispersion);
            known.push_back(static_cast<float>(scatter[i]));
        } else {
            count[i] = 0;
        }
    }
    const double median = medianOf(known, 1);
    for (std::size_t i = 0; i < scatter.size(); ++i)
        scatter[i] = count[i] > 0
                         ? std::exp(count[i] * std::log(scatter[i] / median) / (count[i] + dispersionPrior))
                         : 1;
    return scatter;
}

} // namespace

Dispersion fitDispersion(const InnerErrors& errors, const Matrix<float>& sales, Grain grain) {
    Dispersion out;
    const std::size_t n = sales.rows();
    double residuals = 0, sold = 0, steps = 0;
    for (const float y : sales.values())
        if (std::isfinite(y)) {
            sold += std::max(y, 0.0F);
            steps += 1;
        }
    const double meanSales = sold / std::max(steps, 1.0);
    out.leastMean = std::max(0.02 * meanSales, 1e-6);
    std::vector<float> known;
    for (const ErrorSums& sums : errorsBySeries(errors, n)) {
        residuals += sums.count;
        if (sums.mean > 0)
            known.push_back(static_cast<float>(sums.ratio(out.leastMean)));
    }
    double typical = std::max(medianOf(known, 1), leastDispersion);
    if (residuals < leastResiduals)
        typical = std::max({typical, 1.0, 0.25 * meanSales});
    const std::vector<double> scatter = scatterOfSales(sales, grain);
    for (const double own : scatter)
        out.ofSeries.push_back(static_cast<float>(std::max(typical * own, leastDispersion)));
    out.typical = static_cast<float>(medianOf(out.ofSeries, typical));
    return out;
}

} // namespace shelfcast::engine
