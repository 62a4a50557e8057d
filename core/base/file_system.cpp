#include "base/file_system.h"

#include "base/message_ids.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <random>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace shelfcast::files {

namespace fs = std::filesystem;

namespace {

fs::path native(const std::string& path) {
#ifdef _WIN32
    return fs::path(std::u8string(path.begin(), path.end()));
#else
    return path;
#endif
}

std::string utf8(const fs::path& path) {
#ifdef _WIN32
    const auto text = path.u8string();
    return {text.begin(), text.end()};
#else
    return path.string();
#endif
}

constexpr std::string_view ending = ".part";
constexpr std::size_t digits = 16;

std::string unforeseeable() {
    std::random_device device;
    std::string text;
    while (text.size() < digits) {
        auto value = device();
        for (int i = 0; i < 8 && text.size() < digits; ++i, value >>= 4)
            text += "0123456789abcdef"[value & 15u];
    }
    return text;
}

fs::path folderOf(const fs::path& path) {
    const fs::path folder = path.parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

#ifdef _WIN32
/// For Windows' own functions: absolute, and past 260 characters in the form that it reads to the end.
std::wstring wide(const std::string& path) {
    constexpr std::size_t most = 247; // of a folder, so that a short name still fits in
    std::error_code error;
    fs::path whole = fs::absolute(native(path), error);
    if (error)
        return native(path).wstring();
    whole = whole.lexically_normal().make_preferred();
    const std::wstring text = whole.wstring();
    if (text.size() <= most || text.starts_with(L"\\\\?\\"))
        return text;
    return text.starts_with(L"\\\\") ? L"\\\\?\\UNC\\" + text.substr(2) : L"\\\\?\\" + text;
}

std::string reason() {
    return std::system_category().message(static_cast<int>(GetLastError()));
}

/// A file that somebody reads this moment (a search service, a virus scanner) is free again soon.
template <class Attempt>
bool soon(const Attempt& attempt) {
    constexpr int tries = 10;
    constexpr DWORD pause = 50; // milliseconds
    for (int i = 1; !attempt(); ++i) {
        const DWORD error = GetLastError();
        if (i == tries || (error != ERROR_ACCESS_DENIED && error != ERROR_SHARING_VIOLATION))
            return false;
        Sleep(pause);
        SetLastError(error);
    }
    return true;
}

constexpr std::intptr_t none = -1;

void letGo(std::intptr_t handle) {
    if (handle != none)
        CloseHandle(reinterpret_cast<HANDLE>(handle));
}
#else
std::string reason() {
    return std::generic_category().message(errno);
}

constexpr std::intptr_t none = -1;

void letGo(std::intptr_t handle) {
    if (handle != none)
        ::close(static_cast<int>(handle));
}

/// Whose file it is stays told by a lock that goes with the process, however it ends.
bool hold(int handle) {
    return ::flock(handle, LOCK_EX | LOCK_NB) == 0;
}
#endif

/// The name of the part that a file is or belongs to (SQLite's journal of it); empty when it is none.
std::string partOf(const std::string& name, const std::string& stem) {
    const std::size_t size = stem.size() + digits + ending.size();
    const std::string part = name.substr(0, size);
    const std::string rest = name.size() > size ? name.substr(size) : std::string();
    const bool isPart = part.size() == size && part.starts_with(stem) && part.ends_with(ending) &&
                        part.find_first_not_of("0123456789abcdef", stem.size()) == size - ending.size();
    return isPart && (rest.empty() || rest == "-journal" || rest == "-wal" || rest == "-shm") ? part
                                                                                              : std::string();
}

std::string stemOf(const fs::path& target) {
    return "." + utf8(target.filename()) + ".";
}

} // namespace

Kind kindOf(const std::string& path) {
    std::error_code error;
    const auto status = fs::status(native(path), error);
    switch (status.type()) {
    case fs::file_type::regular:
        return Kind::Ordinary;
    case fs::file_type::directory:
        return Kind::Folder;
    case fs::file_type::fifo:
        return Kind::Pipe;
    case fs::file_type::not_found:
        return Kind::Missing;
    default:
        return status.type() == fs::file_type::none ? Kind::Missing : Kind::Other;
    }
}

Result<void> mustBeOrdinary(const std::string& path, const std::string& what, bool pipeIsMeant) {
    const Kind kind = kindOf(path);
    if (kind == Kind::Missing || kind == Kind::Ordinary || (kind == Kind::Pipe && pipeIsMeant))
        return {};
    return fail(ErrorCode::InvalidArgument,
                what + " must be an ordinary file; this is " +
                    (kind == Kind::Folder ? "a folder"
                     : kind == Kind::Pipe ? "a pipe"
                                          : "a device or a socket") +
                    ". Nothing was read and nothing was changed.",
                path);
}

Result<Part> Part::make(const std::string& target, Rights rights) {
    std::error_code error;
    fs::path real = native(target);
    if (const fs::path linked = fs::weakly_canonical(real, error); !error)
        real = linked;
    const std::string place = utf8(real);
    sweepParts(place);
    constexpr int tries = 8;
    for (int i = 0; i < tries; ++i) {
        const std::string path =
            utf8(folderOf(real) / native(stemOf(real) + unforeseeable() + std::string(ending)));
#ifdef _WIN32
        static_cast<void>(rights); // the folder's
        // Held for reading by one who does not share its removal: others may write it, nobody sweeps it.
        const HANDLE file = CreateFileW(wide(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                        nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file != INVALID_HANDLE_VALUE)
            return Part(place, path, reinterpret_cast<std::intptr_t>(file));
        if (GetLastError() != ERROR_FILE_EXISTS)
            break;
#else
        struct stat there {};
        const bool exists = ::stat(place.c_str(), &there) == 0;
        const bool usual = rights == Rights::AsTarget && !exists;
        const int handle =
            ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, usual ? 0666 : 0600);
        if (handle >= 0) {
            if (rights == Rights::AsTarget && exists) {
                if (there.st_uid != ::geteuid() || there.st_gid != ::getegid()) // as far as this user may
                    static_cast<void>(::fchown(handle, there.st_uid, there.st_gid) == 0);
                static_cast<void>(::fchmod(handle, there.st_mode & 07777));
            }
            struct stat made {};
            if (!hold(handle) && errno == EWOULDBLOCK) { // a sweeper met it before it was held
                ::close(handle);
                continue;
            }
            if (::fstat(handle, &made) == 0 && made.st_nlink == 0) {
                ::close(handle);
                continue;
            }
            return Part(place, path, handle);
        }
        if (errno != EEXIST)
            break;
#endif
    }
    return fail(ErrorCode::Io, Message(MessageId::CannotBeWritten, {target, reason()}));
}

Part::Part(Part&& other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {})),
      m_handle(std::exchange(other.m_handle, none)) {}

