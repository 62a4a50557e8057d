#pragma once

#include "base/file_system.h"
#include "services/workspace.h"

#include <memory>
#include <mutex>
#include <string>

namespace shelfcast::server {

/// The database as the service uses it: questions read and keep nobody out; a change takes the right to write
/// for as long as it lasts. Thread-safe.
class Workspaces {
public:
    /// Makes the database, or brings it up to date, where that is needed and nobody writes.
    static Result<std::unique_ptr<Workspaces>> open(const std::string& databasePath, int threads);
    /// Over a workspace that is open already and outlives this.
    static std::unique_ptr<Workspaces> share(services::Workspace& workspace);
    const std::string& databasePath() const { return m_path; }
    /// For questions. Opened anew when another file took the database's place.
    Result<std::shared_ptr<services::Workspace>> reader();
    /// For changes: shared by all that change something at the same time. Errors: Locked, when the window or
    /// another program writes.
    Result<std::shared_ptr<services::Workspace>> writer();
    /// Stamp of the data, different for each reader that was opened. Error Database.
    Result<std::string> stamp(services::Workspace& reader);

private:
    Workspaces(std::string path, int threads) : m_path(std::move(path)), m_threads(threads) {}
    const std::string m_path;
    const int m_threads;
    std::shared_ptr<services::Workspace> m_shared; ///< of somebody else; null = the service's own are opened
    std::mutex m_mutex, m_writerMutex;
    std::shared_ptr<services::Workspace> m_reader;
    std::weak_ptr<services::Workspace> m_writer;
    std::optional<files::Identity> m_identity;
    std::string m_nonce;
};

} // namespace shelfcast::server
