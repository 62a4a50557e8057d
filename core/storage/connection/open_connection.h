#pragma once

#include "storage/connection/connection.h"

#include <memory>

namespace shelfcast::storage {

struct ConnectOptions {
    std::string path;
    bool readOnly = false;
    bool queryOnly = false; ///< opened as everybody does, but statements that write are refused
    bool immutable = false; ///< for a read-only folder: SQLite could not make its shared-memory file there
};

/// A named connection of Qt's with the settings every connection of Shelfcast has; the name is given back
/// with it.
class OpenConnection {
public:
    static Result<std::unique_ptr<OpenConnection>> open(const ConnectOptions& options);
    ~OpenConnection();
    OpenConnection(const OpenConnection&) = delete;
    OpenConnection& operator=(const OpenConnection&) = delete;
    Connection& get() const { return *m_connection; }
    /// Leaves the write-ahead log as it is when this connection closes.
    void keepLogOnClose();

private:
    OpenConnection();
    Result<void> connect(const ConnectOptions& options);
    QString m_name;
    std::unique_ptr<Connection> m_connection;
};

/// Turns the write-ahead log on and makes sure that it is.
Result<void> useWriteAheadLog(Connection& connection);

} // namespace shelfcast::storage
