#pragma once

#include "base/job_context.h"
#include "base/result.h"

#include <functional>
#include <string>
#include <vector>

namespace shelfcast::storage {

/// A query to another program's database, by one of Qt's drivers.
struct QuerySource {
    std::string driver = "QODBC"; ///< name of the driver
    std::string connection;       ///< what the driver calls the name of the database
    std::string user, password;   ///< empty = what the connection says
    std::string query;            ///< one statement that only reads
};

using QueryRow = std::vector<std::string>;

/// Runs the query and hands on its columns' names and then every row, as texts a file would have: days
/// YYYY-MM-DD, points as decimal signs, nothing for NULL. Nothing but a statement that reads is sent. Errors:
/// InvalidArgument (no such statement), NotFound (the driver is not installed, with what to install), Io (no
/// connection, or the query failed; the driver's own words as cause), Cancelled.
Result<void> readQuery(const QuerySource& source, const std::function<Result<void>(const QueryRow&)>& take,
                       const JobContext& job);

} // namespace shelfcast::storage
