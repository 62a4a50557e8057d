#include "contract/json_plan.h"

#include "contract/json_text.h"
#include "contract/json_values.h"
#include "contract/result_words.h"
#include "storage/records/purchase_order_repository.h"

namespace shelfcast::services {

namespace {

using namespace json;

QJsonObject periodObject(const PlanPeriod& period) {
    return {{QStringLiteral("start"), day(period.start)},
            {QStringLiteral("gross"), number(period.gross, 3)},
            {QStringLiteral("demand_p50"), number(period.demandP50, 3)},
            {QStringLiteral("demand_p90"), number(period.demandP90, 3)},
            {QStringLiteral("firm_orders"), number(period.firmOrders, 3)},
            {QStringLiteral("scheduled_receipts"), number(period.scheduledReceipts, 3)},
            {QStringLiteral("projected_stock"), number(period.projectedStock, 3)},
            {QStringLiteral("shortage"), number(period.shortage, 3)},
            {QStringLiteral("net_requirement"), number(period.netRequirement, 3)},
            {QStringLiteral("planned_receipts"), number(period.plannedReceipts, 3)},
            {QStringLiteral("planned_releases"), number(period.plannedReleases, 3)},
            {QStringLiteral("safety_stock"), number(period.safetyStock, 3)}};
}

QJsonObject messageObject(const ActionMessage& message, const ProductPlan& product) {
    const auto start = [&](int period) {
        return period >= 0 && static_cast<std::size_t>(period) < product.periods.size()
                   ? day(product.periods[static_cast<std::size_t>(period)].start)
                   : QJsonValue();
    };
    return {{QStringLiteral("action"), text(actionWord(message.kind))},
            {QStringLiteral("units"), number(message.units, 3)},
            {QStringLiteral("from"), start(message.from)},
            {QStringLiteral("to"), start(message.to)},
            {QStringLiteral("text"), text(message.text)}};
}

QJsonObject productObject(const ProductPlan& product) {
    return {{QStringLiteral("store_id"), textOrNull(product.storeId)},
            {QStringLiteral("product_id"), text(product.productId)},
            {QStringLiteral("name"), textOrNull(product.name)},
            {QStringLiteral("category"), textOrNull(product.category)},
            {QStringLiteral("supplier"), textOrNull(product.supplier)},
            {QStringLiteral("level"), product.lowLevelCode},
            {QStringLiteral("on_hand"), number(product.onHand, 3)},
            {QStringLiteral("allocated"), number(product.allocated, 3)},
            {QStringLiteral("lead_time_periods"), product.leadTimePeriods},
            {QStringLiteral("planned_value"), money(product.plannedValue)},
            {QStringLiteral("note"), textOrNull(product.note)},
            {QStringLiteral("periods"), array(product.periods, periodObject)},
            {QStringLiteral("messages"), array(product.messages, [&](const ActionMessage& message) {
                 return messageObject(message, product);
             })}};
}

QJsonObject outcomeObject(const PolicyOutcome& outcome) {
    return {{QStringLiteral("cycle_service"), number(outcome.cycleService())},
            {QStringLiteral("promised_service"), number(outcome.promisedService())},
            {QStringLiteral("fill_rate"), number(outcome.fillRate())},
            {QStringLiteral("average_stock"), number(outcome.averageStock(), 3)},
            {QStringLiteral("lost_units"), number(outcome.lost, 3)},
            {QStringLiteral("lost_revenue"), money(outcome.lostRevenue)},
            {QStringLiteral("demand"), number(outcome.demand, 3)},
            {QStringLiteral("orders"), integer(outcome.orders)},
            {QStringLiteral("units_ordered"), number(outcome.unitsOrdered, 3)},
            {QStringLiteral("cycles"), integer(outcome.cycles)},
            {QStringLiteral("forecast_wape"), number(outcome.forecastWape())},
            {QStringLiteral("within_level"), number(outcome.withinLevel())},
            {QStringLiteral("holding_cost"), money(outcome.holdingCost)},
            {QStringLiteral("shortage_cost"), money(outcome.shortageCost)},
            {QStringLiteral("cost"), money(outcome.holdingCost + outcome.shortageCost)}};
}

void insertComparison(QJsonObject& object, const PolicyComparison& comparison) {
    object.insert(QStringLiteral("recommended"), outcomeObject(comparison.recommended));
    object.insert(QStringLiteral("normal_28_days"), outcomeObject(comparison.normal));
    object.insert(QStringLiteral("normal_28_days_equal_service"),
                  outcomeObject(comparison.normalEqualService));
    object.insert(QStringLiteral("stock_saved_at_equal_service"), number(comparison.stockSaved()));
}

} // namespace

QByteArray jsonText(const StorePlan& plan) {
    const QJsonObject head{{QStringLiteral("store_id"), text(plan.storeId)},
                           {QStringLiteral("date"), day(plan.date)},
                           {QStringLiteral("grain"), text(toString(plan.grain))},
                           {QStringLiteral("model_id"), textOrNull(plan.modelId)},
                           {QStringLiteral("currency"), textOrNull(plan.currency)},
                           {QStringLiteral("planned_value"), money(plan.plannedValue)},
                           {QStringLiteral("messages"), plan.messages},
                           {QStringLiteral("note"), textOrNull(plan.note)}};
    return withArray(head, QStringLiteral("products"), plan.products.size(),
                     [&](std::size_t i) { return productObject(plan.products[i]); });
}

QJsonObject toJson(const SimulationReport& report) {
    QJsonObject object{{QStringLiteral("store_id"), text(report.storeId)},
                       {QStringLiteral("first"), day(report.first)},
                       {QStringLiteral("days"), report.days},
                       {QStringLiteral("products"), report.products},
                       {QStringLiteral("note"), textOrNull(report.note)}};
    insertComparison(object, report.total);
    object.insert(QStringLiteral("classes"),
                  array(report.classes, [](const SimulationReport::ByClass& group) {
                      QJsonObject entry{{QStringLiteral("abc"), text(abcWord(group.abc))},
                                        {QStringLiteral("products"), group.products},
                                        {QStringLiteral("target"), number(group.target)}};
                      insertComparison(entry, group.comparison);
                      return entry;
                  }));
    object.insert(QStringLiteral("patterns"),
                  array(report.patterns, [](const SimulationReport::ByPattern& group) {
                      QJsonObject entry{{QStringLiteral("pattern"), text(patternWord(group.pattern))},
                                        {QStringLiteral("products"), group.products}};
                      insertComparison(entry, group.comparison);
                      return entry;
                  }));
    return object;
}

QJsonObject toJson(const PurchaseOrder& order) {
    const auto lines = array(order.lines, [](const PurchaseOrderLine& line) {
        const auto value = line.value();
        return QJsonObject{
            {QStringLiteral("product_id"), text(line.productId)},
            {QStringLiteral("units"), number(line.units)},
            {QStringLiteral("recommended"), number(line.recommended)},
            {QStringLiteral("unit_value"), money(line.unitValue)},
            {QStringLiteral("valued_at_price"), line.valuedAtPrice},
            {QStringLiteral("line_value"), money(value ? std::optional(fromCents(*value)) : std::nullopt)},
            {QStringLiteral("pack_size"), line.packSize},
            {QStringLiteral("reason"), textOrNull(line.reason)},
            {QStringLiteral("expected_date"), day(line.expected)},
            {QStringLiteral("received_units"), number(line.receivedUnits())},
            {QStringLiteral("receipts"), array(line.received, [](const Receipt& receipt) {
                 return QJsonObject{{QStringLiteral("date"), day(receipt.date)},
                                    {QStringLiteral("units"), number(receipt.units)}};
             })}};
    });
    return {{QStringLiteral("number"), textOrNull(order.number)},
            {QStringLiteral("store_id"), text(order.storeId)},
            {QStringLiteral("supplier"), textOrNull(order.supplier)},
            {QStringLiteral("status"), text(storage::toString(order.status))},
            {QStringLiteral("planning_date"), day(order.planned)},
            {QStringLiteral("order_date"), day(order.ordered)},
            {QStringLiteral("expected_date"), day(order.expected)},
            {QStringLiteral("minimum_value"), money(order.minimum)},
            {QStringLiteral("total_value"), money(fromCents(order.total()))},
            {QStringLiteral("currency"), textOrNull(order.currency)},
            {QStringLiteral("note"), textOrNull(order.note)},
            {QStringLiteral("created_at"), textOrNull(order.createdAt)},
            {QStringLiteral("lines"), lines}};
}

} // namespace shelfcast::services
