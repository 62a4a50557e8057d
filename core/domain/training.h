#pragma once

#include "base/day.h"
#include "base/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

enum class ModelState { Candidate, Active, Retired, Rejected };

/// 1 - WAPE. An error larger than what was sold is no accuracy at all, 0, not less than none.
inline double accuracyOf(double wape) {
    return wape < 1 ? 1 - wape : 0;
}

/// Error measures over held-out periods; percentages are fractions of 1 (0.128 = 12.8 %).
struct AccuracyMetrics {
    double wape = 0, mae = 0, rmse = 0, bias = 0;
    std::optional<double> smape, mape, r2, mase, rmsse;
};

/// How far a model was off on sales that came after its training, forecast week by week (or step by step)
/// with what was known before each.
struct RecentScore {
    Day first, last;
    std::int64_t cells = 0;
    double wape = 0, naiveWape = 0, bias = 0; ///< fractions of 1; bias > 0: forecast too much
};

/// Whether the active model still fits what sells.
struct ModelDrift {
    std::string checkedAt; ///< ISO 8601 UTC
    Day dataTo;            ///< last day of sales looked at
    bool retrain = false;
    Message reason;                   ///< a sentence: why to train again, or that nothing has changed
    std::string input;                ///< the input that moved most; empty where too little is new to say
    std::optional<double> inputShift; ///< its population stability index against training
};

/// What one outside series (weather, economy) is worth to the forecast of one store: measured on weeks before
/// the held-out days, forecast with it and without it.
struct OutsideUse {
    std::string name;
    int daysAhead = 0; ///< how far its values reach beyond the sales; 0 = its past alone is known
    bool used = false;
    int weeks = 0;                ///< that were compared; 0 = none could be
    double gain = 0;              ///< share of the error that it takes away, fraction of 1; below 0: it adds
    std::optional<double> spread; ///< two standard errors of the gain; nullopt = cannot be told
    Message sentence;
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
    Message reason; ///< why it was rejected, in words
    std::optional<Day> dataTo;
    int holdOutDays = 0;
    double seconds = 0;
    std::optional<RecentScore> recent; ///< nullopt: nothing came since, or the model is not watched
    std::optional<ModelDrift> drift;   ///< of the active model
    std::vector<OutsideUse> outside;   ///< by name; empty = there are no outside series
};

/// Outcome of training one store.
struct TrainResult {
    std::string storeId;
    ModelInfo model;
    Message message; ///< plain words: "On the last 30 days the forecast was off by 12.8 %. …"
};

} // namespace shelfcast
