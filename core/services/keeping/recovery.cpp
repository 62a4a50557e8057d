#include "services/keeping/recovery.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "services/jobs/qt_text.h"
#include "storage/connection/backup_cipher.h"
#include "training/resources.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace shelfcast::services {

namespace {

constexpr unsigned long long nearlyNothing = 1 << 20; // bytes: less than a change and its log may need

const QString salvagedName = QStringLiteral(".salvaged-");

/// Why a file beside the database is worth something; empty = it is no backup of it.
std::string reasonOf(const QString& name, const QFileInfo& database) {
    const QString file = database.fileName(), stem = database.completeBaseName();
    if (name == file + QStringLiteral(".before-update"))
        return "before update";
    if (name.endsWith(QStringLiteral("-wal")) || name.endsWith(QStringLiteral("-shm")))
        return {};
    if (name.startsWith(file + QStringLiteral(".before-restore-")))
        return "before restore";
    if (name.startsWith(file + salvagedName))
        return "salvaged";
    if (name.startsWith(file + QStringLiteral(".rescued-")))
        return "rescued";
    const bool isOwn = name.startsWith(stem) && name != file &&
                       (name.contains(QStringLiteral("backup")) ||
                        (name.endsWith(QStringLiteral(".db")) && !name.startsWith(file)));
    return isOwn ? "own" : "";
}

/// Sentences about the open database itself, which name no file.
constexpr MessageId ofTheDatabase[] = {
    MessageId::TheDatabaseRefusedAnOperation,  MessageId::TheDatabaseFileCouldNotBe,
    MessageId::TheDatabaseFileIsDamaged,       MessageId::TheDatabaseIsInUseBy,
    MessageId::TheDatabaseIsOpenForReading,    MessageId::TheDatabaseIsDamagedItsOwn,
    MessageId::TheDatabaseIsNoLongerWhere,     MessageId::TheDatabasesFolderCannotBeWritten,
    MessageId::TheDatabaseFileWasMovedDeleted, MessageId::TheDatabaseIsOpenInAnotherProgram,
    MessageId::TheDatabasesOwnRecordIsGone};

} // namespace

Trouble troubleOf(const Error& error, const std::string& databasePath) {
    const QFileInfo file(qt(databasePath));
    const bool isOurs =
        error.context == databasePath ||
        std::ranges::any_of(ofTheDatabase, [&](MessageId id) { return error.message.says(id); });
    switch (error.code) {
    case ErrorCode::NewerVersion:
        return isOurs ? Trouble::Newer : Trouble::None;
    case ErrorCode::Locked:
        return isOurs ? Trouble::Locked : Trouble::None;
    case ErrorCode::Corrupt:
        return isOurs ? Trouble::Damaged : Trouble::None;
    case ErrorCode::InvalidData: // no database at all: it was one where it has backups
        return !isOurs                             ? Trouble::None
               : everyBackup(databasePath).empty() ? Trouble::Foreign
                                                   : Trouble::Damaged;
    case ErrorCode::NotFound:
        return isOurs && !file.exists() ? Trouble::Vanished : Trouble::None;
    case ErrorCode::Refused:
        return error.context == databasePath ? Trouble::Foreign : Trouble::None;
    case ErrorCode::Io:
    case ErrorCode::Database:
        break;
    default:
        return Trouble::None;
    }
    if (!file.exists() || error.message.says(MessageId::TheDatabaseFileWasMovedDeleted))
        return Trouble::Vanished;
    if (error.message.says(MessageId::TheDiskIsFull))
        return Trouble::FullDisk;
    if (!isOurs)
        return Trouble::None;
    if (const auto free = files::freeBytes(databasePath); free && *free < nearlyNothing)
        return Trouble::FullDisk;
    if (!file.isReadable())
        return Trouble::Unread;
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return Trouble::ReadOnly;
    return Trouble::Unread;
}

std::vector<KeptBackup> everyBackup(const std::string& databasePath) {
    std::vector<KeptBackup> backups = BackupService::listFor(databasePath);
    const QFileInfo database(qt(databasePath));
    for (const QFileInfo& file : database.dir().entryInfoList(QDir::Files)) {
        const std::string reason = reasonOf(file.fileName(), database);
        if (!reason.empty() && file.size() > 0)
            backups.push_back({file.absoluteFilePath().toStdString(), reason,
                               file.lastModified().date().toString(Qt::ISODate).toStdString(), file.size()});
    }
    for (KeptBackup& backup : backups)
        backup.at =
            QFileInfo(qt(backup.path)).lastModified().toUTC().toString(Qt::ISODateWithMs).toStdString();
    std::ranges::stable_sort(backups, std::greater(), &KeptBackup::at);
    return backups;
}

Result<storage::SalvageReport> salvage(const std::string& databasePath, const std::string& target,
                                       const JobContext& job) {
    SHELFCAST_TRY(mustSuffice({"What is saved", leastDiskOfBackup(databasePath), 0, target}));
    return storage::salvage(databasePath, target, job);
}

std::string salvageTarget(const std::string& databasePath) {
    return databasePath + salvagedName.toStdString() +
           QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")).toStdString();
}

bool needsPassphrase(const std::string& backupPath) {
    return storage::isEncrypted(backupPath);
}

std::optional<Error> missingDatabase(const std::string& databasePath, bool wasThere) {
    if (!wasThere || files::kindOf(databasePath) != files::Kind::Missing)
        return std::nullopt;
    return Error(ErrorCode::NotFound, MessageId::TheDatabaseIsNoLongerWhere, databasePath);
}

} // namespace shelfcast::services
