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

    /// Every finding is a sentence; empty = all is well. See contentFindings(), and Database::losses().
    Result<std::vector<Message>> check(const JobContext& job) const;
    /// As the connection sees it, which may be newer than what the file's header says.
    Result<int> schema() const;
    /// See schema_fingerprint.h.
    Result<std::string> schemaFingerprint() const;
    /// A compact copy at `path`, for its owner alone, which replaces what was there only once it is written,
    /// checked and synced. Errors: Locked (the file there is a database in use), Corrupt, Io,
    /// InvalidArgument.
    /// With a passphrase it is encrypted (backup_cipher.h), opened again and checked.
    Result<void> backup(const std::string& path, const JobContext& job,
                        const std::string& passphrase = {}) const;
    /// Puts a checked copy of a backup, with all that its log holds, in the place of the database
    /// `databasePath`, which must not be open; the old one is kept beside it. At every moment there is a
    /// whole database at its path. Returns the old one's new path (empty when there was none). Errors:
    /// Locked, NewerVersion, Refused, Corrupt, Io, InvalidArgument; the database is as it was after each.
    static Result<std::string> restore(const std::string& backupPath, const std::string& databasePath,
                                       const JobContext& job, const std::string& passphrase = {});

private:
    Database& m_database;
};

} // namespace shelfcast::storage
