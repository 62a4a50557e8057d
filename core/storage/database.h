#pragma once

#include "base/job_context.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelfcast::storage {

class Connection;

enum class OpenMode { ReadWrite, ReadOnly };

/// One SQLite file of Shelfcast. Every thread gets its own connection, closed when the thread ends or with
/// this object; writes of all threads are serialised by one mutex. Another writing process is kept out by a
/// lock file beside the database. Thread-safe. Destroy it when no other thread uses it any more.
class Database {
public:
    /// Creates the file and its folder in ReadWrite mode and brings an older schema up to date (a backup is
    /// made beside the file before that). Errors: Locked (another process writes: open ReadOnly instead),
    /// NewerVersion, Refused (another application's file) - the file is left byte-identical in all three -,
    /// NotFound, InvalidData (not an SQLite file), Corrupt, Io, Database.
    static Result<std::unique_ptr<Database>> open(const std::string& path,
                                                  OpenMode mode = OpenMode::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::string& path() const;
    bool isReadOnly() const;
    /// What opening found out and the user should hear: a migration done, commits that are missing. May be
    /// empty.
    const std::vector<std::string>& findings() const;

    /// The calling thread's connection, for reading. Valid until the thread ends.
    Result<Connection*> connection();
    /// Runs `body` between BEGIN IMMEDIATE and COMMIT on the calling thread's connection; an error, an
    /// exception or a requested stop rolls everything back. Not to be nested: Refused. Error Refused in
    /// ReadOnly mode.
    Result<void> write(const std::function<Result<void>(Connection&)>& body, const JobContext& job = {});

    /// The same for what is only worth keeping when it costs no waiting: Locked at once while another thread
    /// or process writes.
    Result<void> writeIfFree(const std::function<Result<void>(Connection&)>& body);

    /// Made with the file; a copy of it has the same.
    const std::string& id() const;
    /// Changes with every committed change of sales or master data.
    Result<std::int64_t> dataVersion();

    struct Impl;

private:
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace shelfcast::storage
