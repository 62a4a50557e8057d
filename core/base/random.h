#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace shelfcast {

/// Counter-based random numbers (SplitMix64 finaliser over key and counter): the k-th number of a stream
/// depends only on (seed, stream, k), never on the platform's distributions or on who asked first.
class Random {
public:
    explicit constexpr Random(std::uint64_t seed, std::uint64_t stream = 0)
        : m_key(mix(seed ^ mix(stream + 0x9E3779B97F4A7C15ULL))) {}

    constexpr std::uint64_t next() { return mix(m_key + 0x9E3779B97F4A7C15ULL * ++m_counter); }
    /// Uniform in [0, 1), 53 bits.
    double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// Uniform integer in [0, n); n > 0.
    std::uint64_t below(std::uint64_t n) {
        return static_cast<std::uint64_t>(
            (static_cast<unsigned long long>(uniform() * static_cast<double>(n))));
    }
    /// Standard normal (Box & Muller 1958).
    double normal() {
        const double u = 1.0 - uniform(), v = uniform();
        return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
    }
    /// Gamma with the given shape and scale (Marsaglia & Tsang 2000).
    double gamma(double shape, double scale) {
        if (shape < 1.0)
            return gamma(shape + 1.0, scale) * std::pow(1.0 - uniform(), 1.0 / shape);
        const double d = shape - 1.0 / 3.0, c = 1.0 / std::sqrt(9.0 * d);
        for (;;) {
            const double x = normal(), t = 1.0 + c * x;
            if (t <= 0)
                continue;
            const double v = t * t * t, u = 1.0 - uniform();
            if (std::log(u) < 0.5 * x * x + d - d * v + d * std::log(v))
                return d * v * scale;
        }
    }
    /// Poisson with the given mean: inversion for small means, the rounded normal above 500.
    std::int64_t poisson(double mean) {
        if (mean <= 0)
            return 0;
        if (mean > 500) {
            const double x = std::round(mean + std::sqrt(mean) * normal());
            return x < 0 ? 0 : static_cast<std::int64_t>(x);
        }
        std::int64_t k = 0;
        double p = std::exp(-mean), cumulative = p;
        const double u = uniform();
        while (u > cumulative && p > 0) {
            ++k;
            p *= mean / static_cast<double>(k);
            cumulative += p;
        }
        return k;
    }

private:
    static constexpr std::uint64_t mix(std::uint64_t z) {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    std::uint64_t m_key;
    std::uint64_t m_counter = 0;
};

} // namespace shelfcast
