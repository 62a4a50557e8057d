#include "base/crash_log.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>

#ifdef _WIN32
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#if defined(__GLIBC__) || defined(__APPLE__)
#include <execinfo.h>
#define SHELFCAST_HAS_STACK 1
#endif
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SHELFCAST_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SHELFCAST_SANITIZED 1
#endif
#endif

namespace shelfcast {

#ifdef SHELFCAST_SANITIZED
void keepCrashLog(const std::string&, const std::string&) {} // the sanitizer tells more
void endsAsMeant() {}
#else

namespace {

/// What a handler needs, ready before anything goes wrong: it may neither allocate nor lock.
struct Prepared {
    char version[64] = "";
    std::atomic<bool> written{false}, meant{false};
    char reason[256] = ""; ///< of std::terminate
#ifdef _WIN32
    HANDLE file = INVALID_HANDLE_VALUE;
#else
    int file = -1;
#endif
};
Prepared prepared;

void put(const char* text, std::size_t size) {
#ifdef _WIN32
    DWORD written = 0;
    WriteFile(prepared.file, text, static_cast<DWORD>(size), &written, nullptr);
#else
    while (size > 0) {
        const auto written = ::write(prepared.file, text, size);
        if (written <= 0)
            return;
        text += written;
        size -= static_cast<std::size_t>(written);
    }
#endif
}

void put(const char* text) {
    put(text, std::strlen(text));
}

void put(unsigned long long number, unsigned base = 10) {
    std::array<char, 24> digits{};
    std::size_t at = digits.size();
    do {
        digits[--at] = "0123456789abcdef"[number % base];
        number /= base;
    } while (number > 0);
    put(digits.data() + at, digits.size() - at);
}

unsigned long long processNumber() {
#ifdef _WIN32
    return GetCurrentProcessId();
#else
    return static_cast<unsigned long long>(::getpid());
#endif
}

void putHead(const char* what, unsigned long long number) {
    put("=== crash time ");
    put(static_cast<unsigned long long>(std::time(nullptr)));
    put(" version ");
    put(prepared.version);
    put(" process ");
    put(processNumber());
    put(" ");
    put(what);
    put(" ");
    put(number);
    if (prepared.reason[0] != '\0') {
        put(" reason ");
        put(prepared.reason);
    }
    put("\n");
}

/// Why nobody caught it, for the record; what follows ends the process by SIGABRT.
[[noreturn]] void terminated() {
    if (const auto current = std::current_exception()) {
        try {
            std::rethrow_exception(current);
        } catch (const std::exception& error) {
            std::strncpy(prepared.reason, error.what(), sizeof(prepared.reason) - 1);
            for (char* c = prepared.reason; *c != '\0'; ++c)
                if (*c == '\n' || *c == '\r')
                    *c = ' ';
        } catch (...) {
            std::strncpy(prepared.reason, "an exception of an unknown kind", sizeof(prepared.reason) - 1);
        }
    }
    std::abort();
}

/// exit() that is not ours. Other threads may still run, so nothing is torn down.
void endedByLibrary() {
    if (prepared.meant)
        return;
    if (!prepared.written.exchange(true))
        putHead("exit", 1);
    static constexpr char sentence[] =
        "\nShelfcast was ended by one of its libraries, most likely because there is not enough memory. What "
        "was done is kept, what was running was not done.\n";
    std::fputs(sentence, stderr);
    std::_Exit(1);
}

#ifdef _WIN32
LONG WINAPI crashed(EXCEPTION_POINTERS* what) {
    if (!prepared.written.exchange(true)) {
        putHead("exception", what->ExceptionRecord->ExceptionCode);
        std::array<void*, 64> frames{};
        const auto count =
            CaptureStackBackTrace(0, static_cast<DWORD>(frames.size()), frames.data(), nullptr);
        for (USHORT i = 0; i < count; ++i) {
            put("0x");
            put(reinterpret_cast<unsigned long long>(frames[i]), 16);
            put("\n");
        }
        FlushFileBuffers(prepared.file);
    }
    return EXCEPTION_CONTINUE_SEARCH;
}
#else
constexpr std::array signals{SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS};

void crashed(int number) {
    if (!prepared.written.exchange(true)) {
        putHead("signal", static_cast<unsigned long long>(number));
#ifdef SHELFCAST_HAS_STACK
        std::array<void*, 64> frames{};
        ::backtrace_symbols_fd(frames.data(), ::backtrace(frames.data(), static_cast<int>(frames.size())),
                               prepared.file);
#endif
        ::fsync(prepared.file);
    }
    ::raise(number); // the handler is gone by now: the process ends as it would have
}
#endif

} // namespace

void keepCrashLog(const std::string& path, const std::string& version) {
    std::strncpy(prepared.version, version.c_str(), sizeof(prepared.version) - 1);
#ifdef _WIN32
    std::wstring wide(static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, nullptr, 0)),
                      L'\0');
    MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, wide.data(), static_cast<int>(wide.size()));
    prepared.file = CreateFileW(wide.c_str(), FILE_APPEND_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (prepared.file == INVALID_HANDLE_VALUE)
        return;
    SetUnhandledExceptionFilter(crashed);
#else
    prepared.file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (prepared.file < 0)
        return;
#ifdef SHELFCAST_HAS_STACK
    std::array<void*, 2> frames{};
    ::backtrace(frames.data(), static_cast<int>(frames.size())); // loads what it needs while that is safe
#endif
    // A stack of its own: an overflow of the usual one is a crash too.
    static std::array<std::byte, 64 * 1024> stack;
    stack_t own{};
    own.ss_sp = stack.data();
    own.ss_size = stack.size();
    ::sigaltstack(&own, nullptr);
    struct sigaction action {};
    action.sa_handler = crashed;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_ONSTACK | SA_NODEFER);
    sigemptyset(&action.sa_mask);
    for (const int number : signals)
        ::sigaction(number, &action, nullptr);
#endif
    std::set_terminate(terminated);
    std::atexit(endedByLibrary);
}

void endsAsMeant() {
    prepared.meant = true;
}

#endif

} // namespace shelfcast
