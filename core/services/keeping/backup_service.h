#pragma once

#include "base/job_context.h"

#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// A backup that Shelfcast made by itself, in the folder `backups` beside the database.
struct KeptBackup {
    std::string path, reason; ///< reason: "daily", "before undo" …
    std::string day;          ///< YYYY-MM-DD
    std::int64_t bytes = 0;
    std::string at = {}; ///< ISO 8601 UTC, of everyBackup()
};

/// Backups without being asked: one a day, of which the newest of 7 days, 4 weeks and 12 months are kept, and
/// one before each step that takes much away. Thread-safe.
class BackupService {
public:
    explicit BackupService(storage::Database& database);
    /// Newest first.
    std::vector<KeptBackup> list() const;
    static std::vector<KeptBackup> listFor(const std::string& databasePath);
    /// Whether there is none of this day (YYYY-MM-DD) yet.
    bool isDue(const std::string& today) const;
    /// Makes the backup of the day and removes those that are kept no longer. Returns its path. Errors: those
    /// of storage::Maintenance::backup.
    Result<std::string> makeDaily(const std::string& today, const JobContext& job);
    /// One backup of each reason is kept: the newest.
    Result<std::string> makeBefore(const std::string& step, const JobContext& job);
    /// Which of these days are kept; ascending or not.
    static std::vector<std::string> keptDays(std::vector<std::string> days);

private:
    std::string folder() const;
    storage::Database& m_database;
};

} // namespace shelfcast::services
