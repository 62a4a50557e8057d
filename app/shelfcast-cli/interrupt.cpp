#include "interrupt.h"

#include <cstdlib>
#include <mutex>
#include <system_error>
#include <thread>

#ifdef _WIN32
#include <windows.h>
#else
#include <csignal>
#include <pthread.h>
#endif

namespace shelfcast::cli {

namespace {

struct Interrupts {
    std::mutex mutex;
    std::stop_source source{std::nostopstate};
    int count = 0;

    void arrived() {
        const std::lock_guard lock(mutex);
        if (++count > 1 || !source.stop_possible())
            std::_Exit(130);
        source.request_stop();
    }
};

Interrupts& interrupts() {
    static Interrupts state;
    return state;
}

} // namespace

#ifdef _WIN32
void prepareInterrupts() {
    interrupts();
    SetConsoleCtrlHandler(
        [](DWORD) -> BOOL {
            interrupts().arrived();
            return TRUE;
        },
        TRUE);
}
#else
void prepareInterrupts() {
    interrupts();
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // inherited by every later thread
    try {
        std::thread([signals] {
            for (int signal = 0;;)
                if (sigwait(&signals, &signal) == 0)
                    interrupts().arrived();
        }).detach();
    } catch (const std::system_error&) { // no memory for a thread: the signals end the program as ever
        pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
    }
}
#endif

void stopOnInterrupt(std::stop_source source) {
    Interrupts& state = interrupts();
    const std::lock_guard lock(state.mutex);
    state.source = std::move(source);
}

} // namespace shelfcast::cli
