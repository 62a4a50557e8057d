#include "io/master/master_reader.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/master/master_rows.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/understand/layout_description.h"
#include "io/values/number_format.h"

#include <algorithm>

namespace shelfcast::io {

namespace {

/// Fields without which a row of the table says nothing, separated by blanks.
std::string_view neededFields(MasterTable table) {
    switch (table) {
    case MasterTable::Suppliers:
        return "supplier";
    case MasterTable::Calendar:
        return "date name";
    case MasterTable::Covariates:
        return "date";
    case MasterTable::Bills:
        return "parent component";
    case MasterTable::Receipts:
        return "product received date";
    case MasterTable::Policies:
        return "";
    case MasterTable::PriceBreaks:
        return "product from_quantity";
    default:
        return "product";
    }
}

class Reader : MasterRows {
public:
    Reader(const TableLayout& layout, MasterTable table, const TableGuess& guess, const ReadOptions& options)
        : MasterRows(layout, table, guess.kind, options) {
        takeColumns(guess);
        // Names that mean something in one table only.
        const auto keep = [&](bool kept, std::initializer_list<const char*> fields) {
            for (const char* field : fields)
                if (!kept)
                    m_columns.erase(field);
        };
        keep(table == MasterTable::Policies, {"policy_class", "fill_rate", "shortage_cost", "holding_cost",
                                              "reorder_level", "order_up_to", "fixed_lot"});
        keep(table == MasterTable::PriceBreaks, {"from_quantity"});
        keep(table == MasterTable::Suppliers, {"order_cut_off"});
        if (table == MasterTable::Covariates)
            takeOutsideColumns();
    }

    Result<void> prepare() {
        for (const auto& [field, header] : m_options.mapping) {
            if (header.empty()) {
                m_columns.erase(field);
                continue;
            }
            int column = -1;
            for (std::size_t i = 0; i < m_layout.columns.size(); ++i)
                if (foldName(m_layout.columns[i].header) == foldName(header))
                    column = static_cast<int>(i);
            if (column < 0)
                return fail(ErrorCode::NotFound,
                            "The file has no column \"" + header + "\" for " + field + ".");
            m_columns[field] = column;
        }
        std::string_view needed = neededFields(m_table);
        while (!needed.empty()) {
            const std::size_t blank = std::min(needed.find(' '), needed.size());
            SHELFCAST_TRY(need(std::string(needed.substr(0, blank))));
            needed.remove_prefix(std::min(blank + 1, needed.size()));
        }
        if (m_table == MasterTable::Covariates && m_series.empty())
            return need("value");
        if (m_table == MasterTable::Policies && !has("product") && !has("supplier") && !has("policy_class"))
            return need("product");
        if (m_table == MasterTable::PriceBreaks && !has("unit_cost") && !has("price"))
            return need("unit_cost");
        if (m_table == MasterTable::Stock && !has("stock") && !has("on_order") &&
            !(isOrders() && (has("quantity") || has("open"))))
            return need("stock");
        return {};
    }

    Result<void> readRows(const JobContext& job) {
        SHELFCAST_ASSIGN(auto source, openRows(m_layout));
        RowChunk chunk;
        std::size_t index = 0;
        std::int64_t line = 1;
        for (;;) {
            if (job.cancelled())
                return cancelled();
            SHELFCAST_ASSIGN(const bool more, source->next(chunk));
            if (!more)
                return {};
            source->parse(chunk);
            chunk.firstLine = line;
            line += chunk.lineCount;
            for (std::size_t r = 0; r < chunk.rows(); ++r, ++index) {
                if (index < m_layout.firstDataRow)
                    continue;
                Row row{chunk.lineOf(r), {}, {}};
                bool filled = false;
                for (const auto& cell : chunk.row(r)) {
                    const std::string_view text = trimText(chunk.view(cell));
                    row.cells.emplace_back(m_layout.kind == FileKind::Text
                                               ? withoutFormulaText(withoutNeutralMark(text))
                                               : withoutNeutralMark(text));
                    row.kinds.push_back(cell.kind);
                    filled = filled || !row.cells.back().empty();
                }
                if (filled)
                    m_rows.push_back(std::move(row));
            }
            job.report(MessageId::ReadingTheFile, chunk.progress);
        }
    }

