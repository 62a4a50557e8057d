#include "storage/database.h"

#include "storage/audit_repository.h"
#include "storage/database_file.h"
#include "storage/migrations.h"
#include "storage/open_connection.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace shelfcast::storage {

namespace {

/// The connections of one database, shared with the threads that must close theirs when they end.
class ConnectionPool {
public:
    explicit ConnectionPool(ConnectOptions options) : m_options(std::move(options)) {}

    Result<std::shared_ptr<OpenConnection>> add() {
        SHELFCAST_ASSIGN(auto opened, OpenConnection::open(m_options));
        std::shared_ptr<OpenConnection> connection = std::move(opened);
        const std::lock_guard lock(m_mutex);
        m_connections.push_back(connection);
        return connection;
    }
    void remove(const std::shared_ptr<OpenConnection>& connection) {
        const std::lock_guard lock(m_mutex);
        std::erase(m_connections, connection);
    }

private:
    const ConnectOptions m_options;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<OpenConnection>> m_connections;
};

/// The calling thread's connections, one per open database.
class ThreadConnections {
public:
    ~ThreadConnections() {
        for (Entry& entry : m_entries)
            if (const auto pool = entry.pool.lock())
                if (const auto connection = entry.connection.lock())
                    pool->remove(connection);
    }
    Result<Connection*> of(const std::shared_ptr<ConnectionPool>& pool) {
        std::erase_if(m_entries, [](const Entry& entry) { return entry.pool.expired(); });
        for (const Entry& entry : m_entries)
            if (entry.pool.lock() == pool)
                return &entry.connection.lock()->get();
        SHELFCAST_ASSIGN(const auto connection, pool->add());
        m_entries.push_back({pool, connection});
        return &connection->get();
    }

private:
    struct Entry {
        std::weak_ptr<ConnectionPool> pool;
        std::weak_ptr<OpenConnection> connection;
    };
    std::vector<Entry> m_entries;
};

Result<Connection*> threadConnection(const std::shared_ptr<ConnectionPool>& pool) {
    thread_local ThreadConnections connections;
    return connections.of(pool);
}

struct Meta {
    std::string databaseId;
    std::int64_t commits = 0, dataVersion = 0;
};

Result<Meta> readMeta(Connection& connection) {
    Meta meta;
    SHELFCAST_ASSIGN(const int rows, query(connection, "SELECT database_id, commits, data_version FROM meta",
                                           {}, [&](const Row& row) {
                                               meta = {row.text(0), row.integer(1), row.integer(2)};
                                           }));
    if (rows != 1)
        return fail(ErrorCode::Corrupt,
                    "The database is damaged: its own record is missing. Restore a backup.");
    return meta;
}

Error foreignFile(const std::string& path) {
    return {ErrorCode::Refused,
            "This database belongs to another application. It was left as it is; choose another file.", path};
}

Result<void> checkIdentity(std::uint32_t applicationIdOfFile, std::int64_t version, const std::string& path) {
    if (applicationIdOfFile != applicationId)
        return fail(foreignFile(path));
    if (version > schemaVersion())
        return fail(ErrorCode::NewerVersion,
                    "This database was written by a newer Shelfcast (schema " + std::to_string(version) +
                        ", this version knows " + std::to_string(schemaVersion()) +
                        "). It was left as it is; open it with the newer version.",
                    path);
    return {};
}

/// Looks at the file without changing a byte of it. Returns whether it holds a schema of ours.
Result<bool> inspect(const std::string& path) {
    SHELFCAST_ASSIGN(const FileHeader header, readFileHeader(path));
    const bool hasLog = QFileInfo(toQ(path + "-wal")).size() > 0;
    if (!header.exists || header.empty)
        return false;
    if (!hasLog && header.applicationId == 0 && header.userVersion == 0 &&
        QFileInfo::exists(toQ(path + "-journal")))
        return false; // a creation that was cut off; checked again once SQLite has rolled it back
    if (!hasLog) {
        SHELFCAST_TRY(checkIdentity(header.applicationId, header.userVersion, path));
        return true;
    }
    // The newest header may stand in the write-ahead log.
    SHELFCAST_ASSIGN(const auto probe, OpenConnection::open({path, true, false}));
    std::int64_t application = 0, version = 0;
    SHELFCAST_TRY(query(probe->get(), "PRAGMA application_id", {},
                        [&](const Row& row) { application = row.integer(0); }));
    SHELFCAST_TRY(
        query(probe->get(), "PRAGMA user_version", {}, [&](const Row& row) { version = row.integer(0); }));
    SHELFCAST_TRY(checkIdentity(static_cast<std::uint32_t>(application), version, path));
    return true;
}

} // namespace

