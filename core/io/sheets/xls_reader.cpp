#include "io/sheets/xls_reader.h"

#include "base/message_ids.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <freexl.h>

namespace shelfcast::io {

namespace {

/// Workbooks of that age are small; a bigger one is damaged or made to hurt.
constexpr qint64 mostXlsBytes = 256 << 20;

class Handle {
public:
    Handle() = default;
    ~Handle() {
        if (m_handle)
            freexl_close(m_handle);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    Result<void> open(const QString& path) {
        const std::string name = QFileInfo(path).fileName().toStdString();
        if (QFileInfo(path).size() > mostXlsBytes)
            return fail(ErrorCode::Refused,
                        Message("\"" + name + "\" is larger than any workbook of its kind can be. ") +
                            MessageId::NothingWasStored);
        const int state = freexl_open(QFile::encodeName(path).constData(), &m_handle);
        if (state == FREEXL_BIFF_OBFUSCATED)
            return fail(ErrorCode::Refused, Message(MessageId::IsAnEncryptedWorkbook, {name}) + " " +
                                                MessageId::SaveItWithoutAPasswordAnd + " " +
                                                MessageId::NothingWasStored);
        if (state != FREEXL_OK)
            return fail(ErrorCode::InvalidData, Message(MessageId::IsADamagedWorkbookOrAn, {name}) + " " +
                                                    MessageId::SaveItAsXlsxAndImport + " " +
                                                    MessageId::NothingWasStored);
        unsigned int password = 0;
        if (freexl_get_info(m_handle, FREEXL_BIFF_PASSWORD, &password) == FREEXL_OK &&
            password == FREEXL_BIFF_OBFUSCATED)
            return fail(ErrorCode::Refused, Message(MessageId::IsAnEncryptedWorkbook, {name}) + " " +
                                                MessageId::SaveItWithoutAPasswordAnd + " " +
                                                MessageId::NothingWasStored);
        return {};
    }
    const void* get() const { return m_handle; }

private:
    const void* m_handle = nullptr;
};

std::vector<std::string> sheetNames(const Handle& handle) {
    std::vector<std::string> names;
    unsigned int count = 0;
    if (freexl_get_info(handle.get(), FREEXL_BIFF_SHEET_COUNT, &count) != FREEXL_OK)
        return names;
    for (unsigned short i = 0; i < std::min(count, 1024u); ++i) {
        const char* name = nullptr;
        if (freexl_get_worksheet_name(handle.get(), i, &name) == FREEXL_OK && name)
            names.emplace_back(name);
    }
    return names;
}

class XlsSource final : public RowSource {
public:
    Result<void> open(const QString& path, const std::string& sheet) {
        SHELFCAST_TRY(m_handle.open(path));
        const auto names = sheetNames(m_handle);
        const auto found = std::find(names.begin(), names.end(), sheet);
        if (found == names.end())
            return fail(ErrorCode::NotFound, Message(MessageId::TheWorkbookHasNoSheet, {sheet}));
        if (freexl_select_active_worksheet(m_handle.get(),
                                           static_cast<unsigned short>(found - names.begin())) != FREEXL_OK ||
            freexl_worksheet_dimensions(m_handle.get(), &m_rowCount, &m_columnCount) != FREEXL_OK)
            return fail(ErrorCode::InvalidData, Message("The sheet \"" + sheet + "\" cannot be read. ") +
                                                    MessageId::NothingWasStored);
        return {};
    }

    Result<bool> next(RowChunk& chunk) override {
        m_rows.begin(chunk);
        for (; m_row < m_rowCount && !m_rows.isFull(); ++m_row) {
            m_rows.startRow(static_cast<std::int64_t>(m_row) + 1);
            for (unsigned short column = 0; column < m_columnCount; ++column)
                addCell(column);
            m_rows.endRow();
        }
        chunk.progress = m_rowCount ? static_cast<double>(m_row) / m_rowCount : 1;
        return chunk.rows() > 0;
    }
    void parse(RowChunk&) const override {}
    Result<void> rewind() override {
        m_row = 0;
        m_rows.reset();
        return {};
    }

private:
    void addCell(unsigned short column) {
        FreeXL_CellValue cell{};
        if (freexl_get_cell_value(m_handle.get(), m_row, column, &cell) != FREEXL_OK)
            return;
        switch (cell.type) {
        case FREEXL_CELL_INT:
            m_rows.cell(column, std::to_string(cell.value.int_value), CellKind::Number);
            break;
        case FREEXL_CELL_DOUBLE:
            m_rows.cell(column, numberText(cell.value.double_value), CellKind::Number);
            break;
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
            if (cell.value.text_value)
                m_rows.cell(column, cell.value.text_value, CellKind::Text);
            break;
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
            if (cell.value.text_value)
                m_rows.cell(column, cell.value.text_value, CellKind::Date);
            break;
        case FREEXL_CELL_TIME:
            if (cell.value.text_value)
                m_rows.cell(column, cell.value.text_value, CellKind::Text);
            break;
        default:
            break;
        }
    }

    Handle m_handle;
    SheetRows m_rows;
    unsigned int m_rowCount = 0, m_row = 0;
    unsigned short m_columnCount = 0;
};

} // namespace

Result<std::vector<std::string>> xlsSheets(const QString& path) {
    Handle handle;
    SHELFCAST_TRY(handle.open(path));
    return sheetNames(handle);
}

Result<std::unique_ptr<RowSource>> openXlsSheet(const QString& path, const std::string& sheet) {
    auto source = std::make_unique<XlsSource>();
    SHELFCAST_TRY(source->open(path, sheet));
    return std::unique_ptr<RowSource>(std::move(source));
}

} // namespace shelfcast::io
