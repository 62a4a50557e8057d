#include "storage/connection/content_seal.h"

#include "base/message_ids.h"
#include "storage/connection/row_bits.h"

#include <algorithm>
#include <cstring>
#include <sstream>

#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK // declares the hook; configuring has made sure that the library has it
#endif
#include <sqlite3.h>

namespace shelfcast::storage {

namespace {

std::uint64_t valueHash(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return bitsOf(static_cast<std::int64_t>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return bitsOf(sqlite3_value_double(value));
    case SQLITE_TEXT: {
        const auto* text = sqlite3_value_text(value);
        return bitsOf(text, static_cast<std::size_t>(sqlite3_value_bytes(value)), 3);
    }
    case SQLITE_BLOB: {
        const auto* bytes = sqlite3_value_blob(value);
        return bitsOf(bytes, static_cast<std::size_t>(sqlite3_value_bytes(value)), 4);
    }
    default:
        return 0;
    }
}

/// One row; `valueAt` gives the value of a column.
template <typename ValueAt>
std::uint64_t rowHash(int columns, int skipped, const ValueAt& valueAt) {
    std::uint64_t sum = 0;
    for (int column = 0; column < columns; ++column)
        if (sqlite3_value* value = valueAt(column);
            value && column != skipped && sqlite3_value_type(value) != SQLITE_NULL)
            sum += mixBits(valueHash(value) ^ mixBits(static_cast<std::uint64_t>(column) + 1));
    return mixBits(sum);
}

/// Where the sums themselves stand.
constexpr int columnOfSums = 7;
int skippedColumn(std::string_view table) {
    return table == "meta" ? columnOfSums : -1;
}

using Sums = std::map<std::string, TableSum>;

Result<Sums> readSums(Connection& connection) {
    std::string text;
    SHELFCAST_TRY(
        query(connection, "SELECT seals FROM meta", {}, [&](const Row& row) { text = row.text(0); }));
    Sums sums;
    std::istringstream lines(text);
    std::string table;
    for (TableSum sum; lines >> table >> sum.rows >> sum.sum;)
        sums[table] = sum;
    return sums;
}

Result<void> storeSums(Connection& connection, const Sums& sums) {
    std::string text;
    for (const auto& [table, sum] : sums)
        text += table + ' ' + std::to_string(sum.rows) + ' ' + std::to_string(sum.sum) + '\n';
    return execute(connection, "UPDATE meta SET seals = ?", {text}).map([](std::int64_t) {});
}

const std::string sequences = "sqlite_sequence"; ///< the last number of each kind of paper

} // namespace

Coverage coverageOf(const std::string& table) {
    if (table == "sales")
        return Coverage::HashedByUpload;
    if (table == "forecast_cache")
        return Coverage::Cache;
    if (table == sequences)
        return Coverage::Sealed;
    return table.starts_with("sqlite_") ? Coverage::Own : Coverage::Sealed;
}

ContentSeal::ContentSeal(sqlite3* handle) : m_handle(handle) {
    sqlite3_preupdate_hook(
        m_handle,
        [](void* self, sqlite3*, int operation, const char* database, const char* table, sqlite3_int64,
           sqlite3_int64) { static_cast<ContentSeal*>(self)->changed(operation, database, table); },
        this);
}

ContentSeal::~ContentSeal() {
    sqlite3_preupdate_hook(m_handle, nullptr, nullptr);
}

void ContentSeal::changed(int operation, const char* database, const char* table) {
    if (std::strcmp(table, "sales") == 0 || std::strcmp(database, "main") != 0)
        return;
    auto found = m_changes.find(std::string_view(table));
    if (found == m_changes.end()) {
        if (coverageOf(table) != Coverage::Sealed)
            return;
        found = m_changes.emplace(table, TableSum{}).first;
    }
    TableSum& sum = found->second;
    const int columns = sqlite3_preupdate_count(m_handle), skipped = skippedColumn(table);
    const auto old = [this](int column) {
        sqlite3_value* value = nullptr;
        sqlite3_preupdate_old(m_handle, column, &value);
        return value;
    };
    const auto now = [this](int column) {
        sqlite3_value* value = nullptr;
        sqlite3_preupdate_new(m_handle, column, &value);
        return value;
    };
    if (operation != SQLITE_INSERT) {
        sum.sum -= rowHash(columns, skipped, old);
        --sum.rows;
    }
    if (operation != SQLITE_DELETE) {
        sum.sum += rowHash(columns, skipped, now);
        ++sum.rows;
    }
}

Result<void> ContentSeal::write(Connection& connection) {
    return write(connection, {});
}

Result<void> ContentSeal::write(Connection& connection, const std::vector<std::string>& anew,
                                const std::vector<std::string>& gone) {
    SHELFCAST_ASSIGN(Sums sums, readSums(connection));
    for (const auto& [table, change] : std::exchange(m_changes, {})) {
        TableSum& sum = sums[table];
        sum.rows += change.rows;
        sum.sum += change.sum;
    }
    for (const std::string& table : anew) {
        SHELFCAST_ASSIGN(sums[table], sumOf(connection, table));
    }
    for (const std::string& table : gone)
        sums.erase(table);
    if (sums.contains(sequences)) {
        SHELFCAST_ASSIGN(sums[sequences], sumOf(connection, sequences));
    }
    SHELFCAST_TRY(storeSums(connection, sums));
    m_changes.clear(); // the sums themselves are none of the content
    return {};
}

Result<std::vector<std::string>> tablesOf(Connection& connection) {
    std::vector<std::string> tables;
    SHELFCAST_TRY(query(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", {},
                        [&](const Row& row) { tables.push_back(row.text(0)); }));
    return tables;
}

Result<TableSum> sumOf(Connection& connection, const std::string& table) {
    sqlite3_stmt* statement = nullptr;
    std::string quoted;
    for (const char c : table)
        quoted.append(c == '"' ? 2 : 1, c);
    const std::string sql = "SELECT * FROM main.\"" + quoted + "\"";
    if (sqlite3_prepare_v2(connection.handle(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        return fail(databaseError(connection.handle()));
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owner(statement, sqlite3_finalize);
    const int columns = sqlite3_column_count(statement), skipped = skippedColumn(table);
    TableSum sum;
    int code = SQLITE_DONE;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        sum.sum +=
            rowHash(columns, skipped, [&](int column) { return sqlite3_column_value(statement, column); });
        ++sum.rows;
    }
    if (code != SQLITE_DONE)
        return fail(databaseError(connection.handle()));
    return sum;
}

Result<std::vector<Message>> brokenSeals(Connection& connection, const JobContext& job) {
    SHELFCAST_ASSIGN(const auto stored, readSums(connection));
    SHELFCAST_ASSIGN(const auto tables, tablesOf(connection));
    std::vector<Message> sentences;
    for (const std::string& table : tables) {
        if (coverageOf(table) != Coverage::Sealed)
            continue;
        if (job.cancelled())
            return cancelled();
        const auto sum = sumOf(connection, table);
        if (!sum) {
            sentences.push_back("The table " + table + " cannot be read to its end: " + sum.error().message);
            continue;
        }
        const auto known = stored.find(table);
        const TableSum expected = known == stored.end() ? TableSum{} : known->second;
        if (*sum == expected)
            continue;
        const std::int64_t more = sum->rows - expected.rows;
        sentences.push_back(
            "The table " + table + " was changed from outside: " +
            (more > 0   ? std::to_string(more) + " rows were added"
             : more < 0 ? std::to_string(-more) + " rows are gone"
                        : "its " + std::to_string(sum->rows) + " rows are not what Shelfcast wrote") +
            ". Restore the newest backup, or check what it shows and acknowledge it.");
    }
    for (const auto& [table, sum] : stored)
        if (std::find(tables.begin(), tables.end(), table) == tables.end())
            sentences.push_back(Message("The table " + table + " is missing. ") +
                                MessageId::RestoreTheNewestBackup);
    return sentences;
}

} // namespace shelfcast::storage
