#pragma once

#include "base/job_context.h"
#include "domain/alert.h"
#include "domain/nightly.h"
#include "services/alerts/alert_findings.h"

#include <string>
#include <vector>

namespace shelfcast::services {

class Workspace;

/// What a look at the rules changed.
struct AlertNews {
    std::vector<Alert> told; ///< new, open again or escalated: what somebody should hear of
    std::size_t live = 0;    ///< not over
};

/// What the alerts become by what was found: those that changed or are new, and among them those to tell.
/// `now`: ISO 8601 UTC. An acknowledged or snoozed one opens again where it became half as large again, in
/// money or products.
struct AlertChanges {
    std::vector<Alert> save;
    std::vector<std::size_t> told; ///< of `save`
};
AlertChanges mergeAlerts(const std::vector<Alert>& live, const AlertLook& look, const SettingValues& settings,
                         Day today, const std::string& now, bool nightLooked);

/// Looks at the rules, and keeps who has looked at what they found. Thread-safe.
class AlertService {
public:
    explicit AlertService(Workspace& workspace) : m_workspace(workspace) {}
    /// Newest first; those that are over only if asked for; of one store unless its id is empty. Errors:
    /// NotFound, Database.
    Result<std::vector<Alert>> list(bool withOver = false, const std::string& storeId = {}) const;
    /// Looks at every rule and keeps what it found. night: of the night that runs. Doing it twice tells
    /// nothing twice. Errors: Cancelled, Database.
    Result<AlertNews> look(Day today, const NightlyReport* night, const JobContext& job);
    /// look(), and what is new is sent to where the settings say. What cannot be sent is in the log and
    /// fails nothing. After what changes sales or models.
    Result<AlertNews> lookAndSend(Day today, const NightlyReport* night, const JobContext& job);
    /// Errors: NotFound, Refused (over; a missing right), InvalidArgument (a day that is past).
    Result<Alert> acknowledge(std::int64_t id, const std::string& reason);
    Result<Alert> snooze(std::int64_t id, Day until, Day today, const std::string& reason);
    /// Raised to those who are told of escalated alerts too, at once.
    Result<Alert> escalate(std::int64_t id, const std::string& reason);
    /// Sends a made-up alert. Errors: InvalidArgument (nowhere to send it to), Io (what failed).
    Result<void> sendTest() const;

private:
    Result<Alert> change(std::int64_t id, const std::string& reason, AlertState state, bool escalated,
                         std::optional<Day> until);
    Workspace& m_workspace;
};

} // namespace shelfcast::services
