#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace shelfcast::storage {

/// Finaliser of SplitMix64 (Steele, Lea & Flood 2014).
inline std::uint64_t mixBits(std::uint64_t z) {
    z += 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

inline std::uint64_t bitsOf(std::int64_t value) {
    return mixBits(static_cast<std::uint64_t>(value) ^ 0x1000000000000000ULL);
}

/// SQLite stores 5.0 as the whole number 5, and hands it out as either.
inline std::uint64_t bitsOf(double value) {
    constexpr double largestWhole = 9007199254740992.0; // 2^53
    if (std::abs(value) <= largestWhole && value == std::floor(value))
        return bitsOf(static_cast<std::int64_t>(value));
    return mixBits(std::bit_cast<std::uint64_t>(value) ^ 0x2000000000000000ULL);
}

/// Text or bytes; `kind` tells them apart.
inline std::uint64_t bitsOf(const void* data, std::size_t size, std::uint64_t kind) {
    std::uint64_t hash = mixBits(size ^ (kind << 60));
    const auto* bytes = static_cast<const unsigned char*>(data);
    for (; size >= 8; bytes += 8, size -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, 8);
        hash = mixBits(hash ^ word);
    }
    if (size > 0) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, size);
        hash = mixBits(hash ^ word);
    }
    return hash;
}

} // namespace shelfcast::storage
