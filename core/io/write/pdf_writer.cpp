#include "io/write/pdf_writer.h"

#include "base/locale_guard.h"
#include "base/message_ids.h"
#include "base/number_text.h"
#include "base/plain_text.h"
#include "io/text/atomic_file.h"
#include "io/write/status_colour.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <hpdf.h>
#include <memory>

namespace shelfcast::io {

namespace {

constexpr float margin = 36, titleSize = 16, sentenceSize = 10, factSize = 9, factHeight = 12, rowHeight = 15;
constexpr float largestText = 8.5F, smallestText = 5, cellGap = 8;
constexpr float cardHeight = 46, cardGap = 10, cardNumber = 15, cardWords = 8, chartHeight = 150;
constexpr std::uint32_t ink = 0x1B2330, muted = 0x5A6675, hairline = 0xDFE3E8, accent = 0x2458C5,
                        weak = 0x9DB7EA;

void keepError(HPDF_STATUS error, HPDF_STATUS, void* user) {
    auto* first = static_cast<HPDF_STATUS*>(user);
    if (*first == HPDF_OK)
        *first = error;
}

struct FreeDocument {
    void operator()(HPDF_Doc document) const { HPDF_Free(document); }
};
using Document = std::unique_ptr<std::remove_pointer_t<HPDF_Doc>, FreeDocument>;

/// The single-byte text of the built-in fonts.
std::string windows1252(const std::string& text) {
    std::string out;
    for (const char32_t c : QString::fromStdString(plainText(text, true)).toUcs4()) {
        if (c >= 0x20 && (c < 0x7F || (c >= 0xA0 && c <= 0xFF)))
            out.push_back(static_cast<char>(c));
        else if (c == 0x20AC)
            out.push_back('\x80');
        else if (c == 0x2026)
            out.push_back('\x85');
        else if (c == 0x2019)
            out.push_back('\x92');
        else if (c == 0x2013)
            out.push_back('\x96');
        else if (c == '\t' || c == '\n' || c == '\r')
            out.push_back(' ');
        else
            out.push_back('?');
    }
    return out;
}

std::string shown(const ReportCell& cell, ColumnKind kind) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return windows1252(*text);
    if (const auto* day = std::get_if<Day>(&cell))
        return day->toIso();
    const auto* number = std::get_if<double>(&cell);
    if (number == nullptr || !std::isfinite(*number))
        return {};
    switch (kind) {
    case ColumnKind::Money:
        return groupedDigits(*number, 2);
    case ColumnKind::Decimal:
        return groupedDigits(*number, 1);
    case ColumnKind::Percent:
        return groupedDigits(*number * 100.0, 1);
    default:
        return groupedDigits(*number, 0);
    }
}

bool isLeftAligned(ColumnKind kind) {
    return kind == ColumnKind::Text || kind == ColumnKind::Date;
}

class ReportPrinter {
public:
    ReportPrinter(HPDF_Doc document, const Report& report, PaperSize paper)
        : m_document(document), m_report(report), m_table(report.tables.front()), m_paper(paper),
          m_plain(HPDF_GetFont(document, "Helvetica", "WinAnsiEncoding")),
          m_bold(HPDF_GetFont(document, "Helvetica-Bold", "WinAnsiEncoding")) {
        std::vector<std::size_t> wanted = report.printed;
        for (std::size_t c = 0; wanted.size() < m_table.columns.size() && report.printed.empty(); ++c)
            wanted.push_back(c);
        for (const std::size_t column : wanted)
            if (m_table.rows.empty() || std::ranges::any_of(m_table.rows, [column](const auto& row) {
                    return !std::holds_alternative<std::monostate>(row[column]);
                }))
                m_columns.push_back(column);
    }

    Result<void> print(const JobContext& job) {
        newPage();
        text(m_bold, titleSize, margin, ink, windows1252(m_report.title));
        m_y -= titleSize + 2;
        sentence();
        cards();
        if (m_report.chart && m_report.chart->printed)
            chart(*m_report.chart);
        for (const auto& fact : m_report.facts) {
            if (m_y < margin + 3 * rowHeight)
                newPage();
            text(m_plain, factSize, margin, muted, fitted(m_plain, factSize, windows1252(fact), m_width));
            m_y -= factHeight;
        }
        m_y -= 8;
        layOut();
        if (m_y < margin + 4 * rowHeight)
            newPage();
        header();
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            if (r % 500 == 0 && job.cancelled())
                return cancelled();
            if (m_y < margin + rowHeight) {
                newPage();
                header();
            }
            row(r);
        }
        numberPages();
        return {};
    }

private:
    void newPage() {
        m_page = HPDF_AddPage(m_document);
        HPDF_Page_SetSize(m_page, m_paper == PaperSize::A4 ? HPDF_PAGE_SIZE_A4 : HPDF_PAGE_SIZE_LETTER,
                          HPDF_PAGE_LANDSCAPE);
        m_pages.push_back(m_page);
        m_width = HPDF_Page_GetWidth(m_page) - 2 * margin;
        m_y = HPDF_Page_GetHeight(m_page) - margin - titleSize;
    }

