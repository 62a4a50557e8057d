#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <cstdint>
#include <string>

namespace shelfcast::storage {

/// What the first 100 bytes of a database file say (SQLite file format, section 1.3), read without SQLite so
/// that the file stays as it is.
struct FileHeader {
    bool exists = false, empty = false;
    bool unused = false; ///< nothing was ever made in it: what a creation that was cut off leaves
    std::uint32_t userVersion = 0, applicationId = 0;
};
/// Errors: InvalidData (not an SQLite file), Io.
Result<FileHeader> readFileHeader(const std::string& path);

/// Takes the lock if no living process holds it, waiting for it that long. Also, after half a second, where
/// its file says nothing: whoever made that was killed, or the power failed, before it could write its name.
bool takeLock(QLockFile& lock, int waitMilliseconds = 0);
/// "shelfcast-cli (process 4711 on HOST, since 12:03)".
std::string holderOf(const QLockFile& lock);

/// A file beside a database that is named after it.
QString beside(const std::string& databasePath, const char* suffix);
/// A file that belongs to a database in use, or left by a crash: its log, its shared memory, its journal.
/// Empty when there is none.
std::string usedBeside(const std::string& databasePath);

} // namespace shelfcast::storage
