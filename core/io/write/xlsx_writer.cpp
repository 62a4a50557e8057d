#include "io/write/xlsx_writer.h"

#include "base/locale_guard.h"
#include "base/message_ids.h"
#include "base/plain_text.h"
#include "io/text/atomic_file.h"
#include "io/text/csv_text.h"
#include "io/write/status_colour.h"
#include "io/write/xlsx_check.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <xlsxwriter.h>

namespace shelfcast::io {

namespace {

constexpr std::size_t rowLimit = 1048575; ///< rows of a sheet below its header
constexpr double widestColumn = 44;

struct CloseWorkbook {
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, CloseWorkbook>;

const char* numberFormat(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Text:
        return "@";
    case ColumnKind::Whole:
        return "#,##0";
    case ColumnKind::Decimal:
        return "#,##0.0";
    case ColumnKind::Money:
        return "#,##0.00";
    case ColumnKind::Percent:
        return "0.0";
    case ColumnKind::Date:
        return "yyyy-mm-dd";
    }
    return "General";
}

struct Formats {
    std::array<lxw_format*, 6> byKind{};
    explicit Formats(lxw_workbook* workbook) {
        for (const auto kind : {ColumnKind::Text, ColumnKind::Whole, ColumnKind::Decimal, ColumnKind::Money,
                                ColumnKind::Percent, ColumnKind::Date}) {
            lxw_format* format = workbook_add_format(workbook);
            format_set_num_format(format, numberFormat(kind));
            byKind[static_cast<std::size_t>(kind)] = format;
        }
    }
    lxw_format* of(ColumnKind kind) const { return byKind[static_cast<std::size_t>(kind)]; }
};

/// Text of a cell as it is written: neutralised, and no longer than a cell can hold.
std::string shownText(const std::string& text) {
    constexpr std::size_t most = 32767; // characters, says Excel; bytes are never fewer
    std::string shown = neutralised(text);
    if (shown.size() > most) {
        std::size_t end = most - 3;
        while (end > 0 && (static_cast<unsigned char>(shown[end]) & 0xC0) == 0x80)
            --end;
        shown = shown.substr(0, end) + "\u2026";
    }
    return shown;
}

double shownWidth(const ReportCell& cell, ColumnKind kind) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return static_cast<double>(text->size());
    if (const auto* number = std::get_if<double>(&cell))
        return 4.0 + std::floor(std::log10(std::max(1.0, std::abs(*number)))) * 1.34 +
               (kind == ColumnKind::Money ? 3 : 1);
    return std::holds_alternative<Day>(cell) ? 11.0 : 0.0;
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const ReportCell& cell, ColumnKind kind,
               lxw_format* format) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        worksheet_write_string(sheet, row, column, shownText(*text).c_str(), format);
    } else if (const auto* number = std::get_if<double>(&cell)) {
        if (std::isfinite(*number))
            worksheet_write_number(sheet, row, column, shownNumber(*number, kind), format);
    } else if (const auto* day = std::get_if<Day>(&cell)) {
        lxw_datetime date{day->year(), day->month(), day->dayOfMonth(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &date, format);
    }
}

void colourStatus(lxw_workbook* workbook, lxw_worksheet* sheet, lxw_col_t column, lxw_row_t lastRow) {
    for (const auto& status : statusColours) {
        lxw_format* format = workbook_add_format(workbook);
        format_set_bg_color(format, status.background);
        format_set_font_color(format, status.text);
        std::string word = "\"" + std::string(status.word) + "\"";
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value_string = word.data();
        rule.format = format;
        worksheet_conditional_format_range(sheet, 1, column, lastRow, column, &rule);
    }
}

Result<lxw_worksheet*> writeSheet(lxw_workbook* workbook, const Formats& formats, const ReportTable& table,
                                  const JobContext& job) {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, table.name.c_str());
    if (sheet == nullptr)
        return fail(ErrorCode::Library, "The sheet \"" + table.name + "\" cannot be made.");
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        const ColumnKind kind = table.columns[c].kind;
        double width = static_cast<double>(table.columns[c].title.size()) + 4; // room for the filter button
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            if (r % 10000 == 0 && job.cancelled())
                return cancelled();
            writeCell(sheet, static_cast<lxw_row_t>(r + 1), column, table.rows[r][c], kind, formats.of(kind));
            width = std::max(width, shownWidth(table.rows[r][c], kind) + 2);
        }
        worksheet_set_column(sheet, column, column, std::min(width, widestColumn), nullptr);
    }
    std::vector<std::string> titles;
    for (const auto& column : table.columns)
        titles.push_back(shownText(shownTitle(column)));
    std::vector<lxw_table_column> columns(table.columns.size());
    std::vector<lxw_table_column*> pointers;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        columns[c].header = titles[c].data();
        columns[c].format = formats.of(table.columns[c].kind);
        pointers.push_back(&columns[c]);
    }
    pointers.push_back(nullptr);
    lxw_table_options options{};
    options.columns = pointers.data();
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    const auto lastRow = static_cast<lxw_row_t>(std::max<std::size_t>(1, table.rows.size()));
    const auto lastColumn = static_cast<lxw_col_t>(table.columns.size() - 1);
    if (worksheet_add_table(sheet, 0, 0, lastRow, lastColumn, &options) != LXW_NO_ERROR)
        return fail(ErrorCode::Library, "The table of the sheet \"" + table.name + "\" cannot be made.");
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].isStatus)
            colourStatus(workbook, sheet, static_cast<lxw_col_t>(c), lastRow);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    return sheet;
}

