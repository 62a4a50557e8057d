#pragma once

#include "io/sheets/sheet_rows.h"

#include <QString>

#include <vector>

namespace shelfcast::io {

/// Sheets and rows of a workbook of Excel 97-2003, through libfreexl (which reads the whole file into memory;
/// such sheets have at most 65,536 rows).
Result<std::vector<std::string>> xlsSheets(const QString& path);
Result<std::unique_ptr<RowSource>> openXlsSheet(const QString& path, const std::string& sheet);

} // namespace shelfcast::io
