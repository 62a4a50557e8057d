#include "storage/maintenance.h"

#include "storage/audit_repository.h"
#include "storage/database.h"
#include "storage/database_file.h"
#include "storage/migrations.h"
#include "storage/model_repository.h"
#include "storage/open_connection.h"
#include "storage/raw_file.h"
#include "storage/sales_row.h"

#include <QDateTime>
#include <QFileInfo>

#include <cstdio>
#include <map>

namespace shelfcast::storage {

namespace {

using Findings = std::vector<std::string>;

/// A failed check is a finding; only a stop ends the work.
Result<void> note(Findings& findings, const Result<void>& outcome) {
    if (outcome)
        return {};
    if (outcome.error().code == ErrorCode::Cancelled)
        return outcome;
    findings.push_back(outcome.error().message);
    return {};
}

Result<void> checkStructure(Connection& connection, Findings& findings) {
    SHELFCAST_TRY(note(findings, query(connection, "PRAGMA integrity_check(20)", {}, [&](const Row& row) {
                                     if (row.text(0) != "ok")
                                         findings.push_back("The database file is damaged: " + row.text(0) +
                                                            ".");
                                 }).map([](int) {})));
    std::map<std::string, int> broken;
    SHELFCAST_TRY(note(findings, query(connection, "PRAGMA foreign_key_check", {}, [&](const Row& row) {
                                     ++broken[row.text(0)];
                                 }).map([](int) {})));
    for (const auto& [table, rows] : broken)
        findings.push_back(std::to_string(rows) + " rows of the table " + table +
                           " refer to something that is gone.");
    return {};
}

Result<void> checkRowHashes(Connection& connection, Findings& findings) {
    struct Sum {
        std::uint64_t hash = 0;
        std::int64_t rows = 0;
    };
    std::map<std::int64_t, Sum> found;
    for (const std::string table : {"sales", "shadowed_sales"}) {
        SHELFCAST_ASSIGN(Statement rows,
                         Statement::prepare(connection.handle(),
                                            std::string("SELECT ") + salesColumns + " FROM " + table));
        for (;;) {
            SHELFCAST_ASSIGN(const bool isRow, rows.step());
            if (!isRow)
                break;
            std::array<double, salesNumbers> number{};
            for (int i = 0; i < salesNumbers; ++i)
                number[static_cast<std::size_t>(i)] = rows.real(4 + i);
            Sum& sum = found[rows.integer(3)];
            sum.hash +=
                RowHash::of(rows.integer(0), rows.integer(1), rows.integer(2), number,
                            rows.isNull(11) ? -1 : rows.integer(11), rows.isNull(12) ? -1 : rows.integer(12));
            ++sum.rows;
        }
    }
    SHELFCAST_TRY(query(
        connection, "SELECT id, file_name, stored_rows, row_hash FROM uploads", {}, [&](const Row& row) {
            const Sum sum = found[row.integer(0)];
            if (sum.rows != row.integer(2) || sum.hash != static_cast<std::uint64_t>(row.integer(3)))
                findings.push_back("The sales of upload " + std::to_string(row.integer(0)) + " (" +
                                   row.text(1) +
                                   ") are not what was imported. Take it back and import the file again.");
            found.erase(row.integer(0));
        }));
    if (!found.empty())
        findings.push_back("There are sales that belong to no upload.");
    return {};
}

Result<void> checkRawFiles(Connection& connection, Findings& findings, const JobContext& job) {
    std::vector<std::int64_t> uploads;
    SHELFCAST_TRY(query(connection, "SELECT id FROM uploads WHERE raw_bytes > 0", {},
                        [&](const Row& row) { uploads.push_back(row.integer(0)); }));
    for (const std::int64_t upload : uploads)
        SHELFCAST_TRY(
            note(findings, readRawFile(
                               connection, upload, [](const QByteArray&) { return Result<void>(); }, job)));
    return {};
}

Result<void> checkModels(Database& database, Connection& connection, Findings& findings,
                         const JobContext& job) {
    const ModelRepository models(database);
    SHELFCAST_ASSIGN(const auto list, models.list());
    for (const ModelInfo& model : list) {
        if (job.cancelled())
            return cancelled();
        SHELFCAST_TRY(note(findings, models.loadBlob(model.id).map([](const std::string&) {})));
    }
    SHELFCAST_TRY(query(
        connection,
        "SELECT store, sum(state = 'active') FROM models GROUP BY store HAVING sum(state = 'active') > 1 "
        "OR (sum(state = 'active') = 0 AND sum(state = 'retired') > 0)",
        {}, [&](const Row& row) {
            findings.push_back("Store " + row.text(0) + " has " + std::to_string(row.integer(1)) +
                               " active models instead of one. Promote the one to use.");
        }));
    return {};
}

/// Reads a file that is said to be a backup from its first byte to its last.
Result<void> checkBackup(const std::string& path) {
    SHELFCAST_ASSIGN(const auto database, Database::open(path, OpenMode::ReadOnly));
    SHELFCAST_ASSIGN(Connection * connection, database->connection());
    Findings findings;
    SHELFCAST_TRY(checkStructure(*connection, findings));
    SHELFCAST_TRY(checkRowHashes(*connection, findings));
    if (!findings.empty())
        return fail(ErrorCode::Corrupt, "This backup is damaged and cannot be used: " + findings.front(),
                    path);
    return {};
}

void removeBeside(const QString& path) {
    for (const char* suffix : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Result<std::vector<std::string>> Maintenance::check(const JobContext& job) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    Findings findings = m_database.findings();
    const StopGuard stop(connection->handle(), job);
    const auto stage = [&](const char* name, double fraction, const Result<void>& outcome) -> Result<void> {
        job.report(name, fraction);
        return note(findings, outcome);
    };
    job.report("Checking the file", 0);
    SHELFCAST_TRY(stage("Checking the sales", 0.4, checkStructure(*connection, findings)));
    SHELFCAST_TRY(stage("Checking the kept files", 0.6, checkRowHashes(*connection, findings)));
    SHELFCAST_TRY(stage("Checking the models", 0.8, checkRawFiles(*connection, findings, job)));
    SHELFCAST_TRY(stage("Checking the audit", 0.9, checkModels(m_database, *connection, findings, job)));
    SHELFCAST_TRY(stage("Done", 1.0, AuditRepository(m_database).verify()));
    return findings;
}

Result<void> Maintenance::backup(const std::string& path, const JobContext& job) const {
    SHELFCAST_ASSIGN(Connection * connection, m_database.connection());
    if (QFileInfo(toQ(path)).absoluteFilePath().toStdString() == m_database.path())
        return fail(ErrorCode::InvalidArgument, "The backup must be another file than the database itself.",
                    path);
    const std::string part = path + ".part";
    const QString partFile = toQ(part);
    const auto giveUp = [&](Error error) {
        QFile::remove(partFile);
        removeBeside(partFile);
        return fail(std::move(error));
    };
    QFile::remove(partFile);
    job.report("Writing the backup", 0.1);
    {
        const StopGuard stop(connection->handle(), job);
        if (auto written = execute(*connection, "VACUUM INTO ?", {part}); !written)
            return giveUp(std::move(written.error()));
    }
    job.report("Checking the backup", 0.6);
    if (auto sound = checkBackup(part); !sound)
        return giveUp(std::move(sound.error()));
    removeBeside(partFile);
    if (job.cancelled())
        return giveUp(cancelled().value());
    if (auto synced = syncFile(partFile); !synced)
        return giveUp(std::move(synced.error()));
    if (std::rename(QFile::encodeName(partFile).constData(), QFile::encodeName(toQ(path)).constData()) != 0)
        return giveUp(
            {ErrorCode::Io, "The backup could not be put in its place. The file there is unchanged.", path});
    return syncFolderOf(toQ(path));
}

Result<std::string> Maintenance::restore(const std::string& backupPath, const std::string& databasePath,
                                         const JobContext& job) {
    const QString target = toQ(databasePath), part = target + QStringLiteral(".restore");
    SHELFCAST_TRY(checkBackup(backupPath));
    QLockFile lock(target + QStringLiteral(".lock"));
    if (!takeLock(lock))
        return fail(ErrorCode::Locked, "The database is open in another Shelfcast. Close it there first.",
                    databasePath);
    QFile::remove(part);
    const auto giveUp = [&](Error error) {
        QFile::remove(part);
        return fail(std::move(error));
    };
    job.report("Copying the backup", 0.3);
    if (!QFile::copy(toQ(backupPath), part))
        return giveUp(
            {ErrorCode::Io, "The backup could not be copied. The database is as it was.", databasePath});
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (auto synced = syncFile(part); !synced)
        return giveUp(std::move(synced.error()));
    if (job.cancelled())
        return giveUp(cancelled().value());
    std::string kept;
    if (QFileInfo::exists(target)) {
        const QString old = target + QStringLiteral(".before-restore-") +
                            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        // The log goes with its database: together they are the old state.
        if (QFileInfo::exists(target + QStringLiteral("-wal")))
            QFile::rename(target + QStringLiteral("-wal"), old + QStringLiteral("-wal"));
        if (!QFile::rename(target, old))
            return giveUp({ErrorCode::Io, "The present database could not be set aside; it is as it was.",
                           databasePath});
        kept = old.toStdString();
    }
    removeBeside(target);
    QFile::remove(CommitMirror::pathFor(databasePath));
    if (!QFile::rename(part, target))
        return giveUp({ErrorCode::Io,
                       "The backup could not be put in its place. The old database is kept as " + kept + ".",
                       databasePath});
    SHELFCAST_TRY(syncFolderOf(target));
    return kept;
}

} // namespace shelfcast::storage