struct Database::Impl {
    std::string path;
    bool readOnly = false;
    std::unique_ptr<QLockFile> lock;
    std::shared_ptr<ConnectionPool> pool;
    std::unique_ptr<CommitMirror> mirror;
    std::string databaseId;
    std::vector<std::string> findings;
    std::mutex writeMutex;
    std::atomic<std::thread::id> writer;

    Result<void> takeLock();
    Result<void> prepare(bool isNew);
    Result<void> compareCommits();
    Result<void> mayWrite() const;
    Result<void> write(Connection& connection, const std::function<Result<void>(Connection&)>& body,
                       const JobContext& job);
};

Result<void> Database::Impl::takeLock() {
    lock = std::make_unique<QLockFile>(toQ(path + ".lock"));
    if (storage::takeLock(*lock))
        return {};
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host, application;
        lock->getLockInfo(&process, &host, &application);
        return fail(
            ErrorCode::Locked,
            "Another Shelfcast (process " + std::to_string(process) +
                ") has this database open for writing. Close it there, or open it here for reading only.",
            path);
    }
    return fail(
        ErrorCode::Io,
        "The database's folder cannot be written. Choose another folder, or open the database for reading "
        "only.",
        path);
}

Result<void> Database::Impl::prepare(bool isNew) {
    SHELFCAST_ASSIGN(Connection * connection, threadConnection(pool));
    if (readOnly) {
        std::int64_t version = 0;
        SHELFCAST_TRY(
            query(*connection, "PRAGMA user_version", {}, [&](const Row& row) { version = row.integer(0); }));
        if (version < schemaVersion())
            return fail(ErrorCode::Refused,
                        "This database has an older schema. Open it once for writing to bring it up to date.",
                        path);
    } else {
        if (isNew) {
            std::int64_t tables = 0;
            SHELFCAST_TRY(query(*connection, "SELECT count(*) FROM sqlite_schema", {},
                                [&](const Row& row) { tables = row.integer(0); }));
            if (tables > 0)
                return fail(foreignFile(path));
            QFile::remove(CommitMirror::pathFor(path));
        }
        const std::string backup = path + ".before-update";
        SHELFCAST_ASSIGN(const bool migrated, migrate(*connection, migrations(), backup));
        if (migrated && !isNew)
            findings.push_back("The database was brought up to date; a copy of the old one is kept as " +
                               backup + ".");
        SHELFCAST_TRY(useWriteAheadLog(*connection));
    }
    return compareCommits();
}

Result<void> Database::Impl::compareCommits() {
    SHELFCAST_ASSIGN(Connection * connection, threadConnection(pool));
    SHELFCAST_ASSIGN(const Meta meta, readMeta(*connection));
    databaseId = meta.databaseId;
    mirror = std::make_unique<CommitMirror>(path);
    const std::int64_t mirrored = mirror->read(databaseId).value_or(meta.commits);
    if (mirrored > meta.commits)
        findings.push_back(
            "The last " + std::to_string(mirrored - meta.commits) +
            " changes are missing from the database: its log was lost or an older copy was put in its "
            "place. Check your newest uploads, or restore the newest backup.");
    return {};
}

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const std::string& path, OpenMode mode) {
    auto impl = std::make_unique<Impl>();
    const QFileInfo file(toQ(path));
    impl->path = file.absoluteFilePath().toStdString();
    impl->readOnly = mode == OpenMode::ReadOnly;
    SHELFCAST_ASSIGN(const bool hasSchema, inspect(impl->path));
    if (impl->readOnly && !hasSchema)
        return fail(ErrorCode::NotFound, "There is no Shelfcast database here.", impl->path);
    if (!impl->readOnly) {
        if (!QDir().mkpath(file.absolutePath()))
            return fail(ErrorCode::Io,
                        "The folder for the database could not be made. Choose another folder.",
                        file.absolutePath().toStdString());
        SHELFCAST_TRY(impl->takeLock());
    }
    const bool immutable = impl->readOnly && !QFileInfo(file.absolutePath()).isWritable() &&
                           !QFileInfo::exists(toQ(impl->path + "-wal"));
    impl->pool = std::make_shared<ConnectionPool>(ConnectOptions{impl->path, impl->readOnly, immutable});
    SHELFCAST_TRY(impl->prepare(!hasSchema));
    std::unique_ptr<Database> database(new Database(std::move(impl)));
    // Written down once; this write also makes the mirror count from what is there.
    if (!database->isReadOnly())
        for (const std::string& finding : database->findings())
            SHELFCAST_TRY(database->write([&](Connection& connection) {
                return AuditRepository::append(connection, "open", "database", finding);
            }));
    return database;
}

