#pragma once

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelfcast::services {

/// One line of the log. No sales data: texts from files and figures in sentences are left out before it is
/// written (withoutData).
struct LogEntry {
    std::string at;       ///< ISO 8601 UTC with milliseconds
    std::string level;    ///< "debug", "info", "warning", "error", "crash"
    std::string category; ///< "job", "database", "window", "qt" …
    std::string message;
    std::string job; ///< id of a job, empty without
    std::int64_t process = 0;
    std::optional<double> milliseconds;                 ///< what it took
    std::vector<std::pair<std::string, double>> stages; ///< stage of the job, milliseconds
};

struct LogFilter {
    std::string level, category; ///< empty = all; level: this one and those above
    std::string text;            ///< anywhere in the line
    std::size_t most = 2000;
};

/// A rotating log of JSON lines (`shelfcast.log`, `shelfcast.1.log` … in one folder, 5 of at most 1 MB), for
/// its owner alone. Several processes may write at once. Thread-safe; not being able to write fails nothing.
namespace log {

/// Of the application's own data.
std::string usualFolder();
/// From now on, what is written here, and what Qt warns of (QLoggingCategory), goes to that folder. Until
/// then nothing is written.
void start(const std::string& folder);
/// Where it goes; empty = nowhere.
std::string folder();
void write(LogEntry entry);
/// An entry of this moment.
void write(std::string_view level, std::string_view category, std::string_view message);
/// Newest first, crashes included.
std::vector<LogEntry> read(const std::string& folder, const LogFilter& filter = {});
/// The categories that there are lines of.
std::vector<std::string> categories(const std::string& folder);
/// UTC time of the newest crash that the folder knows of; empty = none.
std::string lastCrash(const std::string& folder);
std::string crashFile(const std::string& folder);

} // namespace log

/// The sentence without what may be data: words in quotes, words that hold a digit, paths.
std::string withoutData(std::string_view sentence);

/// Notes when each stage of a job began. Thread-safe.
class StageClock {
public:
    StageClock() : m_begun(Clock::now()), m_since(m_begun) {}
    void enter(std::string_view stage);
    /// Milliseconds since it was made, and what each stage took until now.
    double milliseconds() const;
    std::vector<std::pair<std::string, double>> stages() const;

private:
    using Clock = std::chrono::steady_clock;
    mutable std::mutex m_mutex;
    Clock::time_point m_begun, m_since;
    std::string m_stage;
    std::vector<std::pair<std::string, double>> m_stages;
};

/// The line about a job that has ended; `failure` empty = done.
void logJob(const std::string& id, const std::string& name, const StageClock& clock,
            const std::string& failure, bool wasCancelled);

} // namespace shelfcast::services
