#include "io/sales/sales_reader.h"

#include "base/message_ids.h"
#include "io/sales/day_parts.h"
#include "io/sales/plan_rows.h"
#include "io/sales/quality.h"
#include "io/sales/repeated_rows.h"
#include "io/sales/sales_converter.h"
#include "io/text/ordered_pipeline.h"
#include "io/text/text_fold.h"
#include "io/understand/decision_codes.h"
#include "io/understand/layout_description.h"
#include "io/understand/row_prints.h"
#include "io/understand/store_column.h"
#include "io/values/row_words.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

namespace shelfcast::io {

namespace {

void addTo(std::map<int, CountedValue>& all, std::vector<CountedValue>& values, std::int64_t firstLine) {
    for (auto& value : values) {
        auto& of = all[value.column];
        of.count += value.count;
        if (of.example.empty())
            of.example = std::move(value.example);
        for (const std::int64_t line : value.lines)
            if (of.lines.size() < 5)
                of.lines.push_back(line + firstLine);
    }
}

struct Item {
    std::unique_ptr<RowChunk> chunk; ///< on the heap, because the converted part points into its text
    std::size_t rowsBefore = 0; ///< rows of the source before this chunk (only counted up to the first data)
    bool parsed = false;
    std::unique_ptr<BlockValues> above = std::make_unique<BlockValues>(); ///< likewise
    ConvertedChunk converted;
};

/// Codes of a chunk into codes of the import.
std::vector<std::uint32_t> translate(const LocalDictionary& local, Dictionary& global) {
    std::vector<std::uint32_t> codes;
    codes.reserve(local.values().size());
    for (const std::string_view text : local.values())
        codes.push_back(global.code(std::string(text)));
    return codes;
}

void recode(std::vector<std::uint32_t>& values, const std::vector<std::uint32_t>& codes) {
    for (auto& value : values)
        if (value != SalesBatch::noCode)
            value = codes[value];
}

/// How the reason of a row begins that could be read, but not believed.

/// Rows without units are looked through when this many have come together.
constexpr std::size_t planRowsBeforeCheck = 1 << 16;

class Collector {
public:
    Collector(const TableLayout& layout, const ReadOptions& options, const SalesConverter& converter,
              const SalesSink& sink)
        : m_layout(layout), m_options(options), m_converter(converter), m_sink(sink),
          m_receipts(layout.shape == Shape::Transactions), m_quality(options.today, m_receipts),
          m_leaks(converter.leakColumns().size()) {}

    Result<void> take(Item& item) {
        auto& converted = item.converted;
        const std::int64_t firstLine = m_nextLine;
        m_nextLine += item.chunk->lineCount;
        m_report.records += converted.records;
        m_repeatedHeaders += converted.repeatedHeaders;
        addTo(m_unreadable, converted.unreadable, firstLine);
        addTo(m_otherSign, converted.otherSign, firstLine);
        for (auto& rejected : converted.rejected) {
            rejected.row += firstLine;
            SHELFCAST_TRY(reject(std::move(rejected)));
        }
        for (std::size_t i = 0; i < m_leaks.size(); ++i)
            m_leaks[i].merge(converted.leaks[i]);
        if (converted.batch.size() == 0)
            return {};
        auto& batch = converted.batch;
        recode(batch.store, translate(converted.store, m_dictionaries.store));
        recode(batch.product, translate(converted.product, m_dictionaries.product));
        recode(batch.weather, translate(converted.weather, m_dictionaries.weather));
        recode(batch.seasonality, translate(converted.seasonality, m_dictionaries.seasonality));
        recode(batch.category, translate(converted.category, m_dictionaries.category));
        recode(batch.region, translate(converted.region, m_dictionaries.region));
        takeNames(converted);
        for (auto& line : converted.lines)
            line += firstLine;
        if (m_receipts)
            for (std::size_t i = 0; i < batch.size(); ++i) {
                m_returns += batch.unitsSold[i] < 0;
                if (!batch.price.empty())
                    m_free.add(batch.price[i] == 0, batch.unitsSold[i] < 0, converted.lines[i]);
            }
        if (!converted.withoutUnits.empty()) {
            m_plan.takeFrom(batch, converted.lines, converted.withoutUnits);
            auto without = converted.withoutUnits.begin();
            std::size_t row = 0;
            std::erase_if(converted.prints, [&](std::uint64_t) {
                const bool gone = without != converted.withoutUnits.end() && *without == row;
                without += gone;
                ++row;
                return gone;
            });
        }
        if (batch.size() == 0)
            return {};
        for (const std::int32_t day : batch.day) // a slip of the pen in 2042 ends no plan
            if (day <= m_options.today.number() + 1 || m_options.today == Day())
                m_lastSale = std::max(m_lastSale.value_or(day), day);
        if (m_plan.size() > m_planLimit) {
            SHELFCAST_TRY(rejectPast());
            m_planLimit = 2 * m_plan.size() + planRowsBeforeCheck;
        }
        noteUsed(batch);
        m_stores.add(batch);
        m_quality.add(batch, converted.lines);
        if (!m_receipts) // whose lines say the stock of a moment
            m_stock.add(batch);
        for (std::size_t i = 0; i < batch.size(); ++i)
            m_prints.add(mixPrints(mixPrints(converted.prints[i], batch.store[i]), batch.product[i]),
                         batch.day[i], m_receipts ? converted.documents[i] : 0);
        if (m_receipts)
            m_parts.add(batch, converted.documents, converted.minutes);
        return m_sink.batch(batch, m_dictionaries);
    }

