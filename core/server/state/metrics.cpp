#include "server/state/metrics.h"

#include <cstdio>

namespace shelfcast::server {

namespace {

std::string numberText(double value) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%.10g", value);
    return buffer;
}

std::string escaped(const std::string& text) {
    std::string result;
    for (const char c : text) {
        if (c == '\\' || c == '"')
            result.push_back('\\');
        if (c == '\n')
            result += "\\n";
        else
            result.push_back(c);
    }
    return result;
}

} // namespace

void MetricsText::describe(const std::string& name, const std::string& type, const std::string& help) {
    m_text += "# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
}

void MetricsText::add(const std::string& name, const std::map<std::string, std::string>& labels,
                      double value) {
    m_text += name;
    char separator = '{';
    for (const auto& [key, text] : labels) {
        m_text += separator + key + "=\"" + escaped(text) + "\"";
        separator = ',';
    }
    m_text += (labels.empty() ? " " : "} ") + numberText(value) + "\n";
}

void Metrics::answered(const std::string& method, const std::string& route, int status, double seconds,
                       std::size_t bytes) {
    const std::lock_guard lock(m_mutex);
    Series& series = m_routes[{method, route}];
    ++series.byStatus[status];
    ++series.count;
    series.seconds += seconds;
    series.bytes += static_cast<std::int64_t>(bytes);
    for (std::size_t i = 0; i < bounds.size(); ++i)
        if (seconds <= bounds[i]) {
            ++series.buckets[i];
            break;
        }
}

void Metrics::jobEnded(const std::string& kind, const std::string& state) {
    const std::lock_guard lock(m_mutex);
    ++m_jobs[{kind, state}];
}

void Metrics::writeTo(MetricsText& text) const {
    const std::lock_guard lock(m_mutex);
    text.describe("shelfcast_http_requests_total", "counter", "Requests answered, by route and status");
    for (const auto& [route, series] : m_routes)
        for (const auto& [status, count] : series.byStatus)
            text.add("shelfcast_http_requests_total",
                     {{"method", route.first}, {"route", route.second}, {"status", std::to_string(status)}},
                     static_cast<double>(count));
    text.describe("shelfcast_http_errors_total", "counter", "Requests answered with 5xx");
    for (const auto& [route, series] : m_routes) {
        std::int64_t errors = 0;
        for (const auto& [status, count] : series.byStatus)
            errors += status >= 500 ? count : 0;
        text.add("shelfcast_http_errors_total", {{"method", route.first}, {"route", route.second}},
                 static_cast<double>(errors));
    }
    text.describe("shelfcast_http_request_seconds", "histogram", "Time from the whole request to the answer");
    for (const auto& [route, series] : m_routes) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < bounds.size(); ++i) {
            sum += series.buckets[i];
            text.add("shelfcast_http_request_seconds_bucket",
                     {{"method", route.first}, {"route", route.second}, {"le", numberText(bounds[i])}},
                     static_cast<double>(sum));
        }
        text.add("shelfcast_http_request_seconds_bucket",
                 {{"method", route.first}, {"route", route.second}, {"le", "+Inf"}},
                 static_cast<double>(series.count));
        text.add("shelfcast_http_request_seconds_sum", {{"method", route.first}, {"route", route.second}},
                 series.seconds);
        text.add("shelfcast_http_request_seconds_count", {{"method", route.first}, {"route", route.second}},
                 static_cast<double>(series.count));
    }
    text.describe("shelfcast_answer_cache_hits_total", "counter", "Answers taken from the cache");
    text.add("shelfcast_answer_cache_hits_total", {}, static_cast<double>(m_hits));
    text.describe("shelfcast_answer_cache_misses_total", "counter", "Answers that had to be made");
    text.add("shelfcast_answer_cache_misses_total", {}, static_cast<double>(m_misses));
    text.describe("shelfcast_jobs_total", "counter", "Jobs that have ended, by kind and outcome");
    for (const auto& [job, count] : m_jobs)
        text.add("shelfcast_jobs_total", {{"kind", job.first}, {"state", job.second}},
                 static_cast<double>(count));
}

} // namespace shelfcast::server
