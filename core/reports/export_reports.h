#pragma once

#include "domain/master_data.h"
#include "io/write/report.h"
#include "serving/views/results.h"

#include <string>
#include <vector>

namespace shelfcast::storage {
struct HoldoutPrediction;
}

namespace shelfcast::services {

// Results laid out as reports; column titles carry the currency where one is known.

/// One row per product, and a sheet with the counts.
io::Report bulkReport(const BulkResult& result);
/// List form: one row per product (or wider scope) and period.
io::Report forecastReport(const std::vector<ForecastSeries>& series);
/// One row per model of the store, newest first; a second sheet by product over the active model's held-out
/// days.
io::Report accuracyReport(const std::string& storeId, const std::vector<ModelInfo>& models,
                          const std::vector<storage::HoldoutPrediction>& holdout);
/// The product table, so that the file imports again.
io::Report productReport(const std::string& storeId, const std::vector<ProductUpdate>& products);
/// Stored sales in the reference layout, so that the file imports again.
io::Report historyReport(const std::string& storeId, const std::vector<SalesRecord>& records);

} // namespace shelfcast::services
