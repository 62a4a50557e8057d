#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace shelfcast::services {

/// What the computer's own scheduler is to start.
struct TaskRequest {
    std::string program;            ///< full path of shelfcast-cli
    std::vector<std::string> words; ///< its words: --db …, run, nightly, …
    int hour = 2, minute = 30;      ///< local time
    std::string workingFolder;      ///< may be empty
};

/// A file of such a scheduler, and what to do with it.
struct TaskFile {
    std::string name, text;
};
struct SystemTask {
    std::vector<TaskFile> files;
    std::string install; ///< the commands that set it up, one a line
};

/// "systemd" (timer and service of the user), "windows" (XML of the task scheduler), "launchd" (property
/// list). A run that was missed because the computer was off is made up for. Errors: InvalidArgument (another
/// scheduler, a time that is none, a word with a line break or a zero).
Result<SystemTask> systemTask(const std::string& scheduler, const TaskRequest& request);

} // namespace shelfcast::services
