#include "io/sheets/spreadsheet.h"

#include "io/sheets/html_reader.h"
#include "io/sheets/ods_reader.h"
#include "io/sheets/xls_reader.h"
#include "io/sheets/xlsx_reader.h"
#include "io/sheets/xml_spreadsheet.h"

#include <algorithm>

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

namespace {

class SheetChain final : public RowSource {
public:
    SheetChain(const QString& path, FileKind kind, std::vector<SheetPart> parts)
        : m_path(path), m_kind(kind), m_parts(std::move(parts)) {}
    Result<bool> next(RowChunk& chunk) override {
        for (;; m_source.reset(), ++m_at) {
            if (m_at == m_parts.size())
                return false;
            if (!m_source) {
                SHELFCAST_ASSIGN(m_source, openSheet(m_path, m_kind, m_parts[m_at].sheet));
                m_skip = m_parts[m_at].skipRows;
            }
            for (;;) {
                SHELFCAST_ASSIGN(const bool more, m_source->next(chunk));
                if (!more)
                    break;
                m_source->parse(chunk);
                const std::size_t dropped = std::min(m_skip, chunk.rows());
                chunk.rowStart.erase(chunk.rowStart.begin(),
                                     chunk.rowStart.begin() + static_cast<std::ptrdiff_t>(dropped));
                chunk.lines.erase(chunk.lines.begin(),
                                  chunk.lines.begin() + static_cast<std::ptrdiff_t>(dropped));
                m_skip -= dropped;
                chunk.progress =
                    (static_cast<double>(m_at) + chunk.progress) / static_cast<double>(m_parts.size());
                chunk.sheet = m_parts[m_at].sheet;
                if (chunk.rows() > 0)
                    return true;
            }
        }
    }
    void parse(RowChunk&) const override {}
    Result<void> rewind() override {
        m_source.reset();
        m_at = 0;
        return {};
    }

private:
    QString m_path;
    FileKind m_kind;
    std::vector<SheetPart> m_parts;
    std::unique_ptr<RowSource> m_source;
    std::size_t m_at = 0, m_skip = 0;
};

} // namespace

Result<std::unique_ptr<RowSource>> openSheets(const QString& path, FileKind kind, const std::string& first,
                                              std::vector<SheetPart> others) {
    if (others.empty())
        return openSheet(path, kind, first);
    others.insert(others.begin(), {first, 0});
    return std::unique_ptr<RowSource>(std::make_unique<SheetChain>(path, kind, std::move(others)));
}

} // namespace shelfcast::io
