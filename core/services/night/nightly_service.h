#pragma once

#include "base/job_context.h"
#include "domain/nightly.h"
#include "services/imports/import_service.h"

#include <functional>
#include <string>

namespace shelfcast::services {

class Workspace;

struct NightlyRequest {
    std::string folder;       ///< where files arrive; empty = none do
    std::string out;          ///< where orders and forecasts go, a folder a day; empty = nothing is written
    std::optional<Day> today; ///< nullopt = by the computer's clock
    int settleSeconds = 60;   ///< a file younger than this is taken for one that is still being written
    int forecastDays = 28;
    bool alerts = true; ///< look at the rules, and tell what is new
    /// Waits before another try, of what another program holds up; tests wait for nothing.
    std::function<void(int milliseconds)> wait = {};
};

/// What is done while nobody looks: import what arrived, look whether models still fit, train those that do
/// not, propose the orders of every store, write them down, tell what somebody should look at, back up. Every
/// step stands for itself: what fails is reported and the rest is done. Doing it twice does no harm.
class NightlyService {
public:
    explicit NightlyService(Workspace& workspace) : m_workspace(workspace) {}
    /// Errors: Cancelled; NotFound, Io (the folder). Everything else is in the report, which is written to
    /// `out`/DAY/report.txt and report.json too.
    Result<NightlyReport> run(const NightlyRequest& request, const JobContext& job);

private:
    /// options: how it was read.
    InboxResult take(const std::string& path, const std::string& name, const NightlyRequest& request,
                     const JobContext& job, ImportOptions& options);
    void importSources(NightlyReport& report, const NightlyRequest& request, const JobContext& job);
    void importAll(NightlyReport& report, const NightlyRequest& request, Day today, const JobContext& job);
    void trainDue(NightlyReport& report, const JobContext& job);
    void order(NightlyStore& store, const NightlyRequest& request, const std::string& folder,
               const JobContext& job);
    Workspace& m_workspace;
};

/// The report as a page of text.
std::string describe(const NightlyReport& report);

} // namespace shelfcast::services
