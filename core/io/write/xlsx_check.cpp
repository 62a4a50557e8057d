#include "io/write/xlsx_check.h"

#include "io/sheets/zip_archive.h"

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

auto damaged(const std::string& part) {
    return fail(ErrorCode::InvalidData, "The written workbook is damaged: its part \"" + part +
                                            "\" is missing, cut or not well-formed.");
}

/// Calls onToken for each token of an entry and comes back at the document's end.
template <typename OnToken>
Result<void> readPart(ZipArchive& archive, const std::string& name, const OnToken& onToken) {
    if (!archive.contains(name))
        return damaged(name);
    SHELFCAST_TRY(archive.openEntry(name));
    QXmlStreamReader xml;
    std::array<char, 1 << 16> buffer{};
    for (bool ended = false;;) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndDocument) {
            archive.closeEntry();
            return {};
        }
        if (token != QXmlStreamReader::Invalid) {
            onToken(xml, token);
            continue;
        }
        if (xml.error() != QXmlStreamReader::PrematureEndOfDocumentError || ended)
            return damaged(name);
        SHELFCAST_ASSIGN(const auto size, archive.read(buffer.data(), buffer.size()));
        ended = size == 0;
        xml.addData(QByteArray(buffer.data(), static_cast<qsizetype>(size)));
    }
}

Result<std::vector<std::string>> readSharedTexts(ZipArchive& archive) {
    std::vector<std::string> texts;
    QString text;
    bool inText = false;
    SHELFCAST_TRY(readPart(archive, "xl/sharedStrings.xml", [&](QXmlStreamReader& xml, auto token) {
        if (token == QXmlStreamReader::StartElement && xml.name() == u"si")
            text.clear();
        else if (token == QXmlStreamReader::EndElement && xml.name() == u"si")
            texts.push_back(text.toStdString());
        else if (token == QXmlStreamReader::Characters && inText)
            text += xml.text();
        if (xml.name() == u"t" && token != QXmlStreamReader::Characters)
            inText = token == QXmlStreamReader::StartElement;
    }));
    return texts;
}

Result<SheetFigures> readSheet(ZipArchive& archive, const std::string& part,
                               const std::vector<std::string>& texts) {
    SheetFigures figures;
    std::size_t column = 0;
    std::int64_t row = -1;
    bool isText = false, isNumber = false, inValue = false, known = true;
    QString value;
    const auto take = [&] {
        if (figures.sums.size() <= column) {
            figures.sums.resize(column + 1, 0.0);
            figures.texts.resize(column + 1, 0);
        }
        if (isNumber)
            figures.sums[column] += value.toDouble();
        else if (isText && value.toULongLong() < texts.size())
            figures.texts[column] += textFigure(row, texts[value.toULongLong()]);
        else
            known = false;
    };
    SHELFCAST_TRY(readPart(archive, part, [&](QXmlStreamReader& xml, auto token) {
        if (token == QXmlStreamReader::StartElement) {
            if (xml.name() == u"row") {
                ++figures.rows;
                row = xml.attributes().value(QLatin1String("r")).toLongLong() - 1;
            } else if (xml.name() == u"c") {
                const auto type = xml.attributes().value(QLatin1String("t"));
                isNumber = type.isEmpty() || type == u"n";
                isText = type == u"s";
                column = columnOf(xml.attributes().value(QLatin1String("r")));
            } else if (xml.name() == u"v") {
                inValue = true;
                value.clear();
            }
        } else if (token == QXmlStreamReader::Characters && inValue) {
            value += xml.text();
        } else if (token == QXmlStreamReader::EndElement && inValue && xml.name() == u"v") {
            inValue = false;
            take();
        }
    }));
    if (!known)
        return damaged(part);
    return figures;
}

} // namespace

std::uint64_t textFigure(std::int64_t row, std::string_view text) {
    std::uint64_t hash = static_cast<std::uint64_t>(row + 1) * 0x9E3779B97F4A7C15ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
        hash ^= hash >> 29;
    }
    return text.empty() ? 0 : hash * 0xBF58476D1CE4E5B9ULL;
}

Result<std::vector<SheetFigures>> readWorkbookFigures(const std::string& path, int sheets) {
    SHELFCAST_ASSIGN(auto archive, ZipArchive::open(QString::fromStdString(path)));
    const auto sheetPart = [](int number) { return "xl/worksheets/sheet" + std::to_string(number) + ".xml"; };
    for (const char* part :
         {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels",
          "xl/styles.xml", "docProps/core.xml", "docProps/app.xml"})
        if (!archive->contains(part))
            return damaged(part);
    for (const std::string& name : archive->names()) {
        bool isRead = name == "xl/sharedStrings.xml";
        for (int sheet = 1; sheet <= sheets; ++sheet)
            isRead = isRead || name == sheetPart(sheet);
        if (!isRead && (name.ends_with(".xml") || name.ends_with(".rels")))
            SHELFCAST_TRY(readPart(*archive, name, [](QXmlStreamReader&, auto) {}));
    }
    SHELFCAST_ASSIGN(const auto texts, readSharedTexts(*archive));
    std::vector<SheetFigures> figures;
    for (int sheet = 1; sheet <= sheets; ++sheet) {
        SHELFCAST_ASSIGN(auto one, readSheet(*archive, sheetPart(sheet), texts));
        figures.push_back(std::move(one));
    }
    return figures;
}

} // namespace shelfcast::io
