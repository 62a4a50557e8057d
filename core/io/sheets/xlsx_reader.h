#pragma once

#include "io/sheets/sheet_rows.h"
#include "io/sheets/xml_pull.h"
#include "io/sheets/zip_archive.h"
#include "io/text/row_source.h"

#include <QString>

namespace shelfcast::io {

struct XlsxSheet {
    std::string name, part; ///< part: its path in the archive
    bool isHidden = false;
};

/// Names and parts of the worksheets, in the order of the workbook, hidden ones last.
Result<std::vector<XlsxSheet>> xlsxSheets(const QString& path);

/// One worksheet, streamed: shared and inline strings, cached values of formulas, numbers and dates by style,
/// percent as the number shown (0.2 shown as 20 % is 20).
class XlsxSource final : public RowSource {
public:
    static Result<std::unique_ptr<XlsxSource>> open(const QString& path, const std::string& sheet);
    Result<bool> next(RowChunk& chunk) override;
    void parse(RowChunk&) const override {}
    Result<void> rewind() override;

private:
    enum class Style : std::uint8_t { Plain, Date, Percent, Padded };
    XlsxSource() = default;
    Result<void> readSharedStrings();
    Result<void> readStyles();
    Result<void> readCell(int& column);
    void addValue(int column, std::string_view type, std::size_t style, const std::string& value);
    std::string_view sharedString(std::size_t index) const;

    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<XmlPull> m_xml;
    std::string m_part;
    bool m_from1904 = false, m_inData = false, m_done = false;
    std::string m_strings;                  ///< all shared strings, one after the other
    std::vector<std::uint64_t> m_stringEnd; ///< end of each in m_strings
    std::vector<Style> m_styles;
    std::vector<std::string> m_padding; ///< per style, the format where it is Padded
    SheetRows m_rows;
    std::uint64_t m_bytes = 0, m_bytesRead = 0;
};

} // namespace shelfcast::io
