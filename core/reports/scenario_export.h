#pragma once

#include "domain/orders/prediction.h"

namespace shelfcast::services {

/// One kept "what if" of the smart prediction.
struct ScenarioRecord {
    std::string name, changes;
    SmartPrediction result;
    double baselineWeek = 0; ///< mean demand of the 7 days without the changes
};

/// Writes the comparison as CSV (comma, decimal point), one line per scenario; unknown values are empty.
/// Returns a sentence that says what was written. Errors: Io; the old file stays as it was.
Result<Message> exportScenarios(const std::vector<ScenarioRecord>& scenarios, const std::string& path);

} // namespace shelfcast::services
