#pragma once

#include "base/job_context.h"
#include "io/master/master_reader.h"
#include "services/imports/import_service.h"

#include <optional>

namespace shelfcast::services {

/// What a file holds and how it is read: the layout with the user's choices, those of now before those
/// remembered for this header.
struct Understood {
    io::TableLayout layout;
    io::ReadOptions read;
    std::map<std::string, std::string> chosen; ///< decisions that the user made
    io::TableGuess guess;
    std::optional<io::MasterTable> table; ///< nullopt = sales
    std::optional<Error> refused; ///< why it cannot be imported as it is; a choice of the user may mend it
};
Result<Understood> understandFile(storage::Database& database, const std::string& path,
                                  const ImportOptions& options, const JobContext& job);

} // namespace shelfcast::services
