#pragma once

#include "domain/master_data.h"
#include "domain/orders/plan.h"
#include "domain/orders/purchase_order.h"
#include "io/write/report.h"
#include "serving/settings/planning_settings.h"
#include "serving/views/results.h"

#include <map>
#include <string>
#include <vector>

namespace shelfcast::storage {
struct HoldoutPrediction;
}

namespace shelfcast::services {

// Results laid out as reports; column titles carry the currency where one is known.

/// One row per product, and a sheet with the counts.
io::Report bulkReport(const BulkResult& result);
using ProductsByStore = std::map<std::string, std::map<std::string, Product>>;
/// Sheets Orders, Why and Parameters; the first is what goes into a CSV.
io::Report purchaseOrderReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products,
                               const std::vector<Supplier>& suppliers);
/// The same lines with the few columns that fit a printed page.
io::Report orderListReport(const std::vector<PurchaseOrder>& orders, const ProductsByStore& products);
/// List form: one row per product (or wider scope) and period.
io::Report forecastReport(const std::vector<ForecastSeries>& series);
/// One row per model of the store, newest first; a second sheet by product over the active model's held-out
/// days.
io::Report accuracyReport(const std::string& storeId, const std::vector<ModelInfo>& models,
                          const std::vector<storage::HoldoutPrediction>& holdout);
/// One row per product and period; a second sheet of what to do.
io::Report planReport(const StorePlan& plan);
/// The product table, so that the file imports again.
io::Report productReport(const std::string& storeId, const std::vector<ProductUpdate>& products);
/// What was stated of single products, classes and suppliers; a policy that says only "cost" has no number to
/// write and is left out of what imports again.
io::Report policyReport(const SettingValues& settings);
io::Report priceBreakReport(const SettingValues& settings);
/// Outside series with their days, stores and regions, so that the file imports again.
io::Report outsideReport(const std::vector<Covariate>& values);
/// The same columns, empty, a row for every day from the first sale to two weeks after the last.
io::Report outsideTemplate(const std::vector<Store>& stores);
/// Stored sales in the reference layout, so that the file imports again.
io::Report historyReport(const std::string& storeId, const std::vector<SalesRecord>& records);

} // namespace shelfcast::services
