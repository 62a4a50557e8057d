#pragma once

#include "base/job_context.h"
#include "storage/connection/connection.h"
#include "storage/connection/content_seal.h"
#include "storage/file/audit_repository.h"
#include "storage/salvage/page_rows.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace shelfcast::storage {

/// Where each row of a table stands and of what kind its values are, as this version makes it.
struct TableLayout {
    struct Column {
        std::string name;
        StoredValue::Kind kind = StoredValue::Kind::Null; ///< Null: anything
        bool required = false;
        StoredValue fallback; ///< of rows that are older than the column
    };
    std::string name;
    bool hasNumbers = true;      ///< rows have numbers (rowid)
    int numberColumn = -1;       ///< shown as this column
    std::vector<Column> columns; ///< in the order in which a row stores them
    std::size_t least = 0;       ///< as many values as every row has

    bool fits(const TreePage& page) const { return page.isTable == hasNumbers; }
    bool fits(const StoredRow& row) const;
};
/// version: the schema of the file that is to be read.
Result<std::vector<TableLayout>> tableLayouts(Connection& connection, std::uint32_t version);

/// What was read of a damaged database besides the rows that went into the new one.
struct SalvagedRows {
    std::map<std::string, std::int64_t> rows; ///< by table
    std::vector<StoredValue> meta;            ///< empty: not found
    std::vector<AuditEntry> audit;
    std::int64_t lastOrder = 0; ///< numbers of purchase orders are never used twice
    std::int64_t broken = 0;    ///< rows that are there and cannot be read
};

/// As part of a transaction of a new and empty database, without foreign keys: all rows that can be read.
/// Those of `meta` and of the audit are returned instead.
Result<SalvagedRows> salvageRows(PageFile& file, Connection& connection, const JobContext& job);

} // namespace shelfcast::storage
