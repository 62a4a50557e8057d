#pragma once

#include "io/sheets/file_kind.h"
#include "io/text/row_source.h"

#include <QString>

#include <string>
#include <vector>

namespace shelfcast::io {

/// Names of the sheets of a workbook, in its order. Errors: InvalidData, Refused, Io.
Result<std::vector<std::string>> listSheets(const QString& path, FileKind kind);
/// The rows of one sheet, column A first, numbered as in the sheet.
Result<std::unique_ptr<RowSource>> openSheet(const QString& path, FileKind kind, const std::string& sheet);

/// A sheet that goes on where another one ends: its rows but for those of its header.
struct SheetPart {
    std::string sheet;
    std::size_t skipRows = 0;
};
/// The rows of `first`, then those of the others; the numbers of the rows go on.
Result<std::unique_ptr<RowSource>> openSheets(const QString& path, FileKind kind, const std::string& first,
                                              std::vector<SheetPart> others);

} // namespace shelfcast::io
