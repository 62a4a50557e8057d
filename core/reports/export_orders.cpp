#include "reports/export_orders.h"

#include "base/number_text.h"
#include "contract/json_contract.h"
#include "contract/result_words.h"
#include "reports/report_money.h"
#include "storage/records/purchase_order_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <set>

namespace shelfcast::services {

namespace {

using io::cell;
using io::ColumnKind;
using io::ReportCell;
using io::ReportTable;
using io::textCell;
using io::withCurrency;

std::string moneyText(Cents cents) {
    return levelName(fromCents(cents));
}

std::optional<double> amount(const std::optional<Cents>& cents) {
    return cents ? std::optional(fromCents(*cents)) : std::nullopt;
}

QJsonObject parsed(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
}

const Product* findProduct(const ProductsByStore& products, const std::string& store, const std::string& id) {
    const auto known = products.find(store);
    if (known == products.end())
        return nullptr;
    const auto found = known->second.find(id);
    return found == known->second.end() ? nullptr : &found->second;
}

/// "2022-01-03 40; 2022-01-05 8"
std::string receiptsText(const std::vector<Receipt>& receipts) {
    std::string text;
    for (const Receipt& receipt : receipts)
        text += (text.empty() ? "" : "; ") + receipt.date.toIso() + " " + levelName(receipt.units);
    return text;
}

/// The last day on which an order still comes before the shelf is empty.
std::optional<Day> orderBy(const std::optional<OrderReason>& why) {
    if (!why || !why->runOutDate || !why->leadTimeDays)
        return std::nullopt;
    const Day last = *why->runOutDate - *why->leadTimeDays;
    return why->orderDay ? std::max(last, *why->orderDay) : last;
}

/// The lines of the ladder between the raw need and the final order, in words.
std::string roundingText(const OrderReason& why) {
    std::string text;
    bool after = false;
    for (const LadderStep& step : why.ladder) {
        if (step.kind == LadderKind::Final)
            break;
        if (after)
            text += (text.empty() ? "" : "; ") + std::string(ladderTitle(step.kind)) + " " +
                    levelName(step.units);
        after = after || step.kind == LadderKind::RawNeed;
    }
    return text;
}

std::optional<double> ladderUnits(const OrderReason& why, LadderKind kind) {
    for (const LadderStep& step : why.ladder)
        if (step.kind == kind)
            return step.units;
    return std::nullopt;
}

/// How the fields of orderFields() are typed, in their order.
constexpr ColumnKind kindsOfFields[] = {
    ColumnKind::Text,  ColumnKind::Whole, ColumnKind::Text,  ColumnKind::Text,    ColumnKind::Text,
    ColumnKind::Text,  ColumnKind::Text,  ColumnKind::Text,  ColumnKind::Text,    ColumnKind::Text,
    ColumnKind::Whole, ColumnKind::Text,  ColumnKind::Whole, ColumnKind::Decimal, ColumnKind::Money,
    ColumnKind::Text,  ColumnKind::Money, ColumnKind::Text,  ColumnKind::Date,    ColumnKind::Date,
    ColumnKind::Date,  ColumnKind::Whole, ColumnKind::Whole, ColumnKind::Text};

ReportTable orderTable(const std::string& currency) {
    ReportTable table{"Orders", {}, {}};
    for (std::size_t i = 0; i < orderFields().size(); ++i) {
        const OrderField& field = orderFields()[i];
        const ColumnKind kind = kindsOfFields[i];
        table.columns.push_back(
            {kind == ColumnKind::Money ? withCurrency(field.title, currency) : field.title, kind,
             std::string_view(field.name) == "status"});
    }
    return table;
}

ReportTable whyTable(const std::string& currency) {
    return {"Why",
            {{"PO no", ColumnKind::Text},
             {"SKU", ColumnKind::Text},
             {"Stock status", ColumnKind::Text, true},
             {"Class", ColumnKind::Text},
             {"Demand class", ColumnKind::Text},
             {"On hand", ColumnKind::Whole},
             {"On order", ColumnKind::Whole},
             {"Cover days", ColumnKind::Whole},
             {"Runs out", ColumnKind::Date},
             {"P50 over lead and review", ColumnKind::Whole},
             {"P90 over lead and review", ColumnKind::Whole},
             {"Expected demand", ColumnKind::Whole},
             {"Safety stock", ColumnKind::Whole},
             {"Reorder point", ColumnKind::Whole},
             {"Order-up-to", ColumnKind::Whole},
             {"Raw need", ColumnKind::Whole},
             {"Rounding", ColumnKind::Text},
             {"Recommended", ColumnKind::Whole},
             {"Final", ColumnKind::Whole},
             {"Stock-out chance without", ColumnKind::Percent},
             {"Stock-out chance with", ColumnKind::Percent},
             {withCurrency("Lost sales avoided", currency), ColumnKind::Money},
             {"Service level", ColumnKind::Percent},
             {"Planner's change", ColumnKind::Whole},
             {"Planner's reason", ColumnKind::Text}},
            {}};
}

std::vector<ReportCell> whyRow(const PurchaseOrder& order, const PurchaseOrderLine& line) {
    const OrderReason why = line.why.value_or(OrderReason());
    const auto word = [](const auto& value, auto toWord) {
        return value ? std::string(toWord(*value)) : std::string();
    };
    return {textCell(order.number),
            textCell(line.productId),
            textCell(line.why ? std::string(statusWord(why.status)) : std::string()),
            textCell(word(why.abc, abcWord) + word(why.xyz, xyzWord)),
            textCell(word(why.pattern, patternWord)),
            cell(why.onHand),
            cell(why.onOrder),
            cell(why.coverDays),
            cell(why.runOutDate),
            cell(why.expectedDemand),
            cell(why.highDemand),
            cell(ladderUnits(why, LadderKind::ExpectedDemand)),
            cell(why.safetyStock),
            cell(why.reorderPoint),
            cell(why.orderUpTo),
            cell(ladderUnits(why, LadderKind::RawNeed)),
            textCell(roundingText(why)),
            line.recommended,
            line.units,
            cell(why.stockOutChanceWithout),
            cell(why.stockOutChanceAfter),
            cell(why.savedRevenue),
            cell(why.serviceLevel),
            line.units != line.recommended ? ReportCell(line.units - line.recommended) : ReportCell(),
            textCell(line.reason)};
}

} // namespace

io::Report purchaseOrderReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products,
                               const std::vector<Supplier>& suppliers) {
    const std::string currency = orders.empty() ? "" : orders.front().currency;
    io::Report report;
    report.title =
        "Purchase orders" +
        (orders.empty() ? "" : ", store " + orders.front().storeId + ", " + orders.front().planned.toIso());
    ReportTable lines = orderTable(currency), why = whyTable(currency);
    ReportTable parameters{"Parameters", {{"Parameter", ColumnKind::Text}, {"Value", ColumnKind::Text}}, {}};
    if (!orders.empty()) {
        const QJsonObject known = parsed(orders.front().parameters);
        for (auto it = known.begin(); it != known.end(); ++it)
            parameters.rows.push_back({it.key().toStdString(), it.value().isDouble()
                                                                   ? levelName(it.value().toDouble())
                                                                   : it.value().toString().toStdString()});
    }
    Cents sum = 0;
    for (const PurchaseOrder& order : orders) {
        const auto supplier =
            std::find_if(suppliers.begin(), suppliers.end(),
                         [&](const Supplier& candidate) { return candidate.id == order.supplier; });
        double number = 0;
        for (const PurchaseOrderLine& line : order.lines) {
            const Product* product = findProduct(products, order.storeId, line.productId);
            const int pack = std::max(1, line.packSize);
            lines.rows.push_back(
                {textCell(order.number),
                 ++number,
                 std::string(storage::toString(order.status)),
                 textCell(order.supplier),
                 textCell(supplier == suppliers.end() || supplier->name.empty() ? order.supplier
                                                                                : supplier->name),
                 textCell(product ? product->supplierSku : ""),
                 textCell(line.productId),
                 textCell(product ? product->barcode : ""),
                 textCell(product ? product->name : ""),
                 textCell(order.storeId),
                 line.units,
                 std::string("piece"),
                 static_cast<double>(pack),
                 line.units / pack,
                 cell(line.unitValue),
                 textCell(order.currency),
                 cell(amount(line.value())),
                 line.unitValue ? ReportCell(std::string(line.valuedAtPrice ? "price" : "cost"))
                                : ReportCell(),
                 order.ordered,
                 cell(orderBy(line.why)),
                 line.expected.value_or(order.expected),
                 static_cast<double>(line.expected.value_or(order.expected) - order.ordered),
                 line.receivedUnits(),
                 textCell(line.reason)});
            why.rows.push_back(whyRow(order, line));
        }
        sum += order.total();
        const std::string name = (order.number.empty() ? "" : order.number + " ") +
                                 (order.supplier.empty() ? "no supplier" : order.supplier);
        std::string total = moneyText(order.total()) + (currency.empty() ? "" : " " + currency),
                    printed = moneyWords(fromCents(order.total()), currency);
        if (order.minimum) {
            total += ", minimum " + levelName(*order.minimum);
            printed += ", minimum " + moneyWords(*order.minimum, currency);
        }
        if (!order.note.empty()) {
            total += "; " + order.note.english();
            printed += "; " + order.note.english();
        }
        report.facts.push_back(name + ": " + printed);
        parameters.rows.push_back({"Total " + name, total});
    }
    report.facts.insert(report.facts.begin(), std::to_string(orders.size()) + " orders, " +
                                                  std::to_string(lines.rows.size()) + " lines, total " +
                                                  moneyText(sum) + (currency.empty() ? "" : " " + currency));
    report.tables = {std::move(lines), std::move(why), std::move(parameters)};
    return report;
}

