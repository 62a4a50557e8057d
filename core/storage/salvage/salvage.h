#pragma once

#include "base/job_context.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelfcast::storage {

/// One kind of thing that a database holds, as a person counts them.
struct SalvagedKind {
    Message what; ///< "rows of sales", "purchase orders" …
    std::int64_t saved = 0;
    std::int64_t lost = 0; ///< as far as the damaged file still says how many there were
};

struct SalvageReport {
    std::vector<SalvagedKind> kinds; ///< those of which there is or was any
    /// What is not as it was, each a sentence; empty = everything was saved as it was written.
    std::vector<Message> losses;
};

/// Saves what can be read of a damaged database into a new one at `target`, which must not exist: page by
/// page, past SQLite, so that neither a damaged page nor a damaged way to sound pages costs more than what
/// stands on it. Pages that nothing leads to any more are known by the shape of their rows. What refers to
/// something that is gone gets a stand-in or is left out, sums are made anew, and the new file is in order
/// (contentFindings) unless the report says otherwise. The damaged file is only read. What was lost is told
/// by the new database until it is acknowledged. Errors: Io, InvalidArgument, Locked (somebody has it open),
/// Refused (the target is there), Corrupt (not a row of Shelfcast's was found), Cancelled.
Result<SalvageReport> salvage(const std::string& damaged, const std::string& target, const JobContext& job);

} // namespace shelfcast::storage
