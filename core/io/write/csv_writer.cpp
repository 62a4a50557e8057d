#include "io/write/csv_writer.h"

#include "base/message_ids.h"
#include "io/text/atomic_file.h"
#include "io/text/csv_text.h"

#include <QFile>

#include <charconv>
#include <cmath>

namespace shelfcast::io {

namespace {

constexpr std::string_view lineEnd = "\r\n";

int decimalsOf(ColumnKind kind) {
    return kind == ColumnKind::Money ? 2 : 6;
}

std::string cellText(const ReportCell& cell, ColumnKind kind, const CsvFormat& format) {
    if (const auto* text = std::get_if<std::string>(&cell))
        return csvField(neutralised(*text), format.delimiter);
    if (const auto* number = std::get_if<double>(&cell))
        return std::isfinite(*number)
                   ? csvNumber(shownNumber(*number, kind), decimalsOf(kind), format.decimal)
                   : std::string();
    if (const auto* day = std::get_if<Day>(&cell))
        return day->toIso();
    return {};
}

/// Records of a file as written: line breaks outside quotes.
Result<std::int64_t> countRecords(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The written file cannot be read again.");
    std::int64_t records = 0;
    bool quoted = false;
    while (!file.atEnd()) {
        const QByteArray part = file.read(1 << 20);
        if (part.isEmpty())
            break;
        for (const char c : part) {
            quoted ^= c == '"';
            records += c == '\n' && !quoted;
        }
    }
    return records;
}

} // namespace

std::string csvNumber(double value, int decimals, char decimalSign) {
    char buffer[400];
    auto* end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals).ptr;
    std::string text(buffer, end);
    if (const auto point = text.find('.'); point != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.size() == point + 1)
            text.pop_back();
        else
            text[point] = decimalSign;
    }
    return text == "-0" ? "0" : text;
}

Result<void> writeCsv(const ReportTable& table, const std::string& path, const CsvFormat& format,
                      const JobContext& job) {
    if (format.delimiter == format.decimal)
        return fail(ErrorCode::InvalidArgument,
                    "The field separator and the decimal sign must differ; use ; with a decimal comma.");
    SHELFCAST_ASSIGN(auto file, AtomicFile::create(path));
    std::string text = "\xEF\xBB\xBF";
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (c > 0)
            text.push_back(format.delimiter);
        text += csvField(neutralised(shownTitle(table.columns[c])), format.delimiter);
    }
    text += lineEnd;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (c > 0)
                text.push_back(format.delimiter);
            text += cellText(table.rows[r][c], table.columns[c].kind, format);
        }
        text += lineEnd;
        if (text.size() > 1 << 20) {
            if (job.cancelled())
                return cancelled();
            SHELFCAST_TRY(file.write(text));
            text.clear();
            job.report(MessageId::WritingTheFile,
                       static_cast<double>(r) / static_cast<double>(table.rows.size()));
        }
    }
    SHELFCAST_TRY(file.write(text));
    SHELFCAST_TRY(file.finish());
    SHELFCAST_ASSIGN(const auto records, countRecords(file.temporaryPath()));
    if (records != static_cast<std::int64_t>(table.rows.size()) + 1)
        return fail(ErrorCode::Io,
                    Message(MessageId::TheFileCameOutIncompleteThe) + " " + MessageId::TheOldFileWasKept,
                    path);
    return file.commit();
}

} // namespace shelfcast::io
