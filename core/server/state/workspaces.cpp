#include "server/state/workspaces.h"

#include <QUuid>

namespace shelfcast::server {

using services::Workspace;

Result<std::unique_ptr<Workspaces>> Workspaces::open(const std::string& databasePath, int threads) {
    std::unique_ptr<Workspaces> workspaces(new Workspaces(databasePath, threads));
    if (const auto made = workspaces->writer(); !made && made.error().code != ErrorCode::Locked)
        return fail(made.error());
    SHELFCAST_TRY(workspaces->reader());
    return workspaces;
}

std::unique_ptr<Workspaces> Workspaces::share(Workspace& workspace) {
    std::unique_ptr<Workspaces> workspaces(new Workspaces(workspace.databasePath(), 0));
    workspaces->m_shared = {&workspace, [](Workspace*) {}};
    workspaces->m_nonce = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8).toStdString();
    return workspaces;
}

Result<std::shared_ptr<Workspace>> Workspaces::reader() {
    if (m_shared)
        return m_shared;
    const auto identity = files::identityOf(m_path);
    const std::lock_guard lock(m_mutex);
    if (m_reader && identity == m_identity)
        return m_reader;
    Workspace::Options options;
    options.databasePath = m_path;
    options.threads = m_threads;
    SHELFCAST_ASSIGN(auto opened, Workspace::openForReading(options, false));
    m_reader = std::move(opened);
    m_identity = identity;
    m_nonce = QUuid::createUuid().toString(QUuid::WithoutBraces).left(8).toStdString();
    return m_reader;
}

Result<std::shared_ptr<Workspace>> Workspaces::writer() {
    if (m_shared)
        return m_shared;
    constexpr int patience = 3000; // milliseconds
    const std::lock_guard lock(m_writerMutex);
    if (auto open = m_writer.lock())
        return open;
    Workspace::Options options;
    options.databasePath = m_path;
    options.threads = m_threads;
    options.waitMilliseconds = patience;
    SHELFCAST_ASSIGN(auto opened, Workspace::open(options));
    std::shared_ptr<Workspace> writer = std::move(opened);
    m_writer = writer;
    return writer;
}

Result<std::string> Workspaces::stamp(Workspace& reader) {
    SHELFCAST_ASSIGN(const auto stamp, reader.stamp());
    const std::lock_guard lock(m_mutex);
    return stamp + "-" + m_nonce;
}

} // namespace shelfcast::server
