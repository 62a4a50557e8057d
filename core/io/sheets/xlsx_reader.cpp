#include "io/sheets/xlsx_reader.h"

#include "base/message_ids.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace shelfcast::io {

namespace {

using Event = XmlPull::Event;

constexpr std::uint64_t maxStringBytes = 1ull << 30;

XmlPull::Feed feedOf(ZipArchive& archive) {
    return [&archive](char* data, std::size_t size) { return archive.read(data, size); };
}

template <typename Handle>
Result<void> readPart(ZipArchive& archive, const std::string& part, Handle&& handle) {
    SHELFCAST_TRY(archive.openEntry(part));
    XmlPull xml(feedOf(archive));
    for (;;) {
        SHELFCAST_ASSIGN(const Event event, xml.next());
        if (event == Event::Done)
            return {};
        SHELFCAST_TRY(handle(xml, event));
    }
}

std::string resolve(const std::string& base, const std::string& target) {
    if (target.starts_with('/'))
        return target.substr(1);
    std::string folder = base.substr(0, base.rfind('/') == std::string::npos ? 0 : base.rfind('/') + 1);
    std::string_view rest = target;
    while (rest.starts_with("../")) {
        rest.remove_prefix(3);
        if (!folder.empty())
            folder.pop_back();
        folder.resize(folder.rfind('/') == std::string::npos ? 0 : folder.rfind('/') + 1);
    }
    if (rest.starts_with("./"))
        rest.remove_prefix(2);
    return folder + std::string(rest);
}

struct Relation {
    std::string target, type;
};
Result<std::map<std::string, Relation>> relations(ZipArchive& archive, const std::string& part) {
    std::map<std::string, Relation> result;
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : part.substr(0, slash + 1);
    const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (!archive.contains(name))
        return result;
    SHELFCAST_TRY(readPart(archive, name, [&](XmlPull& xml, Event event) -> Result<void> {
        if (event == Event::Start && xml.name() == "Relationship")
            result[xml.attribute("Id")] = {resolve(part, xml.attribute("Target")), xml.attribute("Type")};
        return {};
    }));
    return result;
}

struct Workbook {
    std::vector<XlsxSheet> sheets;
    bool from1904 = false;
    std::string sharedStrings, styles;
};

Result<Workbook> readWorkbook(ZipArchive& archive) {
    std::string part = "xl/workbook.xml";
    SHELFCAST_ASSIGN(const auto roots, relations(archive, ""));
    for (const auto& [id, relation] : roots)
        if (relation.type.ends_with("/officeDocument") && archive.contains(relation.target))
            part = relation.target;
    if (!archive.contains(part))
        return fail(ErrorCode::InvalidData,
                    Message(MessageId::TheWorkbookIsDamagedItHas) + " " + MessageId::NothingWasStored);
    Workbook book;
    SHELFCAST_ASSIGN(const auto parts, relations(archive, part));
    for (const auto& [id, relation] : parts) {
        if (relation.type.ends_with("/sharedStrings"))
            book.sharedStrings = relation.target;
        else if (relation.type.ends_with("/styles"))
            book.styles = relation.target;
    }
    SHELFCAST_TRY(readPart(archive, part, [&](XmlPull& xml, Event event) -> Result<void> {
        if (event != Event::Start)
            return {};
        if (xml.name() == "workbookPr") {
            const auto value = xml.rawAttribute("date1904");
            book.from1904 = value == "1" || value == "true";
        } else if (xml.name() == "sheet") {
            const auto found = parts.find(xml.attribute("id"));
            if (found != parts.end() && found->second.type.ends_with("/worksheet") &&
                archive.contains(found->second.target))
                book.sheets.push_back(
                    {xml.attribute("name"), found->second.target,
                     xml.rawAttribute("state") == "hidden" || xml.rawAttribute("state") == "veryHidden"});
        }
        return {};
    }));
    // What the author hid is seldom what is meant.
    std::stable_partition(book.sheets.begin(), book.sheets.end(),
                          [](const XlsxSheet& sheet) { return !sheet.isHidden; });
    return book;
}

/// 0-based column of a reference like "BC12"; -1 when it has none.
int columnOf(std::string_view reference) {
    int column = 0;
    for (const char c : reference) {
        if (c >= '0' && c <= '9')
            break;
        const int letter = c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z' ? c - 'a' : -1;
        if (letter < 0 || column > maxSheetColumns)
            return -1;
        column = column * 26 + letter + 1;
    }
    return column - 1;
}

template <typename Number>
std::optional<Number> toNumber(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

bool isBuiltInDate(int format) {
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36 ||
           (format >= 50 && format <= 54) || format == 57 || format == 58;
}

} // namespace

Result<std::vector<XlsxSheet>> xlsxSheets(const QString& path) {
    SHELFCAST_ASSIGN(const auto archive, ZipArchive::open(path));
    SHELFCAST_ASSIGN(auto book, readWorkbook(*archive));
    return std::move(book.sheets);
}

Result<std::unique_ptr<XlsxSource>> XlsxSource::open(const QString& path, const std::string& sheet) {
    std::unique_ptr<XlsxSource> source(new XlsxSource);
    SHELFCAST_ASSIGN(source->m_archive, ZipArchive::open(path));
    SHELFCAST_ASSIGN(const auto book, readWorkbook(*source->m_archive));
    source->m_from1904 = book.from1904;
    for (const auto& candidate : book.sheets)
        if (candidate.name == sheet)
            source->m_part = candidate.part;
    if (source->m_part.empty())
        return fail(ErrorCode::NotFound, Message(MessageId::TheWorkbookHasNoSheet, {sheet}));
    if (source->m_archive->contains(book.styles)) {
        SHELFCAST_TRY(source->m_archive->openEntry(book.styles));
        SHELFCAST_TRY(source->readStyles());
    }
    if (source->m_archive->contains(book.sharedStrings)) {
        SHELFCAST_TRY(source->m_archive->openEntry(book.sharedStrings));
        SHELFCAST_TRY(source->readSharedStrings());
    }
    SHELFCAST_TRY(source->rewind());
    return source;
}

Result<void> XlsxSource::readStyles() {
    XmlPull xml(feedOf(*m_archive));
    std::map<int, std::string> formats;
    bool inCellStyles = false;
    for (;;) {
        SHELFCAST_ASSIGN(const Event event, xml.next());
        if (event == Event::Done)
            return {};
        if (event == Event::Start && xml.name() == "numFmt") {
            if (const auto id = toNumber<int>(xml.rawAttribute("numFmtId")))
                formats[*id] = xml.attribute("formatCode");
        } else if (xml.name() == "cellXfs" && event != Event::Text) {
            inCellStyles = event == Event::Start;
        } else if (event == Event::Start && inCellStyles && xml.name() == "xf") {
            const int id = toNumber<int>(xml.rawAttribute("numFmtId")).value_or(0);
            const auto custom = formats.find(id);
            Style style = Style::Plain;
            if (custom != formats.end() ? isDateFormat(custom->second) : isBuiltInDate(id))
                style = Style::Date;
            else if (custom != formats.end() ? custom->second.find('%') != std::string::npos
                                             : id == 9 || id == 10)
                style = Style::Percent;
            else if (custom != formats.end() && paddedNumber(1, custom->second))
                style = Style::Padded;
            m_styles.push_back(style);
            m_padding.push_back(style == Style::Padded ? custom->second : std::string());
        }
    }
}

Result<void> XlsxSource::readSharedStrings() {
    XmlPull xml(feedOf(*m_archive));
    bool inText = false;
    int phonetic = 0;
    std::size_t start = 0;
    for (;;) {
        SHELFCAST_ASSIGN(const Event event, xml.next());
        if (event == Event::Done)
            return {};
        if (event == Event::Text) {
            if (inText && phonetic == 0 && m_strings.size() - start < maxSheetCellBytes)
                m_strings += xml.text();
            continue;
        }
        if (xml.name() == "t") {
            inText = event == Event::Start;
        } else if (xml.name() == "rPh") {
            phonetic += event == Event::Start ? 1 : -1;
        } else if (xml.name() == "si" && event == Event::End) {
            m_stringEnd.push_back(m_strings.size());
            start = m_strings.size();
            if (m_strings.size() > maxStringBytes)
                return fail(
                    ErrorCode::Refused,
                    Message(
                        "The workbook has more than 1 GB of texts. Save the sheet as CSV and import that. ") +
                        MessageId::NothingWasStored);
        }
    }
}

std::string_view XlsxSource::sharedString(std::size_t index) const {
    if (index >= m_stringEnd.size())
        return {};
    const std::uint64_t start = index == 0 ? 0 : m_stringEnd[index - 1];
    return std::string_view(m_strings).substr(start, m_stringEnd[index] - start);
}

Result<void> XlsxSource::rewind() {
    SHELFCAST_TRY(m_archive->openEntry(m_part));
    m_bytes = std::max<std::uint64_t>(1, m_archive->size(m_part));
    m_bytesRead = 0;
    m_xml = std::make_unique<XmlPull>([this](char* data, std::size_t size) -> Result<std::size_t> {
        auto got = m_archive->read(data, size);
        if (got)
            m_bytesRead += *got;
        return got;
    });
    m_rows.reset();
    m_inData = m_done = false;
    return {};
}

void XlsxSource::addValue(int column, std::string_view type, std::size_t style, const std::string& value) {
    if (type == "s") {
        if (const auto index = toNumber<std::size_t>(value))
            m_rows.cell(column, sharedString(*index), CellKind::Text);
    } else if (type == "b") {
        m_rows.cell(column, value == "1" ? "TRUE" : "FALSE", CellKind::Text);
    } else if (type == "d") {
        std::string text = value.substr(0, 19);
        std::replace(text.begin(), text.end(), 'T', ' ');
        m_rows.cell(column, text.ends_with(" 00:00:00") ? std::string_view(text).substr(0, 10) : text,
                    CellKind::Date);
    } else if (type.empty() || type == "n") {
        const auto number = toNumber<double>(value);
        if (!number)
            return m_rows.cell(column, value, CellKind::Text);
        const Style shown = style < m_styles.size() ? m_styles[style] : Style::Plain;
        if (shown == Style::Date && *number >= 1)
            m_rows.cell(column, serialText(*number, m_from1904), CellKind::Date);
        else if (const auto padded =
                     shown == Style::Padded ? paddedNumber(*number, m_padding[style]) : std::nullopt)
            m_rows.cell(column, padded->text, padded->kind);
        else
            m_rows.cell(column, numberText(shown == Style::Percent ? *number * 100 : *number),
                        CellKind::Number);
    } else { // "str" (formula), "inlineStr", "e" (error)
        m_rows.cell(column, value, CellKind::Text);
    }
}

/// Reads one <c> element up to its end; `column` is the next column where the cell has no reference.
Result<void> XlsxSource::readCell(int& column) {
    if (const int given = columnOf(m_xml->rawAttribute("r")); given >= 0)
        column = given;
    const std::string type(m_xml->rawAttribute("t"));
    const std::size_t style = toNumber<std::size_t>(m_xml->rawAttribute("s")).value_or(0);
    const int outside = m_xml->depth() - 1;
    std::string value;
    bool inValue = false, formula = false;
    int phonetic = 0;
    for (;;) {
        SHELFCAST_ASSIGN(const Event event, m_xml->next());
        if (event == Event::Done || (event == Event::End && m_xml->depth() == outside))
            break;
        formula = formula || (event == Event::Start && m_xml->name() == "f");
        if (event == Event::Text) {
            if (inValue && phonetic == 0 && value.size() < maxSheetCellBytes)
                value += m_xml->text();
        } else if (m_xml->name() == "v" || m_xml->name() == "t") {
            inValue = event == Event::Start;
        } else if (m_xml->name() == "rPh") {
            phonetic += event == Event::Start ? 1 : -1;
        }
    }
    if (!value.empty())
        addValue(column, type, style, value);
    else if (formula && type != "str") // a formula may well have an empty text as its result
        m_rows.cell(column, "=", CellKind::Formula);
    ++column;
    return {};
}

Result<bool> XlsxSource::next(RowChunk& chunk) {
    m_rows.begin(chunk);
    while (!m_done && !m_rows.isFull()) {
        SHELFCAST_ASSIGN(const Event event, m_xml->next());
        if (event == Event::Done) {
            m_done = true;
        } else if (event == Event::Start && m_xml->name() == "sheetData") {
            m_inData = true;
        } else if (event == Event::End && m_xml->name() == "sheetData") {
            m_done = true;
        } else if (event == Event::Start && m_inData && m_xml->name() == "row") {
            m_rows.startRow(
                std::min(toNumber<std::int64_t>(m_xml->rawAttribute("r")).value_or(0), maxSheetRows));
            const int outside = m_xml->depth() - 1;
            int column = 0;
            for (;;) {
                SHELFCAST_ASSIGN(const Event inner, m_xml->next());
                if (inner == Event::Done || (inner == Event::End && m_xml->depth() == outside))
                    break;
                if (inner == Event::Start && m_xml->name() == "c")
                    SHELFCAST_TRY(readCell(column));
            }
            m_rows.endRow();
            SHELFCAST_TRY(m_rows.checkSize());
        }
    }
    chunk.progress = static_cast<double>(m_bytesRead) / static_cast<double>(m_bytes);
    return chunk.rows() > 0;
}

} // namespace shelfcast::io
