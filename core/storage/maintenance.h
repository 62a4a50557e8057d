#pragma once

#include "base/job_context.h"

#include <string>
#include <vector>

namespace shelfcast::storage {

class Database;

/// Integrity, backup and recovery. Thread-safe.
class Maintenance {
public:
    explicit Maintenance(Database& database) : m_database(database) {}

    /// Every finding is a sentence; empty = all is well. Checks SQLite's own structure, foreign keys, the
    /// hash of every model, of every kept raw file and of the rows of every upload, the audit chain, one
    /// active model per store, and that no commit is missing.
    Result<std::vector<std::string>> check(const JobContext& job) const;
    /// A compact copy at `path`, which replaces what was there only once it is written, checked and synced.
    Result<void> backup(const std::string& path, const JobContext& job) const;
    /// Puts a checked backup in the place of the database `databasePath`, which must not be open; the old
    /// file is kept beside it. Returns the old file's new path (empty when there was none). Errors: Locked,
    /// NewerVersion, Refused, Corrupt, Io; the database is as it was after each.
    static Result<std::string> restore(const std::string& backupPath, const std::string& databasePath,
                                       const JobContext& job);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
