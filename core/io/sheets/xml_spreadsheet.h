#pragma once

#include "io/text/row_source.h"

#include <QString>

#include <vector>

namespace shelfcast::io {

/// Sheets and rows of an XML spreadsheet of Excel 2003 (SpreadsheetML), streamed. Such files are often called
/// .xls.
Result<std::vector<std::string>> xmlSpreadsheetSheets(const QString& path);
Result<std::unique_ptr<RowSource>> openXmlSpreadsheet(const QString& path, const std::string& sheet);

} // namespace shelfcast::io
