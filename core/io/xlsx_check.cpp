#include "io/xlsx_check.h"

#include "io/zip_archive.h"

#include <QXmlStreamReader>

#include <array>

namespace shelfcast::io {

namespace {

/// 0-based column of a cell reference such as "AB12".
std::size_t columnOf(QStringView reference) {
    std::size_t column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c.unicode() - u'A' + 1);
    }
    return column == 0 ? 0 : column - 1;
}

} // namespace

Result<SheetFigures> readSheetFigures(const std::string& path, int number) {
    SHELFCAST_ASSIGN(auto archive, ZipArchive::open(QString::fromStdString(path)));
    SHELFCAST_TRY(archive->openEntry("xl/worksheets/sheet" + std::to_string(number) + ".xml"));
    SheetFigures figures;
    QXmlStreamReader xml;
    std::array<char, 1 << 16> buffer{};
    std::size_t column = 0;
    bool isNumber = false, inValue = false, ended = false;
    QString value;
    for (;;) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Invalid) {
            if (xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || ended)
                return fail(ErrorCode::InvalidData, "The written workbook is damaged.", path);
            SHELFCAST_ASSIGN(const auto size, archive->read(buffer.data(), buffer.size()));
            ended = size == 0;
            xml.addData(QByteArray(buffer.data(), static_cast<qsizetype>(size)));
            continue;
        }
        if (token == QXmlStreamReader::EndDocument)
            return figures;
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"row") {
                ++figures.rows;
            } else if (xml.name() == u"c") {
                const auto type = xml.attributes().value(QLatin1String("t"));
                isNumber = type.isEmpty() || type == u"n";
                column = columnOf(xml.attributes().value(QLatin1String("r")));
            } else if (xml.name() == u"v") {
                inValue = isNumber;
                value.clear();
            }
        } else if (token == QXmlStreamReader::Characters && inValue) {
            value += xml.text();
        } else if (token == QXmlStreamReader::EndElement && inValue && xml.name() == u"v") {
            inValue = false;
            if (figures.sums.size() <= column)
                figures.sums.resize(column + 1, 0.0);
            figures.sums[column] += value.toDouble();
        }
    }
}

} // namespace shelfcast::io
