#pragma once

#include "storage/connection/connection.h"

#include <span>
#include <string>
#include <vector>

namespace shelfcast::storage {

/// "ShCa": marks a file as Shelfcast's in the header of SQLite.
inline constexpr std::uint32_t applicationId = 0x53684361;

/// One step of the schema. Released steps are never changed; a new one is added behind them.
struct Migration {
    int version; ///< user_version after it
    const char* sql;
};

/// All steps of this version of Shelfcast, 1, 2, ….
std::span<const Migration> migrations();
int schemaVersion();

/// Brings the schema from its user_version to the last of `steps`, each step in one transaction. Before the
/// first step of a database that has a schema already, a copy is written to `backupPath` (replacing an older
/// copy; empty: none). Returns whether anything was done. On failure the database is at the last step that
/// succeeded. `broken`: what of the content was changed from outside before.
Result<bool> migrate(Connection& connection, std::span<const Migration> steps, const std::string& backupPath,
                     std::vector<Message>* broken = nullptr);

} // namespace shelfcast::storage
