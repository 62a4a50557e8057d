#pragma once

#include "base/job_context.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelfcast::storage {

class Connection;

enum class OpenMode {
    ReadWrite,
    ReadOnly,
    Private, ///< a copy that nobody else knows of: no lock, no mirror, no copy before an update
};

struct OpenOptions {
    OpenMode mode = OpenMode::ReadWrite;
    int waitMilliseconds = 0;    ///< ReadWrite: for another writing process to end
    bool keepsForecasts = false; ///< ReadOnly: writeIfFree() writes when nobody else does
};

/// One SQLite file of Shelfcast. Every thread gets its own connection, closed when the thread ends or with
/// this object; writes of all threads are serialised by one mutex. Another writing process is kept out by a
/// lock file beside the database; who only reads takes none. Every write keeps the sums of content_seal.h.
/// Thread-safe. Destroy it when no other thread uses it any more.
class Database {
public:
    /// ReadWrite creates the file and its folder, for its owner alone, and brings an older schema up to date
    /// (a backup is made beside the file before that). ReadOnly needs no right to write: where SQLite's own
    /// files cannot be made (a read-only folder or medium, a full disk) the file is read as it stands; where
    /// its newest changes are in a log that cannot be read there, or its schema is older, a copy in the
    /// temporary folder is read. Errors: Locked (another process writes: open ReadOnly instead),
    /// NewerVersion, Refused (another application's file) - the file is left byte-identical in all three -,
    /// NotFound, InvalidData (not an SQLite file), InvalidArgument (not an ordinary file), Corrupt, Io,
    /// Database.
    static Result<std::unique_ptr<Database>> open(const std::string& path, const OpenOptions& options = {});
    static Result<std::unique_ptr<Database>> open(const std::string& path, OpenMode mode) {
        return open(path, OpenOptions{mode});
    }
    /// Whether the file's header says that its schema is older than this version's.
    static bool needsUpdate(const std::string& path);
    /// The schema that this version writes.
    static int newestSchema();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const std::string& path() const;
    bool isReadOnly() const;
    /// What opening found out and the user should hear: a migration done, commits that are missing. May be
    /// empty.
    const std::vector<Message>& findings() const;
    /// Those of the findings that are losses or changes from outside: told at every start until acknowledged.
    const std::vector<Message>& losses() const;
    /// The user knows of the losses; what is there now counts. Written down in the audit.
    Result<void> acknowledgeLosses();

    /// The calling thread's connection, for reading. Valid until the thread ends.
    Result<Connection*> connection();
    /// Runs `body` between BEGIN IMMEDIATE and COMMIT on the calling thread's connection; an error, an
    /// exception or a requested stop rolls everything back. Not to be nested: Refused. Error Refused in
    /// ReadOnly mode.
    Result<void> write(const std::function<Result<void>(Connection&)>& body, const JobContext& job = {});

    /// The same for what is only worth keeping when it costs no waiting: Locked at once while another thread
    /// or process writes. Works in ReadOnly mode too where `keepsForecasts` was asked for.
    Result<void> writeIfFree(const std::function<Result<void>(Connection&)>& body);

    /// Made with the file; a copy of it has the same.
    const std::string& id() const;
    /// Changes with every committed change of sales or master data.
    Result<std::int64_t> dataVersion();
    /// How many changes were ever committed.
    Result<std::int64_t> commits();

    struct Impl;

private:
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace shelfcast::storage
