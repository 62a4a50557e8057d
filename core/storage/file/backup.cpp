#include "storage/file/backup.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "storage/connection/backup_cipher.h"
#include "storage/connection/commit_mirror.h"
#include "storage/connection/connection.h"
#include "storage/connection/database_file.h"
#include "storage/connection/open_connection.h"
#include "storage/file/audit_repository.h"
#include "storage/file/content_check.h"
#include "storage/file/database.h"
#include "storage/file/maintenance.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <optional>

namespace shelfcast::storage {

namespace {

constexpr const char* keptName = ".before-restore-";

/// The lock of a database, and that nobody has it open past the lock. A file that is no database is free.
Result<std::unique_ptr<QLockFile>> lockTarget(const std::string& path) {
    SHELFCAST_TRY(files::mustBeOrdinary(path, "The file to write"));
    auto lock = std::make_unique<QLockFile>(beside(path, ".lock"));
    const bool isDatabase =
        readFileHeader(path).map([](const FileHeader& h) { return h.exists && !h.empty; }).value_or(false);
    if (!isDatabase && !QFileInfo::exists(lock->fileName()))
        return std::unique_ptr<QLockFile>();
    if (!takeLock(*lock)) {
        if (lock->error() == QLockFile::LockFailedError)
            return fail(
                ErrorCode::Locked,
                Message("The file is a database that is open in another program: " + holderOf(*lock) + ". ") +
                    MessageId::NothingWasChanged + " Close it there, or choose another file.",
                path);
        return fail(ErrorCode::Io, Message("The folder cannot be written. ") + MessageId::ChooseAnotherFolder,
                    path);
    }
    return lock;
}

Result<void> notInUse(const std::string& path) {
    if (const std::string used = usedBeside(path); !used.empty())
        return fail(ErrorCode::Locked,
                    Message("The file is a database that is in use, or was not closed cleanly: \"" + used +
                            "\" belongs to it. ") +
                        MessageId::NothingWasChanged + " Open and close it once, or choose another file.",
                    path);
    return {};
}

/// All of the database as this connection sees it, in a file that SQLite alone has written.
Result<void> copyInto(Connection& connection, const std::string& file, const JobContext& job) {
    const StopGuard stop(connection.handle(), job);
    std::int64_t queryOnly = 0; // SQLite takes this for writing, though it writes another file
    SHELFCAST_TRY(
        query(connection, "PRAGMA query_only", {}, [&](const Row& row) { queryOnly = row.integer(0); }));
    SHELFCAST_TRY(connection.run("PRAGMA query_only = OFF"));
    const auto done = execute(connection, "VACUUM INTO ?", {file}).map([](std::int64_t) {});
    if (queryOnly != 0)
        SHELFCAST_TRY(connection.run("PRAGMA query_only = ON"));
    return done;
}

/// Reads a finished copy from its first byte to its last, past every cache of the connection that wrote it.
Result<void> checkCopy(const std::string& path, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto opened,
                     OpenConnection::open({.path = path, .readOnly = true, .immutable = true}));
    SHELFCAST_ASSIGN(const auto findings, contentFindings(opened->get(), job));
    if (!findings.empty())
        return fail(ErrorCode::Corrupt, "The copy is not what it should be: " + findings.front(), path);
    return {};
}

/// Folds the log into the file, so that the file alone is the whole database. False: it stays as it is.
bool foldLog(const std::string& path) {
    const auto opened = OpenConnection::open({.path = path});
    if (!opened)
        return false;
    (void)(*opened)->get().run("PRAGMA wal_checkpoint(TRUNCATE)");
    return true;
}

/// A second name for the file there, or a copy of it where the file system has no second names.
bool keepAs(const std::string& path, const std::string& kept) {
    if (files::link(path, kept))
        return true;
    return QFile::copy(toQ(path), toQ(kept)) && files::syncFile(kept);
}

struct Kept {
    std::string path; ///< empty: there was nothing
    void forget() const {
        if (!path.empty())
            for (const char* suffix : {"", "-wal"})
                files::remove(path + suffix);
    }
};

/// The present database under a second name, with its log where that could not be folded in. It stays in its
/// place.
Result<Kept> keepPresent(const std::string& path) {
    if (!QFileInfo::exists(toQ(path)))
        return Kept{};
    const Kept kept{
        path + keptName +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")).toStdString()};
    if (QFileInfo::exists(toQ(kept.path)))
        return fail(ErrorCode::Io, "There is a file already where the present database is kept. Try again.",
                    kept.path);
    (void)foldLog(path);
    bool done = true;
    if (const std::string log = path + "-wal"; QFileInfo(toQ(log)).size() > 0)
        done = keepAs(log, kept.path + "-wal");
    if (!done || !keepAs(path, kept.path) || !files::syncFolderOf(path)) {
        kept.forget();
        return fail(
            ErrorCode::Io,
            "The present database could not be kept beside the restored one; it is as it was. Free some "
            "space and try again.",
            path);
    }
    return kept;
}

/// Written into the copy before it is put in place: that it was restored, and a place in the history behind
/// the present one. Returns that place.
Result<CommitMark> writeHistory(const std::string& copy, const std::string& from, const std::string& kept,
                                const std::string& databasePath) {
    SHELFCAST_ASSIGN(const auto database, Database::open(copy, OpenMode::Private));
    CommitMark mark;
    SHELFCAST_ASSIGN(Connection * connection, database->connection());
    SHELFCAST_TRY(query(*connection, "SELECT database_id FROM meta", {},
                        [&](const Row& row) { mark.databaseId = row.text(0); }));
    std::int64_t latest = 0;
    for (const CommitMark& known : CommitMirror(databasePath).read(mark.databaseId))
        latest = std::max(latest, known.commits);
    SHELFCAST_TRY(database->write([&](Connection& writing) -> Result<void> {
        SHELFCAST_TRY(execute(writing, "UPDATE meta SET commits = max(commits, ?)", {latest}));
        return AuditRepository::append(writing, "restore", QFileInfo(toQ(from)).fileName().toStdString(),
                                       kept.empty() ? "There was no database before."
                                                    : "The database before is kept beside this one.");
    }));
    SHELFCAST_TRY(
        query(*connection, "SELECT commits, audit_entries, audit_head FROM meta", {}, [&](const Row& row) {
            mark.commits = row.integer(0);
            mark.auditEntries = row.integer(1);
            mark.auditHead = row.text(2);
        }));
    return mark;
}

Result<void> rejectBroken(const std::vector<Message>& findings, const std::string& path) {
    if (findings.empty())
        return {};
    return fail(ErrorCode::Corrupt, Message(MessageId::ThisBackupIsDamagedAndCannot, {findings.front()}),
                path);
}

/// The parts of SQLite's that a copy had while it was open.
void removeBeside(const std::string& path) {
    for (const char* suffix : {"-wal", "-shm", "-journal"})
        files::remove(path + suffix);
}

} // namespace

Result<void> Maintenance::backup(const std::string& path, const JobContext& job,
                                 const std::string& passphrase) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    if (QFileInfo(toQ(path)).absoluteFilePath().toStdString() == m_database.path() ||
        files::areTheSame(path, m_database.path()))
        return fail(ErrorCode::InvalidArgument, MessageId::TheBackupMustBeAnotherFile, path);
    SHELFCAST_ASSIGN(const auto lock, lockTarget(path));
    SHELFCAST_TRY(notInUse(path));
    // What is to be encrypted never lies readable where the backup goes: that may be somebody's stick.
    const bool encrypts = !passphrase.empty();
    SHELFCAST_ASSIGN(auto part, files::Part::make(path, files::Part::Rights::OwnerOnly));
    std::optional<files::Part> plainPart;
    if (encrypts) {
        SHELFCAST_ASSIGN(auto made, files::Part::make(m_database.path(), files::Part::Rights::OwnerOnly));
        plainPart.emplace(std::move(made));
    }
    const std::string plain = plainPart ? plainPart->path() : part.path();
    job.report(MessageId::WritingTheBackup, 0.1);
    auto done = copyInto(*connection, plain, job);
    if (done) {
        job.report(MessageId::CheckingTheBackup, 0.5);
        done = checkCopy(plain, job);
    }
    if (done && encrypts) {
        job.report(MessageId::EncryptingTheBackup, 0.7);
        done = encryptFile(plain, part.path(), passphrase, job);
        if (done)
            done = decryptFile(part.path(), plain, passphrase, job);
        if (done)
            done = checkCopy(plain, job);
    }
    removeBeside(plain);
    SHELFCAST_TRY(done);
    if (job.cancelled())
        return cancelled();
    SHELFCAST_TRY(notInUse(path));
    return part.putInPlace();
}

