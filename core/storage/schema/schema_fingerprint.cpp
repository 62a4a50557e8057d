#include "storage/schema/schema_fingerprint.h"

#include "base/message_ids.h"
#include "storage/schema/migrations.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>
#include <memory>
#include <sqlite3.h>

namespace shelfcast::storage {

namespace {

/// "the table sales" -> its statement without what SQLite leaves to taste.
using Schema = std::map<std::string, std::string>;

std::string withoutSpace(std::string_view sql) {
    std::string text;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        if (sql.substr(i, 2) == "--") { // a comment ends with its line
            i = std::min(sql.find('\n', i), sql.size());
            continue;
        }
        const char c = sql[i];
        if (c != ' ' && c != '\n' && c != '\t' && c != '\r')
            text.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return text;
}

/// Columns and constraints of a table in one order: a column that was taken out and put back stands at the
/// end.
std::string inOneOrder(const std::string& sql) {
    const auto open = sql.find('('), close = sql.rfind(')');
    if (open == std::string::npos || close == std::string::npos || close < open)
        return sql;
    std::vector<std::string> parts(1);
    int depth = 0;
    for (std::size_t i = open + 1; i < close; ++i) {
        depth += sql[i] == '(' ? 1 : sql[i] == ')' ? -1 : 0;
        if (sql[i] == ',' && depth == 0)
            parts.emplace_back();
        else
            parts.back().push_back(sql[i]);
    }
    std::sort(parts.begin(), parts.end());
    std::string text = sql.substr(0, open);
    for (const std::string& part : parts)
        text += "," + part;
    return text + sql.substr(close);
}

Result<Schema> schemaOf(sqlite3* handle) {
    SHELFCAST_ASSIGN(
        Statement rows,
        Statement::prepare(handle, "SELECT type, name, coalesce(sql, ''), tbl_name FROM sqlite_schema"));
    Schema schema;
    for (;;) {
        SHELFCAST_ASSIGN(const bool isRow, rows.step());
        if (!isRow)
            return schema;
        const std::string type = rows.text(0), name = rows.text(1);
        if (name.starts_with("sqlite_stat"))
            continue;
        schema["the " + type + " " + name +
               (type == "index" || type == "trigger" ? " of the table " + rows.text(3) : "")] =
            type == "table" ? inOneOrder(withoutSpace(rows.text(2))) : withoutSpace(rows.text(2));
    }
}

Result<Schema> expectedSchema() {
    sqlite3* handle = nullptr;
    const int opened =
        sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> owner(handle, sqlite3_close);
    if (opened != SQLITE_OK)
        return fail(databaseError(opened, "a database in memory"));
    for (const Migration& step : migrations())
        if (sqlite3_exec(handle, step.sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            return fail(databaseError(handle));
    return schemaOf(handle);
}

} // namespace

Result<std::vector<Message>> schemaDifferences(Connection& connection) {
    SHELFCAST_ASSIGN(const Schema expected, expectedSchema());
    SHELFCAST_ASSIGN(const Schema found, schemaOf(connection.handle()));
    std::vector<Message> sentences;
    const std::string fromOutside = "The database's structure was changed from outside: ";
    for (const auto& [what, sql] : expected) {
        const auto there = found.find(what);
        if (there == found.end())
            sentences.push_back(Message(fromOutside + what + " is missing. ") +
                                MessageId::RestoreTheNewestBackup);
        else if (there->second != sql)
            sentences.push_back(Message(fromOutside + what + " is not as Shelfcast makes it. ") +
                                MessageId::RestoreTheNewestBackup);
    }
    for (const auto& [what, sql] : found)
        if (!expected.contains(what))
            sentences.push_back(Message(fromOutside + what + " is not Shelfcast's. ") +
                                MessageId::RestoreTheNewestBackup);
    return sentences;
}

Result<std::string> schemaFingerprint(Connection& connection) {
    SHELFCAST_ASSIGN(const Schema found, schemaOf(connection.handle()));
    std::string text;
    SHELFCAST_TRY(query(connection, "PRAGMA user_version", {},
                        [&](const Row& row) { text = "schema " + std::to_string(row.integer(0)) + "\n"; }));
    for (const auto& [what, sql] : found)
        text += QCryptographicHash::hash(QByteArray::fromStdString(sql), QCryptographicHash::Sha256)
                    .toHex()
                    .left(16)
                    .toStdString() +
                "  " + what.substr(4) + "\n"; // without "the "
    return text;
}

} // namespace shelfcast::storage
