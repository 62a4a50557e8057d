#pragma once

#include "io/sheets/sheet_rows.h"
#include "io/sheets/xml_pull.h"
#include "io/sheets/zip_archive.h"

#include <QString>

#include <vector>

namespace shelfcast::io {

/// Sheets and rows of an OpenDocument spreadsheet (LibreOffice), streamed.
Result<std::vector<std::string>> odsSheets(const QString& path);
Result<std::unique_ptr<RowSource>> openOdsSheet(const QString& path, const std::string& sheet);

} // namespace shelfcast::io