io::Report supplierOrderReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products,
                               const std::vector<Supplier>& suppliers,
                               const std::vector<OrderColumn>& columns) {
    io::Report report = purchaseOrderReport(orders, products, suppliers);
    const ReportTable all = std::move(report.tables.front());
    ReportTable own{all.name, {}, {}};
    for (const OrderColumn& column : columns)
        own.columns.push_back(
            {column.title, all.columns[column.field].kind, all.columns[column.field].isStatus});
    for (const auto& row : all.rows) {
        auto& cells = own.rows.emplace_back();
        for (const OrderColumn& column : columns)
            cells.push_back(row[column.field]);
    }
    report.tables = {std::move(own)}; // why an order is what it is, is not the supplier's business
    return report;
}

io::Report orderListReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products) {
    const std::string currency = orders.empty() ? "" : orders.front().currency;
    io::Report report = purchaseOrderReport(orders, products, {});
    Cents sum = 0;
    std::size_t lines = 0;
    std::set<std::string> suppliers;
    for (const PurchaseOrder& order : orders) {
        sum += order.total();
        lines += order.lines.size();
        suppliers.insert(order.supplier);
    }
    const auto counted = [](std::size_t count, const char* one, const char* several) {
        return groupedDigits(static_cast<std::int64_t>(count)) + ' ' + (count == 1 ? one : several);
    };
    const std::string total = moneyWords(fromCents(sum), currency);
    report.sentence = orders.empty() ? "There is nothing to order."
                                     : counted(orders.size(), "order", "orders") + " with " +
                                           counted(lines, "line", "lines") + " for " + total + ".";
    if (!orders.empty()) {
        report.facts.erase(report.facts.begin()); // the sentence says it
        report.cards = {{"Orders", groupedDigits(static_cast<std::int64_t>(orders.size())),
                         counted(suppliers.size(), "supplier", "suppliers")},
                        {"Lines", groupedDigits(static_cast<std::int64_t>(lines)), ""},
                        {"Value", total, ""}};
    }
    report.printed = {0, 1, 3, 2, 4, 5, 6, 7, 8, 9, 10}; // the description before the code
    ReportTable list{"Orders",
                     {{"PO no", ColumnKind::Text},
                      {"Supplier", ColumnKind::Text},
                      {"SKU", ColumnKind::Text},
                      {"Description", ColumnKind::Text},
                      {"Quantity", ColumnKind::Whole},
                      {"Packs", ColumnKind::Decimal},
                      {withCurrency("Unit cost", currency), ColumnKind::Money},
                      {withCurrency("Line value", currency), ColumnKind::Money},
                      {"Order date", ColumnKind::Date},
                      {"Expected", ColumnKind::Date},
                      {"Received", ColumnKind::Text}},
                     {}};
    for (const PurchaseOrder& order : orders)
        for (const PurchaseOrderLine& line : order.lines) {
            const Product* product = findProduct(products, order.storeId, line.productId);
            list.rows.push_back(
                {textCell(order.number), textCell(order.supplier), textCell(line.productId),
                 textCell(product ? product->name : ""), line.units, line.units / std::max(1, line.packSize),
                 cell(line.unitValue), cell(amount(line.value())), order.ordered,
                 line.expected.value_or(order.expected), textCell(receiptsText(line.received))});
        }
    report.tables = {std::move(list)};
    return report;
}

} // namespace shelfcast::services
