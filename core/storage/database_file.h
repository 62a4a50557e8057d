#pragma once

#include "base/result.h"

#include <QFile>
#include <QLockFile>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace shelfcast::storage {

/// What the first 100 bytes of a database file say (SQLite file format, section 1.3), read without SQLite so
/// that the file stays as it is.
struct FileHeader {
    bool exists = false, empty = false;
    std::uint32_t userVersion = 0, applicationId = 0;
};
/// Errors: InvalidData (not an SQLite file), Io.
Result<FileHeader> readFileHeader(const std::string& path);

/// The number of commits, mirrored in a small file beside the database: when the database knows fewer than
/// the mirror, commits were lost (a truncated or deleted write-ahead log, an old copy put in place).
class CommitMirror {
public:
    explicit CommitMirror(const std::string& databasePath);
    static QString pathFor(const std::string& databasePath);
    /// nullopt when there is no mirror of this database.
    std::optional<std::int64_t> read(const std::string& databaseId);
    /// Called after the commit. Failure is no error: the mirror only lags behind.
    void write(const std::string& databaseId, std::int64_t commits);

private:
    QFile m_file;
};

/// Takes the lock if no living process holds it, without waiting. Also, after half a second, where its file
/// says nothing: whoever made that was killed, or the power failed, before it could write its name.
bool takeLock(QLockFile& lock);

/// Makes a finished file durable: contents, then the folder's entry.
Result<void> syncFile(const QString& path);
Result<void> syncFolderOf(const QString& path);

} // namespace shelfcast::storage
