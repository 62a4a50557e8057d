#include "engine/inputs/metrics.h"

#include <algorithm>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace shelfcast::engine {

namespace {
/// A counted demand scatters at least a little more than Poisson.
constexpr double leastOverdispersion = 1.02, leastMean = 1e-3;
} // namespace

void PointErrors::add(double actual, double forecast) {
    const double error = forecast - actual, size = std::abs(actual) + std::abs(forecast);
    ++m_count;
    m_absolute += std::abs(error);
    m_squared += error * error;
    m_signed += error;
    m_actual += std::abs(actual);
    m_symmetric += size > 0 ? 2 * std::abs(error) / size : 0;
}

void PointErrors::add(const PointErrors& other) {
    m_count += other.m_count;
    m_absolute += other.m_absolute;
    m_squared += other.m_squared;
    m_signed += other.m_signed;
    m_actual += other.m_actual;
    m_symmetric += other.m_symmetric;
}

double PointErrors::wape() const {
    return m_actual > 0 ? m_absolute / m_actual : 0;
}
double PointErrors::mae() const {
    return m_count > 0 ? m_absolute / static_cast<double>(m_count) : 0;
}
double PointErrors::rmse() const {
    return m_count > 0 ? std::sqrt(m_squared / static_cast<double>(m_count)) : 0;
}
double PointErrors::bias() const {
    return m_actual > 0 ? m_signed / m_actual : 0;
}
double PointErrors::smape() const {
    return m_count > 0 ? m_symmetric / static_cast<double>(m_count) : 0;
}

NaiveScales naiveScales(std::span<const float> history, Grain grain) {
    const std::size_t season = grain == Grain::Day ? 7 : 1;
    double absolute = 0, squared = 0;
    int seasonal = 0, steps = 0;
    const auto first = static_cast<std::size_t>(std::ranges::find_if(history, [](float y) { return y > 0; }) -
                                                history.begin());
    for (std::size_t t = first + 1; t < history.size(); ++t) {
        if (!std::isfinite(history[t]))
            continue;
        if (std::isfinite(history[t - 1])) {
            const double change = history[t] - history[t - 1];
            squared += change * change;
            ++steps;
        }
        if (t >= first + season && std::isfinite(history[t - season])) {
            absolute += std::abs(history[t] - history[t - season]);
            ++seasonal;
        }
    }
    NaiveScales out;
    if (seasonal > 0 && absolute > 0)
        out.absolute = absolute / seasonal;
    if (steps > 0 && squared > 0)
        out.squared = squared / steps;
    return out;
}

double cumulativeProbability(bool counts, double mean, double variance, double x) {
    if (x < 0)
        return 0;
    const double mu = std::max(mean, leastMean);
    if (counts) {
        const double v = std::max(variance, leastOverdispersion * mu);
        return boost::math::ibeta(mu * mu / (v - mu), std::floor(x) + 1, mu / v);
    }
    if (variance <= 0)
        return x >= mean ? 1 : 0;
    return boost::math::gamma_p(mu * mu / variance, x * mu / variance);
}

double cumulativeQuantile(bool counts, double mean, double variance, double level) {
    const auto reached = [&](double x) { return cumulativeProbability(counts, mean, variance, x) >= level; };
    double high = std::max(mean + 4 * std::sqrt(std::max(variance, mean)), 1.0), low = 0;
    while (!reached(high))
        high *= 2;
    if (counts) {
        high = std::ceil(high);
        if (reached(0))
            return 0;
        while (high - low > 1) {
            const double middle = std::floor((low + high) / 2);
            (reached(middle) ? high : low) = middle;
        }
        return high;
    }
    for (int k = 0; k < 60 && high - low > 1e-9 * high; ++k) {
        const double middle = 0.5 * (low + high);
        (reached(middle) ? high : low) = middle;
    }
    return high;
}

} // namespace shelfcast::engine
