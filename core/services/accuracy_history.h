#pragma once

#include "base/day.h"
#include "base/job_context.h"

#include <optional>
#include <string>
#include <vector>

namespace shelfcast::services {

class Workspace;

/// How far off the forecast of a week (or step) was that it was made before, beside repeating the last
/// season.
struct AccuracyWeek {
    /// Units summed over products: what was sold, and by how much the forecasts missed it.
    struct Sums {
        double actual = 0, error = 0, naiveError = 0;
        /// accuracyOf(); nullopt where nothing was sold.
        std::optional<double> accuracy() const;
        std::optional<double> naiveAccuracy() const;
    };
    Day first, last;
    bool afterTraining = false; ///< sold since the model was trained; else held out from it
    Sums daily;                 ///< of single days (or steps)
    std::optional<Sums> weekly; ///< of whole weeks, in which days even out; nullopt = was not kept
};

/// Of the model that serves the store, or those of all stores together, oldest first; of weeks that end
/// before `date`. Only cells count that both could forecast. Empty without a model. Errors: Database,
/// Cancelled.
Result<std::vector<AccuracyWeek>> accuracyHistory(Workspace& workspace, const std::string& storeId,
                                                  bool allStores, Day date, const JobContext& job);

} // namespace shelfcast::services