void addChart(lxw_workbook* workbook, const Report& report) {
    const ReportTable& table = report.tables.front();
    const ReportChart& wanted = *report.chart;
    const auto rows = wanted.rows == 0 ? table.rows.size() : std::min(wanted.rows, table.rows.size());
    if (rows == 0)
        return;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, "Chart");
    lxw_chart* chart = workbook_add_chart(workbook, wanted.line ? LXW_CHART_LINE : LXW_CHART_COLUMN);
    if (sheet == nullptr || chart == nullptr)
        return;
    const auto category = static_cast<lxw_col_t>(wanted.categoryColumn);
    for (const std::size_t column : wanted.valueColumns) {
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        const auto value = static_cast<lxw_col_t>(column);
        chart_series_set_categories(series, table.name.c_str(), 1, category, static_cast<lxw_row_t>(rows),
                                    category);
        chart_series_set_values(series, table.name.c_str(), 1, value, static_cast<lxw_row_t>(rows), value);
        chart_series_set_name_range(series, table.name.c_str(), 0, value);
    }
    chart_title_set_name(chart, plainText(wanted.title, true).c_str());
    if (table.columns[wanted.categoryColumn].kind == ColumnKind::Date)
        chart_axis_set_num_format(chart->x_axis, "yyyy-mm-dd");
    lxw_chart_options options{};
    options.x_scale = 2;
    options.y_scale = 1.6;
    worksheet_insert_chart_opt(sheet, 0, 0, chart, &options);
}

/// Whether a sheet that was read again holds the table.
bool holds(const SheetFigures& read, const ReportTable& table) {
    const auto expectedRows = static_cast<std::int64_t>(table.rows.size()) + 1;
    if (read.rows != expectedRows && !(table.rows.empty() && read.rows <= 2))
        return false;
    constexpr double serialOfEpoch = 25569; // 1970-01-01 as Excel counts days
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double sum = 0, size = 1;
        std::uint64_t texts = textFigure(0, shownText(shownTitle(table.columns[c])));
        const auto add = [&](double number) {
            sum += number;
            size += std::abs(number);
        };
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const ReportCell& one = table.rows[r][c];
            if (const auto* day = std::get_if<Day>(&one))
                add(day->number() + serialOfEpoch);
            else if (const auto* text = std::get_if<std::string>(&one))
                texts += textFigure(static_cast<std::int64_t>(r) + 1, shownText(*text));
            else if (const auto* number = std::get_if<double>(&one); number && std::isfinite(*number))
                add(shownNumber(*number, table.columns[c].kind));
        }
        const double found = c < read.sums.size() ? read.sums[c] : 0;
        if (std::abs(found - sum) > 1e-9 * size || (c < read.texts.size() ? read.texts[c] : 0) != texts)
            return false;
    }
    return true;
}

/// libxlsxwriter reports success when its temporary folder is full, so the file itself is asked.
Result<void> verify(const Report& report, const std::string& path) {
    auto figures = readWorkbookFigures(path, static_cast<int>(report.tables.size()));
    if (!figures)
        return fail(std::move(figures.error())
                        .wrap(Message(MessageId::TheWorkbookCameOutIncompleteThe) + " " +
                              MessageId::TheOldFileWasKept));
    for (std::size_t t = 0; t < report.tables.size(); ++t)
        if (!holds((*figures)[t], report.tables[t]))
            return fail(ErrorCode::Io,
                        Message(MessageId::TheWorkbookCameOutIncompleteThe) + " " +
                            MessageId::TheOldFileWasKept,
                        report.tables[t].name);
    return {};
}

} // namespace

Result<void> writeXlsx(const Report& report, const std::string& path, const JobContext& job) {
    useCNumericLocale(); // with a decimal comma the library writes 1,5 for 1.5
    for (const auto& table : report.tables)
        if (table.rows.size() > rowLimit)
            return fail(ErrorCode::InvalidArgument,
                        "A workbook's sheet holds at most 1,048,575 rows; write a CSV file instead.",
                        table.name);
    if (report.tables.empty() || report.tables.front().columns.empty())
        return fail(ErrorCode::InvalidArgument, "There is nothing to write.");
    SHELFCAST_ASSIGN(auto file, AtomicFile::create(path));
    SHELFCAST_TRY(file.finish());
    const std::string temporary = file.temporaryPath();
    std::string folder = QFileInfo(QString::fromStdString(temporary)).absolutePath().toStdString();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    options.use_zip64 = LXW_FALSE;
    Workbook workbook(workbook_new_opt(temporary.c_str(), &options));
    if (!workbook)
        return fail(ErrorCode::Library, "There is not enough memory for a workbook.");
    lxw_doc_properties properties{};
    std::string title = plainText(report.title, true);
    properties.title = title.data();
    char application[] = "Shelfcast";
    properties.author = application;
    workbook_set_properties(workbook.get(), &properties);
    const Formats formats(workbook.get());
    for (const auto& table : report.tables)
        SHELFCAST_TRY(writeSheet(workbook.get(), formats, table, job));
    if (report.chart)
        addChart(workbook.get(), report);
    job.report(MessageId::WritingTheWorkbook, 0.7);
    const lxw_error error = workbook_close(workbook.release()); // frees it, whatever happens
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::Io, std::string("The workbook cannot be written: ") + lxw_strerror(error) +
                                       " The old file was kept.");
    job.report(MessageId::CheckingTheWorkbook, 0.8);
    SHELFCAST_TRY(verify(report, temporary));
    return file.commit();
}

} // namespace shelfcast::io
