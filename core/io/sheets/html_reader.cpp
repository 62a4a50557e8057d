#include "io/sheets/html_reader.h"

#include "base/message_ids.h"
#include "io/sheets/sheet_rows.h"
#include "io/text/text_encoding.h"
#include "io/text/text_fold.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <charconv>

namespace shelfcast::io {

namespace {

constexpr qint64 maxFileBytes = 128 << 20;
constexpr std::size_t maxNesting = 32, maxTables = 1000;

struct HtmlCell {
    std::string text;
    bool isNumber = false; ///< as the spreadsheet that wrote the page says
};
using HtmlRow = std::vector<HtmlCell>;
using HtmlTable = std::vector<HtmlRow>;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool equalsFolded(std::string_view text, std::string_view word) {
    return text.size() == word.size() &&
           std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) { return lower(a) == b; });
}

/// The named characters that tables of sales have, and those by number.
void appendEntity(std::string_view name, std::string& out) {
    struct Named {
        std::string_view name, text;
    };
    static constexpr std::array<Named, 40> named = {{
        {"amp", "&"},       {"lt", "<"},     {"gt", ">"},     {"quot", "\""},  {"apos", "'"},
        {"nbsp", "\u00A0"}, {"euro", "€"},   {"pound", "£"},  {"yen", "¥"},    {"cent", "¢"},
        {"copy", "©"},      {"reg", "®"},    {"trade", "™"},  {"deg", "°"},    {"frac12", "½"},
        {"frac14", "¼"},    {"auml", "ä"},   {"ouml", "ö"},   {"uuml", "ü"},   {"Auml", "Ä"},
        {"Ouml", "Ö"},      {"Uuml", "Ü"},   {"szlig", "ß"},  {"eacute", "é"}, {"egrave", "è"},
        {"ecirc", "ê"},     {"agrave", "à"}, {"acirc", "â"},  {"ccedil", "ç"}, {"ocirc", "ô"},
        {"icirc", "î"},     {"ntilde", "ñ"}, {"aacute", "á"}, {"iacute", "í"}, {"oacute", "ó"},
        {"uacute", "ú"},    {"oslash", "ø"}, {"aring", "å"},  {"aelig", "æ"},  {"ndash", "–"},
    }};
    if (name.size() > 1 && name.front() == '#') {
        const bool hex = lower(name[1]) == 'x';
        const auto digits = name.substr(hex ? 2 : 1);
        std::uint32_t code = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (error == std::errc() && end == digits.data() + digits.size() && code > 0 && code <= 0x10FFFF &&
            (code < 0xD800 || code >= 0xE000)) {
            appendCodePoint(code, out);
            return;
        }
    }
    for (const auto& [known, text] : named)
        if (known == name) {
            out += text;
            return;
        }
    out.append("&").append(name).append(";");
}

/// Text with its entities resolved and runs of blanks as one, appended.
void appendText(std::string_view raw, std::string& out) {
    for (std::size_t i = 0; i < raw.size() && out.size() < maxSheetCellBytes; ++i) {
        const char c = raw[i];
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
        } else if (const std::size_t end = c == '&' ? raw.substr(i, 12).find(';') : std::string_view::npos;
                   end != std::string_view::npos && end > 1) {
            appendEntity(raw.substr(i + 1, end - 1), out);
            i += end;
        } else {
            out += c;
        }
    }
}

std::string attributeOf(std::string_view tag, std::string_view name) {
    for (std::size_t at = 0; (at = tag.find('=', at)) != std::string_view::npos; ++at) {
        std::size_t end = at;
        while (end > 0 && tag[end - 1] == ' ')
            --end;
        if (end < name.size() || !equalsFolded(tag.substr(end - name.size(), name.size()), name) ||
            (end > name.size() && tag[end - name.size() - 1] != ' ' && tag[end - name.size() - 1] != '\n'))
            continue;
        std::string_view rest = tag.substr(at + 1);
        while (rest.starts_with(' '))
            rest.remove_prefix(1);
        const char quote = rest.empty() ? ' ' : rest.front();
        if (quote == '"' || quote == '\'') {
            rest.remove_prefix(1);
            return std::string(rest.substr(0, rest.find(quote)));
        }
        return std::string(rest.substr(0, rest.find_first_of(" >\r\n\t")));
    }
    return {};
}

