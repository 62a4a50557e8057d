#pragma once

#include "base/job_context.h"

#include <string>
#include <vector>

namespace shelfcast::services {

class Workspace;

/// What a bundle is made of.
struct DiagnosisRequest {
    std::string out;          ///< ZIP file to write
    std::string logFolder;    ///< empty = without logs
    std::string today;        ///< YYYY-MM-DD
    std::string databasePath; ///< named where there is no workspace
    std::string problem;      ///< why the database could not be opened; empty = it is open
};

/// Writes what helps to find out what went wrong, and no sales data: program and system, logs, crash log,
/// health, the fingerprint of the schema, settings without secrets. Names of stores, files, folders and the
/// user are left out. `workspace` may be null. Returns the names in the bundle. Errors: Io, Cancelled.
Result<std::vector<std::string>> writeDiagnosis(Workspace* workspace, const DiagnosisRequest& request,
                                                const JobContext& job);

} // namespace shelfcast::services
