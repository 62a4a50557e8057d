#pragma once

#include "io/text/row_source.h"

#include <QString>

#include <vector>

namespace shelfcast::io {

/// Tables of a web page, which many shops' systems save under the name of a workbook: "Table 1", "Table 2" …
/// in the order in which they end (of nested tables the inner one first); those without rows do not count.
/// Errors: Io, InvalidData (no table), Refused (larger than such a file can be).
Result<std::vector<std::string>> htmlTables(const QString& path);
Result<std::unique_ptr<RowSource>> openHtmlTable(const QString& path, const std::string& table);

} // namespace shelfcast::io
