#pragma once

#include "base/result.h"
#include "domain/alert.h"
#include "storage/file/audit_repository.h"

#include <vector>

namespace shelfcast::storage {

class Database;

/// What somebody should look at. Thread-safe.
class AlertRepository {
public:
    explicit AlertRepository(Database& database) : m_database(database) {}
    /// Newest first; those that are over only if asked for.
    Result<std::vector<Alert>> list(bool withOver) const;
    /// Error NotFound.
    Result<Alert> find(std::int64_t id) const;
    /// All or none: those without an id are new and get one. What has been over for a year is let go.
    Result<void> save(std::vector<Alert>& alerts);
    /// What somebody did to one, with its line of the audit. Error Refused where it is over by now.
    Result<void> change(const Alert& alert, const AuditChange& audit);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
