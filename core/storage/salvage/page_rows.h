#pragma once

#include "storage/salvage/page_file.h"

#include <functional>
#include <optional>
#include <vector>

namespace shelfcast::storage {

/// A value as it stands in a row (SQLite file format, section 2.1).
struct StoredValue {
    enum class Kind { Null, Integer, Real, Text, Blob };
    Kind kind = Kind::Null;
    std::int64_t integer = 0;
    double real = 0;
    QByteArray bytes;
    bool isNull() const { return kind == Kind::Null; }
};

struct StoredRow {
    std::int64_t rowid = 0; ///< of tables that have one
    std::vector<StoredValue> values;
};

/// What a page of a tree holds. Whatever is not whole is left out and counted.
struct TreePage {
    bool isTable = false; ///< rows have numbers; else the page is of an index or of a table without them
    bool isLeaf = false;
    std::vector<std::uint32_t> children; ///< of inner pages
    std::vector<StoredRow> rows;
    std::vector<std::uint32_t> overflow; ///< pages that rows of this one go on in
    int broken = 0;                      ///< rows that cannot be read
};

/// Reads one page; nullopt where it is none of a tree. Never reads outside of the file, and no row is longer
/// than it.
std::optional<TreePage> readTreePage(PageFile& file, std::uint32_t number);

} // namespace shelfcast::storage
