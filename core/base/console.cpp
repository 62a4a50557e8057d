#include "base/console.h"

#include <cstdio>
#include <cstdlib>
#include <system_error>
#include <thread>
#include <utility>

#ifdef _WIN32
#include <windows.h>
// after windows.h
#include <fcntl.h>
#include <io.h>
#else
#include <csignal>
#include <pthread.h>
#include <unistd.h>
#endif

namespace shelfcast::console {

#ifdef _WIN32
namespace {

UINT codePageBefore = 0;

std::function<void()>& interrupted() {
    static std::function<void()> asked;
    return asked;
}

} // namespace

void prepare() {
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore != 0 && codePageBefore != CP_UTF8) { // the terminal outlives the program
        SetConsoleOutputCP(CP_UTF8);
        std::atexit([] { SetConsoleOutputCP(codePageBefore); });
    }
    const HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);
    if (DWORD mode = 0; GetConsoleMode(errors, &mode))
        SetConsoleMode(errors, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

bool errorsGoToATerminal() {
    return _isatty(_fileno(stderr)) != 0;
}

void onInterrupt(std::function<void()> asked) {
    interrupted() = std::move(asked);
    SetConsoleCtrlHandler(
        [](DWORD) -> BOOL {
            interrupted()();
            return TRUE;
        },
        TRUE);
}
#else
void prepare() {}

bool errorsGoToATerminal() {
    return isatty(STDERR_FILENO) != 0;
}

void onInterrupt(std::function<void()> asked) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // inherited by every later thread
    try {
        std::thread([signals, asked = std::move(asked)] {
            for (int signal = 0;;)
                if (sigwait(&signals, &signal) == 0)
                    asked();
        }).detach();
    } catch (const std::system_error&) { // no memory for a thread: the signals end the program as ever
        pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
    }
}
#endif

} // namespace shelfcast::console
