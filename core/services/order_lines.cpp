#include "services/order_lines.h"

#include "contract/json_contract.h"
#include "contract/json_values.h"
#include "serving/store_view.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace shelfcast::services {

namespace {
std::string compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
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
    line.why = compact(toJson(row));
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