    static float part(std::uint32_t colour, int shift) {
        return static_cast<float>((colour >> shift) & 0xFF) / 255;
    }
    void fillWith(std::uint32_t colour) {
        HPDF_Page_SetRGBFill(m_page, part(colour, 16), part(colour, 8), part(colour, 0));
    }
    void strokeWith(std::uint32_t colour, float width) {
        HPDF_Page_SetRGBStroke(m_page, part(colour, 16), part(colour, 8), part(colour, 0));
        HPDF_Page_SetLineWidth(m_page, width);
    }
    void across(float y, std::uint32_t colour) {
        strokeWith(colour, 0.5F);
        HPDF_Page_MoveTo(m_page, margin, y);
        HPDF_Page_LineTo(m_page, margin + m_width, y);
        HPDF_Page_Stroke(m_page);
    }

    void text(HPDF_Font font, float size, float x, std::uint32_t colour, const std::string& value) {
        textAt(font, size, x, m_y, colour, value);
    }
    void textAt(HPDF_Font font, float size, float x, float y, std::uint32_t colour,
                const std::string& value) {
        fillWith(colour);
        HPDF_Page_SetFontAndSize(m_page, font, size);
        HPDF_Page_BeginText(m_page);
        HPDF_Page_TextOut(m_page, x, y, value.c_str());
        HPDF_Page_EndText(m_page);
    }

    float widthOf(HPDF_Font font, float size, const std::string& value) {
        HPDF_Page_SetFontAndSize(m_page, font, size);
        return HPDF_Page_TextWidth(m_page, value.c_str());
    }

