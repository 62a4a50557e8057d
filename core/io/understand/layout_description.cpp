#include "io/understand/layout_description.h"

#include "base/message_ids.h"
#include "base/number_text.h"
#include "io/text/text_fold.h"
#include "io/understand/line_meaning.h"

#include <QCryptographicHash>

#include <algorithm>

namespace shelfcast::io {

namespace {

Message delimiterInWords(char delimiter) {
    switch (delimiter) {
    case ',':
        return MessageId::Comma;
    case ';':
        return MessageId::Semicolon;
    case '\t':
        return MessageId::Tab;
    case '|':
        return MessageId::VerticalBar;
    case ' ':
        return MessageId::Blank;
    default:
        return std::string("\"") + delimiter + "\"";
    }
}

} // namespace

std::string_view toString(Shape shape) {
    return shape == Shape::Wide ? "wide" : shape == Shape::Transactions ? "transactions" : "long";
}

std::string TableLayout::header(int column) const {
    if (column >= 0 && static_cast<std::size_t>(column) < columns.size() &&
        !columns[static_cast<std::size_t>(column)].header.empty())
        return columns[static_cast<std::size_t>(column)].header;
    return "column " + std::to_string(column + 1);
}

std::vector<std::string> TableLayout::headers() const {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!columns[i].header.empty() || columns[i].filled > 0)
            result.push_back(header(static_cast<int>(i)));
    return result;
}

ImportUnderstanding describe(const TableLayout& layout, const ReadOptions& options, std::int64_t rows) {
    ImportUnderstanding result;
    const bool text = layout.kind == FileKind::Text;
    result.format = !text                              ? layout.kind == FileKind::Xlsx             ? "XLSX"
                                                         : layout.kind == FileKind::Xls            ? "XLS"
                                                         : layout.kind == FileKind::Html           ? "HTML"
                                                         : layout.kind == FileKind::XmlSpreadsheet ? "XML"
                                                                                                   : "ODS"
                    : layout.dialect.delimiter == '\t' ? "TSV"
                                                       : "CSV";
    if (text) {
        result.encoding = toString(layout.encoding.encoding);
        result.delimiter = std::string(1, layout.dialect.delimiter);
    }
    result.decimal = std::string(1, layout.decimal);
    result.dateOrder = toString(layout.date.order);
    result.shape = toString(layout.shape);
    result.sheets = layout.sheets;
    result.sheet = layout.sheet;
    result.headerRow = layout.headerLine;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        ColumnMapping mapping;
        mapping.column = static_cast<int>(i);
        mapping.header = layout.columns[i].header;
        mapping.samples = layout.columns[i].samples;
        mapping.confidence = 0;
        for (std::size_t f = 0; f < fieldCount; ++f)
            if (layout.map[f].column == mapping.column && static_cast<Field>(f) != Field::Forecast) {
                mapping.field = toString(static_cast<Field>(f));
                mapping.confidence = layout.map[f].confidence;
            }
        if (layout.dateParts.has(mapping.column) && mapping.field.empty()) {
            mapping.field = toString(Field::Date);
            mapping.confidence = 0.8;
        }
        const bool isDay = std::any_of(layout.days.begin(), layout.days.end(),
                                       [&](const DayColumn& day) { return day.column == mapping.column; });
        if (isDay ||
            std::count(layout.productColumns.begin(), layout.productColumns.end(), mapping.column) > 0) {
            mapping.field = toString(Field::UnitsSold);
            mapping.confidence = 0.9;
        }
        result.columns.push_back(std::move(mapping));
    }
    result.questions = layout.questions;
    result.decisions = layout.decisions;
    if (!layout.hasStores() && options.store.empty() && !layout.titleStore.empty())
        result.questions.push_back(Message(MessageId::TheTitleNamesTheStore, {layout.titleStore}));
    else if (!layout.hasStores())
        result.questions.push_back(
            Message(MessageId::TheFileHasNoStoreColumn, {storeOfFile(layout, options)}));
    result.sentence = text ? delimiterInWords(layout.dialect.delimiter)
                           : Message(MessageId::Sheet, {result.format, layout.sheet});
    const auto add = [&](const Message& words) { result.sentence.add(words, ", "); };
    add(layout.decimal == ',' ? MessageId::DecimalComma : MessageId::DecimalPoint);
    if (!layout.productColumns.empty())
        add(MessageId::OneColumnPerProduct);
    else if (layout.shape == Shape::Wide)
        add(MessageId::OneColumnPerDate);
    else if (layout.dateParts.year >= 0)
        add(MessageId::DatesInSeveralColumns);
    else if (layout.date.serial)
        add(MessageId::DatesAsSerialNumbers);
    else
        add(layout.date.order == DateOrder::Dmy   ? MessageId::DatesDayMonthYear
            : layout.date.order == DateOrder::Mdy ? MessageId::DatesMonthDayYear
                                                  : MessageId::DatesYearMonthDay);
    if (layout.shape == Shape::Transactions)
        add(MessageId::ReceiptLinesSummedToTheDay);
    if (rows >= 0)
        add(Message(MessageId::Rows, {asCount(groupedDigits(rows))}));
    return result;
}

std::string layoutKey(const TableLayout& layout) {
    std::string text = layout.hasHeader ? "header" : "columns " + std::to_string(layout.columns.size());
    if (layout.hasHeader)
        for (const auto& column : layout.columns)
            text += "\x1F" + foldText(column.header);
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
    return "import.mapping." + hash.toHex().left(16).toStdString();
}

} // namespace shelfcast::io
