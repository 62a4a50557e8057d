#include "io/spreadsheet.h"

#include "io/html_reader.h"
#include "io/ods_reader.h"
#include "io/xls_reader.h"
#include "io/xlsx_reader.h"
#include "io/xml_spreadsheet.h"

namespace shelfcast::io {

Result<std::vector<std::string>> listSheets(const QString& path, FileKind kind) {
    if (kind == FileKind::Xls)
        return xlsSheets(path);
    if (kind == FileKind::Ods)
        return odsSheets(path);
    if (kind == FileKind::Html)
        return htmlTables(path);
    if (kind == FileKind::XmlSpreadsheet)
        return xmlSpreadsheetSheets(path);
    SHELFCAST_ASSIGN(const auto sheets, xlsxSheets(path));
    std::vector<std::string> names;
    for (const auto& sheet : sheets)
        names.push_back(sheet.name);
    return names;
}

Result<std::unique_ptr<RowSource>> openSheet(const QString& path, FileKind kind, const std::string& sheet) {
    if (kind == FileKind::Xls)
        return openXlsSheet(path, sheet);
    if (kind == FileKind::Ods)
        return openOdsSheet(path, sheet);
    if (kind == FileKind::Html)
        return openHtmlTable(path, sheet);
    if (kind == FileKind::XmlSpreadsheet)
        return openXmlSpreadsheet(path, sheet);
    SHELFCAST_ASSIGN(auto source, XlsxSource::open(path, sheet));
    return std::unique_ptr<RowSource>(std::move(source));
}

} // namespace shelfcast::io