    /// Rows without units after the last sale of the file go on as a plan; the others lack their units.
    Result<void> finishPlan() {
        if (m_plan.size() == 0)
            return {};
        SHELFCAST_TRY(rejectPast());
        if (m_plan.size() == 0)
            return {};
        noteUsed(m_plan.batch());
        m_report.planned = static_cast<std::int64_t>(m_plan.size()) - m_plan.duplicates();
        return m_sink.batch(m_plan.batch(), m_dictionaries);
    }

    /// Decides, from all rows, which of them count and how; before finishPlan.
    Result<void> settle() {
        RepeatEvidence evidence;
        evidence.rows = static_cast<std::int64_t>(m_prints.size());
        evidence.repeated = m_quality.repeated();
        evidence.returned = m_quality.returned();
        evidence.receipts = m_receipts;
        evidence.wholeDays = m_layout.column(Field::InventoryLevel) >= 0 || m_quality.zeros() > 0;
        if (evidence.repeated > 0)
            evidence.copies = m_prints.copies();
        m_repeats = decideRepeats(evidence, m_options.decisions);
        m_quality.settle(m_repeats.rows);
        return holdBackOddRows();
    }

    Result<SalesReadResult> result(const ReadOptions& options) {
        m_report.accepted = m_report.records - m_report.rejected;
        std::ranges::stable_sort(m_report.rejectedRows, {}, &RejectedRow::row);
        m_report.understanding = describe(m_layout, options, m_report.records);
        const std::string file = QFileInfo(m_layout.path).fileName().toStdString();
        if (m_report.accepted == 0 && m_report.rejected == 0)
            return fail(ErrorCode::InvalidData,
                        Message(MessageId::HasColumnsButNoRows, {file}) + " " + MessageId::NothingWasStored);
        // What is left out on purpose says nothing about how well the file is understood.
        const std::int64_t aside = m_leftOut + m_notAvailable + m_heldBack;
        if (m_report.accepted == 0 || (m_report.rejected - aside) * 2 > m_report.records - aside) {
            Message message =
                Message(MessageId::OfRowsOfCannotBeRead, {m_report.rejected, m_report.records, file}) +
                " The first: ";
            for (std::size_t i = 0; i < std::min<std::size_t>(3, m_report.rejectedRows.size()); ++i) {
                const auto& rejected = m_report.rejectedRows[i];
                message +=
                    Message((i ? "; row " : "row ") + std::to_string(rejected.row) +
                            (rejected.column.empty() ? std::string() : ", " + rejected.column) + ": ") +
                    rejected.reason;
            }
            return fail(ErrorCode::InvalidData, message + ".");
        }
        const auto facts = m_quality.facts();
        m_report.quality = findings(facts);
        m_report.duplicates = repeatsLeftOut() + m_plan.duplicates();
        if (const int store = m_layout.column(Field::Store); store >= 0)
            if (auto decision = m_stores.decision(m_layout.header(store)))
                m_decisions.push_back(std::move(*decision));
        for (const auto& decision : m_decisions)
            m_report.understanding.decisions.push_back(decision);
        for (std::size_t i = 0; i < m_storeUsed.size(); ++i)
            if (m_storeUsed[i])
                m_report.stores.push_back(m_dictionaries.store.values[i]);
        std::sort(m_report.stores.begin(), m_report.stores.end());
        m_report.products = std::count(m_productUsed.begin(), m_productUsed.end(), char{1});
        m_report.firstDay = facts.firstDay;
        m_report.lastDay = facts.lastDay;
        m_report.success = true;
        SalesReadResult result;
        result.firstDay = facts.firstDay.value_or(Day());
        result.lastDay = facts.lastDay.value_or(Day());
        const int stock = m_layout.column(Field::InventoryLevel);
        const std::string stockName = stock >= 0 ? m_layout.header(stock) : std::string();
        SHELFCAST_ASSIGN(result.meaning, meaningOf(m_quality.series(), m_stock, m_dictionaries,
                                                   {options.decisions, options.country, stockName,
                                                    m_receipts || m_repeats.tillLines}));
        for (const ImportDecision& decision : result.meaning.decisions)
            m_report.understanding.decisions.push_back(decision);
        result.tillLines = m_receipts || m_repeats.tillLines;
        result.verdict = m_repeats.rows;
        result.parts = m_parts.take();
        result.report = std::move(m_report);
        result.dictionaries = std::move(m_dictionaries);
        return result;
    }

private:
    /// Rows that count no further because an earlier or a later one stands for them.
    std::int64_t repeatsLeftOut() const {
        return m_repeats.rows.repeated == RepeatedRows::Last ? m_quality.repeated() : m_repeats.rows.copies;
    }