const std::string& Database::path() const {
    return m_impl->path;
}
bool Database::isReadOnly() const {
    return m_impl->readOnly;
}
const std::vector<std::string>& Database::findings() const {
    return m_impl->findings;
}
Result<Connection*> Database::connection() {
    return threadConnection(m_impl->pool);
}

const std::string& Database::id() const {
    return m_impl->databaseId;
}

Result<void> Database::Impl::write(Connection& connection, const std::function<Result<void>(Connection&)>& body,
                                   const JobContext& job) {
    writer = std::this_thread::get_id();
    struct Release {
        std::atomic<std::thread::id>& writer;
        ~Release() { writer = std::thread::id(); }
    } release{writer};

    SHELFCAST_TRY(connection.run("BEGIN IMMEDIATE"));
    Result<void> done;
    std::int64_t commits = 0;
    try {
        const StopGuard stop(connection.handle(), job);
        done = body(connection);
        if (done && job.cancelled())
            done = cancelled();
        if (done)
            done = query(connection, "UPDATE meta SET commits = commits + 1 RETURNING commits", {},
                         [&](const Row& row) { commits = row.integer(0); })
                       .map([](int) {});
    } catch (const std::bad_alloc&) {
        done = fail(ErrorCode::Library, "There is not enough memory for this. Nothing was changed.");
    } catch (const std::exception& error) {
        done = fail(ErrorCode::Library, std::string("An unexpected error stopped this: ") + error.what() +
                                            ". Nothing was changed.");
    }
    if (done)
        done = connection.run("COMMIT");
    if (!done) {
        (void)connection.run("ROLLBACK");
        return job.cancelled() ? cancelled() : done;
    }
    mirror->write(databaseId, commits);
    return {};
}

Result<void> Database::Impl::mayWrite() const {
    if (readOnly)
        return fail(ErrorCode::Refused, "The database is open for reading only. Nothing was changed.");
    if (writer == std::this_thread::get_id())
        return fail(ErrorCode::Refused, "A change is already being written by this operation.");
    return {};
}

Result<void> Database::write(const std::function<Result<void>(Connection&)>& body, const JobContext& job) {
    SHELFCAST_TRY(m_impl->mayWrite());
    SHELFCAST_ASSIGN(Connection * connection, this->connection());
    const std::lock_guard lock(m_impl->writeMutex);
    return m_impl->write(*connection, body, job);
}

Result<void> Database::writeIfFree(const std::function<Result<void>(Connection&)>& body) {
    SHELFCAST_TRY(m_impl->mayWrite());
    SHELFCAST_ASSIGN(Connection * connection, this->connection());
    const std::unique_lock lock(m_impl->writeMutex, std::try_to_lock);
    if (!lock)
        return fail(ErrorCode::Locked, "Another change is being written. Nothing was changed.");
    return m_impl->write(*connection, body, {});
}

Result<std::int64_t> Database::dataVersion() {
    SHELFCAST_ASSIGN(Connection * connection, this->connection());
    SHELFCAST_ASSIGN(const Meta meta, readMeta(*connection));
    return meta.dataVersion;
}

} // namespace shelfcast::storage
