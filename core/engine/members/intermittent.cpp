#include "engine/members/intermittent.h"

#include "base/parallel.h"
#include "engine/members/member.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace shelfcast::engine {

namespace {

constexpr int weightPairs = 6;
using WeightPairs = Eigen::Array<double, weightPairs, 1>;
constexpr double sizeWeights[weightPairs] = {0.02, 0.05, 0.05, 0.1, 0.1, 0.2};
constexpr double probabilityWeights[weightPairs] = {0.02, 0.02, 0.05, 0.05, 0.1, 0.1};
constexpr double crostonWeight = 0.1;

double tsbLevel(std::span<const float> sales) {
    const std::size_t T = sales.size(), warmUp = std::max<std::size_t>(T / 3, 2);
    double sum = 0;
    int sold = 0, seen = 0;
    for (std::size_t t = 0; t < std::min(T, warmUp); ++t)
        if (std::isfinite(sales[t])) {
            const double value = std::max(sales[t], 0.0F);
            sum += value;
            sold += value > 0;
            ++seen;
        }
    const double startSize = sum > 0 ? sum / sold : 1.0;
    const WeightPairs a = Eigen::Map<const WeightPairs>(sizeWeights),
                      b = Eigen::Map<const WeightPairs>(probabilityWeights);
    WeightPairs size = WeightPairs::Constant(startSize),
                probability = WeightPairs::Constant(static_cast<double>(sold) / std::max(seen, 1)),
                squares = WeightPairs::Zero();
    for (std::size_t t = 0; t < T; ++t) {
        if (!std::isfinite(sales[t]))
            continue;
        const double value = std::max(sales[t], 0.0F);
        if (t >= warmUp)
            squares += (value - probability * size).square();
        if (value > 0)
            size += a * (value - size);
        probability += b * ((value > 0 ? 1.0 : 0.0) - probability);
    }
    Eigen::Index best = 0;
    squares.minCoeff(&best);
    return probability[best] * size[best];
}

double crostonLevel(std::span<const float> sales) {
    double size = 0, interval = 0;
    int sinceSale = 0;
    bool started = false;
    for (const float y : sales) {
        if (!std::isfinite(y))
            continue;
        ++sinceSale;
        if (y <= 0)
            continue;
        size = started ? size + crostonWeight * (y - size) : y;
        interval = started ? interval + crostonWeight * (sinceSale - interval) : sinceSale;
        started = true;
        sinceSale = 0;
    }
    return started ? (1 - crostonWeight / 2) * size / interval : 0;
}

template <typename Level>
Matrix<float> flat(const Matrix<float>& sales, int origin, int horizon, int threads, Level level) {
    Matrix<float> forecast(sales.rows(), static_cast<std::size_t>(horizon));
    parallelFor(sales.rows(), threads, [&](std::size_t i) {
        const double value = level(sales.row(i).first(static_cast<std::size_t>(origin)));
        std::fill(forecast.row(i).begin(), forecast.row(i).end(), static_cast<float>(value));
    });
    return forecast;
}

} // namespace

Matrix<float> forecastTsb(const Matrix<float>& sales, int origin, int horizon, int threads) {
    return flat(sales, origin, horizon, threads, tsbLevel);
}

Matrix<float> forecastCroston(const Matrix<float>& sales, int origin, int horizon, int threads) {
    return flat(sales, origin, horizon, threads, crostonLevel);
}

namespace {
class Croston final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        return forecastCroston(asked.inputs.panel.sales, asked.origin, asked.horizon, asked.threads);
    }
};
} // namespace

const Member& croston() {
    static const Croston member({.name = "croston", .story = Story::Level});
    return member;
}

namespace {
class Tsb final : public Member {
public:
    using Member::Member;
    Matrix<float> forecast(const MemberQuestion& asked) const override {
        return forecastTsb(asked.inputs.panel.sales, asked.origin, asked.horizon, asked.threads);
    }
};
} // namespace

const Member& tsb() {
    static const Tsb member({.name = "tsb", .takesPart = TakesPart::Always, .story = Story::Level});
    return member;
}

} // namespace shelfcast::engine