    Result<void> holdBackOddRows() {
        auto found = m_quality.oddRows(m_dictionaries, m_options.stored);
        auto& leftOut = m_repeats.rows.leftOut;
        std::erase_if(found.rows,
                      [&](const OddRow& row) { return std::ranges::binary_search(leftOut, row.ordinal); });
        m_decisions = oddDecisions(found, m_options.decisions);
        if (m_repeats.decision)
            m_decisions.insert(m_decisions.begin(), *m_repeats.decision);
        const auto wish = m_options.decisions.find("odd_rows");
        if (found.rows.empty() || (wish != m_options.decisions.end() && wish->second == "take"))
            return {};
        m_quality.holdBack(found.rows);
        const auto copies = std::ssize(leftOut);
        for (const OddRow& row : found.rows) {
            leftOut.push_back(row.ordinal);
            ++m_heldBack;
            SHELFCAST_TRY(reject(rejectedRow(row)));
        }
        std::inplace_merge(leftOut.begin(), leftOut.begin() + copies, leftOut.end());
        return {};
    }

    RejectedRow rejectedRow(const OddRow& row) const {
        const Field field = row.kind == OddRow::Kind::Date       ? Field::Date
                            : row.kind == OddRow::Kind::Price    ? Field::Price
                            : row.kind == OddRow::Kind::Discount ? Field::Discount
                                                                 : Field::UnitsSold;
        const int column = m_layout.column(field);
        return {row.line, column >= 0 ? m_layout.header(column) : std::string(toString(field)),
                row.kind == OddRow::Kind::Date ? Day(row.day).toIso() : plainNumber(row.value),
                Message(MessageId::HeldBack, {row.reason})};
    }

    static std::string plainNumber(double value) {
        std::string text = std::to_string(value);
        text.erase(text.find_last_not_of('0') + 1);
        return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
    }

