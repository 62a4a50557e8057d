#include "io/sheets/file_kind.h"

#include "base/message_ids.h"
#include "io/sheets/zip_archive.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <string_view>

namespace shelfcast::io {

namespace {

using namespace std::string_view_literals;

struct Magic {
    std::string_view bytes, what;
};
constexpr std::array<Magic, 25> binaries = {{
    {"%PDF"sv, "a PDF document"},
    {"\x89PNG"sv, "a PNG picture"},
    {"\xFF\xD8\xFF"sv, "a JPEG picture"},
    {"GIF8"sv, "a GIF picture"},
    {"RIFF"sv, "a sound, film or picture file"},
    {"\x1F\x8B"sv, "a gzip archive"},
    {"BZh"sv, "a bzip2 archive"},
    {"\xFD"
     "7zXZ"sv,
     "an xz archive"},
    {"\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    {"7z\xBC\xAF"sv, "a 7-Zip archive"},
    {"Rar!"sv, "a RAR archive"},
    {"SQLite format 3\0"sv, "an SQLite database"},
    {"PAR1"sv, "a Parquet file"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"MZ\x90"sv, "a program"},
    {"{\\rtf"sv, "a text document (RTF)"},
    {"\xCA\xFE\xBA\xBE"sv, "a program"},
    {"ARROW1"sv, "an Arrow file"},
    {"Obj\x01"sv, "an Avro file"},
    {"\x89HDF"sv, "an HDF5 file"},
    {"\0\1\0\0Standard "sv, "an Access database"},
    {"ID;PWXL"sv, "a SYLK spreadsheet"},
    {"ID;PCALC"sv, "a SYLK spreadsheet"},
    {"ID;PSCALC"sv, "a SYLK spreadsheet"},
    {"%!PS"sv, "a PostScript document"},
}};

std::string name(const QString& path) {
    return QFileInfo(path).fileName().toStdString();
}

auto refuse(const QString& path, MessageId what, const Message& next) {
    return fail(ErrorCode::Refused,
                Message(what, {name(path)}) + " " + MessageId::NothingWasStored + " " + next);
}

/// what: the kind of file by the name of its program, the same in every language.
auto refuse(const QString& path, std::string_view what, const Message& next) {
    return fail(ErrorCode::Refused, Message(MessageId::IsNotATableOfSales, {name(path), what}) + " " +
                                        MessageId::NothingWasStored + " " + next);
}

bool containsFolded(std::string_view text, std::string_view lower) {
    return std::search(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
           }) != text.end();
}

/// Control characters that no text has, or more zero bytes than a text may have by accident: a long run of
/// them is what a broken disk or a program's memory leaves. UTF-16 has every second byte zero.
bool isBinary(std::string_view head) {
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return false;
    std::size_t control = 0, zeros = 0, run = 0, longestRun = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        zeros += byte == 0;
        run = byte == 0 ? run + 1 : 0;
        longestRun = std::max(longestRun, run);
        control += byte < 0x20 && byte != 0 && byte != '\t' && byte != '\n' && byte != '\r' && byte != 0x0C &&
                   byte != 0x1A && byte != 0x1F && byte != 0x01 && byte != 0x1B; // 1B: ISO-2022
    }
    // All zeros on one side of the pairs, as the digits and delimiters of UTF-16 have them.
    std::size_t even = 0;
    for (std::size_t i = 0; i < head.size(); i += 2)
        even += head[i] == 0;
    const std::size_t odd = zeros - even;
    const bool paired = zeros * 8 > head.size() && std::min(even, odd) * 20 < std::max(even, odd);
    const bool utf16 =
        (paired || (zeros * 10 > head.size() * 3 && zeros * 10 < head.size() * 7)) && longestRun < 16;
    if (control * 50 > head.size() && !paired)
        return true;
    return !utf16 && (longestRun >= 256 || zeros * 10 > head.size() * 3 || (zeros > 0 && control > 0));
}

std::string_view withoutBlanks(std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    return text;
}

/// True for the start of a list or an object with quoted names; "[1] Sales" is a title.
bool isJson(std::string_view start) {
    if (!start.starts_with('{') && !start.starts_with('['))
        return false;
    const std::string_view inside = withoutBlanks(start.substr(1));
    return inside.starts_with('{') || inside.starts_with('[') ||
           (inside.starts_with('"') && (start.front() == '[' || inside.find("\":") < inside.find('\n') ||
                                        inside.find("\" :") < inside.find('\n')));
}

bool isHtml(std::string_view start) {
    if (containsFolded(start, "<!doctype html") || containsFolded(start, "<html ") ||
        containsFolded(start, "<html>"))
        return true;
    return start.starts_with('<') && !start.starts_with("<?xml") &&
           (containsFolded(start, "<table") || containsFolded(start, "<meta") ||
            containsFolded(start, "<style"));
}

Result<FileKind> oleKind(const QString& path, QFile& file) {
    // The folder of the compound file holds its stream names in UTF-16.
    const auto wide = [](std::u16string_view text) {
        return QByteArray(reinterpret_cast<const char*>(text.data()),
                          static_cast<qsizetype>(text.size() * 2));
    };
    file.seek(0);
    const QByteArray content = file.read(64 << 20);
    if (content.contains(wide(u"EncryptedPackage")))
        return refuse(
            path, "an encrypted workbook",
            "Open it in your spreadsheet program, save it without a password and import that file.");
    if (content.contains(wide(u"WordDocument")))
        return refuse(path, "a Word document",
                      "Save the table as CSV or as an Excel workbook and import that.");
    if (content.contains(wide(u"PowerPoint Document")))
        return refuse(path, "a presentation",
                      "Save the table as CSV or as an Excel workbook and import that.");
    return FileKind::Xls;
}

Result<FileKind> zipKind(const QString& path) {
    auto archive = ZipArchive::open(path);
    if (!archive)
        return fail(std::move(archive.error()));
    if ((*archive)->contains("xl/workbook.xml") || (*archive)->contains("[Content_Types].xml")) {
        if ((*archive)->contains("word/document.xml"))
            return refuse(path, "a Word document",
                          "Save the table as CSV or as an Excel workbook and import that.");
        if ((*archive)->contains("ppt/presentation.xml"))
            return refuse(path, "a presentation",
                          "Save the table as CSV or as an Excel workbook and import that.");
        if ((*archive)->contains("xl/workbook.bin"))
            return refuse(path, "a binary Excel workbook (XLSB)", MessageId::SaveItAsXlsxAndImport);
        return FileKind::Xlsx;
    }
    if ((*archive)->contains("Index/Document.iwa") || (*archive)->contains("Index.zip"))
        return refuse(path, "an Apple Numbers document",
                      "Export it as CSV or as an Excel workbook and import that.");
    if ((*archive)->contains("content.xml"))
        return FileKind::Ods;
    return refuse(path, "a ZIP archive", "Unpack it and import the file inside.");
}

} // namespace

