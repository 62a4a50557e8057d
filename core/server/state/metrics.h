#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace shelfcast::server {

/// Text of one Prometheus sample line: `name{label="value"} number`.
class MetricsText {
public:
    /// type: "counter", "gauge" or "histogram".
    void describe(const std::string& name, const std::string& type, const std::string& help);
    void add(const std::string& name, const std::map<std::string, std::string>& labels, double value);
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// What the service counts of itself since it started. Thread-safe.
class Metrics {
public:
    /// route: as it stands in the table, never what a client sent.
    void answered(const std::string& method, const std::string& route, int status, double seconds,
                  std::size_t bytes);
    void cacheHit() { ++m_hits; }
    void cacheMiss() { ++m_misses; }
    void jobEnded(const std::string& kind, const std::string& state);
    void writeTo(MetricsText& text) const;

private:
    static constexpr std::array<double, 11> bounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                      0.1,   0.25,   1,     5,    30}; ///< seconds
    struct Series {
        std::map<int, std::int64_t> byStatus;
        std::array<std::int64_t, bounds.size()> buckets{}; ///< not added up
        std::int64_t count = 0, bytes = 0;
        double seconds = 0;
    };
    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, std::string>, Series> m_routes;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_jobs;
    std::atomic<std::int64_t> m_hits{0}, m_misses{0};
};

} // namespace shelfcast::server
