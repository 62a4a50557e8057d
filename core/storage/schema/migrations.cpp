#include "storage/schema/migrations.h"

#include "base/file_system.h"
#include "base/message_ids.h"
#include "storage/connection/content_seal.h"
#include "storage/schema/schema_v1.h"
#include "storage/schema/schema_v10.h"
#include "storage/schema/schema_v11.h"
#include "storage/schema/schema_v12.h"
#include "storage/schema/schema_v13.h"
#include "storage/schema/schema_v14.h"
#include "storage/schema/schema_v15.h"
#include "storage/schema/schema_v16.h"
#include "storage/schema/schema_v2.h"
#include "storage/schema/schema_v3.h"
#include "storage/schema/schema_v4.h"
#include "storage/schema/schema_v5.h"
#include "storage/schema/schema_v6.h"
#include "storage/schema/schema_v7.h"
#include "storage/schema/schema_v8.h"
#include "storage/schema/schema_v9.h"

#include <QUuid>

#include <map>
#include <sqlite3.h>

namespace shelfcast::storage {

std::span<const Migration> migrations() {
    static constexpr Migration steps[] = {{1, schemaV1},   {2, schemaV2},   {3, schemaV3},   {4, schemaV4},
                                          {5, schemaV5},   {6, schemaV6},   {7, schemaV7},   {8, schemaV8},
                                          {9, schemaV9},   {10, schemaV10}, {11, schemaV11}, {12, schemaV12},
                                          {13, schemaV13}, {14, schemaV14}, {15, schemaV15}, {16, schemaV16}};
    return steps;
}

int schemaVersion() {
    return migrations().back().version;
}

namespace {

/// The statements of a step, one by one.
std::vector<std::string> statementsOf(const std::string& sql) {
    std::vector<std::string> statements;
    std::string one;
    for (const char c : sql) {
        one.push_back(c);
        if (c == ';' && sqlite3_complete(one.c_str()))
            statements.push_back(std::exchange(one, {}));
    }
    if (one.find_first_not_of(" \n\t\r") != std::string::npos)
        statements.push_back(one);
    return statements;
}

/// What is there already is not made again: the number of the schema alone may have been lost.
Result<void> applyStep(Connection& connection, const std::string& sql) {
    for (const std::string& statement : statementsOf(sql)) {
        char* text = nullptr;
        const int code = sqlite3_exec(connection.handle(), statement.c_str(), nullptr, nullptr, &text);
        const std::string message = text ? text : "";
        sqlite3_free(text);
        const bool isThere = code == SQLITE_ERROR && (message.ends_with(" already exists") ||
                                                      message.starts_with("duplicate column name"));
        if (code != SQLITE_OK && !isThere)
            return fail(databaseError(connection.handle()));
    }
    return {};
}

using TableStatements = std::map<std::string, std::string>;

Result<TableStatements> tableStatements(Connection& connection) {
    TableStatements tables;
    SHELFCAST_TRY(query(connection, "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE type = 'table'",
                        {}, [&](const Row& row) { tables[row.text(0)] = row.text(1); }));
    return tables;
}

/// Values that a column's default gives to older rows are written into them, so that they stand there.
Result<void> writeDefaults(Connection& connection, const std::string& table) {
    std::string sets;
    SHELFCAST_TRY(query(
        connection, "SELECT name FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL AND pk = 0", {table},
        [&](const Row& row) { sets += (sets.empty() ? "" : ", ") + row.text(0) + " = " + row.text(0); }));
    return sets.empty() ? Result<void>() : connection.run("UPDATE " + table + " SET " + sets);
}

/// As part of the transaction of a step: the sums of the tables that it made or changed.
Result<void> sealAfter(Connection& connection, const TableStatements& before, bool hasSeals, bool all) {
    SHELFCAST_ASSIGN(const TableStatements after, tableStatements(connection));
    if (!hasSeals || !connection.seal())
        return {};
    if (all)
        SHELFCAST_TRY(execute(connection, "UPDATE meta SET seals = NULL"));
    std::vector<std::string> anew, gone;
    for (const auto& [table, sql] : after) {
        const auto old = before.find(table);
        if (coverageOf(table) != Coverage::Sealed || (!all && old != before.end() && old->second == sql))
            continue;
        if (old != before.end() && old->second != sql)
            SHELFCAST_TRY(writeDefaults(connection, table));
        anew.push_back(table);
    }
    for (const auto& [table, sql] : before)
        if (!after.contains(table))
            gone.push_back(table);
    return connection.seal()->write(connection, anew, gone);
}

Result<void> nameDatabase(Connection& connection) {
    const auto identity = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    SHELFCAST_TRY(connection.run("PRAGMA application_id = " + std::to_string(applicationId)));
    return execute(connection,
                   "INSERT INTO meta (id, database_id, created_at, commits, data_version, "
                   "audit_entries, audit_head) VALUES (1, ?, ?, 0, 1, 0, '')",
                   {identity, nowUtc()})
        .map([](std::int64_t) {});
}

Result<void> runStep(Connection& connection, const Migration& step, bool isNew, bool sealAll) {
    SHELFCAST_ASSIGN(const TableStatements before, tableStatements(connection));
    if (connection.seal())
        connection.seal()->begin();
    SHELFCAST_TRY(applyStep(connection, step.sql));
    if (isNew)
        SHELFCAST_TRY(nameDatabase(connection));
    SHELFCAST_TRY(sealAfter(connection, before, step.version >= firstSealedSchema, sealAll));
    SHELFCAST_TRY(connection.run("PRAGMA user_version = " + std::to_string(step.version)));
    return connection.run("COMMIT");
}

/// A copy of the database as it is, complete before it stands at `path`.
Result<void> copyBefore(Connection& connection, const std::string& path) {
    auto part = files::Part::make(path, files::Part::Rights::OwnerOnly);
    Result<void> done = part ? Result<void>() : fail(part.error());
    if (done)
        done = execute(connection, "VACUUM INTO ?", {part->path()}).map([](std::int64_t) {});
    if (done)
        done = part->putInPlace();
    if (!done)
        return fail(std::move(done.error())
                        .wrap(Message("The copy that is made before the database is brought up to date could "
                                      "not be written. ") +
                              MessageId::NothingWasChanged));
    return {};
}

} // namespace

Result<bool> migrate(Connection& connection, std::span<const Migration> steps, const std::string& backupPath,
                     std::vector<Message>* broken) {
    int present = 0;
    SHELFCAST_TRY(query(connection, "PRAGMA user_version", {},
                        [&](const Row& row) { present = static_cast<int>(row.integer(0)); }));
    if (present >= steps.back().version)
        return false;
    if (present > 0 && !backupPath.empty())
        SHELFCAST_TRY(copyBefore(connection, backupPath));
    if (present >= firstSealedSchema && broken) {
        SHELFCAST_ASSIGN(*broken, brokenSeals(connection, {}));
    }
    for (const Migration& step : steps) {
        if (step.version <= present)
            continue;
        SHELFCAST_TRY(connection.run("BEGIN IMMEDIATE"));
        const bool isNew = present == 0 && step.version == 1;
        if (auto done = runStep(connection, step, isNew, step.version == firstSealedSchema); !done) {
            (void)connection.run("ROLLBACK");
            return fail(std::move(done.error())
                            .wrap("The database could not be brought to schema " +
                                  std::to_string(step.version) + ". It is as it was before" +
                                  (backupPath.empty() ? "." : "; a copy is kept beside it.")));
        }
        present = step.version;
    }
    return true;
}

} // namespace shelfcast::storage
