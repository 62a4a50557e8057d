#pragma once

#include "io/sheet_rows.h"
#include "io/xml_pull.h"
#include "io/zip_archive.h"

#include <QString>

#include <vector>

namespace shelfcast::io {

/// Sheets and rows of an OpenDocument spreadsheet (LibreOffice), streamed.
Result<std::vector<std::string>> odsSheets(const QString& path);
Result<std::unique_ptr<RowSource>> openOdsSheet(const QString& path, const std::string& sheet);

} // namespace shelfcast::io