    /// In as many lines as it needs.
    void sentence() {
        const std::string words = windows1252(m_report.sentence);
        std::string shownLine;
        const auto flush = [&] {
            if (!shownLine.empty()) {
                text(m_plain, sentenceSize, margin, muted, shownLine);
                m_y -= sentenceSize + 4;
            }
            shownLine.clear();
        };
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t end = std::min(words.find(' ', at), words.size());
            const std::string word = words.substr(at, end - at);
            const std::string longer = shownLine.empty() ? word : shownLine + ' ' + word;
            if (!shownLine.empty() && widthOf(m_plain, sentenceSize, longer) > m_width) {
                flush();
                shownLine = word;
            } else {
                shownLine = longer;
            }
            at = end + 1;
        }
        flush();
        m_y -= 4;
    }

    void cards() {
        if (m_report.cards.empty())
            return;
        const auto count = static_cast<float>(m_report.cards.size());
        const float wide = (m_width - cardGap * (count - 1)) / count, top = m_y + sentenceSize;
        float x = margin;
        for (const ReportCard& card : m_report.cards) {
            strokeWith(hairline, 0.8F);
            HPDF_Page_Rectangle(m_page, x, top - cardHeight, wide, cardHeight);
            HPDF_Page_Stroke(m_page);
            const float room = wide - 16;
            const auto words = [&](HPDF_Font font, float size, float down, std::uint32_t colour,
                                   const std::string& value) {
                textAt(font, size, x + 8, top - down, colour, fitted(font, size, windows1252(value), room));
            };
            words(m_plain, cardWords, 12, muted, card.title);
            words(m_bold, cardNumber, 29, ink, card.value);
            words(m_plain, cardWords, 40, muted, card.note);
            x += wide + cardGap;
        }
        m_y = top - cardHeight - factHeight - 6;
    }

    /// Lines over dates: the first value column strong, the others weak.
    void chart(const ReportChart& chart) {
        const std::size_t rows =
            chart.rows > 0 ? std::min(chart.rows, m_table.rows.size()) : m_table.rows.size();
        double high = 0;
        const auto valueAt = [this](std::size_t row, std::size_t column) {
            const auto* number = std::get_if<double>(&m_table.rows[row][column]);
            return number != nullptr && std::isfinite(*number) ? number : nullptr;
        };
        for (std::size_t r = 0; r < rows; ++r)
            for (const std::size_t column : chart.valueColumns)
                if (const double* value = valueAt(r, column))
                    high = std::max(high, *value);
        if (rows < 2 || high <= 0)
            return;
        const double unit = std::pow(10, std::floor(std::log10(high)));
        double step = unit;
        for (const double smaller : {unit / 2, unit / 5})
            if (high / step < 2.5)
                step = smaller;
        const double top = std::ceil(high / step) * step;
        const float left = margin + 40, right = margin + m_width, bottom = m_y - chartHeight + 14,
                    tall = chartHeight - 30;
        const auto yOf = [&](double value) { return bottom + tall * static_cast<float>(value / top); };
        const auto xOf = [&](std::size_t row) {
            return left + (right - left) * static_cast<float>(row) / static_cast<float>(rows - 1);
        };
        for (double tick = 0; tick <= top * 1.0001; tick += step) {
            strokeWith(hairline, 0.5F);
            HPDF_Page_MoveTo(m_page, left, yOf(tick));
            HPDF_Page_LineTo(m_page, right, yOf(tick));
            HPDF_Page_Stroke(m_page);
            const std::string label = groupedDigits(tick, step < 1 ? 1 : 0);
            textAt(m_plain, cardWords, left - 6 - widthOf(m_plain, cardWords, label), yOf(tick) - 3, muted,
                   label);
        }
        for (std::size_t i = chart.valueColumns.size(); i-- > 0;) { // the strong one last, on top
            const std::size_t column = chart.valueColumns[i];
            strokeWith(i == 0 ? accent : weak, i == 0 ? 1.6F : 0.9F);
            bool drawing = false, drawn = false;
            for (std::size_t r = 0; r < rows; ++r) {
                const double* value = valueAt(r, column);
                if (value != nullptr && drawing)
                    HPDF_Page_LineTo(m_page, xOf(r), yOf(*value));
                else if (value != nullptr)
                    HPDF_Page_MoveTo(m_page, xOf(r), yOf(*value));
                drawing = value != nullptr;
                drawn = drawn || drawing;
            }
            if (drawn)
                HPDF_Page_Stroke(m_page);
        }
        float at = left;
        for (std::size_t i = 0; i < chart.valueColumns.size(); ++i) {
            strokeWith(i == 0 ? accent : weak, i == 0 ? 1.6F : 0.9F);
            HPDF_Page_MoveTo(m_page, at, m_y + 3);
            HPDF_Page_LineTo(m_page, at + 14, m_y + 3);
            HPDF_Page_Stroke(m_page);
            const std::string title = windows1252(shownTitle(m_table.columns[chart.valueColumns[i]]));
            textAt(m_plain, cardWords, at + 18, m_y, muted, title);
            at += 18 + widthOf(m_plain, cardWords, title) + 16;
        }
        const std::size_t every = std::max<std::size_t>(1, (rows + 7) / 8);
        for (std::size_t r = 0; r < rows; r += every) {
            const std::string label = shown(m_table.rows[r][chart.categoryColumn], ColumnKind::Date);
            const float wide = widthOf(m_plain, cardWords, label);
            textAt(m_plain, cardWords, std::clamp(xOf(r) - wide / 2, margin, right - wide), bottom - 11,
                   muted, label);
        }
        m_y -= chartHeight + 8;
    }

    const ReportColumn& columnAt(std::size_t place) const { return m_table.columns[m_columns[place]]; }
    std::string cellAt(std::size_t row, std::size_t place) const {
        return shown(m_table.rows[row][m_columns[place]], columnAt(place).kind);
    }

    /// Column widths by contents; a smaller type where they do not fit, then narrower texts.
    void layOut() {
        constexpr std::size_t measuredRows = 2000;
        std::vector<float> natural;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            float width = widthOf(m_bold, largestText, windows1252(shownTitle(columnAt(c))));
            for (std::size_t r = 0; r < std::min(measuredRows, m_table.rows.size()); ++r)
                width = std::max(width, widthOf(m_plain, largestText, cellAt(r, c)));
            natural.push_back(width + cellGap);
        }
        float total = 0;
        for (const float width : natural)
            total += width;
        m_size = std::clamp(largestText * m_width / std::max(1.0F, total), smallestText, largestText);
        m_widths.clear();
        float fixed = 0, flexible = 0;
        for (std::size_t c = 0; c < natural.size(); ++c) {
            m_widths.push_back(natural[c] * m_size / largestText);
            (columnAt(c).kind == ColumnKind::Text ? flexible : fixed) += m_widths.back();
        }
        if (fixed + flexible > m_width && flexible > 0) {
            const float share = std::max(0.2F, (m_width - fixed) / flexible);
            for (std::size_t c = 0; c < m_widths.size(); ++c)
                if (columnAt(c).kind == ColumnKind::Text)
                    m_widths[c] *= share;
        }
        // What is left over goes between the columns, so that a narrow table does not huddle at the left.
        const float free = m_width - fixed - flexible;
        for (float& width : m_widths)
            if (free > 0)
                width += std::min(free / static_cast<float>(m_widths.size()), 28.0F);
    }

    std::string fitted(HPDF_Font font, float size, std::string value, float width) {
        if (widthOf(font, size, value) <= width)
            return value;
        while (!value.empty() && widthOf(font, size, value + '\x85') > width)
            value.pop_back();
        return value + '\x85';
    }

    template <typename TextOf>
    void line(HPDF_Font font, std::uint32_t colour, TextOf&& textOf) {
        float x = margin;
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            const std::string value = fitted(font, m_size, textOf(c), m_widths[c] - 2);
            const bool left = isLeftAligned(columnAt(c).kind);
            const float at = left ? x : x + m_widths[c] - cellGap - widthOf(font, m_size, value);
            std::uint32_t written = colour;
            if (columnAt(c).isStatus)
                if (const auto* look = lookOf(value)) {
                    fillWith(look->background);
                    HPDF_Page_Rectangle(m_page, at - 3, m_y - 3, widthOf(font, m_size, value) + 6,
                                        m_size + 4);
                    HPDF_Page_Fill(m_page);
                    written = look->text;
                }
            text(font, m_size, at, written, value);
            x += m_widths[c];
        }
        m_y -= rowHeight;
    }
    static const StatusColour* lookOf(const std::string& word) {
        const auto found = std::ranges::find_if(
            statusColours, [&](const StatusColour& colour) { return word == colour.word; });
        return found == statusColours.end() ? nullptr : found;
    }

    void header() {
        line(m_bold, muted, [this](std::size_t c) { return windows1252(shownTitle(columnAt(c))); });
        across(m_y + rowHeight - 5, muted);
    }

    void row(std::size_t r) {
        line(m_plain, ink, [this, r](std::size_t c) { return cellAt(r, c); });
        across(m_y + rowHeight - 5, hairline);
    }

    void numberPages() {
        for (std::size_t p = 0; p < m_pages.size(); ++p) {
            m_page = m_pages[p];
            m_y = margin - 16;
            text(m_plain, cardWords, margin, muted, windows1252("Shelfcast \u2013 " + m_report.title));
            const std::string page =
                "page " + std::to_string(p + 1) + " of " + std::to_string(m_pages.size());
            text(m_plain, cardWords, margin + m_width - widthOf(m_plain, cardWords, page), muted, page);
        }
    }

    HPDF_Doc m_document;
    const Report& m_report;
    const ReportTable& m_table;
    std::vector<std::size_t> m_columns; ///< of the table, that are printed
    PaperSize m_paper;
    HPDF_Font m_plain, m_bold;
    HPDF_Page m_page = nullptr;
    std::vector<HPDF_Page> m_pages;
    std::vector<float> m_widths;
    float m_width = 0, m_y = 0, m_size = largestText;
};

