#include "base/machine.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <sstream>

#ifdef _WIN32
#include <windows.h>
// after windows.h
#include <psapi.h>
#else
#include <pwd.h>
#include <sys/resource.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach/mach.h>
#include <sys/sysctl.h>
#endif
#endif

namespace shelfcast::machine {

namespace {

using Bytes = unsigned long long;

#ifdef __linux__
/// The number of a file that holds one; nullopt where there is none ("max").
std::optional<Bytes> numberIn(const char* path) {
    std::ifstream file(path);
    Bytes number = 0;
    if (file >> number)
        return number;
    return std::nullopt;
}

/// "MemAvailable:   1234 kB" of a file of such lines.
std::optional<Bytes> fieldOf(const char* path, const std::string& field) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(field)) {
            std::istringstream rest(line.substr(field.size()));
            Bytes kilobytes = 0;
            if (rest >> kilobytes)
                return kilobytes * 1024;
        }
    return std::nullopt;
}

/// A container may hold less than the computer; files in its cache are given back when they are asked for.
void applyGroupLimit(Memory& memory) {
    struct Group {
        const char *limit, *used, *statistics, *cache;
    };
    static constexpr Group groups[] = {{"/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory.current",
                                        "/sys/fs/cgroup/memory.stat", "inactive_file "},
                                       {"/sys/fs/cgroup/memory/memory.limit_in_bytes",
                                        "/sys/fs/cgroup/memory/memory.usage_in_bytes",
                                        "/sys/fs/cgroup/memory/memory.stat", "total_inactive_file "}};
    for (const Group& group : groups) {
        const auto limit = numberIn(group.limit), used = numberIn(group.used);
        if (!limit || !used || *limit >= memory.total)
            continue;
        const Bytes cache = fieldOf(group.statistics, group.cache).value_or(0) / 1024; // bytes, not kB
        const Bytes held = *used > cache ? *used - cache : 0;
        memory.total = *limit;
        memory.available = std::min(memory.available, *limit > held ? *limit - held : 0);
    }
}
#endif

} // namespace

#ifdef _WIN32
std::optional<Memory> memory() {
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof(status);
    if (!GlobalMemoryStatusEx(&status))
        return std::nullopt;
    return Memory{status.ullTotalPhys, status.ullAvailPhys};
}

namespace {
std::optional<PROCESS_MEMORY_COUNTERS> counters() {
    PROCESS_MEMORY_COUNTERS counted{};
    if (!GetProcessMemoryInfo(GetCurrentProcess(), &counted, sizeof(counted)))
        return std::nullopt;
    return counted;
}
} // namespace

std::optional<unsigned long long> memoryOfProcess() {
    const auto counted = counters();
    return counted ? std::optional<Bytes>(counted->WorkingSetSize) : std::nullopt;
}

std::optional<unsigned long long> mostMemoryOfProcess() {
    const auto counted = counters();
    return counted ? std::optional<Bytes>(counted->PeakWorkingSetSize) : std::nullopt;
}

std::string userName() {
    const char* name = std::getenv("USERNAME");
    return name ? name : "";
}

void letOthersComeForward() {
    AllowSetForegroundWindow(ASFW_ANY);
}
#else
std::optional<Memory> memory() {
#if defined(__linux__)
    const auto total = fieldOf("/proc/meminfo", "MemTotal:"),
               available = fieldOf("/proc/meminfo", "MemAvailable:");
    if (!total || !available)
        return std::nullopt;
    Memory found{*total, *available};
    applyGroupLimit(found);
    return found;
#elif defined(__APPLE__)
    Bytes total = 0;
    std::size_t size = sizeof(total);
    vm_statistics64_data_t statistics{};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    if (sysctlbyname("hw.memsize", &total, &size, nullptr, 0) != 0 ||
        host_statistics64(mach_host_self(), HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&statistics),
                          &count) != KERN_SUCCESS)
        return std::nullopt;
    const Bytes pages = Bytes{statistics.free_count} + statistics.inactive_count;
    return Memory{total, pages * static_cast<Bytes>(sysconf(_SC_PAGESIZE))};
#else
    return std::nullopt;
#endif
}

std::optional<unsigned long long> memoryOfProcess() {
#ifdef __linux__
    return fieldOf("/proc/self/status", "VmRSS:");
#else
    return std::nullopt;
#endif
}

std::optional<unsigned long long> mostMemoryOfProcess() {
    rusage used{};
    if (getrusage(RUSAGE_SELF, &used) != 0)
        return std::nullopt;
#ifdef __APPLE__
    return static_cast<Bytes>(used.ru_maxrss);
#else
    return static_cast<Bytes>(used.ru_maxrss) * 1024;
#endif
}

std::string userName() {
    passwd entry{};
    passwd* found = nullptr;
    char buffer[4096];
    if (getpwuid_r(geteuid(), &entry, buffer, sizeof(buffer), &found) == 0 && found && found->pw_name)
        return found->pw_name;
    for (const char* variable : {"LOGNAME", "USER"})
        if (const char* name = std::getenv(variable))
            return name;
    return "";
}

void letOthersComeForward() {}
#endif

} // namespace shelfcast::machine
