#pragma once

#include "domain/actor.h"

#include <string>
#include <vector>

namespace shelfcast::storage {

class Database;

/// A user with a password, or a key of a program.
struct AccessEntry {
    enum class Kind { User, Key };
    Kind kind = Kind::User;
    Actor actor;
    std::string secret;    ///< Argon2id text of a password, or SHA-256 (hex) of a key
    std::string createdAt; ///< ISO 8601 UTC, set by the repository
};

/// Who may ask the local service for what. Thread-safe. Every change is audited.
class AccessRepository {
public:
    explicit AccessRepository(Database& database) : m_database(database) {}
    Result<std::vector<AccessEntry>> list() const; ///< by name
    /// Error Refused where the name is taken.
    Result<void> add(const AccessEntry& entry);
    /// Error NotFound.
    Result<void> setSecret(const std::string& name, const std::string& secret);
    Result<void> remove(const std::string& name);

private:
    Database& m_database;
};

} // namespace shelfcast::storage
