#pragma once

#include "base/day.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

enum class ModelState { Candidate, Active, Retired, Rejected };

/// Error measures over held-out periods; percentages are fractions of 1 (0.128 = 12.8 %).
struct AccuracyMetrics {
    double wape = 0, mae = 0, rmse = 0, bias = 0;
    std::optional<double> smape, mape, r2, mase, rmsse;
};

/// One trained model of one store, as the registry and the model table show it.
struct ModelInfo {
    std::string id; ///< "S001-7"
    std::string storeId;
    int version = 0;
    std::string algorithm, trainedAt;
    std::int64_t records = 0;
    AccuracyMetrics metrics;
    double naiveWape = 0;
    std::optional<double> previousWape; ///< of the model that was active then, on the same held-out days
    ModelState state = ModelState::Candidate;
    std::string reason; ///< why it was rejected, in words
    std::optional<Day> dataTo;
    int holdOutDays = 0;
    double seconds = 0;
};

/// Outcome of training one store.
struct TrainResult {
    std::string storeId;
    ModelInfo model;
    std::string message; ///< plain words: "On the last 30 days the forecast was off by 12.8 %. …"
};

} // namespace shelfcast