Result<FileKind> detectFileKind(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::NotFound, Message(MessageId::ThereIsNoFile, {path.toStdString()}));
    if (info.isDir())
        return fail(ErrorCode::Io,
                    Message(MessageId::IsAFolder, {name(path)}) + " " + MessageId::ChooseTheFilesInItThat);
    if (!info.isFile())
        return fail(ErrorCode::Io, "\"" + name(path) + "\" is not an ordinary file.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Message(MessageId::CannotBeOpened, {name(path), file.errorString().toStdString()}) + " " +
                        MessageId::NothingWasStored);
    const QByteArray bytes = file.read(1 << 16);
    const std::string_view head(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (head.empty())
        return fail(ErrorCode::InvalidData,
                    Message(MessageId::IsEmpty, {name(path)}) + " " + MessageId::NothingWasStored);
    if (head.starts_with("version https://git-lfs.github.com/spec/"))
        return refuse(path, "a Git LFS pointer: it only says where the real file lies",
                      "Fetch the real file (git lfs pull) and import that.");
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return oleKind(path, file);
    if (head.starts_with("\x09\x08\x10\x00\x00\x06"sv) || head.starts_with("\x09\x08\x08\x00"sv))
        return FileKind::Xls;
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06"))
        return zipKind(path);
    for (const auto& [magic, what] : binaries)
        if (head.starts_with(magic))
            return refuse(path, what, MessageId::ExportTheSalesAsCSVOr);
    const bool marked = head.starts_with("\xEF\xBB\xBF");
    const std::string_view start = withoutBlanks(head.substr(marked ? 3 : 0, 4096));
    if (isHtml(start))
        return FileKind::Html;
    if (containsFolded(start.substr(0, 256), "mime-version:"))
        return refuse(path, "a saved web page or mail (MHTML)", MessageId::OpenItInYourSpreadsheetProgram);
    if (start.starts_with("<?xml") && containsFolded(start, "urn:schemas-microsoft-com:office:spreadsheet"))
        return FileKind::XmlSpreadsheet;
    if (start.starts_with("<?xml"))
        return refuse(path, MessageId::IsAnXMLDocumentNotA, MessageId::ExportTheSalesAsCSVOr);
    if (isJson(start))
        return refuse(path, MessageId::IsAJSONDocumentNotA, MessageId::ExportTheSalesAsCSVOr);
    if (isBinary(head))
        return refuse(path, MessageId::IsABinaryFileOfAn, MessageId::ExportTheSalesAsCSVOr);
    return FileKind::Text;
}

} // namespace shelfcast::io
