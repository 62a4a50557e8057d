#include "io/sheets/xml_spreadsheet.h"

#include "io/sheets/sheet_rows.h"
#include "io/sheets/xml_pull.h"
#include "io/text/text_encoding.h"
#include "io/text/text_fold.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <map>

namespace shelfcast::io {

namespace {

using Event = XmlPull::Event;

constexpr std::size_t readBytes = 1 << 18;

/// The document as UTF-8, whatever its declaration says.
class Document {
public:
    Result<void> open(const QString& path) {
        m_file.setFileName(path);
        if (!m_file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io,
                        "The file cannot be opened: " + m_file.errorString().toStdString() + ".");
        const std::string head = m_file.peek(4096).toStdString();
        const auto guess = guessEncoding(head, false);
        Encoding encoding = guess.encoding;
        m_skip = static_cast<qint64>(guess.bomBytes);
        const std::string_view declaration = std::string_view(head).substr(0, head.find("?>"));
        if (const std::size_t at = declaration.find("encoding=");
            at != std::string_view::npos && m_skip == 0) {
            const auto said = declaration.substr(at + 10);
            encoding = encodingFromString(said.substr(0, said.find_first_of("\"'"))).value_or(encoding);
        }
        m_decoder = std::make_unique<TextDecoder>(encoding);
        return rewind();
    }
    Result<void> rewind() {
        m_decoder->reset();
        m_raw.clear();
        m_text.clear();
        m_atEnd = false;
        if (!m_file.seek(m_skip))
            return fail(ErrorCode::Io,
                        "The file cannot be read: " + m_file.errorString().toStdString() + ".");
        return {};
    }
    Result<std::size_t> read(char* data, std::size_t size) {
        while (m_text.empty() && !m_atEnd) {
            const std::size_t kept = m_raw.size();
            m_raw.resize(kept + readBytes);
            const qint64 got = m_file.read(m_raw.data() + kept, static_cast<qint64>(readBytes));
            if (got < 0)
                return fail(ErrorCode::Io,
                            "Reading the file failed: " + m_file.errorString().toStdString() + ".");
            m_raw.resize(kept + static_cast<std::size_t>(got));
            m_atEnd = got == 0;
            m_raw.erase(0, m_decoder->append(m_raw, m_atEnd, m_text));
        }
        const std::size_t count = std::min(size, m_text.size());
        std::copy_n(m_text.data(), count, data);
        m_text.erase(0, count);
        return count;
    }
    double progress() const {
        return m_file.size() > 0 ? static_cast<double>(m_file.pos()) / static_cast<double>(m_file.size()) : 1;
    }

private:
    QFile m_file;
    qint64 m_skip = 0;
    std::unique_ptr<TextDecoder> m_decoder;
    std::string m_raw, m_text;
    bool m_atEnd = false;
};

class XmlSpreadsheetSource final : public RowSource {
public:
    Result<void> open(const QString& path, const std::string& sheet) {
        m_sheet = sheet;
        SHELFCAST_TRY(m_document.open(path));
        return rewind();
    }
    Result<void> rewind() override {
        SHELFCAST_TRY(m_document.rewind());
        m_xml = std::make_unique<XmlPull>(
            [this](char* data, std::size_t size) { return m_document.read(data, size); });
        m_rows.reset();
        m_formats.clear();
        m_inSheet = m_done = false;
        return {};
    }
    Result<bool> next(RowChunk& chunk) override {
        m_rows.begin(chunk);
        while (!m_done && !m_rows.isFull()) {
            SHELFCAST_ASSIGN(const Event event, m_xml->next());
            const auto name = m_xml->name();
            if (event == Event::Done)
                m_done = true;
            else if (event == Event::Text)
                continue;
            else if (event == Event::Start && name == "Style")
                m_style = m_xml->attribute("ID");
            else if (event == Event::Start && name == "NumberFormat")
                m_formats[m_style] = m_xml->attribute("Format");
            else if (event == Event::Start && name == "Worksheet" && !m_inSheet)
                m_inSheet = m_xml->attribute("Name") == m_sheet;
            else if (event == Event::End && name == "Worksheet" && m_inSheet)
                m_done = true;
            else if (event == Event::Start && name == "Row" && m_inSheet)
                SHELFCAST_TRY(readRow());
        }
        chunk.progress = m_document.progress();
        return chunk.rows() > 0;
    }
    void parse(RowChunk&) const override {}

private:
    static std::int64_t number(std::string_view text, std::int64_t otherwise) {
        std::int64_t value = otherwise;
        std::from_chars(text.data(), text.data() + text.size(), value);
        return value;
    }

