#pragma once

#include "domain/import_report.h"
#include "domain/training.h"
#include "training/forecast_file.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace shelfcast::engine {
struct BacktestResult;
}

namespace shelfcast::services {

// What is kept, as JSON; units as in json_contract.h.

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

} // namespace shelfcast::services