    Result<void> reject(RejectedRow rejected) {
        ++m_report.rejected;
        if (isLeftOut(rejected))
            ++m_leftOut;
        else if (rejected.reason == unitsMissing)
            ++m_notAvailable;
        else if (!isHeldBack(rejected))
            ++m_reasons[rejected.column + ": " + generalReason(rejected)];
        if (m_sink.rejected)
            SHELFCAST_TRY(m_sink.rejected(rejected));
        if (m_report.rejectedRows.size() < reportedRejects)
            m_report.rejectedRows.push_back(std::move(rejected));
        return {};
    }

    Result<void> rejectPast() {
        // Without any sale there is nothing that a row could come after.
        const std::int32_t lastSale = m_lastSale.value_or(std::numeric_limits<std::int32_t>::max());
        for (const std::int64_t line : m_plan.dropUpTo(lastSale))
            SHELFCAST_TRY(
                reject({line, m_layout.header(m_layout.column(Field::UnitsSold)), {}, unitsMissing}));
        return {};
    }

    /// Left out on purpose, not because it cannot be read.
    static bool isLeftOut(const RejectedRow& row) {
        return row.reason == chargeLeftOut || row.reason == totalsLeftOut || row.reason == cancelledLeftOut ||
               row.reason == noSaleLeftOut || row.reason == receiptLeftOut || row.reason == sumLeftOut;
    }

    static bool isHeldBack(const RejectedRow& row) { return row.reason.says(MessageId::HeldBack); }

    /// Numbers of the first rows for which `wanted` holds.
    template <typename Wanted>
    std::vector<std::int64_t> exampleRows(Wanted wanted) const {
        std::vector<std::int64_t> rows;
        for (const auto& row : m_report.rejectedRows)
            if (rows.size() < 5 && wanted(row))
                rows.push_back(row.row);
        return rows;
    }

    /// A store or product of rejected rows alone is none of the file's.
    void noteUsed(const SalesBatch& batch) {
        m_storeUsed.resize(m_dictionaries.store.values.size());
        m_productUsed.resize(m_dictionaries.product.values.size());
        for (const std::uint32_t store : batch.store)
            m_storeUsed[store] = 1;
        for (const std::uint32_t product : batch.product)
            m_productUsed[product] = 1;
    }

    static std::string generalReason(const RejectedRow& rejected) {
        const std::string words = rejected.reason.english();
        const std::size_t reason = words.find("\" ");
        return words.starts_with('"') && reason != std::string::npos ? "the value " + words.substr(reason + 2)
                                                                     : words;
    }

    void takeNames(const ConvertedChunk& converted) {
        if (converted.nameCode.empty())
            return;
        auto& names = m_dictionaries.productNames;
        names.resize(m_dictionaries.product.values.size());
        for (std::size_t i = 0; i < converted.nameCode.size(); ++i)
            if (const std::uint32_t code = converted.nameCode[i]; code != SalesBatch::noCode) {
                const std::string_view text = converted.name.values()[code];
                auto& name = names[converted.batch.product[i]];
                if (name != text)
                    name = text;
            }
    }

