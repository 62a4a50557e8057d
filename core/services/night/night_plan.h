#pragma once

#include "base/day.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace shelfcast::services {

class Workspace;

/// When the open window does the work of the night by itself, and with which folders. Kept in the database.
struct NightPlan {
    bool enabled = false;
    int hour = 2, minute = 30; ///< local time
    std::string folder, out;   ///< as NightlyRequest
    std::string lastDay;       ///< day it was last done, or put on the plan after its time; YYYY-MM-DD
    bool operator==(const NightPlan&) const = default;
};

/// One line of text, for storage.
std::string toText(const NightPlan& plan);
NightPlan nightPlanFromText(std::string_view text); ///< what is not understood is as in a new plan

/// Whether it is to be done now: once a day from its time on, also when the computer was off at that time.
bool isDue(const NightPlan& plan, Day today, int minuteOfDay);
/// The plan as it is kept when it is made or changed at that moment: what was due before waits for the next
/// day.
NightPlan plannedAt(NightPlan plan, Day today, int minuteOfDay);

Result<NightPlan> readNightPlan(Workspace& workspace);
Result<void> keepNightPlan(Workspace& workspace, const NightPlan& plan);

} // namespace shelfcast::services
