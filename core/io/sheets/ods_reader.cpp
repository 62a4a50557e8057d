#include "io/sheets/ods_reader.h"

#include <algorithm>
#include <charconv>

namespace shelfcast::io {

namespace {

using Event = XmlPull::Event;

int repeats(std::string_view text, int most) {
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 1, most);
}

class OdsSource final : public RowSource {
public:
    Result<void> open(const QString& path, const std::string& sheet) {
        m_sheet = sheet;
        SHELFCAST_ASSIGN(m_archive, ZipArchive::open(path));
        return rewind();
    }

    Result<void> rewind() override {
        SHELFCAST_TRY(m_archive->openEntry("content.xml"));
        m_bytes = std::max<std::uint64_t>(1, m_archive->size("content.xml"));
        m_bytesRead = 0;
        m_xml = std::make_unique<XmlPull>([this](char* data, std::size_t size) -> Result<std::size_t> {
            auto got = m_archive->read(data, size);
            if (got)
                m_bytesRead += *got;
            return got;
        });
        m_rows.reset();
        m_inSheet = m_done = false;
        m_pending = 0;
        m_repeated = 0;
        return {};
    }

    Result<bool> next(RowChunk& chunk) override {
        m_rows.begin(chunk);
        while (!m_rows.isFull()) {
            if (m_pending > 0) { // a row that is written once and stands for several
                --m_pending;
                writeRow();
                SHELFCAST_TRY(m_rows.checkSize());
                continue;
            }
            if (m_done)
                break;
            SHELFCAST_ASSIGN(const Event event, m_xml->next());
            if (event == Event::Done)
                m_done = true;
            else if (event == Event::Text)
                continue;
            else if (m_xml->name() == "table" && event == Event::Start && !m_inSheet)
                m_inSheet = m_xml->attribute("name") == m_sheet;
            else if (m_xml->name() == "table" && event == Event::End && m_inSheet)
                m_done = true;
            else if (m_inSheet && event == Event::Start && m_xml->name() == "table-row")
                SHELFCAST_TRY(readRow());
        }
        chunk.progress = static_cast<double>(m_bytesRead) / static_cast<double>(m_bytes);
        return chunk.rows() > 0;
    }
    void parse(RowChunk&) const override {}

private:
    struct Value {
        int column;
        std::string text;
        CellKind kind;
    };

    Result<void> readRow() {
        const int rows = repeats(m_xml->rawAttribute("number-rows-repeated"), maxSheetRows);
        const int outside = m_xml->depth() - 1;
        m_values.clear();
        int column = 0;
        for (;;) {
            SHELFCAST_ASSIGN(const Event event, m_xml->next());
            if (event == Event::Done || (event == Event::End && m_xml->depth() == outside))
                break;
            if (event == Event::Start &&
                (m_xml->name() == "table-cell" || m_xml->name() == "covered-table-cell"))
                SHELFCAST_TRY(readCell(column));
        }
        if (m_values.empty()) {
            m_rows.skipRows(rows);
            return {};
        }
        m_pending = rows;
        m_repeated += static_cast<std::int64_t>(rows - 1) * static_cast<std::int64_t>(column);
        return m_repeated <= maxRepeatedCells ? m_rows.checkSize()
                                              : tooManyCells(maxRepeatedCells, "repeats");
    }

    Result<void> readCell(int& column) {
        const int times = repeats(m_xml->rawAttribute("number-columns-repeated"), maxSheetColumns);
        const std::string type(m_xml->rawAttribute("value-type"));
        Value value{column, {}, CellKind::Text};
        if (type == "float" || type == "currency" || type == "percentage") {
            double number = 0;
            const auto raw = m_xml->rawAttribute("value");
            if (std::from_chars(raw.data(), raw.data() + raw.size(), number).ec == std::errc()) {
                value.text = numberText(type == "percentage" ? number * 100 : number);
                value.kind = CellKind::Number;
            }
        } else if (type == "date") {
            value.text = std::string(m_xml->rawAttribute("date-value").substr(0, 19));
            std::replace(value.text.begin(), value.text.end(), 'T', ' ');
            value.kind = CellKind::Date;
        }
        const int outside = m_xml->depth() - 1;
        int paragraph = 0, paragraphs = 0, note = 0;
        std::string text;
        for (;;) {
            SHELFCAST_ASSIGN(const Event event, m_xml->next());
            if (event == Event::Done || (event == Event::End && m_xml->depth() == outside))
                break;
            const int step = event == Event::Start ? 1 : -1;
            if (event == Event::Text) {
                if (paragraph > 0 && note == 0 && text.size() < 131068)
                    text += m_xml->text();
            } else if (m_xml->name() == "p") {
                if (event == Event::Start && note == 0 && paragraphs++ > 0)
                    text += '\n';
                paragraph += step;
            } else if (m_xml->name() == "annotation") {
                note += step;
            } else if (m_xml->name() == "s" && event == Event::Start && paragraph > 0) {
                text += ' ';
            }
        }
        if (value.text.empty())
            value.text = std::move(text);
        if (!value.text.empty())
            for (int i = 0; i < times && column + i < maxSheetColumns; ++i) {
                value.column = column + i;
                m_values.push_back(value);
            }
        column = std::min(column + times, maxSheetColumns);
        return {};
    }

    void writeRow() {
        m_rows.startRow(0);
        for (const auto& value : m_values)
            m_rows.cell(value.column, value.text, value.kind);
        m_rows.endRow();
    }

    std::string m_sheet;
    std::unique_ptr<ZipArchive> m_archive;
    std::unique_ptr<XmlPull> m_xml;
    SheetRows m_rows;
    std::vector<Value> m_values;
    int m_pending = 0;
    std::int64_t m_repeated = 0; ///< cells that only stand for others
    bool m_inSheet = false, m_done = false;
    std::uint64_t m_bytes = 0, m_bytesRead = 0;
};

} // namespace

Result<std::vector<std::string>> odsSheets(const QString& path) {
    SHELFCAST_ASSIGN(const auto archive, ZipArchive::open(path));
    SHELFCAST_TRY(archive->openEntry("content.xml"));
    XmlPull xml([&](char* data, std::size_t size) { return archive->read(data, size); });
    std::vector<std::string> names;
    for (;;) {
        SHELFCAST_ASSIGN(const Event event, xml.next());
        if (event == Event::Done)
            return names;
        if (event == Event::Start && xml.name() == "table" && !xml.rawAttribute("name").empty())
            names.push_back(xml.attribute("name"));
    }
}

Result<std::unique_ptr<RowSource>> openOdsSheet(const QString& path, const std::string& sheet) {
    auto source = std::make_unique<OdsSource>();
    SHELFCAST_TRY(source->open(path, sheet));
    return std::unique_ptr<RowSource>(std::move(source));
}

} // namespace shelfcast::io
