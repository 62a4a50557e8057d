#pragma once

#include "serving/views/results.h"
#include "training/forecast_file.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <string>
#include <vector>

namespace shelfcast::engine {
struct BacktestResult;
}

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
QJsonObject toJson(const ImportReport& report);
/// Several files in one document: the counts added up, the reports under "files".
QJsonObject toJson(const std::vector<ImportReport>& reports);
QJsonObject toJson(const std::vector<TrainResult>& results);
QJsonArray toJson(const std::vector<HistoryPoint>& history);
QJsonArray toJson(const std::vector<Store>& stores);
QJsonArray toJson(const std::vector<Product>& products);
QJsonArray toJson(const std::vector<Upload>& uploads);
QJsonArray toJson(const std::vector<ModelInfo>& models);
QJsonObject toJson(const ModelInfo& model);
QJsonObject toJson(const OutsideUse& use);
QJsonObject toJson(const OutsideSeries& series);
QJsonObject toJson(const Upload& upload);
QJsonObject toJson(const engine::BacktestResult& result);
QJsonObject toJson(const ForecastFileResult& result);

/// The name of a quantile level: 0.1 -> "0.1".
std::string levelName(double level);

} // namespace shelfcast::services
