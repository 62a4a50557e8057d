#pragma once

#include "base/day.h"
#include "base/result.h"

#include <string>
#include <vector>

namespace shelfcast::services {

/// A folder in which files arrive by themselves. What was done with one shows in where it lies afterwards:
/// `archive/DAY`, `rejected/DAY` or `questions`, under its own name, or with a number where that is taken. No
/// file is ever overwritten or removed; what lies in `questions` arrives anew each time.
class Inbox {
public:
    explicit Inbox(std::string folder) : m_folder(std::move(folder)) {}

    struct File {
        std::string path, name;
        long long bytes = 0, changed = 0; ///< changed: milliseconds since 1970
        bool operator==(const File&) const = default;
    };
    /// Ordinary files that could be tables, those of `questions` among them, oldest first: not those that are
    /// hidden or bear the name of something half done (.part, .tmp, .crdownload, ~$…). Errors: NotFound, Io.
    Result<std::vector<File>> list() const;
    /// Whether nothing was written to it for so long, at `now` (milliseconds since 1970); a file from the
    /// future, as a wrong clock makes it, counts by its distance too.
    static bool isSettled(const File& file, int settleSeconds, long long now);
    /// Whether it is still as it was listed.
    static bool isUnchanged(const File& file);

    /// Returns where it lies then. Errors: Io (it stays where it is).
    Result<std::string> archive(const File& file, Day day) const;
    /// `report`: text that is put beside it as NAME.report.txt.
    Result<std::string> reject(const File& file, Day day, const std::string& report) const;
    Result<std::string> ask(const File& file, const std::string& report) const;

private:
    Result<std::string> move(const File& file, const std::string& place) const;
    Result<std::string> moveWith(const File& file, const std::string& place, const std::string& report) const;
    std::string m_folder;
};

} // namespace shelfcast::services