    std::vector<QualityFinding> findings(const QualityCollector::Facts& facts) {
        std::vector<QualityFinding> result = m_quality.findings(m_dictionaries, facts);
        for (auto& leak : QualityCollector::leakFindings(m_layout, m_converter.leakColumns(), m_leaks))
            result.push_back(std::move(leak));
        if (m_returns > 0)
            result.push_back({Severity::Info,
                              "returns",
                              std::to_string(m_returns) +
                                  " receipt lines are returns; they are taken off the sales of "
                                  "their day.",
                              m_returns,
                              {}});
        if (m_free.count > 0)
            result.push_back({Severity::Warning, "free_lines",
                              std::to_string(m_free.count) + " receipt lines have a price of zero, " +
                                  std::to_string(m_free.negative) +
                                  " of them with negative units: gifts, samples, or corrections of the stock "
                                  "that are no sales. They are counted like the others.",
                              m_free.count, m_free.lines});
        if (m_report.planned > 0) {
            std::string names;
            for (const auto& name : m_plan.planned())
                names += (names.empty() ? "" : ", ") + name;
            const auto& days = m_plan.batch().day;
            QualityFinding plan{Severity::Info,
                                "plan",
                                Message::counted(m_report.planned, MessageId::OneRowPlansTheFutureUp,
                                                 MessageId::RowsPlanTheFutureUpTo,
                                                 {Day(*std::max_element(days.begin(), days.end())), names}) +
                                    " " + MessageId::TheyHaveNoUnitsAndCome,
                                m_report.planned,
                                {}};
            const auto& lines = m_plan.lines();
            plan.exampleRows.assign(lines.begin(),
                                    lines.begin() + std::min<std::ptrdiff_t>(5, std::ssize(lines)));
            result.push_back(std::move(plan));
        }
        for (const auto& [column, values] : m_unreadable)
            result.push_back(
                {Severity::Warning, "unreadable_values",
                 std::to_string(values.count) + (values.count == 1 ? " value" : " values") + " of \"" +
                     m_layout.header(column) + "\" such as \"" + values.example +
                     (values.count == 1 ? "\" is no number; its row is kept without it."
                                        : "\" are no numbers; their rows are kept without them."),
                 values.count, values.lines});
        for (const auto& [column, values] : m_otherSign)
            result.push_back({Severity::Warning, "other_decimal_sign",
                              Message(MessageId::NumbersHaveTheOtherDecimalSign,
                                      {values.count, m_layout.header(column), values.example}),
                              values.count, values.lines});
        if (m_repeatedHeaders > 0)
            result.push_back({Severity::Info,
                              "repeated_header",
                              Message(MessageId::TheHeaderIsRepeatedTimesAmong, {m_repeatedHeaders}),
                              m_repeatedHeaders,
                              {}});
        if (m_notAvailable > 0) // a till that was not asked, no error of the file
            result.push_back(
                {Severity::Info, "not_available",
                 std::to_string(m_notAvailable) + (m_notAvailable == 1 ? " row has" : " rows have") +
                     " no units: what was sold is not available there, and is not taken for zero.",
                 m_notAvailable,
                 exampleRows([](const RejectedRow& row) { return row.reason == unitsMissing; })});
        if (m_leftOut > 0)
            result.insert(result.begin(),
                          {Severity::Info, "left_out",
                           std::to_string(m_leftOut) +
                               (m_leftOut == 1 ? " row is a charge, a total or cancelled"
                                               : " rows are charges, totals or cancelled") +
                               (m_leftOut == 1 ? " and no sale of a product, so it is left out."
                                               : " and no sales of a product, so they are left out."),
                           m_leftOut, exampleRows([](const RejectedRow& row) { return isLeftOut(row); })});
        if (repeatsLeftOut() > 0)
            result.insert(result.begin(), {Severity::Info, "duplicate",
                                           std::to_string(repeatsLeftOut()) +
                                               (repeatsLeftOut() == 1 ? " row repeats" : " rows repeat") +
                                               " another row of the file and does not count.",
                                           repeatsLeftOut(), m_quality.repeatedLines()});
        if (m_heldBack > 0)
            result.insert(result.begin(),
                          {Severity::Warning, "odd_rows",
                           std::to_string(m_heldBack) +
                               (m_heldBack == 1 ? " odd row is held back: it is not in the sales."
                                                : " odd rows are held back: they are not in the sales."),
                           m_heldBack, exampleRows([](const RejectedRow& row) { return isHeldBack(row); })});
        if (const std::int64_t rejected = m_report.rejected - m_leftOut - m_notAvailable - m_heldBack;
            rejected > 0) {
            const auto most =
                std::max_element(m_reasons.begin(), m_reasons.end(),
                                 [](const auto& a, const auto& b) { return a.second < b.second; });
            result.insert(result.begin(), {Severity::Error, "rejected",
                                           Message(MessageId::OfRowsWereRejectedMostOften,
                                                   {rejected, m_report.records, most->second, most->first}),
                                           rejected, exampleRows([](const RejectedRow& row) {
                                               return !isLeftOut(row) && row.reason != unitsMissing &&
                                                      !isHeldBack(row);
                                           })});
        }
        return result;
    }