int spanOf(std::string_view tag, std::string_view name, int most) {
    const std::string text = attributeOf(tag, name);
    int span = 1;
    std::from_chars(text.data(), text.data() + text.size(), span);
    return std::clamp(span, 1, most);
}

class Parser {
public:
    std::vector<HtmlTable> tables;

    void run(std::string_view text) {
        while (!text.empty() && tables.size() < maxTables) {
            const std::size_t open = std::min(text.find('<'), text.size());
            if (!m_open.empty() && m_open.back().inCell &&
                !m_open.back().table.back()[m_open.back().cell].isNumber)
                appendText(text.substr(0, open), m_open.back().table.back()[m_open.back().cell].text);
            text.remove_prefix(open);
            if (text.empty())
                break;
            if (text.starts_with("<!--")) {
                const std::size_t end = text.find("-->", 4);
                text.remove_prefix(end == std::string_view::npos ? text.size() : end + 3);
                continue;
            }
            const std::size_t close = text.find('>');
            if (close == std::string_view::npos)
                break;
            const std::string_view tag = text.substr(1, close - 1);
            text.remove_prefix(close + 1);
            for (const std::string_view hidden : {"script", "style"})
                if (equalsFolded(tag.substr(0, hidden.size()), hidden)) {
                    const std::size_t end = text.find("</");
                    text.remove_prefix(end == std::string_view::npos ? text.size() : end);
                }
            take(tag);
        }
        while (!m_open.empty())
            closeTable();
    }

private:
    struct Open {
        HtmlTable table;
        bool inCell = false;
        std::size_t cell = 0;   ///< of the last row, where the text goes
        std::vector<int> below; ///< per column, rows that a cell above still covers
    };
    std::vector<Open> m_open;

    void closeTable() {
        auto table = std::move(m_open.back().table);
        m_open.pop_back();
        std::erase_if(table, [](const HtmlRow& row) { return row.empty(); });
        for (auto& row : table)
            for (auto& cell : row)
                cell.text = trimText(cell.text);
        if (!table.empty())
            tables.push_back(std::move(table));
    }

    void take(std::string_view tag) {
        const bool closes = tag.starts_with('/');
        const std::string_view inside = closes ? tag.substr(1) : tag;
        const std::string_view name = inside.substr(0, inside.find_first_of(" \t\r\n/"));
        if (equalsFolded(name, "table")) {
            if (!closes && m_open.size() < maxNesting)
                m_open.emplace_back();
            else if (closes && !m_open.empty())
                closeTable();
            return;
        }
        if (m_open.empty())
            return;
        auto& open = m_open.back();
        const bool isCell = equalsFolded(name, "td") || equalsFolded(name, "th");
        if (equalsFolded(name, "tr")) {
            open.inCell = false;
            if (!closes)
                open.table.emplace_back();
        } else if (isCell && closes) {
            open.inCell = false;
        } else if (isCell) {
            if (open.table.empty())
                open.table.emplace_back();
            addCell(open, inside);
        } else if (open.inCell && equalsFolded(name, "br")) {
            appendText(" ", open.table.back()[open.cell].text);
        }
    }

    void addCell(Open& open, std::string_view tag) {
        auto& row = open.table.back();
        const auto covered = [&] { return row.size() < open.below.size() && open.below[row.size()] > 0; };
        for (; covered() && row.size() < static_cast<std::size_t>(maxSheetColumns); row.emplace_back())
            --open.below[row.size()];
        const int columns = spanOf(tag, "colspan", 1000), rows = spanOf(tag, "rowspan", 100000);
        const std::size_t at = row.size();
        if (at + static_cast<std::size_t>(columns) > static_cast<std::size_t>(maxSheetColumns)) {
            open.inCell = false;
            return;
        }
        if (rows > 1) {
            open.below.resize(std::max(open.below.size(), at + static_cast<std::size_t>(columns)));
            std::fill_n(open.below.begin() + static_cast<std::ptrdiff_t>(at), columns, rows - 1);
        }
        // The text goes into the first of the cells that it covers.
        row.resize(at + static_cast<std::size_t>(columns));
        open.inCell = true;
        open.cell = at;
        if (const std::string number = attributeOf(tag, "x:num"); !number.empty())
            row[at] = {number, true};
    }
};

