#include "engine/members/ets.h"

#include "base/parallel.h"
#include "engine/members/member.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <vector>

namespace shelfcast::engine {

namespace {

constexpr int candidates = 9;
using Candidates = Eigen::Array<double, candidates + 1, 1>; // one spare lane keeps the arrays aligned
constexpr double damping = 0.97;
constexpr double levelWeights[candidates + 1] = {0.05, 0.1, 0.2, 0.05, 0.1, 0.2, 0.4, 0.02, 0.02, 0.02};
constexpr double trendWeights[candidates + 1] = {0.01, 0.01, 0.02, 0, 0, 0, 0, 0, 0.005, 0.005};

/// The shape limited to a tenth and ten times its median, so that a division cannot blow up.
std::vector<double> boundedShape(std::span<const float> shape, std::size_t origin) {
    std::vector<double> bounded(shape.begin(), shape.end());
    std::vector<float> past(shape.begin(), shape.begin() + static_cast<std::ptrdiff_t>(origin));
    const auto [least, most] = std::minmax_element(bounded.begin(), bounded.end());
    if (*least > 0 && *least >= 0.1 * *most)
        return bounded; // the median lies between them, so no bound can be active
    const auto middle = past.begin() + static_cast<std::ptrdiff_t>(origin / 2);
    std::nth_element(past.begin(), middle, past.end());
    double median = *middle;
    if (origin % 2 == 0)
        median = 0.5 * (median + *std::max_element(past.begin(), middle));
    for (double& value : bounded)
        value = std::clamp(value, 0.1 * median, 10 * median);
    return bounded;
}

void forecastSeries(std::span<const float> sales, std::size_t origin, std::span<const float> shapeOfSeries,
                    std::span<float> forecast) {
    const auto shape = boundedShape(shapeOfSeries, origin);
    const auto relative = [&](std::size_t t) { return sales[t] / std::max(shape[t], 1e-9); };
    double start = 0;
    int seen = 0;
    for (std::size_t t = 0; t < std::min(origin, std::max<std::size_t>(10, origin / 10)); ++t)
        if (std::isfinite(sales[t])) {
            start += relative(t);
            ++seen;
        }
    const Candidates alpha = Eigen::Map<const Candidates>(levelWeights),
                     beta = Eigen::Map<const Candidates>(trendWeights);
    Candidates level = Candidates::Constant(start / std::max(seen, 1)), trend = Candidates::Zero(),
               squares = Candidates::Zero();
    for (std::size_t t = 0; t < origin; ++t) {
        level += damping * trend;
        trend *= damping;
        if (!std::isfinite(sales[t]))
            continue;
        const Candidates error = relative(t) - level;
        if (t >= origin / 3)
            squares += error * error;
        level += alpha * error;
        trend += beta * error;
    }
    Eigen::Index best = 0;
    squares.head<candidates>().minCoeff(&best);
    double damped = 0, power = 1;
    for (std::size_t h = 0; h < forecast.size(); ++h) {
        power *= damping;
        damped += power;
        forecast[h] =
            static_cast<float>(std::max(level[best] + trend[best] * damped, 0.0) * shape[origin + h]);
    }
}

} // namespace

Matrix<float> forecastEts(const Matrix<float>& sales, int origin, int horizon, const Matrix<float>& shape,
                          int threads) {
    Matrix<float> forecast(sales.rows(), static_cast<std::size_t>(horizon));
    parallelFor(sales.rows(), threads, [&](std::size_t i) {
        forecastSeries(sales.row(i), static_cast<std::size_t>(origin), shape.row(i), forecast.row(i));
    });
    return forecast;
}

namespace {
class DampedTrend final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        return forecastEts(asked.inputs.panel.sales, asked.origin, asked.horizon, asked.decomposition.shape,
                           asked.threads);
    }
};
} // namespace

const Member& dampedTrend() {
    static const DampedTrend member(
        {.name = "ets", .takesPart = TakesPart::Always, .readsShape = ReadsShape::WholeHistory});
    return member;
}

} // namespace shelfcast::engine
