#pragma once

#include "storage/connection/open_connection.h"

#include <memory>
#include <mutex>
#include <vector>

namespace shelfcast::storage {

/// The connections of one database, shared with the threads that must close theirs when they end.
class ConnectionPool {
public:
    explicit ConnectionPool(ConnectOptions options) : m_options(std::move(options)) {}
    const ConnectOptions& options() const { return m_options; }

    Result<std::shared_ptr<OpenConnection>> add() {
        SHELFCAST_ASSIGN(auto opened, OpenConnection::open(m_options));
        std::shared_ptr<OpenConnection> connection = std::move(opened);
        const std::lock_guard lock(m_mutex);
        m_connections.push_back(connection);
        return connection;
    }
    void remove(const std::shared_ptr<OpenConnection>& connection) {
        const std::lock_guard lock(m_mutex);
        std::erase(m_connections, connection);
    }

private:
    const ConnectOptions m_options;
    std::mutex m_mutex;
    std::vector<std::shared_ptr<OpenConnection>> m_connections;
};

/// The calling thread's connection; closed when the thread ends or with the pool.
Result<Connection*> threadConnection(const std::shared_ptr<ConnectionPool>& pool);

} // namespace shelfcast::storage
