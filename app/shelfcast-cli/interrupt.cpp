#include "interrupt.h"

#include "base/console.h"

#include <cstdlib>
#include <mutex>

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

void prepareInterrupts() {
    interrupts();
    console::onInterrupt([] { interrupts().arrived(); });
}

void stopOnInterrupt(std::stop_source source) {
    Interrupts& state = interrupts();
    const std::lock_guard lock(state.mutex);
    state.source = std::move(source);
}

} // namespace shelfcast::cli
