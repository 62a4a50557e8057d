#pragma once

#include <QFile>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::storage {

/// Where a database is in its history.
struct CommitMark {
    std::string databaseId;
    std::int64_t commits = 0, auditEntries = 0;
    std::string auditHead; ///< empty: not said (written by an older version)
};

/// The last commit and the head of the audit, mirrored in a small file beside the database: when the database
/// knows fewer commits than the mirror, some were lost (a truncated or deleted write-ahead log, an old copy
/// put in place); when its audit does not hold the mirror's head, it was rewritten.
class CommitMirror {
public:
    explicit CommitMirror(const std::string& databasePath);
    static QString pathFor(const std::string& databasePath);
    /// What may be found of this database: none without a mirror, two while a backup is being put in place.
    std::vector<CommitMark> read(const std::string& databaseId) const;
    /// Called after the commit. Failure is no error: the mirror only lags behind.
    void write(const std::vector<CommitMark>& marks);

private:
    QFile m_file;
};

} // namespace shelfcast::storage