Result<void> verify(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly) || !file.read(5).startsWith("%PDF-") || !file.seek(file.size() - 8) ||
        !file.readAll().contains("%%EOF"))
        return fail(ErrorCode::Io,
                    Message(MessageId::ThePageCameOutIncompleteThe) + " " + MessageId::TheOldFileWasKept,
                    path);
    return {};
}

} // namespace

Result<void> writePdf(const Report& report, const std::string& path, PaperSize paper, const JobContext& job) {
    useCNumericLocale(); // the library prints coordinates with the locale's decimal sign
    if (report.tables.empty() || report.tables.front().columns.empty())
        return fail(ErrorCode::InvalidArgument, "There is nothing to print.");
    SHELFCAST_ASSIGN(auto file, AtomicFile::create(path));
    SHELFCAST_TRY(file.finish());
    HPDF_STATUS error = HPDF_OK;
    const Document document(HPDF_New(keepError, &error));
    if (!document)
        return fail(ErrorCode::Library, "There is not enough memory for a PDF file.");
    HPDF_SetCompressionMode(document.get(), HPDF_COMP_ALL);
    HPDF_SetInfoAttr(document.get(), HPDF_INFO_TITLE, windows1252(report.title).c_str());
    SHELFCAST_TRY(ReportPrinter(document.get(), report, paper).print(job));
    HPDF_SaveToFile(document.get(), file.temporaryPath().c_str());
    if (error != HPDF_OK)
        return fail(ErrorCode::Library, Message("The PDF file cannot be written (library error " +
                                                std::to_string(error) + "). ") +
                                            MessageId::TheOldFileWasKept);
    SHELFCAST_TRY(verify(file.temporaryPath()));
    return file.commit();
}

} // namespace shelfcast::io
