#pragma once

#include "storage/records/access_repository.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

using AccessEntry = storage::AccessEntry;

/// Who may ask, by name and by key, at one moment.
struct AccessList {
    std::map<std::string, AccessEntry> byName;
    std::map<std::string, Actor> byKey; ///< SHA-256 (hex) of the key
    bool empty() const { return byName.empty(); }
    /// Who has this key; null = nobody.
    const Actor* ownerOf(const std::string& key) const;
};

/// Users with passwords and keys of programs that may ask the local service. Passwords are kept as Argon2id,
/// keys as their hash: neither can be read back. Changing them needs the right to. Thread-safe.
class AccessService {
public:
    explicit AccessService(storage::Database& database) : m_database(database), m_entries(database) {}
    Result<AccessList> list() const;
    /// Errors: InvalidArgument (a name that is empty or no plain word, a password under 10 characters),
    /// Refused.
    Result<void> addUser(const Actor& actor, const std::string& password);
    /// Returns the key; it is not kept and cannot be shown again.
    Result<std::string> addKey(const Actor& actor);
    Result<void> setPassword(const std::string& name, const std::string& password);
    Result<void> remove(const std::string& name);
    /// Who it is. Error Refused, the same whether the name or the password is wrong; takes as long either
    /// way.
    Result<Actor> signIn(const std::string& name, const std::string& password) const;

private:
    storage::Database& m_database;
    storage::AccessRepository m_entries;
};

} // namespace shelfcast::services
