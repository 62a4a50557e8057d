#include "io/spreadsheet.h"

namespace shelfcast::io {

Result<std::vector<std::string>> listSheets(const QString&, FileKind) {
    return fail(ErrorCode::Refused,
                "This version cannot read workbooks. Save the sheet as CSV and import that.");
}

Result<std::unique_ptr<RowSource>> openSheet(const QString&, FileKind, const std::string&) {
    return fail(ErrorCode::Refused,
                "This version cannot read workbooks. Save the sheet as CSV and import that.");
}

} // namespace shelfcast::io
