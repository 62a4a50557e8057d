#include "storage/file/database.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "storage/connection/commit_mirror.h"
#include "storage/connection/connection_pool.h"
#include "storage/connection/content_seal.h"
#include "storage/connection/database_file.h"
#include "storage/file/audit_repository.h"
#include "storage/file/backup.h"
#include "storage/schema/migrations.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <set>
#include <thread>

namespace shelfcast::storage {

namespace {

struct Meta {
    CommitMark mark;
    std::int64_t dataVersion = 0;
};

constexpr const char* changesOfMeta =
    "UPDATE meta SET commits = commits + 1 RETURNING database_id, commits, audit_entries, audit_head";

CommitMark markOf(const Row& row) {
    return {row.text(0), row.integer(1), row.integer(2), row.text(3)};
}

Result<Meta> readMeta(Connection& connection) {
    Meta meta;
    SHELFCAST_ASSIGN(const int rows,
                     query(connection,
                           "SELECT database_id, commits, audit_entries, audit_head, data_version FROM meta",
                           {}, [&](const Row& row) {
                               meta = {markOf(row), row.integer(4)};
                           }));
    if (rows != 1)
        return fail(ErrorCode::Corrupt,
                    Message(MessageId::TheDatabaseIsDamagedItsOwn) + " " + MessageId::RestoreABackup);
    return meta;
}

Error foreignFile(const std::string& path) {
    return {ErrorCode::Refused,
            Message(MessageId::ThisDatabaseBelongsToAnotherApplication) + " " +
                MessageId::ItWasLeftAsItIsChoose,
            path};
}

Result<void> checkIdentity(std::uint32_t applicationIdOfFile, std::int64_t version, const std::string& path) {
    if (applicationIdOfFile != applicationId)
        return fail(foreignFile(path));
    if (version > schemaVersion())
        return fail(ErrorCode::NewerVersion,
                    Message(MessageId::ThisDatabaseWasWrittenByA, {version, schemaVersion()}) + " " +
                        MessageId::ItWasLeftAsItIsOpen,
                    path);
    return {};
}

/// Application and schema as an open connection sees them. NotFound: there is nothing in it, as after a
/// creation that was cut off in its first commit, which has written all but is rolled back by SQLite.
Result<int> identify(Connection& connection, const std::string& path) {
    std::int64_t application = 0, version = 0, parts = 0;
    SHELFCAST_TRY(query(connection,
                        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema) FROM "
                        "pragma_application_id, pragma_user_version",
                        {}, [&](const Row& row) {
                            application = row.integer(0);
                            version = row.integer(1);
                            parts = row.integer(2);
                        }));
    if (application == 0 && version == 0 && parts == 0)
        return fail(ErrorCode::NotFound, MessageId::ThereIsNoShelfcastDatabaseHere, path);
    SHELFCAST_TRY(checkIdentity(static_cast<std::uint32_t>(application), version, path));
    return static_cast<int>(version);
}

/// A database that this process has open, or is opening. While there is one, nothing but SQLite may open and
/// close the file: the locks of a process on a file go with the first descriptor that it closes (POSIX), and
/// another program would then take away the log that is still written here.
class OpenFile {
public:
    explicit OpenFile(std::string path) : m_path(std::move(path)), m_lock(mutex()) {
        m_elsewhere = paths().contains(m_path) && QFileInfo(toQ(m_path)).size() > 0;
        paths().insert(m_path);
    }
    ~OpenFile() {
        if (!m_lock.owns_lock())
            m_lock.lock();
        paths().erase(paths().find(m_path));
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    bool isOpenElsewhere() const { return m_elsewhere; }
    /// The file itself is read no more: others may open it.
    void isLookedAt() { m_lock.unlock(); }

private:
    static std::mutex& mutex() {
        static std::mutex mutex;
        return mutex;
    }
    static std::multiset<std::string>& paths() {
        static std::multiset<std::string> paths;
        return paths;
    }
    std::string m_path;
    std::unique_lock<std::mutex> m_lock;
    bool m_elsewhere = false;
};

/// Looks at the file without changing a byte of it. Returns whether it holds a schema of ours.
Result<bool> inspect(const std::string& path, const OpenFile& file) {
    if (file.isOpenElsewhere())
        return true; // asked again once it is open
    SHELFCAST_ASSIGN(const FileHeader header, readFileHeader(path));
    if (!header.exists || header.empty)
        return false;
    if (QFileInfo(beside(path, "-wal")).size() > 0) { // the newest header may stand in the log
        const auto probe = OpenConnection::open({.path = path, .readOnly = true});
        const auto version = probe ? identify((*probe)->get(), path) : fail(probe.error());
        if (!version &&
            (version.error().code == ErrorCode::NewerVersion || version.error().code == ErrorCode::Refused))
            return fail(version.error());
        return true; // asked again once it is open
    }
    if (header.applicationId == 0 && header.userVersion == 0 &&
        (header.unused || QFileInfo::exists(beside(path, "-journal"))))
        return false; // a creation that was cut off; checked again once SQLite has rolled it back
    SHELFCAST_TRY(checkIdentity(header.applicationId, header.userVersion, path));
    return true;
}

/// A database and its log in a folder of their own, for reading what cannot be read where it is.
Result<std::unique_ptr<QTemporaryDir>> copyAside(const std::string& path) {
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(QStringLiteral("copy.db"));
    bool copied = folder->isValid() && QFile::copy(toQ(path), copy);
    if (const QString log = beside(path, "-wal"); copied && QFileInfo(log).size() > 0)
        copied = QFile::copy(log, copy + QStringLiteral("-wal"));
    for (const QString& file : {copy, QString(copy + QStringLiteral("-wal"))})
        if (QFile::exists(file))
            QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (!copied)
        return fail(
            ErrorCode::Io,
            "The database cannot be read where it is, and the temporary folder has no room for a copy "
            "of it. Nothing was changed; free some space, or copy the database and the file that ends "
            "in -wal to a folder of your own and open them there.",
            path);
    return folder;
}

/// A new file is its owner's alone; SQLite gives its log the same rights.
void createPrivate(const std::string& path) {
    QFile file(toQ(path));
    if (!file.exists())
        static_cast<void>(file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                                    QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

bool isBeyondReach(const Error& error) {
    return error.code == ErrorCode::Io || error.code == ErrorCode::Refused || error.code == ErrorCode::Locked;
}

} // namespace

struct Database::Impl {
    std::string path; ///< where the user has it
    OpenOptions options;
    std::unique_ptr<OpenFile> openFile;  ///< outlives the connections
    std::unique_ptr<QTemporaryDir> copy; ///< read instead, when set
    std::unique_ptr<QLockFile> lock;
    std::shared_ptr<ConnectionPool> pool;
    std::unique_ptr<CommitMirror> mirror;
    std::string databaseId;
    std::vector<Message> findings, losses;
    std::mutex writeMutex;
    std::atomic<std::thread::id> writer;
    std::optional<files::Identity> identity;

    bool readOnly() const { return options.mode == OpenMode::ReadOnly; }
    Result<void> takeLock();
    Result<void> openForWriting(bool isNew);
    Result<void> openForReading();
    Result<void> readCopy();
    Result<void> bringUpToDate(Connection& connection, bool isNew);
    Result<void> compareCommits(const std::vector<CommitMark>& mirrored);
    Result<void> recordLosses();
    Result<void> mayWrite() const;
    Result<void> isStillThere(Connection& connection);
    Result<void> write(Connection& connection, const std::function<Result<void>(Connection&)>& body,
                       const JobContext& job);
    Result<void> writeOnce(const std::function<Result<void>(Connection&)>& body);
};

Result<void> Database::Impl::takeLock() {
    lock = std::make_unique<QLockFile>(beside(path, ".lock"));
    if (storage::takeLock(*lock, options.waitMilliseconds))
        return {};
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Locked,
                    Message(MessageId::AnotherProgramHasThisDatabaseOpen, {holderOf(*lock)}) + " " +
                        MessageId::NothingWasChanged + " " + MessageId::CloseItThereOrOpenThe,
                    path);
    return fail(ErrorCode::Io,
                Message(MessageId::TheDatabasesFolderCannotBeWritten) + " " +
                    MessageId::ChooseAnotherFolderOrOpenThe,
                path);
}

Result<void> Database::Impl::openForWriting(bool isNew) {
    const bool isPrivate = options.mode == OpenMode::Private;
    if (!isPrivate) {
        if (!files::makePrivateFolder(QFileInfo(toQ(path)).absolutePath().toStdString()))
            return fail(ErrorCode::Io,
                        Message(MessageId::TheFolderForTheDatabaseCould) + " " +
                            MessageId::ChooseAnotherFolder,
                        path);
        if (const QFileInfo file(toQ(path)); file.exists() && !file.isWritable())
            return fail(ErrorCode::Io,
                        Message(MessageId::YouHaveNoRightToWrite) + " " +
                            MessageId::NothingWasChangedOpenItFor,
                        path);
        SHELFCAST_TRY(takeLock());
        for (const Message& sentence : sweepRestore(path))
            findings.push_back(sentence);
        createPrivate(path);
    }
    pool = std::make_shared<ConnectionPool>(ConnectOptions{.path = path});
    SHELFCAST_ASSIGN(Connection * connection, threadConnection(pool));
    if (!isNew) {
        const auto version = identify(*connection, path);
        if (!version && version.error().code != ErrorCode::NotFound)
            return fail(version.error());
        isNew = !version;
    }
    if (isNew) {
        std::int64_t tables = 0;
        SHELFCAST_TRY(query(*connection, "SELECT count(*) FROM sqlite_schema", {},
                            [&](const Row& row) { tables = row.integer(0); }));
        if (tables > 0)
            return fail(foreignFile(path));
        if (!isPrivate)
            QFile::remove(CommitMirror::pathFor(path));
    }
    SHELFCAST_TRY(bringUpToDate(*connection, isNew));
    SHELFCAST_TRY(useWriteAheadLog(*connection));
    if (!isPrivate)
        identity = files::identityOf(path);
    return {};
}

Result<void> Database::Impl::bringUpToDate(Connection& connection, bool isNew) {
    const std::string backup = options.mode == OpenMode::Private ? "" : path + ".before-update";
    std::vector<Message> broken;
    SHELFCAST_ASSIGN(const bool migrated, migrate(connection, migrations(), backup, &broken));
    losses = std::move(broken);
    if (migrated && !isNew && !backup.empty())
        findings.push_back(Message(MessageId::TheDatabaseWasBroughtUpTo, {backup}));
    return {};
}

/// The gentlest way that works: as everybody does, which also tidies up after a crash; for reading only where
/// others have it open; as it stands where nothing can be written; from a copy.
Result<void> Database::Impl::openForReading() {
    const QFileInfo file(toQ(path));
    if (!file.isReadable())
        return fail(ErrorCode::Io, MessageId::YouHaveNoRightToRead, path);
    const auto tryWith = [this](ConnectOptions wanted) -> Result<int> {
        pool = std::make_shared<ConnectionPool>(std::move(wanted));
        SHELFCAST_ASSIGN(Connection * connection, threadConnection(pool));
        return identify(*connection, path);
    };
    const bool hasLog = QFileInfo(beside(path, "-wal")).size() > 0;
    Result<int> version = fail(ErrorCode::Io, "");
    if (file.isWritable() && QFileInfo(file.absolutePath()).isWritable())
        version = tryWith({.path = path, .queryOnly = true});
    if (!version && isBeyondReach(version.error()) && (hasLog || QFileInfo::exists(beside(path, "-shm"))))
        version = tryWith({.path = path, .readOnly = true});
    if (!version && isBeyondReach(version.error()) && hasLog)
        return readCopy();
    if (!version && isBeyondReach(version.error()))
        version = tryWith({.path = path, .readOnly = true, .immutable = true});
    if (!version)
        return fail(std::move(version.error()));
    return *version < schemaVersion() ? readCopy() : Result<void>();
}

Result<void> Database::Impl::readCopy() {
    SHELFCAST_ASSIGN(copy, copyAside(path));
    pool = std::make_shared<ConnectionPool>(
        ConnectOptions{.path = copy->filePath(QStringLiteral("copy.db")).toStdString()});
    SHELFCAST_ASSIGN(Connection * connection, threadConnection(pool));
    SHELFCAST_TRY(identify(*connection, path));
    std::vector<Message> broken;
    SHELFCAST_TRY(migrate(*connection, migrations(), "", &broken));
    losses = std::move(broken);
    return connection->run("PRAGMA query_only = ON");
}

Result<void> Database::Impl::compareCommits(const std::vector<CommitMark>& mirrored) {
    SHELFCAST_ASSIGN(Connection * connection, threadConnection(pool));
    SHELFCAST_ASSIGN(const Meta meta, readMeta(*connection));
    databaseId = meta.mark.databaseId;
    SHELFCAST_TRY(query(*connection, "SELECT text FROM notices WHERE acknowledged_at IS NULL ORDER BY id", {},
                        [&](const Row& row) { losses.push_back(Message::fromStored(row.text(0))); }));
    Message loss;
    for (const CommitMark& mark : mirrored) {
        loss = {};
        if (mark.commits > meta.mark.commits) {
            loss = Message(MessageId::TheLastChangesAreMissingFrom, {mark.commits - meta.mark.commits}) +
                   " " + MessageId::CheckYourNewestUploadsOrRestore;
            continue;
        }
        bool holds = mark.auditHead.empty();
        SHELFCAST_TRY(query(*connection, "SELECT 1 FROM audit WHERE id = ? AND hash = ?",
                            {mark.auditEntries, mark.auditHead}, [&](const Row&) { holds = true; }));
        if (holds) { // one that fits is enough
            if (mirrored.size() > 1 && &mark == &mirrored.back())
                findings.push_back(Message(MessageId::ARestoreWasCutOffOnce) + " " +
                                   Message(MessageId::TheDatabaseBeforeItIsKept, {newestKept(path)}));
            break;
        }
        loss = Message(MessageId::TheAuditWasChangedFromOutside) + " " + MessageId::RestoreTheNewestBackup;
    }
    if (!loss.empty() && std::find(losses.begin(), losses.end(), loss) == losses.end())
        losses.push_back(loss);
    return {};
}

/// Written down until the user acknowledges them; this write also makes the mirror count from what is there.
Result<void> Database::Impl::recordLosses() {
    SHELFCAST_ASSIGN(Connection * connection, threadConnection(pool));
    return write(
        *connection,
        [&](Connection& writing) -> Result<void> {
            for (const Message& loss : losses) {
                SHELFCAST_ASSIGN(
                    const auto added,
                    execute(writing,
                            "INSERT INTO notices (at, text) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 "
                            "FROM notices WHERE text = ? AND acknowledged_at IS NULL)",
                            {nowUtc(), loss.stored(), loss.stored()}));
                if (added > 0)
                    SHELFCAST_TRY(AuditRepository::append(writing, "open", "database", loss.stored()));
            }
            for (const Message& finding : findings)
                SHELFCAST_TRY(AuditRepository::append(writing, "open", "database", finding.stored()));
            return {};
        },
        {});
}

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const std::string& path, const OpenOptions& options) {
    auto impl = std::make_unique<Impl>();
    impl->path = QFileInfo(toQ(path)).absoluteFilePath().toStdString();
    impl->options = options;
    impl->openFile = std::make_unique<OpenFile>(impl->path);
    SHELFCAST_ASSIGN(const bool hasSchema, inspect(impl->path, *impl->openFile));
    impl->openFile->isLookedAt();
    if (impl->readOnly() && !hasSchema)
        return fail(ErrorCode::NotFound, MessageId::ThereIsNoShelfcastDatabaseHere, impl->path);
    impl->mirror = std::make_unique<CommitMirror>(impl->path);
    SHELFCAST_TRY(impl->readOnly() ? impl->openForReading() : impl->openForWriting(!hasSchema));
    if (options.mode != OpenMode::Private) {
        // Before the database is asked: whoever is writing now writes the mirror last.
        SHELFCAST_ASSIGN(Connection * connection, threadConnection(impl->pool));
        std::string id;
        SHELFCAST_TRY(query(*connection, "SELECT database_id FROM meta", {},
                            [&](const Row& row) { id = row.text(0); }));
        SHELFCAST_TRY(impl->compareCommits(impl->mirror->read(id)));
    }
    if (options.mode == OpenMode::ReadWrite && !(impl->losses.empty() && impl->findings.empty()))
        SHELFCAST_TRY(impl->recordLosses());
    impl->findings.insert(impl->findings.end(), impl->losses.begin(), impl->losses.end());
    return std::unique_ptr<Database>(new Database(std::move(impl)));
}

bool Database::needsUpdate(const std::string& path) {
    const OpenFile file(QFileInfo(toQ(path)).absoluteFilePath().toStdString());
    if (file.isOpenElsewhere())
        return false; // it was brought up to date, or is read from a copy
    const auto header = readFileHeader(path);
    return header && header->applicationId == applicationId &&
           static_cast<int>(header->userVersion) < schemaVersion();
}

int Database::newestSchema() {
    return schemaVersion();
}

const std::string& Database::path() const {
    return m_impl->path;
}
bool Database::isReadOnly() const {
    return m_impl->readOnly();
}
const std::vector<Message>& Database::findings() const {
    return m_impl->findings;
}
const std::vector<Message>& Database::losses() const {
    return m_impl->losses;
}
Result<Connection*> Database::connection() {
    return threadConnection(m_impl->pool);
}

const std::string& Database::id() const {
    return m_impl->databaseId;
}

Result<void> Database::acknowledgeLosses() {
    SHELFCAST_TRY(write([&](Connection& connection) -> Result<void> {
        SHELFCAST_TRY(execute(
            connection, "UPDATE notices SET acknowledged_at = ? WHERE acknowledged_at IS NULL", {nowUtc()}));
        for (const Message& loss : m_impl->losses)
            SHELFCAST_TRY(AuditRepository::append(connection, "acknowledge", "database", loss.stored()));
        SHELFCAST_ASSIGN(const auto tables, tablesOf(connection));
        std::vector<std::string> sealed;
        std::copy_if(tables.begin(), tables.end(), std::back_inserter(sealed),
                     [](const std::string& table) { return coverageOf(table) == Coverage::Sealed; });
        return connection.seal()->write(connection, sealed);
    }));
    std::erase_if(m_impl->findings, [&](const Message& finding) {
        return std::find(m_impl->losses.begin(), m_impl->losses.end(), finding) != m_impl->losses.end();
    });
    m_impl->losses.clear();
    return {};
}

Result<void> Database::Impl::isStillThere(Connection& connection) {
    if (!identity || files::identityOf(path) == identity)
        return {};
    const std::string kept =
        path + ".rescued-" +
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")).toStdString() + ".db";
    auto part = files::Part::make(kept, files::Part::Rights::OwnerOnly);
    const bool saved = part && execute(connection, "VACUUM INTO ?", {part->path()}) && part->putInPlace();
    return fail(
        ErrorCode::Io,
        Message(MessageId::TheDatabaseFileWasMovedDeleted) + " " +
            (saved
                 ? Message(MessageId::AllThatWasStoredSoFar, {kept}) + " " + MessageId::PutItWhereItBelongsAnd
                 : Message(MessageId::ACopyCouldNotBeKept) + " " + MessageId::ExportWhatYouNeedBeforeYou) +
            " " + MessageId::ThisChangeWasNotStored,
        path);
}

Result<void> Database::Impl::write(Connection& connection,
                                   const std::function<Result<void>(Connection&)>& body,
                                   const JobContext& job) {
    writer = std::this_thread::get_id();
    struct Release {
        std::atomic<std::thread::id>& writer;
        ~Release() { writer = std::thread::id(); }
    } release{writer};

    SHELFCAST_TRY(isStillThere(connection));
    SHELFCAST_TRY(connection.run("BEGIN IMMEDIATE"));
    Result<void> done;
    CommitMark mark;
    try {
        connection.seal()->begin();
        const StopGuard stop(connection.handle(), job);
        done = body(connection);
        if (done && job.cancelled())
            done = cancelled();
        if (done)
            done = query(connection, changesOfMeta, {}, [&](const Row& row) {
                       mark = markOf(row);
                   }).map([](int) {});
        if (done)
            done = connection.seal()->write(connection);
    } catch (const std::bad_alloc&) {
        done = fail(ErrorCode::Library,
                    Message(MessageId::ThereIsNotEnoughMemoryFor) + " " + MessageId::NothingWasChanged);
    } catch (const std::exception& error) {
        done = fail(ErrorCode::Library, Message(MessageId::AnUnexpectedErrorStoppedThis, {error.what()}) +
                                            " " + MessageId::NothingWasChanged);
    }
    if (done)
        done = connection.run("COMMIT");
    if (!done) {
        (void)connection.run("ROLLBACK");
        return job.cancelled() ? cancelled() : done;
    }
    if (options.mode != OpenMode::Private)
        mirror->write({mark});
    return {};
}

Result<void> Database::Impl::mayWrite() const {
    if (readOnly())
        return fail(ErrorCode::Refused,
                    Message(MessageId::TheDatabaseIsOpenForReading) + " " + MessageId::NothingWasChanged);
    if (writer == std::this_thread::get_id())
        return fail(ErrorCode::Refused, "A change is already being written by this operation.");
    return {};
}

/// A process that only reads, and writes one thing down while nobody else writes.
Result<void> Database::Impl::writeOnce(const std::function<Result<void>(Connection&)>& body) {
    if (copy || pool->options().immutable || !options.keepsForecasts || !losses.empty())
        return fail(ErrorCode::Refused,
                    Message(MessageId::TheDatabaseIsOpenForReading) + " " + MessageId::NothingWasChanged);
    QLockFile own(beside(path, ".lock"));
    if (!storage::takeLock(own))
        return fail(ErrorCode::Locked,
                    Message(MessageId::AnotherChangeIsBeingWritten) + " " + MessageId::NothingWasChanged);
    SHELFCAST_ASSIGN(const auto opened, OpenConnection::open({.path = path}));
    SHELFCAST_ASSIGN(const int version, identify(opened->get(), path));
    if (version != schemaVersion())
        return fail(ErrorCode::Locked,
                    Message("The database was changed meanwhile. ") + MessageId::NothingWasChanged);
    return write(opened->get(), body, {});
}

Result<void> Database::write(const std::function<Result<void>(Connection&)>& body, const JobContext& job) {
    SHELFCAST_TRY(m_impl->mayWrite());
    SHELFCAST_ASSIGN(Connection * connection, this->connection());
    const std::lock_guard lock(m_impl->writeMutex);
    return m_impl->write(*connection, body, job);
}

Result<void> Database::writeIfFree(const std::function<Result<void>(Connection&)>& body) {
    if (m_impl->readOnly()) {
        const std::unique_lock lock(m_impl->writeMutex, std::try_to_lock);
        return lock ? m_impl->writeOnce(body)
                    : fail(ErrorCode::Locked, Message(MessageId::AnotherChangeIsBeingWritten) + " " +
                                                  MessageId::NothingWasChanged);
    }
    SHELFCAST_TRY(m_impl->mayWrite());
    SHELFCAST_ASSIGN(Connection * connection, this->connection());
    const std::unique_lock lock(m_impl->writeMutex, std::try_to_lock);
    if (!lock)
        return fail(ErrorCode::Locked,
                    Message(MessageId::AnotherChangeIsBeingWritten) + " " + MessageId::NothingWasChanged);
    return m_impl->write(*connection, body, {});
}

Result<std::int64_t> Database::commits() {
    SHELFCAST_ASSIGN(Connection * connection, this->connection());
    SHELFCAST_ASSIGN(const Meta meta, readMeta(*connection));
    return meta.mark.commits;
}

Result<std::int64_t> Database::dataVersion() {
    SHELFCAST_ASSIGN(Connection * connection, this->connection());
    SHELFCAST_ASSIGN(const Meta meta, readMeta(*connection));
    return meta.dataVersion;
}

} // namespace shelfcast::storage
