#include "io/write/pdf_writer.h"

#include "base/locale_guard.h"
#include "base/message_ids.h"
#include "base/number_text.h"
#include "base/plain_text.h"
#include "io/text/atomic_file.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <hpdf.h>
#include <memory>

namespace shelfcast::io {

namespace {

constexpr float margin = 36, titleSize = 14, factSize = 9, lineHeight = 12;
constexpr float largestText = 8, smallestText = 5, cellGap = 6;

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
        return "-";
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

class TablePrinter {
public:
    TablePrinter(HPDF_Doc document, const Report& report, PaperSize paper)
        : m_document(document), m_report(report), m_table(report.tables.front()), m_paper(paper),
          m_plain(HPDF_GetFont(document, "Helvetica", "WinAnsiEncoding")),
          m_bold(HPDF_GetFont(document, "Helvetica-Bold", "WinAnsiEncoding")) {}

    Result<void> print(const JobContext& job) {
        newPage();
        text(m_bold, titleSize, margin, windows1252(m_report.title));
        m_y -= titleSize + 4;
        for (const auto& fact : m_report.facts) {
            text(m_plain, factSize, margin, windows1252(fact));
            m_y -= lineHeight;
        }
        m_y -= 6;
        layOut();
        header();
        for (std::size_t r = 0; r < m_table.rows.size(); ++r) {
            if (r % 500 == 0 && job.cancelled())
                return cancelled();
            if (m_y < margin + 2 * lineHeight) {
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

    void text(HPDF_Font font, float size, float x, const std::string& value) {
        HPDF_Page_SetFontAndSize(m_page, font, size);
        HPDF_Page_BeginText(m_page);
        HPDF_Page_TextOut(m_page, x, m_y, value.c_str());
        HPDF_Page_EndText(m_page);
    }

    float widthOf(HPDF_Font font, float size, const std::string& value) {
        HPDF_Page_SetFontAndSize(m_page, font, size);
        return HPDF_Page_TextWidth(m_page, value.c_str());
    }

    /// Column widths by contents; a smaller type where they do not fit, then narrower texts.
    void layOut() {
        constexpr std::size_t measuredRows = 2000;
        std::vector<float> natural;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c) {
            float width = widthOf(m_bold, largestText, windows1252(shownTitle(m_table.columns[c])));
            for (std::size_t r = 0; r < std::min(measuredRows, m_table.rows.size()); ++r)
                width = std::max(
                    width, widthOf(m_plain, largestText, shown(m_table.rows[r][c], m_table.columns[c].kind)));
            natural.push_back(width + cellGap);
        }
        float total = 0;
        for (const float width : natural)
            total += width;
        m_size = std::clamp(largestText * m_width / total, smallestText, largestText);
        m_widths.clear();
        float fixed = 0, flexible = 0;
        for (std::size_t c = 0; c < natural.size(); ++c) {
            m_widths.push_back(natural[c] * m_size / largestText);
            (m_table.columns[c].kind == ColumnKind::Text ? flexible : fixed) += m_widths.back();
        }
        if (fixed + flexible > m_width && flexible > 0) {
            const float share = std::max(0.2F, (m_width - fixed) / flexible);
            for (std::size_t c = 0; c < m_widths.size(); ++c)
                if (m_table.columns[c].kind == ColumnKind::Text)
                    m_widths[c] *= share;
        }
    }

    std::string fitted(HPDF_Font font, std::string value, float width) {
        if (widthOf(font, m_size, value) <= width)
            return value;
        while (!value.empty() && widthOf(font, m_size, value + '\x85') > width)
            value.pop_back();
        return value + '\x85';
    }

    template <typename TextOf>
    void line(HPDF_Font font, TextOf&& textOf) {
        float x = margin;
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            const std::string value = fitted(font, textOf(c), m_widths[c] - 2);
            const bool left = isLeftAligned(m_table.columns[c].kind);
            text(font, m_size, left ? x : x + m_widths[c] - cellGap - widthOf(font, m_size, value), value);
            x += m_widths[c];
        }
        m_y -= lineHeight;
    }

    void header() {
        line(m_bold, [this](std::size_t c) { return windows1252(shownTitle(m_table.columns[c])); });
        HPDF_Page_SetLineWidth(m_page, 0.5F);
        HPDF_Page_MoveTo(m_page, margin, m_y + lineHeight - 3);
        HPDF_Page_LineTo(m_page, margin + m_width, m_y + lineHeight - 3);
        HPDF_Page_Stroke(m_page);
    }

    void row(std::size_t r) {
        line(m_plain,
             [this, r](std::size_t c) { return shown(m_table.rows[r][c], m_table.columns[c].kind); });
    }

    void numberPages() {
        for (std::size_t p = 0; p < m_pages.size(); ++p) {
            m_page = m_pages[p];
            m_y = margin - 14;
            text(m_plain, smallestText + 2, margin,
                 "Shelfcast, page " + std::to_string(p + 1) + " of " + std::to_string(m_pages.size()));
        }
    }

    HPDF_Doc m_document;
    const Report& m_report;
    const ReportTable& m_table;
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
    SHELFCAST_TRY(TablePrinter(document.get(), report, paper).print(job));
    HPDF_SaveToFile(document.get(), file.temporaryPath().c_str());
    if (error != HPDF_OK)
        return fail(ErrorCode::Library, Message("The PDF file cannot be written (library error " +
                                                std::to_string(error) + "). ") +
                                            MessageId::TheOldFileWasKept);
    SHELFCAST_TRY(verify(file.temporaryPath()));
    return file.commit();
}

} // namespace shelfcast::io
