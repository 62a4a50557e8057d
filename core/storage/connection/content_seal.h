#pragma once

#include "storage/connection/connection.h"

#include <map>
#include <string>
#include <vector>

namespace shelfcast::storage {

/// What a table held when Shelfcast last wrote it: the number of its rows and the sum (modulo 2^64) of their
/// hashes. Unknown values (NULL) add nothing, so that a column that is added later changes nothing.
struct TableSum {
    std::int64_t rows = 0;
    std::uint64_t sum = 0;
    bool operator==(const TableSum&) const = default;
};

/// Keeps the sums of all tables in `meta`, so that a change of content past Shelfcast is seen:
/// every row that this connection inserts, changes or deletes is taken into account as it happens, and the
/// sums are written with the same commit. Every table is sealed but those that are named here:
enum class Coverage {
    Sealed,
    HashedByUpload, ///< `sales`: the sums stand in `uploads`, see RowHash
    Cache,          ///< may be emptied at any time, and is not believed without its own hash
    Own,            ///< SQLite's
};
Coverage coverageOf(const std::string& table);

class ContentSeal {
public:
    /// Watches the connection as long as this lives.
    explicit ContentSeal(sqlite3* handle);
    ~ContentSeal();
    ContentSeal(const ContentSeal&) = delete;
    ContentSeal& operator=(const ContentSeal&) = delete;

    /// Forgets what happened since the last begin(): a new transaction starts.
    void begin() { m_changes.clear(); }
    /// As part of the transaction: adds what happened to the stored sums.
    Result<void> write(Connection& connection);
    /// The same, but tables of `anew` are read whole, and the sums of tables that are `gone` forgotten.
    Result<void> write(Connection& connection, const std::vector<std::string>& anew,
                       const std::vector<std::string>& gone = {});

private:
    void changed(int operation, const char* database, const char* table);
    sqlite3* m_handle;
    std::map<std::string, TableSum, std::less<>> m_changes;
};

/// All tables of the database.
Result<std::vector<std::string>> tablesOf(Connection& connection);
/// Reads a table from its first row to its last; of `meta` all but the sums themselves.
Result<TableSum> sumOf(Connection& connection, const std::string& table);
/// The tables that do not hold what was written, each with a sentence; empty = all do.
Result<std::vector<Message>> brokenSeals(Connection& connection, const JobContext& job);

} // namespace shelfcast::storage
