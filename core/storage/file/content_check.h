#pragma once

#include "base/job_context.h"

#include <string>
#include <vector>

namespace shelfcast::storage {

class Connection;

/// Whether the file is whole and holds what Shelfcast wrote: SQLite's structure, foreign keys, the schema,
/// the sums of all tables, of the rows of every upload, the kept files and models, the audit. A sentence for
/// each finding; empty = all is well. Reads one moment of the database, however long it takes.
Result<std::vector<Message>> contentFindings(Connection& connection, const JobContext& job);

} // namespace shelfcast::storage