    Result<MasterReadResult> convert(const std::function<Result<void>(const RejectedRow&)>& rejected) {
        decideDates();
        decideWeekdays();
        for (const Row& row : m_rows) {
            m_row = &row;
            m_problem.reset();
            ++m_report.records;
            takeRow();
            if (!m_problem) {
                ++m_report.accepted;
                continue;
            }
            ++m_report.rejected;
            m_leftOut += isLeftOut(m_problem->reason);
            if (rejected)
                SHELFCAST_TRY(rejected(*m_problem));
            if (m_report.rejectedRows.size() < reportedRejects)
                m_report.rejectedRows.push_back(*m_problem);
        }
        if (m_report.records == 0)
            return fail(ErrorCode::InvalidData,
                        Message(MessageId::TheFileHasColumnsButNo) + " " + MessageId::NothingWasStored);
        if ((m_report.rejected - m_leftOut) * 2 > m_report.records - m_leftOut || m_report.accepted == 0)
            return fail(ErrorCode::InvalidData,
                        Message(MessageId::OfRowsCannotBeReadSo, {m_report.rejected, m_report.records}) +
                            " " +
                            Message(MessageId::TheFirstRowAndColumn,
                                    {m_report.rejectedRows[0].row, m_report.rejectedRows[0].column,
                                     m_report.rejectedRows[0].reason}));
        m_report.success = true;
        describeColumns();
        sortPrices();
        MasterReadResult result{std::move(m_report), std::move(m_data), std::move(m_stockRows),
                                std::move(m_covariateRows)};
        result.hasStore = has("store");
        result.storeIsPlace =
            has("store") &&
            speaksOf(conceptsOfName(m_layout.columns[static_cast<std::size_t>(m_columns["store"])].header),
                     Concept::Place);
        result.isLedger = m_kind == TableKind::Ledger;
        if (has("holding_cost"))
            result.holdingWeeks = holdingWeeks();
        return result;
    }

private:
    /// The columns found by evidence: they go before names alone where the kind of table gives them another
    /// meaning.
    void takeColumns(const TableGuess& guess) {
        const bool rules = isOrders() || m_kind == TableKind::GoodsReceipts || m_kind == TableKind::Ledger ||
                           m_kind == TableKind::Stock;
        if (isOrders())
            for (const char* field : {"on_order", "stock", "date"})
                m_columns.erase(field);
        for (const auto& [field, column] : guess.columns) {
            const auto known = m_columns.find(field);
            const bool isKey = field == "store";
            const bool isProduct = field == "product"; // names alone were looked at before
            if (known == m_columns.end() || isProduct || (rules && !isKey) ||
                m_layout.columns[static_cast<std::size_t>(known->second)].filled == 0)
                m_columns[field] = column;
        }
        // The name of a holiday or closure is no product.
        const auto product = m_columns.find("product"), name = m_columns.find("name");
        if (m_table == MasterTable::Calendar && product != m_columns.end() && name != m_columns.end() &&
            product->second == name->second)
            m_columns.erase(product);
    }

    Result<void> need(const std::string& field) const {
        if (has(field))
            return {};
        return fail(ErrorCode::InvalidData,
                    Message("This is not a table of " + std::string(toString(m_table)) +
                            ": no column with the " + field + " was found. ") +
                        Message(MessageId::ItsColumnsAre, {quotedList(m_layout.headers(), 24)}) + " " +
                        MessageId::NothingWasStored);
    }

    void decideDates() {
        m_dates = m_layout.date;
        DateVotes votes;
        for (const char* field :
             {"date", "last_date", "due", "ordered", "known", "valid_from", "valid_until"})
            if (const auto found = m_columns.find(field); found != m_columns.end())
                for (const Row& row : m_rows)
                    if (static_cast<std::size_t>(found->second) < row.cells.size())
                        votes.add(row.cells[static_cast<std::size_t>(found->second)]);
        m_dates = votes.format();
        if (const auto order = dateOrderFromString(m_options.dateOrder))
            m_dates.order = *order;
    }

    void decideWeekdays() {
        std::vector<std::string> texts;
        for (const char* field : {"order_days", "delivery_days"})
            if (const auto found = m_columns.find(field); found != m_columns.end())
                for (const Row& row : m_rows)
                    if (static_cast<std::size_t>(found->second) < row.cells.size() &&
                        !isMissing(row.cells[static_cast<std::size_t>(found->second)]))
                        texts.push_back(row.cells[static_cast<std::size_t>(found->second)]);
        if (!texts.empty())
            m_weekdays = WeekdayNames::of(texts);
    }

    void describeColumns() {
        m_report.understanding = describe(m_layout, m_options, m_report.records);
        m_report.understanding.shape = toString(m_table);
        m_report.understanding.questions.clear();
        m_report.understanding.dateOrder = toString(m_dates.order);
        for (auto& column : m_report.understanding.columns) {
            column.field.clear();
            column.confidence = 0;
            for (const auto& [field, index] : m_columns)
                if (index == column.column) {
                    column.field = field;
                    column.confidence = 1;
                }
            if (column.field.empty() && std::ranges::find(m_series, column.column) != m_series.end()) {
                column.field = "value";
                column.confidence = 1;
            }
        }
    }
    std::vector<Row> m_rows;
    ImportReport m_report;
    std::int64_t m_leftOut = 0; ///< of the rejected
};

} // namespace

Result<MasterReadResult> readMaster(const TableLayout& layout, MasterTable table, const TableGuess& guess,
                                    const ReadOptions& options,
                                    const std::function<Result<void>(const RejectedRow&)>& rejected,
                                    const JobContext& job) {
    Reader reader(layout, table, guess, options);
    SHELFCAST_TRY(reader.prepare());
    SHELFCAST_TRY(reader.readRows(job));
    return reader.convert(rejected);
}

} // namespace shelfcast::io
