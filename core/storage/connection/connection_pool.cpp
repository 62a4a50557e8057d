#include "storage/connection/connection_pool.h"

namespace shelfcast::storage {

namespace {

/// The calling thread's connections, one per open database.
class ThreadConnections {
public:
    ~ThreadConnections() {
        for (Entry& entry : m_entries)
            if (const auto pool = entry.pool.lock())
                if (const auto connection = entry.connection.lock())
                    pool->remove(connection);
    }
    Result<Connection*> of(const std::shared_ptr<ConnectionPool>& pool) {
        std::erase_if(m_entries, [](const Entry& entry) { return entry.pool.expired(); });
        for (const Entry& entry : m_entries)
            if (entry.pool.lock() == pool)
                return &entry.connection.lock()->get();
        SHELFCAST_ASSIGN(const auto connection, pool->add());
        m_entries.push_back({pool, connection});
        return &connection->get();
    }

private:
    struct Entry {
        std::weak_ptr<ConnectionPool> pool;
        std::weak_ptr<OpenConnection> connection;
    };
    std::vector<Entry> m_entries;
};

} // namespace

Result<Connection*> threadConnection(const std::shared_ptr<ConnectionPool>& pool) {
    thread_local ThreadConnections connections;
    return connections.of(pool);
}

} // namespace shelfcast::storage
