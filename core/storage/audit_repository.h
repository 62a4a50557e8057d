#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::storage {

class Connection;
class Database;

/// One line of the audit. `hash` covers the line and the hash of the line before it.
struct AuditEntry {
    std::int64_t id = 0;
    std::string at;     ///< ISO 8601 UTC
    std::string action; ///< "import", "undo", "train", "promote", "rollback", "reject", "edit", "setting" …
    std::string subject; ///< id of what was changed
    std::string details; ///< JSON or a sentence
    std::string hash;    ///< SHA-256, hex
};

/// Who changed what, append-only and hash-chained. Thread-safe.
class AuditRepository {
public:
    explicit AuditRepository(Database& database) : m_database(database) {}
    Result<void> append(const std::string& action, const std::string& subject, const std::string& details);
    /// As part of a running write transaction.
    static Result<void> append(Connection& connection, const std::string& action, const std::string& subject,
                               const std::string& details);
    Result<std::vector<AuditEntry>> list(int limit = 1000) const; ///< newest first
    /// Corrupt, naming the first entry that was changed, removed or inserted.
    Result<void> verify() const;
    static Result<void> verify(Connection& connection);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
