#pragma once

#include "server/state/workspaces.h"
#include "services/jobs/service_jobs.h"

#include <QJsonObject>
#include <QLockFile>

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace shelfcast::server {

/// A job as it is at this moment.
struct JobStatus {
    services::ServiceJob job;
    std::string stage;    ///< while it runs
    double fraction = -1; ///< 0 to 1; < 0 = unknown
};
/// {success, message, job_id, kind, status, progress, stage, interrupted, created_at, ended_at, result};
/// progress in percent; interrupted: the program was ended before it was done, and it was taken up again.
QJsonObject toJson(const JobStatus& status);

/// The long work that was accepted: on the disk before it is, done one after another, and gone on with at the
/// next start when the program was ended in between. Thread-safe.
class JobTable {
public:
    /// onEnd: (kind, state) of each job that ends.
    JobTable(Workspaces& workspaces, std::function<void(const std::string&, const std::string&)> onEnd);
    ~JobTable();
    /// Takes up what was open when the program ended. Error Locked where another service does so for this
    /// database.
    Result<void> start();
    /// What runs is asked to stop and gone on with at the next start.
    void stop();

    const services::ServiceJobs& files() const { return m_files; }
    static std::string newId();
    struct Accepted {
        JobStatus status;
        bool isNew = true;
    };
    /// On the disk for good once this returns. id: from newId(). With an idempotency key that was used
    /// before, the job of then is returned. Errors: Io, Refused (too many wait; the key was used for another
    /// request).
    Result<Accepted> accept(const std::string& id, const std::string& kind, const QJsonObject& request,
                            const std::string& idempotency);
    /// With its result. Errors: NotFound, InvalidData.
    Result<JobStatus> find(const std::string& id) const;
    /// Newest first, without results; kind empty = all.
    std::vector<JobStatus> list(const std::string& kind = {}) const;
    /// Waiting: it ends at once. Running: it is asked to stop. Error Refused when it has ended.
    Result<JobStatus> cancel(const std::string& id);
    int waiting() const;
    bool isRunning() const;
    /// For Answer::events: what changes as server-sent events `progress`, and `end` at last.
    std::function<bool(std::string&)> eventsOf(const std::string& id) const;

private:
    void work();
    void run(services::ServiceJob job, std::stop_token stop);
    void lookForAlerts(const std::stop_token& stop) const;
    Result<QJsonObject> perform(const services::ServiceJob& job, const JobContext& context) const;
    void end(services::ServiceJob job, const std::string& state, const std::string& message,
             const QJsonObject& result);
    JobStatus withProgress(services::ServiceJob job) const;
    void forgetOld();
    Workspaces& m_workspaces;
    services::ServiceJobs m_files;
    std::function<void(const std::string&, const std::string&)> m_onEnd;
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::map<std::string, services::ServiceJob> m_jobs; ///< by id, without results
    std::deque<std::string> m_queue;
    std::string m_current; ///< id; empty = none runs
    std::string m_stage;
    double m_fraction = -1;
    std::uint64_t m_changes = 0; ///< counts whatever events could tell of
    std::stop_source m_stopCurrent;
    bool m_cancelled = false, m_ending = false;
    QLockFile m_lock;
    std::thread m_thread;
};

} // namespace shelfcast::server
