#include "services/answers_json.h"

#include "contract/json_contract.h"
#include "contract/json_plan.h"
#include "contract/json_values.h"

namespace shelfcast::services {

using namespace json;

QJsonArray weeksJson(const ForecastSeries& series) {
    return array(series.points, [](const ForecastPoint& point) {
        return QJsonObject{
            {QStringLiteral("week"), day(point.date)},
            {QStringLiteral("expected_demand"), number(point.overridden.value_or(point.mean))}};
    });
}

QJsonObject toJson(const answers::ChangeAnswer& answer) {
    QJsonObject document = toJson(answer.change);
    document.insert(QStringLiteral("runs"),
                    json::array(answer.runs, [](const ForecastRun& run) { return toJson(run); }));
    return document;
}

QJsonObject toJson(const answers::ComparisonAnswer& answer) {
    QJsonObject document = toJson(answer.comparison);
    document.insert(QStringLiteral("orders"), toJson(answer.orders));
    return document;
}

QJsonObject topProductsJson(const std::vector<TopProduct>& products, int most,
                            const std::string& generatedAt) {
    QJsonArray list;
    for (std::size_t i = 0; i < products.size() && static_cast<int>(i) < most; ++i) {
        const TopProduct& product = products[i];
        list.append(QJsonObject{{QStringLiteral("rank"), static_cast<int>(i) + 1},
                                {QStringLiteral("product_id"), text(product.productId)},
                                {QStringLiteral("name"), textOrNull(product.name)},
                                {QStringLiteral("category"), textOrNull(product.category)},
                                {QStringLiteral("predicted_demand"), number(product.units)},
                                {QStringLiteral("previous_units"), number(product.previous)},
                                {QStringLiteral("expected_revenue"), money(product.revenue)}});
    }
    return {{QStringLiteral("products"), list},
            {QStringLiteral("total"), static_cast<int>(products.size())},
            {QStringLiteral("generated_at"), text(generatedAt)}};
}

QJsonObject toJson(const std::string& storeId, const std::vector<answers::Replay>& replays) {
    return {{QStringLiteral("store_id"), text(storeId)},
            {QStringLiteral("results"), array(replays, [](const answers::Replay& replay) {
                 QJsonObject object = toJson(replay.report);
                 object.insert(QStringLiteral("model"), text(replay.model));
                 object.insert(QStringLiteral("service_level"), replay.request.byCosts ? QJsonValue()
                                                                : replay.request.serviceLevel
                                                                    ? QJsonValue(*replay.request.serviceLevel)
                                                                    : QJsonValue());
                 return object;
             })}};
}

QJsonObject toJson(const OrdersPreview& preview) {
    return {{QStringLiteral("store_id"), text(preview.storeId)},
            {QStringLiteral("planning_date"), day(preview.date)},
            {QStringLiteral("orders_before"), preview.ordersBefore},
            {QStringLiteral("orders_after"), preview.ordersAfter},
            {QStringLiteral("order_value_before"), money(preview.valueBefore)},
            {QStringLiteral("order_value_after"), money(preview.valueAfter)},
            {QStringLiteral("currency"), textOrNull(preview.currency)},
            {QStringLiteral("changed"), array(preview.changed, [](const OrdersPreview::Line& line) {
                 return QJsonObject{{QStringLiteral("product_id"), text(line.productId)},
                                    {QStringLiteral("before"), number(line.before)},
                                    {QStringLiteral("after"), number(line.after)}};
             })}};
}

QJsonArray toJson(const std::vector<OrdersPreview>& previews) {
    return json::array(previews, [](const OrdersPreview& preview) { return toJson(preview); });
}

QJsonObject toJson(const SettingInfo& setting) {
    return {{QStringLiteral("key"), text(setting.key)},
            {QStringLiteral("store_id"), textOrNull(setting.storeId)},
            {QStringLiteral("value"), setting.value ? text(*setting.value) : QJsonValue()},
            {QStringLiteral("default"), textOrNull(setting.fallback)},
            {QStringLiteral("sentence"), text(setting.sentence)}};
}

QJsonObject toJson(const answers::SettingAnswer& answer) {
    QJsonObject object = toJson(answer.setting);
    if (!answer.saved)
        object.insert(QStringLiteral("value"),
                      answer.change.value ? text(*answer.change.value) : QJsonValue());
    object.insert(QStringLiteral("saved"), answer.saved);
    object.insert(QStringLiteral("preview"), toJson(answer.previews));
    return object;
}

QJsonObject toJson(const SupplierLeadTime& time) {
    return {{QStringLiteral("supplier"), text(time.supplier.id)},
            {QStringLiteral("stated_days"), number(std::optional<double>(time.supplier.leadTimeDays))},
            {QStringLiteral("measured_days"), number(time.meanDays)},
            {QStringLiteral("measured_spread_days"), number(time.spreadDays)},
            {QStringLiteral("receipts"), time.receipts},
            {QStringLiteral("used"), time.used ? QStringLiteral("measured") : QStringLiteral("stated")},
            {QStringLiteral("order_cut_off"), textOrNull(time.supplier.orderCutOff)}};
}

QJsonObject toJson(const ForecastOverride& value) {
    return {{QStringLiteral("store_id"), text(value.storeId)},
            {QStringLiteral("product_id"), textOrNull(value.productId)},
            {QStringLiteral("category"), textOrNull(value.category)},
            {QStringLiteral("grain"), text(value.grain)},
            {QStringLiteral("date"), day(value.date)},
            {QStringLiteral("units"), number(value.value)},
            {QStringLiteral("model_units"), number(value.modelValue)},
            {QStringLiteral("reason"), text(value.reason)},
            {QStringLiteral("frozen"), value.frozen},
            {QStringLiteral("changed_at"), textOrNull(value.changedAt)}};
}

QJsonArray toJson(const std::vector<PurchaseOrder>& orders) {
    return array(orders, [](const PurchaseOrder& order) { return toJson(order); });
}

} // namespace shelfcast::services
