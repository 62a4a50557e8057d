#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::services {

/// A long operation as it is written down.
struct JobRecord {
    std::string id, name, startedAt, endedAt; ///< endedAt empty: running, or cut off
    std::string outcome;                      ///< "done", or Message::stored() of what went wrong
    std::vector<std::string> command;         ///< what runs it again
    std::int64_t process = 0;
    bool interrupted = false; ///< whoever ran it is gone
};

/// "running", "cut off", or how it ended.
std::string stateOf(const JobRecord& job);

/// What is being done, written beside the database (`<database>.jobs`, a line of JSON for each beginning and
/// end), so that the next start can say what was cut off. Failing to write fails nothing. Thread-safe.
class JobJournal {
public:
    explicit JobJournal(const std::string& databasePath) : m_path(databasePath + ".jobs") {}
    /// Returns the job's id.
    std::string begin(const std::string& name, const std::vector<std::string>& command) const;
    void end(const std::string& id, const std::string& outcome) const;
    /// Newest first, at most `most`.
    std::vector<JobRecord> list(std::size_t most = 200) const;
    /// Those that were cut off and have not been told; they are told from now on.
    std::vector<JobRecord> takeInterrupted() const;

private:
    void append(const std::string& line) const;
    std::string m_path;
};

} // namespace shelfcast::services
