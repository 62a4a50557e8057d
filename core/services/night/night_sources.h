#pragma once

#include "base/job_context.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace shelfcast::services {

class Workspace;

/// A query to another program's database whose rows the night imports like those of a file. Kept in the
/// database, but for its password.
struct NightSource {
    std::string name;             ///< letters, digits, - and _; that of its table in reports
    std::string driver = "QODBC"; ///< of Qt
    std::string connection, query, user;
    /// Where the password stands: the first line of a file that nobody else may read, or a variable of the
    /// environment; both empty = there is none.
    std::string passwordFile, passwordVariable;
    bool operator==(const NightSource&) const = default;
};

/// By name.
Result<std::vector<NightSource>> nightSources(Workspace& workspace);
/// Makes one or changes that of the same name. Errors: InvalidArgument (no name, connection or query; a
/// password in the connection), Database.
Result<void> keepNightSource(Workspace& workspace, const NightSource& source);
/// Errors: NotFound.
Result<void> removeNightSource(Workspace& workspace, const std::string& name);

/// Writes the rows of the query as a table to `path` (CSV); returns their number. Errors: those of
/// storage::readQuery; InvalidData (there are no rows), Refused and Io (the password).
Result<std::size_t> writeSourceTable(const NightSource& source, const std::string& path,
                                     const JobContext& job);

/// What would come of a source tonight; nothing is stored.
struct SourceTrial {
    std::size_t rows = 0;           ///< that were read
    Message message;                ///< what would be imported of them
    std::vector<Message> questions; ///< what the night would ask before that
};
/// to: where its table is kept, to be imported by hand; empty = nowhere. Errors: those of writeSourceTable()
/// and of reading the table.
Result<SourceTrial> tryNightSource(Workspace& workspace, const NightSource& source, const std::string& to,
                                   const JobContext& job);

} // namespace shelfcast::services
