#pragma once

#include "base/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

/// What the last check of a database came to, kept beside it (`<database>.check`): a check only reads.
struct CheckRecord {
    std::string at; ///< ISO 8601 UTC
    std::string databaseId;
    std::int64_t commits = 0; ///< of the database when it was checked
    bool ok = true;
    std::vector<Message> findings;
};

/// nullopt: never, or of another database. What cannot be read counts as never.
std::optional<CheckRecord> readCheckRecord(const std::string& databasePath, const std::string& databaseId);
/// Not being able to write it fails nothing.
void writeCheckRecord(const std::string& databasePath, const CheckRecord& record);

} // namespace shelfcast::services
