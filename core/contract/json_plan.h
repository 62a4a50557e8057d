#pragma once

#include "domain/orders/plan.h"
#include "domain/orders/purchase_order.h"
#include "domain/orders/simulation.h"

#include <QByteArray>
#include <QJsonObject>

namespace shelfcast::services {

// As json_contract.h: what is not known is null; shares are fractions of 1; money has two decimals.

QJsonObject toJson(const SimulationReport& report);
/// A store's plan as text, written product by product on all cores.
QByteArray jsonText(const StorePlan& plan);
QJsonObject toJson(const PurchaseOrder& order);

} // namespace shelfcast::services
