#include "io/master/master_reader.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/kind/order_status.h"
#include "io/kind/outside_columns.h"
#include "io/master/master_cells.h"
#include "io/sales/row_times.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/understand/layout_description.h"
#include "io/values/number_format.h"
#include "io/values/weekday_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

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

constexpr MessageId notYet = MessageId::HoldsOnlyFromALaterDay;
/// An empty cell says nothing of its product, and nothing against the other rows.
constexpr const char* noQuantity = "the quantity is missing";
constexpr MessageId noRule = MessageId::SaysNothingSoItIsLeft;
constexpr MessageId noMore = MessageId::HoldsNoMoreSoItIs;

class Reader : MasterCells {
public:
    Reader(const TableLayout& layout, MasterTable table, const TableGuess& guess, const ReadOptions& options)
        : MasterCells(layout, options), m_table(table), m_kind(guess.kind) {
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
            m_leftOut += m_problem->reason == notYet || m_problem->reason == noMore ||
                         m_problem->reason == noQuantity || m_problem->reason == noRule;
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
    bool isOrders() const { return m_kind == TableKind::PurchaseOrders; }

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

    void takeOutsideColumns() {
        const OutsideColumns columns = outsideColumns(m_layout);
        m_columns.clear();
        for (const auto& [field, column] :
             {std::pair{"date", columns.date}, std::pair{"store", columns.store},
              std::pair{"region", columns.region}, std::pair{"known", columns.known}})
            if (column >= 0)
                m_columns[field] = column;
        m_series = columns.series;
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

    void takeRow() {
        switch (m_table) {
        case MasterTable::Products:
            return takeProduct();
        case MasterTable::Suppliers:
            return takeSupplier();
        case MasterTable::Stock:
            return takeStock();
        case MasterTable::Calendar:
            return takeEvent();
        case MasterTable::Covariates:
            return takeCovariates();
        case MasterTable::Bills:
            return takeBill();
        case MasterTable::Receipts:
            return takeReceipt();
        case MasterTable::Policies:
            return takePolicy();
        case MasterTable::PriceBreaks:
            return takePriceBreak();
        }
    }

    /// Fields of the row whose known value is taken back.
    std::set<std::string> clearedFields() const {
        std::set<std::string> cleared;
        for (const auto& [field, column] : m_columns)
            if (field != "product" && field != "store" && isClearing(cell(column)))
                cleared.insert(field);
        return cleared;
    }

    void takeProduct() {
        ProductUpdate product;
        product.cleared = clearedFields();
        const auto textUnlessCleared = [&](const char* field) {
            return product.cleared.contains(field) ? std::nullopt : optionalText(field);
        };
        product.storeId = text("store");
        product.id = neededText("product");
        product.name = textUnlessCleared("name");
        product.category = textUnlessCleared("category");
        product.supplier = textUnlessCleared("supplier");
        product.supplierSku = textUnlessCleared("supplier_sku");
        product.barcode = textUnlessCleared("barcode");
        product.predecessor = textUnlessCleared("predecessor");
        product.unitCost = number("unit_cost");
        product.price = number("price");
        product.packSize = whole("pack_size", 1);
        product.minimumOrder = whole("minimum_order");
        product.shelfLifeDays = days("shelf_life_days", 1);
        product.leadTimeDays = days("lead_time_days");
        product.reviewDays = days("review_days", 1);
        product.leadTimeSpreadDays = number("lead_time_spread_days");
        product.serviceLevel = number("service_level");
        if (product.serviceLevel && *product.serviceLevel > 1)
            *product.serviceLevel /= 100; // written in percent
        if (product.serviceLevel && (*product.serviceLevel <= 0 || *product.serviceLevel >= 1))
            reject(m_columns.find("service_level")->second, text("service_level"),
                   MessageId::MustLieBetween0And100);
        product.maximumStock = number("maximum_stock");
        const auto from = date("valid_from"), until = date("valid_until");
        if (from && *from > m_options.today)
            reject(m_columns.find("valid_from")->second, text("valid_from"), notYet);
        if (until && *until < m_options.today)
            reject(m_columns.find("valid_until")->second, text("valid_until"), noMore);
        const auto onHand = number("stock", -1e12); // a list of products may say what is there of each
        if (m_problem)
            return;
        if (onHand || product.cleared.contains("stock"))
            addStock({product.storeId, product.id, m_options.today, onHand.value_or(stockTakenBack)}, {});
        product.cleared.erase("stock");
        m_validFrom.push_back(from.value_or(Day(std::numeric_limits<std::int32_t>::min())));
        m_data.products.push_back(std::move(product));
    }

    /// Of several prices that hold the one that began last wins.
    void sortPrices() {
        if (!has("valid_from"))
            return;
        std::vector<std::size_t> order(m_data.products.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return m_validFrom[i]; });
        std::vector<ProductUpdate> sorted;
        for (const std::size_t i : order)
            sorted.push_back(std::move(m_data.products[i]));
        m_data.products = std::move(sorted);
    }

    void takeSupplier() {
        SupplierUpdate supplier;
        supplier.cleared = clearedFields();
        supplier.id = neededText("supplier");
        if (!supplier.cleared.contains("name"))
            supplier.name = text("name");
        supplier.leadTimeDays = days("lead_time_days");
        supplier.reviewDays = days("review_days", 1);
        supplier.leadTimeSpreadDays = number("lead_time_spread_days");
        supplier.minimumOrderValue = number("minimum_order_value");
        supplier.orderDays = weekdays("order_days", supplier);
        supplier.deliveryDays = weekdays("delivery_days", supplier);
        supplier.orderCutOff = timeOfDay("order_cut_off");
        if (!m_problem)
            m_data.suppliers.push_back(std::move(supplier));
    }
    /// "Mon,Thu" for days in any language; every day is said by taking back the days that are known.
    std::string weekdays(const char* field, SupplierUpdate& supplier) {
        const std::string written = text(field);
        if (isMissing(written) || isClearing(written))
            return {};
        const auto days = m_weekdays ? m_weekdays->read(written) : std::nullopt;
        if (!days)
            reject(m_columns.find(field)->second, written,
                   Message(MessageId::HoldsAWordThatIsNo, {shorten(written, 60)}));
        else if (days->empty())
            supplier.cleared.insert(field);
        return days.value_or(std::string());
    }

    std::string timeOfDay(const char* field) {
        const std::string written = text(field);
        if (isMissing(written) || isClearing(written))
            return {};
        const auto time = clockTime(written);
        if (!time)
            reject(m_columns.find(field)->second, written,
                   Message(MessageId::IsNoTimeOfDayWrite, {shorten(written, 60)}));
        return time.value_or(std::string());
    }

    /// A share between 0 and 1, as such or in percent.
    std::optional<double> share(const char* field) {
        auto value = number(field);
        if (value && *value >= 1)
            *value /= 100;
        if (value && (*value <= 0 || *value >= 1))
            reject(m_columns.find(field)->second, text(field), MessageId::MustLieBetween0And100);
        return value;
    }

    /// How many weeks the holding cost of a column is of: its name may speak of a month or a year.
    double holdingWeeks() const {
        double weeks = 1;
        for (const std::string& word : wordsOfName(
                 m_layout.columns[static_cast<std::size_t>(m_columns.find("holding_cost")->second)].header))
            if (const double unit = timeUnitWeeks(word); unit > 0)
                weeks = unit;
        return weeks;
    }

    /// One row says one rule. What a table of policies calls `maximum_stock` is where its orders end.
    void takePolicy() {
        PolicyLine line;
        line.storeId = text("store");
        line.productId = text("product");
        if (line.productId.empty())
            line.supplier = text("supplier"); // beside a product it says whose the product is
        if (line.productId.empty() && line.supplier.empty()) {
            const std::string name = foldName(text("policy_class"));
            if (name.size() == 1 && name >= "a" && name <= "c")
                line.abcClass = static_cast<char>(name[0] - 'a' + 'A');
        }
        if (line.productId.empty() && line.supplier.empty() && line.abcClass.empty())
            return reject(m_columns.begin()->second, text(m_columns.begin()->first),
                          MessageId::NamesNoProductSupplierOrClass);
        const char* const up = has("order_up_to") ? "order_up_to" : "maximum_stock";
        if (const auto cleared = clearedFields(); !cleared.empty()) {
            m_data.policies.push_back(std::move(line));
            return;
        }
        const auto service = share("service_level"), fill = share("fill_rate");
        const auto shortage = number("shortage_cost"), holding = number("holding_cost");
        const auto low = number("reorder_level"), high = number(up), lot = number("fixed_lot");
        if (m_problem)
            return;
        const bool costs = shortage || holding, levels = high.has_value(), lots = lot.has_value();
        const int rules =
            (service ? 1 : 0) + (fill ? 1 : 0) + (costs ? 1 : 0) + (levels ? 1 : 0) + (lots ? 1 : 0);
        const int column = m_columns.begin()->second;
        const std::string name = line.productId + line.supplier + line.abcClass;
        if (rules == 0)
            return reject(column, name, noRule);
        if (rules > 1)
            return reject(column, name, MessageId::StatesSeveralRulesAtOnceKeep);
        PolicyRule rule;
        if (service || fill) {
            rule.measure = fill ? ServiceMeasure::FillRate : ServiceMeasure::CycleService;
            rule.service = fill ? *fill : *service;
        } else if (costs) {
            if (!shortage || !holding || *shortage <= 0 || *holding <= 0)
                return reject(column, name, MessageId::NeedsBothCostsAbove0Of);
            rule.measure = ServiceMeasure::Costs;
            rule.shortageCost = shortage;
            rule.holdingCost = std::round(*holding / holdingWeeks() * 1e9) / 1e9;
        } else {
            if (!low)
                return reject(column, name, MessageId::SaysUpToWhatIsOrdered);
            if (levels ? *high < *low : *lot < 1)
                return reject(column, name,
                              levels ? MessageId::TheMaximumIsUnderTheMinimum : MessageId::ALotIs1UnitOr);
            rule.kind = levels ? PolicyKind::MinMax : PolicyKind::FixedQuantity;
            rule.minimum = low;
            (levels ? rule.maximum : rule.quantity) = levels ? high : lot;
        }
        line.rule = rule;
        m_data.policies.push_back(std::move(line));
    }

    void takePriceBreak() {
        PriceBreakLine line;
        line.storeId = text("store");
        line.productId = neededText("product");
        const char* const field = has("unit_cost") ? "unit_cost" : "price";
        if (!m_problem && isClearing(text(field))) {
            line.price = {0, std::numeric_limits<double>::infinity()};
            m_data.priceBreaks.push_back(std::move(line));
            return;
        }
        const auto from = number("from_quantity"), cost = number(field);
        if (m_problem)
            return;
        if (!from || !cost)
            return reject(m_columns.find(from ? field : "from_quantity")->second, "",
                          from ? MessageId::ThePriceIsMissing : MessageId::TheQuantityIsMissing);
        line.price = {*from, *cost};
        m_data.priceBreaks.push_back(std::move(line));
    }

    void addStock(StockOnHand line, std::string time) {
        const auto units = static_cast<std::size_t>(m_columns.find("stock")->second);
        std::size_t cells = 0, rest = 0;
        for (std::size_t i = 0; i < m_row->cells.size(); ++i) {
            const std::size_t hash = std::hash<std::string>{}(m_row->cells[i]);
            cells = cells * 1099511628211u + hash;
            rest = rest * 1099511628211u + (i == units ? 0 : hash);
        }
        m_data.stock.push_back(std::move(line));
        m_stockRows.push_back({m_row->line, cells, rest, std::move(time)});
    }

    void takeStock() {
        const std::string store = text("store");
        const std::string product = neededText("product");
        const auto onHand = isOrders()                                  ? std::nullopt
                            : has("stock") && isClearing(text("stock")) ? std::optional(stockTakenBack)
                                                                        : number("stock", -1e12);
        const auto onOrder = isOrders()                                        ? stillToCome()
                             : has("on_order") && isClearing(text("on_order")) ? std::optional(0.0)
                                                                               : number("on_order");
        const Day day = date("date").value_or(m_options.today);
        const auto due = date("due"), ordered = date("ordered");
        if (!m_problem && !onHand && !onOrder)
            reject(m_columns
                       .find(has("stock")      ? "stock"
                             : has("on_order") ? "on_order"
                             : has("quantity") ? "quantity"
                                               : "open")
                       ->second,
                   "", noQuantity);
        if (m_problem)
            return;
        if (onHand)
            addStock({store, product, day, *onHand}, text("date"));
        if (onOrder)
            m_data.onOrder.push_back(
                {store, product, due.value_or(day), std::max(0.0, *onOrder), text("reference"), ordered});
    }

    /// Units of an order's line that have not come; 0 for one that is cancelled, done, or no order yet.
    std::optional<double> stillToCome() {
        const auto open = number("open", -1e12), quantity = number("quantity", -1e12),
                   received = number("received", -1e12);
        if (!open && !quantity)
            return std::nullopt;
        const OrderStage stage = orderStageOf(text("status"));
        if (stage != OrderStage::Unknown && stage != OrderStage::Open)
            return 0;
        return open ? *open : *quantity - received.value_or(0);
    }

    void takeReceipt() {
        GoodsReceipt receipt;
        receipt.storeId = text("store");
        receipt.productId = neededText("product");
        receipt.supplier = text("supplier");
        receipt.reference = text("reference");
        receipt.ordered = date("ordered");
        const auto day = date("date");
        const auto units = number("received", -1e12);
        if (!m_problem && !day)
            reject(m_columns.find("date")->second, "", MessageId::TheDateIsMissing);
        if (!m_problem && !units)
            reject(m_columns.find("received")->second, "", noQuantity);
        if (m_problem)
            return;
        receipt.received = *day;
        receipt.units = *units;
        if (receipt.ordered && *receipt.ordered > *day)
            return reject(m_columns.find("ordered")->second, text("ordered"),
                          MessageId::TheOrderIsLaterThanIts);
        m_data.receipts.push_back(std::move(receipt));
    }

    void takeEvent() {
        CalendarEvent event;
        event.storeId = text("store");
        event.productId = text("product");
        event.category = text("category");
        event.name = neededText("name");
        event.kind = kindOf(text("kind"));
        const auto first = date("date");
        if (!first)
            reject(m_columns.find("date")->second, "", MessageId::TheDateIsMissing);
        const auto last = date("last_date");
        event.first = first.value_or(Day());
        event.last = last.value_or(event.first);
        if (last && *last < event.first)
            reject(m_columns.find("last_date")->second, text("last_date"), MessageId::LiesBeforeTheFirstDay);
        event.price = number("price");
        event.discount = number("discount");
        if (event.kind == "event" && (event.price || event.discount))
            event.kind = "promotion";
        if (!m_problem)
            m_data.events.push_back(std::move(event));
    }

    void takeCovariates() {
        const auto day = date("date");
        if (!day)
            return reject(m_columns.find("date")->second, "", MessageId::TheDateIsMissing);
        const auto known = date("known");
        const std::size_t before = m_data.covariates.size();
        for (const int column : m_series)
            if (!isMapped(column))
                if (const auto value = numberIn(column))
                    m_data.covariates.push_back(
                        {text("store"), seriesName(column), *day, *value, text("region"), known});
        if (m_problem)
            m_data.covariates.resize(before);
        m_covariateRows.resize(m_data.covariates.size(), m_row->line);
    }
    bool isMapped(int column) const {
        return std::ranges::any_of(m_columns, [&](const auto& field) { return field.second == column; });
    }
    /// Two files that write one series in other capitals mean the same.
    std::string seriesName(int column) const {
        std::string name(trimText(m_layout.header(column)));
        std::ranges::transform(name, name.begin(), [](char c) {
            return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        });
        return name;
    }

    void takeBill() {
        BillLine line;
        line.parentId = neededText("parent");
        line.componentId = neededText("component");
        line.quantity = number("quantity").value_or(1);
        line.loss = number("loss").value_or(0) / 100; // written in percent
        if (line.loss >= 1)
            reject(m_columns.find("loss")->second, text("loss"), "must be under 100 percent");
        if (line.parentId == line.componentId)
            reject(m_columns.find("component")->second, line.componentId, "a product is no part of itself");
        if (!m_problem)
            m_data.bills.push_back(std::move(line));
    }

    static std::string kindOf(const std::string& text) {
        const std::string folded = foldName(text);
        for (const auto& [kind, words] :
             {std::pair<const char*, std::string_view>{
                  "holiday", "holiday feiertag jourferie ferie festivo feriado feestdag"},
              {"promotion", "promotion promo aktion promocion promozione promocao actie"},
              {"closed", "closed geschlossen ferme cerrado chiuso fechado gesloten"}})
            if (!folded.empty() && listed(words, folded))
                return kind;
        return "event";
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

    MasterTable m_table;
    TableKind m_kind;
    std::vector<Row> m_rows;
    std::optional<WeekdayNames> m_weekdays;
    ImportReport m_report;
    std::int64_t m_leftOut = 0; ///< of the rejected
    MasterData m_data;
    std::vector<StockRow> m_stockRows;
    std::vector<int> m_series;                 ///< columns of outside series
    std::vector<std::int64_t> m_covariateRows; ///< lines of m_data.covariates
    std::vector<Day> m_validFrom;              ///< one per product of the data
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