    struct FreeLines {
        std::int64_t count = 0, negative = 0;
        std::vector<std::int64_t> lines;
        void add(bool isFree, bool isNegative, std::int64_t line) {
            if (!isFree)
                return;
            ++count;
            negative += isNegative;
            if (lines.size() < 5)
                lines.push_back(line);
        }
    };
    const TableLayout& m_layout;
    const ReadOptions& m_options;
    const SalesConverter& m_converter;
    const SalesSink& m_sink;
    bool m_receipts;
    QualityCollector m_quality;
    StockWatch m_stock;
    RowPrints m_prints;
    RepeatVerdict m_repeats;
    DayParts m_parts;
    StoreDays m_stores;
    std::vector<ImportDecision> m_decisions;
    PlanRows m_plan;
    std::size_t m_planLimit = planRowsBeforeCheck;
    std::optional<std::int32_t> m_lastSale;
    FreeLines m_free;                             ///< of receipts
    std::vector<char> m_storeUsed, m_productUsed; ///< by code
    SalesDictionaries m_dictionaries;
    std::vector<PairSums> m_leaks;
    std::map<std::string, std::int64_t> m_reasons;
    std::map<int, CountedValue> m_unreadable, m_otherSign; ///< by column
    ImportReport m_report;
    std::int64_t m_nextLine = 1, m_repeatedHeaders = 0, m_returns = 0, m_leftOut = 0, m_notAvailable = 0,
                 m_heldBack = 0;
};

} // namespace

Result<SalesReadResult> readSales(const TableLayout& understood, const ReadOptions& options,
                                  const SalesSink& sink, const JobContext& job) {
    const TableLayout layout = withStoresDecided(understood, options.decisions);
    SHELFCAST_TRY(checkSalesColumns(layout));
    SHELFCAST_TRY(checkDecisions(options.decisions));
    SHELFCAST_ASSIGN(auto source, openRows(layout));
    const SalesConverter converter(layout, options);
    Collector collector(layout, options, converter, sink);
    std::size_t rowsRead = 0;
    BlockValues above;
    const auto read = [&](Item& item) -> Result<bool> {
        if (job.cancelled())
            return false;
        item.chunk = std::make_unique<RowChunk>();
        SHELFCAST_ASSIGN(const bool more, source->next(*item.chunk));
        item.rowsBefore = rowsRead;
        if (more && (rowsRead < layout.firstDataRow || !layout.blocks.empty())) {
            source->parse(*item.chunk); // title rows may fill several chunks of a sheet
            item.parsed = true;
            if (!layout.blocks.empty()) {
                *item.above = above;
                BlockReader reader(layout, above);
                for (std::size_t r = rowsRead < layout.firstDataRow ? layout.firstDataRow - rowsRead : 0;
                     r < item.chunk->rows(); ++r)
                    reader.take(*item.chunk, item.chunk->row(r));
                above = reader.values();
            }
            rowsRead += item.chunk->rows();
        }
        return more;
    };
    const auto work = [&](Item& item) {
        if (!item.parsed)
            source->parse(*item.chunk);
        const std::size_t skip =
            item.rowsBefore < layout.firstDataRow ? layout.firstDataRow - item.rowsBefore : std::size_t{0};
        converter.convert(*item.chunk, std::min(skip, item.chunk->rows()), *item.above, item.converted);
    };
    const auto consume = [&](Item& item) -> Result<void> {
        job.report(MessageId::ReadingTheFile, item.chunk->progress);
        return collector.take(item);
    };
    SHELFCAST_TRY(orderedPipeline<Item>(options.threads, job.stop, read, work, consume));
    if (job.cancelled())
        return cancelled();
    SHELFCAST_TRY(collector.settle());
    SHELFCAST_TRY(collector.finishPlan());
    SHELFCAST_ASSIGN(auto result, collector.result(options));
    if (layout.column(Field::Store) < 0 && understood.column(Field::Store) >= 0)
        result.report.understanding.decisions.push_back(
            {"store_column",
             Message(MessageId::AsYouDecidedHoldsReceiptNumbers,
                     {understood.header(understood.column(Field::Store))}),
             "receipts",
             {"stores"},
             false});
    return result;
}

} // namespace shelfcast::io
