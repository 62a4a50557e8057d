#include "storage/migrations.h"

#include "storage/schema_v1.h"
#include "storage/schema_v2.h"
#include "storage/schema_v3.h"
#include "storage/schema_v4.h"
#include "storage/schema_v5.h"
#include "storage/schema_v6.h"

#include <QFile>
#include <QUuid>

namespace shelfcast::storage {

std::span<const Migration> migrations() {
    static constexpr Migration steps[] = {{1, schemaV1}, {2, schemaV2}, {3, schemaV3},
                                          {4, schemaV4}, {5, schemaV5}, {6, schemaV6}};
    return steps;
}

int schemaVersion() {
    return migrations().back().version;
}

Result<bool> migrate(Connection& connection, std::span<const Migration> steps,
                     const std::string& backupPath) {
    int present = 0;
    SHELFCAST_TRY(query(connection, "PRAGMA user_version", {},
                        [&](const Row& row) { present = static_cast<int>(row.integer(0)); }));
    if (present >= steps.back().version)
        return false;
    if (present > 0) {
        const std::string temporary = backupPath + ".part";
        QFile::remove(toQ(temporary));
        SHELFCAST_TRY(execute(connection, "VACUUM INTO ?", {temporary}));
        QFile::remove(toQ(backupPath));
        if (!QFile::rename(toQ(temporary), toQ(backupPath)))
            return fail(
                ErrorCode::Io,
                "The copy that is made before the database is brought up to date could not be written. "
                "Nothing was changed.",
                backupPath);
    }
    for (const Migration& step : steps) {
        if (step.version <= present)
            continue;
        SHELFCAST_TRY(connection.run("BEGIN IMMEDIATE"));
        auto done = connection.run(step.sql);
        if (done && present == 0 && step.version == 1) {
            const auto identity = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
            done = connection.run("PRAGMA application_id = " + std::to_string(applicationId));
            if (done)
                done = execute(connection,
                               "INSERT INTO meta (id, database_id, created_at, commits, data_version, "
                               "audit_entries, audit_head) VALUES (1, ?, ?, 0, 1, 0, '')",
                               {identity, nowUtc()})
                           .map([](std::int64_t) {});
        }
        if (done)
            done = connection.run("PRAGMA user_version = " + std::to_string(step.version));
        if (done)
            done = connection.run("COMMIT");
        if (!done) {
            (void)connection.run("ROLLBACK");
            return fail(std::move(done.error())
                            .wrap("The database could not be brought to schema " +
                                  std::to_string(step.version) +
                                  ". It is as it was before; a copy is kept beside it."));
        }
        present = step.version;
    }
    return true;
}

} // namespace shelfcast::storage
