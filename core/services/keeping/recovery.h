#pragma once

#include "base/error.h"
#include "services/keeping/backup_service.h"
#include "storage/salvage/salvage.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

/// What stands between the user and a database.
enum class Trouble {
    None,     ///< the error is about something else
    Damaged,  ///< its content or its structure is not what was written
    FullDisk, ///< nothing can be written where it lies
    ReadOnly, ///< no right to write there
    Newer,    ///< written by a newer Shelfcast
    Foreign,  ///< another application's file
    Locked,   ///< somebody else has it open
    Vanished, ///< moved, renamed or deleted
    Unread,   ///< it cannot be read: no right, or the medium fails
};

/// The kind of trouble behind an error of opening, reading or writing the database at this path, by the error
/// and by what stands there now.
Trouble troubleOf(const Error& error, const std::string& databasePath);

/// Every file beside the database that it can be restored from, newest first: the backups that Shelfcast made
/// by itself, what it kept before an update or a restore, what it rescued when the file was taken away, what
/// was saved of a damaged one, and copies that somebody has named so (`<name>*backup*`, `<name>*.db`). Sets
/// KeptBackup::at.
std::vector<KeptBackup> everyBackup(const std::string& databasePath);

/// As storage::salvage(), once there is room for it.
Result<storage::SalvageReport> salvage(const std::string& databasePath, const std::string& target,
                                       const JobContext& job);
/// A new name beside a damaged database for what can be saved of it; one of everyBackup() from then on.
std::string salvageTarget(const std::string& databasePath);

/// Whether only a passphrase opens this backup.
bool needsPassphrase(const std::string& backupPath);

/// An error where the database is no longer at its path, or another file is (a database that Shelfcast
/// created or opened before, `wasThere`, must not be made anew in silence).
std::optional<Error> missingDatabase(const std::string& databasePath, bool wasThere);

} // namespace shelfcast::services
