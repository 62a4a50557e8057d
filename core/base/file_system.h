#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

/// What the program asks of the file system beyond reading and writing. Paths are UTF-8; thread-safe.
namespace shelfcast::files {

enum class Kind { Missing, Ordinary, Folder, Pipe, Other };

/// Of what a path leads to, links followed.
Kind kindOf(const std::string& path);
/// A sentence where the path is neither missing nor an ordinary file: reading it could wait for ever.
/// `what`: "The sales file". Errors: InvalidArgument.
Result<void> mustBeOrdinary(const std::string& path, const std::string& what, bool pipeIsMeant = false);

/// A new file beside `target` under a name nobody can foresee (`.NAME.<16 hex digits>.part`), made by this
/// process alone, held as long as the object lives and removed with it unless put in the target's place.
class Part {
public:
    enum class Rights { OwnerOnly, AsTarget }; ///< AsTarget: those of the file there, else the usual ones
    /// Links are followed: what stands in the target's place is the file itself. Removes what killed
    /// processes left beside the same target. Errors: Io.
    static Result<Part> make(const std::string& target, Rights rights);
    Part(Part&& other) noexcept;
    Part& operator=(Part&&) = delete;
    ~Part();
    const std::string& path() const { return m_path; }
    const std::string& target() const { return m_target; }
    /// Contents to the disk, one atomic rename over the target, the folder to the disk. Errors: Io.
    Result<void> putInPlace();

private:
    Part(std::string target, std::string path, std::intptr_t handle)
        : m_target(std::move(target)), m_path(std::move(path)), m_handle(handle) {}
    std::string m_target, m_path;
    std::intptr_t m_handle; ///< -1: none
};

/// Removes the parts beside `target` that no living process holds; returns how many.
int sweepParts(const std::string& target);

/// Contents, or a folder's entries, to the disk for good.
bool syncFile(const std::string& path);
bool syncFolderOf(const std::string& path);
/// In one step, whether or not there is a file at `to`.
bool rename(const std::string& from, const std::string& to);
/// A second name of the same file; false where the file system has none.
bool link(const std::string& from, const std::string& to);
bool areTheSame(const std::string& one, const std::string& other);
bool remove(const std::string& path);
/// Which file it is, whatever it is called; nullopt where there is none, or where an open file cannot be
/// moved.
using Identity = std::pair<unsigned long long, unsigned long long>;
std::optional<Identity> identityOf(const std::string& path);
/// Bytes that are free for this user where the path lies; nullopt when unknown.
std::optional<unsigned long long> freeBytes(const std::string& path);
/// Nobody but the owner may read or write the file (the folder) any more.
void keepPrivate(const std::string& path);
/// Makes a folder that only its owner may enter, with those above it; an existing one stays as it is.
bool makePrivateFolder(const std::string& path);
/// Whether a process of this computer is alive, by its number.
bool isRunning(long long process);
/// Lowers the priority of the calling thread.
void beBackgroundThread();

} // namespace shelfcast::files