Part::~Part() {
#ifdef _WIN32
    letGo(std::exchange(m_handle, none)); // or it could not be removed
#endif
    if (!m_path.empty())
        files::remove(m_path);
    letGo(m_handle);
}

Result<void> Part::putInPlace() {
    if (!syncFile(m_path))
        return fail(ErrorCode::Io, Message(MessageId::WritingFailedTheDiskMayBe, {m_target}) + " " +
                                       MessageId::TheOldFileWasKept);
#ifdef _WIN32
    letGo(std::exchange(m_handle, none)); // what is held cannot be moved
#endif
    if (!files::rename(m_path, m_target))
        return fail(ErrorCode::Io, Message(MessageId::CannotBeReplaced, {m_target, reason()}) + " " +
                                       MessageId::TheOldFileWasKept);
    m_path.clear();
    syncFolderOf(m_target); // some file systems refuse this for folders; the rename itself has succeeded
    return {};
}

int sweepParts(const std::string& target) {
    const fs::path path = native(target);
    const std::string stem = stemOf(path);
    std::error_code error;
    int removed = 0;
    for (fs::directory_iterator entry(folderOf(path), error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = utf8(entry->path().filename());
        const std::string part = partOf(name, stem);
        if (part.empty())
            continue;
        const fs::path whole = folderOf(path) / native(part);
#ifdef _WIN32
        std::error_code inUse;
        removed += fs::remove(entry->path(), inUse) ? 1 : 0;
#else
        const int handle = ::open(whole.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
        if (handle < 0 && errno != ENOENT)
            continue;
        if (handle < 0 || hold(handle))
            removed += ::unlink(entry->path().c_str()) == 0 ? 1 : 0;
        if (handle >= 0)
            ::close(handle);
#endif
    }
    return removed;
}

#ifdef _WIN32
bool syncFile(const std::string& path) {
    const HANDLE file = CreateFileW(wide(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool synced = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return synced;
}

bool syncFolderOf(const std::string&) {
    return true; // there is no such call: NTFS keeps a journal of its folders
}

bool rename(const std::string& from, const std::string& to) {
    const std::wstring source = wide(from), target = wide(to);
    return soon([&] {
        return MoveFileExW(source.c_str(), target.c_str(),
                           MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
    });
}

std::optional<Identity> identityOf(const std::string&) {
    return std::nullopt;
}

void keepPrivate(const std::string&) {} // a user's folders are private by inheritance

bool isRunning(long long process) {
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return false;
    const bool running = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return running;
}

void beBackgroundThread() {
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
}
#else
namespace {

bool syncAt(const char* path, int flags) {
    const int handle = ::open(path, flags | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = ::fsync(handle) == 0;
    ::close(handle);
    return synced;
}

} // namespace

bool syncFile(const std::string& path) {
    return syncAt(path.c_str(), O_RDWR);
}

bool syncFolderOf(const std::string& path) {
    return syncAt(folderOf(path).c_str(), O_RDONLY | O_DIRECTORY);
}

bool rename(const std::string& from, const std::string& to) {
    return ::rename(from.c_str(), to.c_str()) == 0;
}

std::optional<Identity> identityOf(const std::string& path) {
    struct stat there {};
    if (::stat(path.c_str(), &there) != 0)
        return std::nullopt;
    return Identity(there.st_dev, there.st_ino);
}

void keepPrivate(const std::string& path) {
    struct stat there {};
    if (::stat(path.c_str(), &there) == 0 && (there.st_mode & 077) != 0)
        static_cast<void>(::chmod(path.c_str(), there.st_mode & 07700));
}

bool isRunning(long long process) {
    return process > 0 && (::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM);
}

void beBackgroundThread() {
#ifdef __linux__
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), 5); // Linux: of this thread alone
#endif
}
#endif

bool link(const std::string& from, const std::string& to) {
    std::error_code error;
    fs::create_hard_link(native(from), native(to), error);
    return !error;
}

bool areTheSame(const std::string& one, const std::string& other) {
    std::error_code error;
    return fs::equivalent(native(one), native(other), error) && !error;
}

bool remove(const std::string& path) {
    std::error_code error;
    return fs::remove(native(path), error) && !error;
}

std::optional<unsigned long long> freeBytes(const std::string& path) {
    std::error_code error;
    const auto space = fs::space(folderOf(native(path)), error);
    if (error)
        return std::nullopt;
    return space.available;
}

bool makePrivateFolder(const std::string& path) {
    const fs::path folder = native(path);
    std::error_code error;
    if (fs::is_directory(folder, error))
        return true;
    if (!folder.parent_path().empty() && folder.parent_path() != folder &&
        !makePrivateFolder(utf8(folder.parent_path())))
        return false;
#ifdef _WIN32
    return fs::create_directory(folder, error) || fs::is_directory(folder, error);
#else
    return ::mkdir(folder.c_str(), 0700) == 0 || fs::is_directory(folder, error);
#endif
}

} // namespace shelfcast::files
