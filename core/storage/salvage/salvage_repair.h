#pragma once

#include "base/job_context.h"
#include "storage/connection/connection.h"

#include <string>
#include <vector>

namespace shelfcast::storage {

/// What had to be done so that rows which were saved one by one are a database again.
struct Repaired {
    std::vector<Message> sentences;
};

/// As part of the transaction that salvaged rows were inserted in: stand-ins for what rows refer to and is
/// gone, away with what means nothing alone, hidden rows and sums made anew.
Result<Repaired> repairReferences(Connection& connection, const JobContext& job);

} // namespace shelfcast::storage
