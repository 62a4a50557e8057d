#pragma once

#include "base/day.h"
#include "base/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelfcast {

/// What became of a file that lay in the watched folder.
enum class InboxOutcome {
    Imported,  ///< in the database, moved to `archive`
    Duplicate, ///< its very bytes were imported before; moved to `archive`
    Rejected,  ///< cannot be imported; moved to `rejected` with a report beside it
    Waiting,   ///< still being written, or the database could not take it now: looked at again next time
    Asked,     ///< can be meant in more than one way; lies in `questions`, what is asked beside it
};

struct InboxResult {
    std::string name; ///< of the file, as it arrived
    InboxOutcome outcome = InboxOutcome::Waiting;
    Message message;                         ///< a sentence: what came in, or why not and what to do
    std::vector<Message> doubts;             ///< what is asked, or was held back, a sentence each
    std::int64_t accepted = 0, rejected = 0; ///< rows
    std::string movedTo;                     ///< path; empty where it stays
};

/// One store, after the files of the night.
struct NightlyStore {
    std::string storeId;
    std::optional<Day> date;          ///< planning date; nullopt without sales
    bool trained = false;             ///< anew, this night
    Message model;                    ///< a sentence: why it was trained, or why not
    int orders = 0;                   ///< purchase orders proposed
    std::optional<double> orderValue; ///< of them, where costs are known
    std::vector<std::string> written; ///< paths
    Message problem;                  ///< what failed for this store, a sentence; empty = nothing
};

struct NightlyReport {
    bool success = true;            ///< every file is in or waits, and every store has its orders
    std::string startedAt, endedAt; ///< ISO 8601 UTC
    std::vector<InboxResult> files;
    std::vector<NightlyStore> stores;
    std::vector<Message> alerts;   ///< new, open again or escalated: a sentence each
    std::int64_t liveAlerts = 0;   ///< all that are not over
    std::string backup;            ///< its path; empty: there was one of today already
    std::vector<Message> problems; ///< of the night as a whole
    Message message;               ///< all in one sentence
};

} // namespace shelfcast
