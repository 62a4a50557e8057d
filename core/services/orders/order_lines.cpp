#include "services/orders/order_lines.h"

#include "base/money.h"
#include "contract/json_values.h"
#include "serving/store/store_view.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace shelfcast::services {

namespace {
std::string compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// To a millionth: what a computation leaves behind that is no part of the reason.
std::optional<double> rounded(const std::optional<double>& value) {
    constexpr double millionths = 1e6;
    return value && std::isfinite(*value) ? std::optional(std::round(*value * millionths) / millionths)
                                          : std::nullopt;
}

OrderReason reasonOf(const BulkRow& row) {
    const OrderDecision& decision = row.decision;
    OrderReason reason;
    reason.status = decision.status;
    reason.priority = row.priority;
    reason.abc = row.abc;
    reason.xyz = row.xyz;
    reason.pattern = row.pattern;
    reason.onHand = rounded(row.currentStock);
    reason.onOrder = rounded(row.onOrder);
    reason.coverDays = rounded(decision.coverDays);
    reason.runOutDate = decision.runOutDate;
    reason.orderDay = row.orderDay;
    reason.leadTimeDays = row.leadTimeDays;
    reason.expectedDemand = rounded(row.protection.expected);
    reason.highDemand = rounded(row.protection.high);
    reason.safetyStock = rounded(decision.safetyStock);
    reason.reorderPoint = rounded(decision.reorderPoint);
    reason.orderUpTo = rounded(decision.orderUpTo);
    reason.stockOutChanceWithout = rounded(decision.stockOutChanceWithout);
    reason.stockOutChanceAfter = rounded(decision.stockOutChanceAfter);
    if (decision.savedRevenue)
        reason.savedRevenue = fromCents(toCents(*decision.savedRevenue));
    if (row.rule.kind == PolicyKind::OrderUpTo && row.rule.measure != ServiceMeasure::FillRate)
        reason.serviceLevel = rounded(row.serviceLevel);
    reason.ladder = decision.ladder;
    return reason;
}
} // namespace

std::string orderParameters(const BulkResult& bulk, const StoreView& view) {
    return compact(
        {{QStringLiteral("store"), json::text(bulk.storeId)},
         {QStringLiteral("planning_date"), json::day(bulk.date)},
         {QStringLiteral("data_to"), json::day(view.forecastStart() - 1)},
         {QStringLiteral("model"), json::text(bulk.modelId)},
         {QStringLiteral("service_level"),
          view.defaults.serviceLevel ? json::number(*view.defaults.serviceLevel)
                                     : QJsonValue(QStringLiteral("by class: A 97 %, B 93 %, C 85 %"))},
         {QStringLiteral("review_days"), view.defaults.reviewDays},
         {QStringLiteral("lead_time_days"), view.defaults.leadTimeDays},
         {QStringLiteral("generated_at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
}

PurchaseOrderLine orderLineOf(const BulkRow& row, double recommended, const std::string& reason) {
    PurchaseOrderLine line;
    line.productId = row.productId;
    line.units = row.decision.order;
    line.recommended = recommended;
    line.unitValue = row.unitCost ? row.unitCost : row.price;
    line.valuedAtPrice = !row.unitCost && row.price;
    line.packSize = row.packSize;
    line.reason = reason;
    line.why = reasonOf(row);
    line.expected = row.arrival;
    return line;
}

PurchaseOrderLine orderLineOf(const BulkRow& row) {
    return row.planner ? orderLineOf(row, row.planner->recommended, row.planner->reason)
                       : orderLineOf(row, row.decision.order, "");
}

bool sameState(const PurchaseOrder& a, const PurchaseOrder& b) {
    const auto sameLine = [](const PurchaseOrderLine& left, const PurchaseOrderLine& right) {
        return left.productId == right.productId && left.units == right.units &&
               left.reason == right.reason && left.received.size() == right.received.size() &&
               left.receivedUnits() == right.receivedUnits();
    };
    return a.status == b.status && a.ordered == b.ordered && a.expected == b.expected && a.note == b.note &&
           std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), b.lines.end(), sameLine);
}

} // namespace shelfcast::services
