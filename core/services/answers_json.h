#pragma once

#include "services/answers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace shelfcast::services {

// The documents of the answers, where core/contract does not know the values.
QJsonArray weeksJson(const ForecastSeries& series);
QJsonObject toJson(const answers::ChangeAnswer& answer);
QJsonObject toJson(const answers::ComparisonAnswer& answer);
QJsonObject topProductsJson(const std::vector<TopProduct>& products, int most,
                            const std::string& generatedAt);
QJsonObject toJson(const std::string& storeId, const std::vector<answers::Replay>& replays);
QJsonObject toJson(const OrdersPreview& preview);
QJsonArray toJson(const std::vector<OrdersPreview>& previews);
QJsonObject toJson(const SettingInfo& setting);
QJsonObject toJson(const answers::SettingAnswer& answer);
QJsonObject toJson(const SupplierLeadTime& time);
QJsonObject toJson(const ForecastOverride& value);
QJsonArray toJson(const std::vector<PurchaseOrder>& orders);

} // namespace shelfcast::services