Result<std::string> Maintenance::restore(const std::string& backupPath, const std::string& databasePath,
                                         const JobContext& job, const std::string& passphrase) {
    const std::string target = QFileInfo(toQ(databasePath)).absoluteFilePath().toStdString();
    if (files::areTheSame(backupPath, target))
        return fail(ErrorCode::InvalidArgument, "The backup and the database are the same file.", backupPath);
    SHELFCAST_TRY(files::mustBeOrdinary(target, "The database"));
    SHELFCAST_TRY(files::mustBeOrdinary(backupPath, "The backup"));
    job.report(MessageId::CheckingTheBackup, 0.1);
    std::optional<files::Part> opened;
    if (isEncrypted(backupPath)) {
        if (passphrase.empty())
            return fail(ErrorCode::Refused,
                        Message(MessageId::ThisBackupIsEncryptedGiveIts) + " " + MessageId::NothingWasChanged,
                        backupPath);
        if (!files::makePrivateFolder(QFileInfo(toQ(target)).absolutePath().toStdString()))
            return fail(ErrorCode::Io,
                        Message(MessageId::TheFolderForTheDatabaseCould) + " " +
                            MessageId::ChooseAnotherFolder,
                        target);
        SHELFCAST_ASSIGN(auto made, files::Part::make(target, files::Part::Rights::OwnerOnly));
        opened.emplace(std::move(made));
        SHELFCAST_TRY(decryptFile(backupPath, opened->path(), passphrase, job));
    }
    SHELFCAST_ASSIGN(const auto source,
                     Database::open(opened ? opened->path() : backupPath, OpenMode::ReadOnly));
    SHELFCAST_ASSIGN(Connection * connection, source->connection());
    SHELFCAST_ASSIGN(const auto findings, contentFindings(*connection, job));
    SHELFCAST_TRY(rejectBroken(findings, backupPath));
    if (!files::makePrivateFolder(QFileInfo(toQ(target)).absolutePath().toStdString()))
        return fail(ErrorCode::Io,
                    Message(MessageId::TheFolderForTheDatabaseCould) + " " + MessageId::ChooseAnotherFolder,
                    target);
    QLockFile lock(beside(target, ".lock"));
    if (!takeLock(lock)) {
        if (lock.error() == QLockFile::LockFailedError)
            return fail(ErrorCode::Locked,
                        Message(MessageId::TheDatabaseIsOpenInAnotherProgram, {holderOf(lock)}) + " " +
                            MessageId::NothingWasChanged + " " + MessageId::CloseItThereFirst,
                        target);
        return fail(ErrorCode::Io,
                    Message(MessageId::TheDatabasesFolderCannotBeWritten) + " " +
                        MessageId::NothingWasChanged,
                    target);
    }
    (void)sweepRestore(target);
    SHELFCAST_ASSIGN(auto part, files::Part::make(target, files::Part::Rights::OwnerOnly));
    job.report(MessageId::CopyingTheBackup, 0.3);
    auto copied = copyInto(*connection, part.path(), job);
    if (copied)
        copied = checkCopy(part.path(), job);
    if (copied && job.cancelled())
        copied = cancelled();
    if (!copied) {
        removeBeside(part.path());
        return fail(
            std::move(copied.error())
                .wrap(Message(MessageId::TheBackupCouldNotBeCopied) + " " + MessageId::TheDatabaseIsAsItWas));
    }
    job.report(MessageId::KeepingThePresentDatabase, 0.8);
    const auto kept = keepPresent(target);
    const auto mark = kept ? writeHistory(part.path(), backupPath, kept->path, target) : fail(kept.error());
    removeBeside(part.path());
    if (!mark) {
        if (kept)
            kept->forget();
        return fail(mark.error());
    }
    // From here the file beside the database fits either: the present one or the one that takes its place.
    CommitMirror mirror(target);
    auto marks = mirror.read(mark->databaseId);
    marks.push_back(*mark);
    mirror.write(marks);
    removeBeside(target); // folded in, or kept under the other name
    if (auto placed = part.putInPlace(); !placed) {
        kept->forget();
        return fail(std::move(placed.error()));
    }
    mirror.write({*mark});
    return kept->path;
}