    Result<void> readRow() {
        m_rows.startRow(std::min(number(m_xml->rawAttribute("Index"), 0), maxSheetRows));
        const int outside = m_xml->depth() - 1;
        std::int64_t column = 0;
        for (;;) {
            SHELFCAST_ASSIGN(const Event event, m_xml->next());
            if (event == Event::Done || (event == Event::End && m_xml->depth() == outside))
                break;
            if (event == Event::Start && m_xml->name() == "Cell") {
                column = number(m_xml->rawAttribute("Index"), column + 1) - 1;
                const auto across = number(m_xml->rawAttribute("MergeAcross"), 0);
                if (column < 0 || column >= maxSheetColumns)
                    column = maxSheetColumns;
                SHELFCAST_TRY(readCell(static_cast<int>(column)));
                column += 1 + std::clamp<std::int64_t>(across, 0, maxSheetColumns);
            }
        }
        m_rows.endRow();
        return m_rows.checkSize();
    }

    Result<void> readCell(int column) {
        const std::string style = m_xml->attribute("StyleID");
        const bool formula = !m_xml->rawAttribute("Formula").empty();
        const int outside = m_xml->depth() - 1;
        std::string type, text;
        bool inData = false;
        for (;;) {
            SHELFCAST_ASSIGN(const Event event, m_xml->next());
            if (event == Event::Done || (event == Event::End && m_xml->depth() == outside))
                break;
            if (event == Event::Text) {
                if (inData && text.size() < maxSheetCellBytes)
                    text += m_xml->text();
            } else if (m_xml->name() == "Data") {
                inData = event == Event::Start;
                if (inData)
                    type = m_xml->rawAttribute("Type");
            }
        }
        if (text.empty() && formula)
            m_rows.cell(column, "=", CellKind::Formula);
        else if (type == "Number")
            addNumber(column, text, style);
        else if (type == "DateTime") {
            std::string day = text.substr(0, 19);
            std::replace(day.begin(), day.end(), 'T', ' ');
            m_rows.cell(column, day.ends_with(" 00:00:00") ? std::string_view(day).substr(0, 10) : day,
                        CellKind::Date);
        } else if (type == "Boolean")
            m_rows.cell(column, text == "1" ? "TRUE" : "FALSE", CellKind::Text);
        else
            m_rows.cell(column, text, CellKind::Text);
        return {};
    }

    void addNumber(int column, const std::string& text, const std::string& style) {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size())
            return m_rows.cell(column, text, CellKind::Text);
        const auto format = m_formats.find(style);
        const std::string shown = format == m_formats.end() ? std::string() : format->second;
        if (shown.find('%') != std::string::npos || shown == "Percent")
            value *= 100;
        if (const auto padded = paddedNumber(value, shown))
            return m_rows.cell(column, padded->text, padded->kind);
        m_rows.cell(column, numberText(value), CellKind::Number);
    }

    Document m_document;
    std::unique_ptr<XmlPull> m_xml;
    SheetRows m_rows;
    std::string m_sheet, m_style;
    std::map<std::string, std::string> m_formats; ///< by style
    bool m_inSheet = false, m_done = false;
};

} // namespace

Result<std::vector<std::string>> xmlSpreadsheetSheets(const QString& path) {
    Document document;
    SHELFCAST_TRY(document.open(path));
    XmlPull xml([&](char* data, std::size_t size) { return document.read(data, size); });
    std::vector<std::string> names;
    for (;;) {
        SHELFCAST_ASSIGN(const Event event, xml.next());
        if (event == Event::Done)
            return names;
        if (event == Event::Start && xml.name() == "Worksheet")
            names.push_back(xml.attribute("Name"));
    }
}

Result<std::unique_ptr<RowSource>> openXmlSpreadsheet(const QString& path, const std::string& sheet) {
    auto source = std::make_unique<XmlSpreadsheetSource>();
    SHELFCAST_TRY(source->open(path, sheet));
    return std::unique_ptr<RowSource>(std::move(source));
}

} // namespace shelfcast::io
