#pragma once

#include "domain/panel/forecast_change.h"
#include "serving/views/results.h"

#include <QByteArray>
#include <QJsonObject>

#include <string>

namespace shelfcast::services {

// Results as JSON with the contract's field names, shared by the command line and the HTTP service. What is
// not known is null, never 0. Units: `accuracy` and `confidence` are percent (87.2); wape, bias, smape, mape,
// r2, coverage and shares are fractions of 1; money has two decimals; dates are YYYY-MM-DD.

QJsonObject toJson(const BulkResult& result);
/// The text of toJson(result), whose rows are written one by one on all cores instead of being collected
/// first.
QByteArray jsonText(const BulkResult& result);
QJsonObject toJson(const BulkRow& row);
QJsonObject toJson(const SmartPrediction& prediction);
QJsonObject toJson(const ForecastSeries& series);
QJsonObject toJson(const ForecastRun& run);
QJsonObject toJson(const ForecastChange& change);

/// The name of a quantile level: 0.1 -> "0.1".
std::string levelName(double level);

} // namespace shelfcast::services