std::string newestKept(const std::string& databasePath) {
    const QFileInfo database(toQ(databasePath));
    const QStringList kept = database.dir().entryList({database.fileName() + QLatin1String(keptName) + u'*'},
                                                      QDir::Files, QDir::Name);
    for (auto name = kept.rbegin(); name != kept.rend(); ++name)
        if (!name->endsWith(QStringLiteral("-wal")))
            return database.dir().filePath(*name).toStdString();
    return {};
}

std::vector<Message> sweepRestore(const std::string& databasePath) {
    std::vector<Message> sentences;
    files::sweepParts(databasePath);
    const QFileInfo database(toQ(databasePath));
    const QStringList kept =
        database.dir().entryList({database.fileName() + QLatin1String(keptName) + u'*'}, QDir::Files);
    for (const QString& name : kept) {
        const std::string path = database.dir().filePath(name).toStdString();
        if (name.endsWith(QStringLiteral("-wal")) || !files::areTheSame(path, databasePath))
            continue;
        // Still a second name of the database itself: the restore ended before the backup took its place.
        if (QFileInfo(toQ(path + "-wal")).exists() && !QFileInfo(beside(databasePath, "-wal")).exists()) {
            files::rename(path + "-wal", databasePath + "-wal");
            files::syncFolderOf(databasePath);
        }
        files::remove(path + "-wal");
        files::remove(path);
        sentences.push_back(Message(MessageId::ARestoreWasCutOffBefore) + " " +
                            MessageId::TheDatabaseIsAsItWasBefore);
    }
    return sentences;
}

} // namespace shelfcast::storage
