#pragma once

#include "base/job_context.h"
#include "storage/file/audit_repository.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {
class Database;
}

namespace shelfcast::services {

/// Integrity, backup, recovery, and the user's settings. Thread-safe.
class MaintenanceService {
public:
    explicit MaintenanceService(storage::Database& database) : m_database(database) {}
    struct CheckReport {
        bool ok = true;
        std::vector<Message> findings; ///< one sentence each; empty when all is well
        std::vector<Message> advice;   ///< nothing is damaged, and yet: models that should be trained again
    };
    /// What it came to is kept beside the database (check_record.h) unless `keepsRecord` is false.
    Result<CheckReport> check(const JobContext& job, bool keepsRecord = true) const;
    /// As storage::Database::acknowledgeLosses().
    Result<void> acknowledgeLosses();
    Result<void> backup(const std::string& path, const JobContext& job,
                        const std::string& passphrase = {}) const;
    /// Puts a checked backup in the place of the database `databasePath`, which nothing may have open. The
    /// old file is kept beside it; returns its new path (empty when there was none).
    static Result<std::string> restore(const std::string& backupPath, const std::string& databasePath,
                                       const JobContext& job, const std::string& passphrase = {});
    /// Who did what, newest first.
    Result<std::vector<storage::AuditEntry>> audit(const storage::AuditFilter& filter = {}) const;
    /// The kinds of lines that there are, by name.
    Result<std::vector<std::string>> auditActions() const;
    /// The same lines as CSV: number, at, who, action, subject, before, after, reason, details, hash. Returns
    /// how many. Errors: Io, Database.
    Result<std::size_t> exportAudit(const std::string& path, const storage::AuditFilter& filter,
                                    const JobContext& job) const;
    Result<std::optional<std::string>> setting(const std::string& key) const;
    Result<void> setSetting(const std::string& key, const std::string& value);
    /// Country whose holidays count, as it was set for this store (empty id: for all stores); empty = not
    /// set.
    Result<std::string> country(const std::string& storeId) const;
    /// As services::setHolidayCountry().
    Result<std::string> setCountry(const std::string& storeId, const std::string& code);

private:
    storage::Database& m_database;
};

} // namespace shelfcast::services
