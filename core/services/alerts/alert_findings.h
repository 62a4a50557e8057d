#pragma once

#include "base/job_context.h"
#include "domain/alert.h"
#include "domain/nightly.h"
#include "serving/settings/alert_rules.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace shelfcast::services {

class Workspace;

/// Subject of the job alert that stands for a whole night.
inline constexpr const char* nightSubject = "night";

/// What the rules say at one moment.
struct AlertLook {
    std::vector<AlertFinding> found;
    /// Rules and stores (empty = none) that could be looked at: of the others nothing is known to be over.
    std::set<std::pair<AlertRule, std::string>> looked;
    std::set<std::string> stores; ///< every one there is
};

/// night: what the night that runs has done; nullptr = there is none. Errors: Cancelled, Database.
Result<AlertLook> lookForAlerts(Workspace& workspace, const SettingValues& settings, Day today,
                                const NightlyReport* night, const JobContext& job);

} // namespace shelfcast::services
