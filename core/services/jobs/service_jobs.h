#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace shelfcast::services {

/// Long work that the local service has accepted.
struct ServiceJob {
    std::string id, kind;    ///< kind: "upload", "train", "simulate", "backtest", "compare"
    std::string request;     ///< JSON
    std::string actor;       ///< name of the user or key; empty = the computer's own user
    std::string idempotency; ///< what the client called the request; empty = none
    std::string state;       ///< "waiting", "running", "done", "failed", "cancelled"
    std::string message;     ///< a sentence
    std::string result;      ///< JSON; empty until there is one
    std::string createdAt;   ///< ISO 8601 UTC with milliseconds
    std::string endedAt;     ///< empty until it has ended

    bool hasEnded() const { return state != "waiting" && state != "running"; }
};

/// The jobs of the service, a file each in the folder `<database>.service`, on the disk for good before they
/// are accepted. They lie beside the database, not in it, so that one can be accepted while another writes
/// for minutes. Not thread-safe across objects for the same job.
class ServiceJobs {
public:
    explicit ServiceJobs(const std::string& databasePath) : m_folder(databasePath + ".service") {}
    const std::string& folder() const { return m_folder; }
    /// The folder for what belongs to one job; removed by remove().
    std::string folderOf(const std::string& id) const { return m_folder + "/" + id; }
    /// Error Io.
    Result<void> keep(const ServiceJob& job) const;
    /// Errors: NotFound, InvalidData.
    Result<ServiceJob> read(const std::string& id) const;
    /// Oldest first. Files that cannot be read are left out.
    std::vector<ServiceJob> all() const;
    void remove(const std::string& id) const;
    /// Takes away what belongs to the job, not what is written down of it.
    void sweepOf(const std::string& id) const;
    /// Takes away folders of no job, and of jobs that have ended.
    void sweep() const;
    /// Now, ISO 8601 UTC with milliseconds.
    static std::string now();

private:
    std::string fileOf(const std::string& id) const { return m_folder + "/" + id + ".json"; }
    std::string m_folder;
};

} // namespace shelfcast::services
