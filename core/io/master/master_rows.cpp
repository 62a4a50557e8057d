#include "io/master/master_rows.h"

#include "base/message_ids.h"
#include "io/columns/column_words.h"
#include "io/kind/order_status.h"
#include "io/kind/outside_columns.h"
#include "io/sales/row_times.h"
#include "io/text/csv_text.h"
#include "io/text/text_fold.h"
#include "io/values/number_format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelfcast::io {

namespace {

constexpr MessageId notYet = MessageId::HoldsOnlyFromALaterDay;
/// An empty cell says nothing of its product, and nothing against the other rows.
constexpr const char* noQuantity = "the quantity is missing";
constexpr MessageId noRule = MessageId::SaysNothingSoItIsLeft;
constexpr MessageId noMore = MessageId::HoldsNoMoreSoItIs;

} // namespace

bool MasterRows::isLeftOut(const Message& problem) {
    return problem == notYet || problem == noMore || problem == noQuantity || problem == noRule;
}

void MasterRows::takeOutsideColumns() {
    const OutsideColumns columns = outsideColumns(m_layout);
    m_columns.clear();
    for (const auto& [field, column] :
         {std::pair{"date", columns.date}, std::pair{"store", columns.store},
          std::pair{"region", columns.region}, std::pair{"known", columns.known}})
        if (column >= 0)
            m_columns[field] = column;
    m_series = columns.series;
}

void MasterRows::takeRow() {
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

std::set<std::string> MasterRows::clearedFields() const {
    std::set<std::string> cleared;
    for (const auto& [field, column] : m_columns)
        if (field != "product" && field != "store" && isClearing(cell(column)))
            cleared.insert(field);
    return cleared;
}

void MasterRows::takeProduct() {
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

void MasterRows::sortPrices() {
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

void MasterRows::takeSupplier() {
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

std::string MasterRows::weekdays(const char* field, SupplierUpdate& supplier) {
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

std::string MasterRows::timeOfDay(const char* field) {
    const std::string written = text(field);
    if (isMissing(written) || isClearing(written))
        return {};
    const auto time = clockTime(written);
    if (!time)
        reject(m_columns.find(field)->second, written,
               Message(MessageId::IsNoTimeOfDayWrite, {shorten(written, 60)}));
    return time.value_or(std::string());
}

std::optional<double> MasterRows::share(const char* field) {
    auto value = number(field);
    if (value && *value >= 1)
        *value /= 100;
    if (value && (*value <= 0 || *value >= 1))
        reject(m_columns.find(field)->second, text(field), MessageId::MustLieBetween0And100);
    return value;
}

double MasterRows::holdingWeeks() const {
    double weeks = 1;
    for (const std::string& word : wordsOfName(
             m_layout.columns[static_cast<std::size_t>(m_columns.find("holding_cost")->second)].header))
        if (const double unit = timeUnitWeeks(word); unit > 0)
            weeks = unit;
    return weeks;
}

void MasterRows::takePolicy() {
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

void MasterRows::takePriceBreak() {
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

void MasterRows::addStock(StockOnHand line, std::string time) {
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

void MasterRows::takeStock() {
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

std::optional<double> MasterRows::stillToCome() {
    const auto open = number("open", -1e12), quantity = number("quantity", -1e12),
               received = number("received", -1e12);
    if (!open && !quantity)
        return std::nullopt;
    const OrderStage stage = orderStageOf(text("status"));
    if (stage != OrderStage::Unknown && stage != OrderStage::Open)
        return 0;
    return open ? *open : *quantity - received.value_or(0);
}

void MasterRows::takeReceipt() {
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
        return reject(m_columns.find("ordered")->second, text("ordered"), MessageId::TheOrderIsLaterThanIts);
    m_data.receipts.push_back(std::move(receipt));
}

void MasterRows::takeEvent() {
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

void MasterRows::takeCovariates() {
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

bool MasterRows::isMapped(int column) const {
    return std::ranges::any_of(m_columns, [&](const auto& field) { return field.second == column; });
}

std::string MasterRows::seriesName(int column) const {
    std::string name(trimText(m_layout.header(column)));
    std::ranges::transform(name, name.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return name;
}

void MasterRows::takeBill() {
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

std::string MasterRows::kindOf(const std::string& text) {
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

} // namespace shelfcast::io
