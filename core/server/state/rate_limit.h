#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <mutex>
#include <string>

namespace shelfcast::server {

/// How often somebody may ask: `perSecond` on average, `burst` at once. Thread-safe.
class RateLimit {
public:
    using Clock = std::chrono::steady_clock;
    RateLimit(double perSecond, double burst) : m_perSecond(perSecond), m_burst(burst) {}
    bool allows(const std::string& who, Clock::time_point now = Clock::now());

private:
    struct Bucket {
        double tokens = 0;
        Clock::time_point at;
    };
    const double m_perSecond, m_burst;
    std::mutex m_mutex;
    std::map<std::string, Bucket> m_buckets;
};

} // namespace shelfcast::server
