#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::storage {

class Connection;
class Database;

/// What was done, as it is handed to the audit. nullopt: there is nothing to say.
struct AuditChange {
    std::string action; ///< "import", "undo", "train", "promote", "rollback", "reject", "edit", "setting" …
    std::string subject; ///< id of what was changed
    std::string details; ///< a sentence, or Message::stored()
    std::optional<std::string> before, after, reason;
};

/// One line of the audit. `hash` covers the line and the hash of the line before it.
struct AuditEntry {
    std::int64_t id = 0;
    std::string at; ///< ISO 8601 UTC
    std::string action, subject;
    std::string details; ///< as stored, which the hash covers: Message::fromStored
    std::string hash;    ///< SHA-256, hex
    std::optional<std::string> who, before, after, reason; ///< nullopt in lines of versions before schema 11
};

/// Which lines are wanted; what is empty does not matter.
struct AuditFilter {
    std::string from, to; ///< YYYY-MM-DD (UTC), both included
    std::string action;
    std::string text; ///< found anywhere in the line, whatever the case of A to Z
    int most = 1000;
};

/// Who changed what, append-only and hash-chained. `who` is the user of the system and the program.
/// Thread-safe.
class AuditRepository {
public:
    explicit AuditRepository(Database& database) : m_database(database) {}
    Result<void> append(const AuditChange& change);
    Result<void> append(const std::string& action, const std::string& subject, const std::string& details) {
        return append({action, subject, details, {}, {}, {}});
    }
    /// As part of a running write transaction.
    static Result<void> append(Connection& connection, const AuditChange& change);
    static Result<void> append(Connection& connection, const std::string& action, const std::string& subject,
                               const std::string& details) {
        return append(connection, {action, subject, details, {}, {}, {}});
    }
    /// As part of a transaction of a database without audit: the lines that were saved of a damaged one, by
    /// their numbers. Those up to the first that does not follow from the one before it keep their hashes;
    /// the others are numbered and chained anew. Returns how many kept theirs.
    static Result<std::int64_t> adopt(Connection& connection, const std::vector<AuditEntry>& entries);
    Result<std::vector<AuditEntry>> list(const AuditFilter& filter = {}) const; ///< newest first
    /// Every action that there is a line of, by name.
    Result<std::vector<std::string>> actions() const;
    /// Corrupt, naming the first entry that was changed, removed or inserted.
    Result<void> verify() const;
    static Result<void> verify(Connection& connection);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
