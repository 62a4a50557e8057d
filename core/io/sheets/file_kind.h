#pragma once

#include "base/result.h"

#include <QString>

#include <string>

namespace shelfcast::io {

/// Formats that can be read. Everything else is refused by its name.
enum class FileKind {
    Text,
    Xlsx,
    Xls,
    Ods,
    Html,          ///< a web page with tables, often called .xls
    XmlSpreadsheet ///< of Excel 2003, often called .xls
};

/// Looks at the first bytes (never at the name). Errors name what the file is and what to do instead:
/// NotFound, Io (directory, unreadable), InvalidData (empty), Refused (Git LFS pointer, PDF, picture,
/// archive, encrypted workbook, database, program …).
Result<FileKind> detectFileKind(const QString& path);

} // namespace shelfcast::io