Result<std::vector<HtmlTable>> readTables(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The file cannot be opened: " + file.errorString().toStdString() + ".");
    const std::string name = QFileInfo(path).fileName().toStdString();
    if (file.size() > maxFileBytes)
        return fail(ErrorCode::Refused, Message("\"" + name +
                                                "\" is a web page of more than 128 MB. Open it in your "
                                                "spreadsheet program, save it as CSV and import that. ") +
                                            MessageId::NothingWasStored);
    const std::string bytes = file.readAll().toStdString();
    const auto guess = guessEncoding(bytes, true);
    Encoding encoding = guess.encoding;
    if (!guess.bomBytes &&
        encoding >= Encoding::Windows1252) { // what the page says of itself is better than a guess
        const std::string_view head = std::string_view(bytes).substr(0, 4096);
        if (const std::size_t at = head.find("charset="); at != std::string_view::npos) {
            auto said = head.substr(at + 8);
            while (said.starts_with('"') || said.starts_with('\''))
                said.remove_prefix(1);
            encoding = encodingFromString(said.substr(0, said.find_first_of("\"' />;"))).value_or(encoding);
        }
    }
    std::string text;
    appendAsUtf8(encoding, std::string_view(bytes).substr(guess.bomBytes), true, text);
    Parser parser;
    parser.run(text);
    if (parser.tables.empty())
        return fail(ErrorCode::InvalidData,
                    Message("\"" + name + "\" is a web page (HTML) without a table. ") +
                        MessageId::NothingWasStored + " " + MessageId::ExportTheSalesAsCSVOr);
    return std::move(parser.tables);
}

std::string nameOf(std::size_t index) {
    return "Table " + std::to_string(index + 1);
}

class HtmlSource final : public RowSource {
public:
    explicit HtmlSource(HtmlTable table) : m_table(std::move(table)) {}
    Result<bool> next(RowChunk& chunk) override {
        m_rows.begin(chunk);
        for (; m_at < m_table.size() && !m_rows.isFull(); ++m_at) {
            m_rows.startRow(0);
            for (std::size_t c = 0; c < m_table[m_at].size(); ++c)
                m_rows.cell(static_cast<int>(c), m_table[m_at][c].text,
                            m_table[m_at][c].isNumber ? CellKind::Number : CellKind::Text);
            m_rows.endRow();
            SHELFCAST_TRY(m_rows.checkSize());
        }
        chunk.progress = static_cast<double>(m_at) / static_cast<double>(m_table.size());
        return chunk.rows() > 0;
    }
    void parse(RowChunk&) const override {}
    Result<void> rewind() override {
        m_at = 0;
        m_rows.reset();
        return {};
    }

private:
    HtmlTable m_table;
    SheetRows m_rows;
    std::size_t m_at = 0;
};

} // namespace

Result<std::vector<std::string>> htmlTables(const QString& path) {
    SHELFCAST_ASSIGN(const auto tables, readTables(path));
    std::vector<std::string> names;
    for (std::size_t i = 0; i < tables.size(); ++i)
        names.push_back(nameOf(i));
    return names;
}

Result<std::unique_ptr<RowSource>> openHtmlTable(const QString& path, const std::string& table) {
    SHELFCAST_ASSIGN(auto tables, readTables(path));
    for (std::size_t i = 0; i < tables.size(); ++i)
        if (nameOf(i) == table)
            return std::unique_ptr<RowSource>(std::make_unique<HtmlSource>(std::move(tables[i])));
    return fail(ErrorCode::NotFound, "The page has no table \"" + table + "\".");
}

} // namespace shelfcast::io
